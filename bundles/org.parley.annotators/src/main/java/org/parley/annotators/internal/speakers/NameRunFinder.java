package org.parley.annotators.internal.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.parley.annotators.internal.lexicon.NameLexicon;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Pos;
import org.parley.annotators.internal.text.Sentence;
import org.parley.annotators.internal.text.Token;

/** Finds runs of capitalised words and parts the titles before a name from it. Keeps nothing between calls. */
final class NameRunFinder {

    private static final Set<String> PARTICLES = Set.of("de", "da", "do", "dos", "del", "della", "di", "du", "van",
            "von", "der", "den", "bin",
            "ibn", "al", "el", "la", "le", "ben", "ter", "zu");

    private final AnalyzedText text;
    private final NameLexicon names;

    NameRunFinder(AnalyzedText text, NameLexicon names) {
        this.text = text;
        this.names = names;
    }

    /** The runs of a sentence in order. */
    List<NameRun> find(Sentence sentence) {
        return find(sentence.first(), sentence.last());
    }

    /** The runs within the tokens {@code [from, to]}. */
    List<NameRun> find(int from, int to) {
        List<NameRun> found = new ArrayList<>();
        int i = from;
        while (i <= to) {
            if (!isNameWord(i)) {
                i++;
                continue;
            }
            int first = i;
            while (i < to && continues(i + 1, to)) {
                i++;
            }
            addRuns(first, i, found);
            i++;
        }
        return found;
    }

    private boolean continues(int i, int to) {
        Token token = text.token(i);
        if (token.begin() > text.token(i - 1).end() + 2) {
            return false;
        }
        return isNameWord(i) || PARTICLES.contains(token.lower()) && i < to && isNameWord(i + 1)
                && text.token(i - 1).isCapitalised();
    }

    private boolean isNameWord(int i) {
        Token token = text.token(i);
        if (!token.isCapitalised() || !token.isWord()) {
            return false;
        }
        if (token.pos() == Pos.PROPN || names.isMedium(token.text()) || names.isCountry(token.text())
                || names.countryOfCapital(token.text()) != null) {
            return true;
        }
        boolean initial = i == text.sentenceOf(i).first()
                || !text.token(i - 1).isWord() && text.token(i - 1).pos() == Pos.PUNCT;
        if (names.isFirstName(token.text()) || names.isTitle(token.text()) && token.text().length() > 3) {
            return !(token.isAny(Pos.AUX, Pos.PRON));
        }
        return !initial && token.isAny(Pos.NOUN, Pos.ADJ)
                || !initial && token.isAny(Pos.VERB, Pos.X) && token.text().length() > 2;
    }

    /** Parts a run into the titles before a name and the name: "Norwegian Foreign Minister" + "Kari Berg". */
    private void addRuns(int first, int last, List<NameRun> into) {
        int name = last + 1;
        while (name > first && !isTitleWord(name - 1)) {
            name--;
        }
        int start = first;
        if (name <= last) {
            while (start < name && text.token(start).isAny(Pos.X, Pos.INTJ)) {
                start++;
            }
            int titleFirst = name > first ? first : lowerTitleBefore(first);
            into.add(new NameRun(name, last, Math.min(titleFirst, name)));
        } else {
            into.add(new NameRun(first, last, first));
        }
    }

    private boolean isTitleWord(int i) {
        Token token = text.token(i);
        return names.isTitle(token.text()) && !names.isFirstName(token.text())
                || token.text().length() > 1 && token.text().endsWith(".") && names.isFormOfAddress(token.lower());
    }

    /** The first token of a title in small letters before a name: "French presidential adviser Jeanne ...". */
    private int lowerTitleBefore(int first) {
        Sentence sentence = text.sentenceOf(first);
        int i = first;
        if (i == sentence.first() || !names.isTitle(text.token(i - 1).text())
                || text.token(i - 1).begin() + 0 > text.token(i).begin()) {
            return first;
        }
        i--;
        while (i > sentence.first()
                && (text.token(i - 1).isAny(Pos.NOUN, Pos.ADJ) || text.token(i - 1).pos() == Pos.PROPN
                        || text.token(i - 1).is("'s"))) {
            i--;
        }
        return i;
    }
}

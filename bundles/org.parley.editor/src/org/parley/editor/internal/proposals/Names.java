package org.parley.editor.internal.proposals;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the words of a text that may name or describe somebody. */
final class Names {

    /** A capital that does not begin a sentence or a line. */
    private static final Pattern WITHIN = Pattern.compile("[\\p{Ll},][ ](\\p{Lu}[\\p{L}\\-]+)"); //$NON-NLS-1$
    private static final Pattern PEOPLE = Pattern.compile(
            ".*(ors|ers|men|women|ists|ents|ants|ians|er|or|man|woman|ist|ent|ant|ian)|both|sides?|part(y|ies)|govern.*|" //$NON-NLS-1$
                    + "countr(y|ies)|delegations?|compan(y|ies)|arm(y|ies)|teams?|guilds?|unions?|ministr(y|ies)|nobody|people|" //$NON-NLS-1$
                    + "journalists?|members?|nurses?|aides?|officials?|sources?|spokes.*|captain|staff|bishop|mayor|families|" //$NON-NLS-1$
                    + "president|general|colleagues?|neighbours?|persons?|envoys?"); //$NON-NLS-1$

    private final Set<String> known = new HashSet<>();

    Names(String text) {
        Matcher matcher = WITHIN.matcher(text);
        while (matcher.find()) {
            known.add(matcher.group(1));
        }
    }

    boolean isCandidate(Passage passage, int index) {
        Word word = passage.get(index);
        boolean capital = word.isCapital() && (index > 0 || known.contains(word.form())
                || passage.has(1) && passage.get(1).isCapital());
        return capital && !NounPhrases.isStop(word) || NounPhrases.isPronoun(word.form())
                || PEOPLE.matcher(word.lower()).matches();
    }
}

package org.parley.editor.internal.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.parley.editor.internal.model.Span;

/** A stretch of a text in words and signs, with offsets of the whole text. */
final class Passage {

    /** Words with hyphens and apostrophes within, numbers, and signs one by one. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[’'.\\-&][\\p{L}\\p{M}\\p{N}]+)*|\\S"); //$NON-NLS-1$
    private static final Pattern POSSESSIVE = Pattern.compile("(.+)[’']s"); //$NON-NLS-1$

    private final List<Word> words = new ArrayList<>();

    Passage(String text, Span span) {
        Matcher matcher = WORD.matcher(text).region(span.begin(), span.end());
        while (matcher.find()) {
            Matcher possessive = POSSESSIVE.matcher(matcher.group());
            int cut = possessive.matches() ? matcher.start() + possessive.end(1) : matcher.end();
            words.add(new Word(matcher.start(), cut, text.substring(matcher.start(), cut)));
            if (cut < matcher.end()) {
                words.add(new Word(cut, matcher.end(), text.substring(cut, matcher.end())));
            }
        }
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    boolean has(int index) {
        return index >= 0 && index < words.size();
    }

    /** Whether there is a word at an index and it is one of these, in lower case. */
    boolean is(int index, java.util.Set<String> forms) {
        return has(index) && forms.contains(get(index).lower());
    }

    /** Index of the word at an offset or before it; -1 if there is none. */
    int at(int offset) {
        int found = -1;
        for (int i = 0; i < words.size() && words.get(i).begin() <= offset; i++) {
            found = i;
        }
        return found;
    }
}

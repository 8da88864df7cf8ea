package org.parley.annotators.internal.text;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Universal parts of speech (Universal Dependencies, version 2). */
public enum Pos {
    ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X;

    private static final Map<String, Pos> BY_NAME = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(Enum::name, p -> p));

    /** The part of speech of that name, or {@link #X} if there is none. */
    public static Pos of(String name) {
        return BY_NAME.getOrDefault(name, X);
    }
}

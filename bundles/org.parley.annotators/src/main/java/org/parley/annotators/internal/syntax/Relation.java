package org.parley.annotators.internal.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The relations of Universal Dependencies, version 2, that the parser tells apart. Subtypes that nobody here asks for count as what they are
 * subtypes of, and rare relations as {@link #DEP}.
 */
public enum Relation {
    ACL, ACL_RELCL, ADVCL, ADVMOD, AMOD, APPOS, AUX, AUX_PASS, CASE, CC, CCOMP, COMPOUND, COMPOUND_PRT, CONJ, COP,
    CSUBJ, DEP, DET, DISCOURSE, EXPL, FIXED, FLAT, IOBJ, LIST, MARK, NMOD, NMOD_DESC, NMOD_POSS, NMOD_UNMARKED, NSUBJ,
    NSUBJ_PASS, NUMMOD, OBJ, OBL, OBL_AGENT, OBL_UNMARKED, PARATAXIS, PUNCT, ROOT, VOCATIVE, XCOMP;

    private static final Map<String, Relation> BY_LABEL = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(Relation::label, r -> r));

    /** Its name in treebanks: "nsubj:pass". */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    /** The relation of that label, else the one that it is a subtype of, else {@link #DEP}. */
    public static Relation of(String label) {
        Relation exact = BY_LABEL.get(label);
        int colon = label.indexOf(':');
        return exact != null || colon < 0 ? exact == null ? DEP : exact
                : BY_LABEL.getOrDefault(label.substring(0, colon), DEP);
    }
}

package org.parley.core;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;

/**
 * The values that features of {@code org.parley.type} take, the roles of their links and what may stand at the other end.
 * Subtypes of plug-ins inherit them. They guide what people choose; a CAS may hold others, which are kept.
 */
public final class TagSets {

    private static final String PACKAGE = "org.parley.type."; //$NON-NLS-1$
    private static final String SPEAKER = PACKAGE + "Speaker"; //$NON-NLS-1$
    private static final String CUE = PACKAGE + "Cue"; //$NON-NLS-1$
    private static final String QUOTE = PACKAGE + "Quote"; //$NON-NLS-1$
    private static final String AGREEMENT = PACKAGE + "Agreement"; //$NON-NLS-1$
    private static final String ARGUMENT = PACKAGE + "AgreementArgument"; //$NON-NLS-1$
    private static final String ANY = "uima.tcas.Annotation"; //$NON-NLS-1$

    private static final Map<String, List<String>> VALUES = Map.of(
            SPEAKER + ":kind", //$NON-NLS-1$
            of("PERSON ORGANIZATION COUNTRY GROUP MEDIA DOCUMENT ANONYMOUS AUTHOR"), //$NON-NLS-1$
            SPEAKER + ":mentionType", of("NAM NOM PRO"), //$NON-NLS-1$ //$NON-NLS-2$
            CUE + ":cueType", of("VERB NOUN PREPOSITION PUNCTUATION"), //$NON-NLS-1$ //$NON-NLS-2$
            QUOTE + ":quoteType", of("DIRECT INDIRECT MIXED"), //$NON-NLS-1$ //$NON-NLS-2$
            AGREEMENT + ":agreementType", //$NON-NLS-1$
            of("CEASEFIRE HUMANITARIAN PRISONER_EXCHANGE TALKS WITHDRAWAL POLITICAL ECONOMIC OTHER"), //$NON-NLS-1$
            AGREEMENT + ":status", of("AGREED SIGNED PARTIAL PROPOSED FAILED REJECTED VIOLATED"), //$NON-NLS-1$ //$NON-NLS-2$
            AGREEMENT + ":factuality", of("CT+ PR+ PS+ CT- PR- PS- CTu Uu"), //$NON-NLS-1$ //$NON-NLS-2$
            ARGUMENT + ":kind", of("TOPIC TERM PLACE TIME")); //$NON-NLS-1$ //$NON-NLS-2$

    private static final Map<String, List<String>> ROLES = Map.of(
            QUOTE + ":participants", of("speaker addressee reporter"), //$NON-NLS-1$ //$NON-NLS-2$
            QUOTE + ":cue", of("cue"), //$NON-NLS-1$ //$NON-NLS-2$
            QUOTE + ":continues", of("continues"), //$NON-NLS-1$ //$NON-NLS-2$
            AGREEMENT + ":arguments", of("party mediator topic term place time evidence")); //$NON-NLS-1$ //$NON-NLS-2$

    private TagSets() {
    }

    private static List<String> of(String values) {
        return List.of(values.split(" ")); //$NON-NLS-1$
    }

    /** The values of a feature in the order in which people expect them; empty if any text goes. */
    public static List<String> values(Feature feature) {
        return VALUES.getOrDefault(feature.getName(), List.of());
    }

    /** The roles of a link feature, the most used first; empty if any text goes. */
    public static List<String> roles(Feature feature) {
        return ROLES.getOrDefault(feature.getName(), List.of());
    }

    /** All values and all roles by full name of the feature, such as {@code org.parley.type.Quote:quoteType}. */
    public static Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>(VALUES);
        all.putAll(ROLES);
        return all;
    }

    /** Name of the type that the target of a link shall have; {@code uima.tcas.Annotation} where any goes. */
    public static String targetType(Feature feature, String role) {
        if (feature.getName().equals(QUOTE + ":participants")) { //$NON-NLS-1$
            return SPEAKER;
        }
        if (feature.getName().equals(QUOTE + ":cue")) { //$NON-NLS-1$
            return CUE;
        }
        if (feature.getName().equals(QUOTE + ":continues")) { //$NON-NLS-1$
            return QUOTE;
        }
        if (feature.getName().equals(AGREEMENT + ":arguments") && role != null) { //$NON-NLS-1$
            return switch (role) {
            case "party", "mediator" -> SPEAKER; //$NON-NLS-1$ //$NON-NLS-2$
            case "topic", "term", "place", "time" -> ARGUMENT; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            default -> ANY;
            };
        }
        Type link = feature.getRange().getComponentType();
        Feature target = link == null ? null : link.getFeatureByBaseName("target"); //$NON-NLS-1$
        return target == null ? ANY : target.getRange().getName();
    }
}

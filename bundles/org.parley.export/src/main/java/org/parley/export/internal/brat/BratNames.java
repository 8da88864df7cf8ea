package org.parley.export.internal.brat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.parley.export.internal.model.Item;
import org.parley.export.internal.model.Kind;

/**
 * What things are called in brat's files. For quotes the names are those of PolNeAR: Source, Cue, Content and the event
 * Attribution. Stateless.
 */
final class BratNames {

    static final String SOURCE = "Source"; //$NON-NLS-1$
    static final String CUE = "Cue"; //$NON-NLS-1$
    static final String CONTENT = "Content"; //$NON-NLS-1$
    static final String ATTRIBUTION = "Attribution"; //$NON-NLS-1$
    static final String AGREEMENT = "Agreement"; //$NON-NLS-1$
    static final String ARGUMENT = "Argument"; //$NON-NLS-1$
    /** Kinds of arguments of agreements that are types of their own here. */
    static final Set<String> ARGUMENTS = Set.of("Topic", "Term", "Place", "Time"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    /** The remark that brat itself shows and edits. */
    static final String NOTES = "AnnotatorNotes"; //$NON-NLS-1$
    static final String NOTE = "note"; //$NON-NLS-1$
    /** Features whose values come from a list: attributes; all others are remarks. */
    static final Set<String> TAGS = Set.of("quoteType", "kind", "mentionType", "cueType", "agreementType", "status", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            "factuality", "state"); //$NON-NLS-1$ //$NON-NLS-2$
    static final Set<String> FLAGS = Set.of("negated", "unsure"); //$NON-NLS-1$ //$NON-NLS-2$

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_+-]+"); //$NON-NLS-1$
    private static final Pattern ROLE = Pattern.compile("[a-z][A-Za-z_-]*"); //$NON-NLS-1$
    private static final Map<String, String> ROLES = Map.of("speaker", SOURCE, "cue", CUE); //$NON-NLS-1$ //$NON-NLS-2$

    private BratNames() {
    }

    /** The type of an annotation. */
    static String type(Item item) {
        if (!item.isPlain()) {
            return item.type();
        }
        return switch (item.kind()) {
        case SPEAKER -> SOURCE;
        case QUOTE -> CONTENT;
        case ARGUMENT -> argument(item.get("kind")); //$NON-NLS-1$
        default -> item.type();
        };
    }

    private static String argument(String kind) {
        String name = capital(kind.toLowerCase(Locale.ROOT));
        return ARGUMENTS.contains(name) && name.toUpperCase(Locale.ROOT).equals(kind) ? name : ARGUMENT;
    }

    /** Whether the type says what the feature says. */
    static boolean isTold(Item item, String feature) {
        return item.kind() == Kind.ARGUMENT && item.isPlain() && feature.equals("kind") //$NON-NLS-1$
                && !type(item).equals(ARGUMENT);
    }

    /** Whether a value can stand in an attribute. */
    static boolean isTag(String feature, String value) {
        return TAGS.contains(feature) && VALUE.matcher(value).matches();
    }

    /** Whether a role can be told without loss; others are told by the name of their feature. */
    static boolean isRole(String role) {
        return ROLE.matcher(role).matches() && !ROLES.containsValue(capital(role)) && !role.equals("content") //$NON-NLS-1$
                || ROLES.containsKey(role);
    }

    /** The name of a role in an event. */
    static String role(Item.Link link) {
        String role = isRole(link.role()) ? link.role() : link.feature();
        return ROLES.getOrDefault(role, capital(role));
    }

    static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static String small(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}

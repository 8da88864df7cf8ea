package org.parley.workbench.internal.corpora;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.parley.core.corpus.DocumentInfo;
import org.parley.core.people.WorkState;

/**
 * What a person typed to find documents: words that the name holds, {@code state:finished}, {@code date:2031},
 * {@code desk:north}; values with spaces in quotation marks, {@code -} in front for all but those. All must hold, and
 * upper and lower case are the same. Immutable.
 */
public final class DocumentQuery {

    private static final Pattern TERM = Pattern.compile("(-?)(?:([\\p{L}_][^\\s:\"]*):)?(?:\"([^\"]*)\"?|(\\S+))"); //$NON-NLS-1$
    private static final String STATE = "state"; //$NON-NLS-1$
    private static final String NAME = "name"; //$NON-NLS-1$

    private final List<Predicate<DocumentEntry>> terms = new ArrayList<>();
    private boolean records;

    /** Reads what was typed; nothing means every document. */
    public DocumentQuery(String typed) {
        Matcher term = TERM.matcher(typed);
        while (term.find()) {
            String value = (term.group(3) == null ? term.group(4) : term.group(3)).toLowerCase(Locale.ROOT);
            String field = term.group(2) == null ? NAME : term.group(2).toLowerCase(Locale.ROOT);
            Predicate<DocumentEntry> predicate = predicate(field, value);
            terms.add(term.group(1).isEmpty() ? predicate : predicate.negate());
            records |= !field.equals(NAME) && !field.equals(STATE);
        }
    }

    private static Predicate<DocumentEntry> predicate(String field, String value) {
        return switch (field) {
        case NAME -> d -> contains(d.name(), value);
        case STATE -> d -> isState(d, value);
        default -> d -> values(d.info(), field).stream()
                .anyMatch(v -> value.isEmpty() ? !v.isEmpty() : contains(v, value));
        };
    }

    private static boolean contains(String text, String value) {
        return text.toLowerCase(Locale.ROOT).contains(value);
    }

    /** {@code state:finished} is about the person who asks, {@code state:ada=finished} about somebody else. */
    private static boolean isState(DocumentEntry document, String value) {
        int equals = value.indexOf('=');
        String state = value.substring(equals + 1).replace(' ', '-').replace('_', '-');
        if (equals < 0) {
            return matches(document.state(), state);
        }
        return document.states().entrySet().stream().anyMatch(
                e -> e.getKey().toLowerCase(Locale.ROOT).equals(value.substring(0, equals))
                        && matches(e.getValue(), state));
    }

    private static boolean matches(WorkState state, String word) {
        return !word.isEmpty() && state.word().startsWith(word);
    }

    private static List<String> values(DocumentInfo info, String field) {
        List<String> values = new ArrayList<>();
        switch (field) {
        case "title" -> values.add(info.title()); //$NON-NLS-1$
        case "date" -> values.add(info.date()); //$NON-NLS-1$
        case "source" -> values.add(info.source()); //$NON-NLS-1$
        case "url" -> values.add(info.url()); //$NON-NLS-1$
        case "language" -> values.add(info.language()); //$NON-NLS-1$
        default -> {
            // only free fields
        }
        }
        for (Map.Entry<String, String> free : info.fields().entrySet()) {
            if (free.getKey().toLowerCase(Locale.ROOT).replace(' ', '-').equals(field)) {
                values.add(free.getValue());
            }
        }
        return values;
    }

    /** Whether it asks for what is known of documents beside their text, which must be read for it. */
    public boolean needsRecords() {
        return records;
    }

    /** Whether it lets every document through. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Whether a document is one of those asked for. */
    public boolean matches(DocumentEntry document) {
        return terms.stream().allMatch(t -> t.test(document));
    }
}

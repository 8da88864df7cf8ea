package org.parley.annotators.internal.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A user's additions to a shipped list. An entry that is there already gets the new values; {@code -entry} takes one out. What the shipped
 * list does is what an entry may do: have values or none, of those that are known where they are few, and small letters where all are small.
 */
final class UserLexicon {

    /** A list with more values than this takes any, such as the names of countries. */
    private static final int MOST_KNOWN_VALUES = 30;
    /** A word with its forms, of which the first names it: say,said. */
    private static final Pattern FORMS = Pattern.compile("[\\p{L}'\u2019 -]+(,[\\p{L}'\u2019 -]+)*");
    private static final String EXPRESSIONS = "furniture";

    private final Path file;
    private final Map<String, List<String>> entries;
    private final boolean expressions;
    private final boolean small;
    private final boolean none;
    private final boolean required;
    private final Set<String> known = new TreeSet<>();
    private int line;

    /**
     * @param file of the user
     * @param entries the shipped ones, which are changed
     */
    UserLexicon(Path file, Map<String, List<String>> entries) {
        this.file = file;
        this.entries = entries;
        expressions = file.getFileName().toString().startsWith(EXPRESSIONS);
        small = entries.keySet().stream().allMatch(k -> k.equals(k.toLowerCase(Locale.ROOT)));
        none = entries.values().stream().allMatch(List::isEmpty);
        required = entries.values().stream().noneMatch(List::isEmpty);
        entries.values().forEach(known::addAll);
    }

    void apply() {
        try {
            for (String each : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                line++;
                String text = line == 1 && each.startsWith("\uFEFF") ? each.substring(1) : each;
                if (text.startsWith("-")) {
                    takeOut(text.substring(1).strip());
                } else if (!text.isBlank() && !text.startsWith("#")) {
                    add(text);
                }
            }
        } catch (IOException e) {
            throw new BadLexiconException("unreadable", e, file);
        }
    }

    private void takeOut(String entry) {
        if (!entries.keySet().removeIf(key -> key.equals(entry) || !expressions && first(key).equals(entry))) {
            throw bad("absent", entry);
        }
    }

    private void add(String text) {
        Map<String, List<String>> parsed = new LinkedHashMap<>();
        LexiconReader.parse(text, parsed);
        parsed.forEach((entry, values) -> {
            check(entry, values);
            entries.keySet().removeIf(key -> !expressions && first(key).equals(first(entry)));
            entries.put(entry, values);
        });
    }

    private void check(String entry, List<String> values) {
        if (expressions) {
            checkExpression(entry);
        } else if (entry.isEmpty() || entry.contains("|")) {
            throw bad("columns", entry);
        } else if (small && !entry.equals(entry.toLowerCase(Locale.ROOT))) {
            throw bad("capital", entry);
        }
        if (none && !values.isEmpty()) {
            throw bad("noValues", entry);
        } else if (required && values.isEmpty()) {
            throw bad("values", entry);
        }
        for (String value : values) {
            if (known.size() <= MOST_KNOWN_VALUES && !known.contains(value)) {
                throw bad("value", value, String.join(", ", known));
            }
        }
    }

    private void checkExpression(String entry) {
        try {
            Pattern.compile(entry);
        } catch (PatternSyntaxException e) {
            throw bad("expression", e.getDescription());
        }
    }

    private static String first(String key) {
        return FORMS.matcher(key).matches() ? key.split(",", 2)[0] : key;
    }

    private BadLexiconException bad(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = file;
        all[1] = line;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return new BadLexiconException(key, null, all);
    }
}

package org.parley.documents.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.core.Problem;

/** What is said of a document: what was read, changed and left out. Equal things are counted, long lists cut. */
public final class Report {

    private static final int MOST_NAMED = 20;
    private static final int MOST_SHOWN = 60;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<String>> named = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** Nothing is lost, but people may want to know. */
    public void info(String key, Object... arguments) {
        problems.add(Problem.ofDocument(Problem.Severity.INFO, Messages.format(key, arguments)));
    }

    /** Something is not as it was in the file. */
    public void warning(String key, Object... arguments) {
        problems.add(Problem.ofDocument(Problem.Severity.WARNING, Messages.format(key, arguments)));
    }

    /** Something at a place of the text is not as it was in the file. */
    public void warningAt(int begin, int end, String key, Object... arguments) {
        problems.add(new Problem(Problem.Severity.WARNING, begin, end, Messages.format(key, arguments)));
    }

    /** One more of what is only counted; the message gets the number as {0}. */
    public void count(String key) {
        count(key, 1);
    }

    /** So many more of what is only counted. */
    public void count(String key, int more) {
        if (more > 0) {
            counts.merge(key, more, Integer::sum);
        }
    }

    /** One more of what is named; the message gets the number as {0} and the names as {1}. */
    public void name(String key, String name) {
        count(key);
        List<String> names = named.computeIfAbsent(key, k -> new ArrayList<>());
        if (names.size() < MOST_NAMED) {
            names.add(excerpt(name));
        }
    }

    /** All that was said elsewhere. */
    public void addAll(Report other) {
        problems.addAll(other.problems);
        other.counts.forEach(this::count);
        other.named.forEach((key, names) -> named.computeIfAbsent(key, k -> new ArrayList<>()).addAll(names));
    }

    /** Everything that was said, in order; what was counted comes last. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        counts.forEach((key, count) -> all.add(Problem.ofDocument(Problem.Severity.INFO,
                Messages.format(key, count, list(named.getOrDefault(key, List.of()), count)))));
        return all;
    }

    private static String list(List<String> names, int count) {
        String list = String.join(", ", names);
        return names.size() < count ? list + ", …" : list;
    }

    private static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() > MOST_SHOWN) {
            int end = Character.isHighSurrogate(line.charAt(MOST_SHOWN - 1)) ? MOST_SHOWN - 1 : MOST_SHOWN;
            line = line.substring(0, end) + "…";
        }
        return "“" + line + "”";
    }
}

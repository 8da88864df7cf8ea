package org.parley.export.interop;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Problem;

/** What a preflight has said, looked up by place and type. */
final class Said {

    private final List<Problem> problems;

    Said(List<Problem> problems) {
        this.problems = problems;
    }

    static String name(AnnotationFS annotation) {
        return annotation.getType().getShortName() + " [" + annotation.getBegin() + ", " + annotation.getEnd() + ']';
    }

    /** Whether it says so of an annotation of this type in this place. */
    boolean says(AnnotationFS annotation, String words) {
        return problems.stream().anyMatch(p -> isOf(p, annotation) && p.message().contains(words)
                && p.message().contains(annotation.getType().getShortName()));
    }

    /** Whether it says so of this place. */
    boolean saysThere(AnnotationFS annotation, String words) {
        return problems.stream().anyMatch(p -> isOf(p, annotation) && p.message().contains(words));
    }

    /** What begins or ends amid a character may be told with the whole. */
    private static boolean isOf(Problem problem, AnnotationFS annotation) {
        int begin = Math.max(0, annotation.getBegin());
        int end = annotation.getEnd();
        return (problem.begin() == begin || problem.begin() == begin - 1 && isAmidAPair(annotation, begin))
                && (problem.end() == end || problem.end() == end + 1 && isAmidAPair(annotation, end));
    }

    /** Whether an offset in the text of an annotation parts a surrogate pair. */
    static boolean isAmidAPair(AnnotationFS annotation, int offset) {
        String text = annotation.getView().getDocumentText();
        return offset > 0 && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /** Whether it says so of the document as a whole. */
    boolean says(String words) {
        return problems.stream().anyMatch(p -> p.begin() == -1 && p.message().contains(words));
    }

    boolean leftOut(AnnotationFS annotation) {
        String type = annotation.getType().getShortName();
        return problems.stream().anyMatch(p -> isOf(p, annotation) && p.message().startsWith(type + ' ')
                && p.message().endsWith(" is left out."));
    }

    /** The numbers that it tells of the document as a whole, by the words that a pattern has as its first group. */
    Map<String, Integer> numbers(String pattern) {
        Map<String, Integer> numbers = new TreeMap<>();
        Pattern compiled = Pattern.compile(pattern);
        for (Problem problem : problems) {
            Matcher matcher = compiled.matcher(problem.message());
            if (problem.begin() == -1 && matcher.matches()) {
                numbers.put(matcher.group(1), Integer.valueOf(matcher.group(2).replace(",", "")));
            }
        }
        return numbers;
    }
}

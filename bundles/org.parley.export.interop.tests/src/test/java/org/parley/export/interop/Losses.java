package org.parley.export.interop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.core.Problem;
import org.parley.core.TypeNames;

/** What differs between two documents, and what a report says that differs: in the same words, each with its place, sorted. */
final class Losses {

    private static final String ADDED = " added";
    private static final Map<Pattern, String> MESSAGES = Map.of(
            Pattern.compile("The character .* cannot stand in XML; .*|Other tools count a line end .*"), " text",
            Pattern.compile("(\\w+) (?:lies outside the text|covers nothing but white space) and is left out\\."),
            " left out",
            Pattern.compile("(\\w+) begins or ends with white space; .*"), " shortened",
            Pattern.compile("A link of (\\w+) \\((\\w+)\\) leads to no annotation .*"), " link left out",
            Pattern.compile("(\\w+): (\\w+) leads to an annotation that is left out; .*"), " changed",
            Pattern.compile("(\\w+) has characters in (\\w+) that cannot stand in XML; .*"), " changed",
            Pattern.compile("The document has no (sentences|tokens), .*"), ADDED);

    private final List<String> found = new ArrayList<>();

    private Losses() {
    }

    /** What a report says; what it says of INCEpTION's layers alone is no difference. */
    static List<String> in(List<Problem> problems) {
        Losses losses = new Losses();
        for (Problem problem : problems) {
            MESSAGES.forEach((pattern, what) -> {
                Matcher matcher = pattern.matcher(problem.message());
                if (matcher.matches()) {
                    StringBuilder name = new StringBuilder();
                    for (int i = 1; i <= matcher.groupCount(); i++) {
                        name.append(i == 1 ? " " : ".").append(matcher.group(i));
                    }
                    losses.found.add((what.equals(ADDED) ? "" : place(problem.begin(), problem.end())) + name + what);
                }
            });
        }
        return losses.sorted();
    }

    static List<String> between(CAS before, CAS after) {
        Losses losses = new Losses();
        losses.text(before.getDocumentText(), after.getDocumentText());
        losses.segments(before, after, TypeNames.SENTENCE, " sentences");
        losses.segments(before, after, TypeNames.TOKEN, " tokens");
        Map<String, AnnotationFS> back = byNote(after);
        byNote(before).forEach((note, annotation) -> losses.annotation(annotation, back.remove(note)));
        back.forEach((note, annotation) -> losses.found.add(place(annotation) + " made up"));
        return losses.sorted();
    }

    private List<String> sorted() {
        Collections.sort(found);
        return found;
    }

    private void text(String before, String after) {
        if (before.length() != after.length()) {
            found.add(" length " + after.length() + " instead of " + before.length());
            return;
        }
        for (int i = 0; i < before.length(); i++) {
            if (before.charAt(i) != after.charAt(i)) {
                found.add(place(i, i + 1) + " text");
            }
        }
    }

    private void segments(CAS before, CAS after, String type, String name) {
        List<AnnotationFS> were = all(before, type);
        List<AnnotationFS> are = all(after, type);
        if (were.isEmpty() && !are.isEmpty()) {
            found.add(name + ADDED);
            return;
        }
        int next = 0;
        for (AnnotationFS was : were) {
            boolean isThere = next < are.size() && are.get(next).getBegin() < was.getEnd();
            if (!isThere) {
                found.add(place(was) + ' ' + was.getType().getShortName() + " left out");
            } else if (!place(was).equals(place(are.get(next++)))) {
                found.add(place(was) + ' ' + was.getType().getShortName() + " shortened");
            }
        }
        are.subList(next, are.size()).forEach(is -> found.add(place(is) + " made up"));
    }

    private static List<AnnotationFS> all(CAS cas, String type) {
        return cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(type)).stream().toList();
    }

    private static Map<String, AnnotationFS> byNote(CAS cas) {
        Map<String, AnnotationFS> found = new HashMap<>();
        for (AnnotationFS annotation : cas.getAnnotationIndex()) {
            if (OddDocuments.isMarked(annotation.getType())) {
                found.put(note(annotation), annotation);
            }
        }
        return found;
    }

    private static String note(FeatureStructure annotation) {
        return annotation == null ? null : annotation.getStringValue(annotation.getType().getFeatureByBaseName("note"));
    }

    private void annotation(AnnotationFS before, AnnotationFS after) {
        String what = place(before) + ' ' + before.getType().getShortName();
        if (after == null) {
            found.add(what + " left out");
            return;
        }
        if (before.getBegin() != after.getBegin() || before.getEnd() != after.getEnd()) {
            found.add(what + " shortened");
        }
        for (Feature feature : before.getType().getFeatures()) {
            Feature there = after.getType().getFeatureByBaseName(feature.getShortName());
            if (Links.isLinkFeature(feature)) {
                links(what + '.' + feature.getShortName(), before.getFeatureValue(feature),
                        after.getFeatureValue(there));
            } else if (!feature.getName().startsWith("uima.")
                    && !Objects.equals(value(before, feature), value(after, there))) {
                found.add(what + '.' + feature.getShortName() + " changed");
            }
        }
    }

    private static Object value(FeatureStructure of, Feature feature) {
        if (feature.getRange().isPrimitive()) {
            return of.getFeatureValueAsString(feature);
        }
        FeatureStructure value = of.getFeatureValue(feature);
        if (value instanceof ArrayFS<?> array) {
            return Stream.of(array.toArray()).map(Losses::note).toList();
        }
        return value instanceof CommonArrayFS<?> array ? List.of(array.toStringArray()) : note(value);
    }

    /** Of a feature's links some may be gone, and the others are in their order. */
    private void links(String what, FeatureStructure before, FeatureStructure after) {
        int next = 0;
        ArrayFS<?> back = (ArrayFS<?>) after;
        for (int i = 0; before instanceof ArrayFS<?> links && i < links.size(); i++) {
            FeatureStructure there = back != null && next < back.size() ? back.get(next) : null;
            String target = target(links.get(i));
            if (there != null && target != null && target.equals(target(there))) {
                next++;
                if (!Objects.equals(role(links.get(i)), role(there))) {
                    found.add(what + " changed");
                }
            } else {
                found.add(what + " link left out");
            }
        }
        if (back != null && next < back.size()) {
            found.add(what + " link made up");
        }
    }

    private static String target(FeatureStructure link) {
        return note(link.getFeatureValue(link.getType().getFeatureByBaseName("target")));
    }

    private static String role(FeatureStructure link) {
        return link.getStringValue(link.getType().getFeatureByBaseName("role"));
    }

    private static String place(AnnotationFS annotation) {
        return place(annotation.getBegin(), annotation.getEnd());
    }

    private static String place(int begin, int end) {
        return "[" + begin + ", " + end + ']';
    }
}

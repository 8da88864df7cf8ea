package org.parley.editor.internal.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;

/**
 * Numbers annotations so that whoever reads the same file gives them the same numbers: by span, type and, where those are
 * equal, content. New ones get the numbers that follow.
 */
final class Numbering {

    private static final Comparator<AnnotationFS> ORDER = Comparator.comparingInt(AnnotationFS::getBegin)
            .thenComparingInt(AnnotationFS::getEnd).thenComparing(a -> a.getType().getName());

    private final Map<AnnotationFS, Integer> numbers = new HashMap<>();
    private final List<AnnotationFS> annotations = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /**
     * Where an annotation was when it got its number.
     *
     * @param type
     *            name of its type
     * @param begin
     *            first UTF-16 offset
     * @param end
     *            UTF-16 offset behind the last character
     */
    record Place(String type, int begin, int end) {

        static Place of(AnnotationFS annotation) {
            return new Place(annotation.getType().getName(), annotation.getBegin(), annotation.getEnd());
        }
    }

    /** Over the annotations of a document as its file has them. */
    Numbering(List<AnnotationFS> all) {
        List<AnnotationFS> sorted = new ArrayList<>(all);
        sorted.sort(ORDER.thenComparing(Numbering::content));
        sorted.forEach(this::add);
        sorted.forEach(a -> places.add(Place.of(a)));
    }

    /** Finds the annotations of these numbers among others, such as those of a later file, by where they were. */
    IntFunction<AnnotationFS> among(List<AnnotationFS> others) {
        Map<Place, Deque<AnnotationFS>> found = new HashMap<>();
        others.forEach(a -> found.computeIfAbsent(Place.of(a), p -> new ArrayDeque<>()).add(a));
        List<AnnotationFS> theirs = new ArrayList<>();
        for (Place place : places) {
            Deque<AnnotationFS> there = found.get(place);
            theirs.add(there == null ? null : there.poll());
        }
        return number -> number < theirs.size() ? theirs.get(number) : null;
    }

    /** How many there were in the file. */
    int base() {
        return places.size();
    }

    /** The number of an annotation; a new one if it has none. */
    int of(AnnotationFS annotation) {
        Integer number = numbers.get(annotation);
        return number == null ? add(annotation) : number;
    }

    /** The annotation with a number, or null. */
    AnnotationFS get(int number) {
        return number >= 0 && number < annotations.size() ? annotations.get(number) : null;
    }

    private int add(AnnotationFS annotation) {
        numbers.put(annotation, annotations.size());
        annotations.add(annotation);
        return annotations.size() - 1;
    }

    /** Asked for only where two annotations of a type cover the same span. */
    private static String content(AnnotationFS annotation) {
        StringBuilder content = new StringBuilder();
        for (Feature feature : annotation.getType().getFeatures()) {
            if (feature.getRange().isPrimitive()) {
                content.append(annotation.getFeatureValueAsString(feature)).append('\n');
            }
        }
        Links.of(annotation).forEach(l -> content.append(l.role()).append(l.target().getBegin()).append('\n'));
        return content.toString();
    }
}

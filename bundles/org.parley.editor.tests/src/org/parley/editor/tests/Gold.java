package org.parley.editor.tests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.editor.internal.model.Span;

/**
 * The gold annotations of an article, without what its guidelines call optional and what only that links to.
 */
final class Gold {

    final String text;
    final List<AnnotationFS> all = new ArrayList<>();
    private final Set<String> everything = new HashSet<>();

    Gold(CAS cas) {
        text = cas.getDocumentText();
        Set<AnnotationFS> optional = new HashSet<>();
        Set<AnnotationFS> linked = new HashSet<>();
        Set<AnnotationFS> linkedByOptional = new HashSet<>();
        for (AnnotationFS annotation : cas.getAnnotationIndex()) {
            if (annotation.getType().getName().startsWith("org.parley.type.")) {
                String note = Sample.value(annotation, "note");
                boolean isOptional = note != null && note.startsWith("optional");
                if (isOptional) {
                    optional.add(annotation);
                }
                Links.of(annotation).forEach(l -> (isOptional ? linkedByOptional : linked).add(l.target()));
                all.add(annotation);
                everything.add(place(annotation));
            }
        }
        all.removeIf(a -> optional.contains(a) || linkedByOptional.contains(a) && !linked.contains(a));
    }

    List<AnnotationFS> of(String type) {
        return all.stream().filter(a -> a.getType().getShortName().equals(type)).toList();
    }

    /** Whether an annotation stands in the gold, be it only as what two people may well see differently. */
    boolean knows(AnnotationFS annotation) {
        return everything.contains(place(annotation));
    }

    /** Whether an annotation stands in the gold and counts. */
    boolean wants(AnnotationFS annotation) {
        return all.stream().anyMatch(g -> place(g).equals(place(annotation)));
    }

    /** The links that count: to what is not optional. */
    List<Link> links(AnnotationFS owner) {
        return Links.of(owner).stream().filter(l -> all.contains(l.target())).toList();
    }

    /** The name of a mention if the article spells it, or null. */
    String name(AnnotationFS mention) {
        String name = mention.getType().getShortName().equals("Speaker") ? Sample.value(mention, "name") : null;
        return name != null && text.contains(name) ? name : null;
    }

    static String place(AnnotationFS annotation) {
        return String.format("[%04d, %04d]%s “%s”", annotation.getBegin(), annotation.getEnd(),
                annotation.getType().getShortName(),
                Span.of(annotation).excerpt(annotation.getCAS().getDocumentText(), 40));
    }
}

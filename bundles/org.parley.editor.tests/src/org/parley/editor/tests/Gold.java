package org.parley.editor.tests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.core.State;
import org.parley.editor.internal.model.Span;

/**
 * The gold annotations of an article, without what its guidelines call optional and what only that links to. Compared are
 * type, span, kinds, links, and names that the article itself spells.
 */
final class Gold {

    private static final String[] KINDS = { "quoteType", "kind", "cueType", "agreementType", "status" };

    final String text;
    final List<AnnotationFS> all = new ArrayList<>();

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
            }
        }
        all.removeIf(a -> optional.contains(a) || linkedByOptional.contains(a) && !linked.contains(a));
    }

    List<AnnotationFS> of(String type) {
        return all.stream().filter(a -> a.getType().getShortName().equals(type)).toList();
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

    /** One line an annotation, to compare what a person made with. */
    String describe() {
        return lines(all, this::links);
    }

    /** The same of a document, as far as gold is not silent on it: what is rejected or optional is left out. */
    String describe(List<AnnotationFS> annotations, Gold whole) {
        Set<String> optional = new HashSet<>();
        whole.all.forEach(a -> optional.add(place(a)));
        all.forEach(a -> optional.remove(place(a)));
        List<AnnotationFS> counted = annotations.stream()
                .filter(a -> State.of(a) != State.REJECTED && !optional.contains(place(a))).toList();
        return lines(counted, a -> Links.of(a).stream().filter(l -> counted.contains(l.target())).toList());
    }

    private String lines(List<AnnotationFS> annotations,
            java.util.function.Function<AnnotationFS, List<Link>> links) {
        List<String> lines = new ArrayList<>();
        for (AnnotationFS annotation : annotations) {
            StringBuilder line = new StringBuilder(place(annotation));
            for (String kind : KINDS) {
                if (annotation.getType().getFeatureByBaseName(kind) != null) {
                    line.append(' ').append(Sample.value(annotation, kind));
                }
            }
            String name = expectedName(annotation);
            line.append(name == null ? "" : " = " + name);
            links.apply(annotation).stream().map(l -> l.role() + ">" + place(l.target())).sorted()
                    .forEach(l -> line.append(" [").append(l).append(']'));
            lines.add(line.toString());
        }
        return String.join("\n", lines.stream().sorted().toList());
    }

    private String expectedName(AnnotationFS annotation) {
        AnnotationFS mine = all.stream().filter(g -> place(g).equals(place(annotation))).findFirst().orElse(null);
        return mine == null || name(mine) == null ? null : Sample.value(annotation, "name");
    }

    static String place(AnnotationFS annotation) {
        return String.format("[%04d, %04d]%s “%s”", annotation.getBegin(), annotation.getEnd(),
                annotation.getType().getShortName(),
                Span.of(annotation).excerpt(annotation.getCAS().getDocumentText(), 40));
    }

    static Gold withOptional(CAS cas) {
        Gold gold = new Gold(cas);
        gold.all.clear();
        for (AnnotationFS annotation : cas.getAnnotationIndex()) {
            if (annotation.getType().getName().startsWith("org.parley.type.")) {
                gold.all.add(annotation);
            }
        }
        return gold;
    }
}

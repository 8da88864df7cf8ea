package org.parley.editor.internal.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.core.TagSets;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.model.Layers;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.problems.DocumentProblem.Kind;
import org.parley.editor.internal.problems.DocumentProblem.Proposal;

/** Finds links that lead nowhere or where they must not. */
final class LinkProblems {

    private static final int EXCERPT = 30;

    private final AnnotationDocument document;
    private final Layers layers;
    private final TypeSystem types;
    private final Map<Type, List<Feature>> features = new HashMap<>();

    LinkProblems(AnnotationDocument document, Layers layers) {
        this.document = document;
        this.layers = layers;
        this.types = document.cas().getTypeSystem();
    }

    List<DocumentProblem> of(AnnotationFS owner) {
        List<DocumentProblem> problems = new ArrayList<>();
        for (Feature feature : features.computeIfAbsent(owner.getType(), Links::features)) {
            if (owner.getFeatureValue(feature) instanceof ArrayFS<?> array && array.size() > 0) {
                check(owner, feature, array.size(), problems);
            }
        }
        return problems;
    }

    private void check(AnnotationFS owner, Feature feature, int size, List<DocumentProblem> problems) {
        List<Link> links = Links.of(owner, feature);
        if (links.size() < size) {
            problems.add(problem(Kind.BROKEN_LINK, NLS.bind(EditorMessages.problem_emptyLink, label(owner),
                    words(owner)), owner, feature, links));
        }
        for (Link link : links) {
            if (layers.isShown(link.target().getType()) && !document.contains(link.target())) {
                problems.add(
                        problem(Kind.BROKEN_LINK, message(EditorMessages.problem_deletedTarget, owner, link), owner,
                                feature, without(links, link)));
            } else if (!fits(feature, link)) {
                problems.add(problem(Kind.WRONG_TARGET, message(EditorMessages.problem_wrongTarget, owner, link), owner,
                        feature, without(links, link)));
            }
        }
    }

    private boolean fits(Feature feature, Link link) {
        Type wanted = types.getType(TagSets.targetType(feature, link.role()));
        return wanted == null || types.subsumes(wanted, link.target().getType());
    }

    private DocumentProblem problem(Kind kind, String message, AnnotationFS owner, Feature feature, List<Link> kept) {
        return new DocumentProblem(kind, message, owner, List.of(new Proposal(EditorMessages.problem_removeLink,
                () -> Edits.keepLinks(document, owner, feature.getShortName(), kept))));
    }

    private String message(String pattern, AnnotationFS owner, Link link) {
        return NLS.bind(pattern,
                new Object[] { label(owner), words(owner), label(link.target()), words(link.target()) });
    }

    private String label(AnnotationFS annotation) {
        return layers.label(annotation.getType());
    }

    private String words(AnnotationFS annotation) {
        return Span.of(annotation).excerpt(document.text(), EXCERPT);
    }

    private static List<Link> without(List<Link> links, Link link) {
        List<Link> kept = new ArrayList<>(links);
        kept.remove(link);
        return kept;
    }
}

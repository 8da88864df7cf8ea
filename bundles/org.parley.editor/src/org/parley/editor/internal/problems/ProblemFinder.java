package org.parley.editor.internal.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorMessages;
import org.parley.editor.internal.model.Layers;
import org.parley.editor.internal.model.Span;
import org.parley.editor.internal.problems.DocumentProblem.Kind;
import org.parley.editor.internal.problems.DocumentProblem.Proposal;

/** Finds what is wrong with a document, in the order of the text. */
public final class ProblemFinder {

    /** So many annotations on the same words are no work of a person. */
    static final int STACK = 50;
    private static final int EXCERPT = 30;

    private final AnnotationDocument document;
    private final Layers layers;
    private final Predicate<String> installed;
    private final String text;
    private final List<DocumentProblem> problems = new ArrayList<>();

    private ProblemFinder(AnnotationDocument document, Predicate<String> installed) {
        this.document = document;
        this.layers = new Layers(document.cas().getTypeSystem());
        this.installed = installed;
        this.text = document.text();
    }

    /**
     * All problems.
     *
     * @param installed
     *            whether a type of this full name is installed
     */
    public static List<DocumentProblem> of(AnnotationDocument document, Predicate<String> installed) {
        ProblemFinder finder = new ProblemFinder(document, installed);
        finder.find();
        return List.copyOf(finder.problems);
    }

    private void find() {
        document.content().foreign().ifPresent(foreign -> {
            foreign.types().forEach((type, count) -> add(Kind.FOREIGN,
                    NLS.bind(EditorMessages.problem_foreign, count, type), null, List.of()));
            if (foreign.types().isEmpty()) {
                add(Kind.FOREIGN, EditorMessages.problem_foreignFeatures, null, List.of());
            }
        });
        LinkProblems links = new LinkProblems(document, layers);
        Map<Span, List<AnnotationFS>> stacks = new LinkedHashMap<>();
        Map<Type, List<AnnotationFS>> strangers = new LinkedHashMap<>();
        for (AnnotationFS annotation : document.annotations()) {
            if (!Span.fits(annotation, text.length())) {
                addOutside(annotation);
            }
            problems.addAll(links.of(annotation));
            stacks.computeIfAbsent(Span.of(annotation), s -> new ArrayList<>(1)).add(annotation);
            if (!installed.test(annotation.getType().getName())) {
                strangers.computeIfAbsent(annotation.getType(), t -> new ArrayList<>()).add(annotation);
            }
        }
        stacks.values().stream().filter(s -> s.size() > STACK).forEach(this::addStack);
        strangers.forEach((type, all) -> add(Kind.NO_PLUG_IN,
                NLS.bind(EditorMessages.problem_noPlugIn, all.size(), type.getName()), all.get(0), List.of()));
    }

    private void addOutside(AnnotationFS annotation) {
        List<Proposal> proposals = new ArrayList<>();
        Span within = Span.within(annotation, text.length()).trimmed(text);
        if (!within.isEmpty()) {
            proposals.add(new Proposal(
                    NLS.bind(EditorMessages.problem_cut, within.excerpt(text, EXCERPT)),
                    () -> Edits.resize(document, annotation, within.begin(), within.end())));
        }
        proposals.add(delete(List.of(annotation)));
        add(Kind.OUTSIDE, NLS.bind(EditorMessages.problem_outside, new Object[] { label(annotation),
                annotation.getBegin(), annotation.getEnd(), text.length() }), annotation, proposals);
    }

    private void addStack(List<AnnotationFS> stack) {
        AnnotationFS first = stack.get(0);
        List<Proposal> proposals = new ArrayList<>();
        List<AnnotationFS> copies = Duplicates.of(stack);
        if (!copies.isEmpty()) {
            proposals.add(new Proposal(NLS.bind(EditorMessages.problem_deleteCopies, copies.size()),
                    () -> Edits.delete(document, copies)));
        }
        add(Kind.STACK, NLS.bind(EditorMessages.problem_stack, stack.size(),
                Span.of(first).excerpt(text, EXCERPT)), first, proposals);
    }

    private Proposal delete(List<AnnotationFS> annotations) {
        return new Proposal(NLS.bind(EditorMessages.problem_delete, label(annotations.get(0))),
                () -> Edits.delete(document, annotations));
    }

    private String label(AnnotationFS annotation) {
        return layers.label(annotation.getType());
    }

    private void add(Kind kind, String message, AnnotationFS annotation, List<Proposal> proposals) {
        problems.add(new DocumentProblem(kind, message, annotation, proposals));
    }
}

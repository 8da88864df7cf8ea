package org.parley.export.internal.xmi;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Problem.Severity;
import org.parley.core.State;
import org.parley.core.WhiteSpace;
import org.parley.core.exchange.StateChoice;

/**
 * Where annotations begin and end: inside the text, and never at white space, which INCEpTION answers with an error 500.
 */
final class SpanRules {

    private SpanRules() {
    }

    static void check(IndexedAnnotations annotations, StateChoice states, Cleaning cleaning) {
        int rejected = 0;
        for (IndexedAnnotations.OfType group : annotations.byType()) {
            boolean stateful = State.isCarriedBy(group.annotations().get(0));
            for (AnnotationFS annotation : group.annotations()) {
                if (stateful && !states.takes(State.of(annotation))) {
                    cleaning.leaveOut(annotation);
                    rejected++;
                } else {
                    check(annotation, cleaning);
                }
            }
        }
        if (rejected > 0) {
            cleaning.report(Severity.INFO, "xmi.states", rejected); //$NON-NLS-1$
        }
    }

    private static void check(AnnotationFS annotation, Cleaning cleaning) {
        String text = cleaning.text();
        int begin = annotation.getBegin();
        int end = annotation.getEnd();
        if (begin < 0 || end < begin || end > text.length()) {
            cleaning.leaveOut(annotation);
            cleaning.report(Severity.ERROR, Math.max(0, begin), end, "xmi.span.outside", name(annotation)); //$NON-NLS-1$
            return;
        }
        int first = WhiteSpace.skip(text, begin, end);
        int last = WhiteSpace.skipBack(text, first, end);
        if (first == last) {
            cleaning.leaveOut(annotation);
            cleaning.report(Severity.ERROR, begin, end, "xmi.span.empty", name(annotation)); //$NON-NLS-1$
        } else if (first != begin || last != end) {
            cleaning.move(annotation, new Cleaning.Span(first, last));
            cleaning.report(Severity.WARNING, begin, end, "xmi.span.trimmed", name(annotation)); //$NON-NLS-1$
        }
    }

    private static String name(AnnotationFS annotation) {
        return annotation.getType().getShortName();
    }
}

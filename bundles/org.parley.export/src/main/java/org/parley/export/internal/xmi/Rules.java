package org.parley.export.internal.xmi;

import java.util.Map;

import org.apache.uima.cas.CAS;
import org.parley.core.exchange.StateChoice;
import org.parley.export.internal.StateOption;

/** Looks at a document by every rule. */
public final class Rules {

    private Rules() {
    }

    /**
     * Finds what has to be put right. The document is not changed.
     *
     * @param states
     *            which annotations go out, by their state
     */
    public static Cleaning check(CAS cas, StateChoice states) {
        CAS view = DocumentRules.initialView(cas);
        String text = view.getDocumentText() == null ? "" : view.getDocumentText(); //$NON-NLS-1$
        Cleaning cleaning = new Cleaning(text);
        TextRules.check(text, cleaning);
        DocumentRules.check(cas, view, cleaning);
        IndexedAnnotations annotations = IndexedAnnotations.of(view);
        SpanRules.check(annotations, states, cleaning);
        LinkRules.check(annotations, cleaning); // after the spans: what they leave out leaves links without a target
        ValueRules.check(annotations, cleaning); // after the links: what is left out changes nothing
        TypeRules.check(annotations, view.getTypeSystem(), cleaning);
        return cleaning;
    }

    /** The options of the exporter. */
    public static Cleaning check(CAS cas, Map<String, String> options) {
        return check(cas, StateOption.of(options));
    }
}

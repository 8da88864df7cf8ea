package org.parley.editor.internal.text;

import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.internal.model.Filter;
import org.parley.editor.internal.model.Layers;

/** What is shown on a page. */
public interface PageModel {

    /** The document. */
    AnnotationDocument document();

    /** The layers of its types. */
    Layers layers();

    /** Which annotations are shown. */
    Filter filter();

    /** Equal numbers mean that the same annotations are shown with the same values. */
    long shownRevision();

    /** The selected annotation, or null. */
    AnnotationFS selected();

    /** The parts of the quote that an annotation belongs to, itself among them. */
    List<AnnotationFS> parts(AnnotationFS annotation);

    /** Letters to be typed; empty most of the time. */
    List<Hint> hints();
}

package org.parley.editor.internal.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.osgi.util.NLS;
import org.parley.editor.internal.EditorMessages;

/** What was done, in words that fit behind "Undo": "accept 14 quotes", "delete speaker “Mirela Dorn” with 3 links". */
public final class EditLabels {

    private static final int EXCERPT = 28;

    private final Layers layers;
    private final String text;

    /** For a document. */
    public EditLabels(Layers layers, String text) {
        this.layers = layers;
        this.text = text;
    }

    /** One annotation: "speaker “Mirela Dorn”". */
    public String one(AnnotationFS annotation) {
        return NLS.bind(EditorMessages.operation_one, layers.label(annotation.getType()), words(annotation));
    }

    /** Some annotations: as {@link #one} if it is one, else "14 quotes", "14 annotations" if they are of several kinds. */
    public String some(Collection<? extends AnnotationFS> annotations) {
        if (annotations.size() == 1) {
            return one(annotations.iterator().next());
        }
        Set<Layer> found = new LinkedHashSet<>();
        annotations.forEach(a -> found.add(layers.of(a)));
        return (found.size() == 1 ? found.iterator().next() : Layer.OTHER).count(annotations.size());
    }

    /** The same with the number of links that go along; none are not spoken of. */
    public String withLinks(String what, int links) {
        return links == 0 ? what
                : NLS.bind(links == 1 ? EditorMessages.operation_withLink : EditorMessages.operation_withLinks, what,
                        links);
    }

    /** The words of an annotation, shortened. */
    public String words(AnnotationFS annotation) {
        return Span.of(annotation).excerpt(text, EXCERPT);
    }
}

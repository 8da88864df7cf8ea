package org.parley.editor.internal.model;

import org.eclipse.osgi.util.NLS;
import org.parley.editor.internal.EditorMessages;

/** How an annotation is shown: as the nearest of our types that its own type descends from, or as something else. */
public enum Layer {
    /** The content of what is reported. */
    QUOTE("org.parley.type.Quote", EditorMessages.layer_quote, EditorMessages.layer_quotes), //$NON-NLS-1$
    /** A mention of somebody. */
    SPEAKER("org.parley.type.Speaker", EditorMessages.layer_speaker, EditorMessages.layer_speakers), //$NON-NLS-1$
    /** Words that report. */
    CUE("org.parley.type.Cue", EditorMessages.layer_cue, EditorMessages.layer_cues), //$NON-NLS-1$
    /** The trigger of an agreement. */
    AGREEMENT("org.parley.type.Agreement", EditorMessages.layer_agreement, EditorMessages.layer_agreements), //$NON-NLS-1$
    /** A topic, term, place or time of an agreement. */
    ARGUMENT("org.parley.type.AgreementArgument", EditorMessages.layer_argument, //$NON-NLS-1$
            EditorMessages.layer_arguments),
    /** Anything else. */
    OTHER("uima.tcas.Annotation", EditorMessages.layer_other, EditorMessages.layer_others); //$NON-NLS-1$

    private final String typeName;
    private final String singular;
    private final String plural;

    Layer(String typeName, String singular, String plural) {
        this.typeName = typeName;
        this.singular = singular;
        this.plural = plural;
    }

    /** Name of the type that stands for this layer. */
    public String typeName() {
        return typeName;
    }

    /** What one of them is called: "quote". */
    public String label() {
        return singular;
    }

    /** What several are called: "quotes". */
    public String plural() {
        return plural;
    }

    /** What a number of them is called: "1 quote", "14 quotes". */
    public String count(int number) {
        return NLS.bind(EditorMessages.layer_count, number, number == 1 ? singular : plural);
    }
}

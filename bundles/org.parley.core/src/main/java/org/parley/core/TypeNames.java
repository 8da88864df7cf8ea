package org.parley.core;

/** Names of the types that have no JCas class here because other tools bring theirs (DKPro Core 2). */
public final class TypeNames {

    private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."; //$NON-NLS-1$

    /** A sentence. */
    public static final String SENTENCE = DKPRO + "segmentation.type.Sentence"; //$NON-NLS-1$
    /** A word or punctuation mark; feature {@code pos} refers to {@link #POS}. */
    public static final String TOKEN = DKPRO + "segmentation.type.Token"; //$NON-NLS-1$
    /** A part of speech: {@code PosValue}, {@code coarseValue}. */
    public static final String POS = DKPRO + "lexmorph.type.pos.POS"; //$NON-NLS-1$
    /** The document annotation: {@code documentId}, {@code documentTitle}, {@code language}. */
    public static final String DOCUMENT_META_DATA = DKPRO + "metadata.type.DocumentMetaData"; //$NON-NLS-1$

    private TypeNames() {
    }
}

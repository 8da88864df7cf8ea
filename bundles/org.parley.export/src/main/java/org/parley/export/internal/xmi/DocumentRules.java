package org.parley.export.internal.xmi;

import java.util.Iterator;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Problem.Severity;
import org.parley.core.TypeNames;
import org.parley.core.WhiteSpace;

/** What a document as a whole must have: one view, its data, sentences and tokens, and no more than tools take. */
final class DocumentRules {

    /** The most that INCEpTION takes in one document. */
    private static final int MOST_TOKENS = 2_000_000;
    private static final int MOST_SENTENCES = 20_000;

    private DocumentRules() {
    }

    static CAS initialView(CAS cas) {
        return cas.getView(CAS.NAME_DEFAULT_SOFA);
    }

    static void check(CAS cas, CAS view, Cleaning cleaning) {
        checkViews(cas, cleaning);
        checkData(view, cleaning);
        String text = cleaning.text();
        if (WhiteSpace.skip(text, 0, text.length()) < text.length()) { // else there is nothing to segment
            checkSegments(view, cleaning);
        }
    }

    private static void checkViews(CAS cas, Cleaning cleaning) {
        Iterator<CAS> views = cas.getViewIterator();
        while (views.hasNext()) {
            String name = views.next().getViewName();
            if (!CAS.NAME_DEFAULT_SOFA.equals(name)) {
                cleaning.report(Severity.ERROR, "xmi.view", name); //$NON-NLS-1$
                cleaning.needCopy();
            }
        }
    }

    private static void checkData(CAS view, Cleaning cleaning) {
        AnnotationFS data = view.getDocumentAnnotation();
        if (data == null || !TypeNames.DOCUMENT_META_DATA.equals(data.getType().getName())) {
            cleaning.report(Severity.INFO, "xmi.data.missing"); //$NON-NLS-1$
            cleaning.needCopy();
        } else if (data.getStringValue(data.getType().getFeatureByBaseName("documentId")) == null //$NON-NLS-1$
                || view.getDocumentText() == null) {
            cleaning.needCopy();
        }
        if (CAS.DEFAULT_LANGUAGE_NAME.equals(view.getDocumentLanguage())) {
            cleaning.report(Severity.WARNING, "xmi.data.language"); //$NON-NLS-1$
        }
    }

    private static void checkSegments(CAS view, Cleaning cleaning) {
        int sentences = count(view, TypeNames.SENTENCE);
        int tokens = count(view, TypeNames.TOKEN);
        if (sentences == 0) {
            cleaning.needSentences();
            cleaning.report(Severity.WARNING, "xmi.sentences.missing"); //$NON-NLS-1$
        }
        if (tokens == 0) {
            cleaning.needTokens();
            cleaning.report(Severity.WARNING, "xmi.tokens.missing"); //$NON-NLS-1$
        }
        if (sentences > MOST_SENTENCES) {
            cleaning.report(Severity.WARNING, "xmi.sentences.many", sentences, MOST_SENTENCES); //$NON-NLS-1$
        }
        if (tokens > MOST_TOKENS) {
            cleaning.report(Severity.WARNING, "xmi.tokens.many", tokens, MOST_TOKENS); //$NON-NLS-1$
        }
    }

    private static int count(CAS view, String typeName) {
        Type type = view.getTypeSystem().getType(typeName);
        return type == null ? 0 : view.getAnnotationIndex(type).size();
    }
}

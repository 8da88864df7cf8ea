package org.parley.export.internal.xmi;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.Problem;
import org.parley.core.TypeNames;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.ExportStatus;

/** What a document that another tool wrote lacks for Parley. */
public final class ReadDocument {

    private ReadDocument() {
    }

    /**
     * Gives a document its data where the file has none; all else stays as it was read.
     *
     * @param language
     *            the language where the file says none
     * @throws CoreException
     *             if there is no text in the view that Parley works on, or an annotation lies outside it
     */
    public static List<Problem> complete(CAS cas, String fileName, String document, String language)
            throws CoreException {
        CAS view = DocumentRules.initialView(cas);
        if (view.getDocumentText() == null) {
            throw ExportStatus.NO_TEXT.exception(null, fileName, CAS.NAME_DEFAULT_SOFA);
        }
        checkSpans(view, fileName);
        List<Problem> problems = new ArrayList<>();
        AnnotationFS data = view.getDocumentAnnotation();
        if (!TypeNames.DOCUMENT_META_DATA.equals(data.getType().getName())) {
            data = replace(view, data);
            problems.add(Problem.ofDocument(Problem.Severity.INFO, ExportMessages.format("xmi.data.missing"))); //$NON-NLS-1$
        }
        setIfAbsent(data, "documentId", document); //$NON-NLS-1$
        setIfAbsent(data, "documentTitle", document); //$NON-NLS-1$
        if (CAS.DEFAULT_LANGUAGE_NAME.equals(view.getDocumentLanguage())) {
            view.setDocumentLanguage(language);
            problems.add(Problem.ofDocument(Problem.Severity.INFO,
                    ExportMessages.format("xmi.read.language", language))); //$NON-NLS-1$
        }
        return problems;
    }

    private static void checkSpans(CAS view, String fileName) throws CoreException {
        int length = view.getDocumentText().length();
        for (AnnotationFS annotation : view.getAnnotationIndex()) {
            if (annotation.getBegin() < 0 || annotation.getEnd() < annotation.getBegin()
                    || annotation.getEnd() > length) {
                throw ExportStatus.SPAN_OUTSIDE.exception(null, fileName, annotation.getType().getShortName(),
                        String.valueOf(annotation.getBegin()), String.valueOf(annotation.getEnd()),
                        String.valueOf(length));
            }
        }
    }

    private static AnnotationFS replace(CAS view, AnnotationFS plain) {
        Type type = view.getTypeSystem().getType(TypeNames.DOCUMENT_META_DATA);
        AnnotationFS data = view.createAnnotation(type, 0, view.getDocumentText().length());
        data.setStringValue(type.getFeatureByBaseName(CAS.FEATURE_BASE_NAME_LANGUAGE), view.getDocumentLanguage());
        view.removeFsFromIndexes(plain);
        view.addFsToIndexes(data);
        return data;
    }

    private static void setIfAbsent(AnnotationFS data, String name, String value) {
        Feature feature = data.getType().getFeatureByBaseName(name);
        if (data.getStringValue(feature) == null) {
            data.setStringValue(feature, value);
        }
    }
}

package org.parley.export.internal.xmi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.util.CasCopier;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.TypeNames;

/** A copy of a document in which everything is put right that the rules found. The document itself is not changed. */
public final class CleanCopy {

    private final CAS source;
    private final Cleaning cleaning;
    private final CAS copy;

    private CleanCopy(CAS source, Cleaning cleaning) throws CoreException {
        this.source = DocumentRules.initialView(source);
        this.cleaning = cleaning;
        this.copy = CasFactory.createLike(source);
    }

    /** Makes the copy. */
    public static CAS of(CAS cas, Cleaning cleaning) throws CoreException {
        CleanCopy result = new CleanCopy(cas, cleaning);
        result.copyDocument();
        result.copyStructures();
        result.addSegments();
        return result.copy;
    }

    private void copyDocument() {
        String id = data("documentId"); //$NON-NLS-1$
        String title = data("documentTitle"); //$NON-NLS-1$
        CasFactory.setDocument(copy, cleaning.text(), id == null ? title : id, source.getDocumentLanguage());
        AnnotationFS data = copy.getDocumentAnnotation();
        if (title != null) {
            data.setStringValue(data.getType().getFeatureByBaseName("documentTitle"), TextRules.clean(title)); //$NON-NLS-1$
        }
    }

    private String data(String featureName) {
        AnnotationFS data = source.getDocumentAnnotation();
        Feature feature = data == null ? null : data.getType().getFeatureByBaseName(featureName);
        return feature == null ? null : data.getStringValue(feature);
    }

    private void copyStructures() {
        CasCopier copier = new CasCopier(source, copy);
        List<FeatureStructure> originals = new ArrayList<>();
        source.getIndexRepository().getIndexedFSs().forEach(originals::add);
        AnnotationFS document = source.getDocumentAnnotation();
        Set<FeatureStructure> gone = new HashSet<>();
        List<FeatureStructure> copies = new ArrayList<>();
        for (FeatureStructure original : originals) {
            if (!original.equals(document)) {
                FeatureStructure twin = copier.copyFs(original);
                collectGone(original, twin, gone);
                if (!cleaning.isLeftOut(original)) {
                    copies.add(twin);
                    if (original instanceof AnnotationFS annotation) {
                        move((AnnotationFS) twin, cleaning.begin(annotation), cleaning.end(annotation));
                    }
                }
            }
        }
        new Pruning(gone).apply(copies);
        copies.forEach(copy::addFsToIndexes);
    }

    /** The twins of what is left out, links included. */
    private void collectGone(FeatureStructure original, FeatureStructure twin, Set<FeatureStructure> gone) {
        if (cleaning.isLeftOut(original)) {
            gone.add(twin);
            return;
        }
        for (Feature feature : Links.features(original.getType())) {
            if (original.getFeatureValue(feature) instanceof ArrayFS<?> links) {
                ArrayFS<?> twins = (ArrayFS<?>) twin.getFeatureValue(feature);
                for (int i = 0; i < links.size(); i++) {
                    if (links.get(i) == null || cleaning.isLeftOut(links.get(i))) {
                        gone.add(twins.get(i));
                    }
                }
            }
        }
    }

    private static void move(AnnotationFS twin, int begin, int end) {
        Type type = twin.getType();
        twin.setIntValue(type.getFeatureByBaseName(CAS.FEATURE_BASE_NAME_BEGIN), begin);
        twin.setIntValue(type.getFeatureByBaseName(CAS.FEATURE_BASE_NAME_END), end);
    }

    private void addSegments() {
        PlainSegmenter segmenter = new PlainSegmenter(cleaning.text(), copy.getDocumentLanguage());
        if (cleaning.needsSentences()) {
            segmenter.sentences((begin, end) -> add(TypeNames.SENTENCE, begin, end));
        }
        if (cleaning.needsTokens()) {
            segmenter.tokens((begin, end) -> add(TypeNames.TOKEN, begin, end));
        }
    }

    private void add(String typeName, int begin, int end) {
        copy.addFsToIndexes(copy.createAnnotation(copy.getTypeSystem().getType(typeName), begin, end));
    }
}

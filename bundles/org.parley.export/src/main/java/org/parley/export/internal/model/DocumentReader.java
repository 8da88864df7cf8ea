package org.parley.export.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.parley.core.Links;
import org.parley.core.Problem;
import org.parley.core.Problem.Severity;
import org.parley.core.State;
import org.parley.core.TypeNames;
import org.parley.core.exchange.StateChoice;
import org.parley.export.internal.ExportMessages;
import org.parley.export.internal.StateOption;

/** Reads a document from its CAS, which it does not change. Used once. */
public final class DocumentReader {

    private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api."; //$NON-NLS-1$

    private final CAS cas;
    private final String text;
    private final StateChoice states;
    private final List<Item> items = new ArrayList<>();
    private final Map<AnnotationFS, Item> byAnnotation = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Boolean> unwritten = new TreeMap<>();
    private final Map<String, Integer> linguistic = new TreeMap<>();
    private int leftOut;

    private DocumentReader(CAS cas, StateChoice states) {
        this.cas = cas;
        this.text = cas.getDocumentText() == null ? "" : cas.getDocumentText(); //$NON-NLS-1$
        this.states = states;
    }

    /** Reads what the options of a format choose. */
    public static Document read(CAS cas, Map<String, String> options) {
        return new DocumentReader(cas, StateOption.of(options)).read();
    }

    private Document read() {
        List<Span> sentences = new ArrayList<>();
        for (AnnotationFS annotation : cas.<AnnotationFS>getAnnotationIndex()) {
            String type = annotation.getType().getName();
            if (type.equals(TypeNames.SENTENCE)) {
                sentence(annotation, sentences);
            }
            if (isDocument(annotation)) {
                continue; // covers the text whatever it holds
            }
            if (type.startsWith(DKPRO)) {
                linguistic.merge(annotation.getType().getShortName(), 1, Integer::sum);
            } else {
                item(annotation);
            }
        }
        byAnnotation.forEach(this::link);
        reportWhole();
        String language = CAS.DEFAULT_LANGUAGE_NAME.equals(cas.getDocumentLanguage()) ? "" //$NON-NLS-1$
                : cas.getDocumentLanguage();
        return new Document(text, language, items, sentences, problems);
    }

    private boolean isDocument(AnnotationFS annotation) {
        TypeSystem types = cas.getTypeSystem();
        return types.subsumes(types.getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION), annotation.getType());
    }

    private boolean isInside(AnnotationFS annotation) {
        return annotation.getBegin() >= 0 && annotation.getBegin() <= annotation.getEnd()
                && annotation.getEnd() <= text.length();
    }

    private void sentence(AnnotationFS annotation, List<Span> sentences) {
        if (isInside(annotation)) {
            sentences.add(new Span(annotation.getBegin(), annotation.getEnd()));
        }
    }

    private void item(AnnotationFS annotation) {
        if (State.isCarriedBy(annotation) && !states.takes(State.of(annotation))) {
            leftOut++;
        } else if (!isInside(annotation)) {
            report(Severity.ERROR, annotation, "model.outside", annotation.getType().getShortName()); //$NON-NLS-1$
        } else if (annotation.getBegin() == annotation.getEnd()) {
            report(Severity.ERROR, annotation, "model.empty", annotation.getType().getShortName()); //$NON-NLS-1$
        } else {
            int begin = isAmidAPair(annotation.getBegin()) ? annotation.getBegin() - 1 : annotation.getBegin();
            int end = isAmidAPair(annotation.getEnd()) ? annotation.getEnd() + 1 : annotation.getEnd();
            if (begin != annotation.getBegin() || end != annotation.getEnd()) {
                report(Severity.WARNING, annotation, "model.pair", annotation.getType().getShortName()); //$NON-NLS-1$
            }
            Item item = new Item(items.size() + 1, kind(annotation.getType()), annotation.getType().getName(), begin,
                    end, State.of(annotation), features(annotation));
            items.add(item);
            byAnnotation.put(annotation, item);
        }
    }

    private boolean isAmidAPair(int offset) {
        return offset > 0 && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private Kind kind(Type type) {
        TypeSystem types = cas.getTypeSystem();
        for (Kind kind : Kind.values()) {
            Type known = kind == Kind.OTHER ? null : types.getType(kind.typeName());
            if (known != null && types.subsumes(known, type)) {
                return kind;
            }
        }
        return Kind.OTHER;
    }

    private Map<String, String> features(AnnotationFS annotation) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Feature feature : annotation.getType().getFeatures()) {
            String name = feature.getShortName();
            if (feature.getName().startsWith(CAS.TYPE_NAME_ANNOTATION)
                    || feature.getName().startsWith(CAS.TYPE_NAME_ANNOTATION_BASE)) {
                continue;
            }
            if (feature.getRange().isPrimitive()) {
                String value = annotation.getFeatureValueAsString(feature);
                boolean isSet = value != null && !(value.isEmpty() || isZero(feature, value));
                if (isSet) {
                    values.put(name, value);
                }
            } else if (!Links.isLinkFeature(feature) && annotation.getFeatureValue(feature) != null) {
                unwritten.put(annotation.getType().getShortName() + ':' + name, true);
            }
        }
        return values;
    }

    private static boolean isZero(Feature feature, String value) {
        return switch (feature.getRange().getName()) {
        case CAS.TYPE_NAME_BOOLEAN -> !Boolean.parseBoolean(value);
        case CAS.TYPE_NAME_STRING -> false;
        default -> feature.getRange().isPrimitive() && !feature.getRange().isStringOrStringSubtype()
                && Double.parseDouble(value) == 0;
        };
    }

    private void link(AnnotationFS annotation, Item item) {
        for (Links.Link link : Links.of(annotation)) {
            Item target = byAnnotation.get(link.target());
            String role = link.role() == null ? "" : link.role(); //$NON-NLS-1$
            if (target == null) {
                report(Severity.WARNING, annotation, "model.link", annotation.getType().getShortName(), //$NON-NLS-1$
                        role.isEmpty() ? link.feature() : role);
            } else {
                item.add(new Item.Link(link.feature(), role, target));
            }
        }
    }

    private void report(Severity severity, AnnotationFS annotation, String key, Object... arguments) {
        problems.add(new Problem(severity, Math.max(0, annotation.getBegin()), annotation.getEnd(),
                ExportMessages.format(key, arguments)));
    }

    private void reportWhole() {
        if (leftOut > 0) {
            problems.add(Problem.ofDocument(Severity.INFO, ExportMessages.format("model.states", leftOut))); //$NON-NLS-1$
        }
        linguistic.forEach((type, number) -> problems
                .add(Problem.ofDocument(Severity.INFO, ExportMessages.format("model.linguistic", type, number)))); //$NON-NLS-1$
        unwritten.keySet().forEach(
                name -> problems
                        .add(Problem.ofDocument(Severity.WARNING, ExportMessages.format("model.feature", name)))); //$NON-NLS-1$
    }
}

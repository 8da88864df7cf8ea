package org.parley.core.internal.mapping;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.StringArray;
import org.parley.core.CasFactory;
import org.parley.core.Links;

/**
 * Copies a document into an empty CAS of another type system, type by type and feature by feature, by name. What the other
 * type system has no place for is left out and counted. Cycles and depth do no harm. Used once.
 */
public final class CasTransfer {

    /** What types and features are called in the other CAS. */
    public interface Names {

        /** The full name there; empty if it is to be left out. */
        String type(Type type);

        /** The base name there; empty if it is to be left out. */
        String feature(Type type, Feature feature);

        /** A value of a text feature there; empty if it is to be left out. */
        String value(Feature feature, String value);
    }

    /** What numbers and flags are from the start. */
    private static final Set<String> UNSET = Set.of("0", "0.0", "false"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final CAS source;
    private final CAS target;
    private final Names names;
    private final Map<FeatureStructure, FeatureStructure> copies = new HashMap<>();
    private final Deque<FeatureStructure> pending = new ArrayDeque<>();
    private final SortedMap<String, Integer> mapped = new TreeMap<>();
    private final SortedMap<String, Integer> dropped = new TreeMap<>();

    /** From one CAS into another, empty one; both in their initial views. */
    public CasTransfer(CAS source, CAS target, Names names) {
        this.source = source;
        this.target = target;
        this.names = names;
    }

    /** Copies text, document data and all that is in the indexes or can be reached from there. */
    public CasTransfer run() {
        AnnotationFS document = source.getDocumentAnnotation();
        CasFactory.setDocument(target, source.getDocumentText(), "", source.getDocumentLanguage()); //$NON-NLS-1$
        if (document != null) {
            copies.put(document, target.getDocumentAnnotation());
            fill(document);
        }
        source.getIndexRepository().getIndexedFSs().forEach(fs -> {
            if (!fs.equals(document)) {
                FeatureStructure copy = copy(fs);
                if (copy != null) {
                    target.addFsToIndexes(copy);
                }
            }
        });
        cutLinks();
        return this;
    }

    /** The copy. */
    public CAS target() {
        return target;
    }

    /** How many were given another type, by both names with an arrow between. */
    public SortedMap<String, Integer> mapped() {
        return mapped;
    }

    /** How many annotations of a type, and how many values of a feature (TYPE:FEATURE), were left out. */
    public SortedMap<String, Integer> dropped() {
        return dropped;
    }

    private FeatureStructure copy(FeatureStructure fs) {
        FeatureStructure copy = shell(fs);
        while (!pending.isEmpty()) { // before it goes into an index: that sorts by features
            fill(pending.pop());
        }
        return copy;
    }

    /** The copy, to be filled later; null if there is none. */
    private FeatureStructure shell(FeatureStructure fs) {
        if (fs == null || copies.containsKey(fs)) {
            return copies.get(fs);
        }
        FeatureStructure copy = create(fs);
        copies.put(fs, copy);
        if (copy != null) {
            pending.push(fs);
        }
        return copy;
    }

    private FeatureStructure create(FeatureStructure fs) {
        if (fs instanceof CommonArrayFS<?> array) {
            return Arrays.create(target, array);
        }
        String name = names.type(fs.getType());
        Type type = name.isEmpty() ? null : target.getTypeSystem().getType(name);
        if (type == null) {
            count(dropped, fs.getType().getName());
            return null;
        }
        if (!name.equals(fs.getType().getName())) {
            count(mapped, fs.getType().getName() + " → " + name); //$NON-NLS-1$
        }
        return fs instanceof AnnotationFS annotation && isAnnotation(type)
                ? target.createAnnotation(type, annotation.getBegin(), annotation.getEnd())
                : target.createFS(type);
    }

    private boolean isAnnotation(Type type) {
        return target.getTypeSystem().subsumes(target.getTypeSystem().getType(CAS.TYPE_NAME_ANNOTATION), type);
    }

    private void fill(FeatureStructure fs) {
        FeatureStructure copy = copies.get(fs);
        if (fs instanceof ArrayFS<?> array) {
            @SuppressWarnings("unchecked") // UIMA declares a raw type
            ArrayFS<FeatureStructure> twins = (ArrayFS<FeatureStructure>) copy;
            for (int i = 0; i < array.size(); i++) {
                twins.set(i, shell(array.get(i)));
            }
            return;
        }
        for (Feature feature : fs.getType().getFeatures()) {
            if (!isBuiltIn(feature)) {
                set(fs, feature, copy);
            }
        }
    }

    /** The view, the span and the language, which are there. */
    private static boolean isBuiltIn(Feature feature) {
        return feature.getName().startsWith("uima.cas.AnnotationBase:") //$NON-NLS-1$
                || feature.getName().startsWith("uima.tcas."); //$NON-NLS-1$
    }

    private void set(FeatureStructure fs, Feature feature, FeatureStructure copy) {
        boolean primitive = feature.getRange().isPrimitive();
        FeatureStructure value = primitive ? null : fs.getFeatureValue(feature);
        String text = primitive ? fs.getFeatureValueAsString(feature) : null;
        if (text == null && value == null) {
            return;
        }
        String name = names.feature(fs.getType(), feature);
        Feature there = name.isEmpty() ? null : copy.getType().getFeatureByBaseName(name);
        if (there == null || there.getRange().isPrimitive() != primitive) {
            drop(feature, text);
            return;
        }
        try {
            if (primitive) {
                boolean isText = feature.getRange().isStringOrStringSubtype();
                copy.setFeatureValueFromString(there, isText ? value(feature, text) : text);
            } else {
                copy.setFeatureValue(there, shell(value));
                if (value instanceof StringArray texts) {
                    setValues(feature, texts, (StringArray) copy.getFeatureValue(there));
                }
            }
        } catch (RuntimeException e) { // a value or a target that this feature does not take
            count(dropped, feature.getName());
        }
    }

    /** The value there; null if it is left out. */
    private String value(Feature feature, String value) {
        String there = names.value(feature, value);
        if (there.isEmpty() && !value.isEmpty()) {
            count(dropped, feature.getName());
            return null;
        }
        return there;
    }

    private void setValues(Feature feature, StringArray texts, StringArray copy) {
        for (int i = 0; i < texts.size(); i++) {
            copy.set(i, texts.get(i) == null ? null : value(feature, texts.get(i)));
        }
    }

    /** Numbers and flags are never unset: what they are from the start is no loss. */
    private void drop(Feature feature, String text) {
        if (text == null || feature.getRange().isStringOrStringSubtype() || !UNSET.contains(text)) {
            count(dropped, feature.getName());
        }
    }

    /** What leads to something that was left out would be a link that no list shows. */
    private void cutLinks() {
        for (FeatureStructure copy : copies.values()) {
            if (copy != null && !(copy instanceof CommonArrayFS<?>)) {
                for (Feature feature : Links.features(copy.getType())) {
                    List<Links.Link> links = Links.of(copy, feature);
                    if (copy.getFeatureValue(feature) instanceof ArrayFS<?> array && array.size() > links.size()) {
                        Links.set(copy, feature, links);
                    }
                }
            }
        }
    }

    private static void count(Map<String, Integer> counts, String name) {
        counts.merge(name, 1, Integer::sum);
    }
}

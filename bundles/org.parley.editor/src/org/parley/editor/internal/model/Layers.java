package org.parley.editor.internal.model;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.parley.core.TypeNames;

/** Sorts the types of a type system into layers, those of plug-ins by the nearest type of ours. */
public final class Layers {

    private static final Set<String> HIDDEN = Set.of(CAS.TYPE_NAME_DOCUMENT_ANNOTATION, TypeNames.SENTENCE,
            TypeNames.TOKEN, TypeNames.POS);
    private static final String DKPRO = "de.tudarmstadt.ukp."; //$NON-NLS-1$

    private final TypeSystem types;
    private final Map<Type, Layer> layers = new IdentityHashMap<>();
    private final Map<Type, Boolean> shown = new IdentityHashMap<>();
    private final List<Type> own;
    private final List<String> letters;

    /** Over a committed type system. */
    public Layers(TypeSystem types) {
        this.types = types;
        this.own = types.getProperlySubsumedTypes(types.getType(CAS.TYPE_NAME_ANNOTATION)).stream()
                .filter(t -> isShown(t) && !of(t).typeName().equals(t.getName()) && !t.getName().startsWith(DKPRO))
                .sorted(Comparator.comparing(Type::getShortName)).toList();
        this.letters = Codes.initials(own.stream().map(this::label).toList());
    }

    /**
     * The layers that are none of ours, those of the corpus and of plug-ins, by name; without those of tools that say
     * nothing of their own.
     */
    public List<Type> own() {
        return own;
    }

    /** The letter that stands for one of {@link #own}; empty for those beyond the alphabet. */
    public String ownLetter(Type type) {
        int index = own.indexOf(type);
        return index < letters.size() ? letters.get(index) : ""; //$NON-NLS-1$
    }

    /** The layer of a type. */
    public Layer of(Type type) {
        return layers.computeIfAbsent(type, this::find);
    }

    /** The layer of an annotation. */
    public Layer of(FeatureStructure annotation) {
        return of(annotation.getType());
    }

    /** Whether people see annotations of this type: not tokens, sentences, parts of speech and the document's data. */
    public boolean isShown(Type type) {
        return shown.computeIfAbsent(type, this::findShown);
    }

    /** What people call a type: the layer's word for our own, the words of its short name for others. */
    public String label(Type type) {
        Layer layer = of(type);
        if (layer.typeName().equals(type.getName()) && layer != Layer.OTHER) {
            return layer.label();
        }
        return words(type.getShortName());
    }

    /** "PressBriefing" as "press briefing". */
    static String words(String name) {
        return name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private Layer find(Type type) {
        for (Type t = type; t != null; t = types.getParent(t)) {
            for (Layer layer : Layer.values()) {
                if (layer.typeName().equals(t.getName())) {
                    return layer;
                }
            }
        }
        return Layer.OTHER;
    }

    private boolean findShown(Type type) {
        for (Type t = type; t != null; t = types.getParent(t)) {
            if (HIDDEN.contains(t.getName())) {
                return false;
            }
        }
        return true;
    }
}

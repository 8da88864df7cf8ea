package org.parley.export.internal.brat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.parley.export.internal.model.Kind;

/** The types of annotations by the names that they have in brat's files. */
final class TypesByName {

    /**
     * A type.
     *
     * @param argument
     *            what an argument of an agreement is, by the name of its type; empty for all others
     */
    record Known(Type type, Kind kind, String argument) {
    }

    private static final List<String> OTHERS = List.of("uima.", "de.tudarmstadt.ukp.dkpro.core.api."); //$NON-NLS-1$ //$NON-NLS-2$

    private final TypeSystem types;
    private final Map<String, Known> byName = new HashMap<>();

    TypesByName(TypeSystem types) {
        this.types = types;
        Map<String, Integer> counts = new HashMap<>();
        for (Type type : types.getProperlySubsumedTypes(types.getType(CAS.TYPE_NAME_ANNOTATION))) {
            if (OTHERS.stream().noneMatch(type.getName()::startsWith)) {
                counts.merge(type.getShortName(), 1, Integer::sum);
                byName.put(type.getShortName(), new Known(type, kind(type), "")); //$NON-NLS-1$
            }
        }
        counts.forEach((name, number) -> {
            if (number > 1) {
                byName.remove(name); // nobody can know which is meant
            }
        });
        put(BratNames.SOURCE, Kind.SPEAKER, ""); //$NON-NLS-1$
        put(BratNames.CUE, Kind.CUE, ""); //$NON-NLS-1$
        put(BratNames.CONTENT, Kind.QUOTE, ""); //$NON-NLS-1$
        put(BratNames.AGREEMENT, Kind.AGREEMENT, ""); //$NON-NLS-1$
        put(BratNames.ARGUMENT, Kind.ARGUMENT, ""); //$NON-NLS-1$
        BratNames.ARGUMENTS.forEach(a -> put(a, Kind.ARGUMENT, a.toUpperCase(Locale.ROOT)));
    }

    private void put(String name, Kind kind, String argument) {
        byName.put(name, new Known(types.getType(kind.typeName()), kind, argument));
    }

    /** The type of this name; null if there is none or more than one. */
    Known of(String name) {
        return byName.get(name);
    }

    /** What annotations of a type are to Parley. */
    Kind kind(Type type) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.OTHER && types.subsumes(types.getType(kind.typeName()), type)) {
                return kind;
            }
        }
        return Kind.OTHER;
    }
}

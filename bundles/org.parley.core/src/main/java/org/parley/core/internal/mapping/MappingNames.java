package org.parley.core.internal.mapping;

import java.util.HashMap;
import java.util.Map;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.parley.core.TypeMapping;

/** The two directions of a mapping. */
public final class MappingNames {

    private MappingNames() {
    }

    /** From the names here to those there. */
    public static CasTransfer.Names out(TypeMapping mapping) {
        return new CasTransfer.Names() {

            @Override
            public String type(Type type) {
                return mapping.typeThere(type.getName());
            }

            @Override
            public String feature(Type type, Feature feature) {
                return mapping.featureThere(feature.getDomain().getName(), feature.getShortName());
            }
        };
    }

    /** From the names there to those here. */
    public static CasTransfer.Names in(TypeMapping mapping) {
        Map<String, String> types = new HashMap<>();
        Map<String, String> features = new HashMap<>();
        mapping.types().forEach((here, names) -> {
            if (!names.name().isEmpty()) {
                types.put(names.name(), here);
                names.features().forEach((featureHere, featureThere) -> features
                        .put(names.name() + ':' + featureThere, featureHere));
            }
        });
        return new CasTransfer.Names() {

            @Override
            public String type(Type type) {
                return types.getOrDefault(type.getName(), type.getName());
            }

            @Override
            public String feature(Type type, Feature feature) {
                return features.getOrDefault(feature.getName(), feature.getShortName());
            }
        };
    }
}

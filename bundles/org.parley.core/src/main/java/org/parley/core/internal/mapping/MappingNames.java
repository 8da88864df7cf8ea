package org.parley.core.internal.mapping;

import java.util.HashMap;
import java.util.Map;

import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.parley.core.exchange.TypeMapping;

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

            @Override
            public String value(Feature feature, String value) {
                return mapping.valueThere(feature.getDomain().getName(), feature.getShortName(), value);
            }
        };
    }

    /** From the names there to those here. */
    public static CasTransfer.Names in(TypeMapping mapping) {
        Map<String, String> types = new HashMap<>();
        Map<String, String> features = new HashMap<>();
        Map<String, Map<String, String>> values = new HashMap<>();
        mapping.types().forEach((here, names) -> {
            if (!names.name().isEmpty()) {
                types.put(names.name(), here);
                names.features().forEach((featureHere, there) -> {
                    String full = names.name() + ':' + there.name();
                    features.put(full, featureHere);
                    there.values().forEach((valueHere, valueThere) -> values
                            .computeIfAbsent(full, f -> new HashMap<>()).put(valueThere, valueHere));
                });
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

            @Override
            public String value(Feature feature, String value) {
                return values.getOrDefault(feature.getName(), Map.of()).getOrDefault(value, value);
            }
        };
    }
}

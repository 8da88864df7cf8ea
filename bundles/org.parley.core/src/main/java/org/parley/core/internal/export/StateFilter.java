package org.parley.core.internal.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.core.exchange.StateChoice;

/** Takes out of a CAS what does not go out because of its state, with every reference to it. */
final class StateFilter {

    private final StateChoice choice;

    StateFilter(StateChoice choice) {
        this.choice = choice;
    }

    /**
     * Changes the CAS, which nobody else uses.
     *
     * @return the number of annotations taken out
     */
    int apply(CAS cas) {
        List<FeatureStructure> all = new ArrayList<>();
        cas.getIndexRepository().getIndexedFSs().forEach(all::add);
        Set<FeatureStructure> gone = new HashSet<>();
        for (FeatureStructure fs : all) {
            if (State.isCarriedBy(fs) && !choice.takes(State.of(fs))) {
                gone.add(fs);
            }
        }
        if (gone.isEmpty()) {
            return 0;
        }
        gone.forEach(cas::removeFsFromIndexes);
        for (FeatureStructure fs : all) {
            if (!gone.contains(fs)) {
                cut(fs, gone);
            }
        }
        return gone.size();
    }

    private static void cut(FeatureStructure fs, Set<FeatureStructure> gone) {
        for (Feature feature : fs.getType().getFeatures()) {
            Type range = feature.getRange();
            if (range.isPrimitive() || CAS.FEATURE_BASE_NAME_SOFA.equals(feature.getShortName())) {
                continue;
            }
            FeatureStructure value = fs.getFeatureValue(feature);
            if (gone.contains(value)) {
                fs.setFeatureValue(feature, null);
            } else if (Links.isLinkFeature(feature)) {
                List<Links.Link> links = Links.of(fs, feature);
                if (links.stream().anyMatch(l -> gone.contains(l.target()))) {
                    Links.set(fs, feature, links.stream().filter(l -> !gone.contains(l.target())).toList());
                }
            } else if (value instanceof ArrayFS<?> array) {
                clear(array, gone);
            }
        }
    }

    /** An array keeps its length: what an element is may depend on its place. */
    private static void clear(ArrayFS<?> array, Set<FeatureStructure> gone) {
        for (int i = 0; i < array.size(); i++) {
            if (gone.contains(array.get(i))) {
                array.set(i, null);
            }
        }
    }
}

package org.parley.core.internal.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.uima.cas.Feature;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.TagSets;
import org.parley.core.corpus.Corpus;
import org.parley.core.layers.OwnTagSets;
import org.parley.core.layers.Tag;

/** Tag sets of others for features of the corpus that have none. */
final class TagSetImport {

    private final Corpus corpus;

    TagSetImport(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Adds those that the corpus has features for.
     *
     * @param others
     *            by full name of the feature
     * @return names of the features that have got one
     */
    List<String> add(Map<String, List<Tag>> others) throws CoreException {
        if (others.isEmpty()) {
            return List.of();
        }
        OwnTagSets own = OwnTagSets.read(corpus.folder());
        Map<String, List<Tag>> all = new TreeMap<>(own.all());
        List<String> added = new ArrayList<>();
        others.forEach((name, tags) -> {
            Feature feature = corpus.factory().typeSystem().getFeatureByFullName(name);
            if (feature != null && !tags.isEmpty() && own.values(feature).isEmpty()
                    && TagSets.roles(feature).isEmpty()) {
                all.put(feature.getName(), tags);
                added.add(name);
            }
        });
        if (!added.isEmpty()) {
            corpus.access().write(corpus.folder().resolve(OwnTagSets.FILE), new OwnTagSets(all)::writeTo);
        }
        return added;
    }
}

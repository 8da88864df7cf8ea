package org.parley.annotators.internal.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.resource.metadata.Capability;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.annotators.internal.osgi.AgreementsProvider;
import org.parley.annotators.internal.osgi.QuotesProvider;
import org.parley.annotators.internal.osgi.SegmenterProvider;
import org.parley.core.pipeline.AnnotatorProvider;

/** The XML descriptors say what the services say. */
class DescriptorTest {

    static List<AnnotatorProvider> providers() {
        return List.of(new SegmenterProvider(), new QuotesProvider(), new AgreementsProvider());
    }

    @ParameterizedTest
    @MethodSource("providers")
    void nameTheirAnnotatorAndTypes(AnnotatorProvider provider) throws Exception {
        AnalysisEngineDescription description = provider.description();
        Capability capability = description.getAnalysisEngineMetaData().getCapabilities()[0];

        assertEquals(provider.id(), description.getAnalysisEngineMetaData().getName());
        assertEquals(new TreeSet<>(provider.makes()), names(capability.getOutputs()));
        assertTrue(names(capability.getInputs()).containsAll(provider.reads()));
        assertEquals(List.of("en"), List.of(capability.getLanguagesSupported()));
    }

    private static Set<String> names(TypeOrFeature[] types) {
        return Stream.of(types).map(TypeOrFeature::getName).collect(Collectors.toCollection(TreeSet::new));
    }
}

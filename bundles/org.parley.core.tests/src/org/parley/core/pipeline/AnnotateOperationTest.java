package org.parley.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.CasFactory;
import org.parley.core.Cues;
import org.parley.core.State;
import org.parley.core.corpus.Corpus;
import org.parley.type.Cue;

class AnnotateOperationTest {

    @TempDir
    Path folder;

    private Corpus corpus;

    @BeforeEach
    void setUp() throws CoreException {
        corpus = Corpus.create(folder, "Talks", "en", CasFactory.ofParleyTypes());
    }

    private void add(String name, String text) throws CoreException {
        corpus.addDocument(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private AnnotateOperation operation(AnnotatorProvider... annotators) throws CoreException {
        return new AnnotateOperation(corpus, corpus.documents(), "ana", List.of(annotators));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 7 })
    void annotatesAndSavesEveryDocument(int threads) throws Exception {
        for (int i = 1; i <= 5; i++) {
            add("d" + i, "said ".repeat(i));
        }

        AnnotateOperation.Result result = operation(Toys.said()).withThreads(threads).run(null);

        assertEquals(List.of("d1", "d2", "d3", "d4", "d5"),
                result.outcomes().stream().map(AnnotateOperation.Outcome::document).toList());
        for (int i = 1; i <= 5; i++) {
            assertEquals(Map.of(Cue._TypeName, i), result.outcomes().get(i - 1).suggestions());
            assertEquals(i, Cues.of(corpus.load("d" + i, "ana")).size());
        }
        assertEquals(List.of(), result.failed());
        assertFalse(result.cancelled());
    }

    @Test
    void namesADocumentThatFailsAndGoesOn() throws Exception {
        add("a", "said");
        add("b", "said");
        Files.createDirectories(corpus.annotationFile("a", "ana").getParent());
        Files.writeString(corpus.annotationFile("a", "ana"), "broken");

        AnnotateOperation.Result result = operation(Toys.said()).run(null);

        assertEquals(List.of("a"), result.failed().stream().map(AnnotateOperation.Outcome::document).toList());
        assertTrue(result.failed().get(0).failure().getMessage().contains("a.xmi"));
        assertEquals("broken", Files.readString(corpus.annotationFile("a", "ana")));
        assertEquals(1, Cues.of(corpus.load("b", "ana")).size());
    }

    @Test
    void keepsWhatNobodyHereHasTypesFor() throws Exception {
        add("a", "said");
        TypeSystemDescription own = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        own.addType("org.example.Place", "", CAS.TYPE_NAME_ANNOTATION).addFeature("country", "",
                CAS.TYPE_NAME_STRING);
        Corpus theirs = Corpus.open(folder, CasFactory.ofParleyTypes().with(own));
        CAS cas = theirs.load("a", "ana");
        AnnotationFS place = cas.createAnnotation(cas.getTypeSystem().getType("org.example.Place"), 0, 4);
        place.setFeatureValueFromString(place.getType().getFeatureByBaseName("country"), "Pelland");
        cas.addFsToIndexes(place);
        theirs.save(cas, "a", "ana");
        Files.delete(folder.resolve("TypeSystem.xml"));
        corpus = Corpus.open(folder, CasFactory.ofParleyTypes());

        assertEquals(List.of(), operation(Toys.said()).run(null).failed());

        corpus = Corpus.open(folder, CasFactory.ofParleyTypes().with(own));
        CAS after = corpus.load("a", "ana");
        assertEquals(1, Cues.of(after).size());
        assertEquals(List.of("Pelland"), after.select("org.example.Place")
                .map(p -> p.getFeatureValueAsString(p.getType().getFeatureByBaseName("country"))).toList());
    }

    @Test
    void namesAnAnnotatorThatFails() throws Exception {
        add("a", "said half bomb");
        add("b", "said half");

        AnnotateOperation.Result result = operation(Toys.said(), Toys.throwing()).withThreads(2).run(null);

        assertEquals(List.of("Toy toy.throwing failed on a and was left out there: no such rule"),
                result.outcomes().get(0).problems().stream().map(IStatus::getMessage).toList());
        assertEquals(List.of(), result.outcomes().get(1).problems());
        assertEquals(List.of(), result.failed());
    }

    @Test
    void keepsDecisions() throws Exception {
        add("a", "he said");
        CAS cas = corpus.load("a", "ana");
        Cues.add(cas, 3, 7, State.REJECTED, Toys.SAID);
        corpus.save(cas, "a", "ana");

        operation(Toys.said()).run(null);

        assertEquals(List.of("[3, 7]said REJECTED by toy.said"), Cues.of(corpus.load("a", "ana")));
    }

    @Test
    void whatWasDoneBeforeACancelStays() throws Exception {
        add("a", "said");
        add("b", "trap");
        add("c", "said");
        NullProgressMonitor monitor = new NullProgressMonitor() {

            @Override
            public void subTask(String name) {
                if (name.equals("b")) {
                    setCanceled(true);
                }
            }
        };

        AnnotateOperation.Result result = operation(Toys.said(), Toys.hangingInTrap()).run(monitor);

        assertTrue(result.cancelled());
        assertTrue(corpus.hasAnnotations("a", "ana"));
        assertFalse(corpus.hasAnnotations("b", "ana"));
        assertFalse(corpus.hasAnnotations("c", "ana"));
    }

    @Test
    void aCorpusWithoutDocumentsIsDoneAtOnce() throws Exception {
        assertEquals(List.of(), operation(Toys.said()).run(null).outcomes());
    }
}

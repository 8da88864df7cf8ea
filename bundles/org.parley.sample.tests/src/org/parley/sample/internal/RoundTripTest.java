package org.parley.sample.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.DocumentSource;
import org.parley.core.exchange.ExportOperation;
import org.parley.core.exchange.Exporter;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.core.pipeline.Pipeline;
import org.parley.sample.type.Deadline;
import org.parley.sample.type.Denial;
import org.parley.type.Quote;

/** What the plug-in brings is found as services, and its types stay its own on the way to disk and back. */
class RoundTripTest {

    private static final String TEXT = "Orla Venn flatly denied that the port had closed. They must pay within 48 hours.";

    @TempDir
    private Path folder;
    private Contributions contributions;

    @BeforeEach
    void ask() {
        BundleContext context = FrameworkUtil.getBundle(SampleTypes.class).getBundleContext();
        contributions = context.getService(context.getServiceReference(Contributions.class));
    }

    private CAS annotated(CasFactory factory) throws Exception {
        List<AnnotatorProvider> mine = contributions.annotators().stream()
                .filter(a -> a.id().equals("sample.deadlines")).toList();
        assertEquals(1, mine.size());
        List<IStatus> problems = new ArrayList<>();
        try (Pipeline pipeline = new Pipeline(factory, mine, Pipeline.DEFAULT_LIMIT, problems::add)) {
            return pipeline.annotate(() -> factory.createDocument(TEXT, "port", "en"), "port",
                    new NullProgressMonitor());
        } finally {
            assertEquals(List.of(), problems);
        }
    }

    private static void assertTypesAreTheirOwn(CAS cas) {
        Denial denial = assertInstanceOf(Denial.class, cas.select(Quote.class).single());
        assertEquals("that the port had closed FLAT SUGGESTED sample.deadlines",
                denial.getCoveredText() + " " + denial.getStrength() + " " + denial.getState() + " "
                        + denial.getOrigin());
        Deadline deadline = cas.select(Deadline.class).single();
        assertSame(Deadline.class, deadline.getClass());
        assertEquals("within 48 hours PT48H", deadline.getCoveredText() + " " + deadline.getValue());
    }

    @Test
    void theAnnotatorMakesAnnotationsOfItsClasses() throws Exception {
        assertTypesAreTheirOwn(annotated(contributions.casFactory()));
    }

    @Test
    void theTypesSurviveSavingAndOpeningACorpus() throws Exception {
        Corpus corpus = Corpus.create(folder, "Port", "en", contributions.casFactory());
        corpus.addDocument("port", out -> out.write(TEXT.getBytes(StandardCharsets.UTF_8)));
        corpus.save(annotated(corpus.factory()), "port", "anna");
        CAS loaded = Corpus.open(folder, contributions.casFactory()).load("port", "anna");
        assertTypesAreTheirOwn(loaded);
    }

    @Test
    void aCorpusOpensWithoutThePlugInAndKeepsItsAnnotations() throws Exception {
        Corpus with = Corpus.create(folder, "Port", "en", contributions.casFactory());
        with.addDocument("port", out -> out.write(TEXT.getBytes(StandardCharsets.UTF_8)));
        with.save(annotated(with.factory()), "port", "anna");
        byte[] before = Files.readAllBytes(with.annotationFile("port", "anna"));

        Corpus without = Corpus.open(folder, CasFactory.ofParleyTypes());
        CAS plain = without.load("port", "anna");
        assertEquals(1, plain.select("org.parley.sample.type.Deadline").count());
        without.save(plain, "port", "anna");

        assertArrayEquals(before, Files.readAllBytes(with.annotationFile("port", "anna")));
        assertTypesAreTheirOwn(Corpus.open(folder, contributions.casFactory()).load("port", "anna"));
    }

    @Test
    void theTypesSurviveXmi() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CasXmi.write(annotated(contributions.casFactory()), out);
        CAS back = contributions.casFactory().createCas();
        CasXmi.read(new ByteArrayInputStream(out.toByteArray()), "port.xmi", back);
        assertTypesAreTheirOwn(back);
    }

    @Test
    void theExporterWritesATable() throws Exception {
        Exporter exporter = contributions.exporter("deadlines").orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.export(annotated(contributions.casFactory()), out, Map.of(), new NullProgressMonitor());
        assertEquals("begin,end,text,value\r\n64,79,\"within 48 hours\",\"PT48H\"\r\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theListHoldsTheDeadlinesOfAllDocuments() throws Exception {
        CasFactory factory = contributions.casFactory();
        CAS first = annotated(factory);
        CAS second = annotated(factory);

        new ExportOperation(List.of(new DocumentSource("one", m -> first), new DocumentSource("two", m -> second)),
                factory.typeSystemDescription(), contributions.exporter("deadline-list").orElseThrow(), Map.of(),
                folder.resolve("lists")).run(null);

        assertEquals("one\tPT48H\twithin 48 hours\ntwo\tPT48H\twithin 48 hours\n",
                Files.readString(folder.resolve("lists/deadlines.tsv")));
    }
}

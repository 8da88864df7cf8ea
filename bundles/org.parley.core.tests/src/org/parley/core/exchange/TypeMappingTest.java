package org.parley.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.ContentWriter;
import org.parley.core.Links;
import org.parley.core.Problem;
import org.parley.core.corpus.Corpus;
import org.parley.type.Cue;
import org.parley.type.Quote;
import org.parley.type.Speaker;

class TypeMappingTest {

    private static final String FILE = """
            {
              "types" : {
                "org.parley.type.Quote" : {
                  "name" : "custom.Statement",
                  "features" : {
                    "quoteType" : {
                      "name" : "kind",
                      "values" : {
                        "DIRECT" : "direct speech",
                        "MIXED" : ""
                      }
                    },
                    "note" : ""
                  }
                },
                "org.parley.type.QuoteParticipantLink" : {
                  "name" : "custom.Link",
                  "features" : {
                    "role" : {
                      "name" : "role",
                      "values" : {
                        "speaker" : "source"
                      }
                    }
                  }
                },
                "org.parley.type.Cue" : ""
              }
            }
            """;

    @TempDir
    Path folder;

    private Corpus corpus;
    private TypeMapping mapping;

    @BeforeEach
    void setUp() throws Exception {
        corpus = Corpus.create(folder.resolve("corpus"), "Talks", "en", CasFactory.ofParleyTypes());
        corpus.addDocument("a", o -> o.write("“No,” said Ana.".getBytes(StandardCharsets.UTF_8)));
        CAS cas = corpus.load("a", "ines");
        AnnotationFS quote = add(cas, Quote._TypeName, 0, 5);
        quote.setFeatureValueFromString(quote.getType().getFeatureByBaseName("quoteType"), "DIRECT");
        quote.setFeatureValueFromString(quote.getType().getFeatureByBaseName("note"), "loud");
        Links.add(quote, "participants", "speaker", add(cas, Speaker._TypeName, 11, 14));
        Links.add(quote, "cue", "cue", add(cas, Cue._TypeName, 6, 10));
        corpus.save(cas, "a", "ines");
        mapping = TypeMapping.read(Files.writeString(folder.resolve("mapping.json"), FILE));
    }

    private static AnnotationFS add(CAS cas, String type, int begin, int end) {
        AnnotationFS annotation = cas.createAnnotation(cas.getTypeSystem().getType(type), begin, end);
        cas.addFsToIndexes(annotation);
        return annotation;
    }

    /** XMI as it is. */
    private static final class Xmi implements Exporter, Importer {

        @Override
        public String id() {
            return "x";
        }

        @Override
        public String label() {
            return "X";
        }

        @Override
        public String fileExtension() {
            return "xmi";
        }

        @Override
        public Set<String> fileExtensions() {
            return Set.of("xmi");
        }

        @Override
        public List<Option> options() {
            return List.of();
        }

        @Override
        public List<Problem> preflight(CAS cas, Map<String, String> options) {
            return List.of();
        }

        @Override
        public void export(CAS cas, OutputStream out, Map<String, String> options, IProgressMonitor monitor)
                throws IOException {
            CasXmi.write(cas, out);
        }

        @Override
        public Map<String, ContentWriter> companions(TypeSystemDescription types, Map<String, String> options) {
            return Map.of("TypeSystem.xml", out -> CasXmi.writeTypeSystem(types, out));
        }

        @Override
        public List<Problem> read(InputStream in, String fileName, CAS cas, Map<String, String> options,
                IProgressMonitor monitor) throws CoreException, IOException {
            CasXmi.read(in, fileName, cas);
            return List.of();
        }
    }

    private ExportOperation.Result export(TypeMapping names) throws CoreException {
        return ExportOperation.of(corpus, List.of("a"), "ines", new Xmi(), Map.of(), folder.resolve("out"))
                .withMapping(names).run(null);
    }

    @Test
    void whatIsSavedIsReadAgain() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mapping.writeTo(out);

        assertEquals(FILE, out.toString());
    }

    @Test
    void typesAndFeaturesGoOutUnderTheirNamesThere() throws Exception {
        ExportOperation.Result result = export(mapping);

        String xmi = Files.readString(folder.resolve("out/a.xmi"));
        assertTrue(xmi.matches("(?s).*<custom:Statement [^>]*begin=\"0\" end=\"5\"[^>]* kind=\"direct speech\".*"),
                xmi);
        assertTrue(xmi.matches("(?s).*<custom:Link [^>]* role=\"source\".*"), xmi);
        assertTrue(!xmi.contains("Cue") && !xmi.contains("loud") && !xmi.contains("Quote"), xmi);
        String types = Files.readString(folder.resolve("out/TypeSystem.xml"));
        assertTrue(types.contains("<name>custom.Statement</name>") && !types.contains("org.parley.type.Quote<"));
        assertEquals(List.of("1 of org.parley.type.Cue left out: the mapping leaves them no place.",
                "1 of org.parley.type.Quote:note left out: the mapping leaves them no place."),
                result.outcomes().get(0).problems().stream().map(Problem::message).toList());
    }

    @Test
    void whatIsWrittenIsAValidTypeSystemOfOtherTools() throws Exception {
        export(mapping);
        CasFactory there;
        try (InputStream in = Files.newInputStream(folder.resolve("out/TypeSystem.xml"))) {
            there = CasFactory.plain(CasXmi.readTypeSystem(in, "TypeSystem.xml"));
        }
        CAS cas = there.createCas();
        try (InputStream in = Files.newInputStream(folder.resolve("out/a.xmi"))) {
            CasXmi.read(in, "a.xmi", cas);
        }

        AnnotationFS statement = cas.getAnnotationIndex(cas.getTypeSystem().getType("custom.Statement")).iterator()
                .next();
        assertEquals("“No,”", statement.getCoveredText());
        assertEquals("Ana", Links.of(statement).get(0).target().getCoveredText());
    }

    @Test
    void theSameFileBringsThemBack() throws Exception {
        export(mapping);
        Corpus other = Corpus.create(folder.resolve("other"), "Other", "en", CasFactory.ofParleyTypes());

        ImportReport report = new ImportOperation(other, "ben", List.of(new Xmi()),
                List.of(folder.resolve("out/a.xmi")))
                .withMapping(mapping).run(null);

        ImportReport.DocumentReport document = report.files().get(0).documents().get(0);
        assertEquals(Map.of("custom.Statement → org.parley.type.Quote", 1,
                "custom.Link → org.parley.type.QuoteParticipantLink", 1), document.mapped());
        assertEquals(Map.of(), document.dropped());
        assertEquals(Map.of(Quote._TypeName, 1, Speaker._TypeName, 1), document.read());
        AnnotationFS quote = other.load("a", "ben").select(Quote.class).findFirst().orElseThrow();
        assertEquals("DIRECT", quote.getFeatureValueAsString(quote.getType().getFeatureByBaseName("quoteType")));
        assertEquals("Ana", Links.of(quote).get(0).target().getCoveredText());
        assertEquals("speaker", Links.of(quote).get(0).role());
    }

    private void change(Consumer<Quote> change) throws CoreException {
        CAS cas = corpus.load("a", "ines");
        change.accept(cas.select(Quote.class).findFirst().orElseThrow());
        corpus.save(cas, "a", "ines");
    }

    @Test
    void aValueWithAnEmptyNameIsLeftOutAndSaid() throws Exception {
        change(q -> q.setQuoteType("MIXED"));

        List<Problem> problems = export(mapping).outcomes().get(0).problems();

        assertTrue(!Files.readString(folder.resolve("out/a.xmi")).contains(" kind="));
        assertTrue(problems.stream().anyMatch(p -> p.message()
                .equals("1 of org.parley.type.Quote:quoteType left out: the mapping leaves them no place.")));
    }

    @Test
    void featuresAndValuesMayHaveOtherNamesWhereTypesKeepTheirs() throws Exception {
        TypeMapping kinds = TypeMapping.read(Files.writeString(folder.resolve("c.json"), """
                { "types": { "org.parley.type.Quote": { "features": {
                  "quoteType": { "name": "kind", "values": { "DIRECT": "direct" } },
                  "attitude": { "values": { "NEGATIVE": "-" } } } } } }"""));
        change(q -> q.setAttitude("NEGATIVE"));
        export(kinds);
        Corpus other = Corpus.create(folder.resolve("other"), "Other", "en", CasFactory.ofParleyTypes());

        new ImportOperation(other, "ben", List.of(new Xmi()), List.of(folder.resolve("out/a.xmi")))
                .withMapping(kinds).run(null);

        assertTrue(Files.readString(folder.resolve("out/a.xmi")).matches("(?s).* kind=\"direct\".*"));
        assertTrue(Files.readString(folder.resolve("out/a.xmi")).matches("(?s).* attitude=\"-\".*"));
        Quote quote = other.load("a", "ben").select(Quote.class).findFirst().orElseThrow();
        assertEquals("DIRECT NEGATIVE", quote.getQuoteType() + ' ' + quote.getAttitude());
    }

    @Test
    void withoutTheMappingTheFileIsRefusedByTheNameOfItsType() throws Exception {
        export(mapping);
        Corpus other = Corpus.create(folder.resolve("other"), "Other", "en", CasFactory.ofParleyTypes());

        ImportReport report = new ImportOperation(other, "ben", List.of(new Xmi()),
                List.of(folder.resolve("out/a.xmi")))
                .run(null);

        assertTrue(report.failed().get(0).failure().getMessage().contains("custom.Statement"));
    }

    @Test
    void whatHasNoPlaceHereIsNamedInTheReport() throws Exception {
        TypeMapping other = TypeMapping.read(Files.writeString(folder.resolve("b.json"),
                FILE.replace("\"kind\"", "\"sort\"")));
        export(mapping);
        Corpus into = Corpus.create(folder.resolve("other"), "Other", "en", CasFactory.ofParleyTypes());
        Files.writeString(folder.resolve("out/a.xmi"),
                Files.readString(folder.resolve("out/a.xmi")).replace(" kind=", " sort="));

        ImportReport.DocumentReport document = new ImportOperation(into, "ben", List.of(new Xmi()),
                List.of(folder.resolve("out/a.xmi"))).withMapping(other).run(null).files().get(0).documents().get(0);

        assertEquals(Map.of(), document.dropped());
        assertEquals(1, document.read().get(Quote._TypeName));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "[] | types | there must be one object \"types\" here.",
            "{\"types\": {\"a.B\": \"c.D\", \"a.C\": \"c.D\"}} | a.C | c.D is the name of two.",
            "{\"types\": {\"a.B\": 7}} | a.B | there must be a name or an object with \"name\" and \"features\" here.",
            "{\"types\": {\"a.B\": \"no name\"}} | a.B | \"no name\" is no name.",
            "{\"types\": {\"a.B\": \"uima.tcas.Annotation\"}} | a.B | uima.tcas.Annotation is a type of UIMA, which keeps its name.",
            "{\"types\": {\"a.B\": {\"nmae\": \"c.D\"}}} | a.B | 'nmae' is not known here.",
            "{\"types\": {\"a.B\": {\"features\": {\"x\": \"z\", \"y\": \"z\"}}}} | a.B:y | z is the name of two.",
            "{\"types\": {\"a.B\": {\"features\": {\"x\": {\"values\": {\"A\": \"z\", \"B\": \"z\"}}}}}} | a.B:x | z is the name of two.",
            "{\"types\": {\"a.B\": {\"features\": {\"x\": {\"values\": {\"A\": 1}}}}}} | a.B:x | 1 is no name.",
            "{\"types\": {\"a.B\": {\"features\": {\"x\": {\"valeus\": {}}}}}} | a.B:x | 'valeus' is not known here.",
            "{\"types\": {}, \"tyeps\": {}} | tyeps | 'tyeps' is not known here." })
    void aSlipOfThePenIsNamed(String text, String place, String reason) throws Exception {
        Path file = Files.writeString(folder.resolve("m.json"), text);

        CoreException e = assertThrows(CoreException.class, () -> TypeMapping.read(file));

        assertEquals(file + " cannot be used as a mapping, at " + place + ": " + reason, e.getMessage());
    }
}

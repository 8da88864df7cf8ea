package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.corpus.Corpus;
import org.parley.core.exchange.ExportOperation;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.ImportOperation;
import org.parley.core.exchange.ImportReport;
import org.parley.core.exchange.Importer;
import org.parley.core.exchange.TypeMapping;
import org.parley.core.exchange.TypeMapping.FeatureNamesThere;
import org.parley.core.exchange.TypeMapping.TypeNamesThere;
import org.parley.core.layers.FeatureKind;
import org.parley.core.layers.LayersDraft;
import org.parley.core.layers.LayersOperation;
import org.parley.core.layers.OwnFeature;
import org.parley.core.layers.OwnLayer;
import org.parley.core.layers.OwnTagSets;
import org.parley.core.layers.Tag;

/** Layers and tag sets of a corpus's own go out, and come into another corpus. */
class OwnLayersRoundTripTest {

    private static final List<Tag> STRENGTHS = List.of(new Tag("WEAK", "hedged"), new Tag("STRONG", ""));
    private static final OwnLayer PROMISE = new OwnLayer("custom.Promise", "Somebody binds themselves.", List.of(
            new OwnFeature("strength", FeatureKind.STRING, "How firm.", STRENGTHS, ""),
            new OwnFeature("days", FeatureKind.INTEGER, "", List.of(), ""),
            new OwnFeature("by", FeatureKind.LINK, "Who.", List.of(), "org.parley.type.Speaker")));

    @TempDir
    Path folder;

    private CasFactory installed;
    private Corpus from;

    @BeforeEach
    void setUp() throws Exception {
        installed = CasFactory.ofParleyTypes();
        from = Corpus.create(folder.resolve("from"), "Talks", "en", installed);
        from.addDocument("Bread", out -> out.write("Ilse Vell promised bread.".getBytes(StandardCharsets.UTF_8)));
        LayersDraft draft = new LayersDraft(from, installed);
        draft.addLayer(PROMISE);
        from = new LayersOperation(from, installed, draft, "ines").run(null).corpus();
        CAS cas = from.load("Bread", "ana");
        AnnotationFS speaker = cas.createAnnotation(cas.getTypeSystem().getType("org.parley.type.Speaker"), 0, 9);
        cas.addFsToIndexes(speaker);
        Type type = cas.getTypeSystem().getType("custom.Promise");
        AnnotationFS promise = cas.createAnnotation(type, 10, 24);
        promise.setStringValue(type.getFeatureByBaseName("strength"), "WEAK");
        promise.setIntValue(type.getFeatureByBaseName("days"), 3);
        Links.add(promise, "by", "promiser", speaker);
        cas.addFsToIndexes(promise);
        from.save(cas, "Bread", "ana");
    }

    private Corpus through(Exporter exporter, Importer importer, TypeMapping mapping) throws CoreException {
        Path out = folder.resolve("out");
        ExportOperation.Result exported = ExportOperation.of(from, List.of("Bread"), "ana", exporter, Map.of(), out)
                .withMapping(mapping).run(null);
        assertEquals(List.of(), exported.failed());
        Corpus to = Corpus.create(folder.resolve("to"), "Others", "en", installed);
        ImportReport report = new ImportOperation(to, "ana", List.of(importer), List.of(out)).run(null);
        assertEquals(List.of(), report.failed());
        return report.corpus();
    }

    private static String promise(Corpus corpus, String type, String strength) throws CoreException {
        String document = corpus.documents().get(0);
        CAS cas = corpus.load(document, corpus.annotators().get(0));
        AnnotationFS promise = cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType(type)).iterator()
                .next();
        Feature days = promise.getType().getFeatureByBaseName("days");
        Links.Link by = Links.of(promise).get(0);
        return promise.getCoveredText() + ' '
                + promise.getStringValue(promise.getType().getFeatureByBaseName(strength)) + ' '
                + promise.getIntValue(days) + ' ' + by.role() + ' ' + by.target().getCoveredText();
    }

    private static final String GOLD = "promised bread WEAK 3 promiser Ilse Vell";

    @Test
    void byXmiTheLayersSurvive() throws Exception {
        Corpus to = through(new XmiExporter(), new XmiImporter(), TypeMapping.NONE);
        assertEquals(GOLD, promise(to, "custom.Promise", "strength"));
    }

    @Test
    void byJsonCasTheLayersSurvive() throws Exception {
        Corpus to = through(new JsonCasExporter(), new JsonCasImporter(), TypeMapping.NONE);
        assertEquals(GOLD, promise(to, "custom.Promise", "strength"));
    }

    @Test
    void byAnInceptionProjectTheLayersAndTheirTagSetsSurvive() throws Exception {
        Corpus to = through(new InceptionExporter(), new InceptionImporter(), TypeMapping.NONE);

        assertEquals(GOLD, promise(to, "custom.Promise", "strength"));
        assertEquals(List.of(PROMISE), new LayersDraft(to, installed).layers());
    }

    @Test
    void underOtherNamesTheTagSetsGoAlong() throws Exception {
        TypeMapping mapping = new TypeMapping(Map.of("custom.Promise", new TypeNamesThere("theirs.Pledge",
                Map.of("strength", new FeatureNamesThere("force", Map.of("WEAK", "low", "STRONG", ""))))));

        Corpus to = through(new InceptionExporter(), new InceptionImporter(), mapping);

        assertEquals(GOLD.replace("WEAK", "low"), promise(to, "theirs.Pledge", "force"));
        assertEquals(Map.of("theirs.Pledge:force", List.of(new Tag("low", "hedged"))),
                OwnTagSets.read(to.folder()).all());
    }

    @Test
    void tagSetsOfParleysOwnTypesGoAlongUnderOtherNamesToo() throws Exception {
        TypeMapping mapping = new TypeMapping(Map.of(
                "org.parley.type.Speaker", new TypeNamesThere("theirs.Person",
                        Map.of("mentionType", new FeatureNamesThere("form", Map.of("NAM", "name", "PRO", "")))),
                "org.parley.type.QuoteParticipantLink", new TypeNamesThere("org.parley.type.QuoteParticipantLink",
                        Map.of("role", new FeatureNamesThere("role", Map.of("speaker", "source"))))));
        Corpus to = through(new InceptionExporter(), new InceptionImporter(), mapping);

        assertEquals(List.of(new Tag("name", ""), new Tag("NOM", "")),
                OwnTagSets.read(to.folder()).tags("theirs.Person:form"));
        try (ZipFile zip = new ZipFile(folder.resolve("out/parley.zip").toFile())) {
            String project = new String(zip.getInputStream(zip.getEntry("exportedproject.json")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertTrue(project.replace(" ", "").contains("\"tag_name\":\"source\"") && !project.contains("\"speaker\""),
                    project);
        }
    }
}

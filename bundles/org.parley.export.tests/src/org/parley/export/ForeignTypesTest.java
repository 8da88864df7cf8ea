package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.CoreStatus;
import org.parley.core.Links;
import org.parley.core.Problem;
import org.parley.core.TypeNames;
import org.parley.core.corpus.Corpus;
import org.parley.core.exchange.ImportOperation;
import org.parley.core.exchange.ImportPreview;
import org.parley.core.exchange.ImportReport;
import org.parley.core.exchange.ImportReport.DocumentReport;
import org.parley.core.layers.OwnTagSets;
import org.parley.core.layers.Tag;
import org.parley.core.people.DocumentStates;
import org.parley.core.people.WorkState;
import org.parley.type.Speaker;

/** XMI of other tools with a TypeSystem.xml beside it: what a corpus takes over, and what it refuses. */
class ForeignTypesTest {

    @TempDir
    Path folder;

    private final TypeSystemDescription types = UIMAFramework.getResourceSpecifierFactory()
            .createTypeSystemDescription();
    private Corpus corpus;

    @BeforeEach
    void setUp() throws Exception {
        corpus = Corpus.create(folder.resolve("corpus"), "Talks", "en", CasFactory.ofParleyTypes());
        TypeDescription place = types.addType("geo.Place", "", "uima.tcas.Annotation");
        place.addFeature("country", "", "uima.cas.String");
        place.addFeature("ways", "", "uima.cas.FSArray", "geo.Way", false);
        types.addType("geo.Harbour", "", "geo.Place");
        types.addType("geo.Unused", "", "geo.Place");
        TypeDescription way = types.addType("geo.Way", "", "uima.cas.TOP");
        way.addFeature("role", "", "uima.cas.String");
        way.addFeature("target", "", "geo.Place");
        types.addType(TypeNames.TOKEN, "", "uima.tcas.Annotation").addFeature("lemma", "", "uima.cas.String");
    }

    /** "From Halmis to Besh": a harbour with a way to a place, and a token with a lemma. */
    private CAS document() throws CoreException {
        CAS cas = CasFactory.ofParleyTypes().with(types).createDocument("From Halmis to Besh", "trip", "en");
        AnnotationFS besh = add(cas, "geo.Place", 15, 19);
        besh.setFeatureValueFromString(besh.getType().getFeatureByBaseName("country"), "Mirandu");
        AnnotationFS halmis = add(cas, "geo.Harbour", 5, 11);
        Links.add(halmis, "ways", "ferry", besh);
        AnnotationFS token = add(cas, TypeNames.TOKEN, 0, 4);
        token.setFeatureValueFromString(token.getType().getFeatureByBaseName("lemma"), "from");
        return cas;
    }

    private static AnnotationFS add(CAS cas, String type, int begin, int end) {
        AnnotationFS annotation = cas.createAnnotation(cas.getTypeSystem().getType(type), begin, end);
        cas.addFsToIndexes(annotation);
        return annotation;
    }

    private Path write(String path, Writer content) throws IOException {
        Path file = folder.resolve("in").resolve(path);
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            content.write(out);
        }
        return file;
    }

    @FunctionalInterface
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    private void write(CAS cas, TypeSystemDescription beside) throws IOException {
        write("trip.xmi", out -> CasXmi.write(cas, out));
        write("TypeSystem.xml", out -> CasXmi.writeTypeSystem(beside, out));
    }

    private ImportReport read() throws CoreException {
        return new ImportOperation(corpus, "ana", List.of(new XmiImporter()), List.of(folder.resolve("in"))).run(null);
    }

    private static List<String> names(Corpus corpus) {
        return Stream.of(corpus.factory().typeSystemDescription().getTypes()).map(TypeDescription::getName).toList();
    }

    @Test
    void annotationsComeInWholeWithTheTypesThatTheyNeed() throws Exception {
        write(document(), types);

        ImportReport report = read();

        DocumentReport document = report.files().get(0).documents().get(0);
        assertNull(document.failure());
        assertEquals(Map.of("geo.Place", 1, "geo.Harbour", 1, TypeNames.TOKEN, 1), document.read());
        assertEquals(Map.of(), document.dropped());
        assertEquals(List.of("Types and features that came into the corpus with it: " + TypeNames.TOKEN
                + ", geo.Harbour, geo.Place, geo.Way."), document.problems().stream().map(Problem::message).toList());
        assertTrue(!names(report.corpus()).contains("geo.Unused"));
        CAS cas = Corpus.open(folder.resolve("corpus"), CasFactory.ofParleyTypes()).load("trip", "ana");
        AnnotationFS halmis = cas.<AnnotationFS>getAnnotationIndex(type(cas, "geo.Harbour")).iterator().next();
        Links.Link way = Links.of(halmis).get(0);
        AnnotationFS besh = way.target();
        assertEquals("Halmis ferry Besh Mirandu", halmis.getCoveredText() + ' ' + way.role() + ' '
                + besh.getCoveredText() + ' ' + besh.getStringValue(besh.getType().getFeatureByBaseName("country")));
        AnnotationFS token = cas.<AnnotationFS>getAnnotationIndex(type(cas, TypeNames.TOKEN)).iterator().next();
        assertEquals("from", token.getStringValue(token.getType().getFeatureByBaseName("lemma")));
    }

    @Test
    void whatOneFileBringsTheNextOnesOfTheSameImportKnow() throws Exception {
        write("1/TypeSystem.xml", out -> CasXmi.writeTypeSystem(types, out));
        write("1/trip.xmi", out -> CasXmi.write(documentUnchecked(), out));
        write("2/again.xmi", out -> CasXmi.write(documentUnchecked(), out));
        write("3/other.xmi", out -> CasXmi.write(documentUnchecked(), out));
        types.getType("geo.Place").getFeatures()[0].setRangeTypeName("uima.cas.Integer");
        write("3/TypeSystem.xml", out -> CasXmi.writeTypeSystem(types, out));

        ImportReport report = read();

        assertEquals(List.of(0, 0, CoreStatus.IMPORTED_TYPES_CLASH.code()), report.files().stream()
                .map(f -> f.failure() == null ? 0 : f.failure().getCode()).toList());
        assertEquals(List.of("again", "trip"), corpus.documents());
    }

    private static Type type(CAS cas, String name) {
        return cas.getTypeSystem().getType(name);
    }

    @Test
    void aPreviewTellsOfTheFirstDocumentsAndWritesNothing() throws Exception {
        write(document(), types);
        write("zoo.xmi", out -> out.write("no XMI".getBytes()));
        write("zz.xmi", out -> CasXmi.write(documentUnchecked(), out));

        ImportOperation operation = new ImportOperation(corpus, "ana", List.of(new XmiImporter()),
                List.of(folder.resolve("in")));
        ImportPreview first = operation.preview(1, null);
        ImportPreview all = operation.preview(9, null);

        assertEquals(List.of("trip: From Halmis to Besh"),
                first.documents().stream().map(d -> d.name() + ": " + d.beginning()).toList());
        assertEquals(Map.of("geo.Place", 1, "geo.Harbour", 1, TypeNames.TOKEN, 1),
                first.documents().get(0).annotations());
        assertTrue(!first.isWhole() && all.isWhole());
        assertEquals(List.of("trip", "", "zz"), all.documents().stream().map(d -> d.name()).toList());
        assertTrue(all.documents().get(1).failure().getMessage().contains("zoo.xmi"));
        assertEquals(List.of(), corpus.documents());
        assertTrue(!Files.readString(folder.resolve("corpus/TypeSystem.xml")).contains("geo."));
    }

    @Test
    void theyMayStandAboveTheFolderOfAPersonAndInAnArchive() throws Exception {
        write("ben/trip.xmi", out -> CasXmi.write(documentUnchecked(), out));
        write("TypeSystem.xml", out -> CasXmi.writeTypeSystem(types, out));
        Path zip = folder.resolve("trips.zip");
        Zips.of(zip, folder.resolve("in"));

        ImportReport report = new ImportOperation(corpus, "ana", List.of(new XmiImporter()), List.of(zip))
                .withAnnotatorsByFolder().run(null);

        assertEquals(List.of(), report.failed());
        assertEquals("ben", report.files().get(0).documents().get(0).annotator());
        assertTrue(names(report.corpus()).contains("geo.Harbour"));
    }

    @Test
    void thoseAboveAreOfNoConcernToAFileThatDoesNotNeedThem() throws Exception {
        CAS cas = CasFactory.ofParleyTypes().createDocument("Besh waits.", "wait", "en");
        add(cas, Speaker._TypeName, 0, 4);
        write("ben/wait.xmi", out -> CasXmi.write(cas, out));
        types.addType(Speaker._TypeName, "", "uima.tcas.Annotation").addFeature("kind", "", "uima.cas.Integer");
        write("TypeSystem.xml", out -> CasXmi.writeTypeSystem(types, out));

        assertEquals(List.of(), read().failed());
    }

    @Test
    void thoseOfADocumentThatIsRefusedStayOutside() throws Exception {
        corpus.addDocument("trip", out -> out.write("Another text.".getBytes(StandardCharsets.UTF_8)));
        write(document(), types);
        CAS cas = CasFactory.ofParleyTypes().createDocument("Besh waits.", "wait", "en");
        add(cas, Speaker._TypeName, 0, 4);
        write("wait.xmi", out -> CasXmi.write(cas, out));

        ImportReport report = new ImportOperation(corpus, "ana", List.of(new XmiImporter()),
                List.of(folder.resolve("in"))).refuseTakenNames().run(null);

        assertEquals(List.of("trip", "wait"), corpus.documents());
        assertEquals(1, report.failed().size());
        assertEquals(names(corpus), names(report.corpus()));
        assertTrue(!Files.readString(folder.resolve("corpus/TypeSystem.xml")).contains("geo."));
    }

    private CAS documentUnchecked() {
        try {
            return document();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anInceptionProjectBringsLayersTagSetsAndHowFarPeopleAre() throws Exception {
        write("ana/trip.xmi", out -> CasXmi.write(documentUnchecked(), out));
        write("ana/TypeSystem.xml", out -> CasXmi.writeTypeSystem(types, out));
        Path project = folder.resolve("project");
        Files.createDirectories(project.resolve("annotation/trip.txt"));
        Zips.of(project.resolve("annotation/trip.txt/ana.zip"), folder.resolve("in/ana"));
        Files.writeString(project.resolve("exportedproject.json"),
                """
                        { "layers": [
                            { "name": "geo.Place", "features": [ { "name": "country", "tag_set": { "tags": [
                              { "tag_name": "Mirandu", "tag_description": "in the south" }, { "tag_name": "Dren" } ] } } ] },
                            { "name": "geo.Unused", "features": [ { "name": "x", "tag_set": { "tags": [ { "tag_name": "y" } ] } } ] },
                            { "name": "org.parley.type.Cue", "features": [ { "name": "cueType", "tag_set": { "tags": [
                              { "tag_name": "ADVERB" } ] } } ] } ],
                          "annotation_documents": [
                            { "name": "trip.txt", "user": "ana", "state": "FINISHED" },
                            { "name": "trip.txt", "user": "ben", "state": "IN_PROGRESS" } ] }""");
        Zips.of(folder.resolve("project.zip"), project);

        ImportReport report = new ImportOperation(corpus, "me", List.of(new InceptionImporter()),
                List.of(folder.resolve("project.zip"))).run(null);

        assertEquals(List.of(), report.failed());
        assertEquals(Map.of("geo.Place", 1, "geo.Harbour", 1, TypeNames.TOKEN, 1),
                report.files().get(0).documents().get(0).read());
        assertEquals(List.of("Permissions and the guidelines of the project are not read.",
                "Tag sets that came into the corpus: geo.Place:country."),
                report.files().get(0).problems().stream().map(Problem::message).toList());
        assertEquals(Map.of("geo.Place:country", List.of(new Tag("Mirandu", "in the south"), new Tag("Dren", ""))),
                OwnTagSets.read(corpus.folder()).all());
        assertEquals(WorkState.FINISHED, new DocumentStates(corpus).of("trip", "ana"));
    }

    @Test
    void typesThatContradictThoseOfTheCorpusAreRefusedAndNothingIsTaken() throws Exception {
        CAS cas = document();
        types.addType(Speaker._TypeName, "", "uima.tcas.Annotation").addFeature("kind", "", "uima.cas.Integer");
        write(cas, types);

        ImportReport report = read();

        assertEquals("Not taken in: the types in " + folder.resolve("in/TypeSystem.xml")
                + " contradict those of Talks. "
                + "org.parley.type.Speaker:kind holds uima.cas.String here, but uima.cas.Integer in what was to come in. Import into a corpus "
                + "without these types, or give them other names with a mapping.",
                report.failed().get(0).failure().getMessage());
        assertEquals(List.of(), corpus.documents());
        assertEquals(names(corpus), names(report.corpus()));
        assertTrue(!Files.readString(folder.resolve("corpus/TypeSystem.xml")).contains("geo."));
    }

    /** As uimaj writes it. */
    private static final String JSON = """
            { "%TYPES" : {
                "geo.Harbour" : { "%NAME" : "geo.Harbour", "%SUPER_TYPE" : "uima.tcas.Annotation",
                  "size" : { "%NAME" : "size", "%RANGE" : "geo.Size" },
                  "names" : { "%NAME" : "names", "%RANGE" : "uima.cas.StringArray", "%ELEMENT_TYPE" : "uima.cas.String" },
                  "ways" : { "%NAME" : "ways", "%RANGE" : "geo.Way[]" } },
                "geo.Size" : { "%NAME" : "geo.Size", "%SUPER_TYPE" : "uima.cas.String" },
                "geo.Way" : { "%NAME" : "geo.Way", "%SUPER_TYPE" : "uima.cas.TOP",
                  "role" : { "%NAME" : "role", "%RANGE" : "uima.cas.String" },
                  "target" : { "%NAME" : "target", "%RANGE" : "uima.tcas.Annotation" } },
                "org.parley.type.Speaker" : { "%NAME" : "org.parley.type.Speaker",
                  "%SUPER_TYPE" : "uima.tcas.Annotation",
                  "kind" : { "%NAME" : "kind", "%RANGE" : "uima.cas.String" },
                  "age" : { "%NAME" : "age", "%RANGE" : "uima.cas.Integer" } } },
              "%FEATURE_STRUCTURES" : [
                { "%ID" : 1, "%TYPE" : "uima.cas.Sofa", "sofaNum" : 1, "sofaID" : "_InitialView", "sofaString" : "Ana, Besh" },
                { "%ID" : 2, "%TYPE" : "org.parley.type.Speaker", "@sofa" : 1, "begin" : 0, "end" : 3, "age" : 61 },
                { "%ID" : 3, "%TYPE" : "geo.Harbour", "@sofa" : 1, "begin" : 5, "end" : 9, "size" : "LARGE", "@ways" : 4 },
                { "%ID" : 4, "%TYPE" : "geo.Way[]", "%ELEMENTS" : [ 5 ] },
                { "%ID" : 5, "%TYPE" : "geo.Way", "role" : "master", "@target" : 2 } ],
              "%VIEWS" : { "_InitialView" : { "%SOFA" : 1, "%MEMBERS" : [ 2, 3 ] } } }""";

    private ImportReport readJson(String json) throws Exception {
        write("trip.json", out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
        return new ImportOperation(corpus, "ana", List.of(new JsonCasImporter()), List.of(folder.resolve("in")))
                .run(null);
    }

    @Test
    void jsonCasBringsItsTypesAlong() throws Exception {
        ImportReport report = readJson(JSON);

        assertEquals(List.of(), report.failed());
        assertEquals(Map.of(), report.files().get(0).documents().get(0).dropped());
        CAS cas = Corpus.open(folder.resolve("corpus"), CasFactory.ofParleyTypes()).load("trip", "ana");
        AnnotationFS besh = cas.<AnnotationFS>getAnnotationIndex(type(cas, "geo.Harbour")).iterator().next();
        Links.Link way = Links.of(besh).get(0);
        AnnotationFS ana = way.target();
        assertEquals("Besh LARGE master Ana 61",
                besh.getCoveredText() + ' ' + besh.getStringValue(besh.getType().getFeatureByBaseName("size")) + ' '
                        + way.role() + ' ' + ana.getCoveredText() + ' '
                        + ana.getIntValue(ana.getType().getFeatureByBaseName("age")));
        assertTrue(report.files().get(0).documents().get(0).problems().stream().anyMatch(p -> p.message()
                .startsWith("JSON CAS does not say which values geo.Size takes;")));
    }

    @Test
    void typesOfJsonCasThatContradictThoseOfTheCorpusAreRefused() throws Exception {
        ImportReport report = readJson(JSON.replace("\"kind\", \"%RANGE\" : \"uima.cas.String\"",
                "\"kind\", \"%RANGE\" : \"uima.cas.Float\""));

        assertTrue(report.failed().get(0).failure().getMessage().contains("trip.json contradict those of Talks. "
                + "org.parley.type.Speaker:kind holds uima.cas.String here, but uima.cas.Float"),
                report.failed().toString());
        assertEquals(names(corpus), names(report.corpus()));
    }

    @Test
    void typesThatAreNowhereRefuseTheFile() throws Exception {
        write("trip.xmi", out -> CasXmi.write(documentUnchecked(), out));

        ImportReport report = read();

        assertTrue(report.failed().get(0).failure().getMessage().contains("unknown feature: lemma"),
                report.failed().toString());
    }

    @Test
    void whatIsNoTypeSystemRefusesTheFileByItsName() throws Exception {
        write("trip.xmi", out -> CasXmi.write(documentUnchecked(), out));
        write("TypeSystem.xml",
                out -> out.write("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>".getBytes()));

        ImportReport report = read();

        assertTrue(report.failed().get(0).failure().getMessage().contains("TypeSystem.xml"),
                report.failed().toString());
    }

    @Test
    void aDocumentThatIsOpenSavesWithoutTakingTheNewTypesAway() throws Exception {
        corpus.addDocument("old", out -> out.write("Old.".getBytes()));
        CAS open = corpus.load("old", "ana");
        write(document(), types);
        read();

        corpus.save(open, "old", "ana");

        assertTrue(Files.readString(folder.resolve("corpus/TypeSystem.xml")).contains("geo.Harbour"));
    }
}

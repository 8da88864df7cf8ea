package org.parley.core.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.core.corpus.Corpus;
import org.parley.core.people.DocumentHistory;

/** Layers, features and tags of a corpus's own, and how annotations follow them. */
class LayersOperationTest {

    private static final String TEXT = "Ilse Vell promised bread. Tamo Ruun swore to pay.";
    private static final OwnLayer PROMISE = new OwnLayer("custom.Promise", "Somebody binds themselves.", List.of(
            new OwnFeature("strength", FeatureKind.STRING, "How firm.",
                    List.of(new Tag("WEAK", "hedged"), new Tag("STRONG", "")), ""),
            new OwnFeature("public", FeatureKind.BOOLEAN, "", List.of(), ""),
            new OwnFeature("days", FeatureKind.INTEGER, "", List.of(), ""),
            new OwnFeature("price", FeatureKind.FLOAT, "", List.of(), ""),
            new OwnFeature("by", FeatureKind.LINK, "Who.", List.of(), "org.parley.type.Speaker")));

    @TempDir
    Path folder;

    private CasFactory installed;
    private Corpus corpus;

    @BeforeEach
    void setUp() throws CoreException {
        installed = CasFactory.ofParleyTypes();
        corpus = Corpus.create(folder, "Talks", "en", installed);
        for (String name : List.of("Bread", "Ferry")) {
            corpus.addDocument(name, out -> out.write(TEXT.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private LayersDraft draft() throws CoreException {
        return new LayersDraft(corpus, installed);
    }

    private LayersOperation.Result apply(LayersDraft draft) throws CoreException {
        LayersOperation.Result result = new LayersOperation(corpus, installed, draft, "ines").run(null);
        corpus = Corpus.open(folder, installed);
        return result;
    }

    private void addPromise() throws CoreException {
        LayersDraft draft = draft();
        draft.addLayer(PROMISE);
        apply(draft);
    }

    private void annotate(String document, String who, String strength) throws CoreException {
        CAS cas = corpus.load(document, who);
        Type type = cas.getTypeSystem().getType("custom.Promise");
        AnnotationFS speaker = cas.createAnnotation(cas.getTypeSystem().getType("org.parley.type.Speaker"), 0, 9);
        cas.addFsToIndexes(speaker);
        AnnotationFS promise = cas.createAnnotation(type, 10, 24);
        promise.setStringValue(type.getFeatureByBaseName("strength"), strength);
        Links.set(promise, type.getFeatureByBaseName("by"), List.of(new Link("by", "promiser", speaker)));
        cas.addFsToIndexes(promise);
        corpus.save(cas, document, who);
    }

    private AnnotationFS promise(String document, String who) throws CoreException {
        CAS cas = corpus.load(document, who);
        return cas.getAnnotationIndex(cas.getTypeSystem().getType("custom.Promise")).iterator().next();
    }

    private static String value(AnnotationFS annotation, String feature) {
        Feature found = annotation.getType().getFeatureByBaseName(feature);
        return found == null ? null : annotation.getFeatureValueAsString(found);
    }

    private static CoreException fails(CoreStatus status, Executable run) {
        CoreException e = assertThrows(CoreException.class, run);
        assertEquals(status.code(), e.getStatus().getCode(), e.getMessage());
        return e;
    }

    @Test
    void anOwnLayerComesBackAsItWasMade() throws Exception {
        addPromise();

        assertEquals(List.of(PROMISE), draft().layers());
        assertEquals("""
                {
                  "tagSets" : {
                    "custom.Promise:strength" : {
                      "WEAK" : "hedged",
                      "STRONG" : ""
                    }
                  }
                }
                """, Files.readString(folder.resolve("layers.json")));
    }

    @Test
    void itsTypesAreOfTheFormThatOtherToolsTake() throws Exception {
        addPromise();
        Type type = corpus.factory().typeSystem().getType("custom.Promise");

        assertEquals("uima.tcas.Annotation", corpus.factory().typeSystem().getParent(type).getName());
        assertEquals("uima.cas.Float", type.getFeatureByBaseName("price").getRange().getName());
        Feature by = type.getFeatureByBaseName("by");
        assertTrue(Links.isLinkFeature(by));
        assertFalse(by.isMultipleReferencesAllowed());
        Type link = by.getRange().getComponentType();
        assertEquals("custom.PromiseByLink", link.getName());
        assertEquals("uima.cas.TOP", corpus.factory().typeSystem().getParent(link).getName());
        assertEquals(2, link.getFeatures().size());
        for (String standard : List.of("origin", "state", "confidence", "note", "unsure")) {
            assertNotNull(type.getFeatureByBaseName(standard), standard);
        }
    }

    @Test
    void annotationsOfAnOwnLayerAreSavedAndRead() throws Exception {
        addPromise();
        annotate("Bread", "ada", "WEAK");
        assertEquals("WEAK", value(promise("Bread", "ada"), "strength"));
        assertEquals("promiser", Links.of(promise("Bread", "ada")).get(0).role());
    }

    @Test
    void aDraftThatIsDroppedChangesNothing() throws Exception {
        String before = Files.readString(folder.resolve("TypeSystem.xml"));
        draft().addLayer(PROMISE);
        assertEquals(before, Files.readString(folder.resolve("TypeSystem.xml")));
        assertEquals(List.of(), draft().layers());
    }

    @Test
    void annotationsOfAllPeopleFollowATagThatIsRenamed() throws Exception {
        addPromise();
        annotate("Bread", "ada", "WEAK");
        annotate("Bread", "ben", "WEAK");
        annotate("Ferry", "ada", "STRONG");
        byte[] untouched = Files.readAllBytes(corpus.annotationFile("Ferry", "ada"));
        LayersDraft draft = draft();
        draft.renameTag("custom.Promise", "strength", "WEAK", "HEDGED & soft");

        LayersOperation.Result result = apply(draft);

        assertEquals(2, result.files());
        assertEquals("HEDGED & soft", value(promise("Bread", "ada"), "strength"));
        assertEquals("HEDGED & soft", value(promise("Bread", "ben"), "strength"));
        assertEquals(new String(untouched, StandardCharsets.UTF_8),
                Files.readString(corpus.annotationFile("Ferry", "ada")));
        assertEquals(List.of("HEDGED & soft", "STRONG"), OwnTagSets.read(folder)
                .values(corpus.factory().typeSystem().getType("custom.Promise").getFeatureByBaseName("strength")));
        assertEquals(List.of("ada: WEAK → HEDGED & soft, by ines", "ben: WEAK → HEDGED & soft, by ines"),
                new DocumentHistory(corpus).of("Bread").entries().stream().map(e -> e.who() + ": " + e.note()).sorted()
                        .toList());
    }

    @Test
    void aTagThatWasRenamedCanBeNamedBack() throws Exception {
        addPromise();
        annotate("Bread", "ada", "WEAK");
        for (List<String> names : List.of(List.of("WEAK", "SOFT"), List.of("SOFT", "WEAK"))) {
            LayersDraft draft = draft();
            draft.renameTag("custom.Promise", "strength", names.get(0), names.get(1));
            apply(draft);
        }
        assertEquals("WEAK", value(promise("Bread", "ada"), "strength"));
        assertEquals(List.of(PROMISE), draft().layers());
    }

    @Test
    void aTagCannotTakeTheNameOfAnother() throws Exception {
        addPromise();
        LayersDraft draft = draft();
        fails(CoreStatus.TAG_TAKEN, () -> draft.renameTag("custom.Promise", "strength", "WEAK", "STRONG"));
        fails(CoreStatus.TAG_TAKEN, () -> draft.renameTag("custom.Promise", "strength", "WEAK", " "));
    }

    @Test
    void whatAFeatureSaysFollowsItsName() throws Exception {
        addPromise();
        annotate("Bread", "ada", "WEAK");
        LayersDraft draft = draft();
        draft.renameFeature("custom.Promise", "strength", "force");
        draft.renameFeature("custom.Promise", "by", "maker");
        apply(draft);

        AnnotationFS promise = promise("Bread", "ada");
        assertEquals("WEAK", value(promise, "force"));
        assertNull(promise.getType().getFeatureByBaseName("strength"));
        assertEquals(new Link("maker", "promiser", Links.of(promise).get(0).target()), Links.of(promise).get(0));
        assertEquals(List.of(new Tag("WEAK", "hedged"), new Tag("STRONG", "")),
                OwnTagSets.read(folder).tags("custom.Promise:force"));
    }

    @Test
    void whatAFeatureSaysGoesWithIt() throws Exception {
        addPromise();
        annotate("Bread", "ada", "WEAK");
        LayersDraft draft = draft();
        draft.removeFeature("custom.Promise", "strength");
        draft.removeFeature("custom.Promise", "by");
        apply(draft);

        assertEquals(List.of("days", "price", "public"),
                draft().layers().get(0).features().stream().map(OwnFeature::name).sorted().toList());
        assertFalse(Files.readString(corpus.annotationFile("Bread", "ada")).contains("WEAK"));
        assertNull(corpus.factory().typeSystem().getType("custom.PromiseByLink"));
        assertEquals(List.of(), OwnTagSets.read(folder).tags("custom.Promise:strength"));
    }

    @Test
    void theAnnotationsOfALayerAndTheLinksToThemGoWithIt() throws Exception {
        addPromise();
        LayersDraft second = draft();
        second.addLayer(new OwnLayer("custom.Breach", "", List
                .of(new OwnFeature("of", FeatureKind.LINK, "", List.of(), "uima.tcas.Annotation"))));
        apply(second);
        annotate("Bread", "ada", "WEAK");
        CAS cas = corpus.load("Bread", "ada");
        AnnotationFS promise = cas.getAnnotationIndex(cas.getTypeSystem().getType("custom.Promise")).iterator().next();
        Type type = cas.getTypeSystem().getType("custom.Breach");
        AnnotationFS breach = cas.createAnnotation(type, 26, 35);
        Links.set(breach, type.getFeatureByBaseName("of"), List.of(new Link("of", "of", promise)));
        cas.addFsToIndexes(breach);
        corpus.save(cas, "Bread", "ada");
        LayersDraft draft = draft();
        draft.removeLayer("custom.Promise");
        apply(draft);

        assertEquals(List.of("custom.Breach"), draft().layers().stream().map(OwnLayer::name).toList());
        assertFalse(Files.readString(corpus.annotationFile("Bread", "ada")).contains("Promise"));
        CAS after = corpus.load("Bread", "ada");
        assertEquals(List.of(), Links.of(
                after.getAnnotationIndex(after.getTypeSystem().getType("custom.Breach")).iterator().next()));
    }

    @Test
    void countsWhatUsesALayerAFeatureOrATag() throws Exception {
        addPromise();
        annotate("Bread", "ada", "WEAK");
        annotate("Ferry", "ada", "STRONG");
        annotate("Ferry", "ben", "WEAK");
        NullProgressMonitor none = new NullProgressMonitor();

        assertEquals(new LayerUse(3, 3), LayerUse.count(corpus, "custom.Promise", null, null, none));
        assertEquals(new LayerUse(2, 2), LayerUse.count(corpus, "custom.Promise", "strength", "WEAK", none));
        assertEquals(new LayerUse(3, 3), LayerUse.count(corpus, "custom.Promise", "by", null, none));
        assertFalse(LayerUse.count(corpus, "custom.Promise", "days", null, none).isUsed());
        assertFalse(LayerUse.count(corpus, "custom.Promise", "public", null, none).isUsed());
    }

    @Test
    void cancellingLeavesEveryFileReadableAndTheRestCanBeDoneLater() throws Exception {
        addPromise();
        annotate("Bread", "ada", "WEAK");
        annotate("Ferry", "ada", "WEAK");
        LayersDraft draft = draft();
        draft.renameFeature("custom.Promise", "strength", "force");
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                setCanceled(isCanceled() || "Bread".equals(name));
            }
        };
        LayersOperation.Result result = new LayersOperation(corpus, installed, draft, "ines").run(monitor);
        corpus = Corpus.open(folder, installed);

        assertTrue(result.cancelled());
        assertEquals("WEAK", value(promise("Bread", "ada"), "force"));
        assertEquals("WEAK", value(promise("Ferry", "ada"), "strength"));
        assertFalse(new LayersOperation(result.corpus(), installed, draft, "ines").run(null).cancelled());
        corpus = Corpus.open(folder, installed);
        assertEquals("WEAK", value(promise("Ferry", "ada"), "force"));
        assertNull(promise("Ferry", "ada").getType().getFeatureByBaseName("strength"));
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheTypesThatItNeedsStay() throws Exception {
        addPromise();
        annotate("Bread", "ada", "WEAK");
        annotate("Ferry", "ada", "WEAK");
        Path broken = corpus.annotationFile("Bread", "ada");
        Files.writeString(broken, Files.readString(broken).replace("</xmi:XMI>", ""));
        String content = Files.readString(broken);
        LayersDraft draft = draft();
        draft.renameFeature("custom.Promise", "strength", "force");

        LayersOperation.Result result = apply(draft);

        assertEquals(1, result.failures().size());
        assertTrue(result.failures().get(0).getMessage().contains("Bread.xmi"));
        assertEquals(content, Files.readString(broken));
        assertEquals("WEAK", value(promise("Ferry", "ada"), "force"));
        assertNotNull(corpus.factory().typeSystem().getType("custom.Promise").getFeatureByBaseName("strength"));
    }

    @Test
    void typesOfOthersAreTaken() throws Exception {
        TypeSystemDescription others = org.apache.uima.UIMAFramework.getResourceSpecifierFactory()
                .createTypeSystemDescription();
        others.addType("their.Event", "", "uima.tcas.Annotation").addFeature("what", "", "uima.cas.String");
        LayersDraft draft = draft();
        draft.importTypes(others);
        apply(draft);
        assertEquals(List.of("their.Event"), draft().layers().stream().map(OwnLayer::name).toList());
    }

    @Test
    void typesOfOthersThatClashAreRefusedWhole() throws Exception {
        TypeSystemDescription others = org.apache.uima.UIMAFramework.getResourceSpecifierFactory()
                .createTypeSystemDescription();
        others.addType("their.Event", "", "uima.tcas.Annotation");
        others.addType("org.parley.type.Quote", "", "uima.tcas.Annotation").addFeature("quoteType", "",
                "uima.cas.Integer");
        LayersDraft draft = draft();

        CoreException e = fails(CoreStatus.TYPES_CLASH, () -> draft.importTypes(others));
        assertTrue(e.getMessage().contains("org.parley.type.Quote:quoteType"), e.getMessage());
        assertEquals(List.of(), draft.layers());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "1st", "a b", "a..b", "uima.x.Y", "org.parley.type.Quote", "é" })
    void refusesNamesThatCannotBeALayers(String name) throws Exception {
        LayersDraft draft = draft();
        fails(CoreStatus.BAD_LAYER_NAME, () -> draft.addLayer(new OwnLayer(name, "", List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "1st", "a b", "begin", "state", "note", "strength" })
    void refusesNamesThatCannotBeAFeatures(String name) throws Exception {
        addPromise();
        LayersDraft draft = draft();
        fails(CoreStatus.BAD_FEATURE_NAME, () -> draft.addFeature("custom.Promise",
                new OwnFeature(name, FeatureKind.STRING, "", List.of(), "")));
    }

    @Test
    void layersOfPlugInsStayAsTheyAre() throws Exception {
        LayersDraft draft = draft();
        fails(CoreStatus.BAD_LAYER_NAME, () -> draft.removeLayer("org.parley.type.Quote"));
        fails(CoreStatus.BAD_LAYER_NAME, () -> draft.renameFeature("org.parley.type.Quote", "quoteType", "x"));
    }

    @Test
    void aFeatureCannotComeBackAsSomethingElseInOneGo() throws Exception {
        addPromise();
        LayersDraft draft = draft();
        draft.removeFeature("custom.Promise", "days");
        draft.addFeature("custom.Promise", new OwnFeature("days", FeatureKind.STRING, "", List.of(), ""));
        String before = Files.readString(folder.resolve("TypeSystem.xml"));
        fails(CoreStatus.TYPES_CLASH, () -> new LayersOperation(corpus, installed, draft, "ines").run(null));
        assertEquals(before, Files.readString(folder.resolve("TypeSystem.xml")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "[]", "{\"tagSets\": []}", "{\"tagSets\": {\"a:b\": \"x\"}}",
            "{\"tagSets\": {\"a:b\": {\"\": \"x\"}}}", "{\"tagSets\": {\"a:b\": {\"X\": {}}}}" })
    void namesTheFileAndThePlaceOfTagSetsThatMakeNoSense(String content) throws Exception {
        Files.writeString(folder.resolve("layers.json"), content);
        CoreException e = fails(CoreStatus.MALFORMED_INFO, () -> OwnTagSets.read(folder));
        assertTrue(e.getMessage().contains("layers.json cannot be read at "), e.getMessage());
    }
}

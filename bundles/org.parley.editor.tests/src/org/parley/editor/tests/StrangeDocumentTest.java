package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.parley.core.CasFactory;
import org.parley.core.corpus.Corpus;
import org.parley.editor.Edits;

/** Documents that nobody wished for are shown for what they are and kept as they are. */
class StrangeDocumentTest extends EditorTestCase {

    private static final String STRIKE = "com.example.Strike";

    @Test
    void annotationsOutsideTheTextAndOfUnknownTypesAreShownAndKept() throws Exception {
        Corpus strange = strange(folder.resolve("strange"));
        close();
        open(strange);
        assertEquals(List.of("[-3, 4]Strike", "[4, 9]Strike", "[8, 8]Cue", "[9000, 9100]Quote"), spans());
        Ui.keys("<Ctrl+Down><Ctrl+Down>");
        Ui.screenshot("strange");

        Ui.run(() -> {
            Type cue = document.cas().getTypeSystem().getType("org.parley.type.Cue");
            document.run(Edits.create(document, cue, 4, 9));
            editor.doSave(new NullProgressMonitor());
        });
        String saved = Files.readString(strange.annotationFile(Sample.NAME, Sample.ANNOTATOR), StandardCharsets.UTF_8);
        assertTrue(saved.contains("begin=\"9000\" end=\"9100\""), saved);
        assertTrue(saved.contains("firm=\"Nordfähre\""), saved);
    }

    @Test
    void mentionsOutsideTheTextAndOfNothingHinderNobody() throws Exception {
        Corpus plain = Corpus.create(folder.resolve("outside"), "outside", "en", CasFactory.ofParleyTypes());
        plain.addDocument(Sample.NAME, out -> out.write("The ships wait.".getBytes(StandardCharsets.UTF_8)));
        CAS cas = plain.load(Sample.NAME, Sample.ANNOTATOR);
        for (int[] span : new int[][] { { 8, 8 }, { 40, 50 }, { 12, 99 } }) {
            AnnotationFS mention = add(cas, "org.parley.type.Speaker", span[0], span[1]);
            mention.setStringValue(mention.getType().getFeatureByBaseName("name"), "Nobody");
        }
        plain.save(cas, Sample.NAME, Sample.ANNOTATOR);
        close();
        open(plain);
        Ui.run(() -> text.setSelection(4, 9));
        Ui.keys("s");
        assertEquals("ships", session.selected().getCoveredText());
        for (AnnotationFS mention : List.copyOf(document.annotations())) {
            Ui.run(() -> editor.select(mention));
            Ui.keys("l<Esc>");
            assertEquals(mention, session.selected());
        }
    }

    @Test
    void documentWithoutAnnotationsAndAnEmptyOneOpen() throws Exception {
        Corpus plain = Corpus.create(folder.resolve("plain"), "plain", "en", CasFactory.ofParleyTypes());
        plain.addDocument(Sample.NAME, out -> out.write(new byte[0]));
        close();
        open(plain);
        Ui.keys("nuql<Enter>x[]<Tab>k");
        assertEquals(0, document.annotations().size());
        assertEquals("", document.text());
    }

    @Test
    void paragraphsThatOnlyALineBreakPartsAreApartAndStyled() throws Exception {
        String close = "Boats sail again\nShe said: “We go at dawn.”\nAdvertisement\nThe boats sailed.";
        Corpus corpus = Corpus.create(folder.resolve("close"), "close", "en", CasFactory.ofParleyTypes());
        corpus.addDocument(Sample.NAME, out -> out.write(close.getBytes(StandardCharsets.UTF_8)));
        close();
        open(corpus);
        Ui.run(() -> {
            Type quote = document.cas().getTypeSystem().getType("org.parley.type.Quote");
            document.run(Edits.create(document, quote, close.indexOf('“'), close.indexOf('”') + 1));
        });
        Ui.settle();
        Ui.screenshot("close");
        for (int line = 1; line < 4; line++) {
            int below = line;
            assertTrue(Ui.get(() -> text.getLineVerticalIndent(below)) > 0, "no gap above paragraph " + line);
        }
        assertNotNull(Ui.get(() -> text.getStyleRangeAtOffset(0).font), "headline");
        assertNotNull(Ui.get(() -> text.getStyleRangeAtOffset(close.indexOf("Advert")).foreground), "furniture");
        assertNull(Ui.get(() -> text.getStyleRangeAtOffset(close.indexOf("She"))));
    }

    private List<String> spans() {
        return document.annotations().stream()
                .map(a -> "[" + a.getBegin() + ", " + a.getEnd() + "]" + a.getType().getShortName()).toList();
    }

    private static Corpus strange(Path folder) throws Exception {
        TypeSystemDescription types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        types.addType(STRIKE, "A strike.", CAS.TYPE_NAME_ANNOTATION).addFeature("firm", "", CAS.TYPE_NAME_STRING);
        Corpus corpus = Corpus.create(folder, "strange", "en", CasFactory.ofParleyTypes().with(types));
        corpus.addDocument(Sample.NAME, out -> out.write("The ships wait.".getBytes(StandardCharsets.UTF_8)));
        CAS cas = corpus.load(Sample.NAME, Sample.ANNOTATOR);
        Type strike = cas.getTypeSystem().getType(STRIKE);
        AnnotationFS ships = add(cas, STRIKE, 4, 9);
        ships.setStringValue(strike.getFeatureByBaseName("firm"), "Nordfähre");
        add(cas, STRIKE, -3, 4);
        add(cas, "org.parley.type.Cue", 8, 8);
        add(cas, "org.parley.type.Quote", 9000, 9100);
        corpus.save(cas, Sample.NAME, Sample.ANNOTATOR);
        return Corpus.open(folder, CasFactory.ofParleyTypes());
    }

    private static AnnotationFS add(CAS cas, String type, int begin, int end) {
        AnnotationFS made = cas.createAnnotation(cas.getTypeSystem().getType(type), begin, end);
        cas.addFsToIndexes(made);
        return made;
    }
}

package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.parley.core.CasFactory;
import org.parley.core.Corpus;
import org.parley.core.layers.FeatureKind;
import org.parley.core.layers.LayersDraft;
import org.parley.core.layers.LayersOperation;
import org.parley.core.layers.OwnFeature;
import org.parley.core.layers.OwnLayer;
import org.parley.core.layers.Tag;
import org.parley.editor.internal.text.Hint;

/** Layers of the corpus's own, tagged by letters. */
class OtherLayersTest extends EditorTestCase {

    private void openWithLayers() throws Exception {
        CasFactory installed = CasFactory.ofParleyTypes();
        Corpus corpus = Sample.corpus(folder.resolve("own"));
        LayersDraft draft = new LayersDraft(corpus, installed);
        draft.addLayer(new OwnLayer("custom.Promise", "", List.of(new OwnFeature("strength", FeatureKind.STRING, "",
                List.of(new Tag("WEAK", ""), new Tag("STRONG", "")), ""))));
        draft.addLayer(new OwnLayer("custom.Threat", "", List.of()));
        open(new LayersOperation(corpus, installed, draft).run(null).corpus());
    }

    private void caret(String words) throws Exception {
        Ui.run(() -> text.setSelection(Sample.TEXT.indexOf(words)));
    }

    private List<String> offered() throws Exception {
        return Ui.get(() -> session.hints().stream().map(Hint::label).toList());
    }

    @Test
    void aLetterChoosesTheLayer() throws Exception {
        openWithLayers();
        caret("sail tomorrow");
        Ui.keys("z");
        assertEquals(List.of("promise", "threat"), offered());
        Ui.keys("p");

        assertEquals("Promise sail", session.selected().getType().getShortName() + " "
                + session.selected().getCoveredText());
        assertEquals("ines", Sample.value(session.selected(), "origin"));
        assertEquals("ACCEPTED", Sample.value(session.selected(), "state"));
        Ui.keys("<Ctrl+Z>");
        assertFalse(editor.isDirty());
    }

    @Test
    void itsTagsAreChosenByLettersAsOurs() throws Exception {
        openWithLayers();
        caret("sail tomorrow");
        Ui.keys("zp");
        Ui.keys("k");
        assertEquals(List.of("WEAK", "STRONG"), offered());
        Ui.keys("s");
        assertEquals("STRONG", Sample.value(session.selected(), "strength"));
    }

    @Test
    void theSameTwiceSelectsWhatIsThere() throws Exception {
        openWithLayers();
        caret("sail tomorrow");
        Ui.keys("zp");
        int count = document.annotations().size();
        caret("sail tomorrow");
        Ui.keys("zp");
        assertEquals(count, document.annotations().size());
        assertEquals("sail", session.selected().getCoveredText());
    }

    @Test
    void nothingHappensWhereThereAreNoOtherLayers() throws Exception {
        caret("sail tomorrow");
        Ui.keys("z");
        assertEquals(List.of(), offered());
        assertTrue(session.selected() == null);
    }
}

package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.apache.uima.cas.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.parley.core.CasFactory;
import org.parley.core.corpus.Corpus;
import org.parley.core.layers.FeatureKind;
import org.parley.core.layers.LayersDraft;
import org.parley.core.layers.LayersOperation;
import org.parley.core.layers.OwnFeature;
import org.parley.core.layers.OwnLayer;
import org.parley.core.layers.Tag;
import org.parley.editor.EditorIds;
import org.parley.editor.internal.EditorLook;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.text.Hint;
import org.parley.editor.internal.text.Palette;

/** Layers of the corpus's own, tagged by letters. */
class OtherLayersTest extends EditorTestCase {

    private void openWithLayers() throws Exception {
        CasFactory installed = CasFactory.ofParleyTypes();
        Corpus corpus = Sample.corpus(folder.resolve("own"));
        LayersDraft draft = new LayersDraft(corpus, installed);
        draft.addLayer(new OwnLayer("custom.Promise", "", List.of(new OwnFeature("strength", FeatureKind.STRING, "",
                List.of(new Tag("WEAK", ""), new Tag("STRONG", "")), ""))));
        draft.addLayer(new OwnLayer("custom.Threat", "", List.of()));
        open(new LayersOperation(corpus, installed, draft, "ines").run(null).corpus());
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
    void eachHasAColourOfItsOwnAndItsNameOnThePage() throws Exception {
        openWithLayers();
        caret("sail tomorrow");
        Ui.keys("zp");
        List<Color> colors = Ui.get(() -> {
            Palette palette = EditorLook.palette(PlatformUI.getWorkbench().getThemeManager());
            return session.layers().own().stream().map(t -> palette.of(session.layers(), t)).toList();
        });
        assertEquals(2, new HashSet<>(colors).size());
        Ui.screenshot("own-layer");
    }

    @Test
    void theLegendShowsEachAndHidesItAlone() throws Exception {
        openWithLayers();
        caret("sail tomorrow");
        Ui.keys("zp");
        Ui.keys("zt");
        Ui.run(() -> Ui.page().bringToTop(Ui.page().findView(EditorIds.SUGGESTIONS_VIEW)));
        Ui.settle();
        List<Control> items = legend();
        assertEquals(List.of("custom.Promise, letter P. Shows or hides these annotations.",
                "custom.Threat, letter T. Shows or hides these annotations."),
                Ui.get(() -> items.stream().map(Control::getToolTipText).toList()));

        Ui.run(() -> items.get(0).notifyListeners(SWT.MouseDown, new Event()));
        Ui.settle();
        assertEquals(List.of("Threat"), shownOwn());
        Ui.run(() -> Ui.page().activate(editor));
        Ui.keys("5");
        assertEquals(List.of("Promise", "Threat"), shownOwn());
    }

    private List<String> shownOwn() throws Exception {
        return Ui.get(() -> session.layers().own().stream()
                .filter(t -> session.filter().shows(Layer.OTHER, t)).map(Type::getShortName).toList());
    }

    private static List<Control> legend() throws Exception {
        return Ui.get(() -> Ui.find(Ui.shell(), Control.class,
                c -> c.getToolTipText() != null && c.getToolTipText().startsWith("custom.")));
    }

    @Test
    void theListOfKeysNamesEach() throws Exception {
        openWithLayers();
        Ui.keys("?");
        List<String> rows = Ui.get(() -> {
            Shell popup = Arrays.stream(Ui.shell().getDisplay().getShells())
                    .filter(s -> s.isVisible() && s != Ui.shell()).findFirst().orElseThrow();
            Table table = Ui.find(popup, Table.class, t -> true).get(0);
            List<String> found = Arrays.stream(table.getItems()).map(i -> i.getText(0) + " = " + i.getText(1))
                    .filter(r -> r.contains("Mark as")).toList();
            popup.close();
            return found;
        });
        assertEquals(List.of("Z P = Mark as promise", "Z T = Mark as threat"), rows);
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

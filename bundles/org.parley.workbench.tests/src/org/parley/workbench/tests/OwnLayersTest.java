package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.apache.uima.cas.Type;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.workbench.internal.layers.LayerEditing;

/** Layers, features and tags of a corpus's own, made in the window. */
class OwnLayersTest extends DocumentTestCase {

    private static final String TITLE = "Layers";

    @AfterEach
    void written() throws Exception {
        Workbench.written();
    }

    private static DocumentEditor editor() {
        return Ui.page().getActiveEditor() instanceof DocumentEditor editor ? editor : null;
    }

    private static void layers() throws Exception {
        Ui.command("org.parley.workbench.layers");
        Ui.until("the layers", OwnLayersTest::isShown);
        Ui.settle();
    }

    private static boolean isShown() {
        return Ui.shell(TITLE) != null && tree() != null;
    }

    private static Tree tree() {
        return Ui.find(Ui.shell(TITLE), Tree.class, t -> true);
    }

    static void addPromise() throws Exception {
        layers();
        Dialogs.press(TITLE, "Add &Layer…");
        Dialogs.await("Layer");
        Dialogs.type("Layer", "&Name:", "Promise");
        Dialogs.type("Layer", "&What it is for:", "Somebody binds themselves.");
        Dialogs.end("Layer", "OK");
        Dialogs.press(TITLE, "Add &Feature…");
        Dialogs.await("Feature");
        Dialogs.type("Feature", "&Name:", "strength");
        Dialogs.type("Feature", "&Tags, one a line:", "WEAK: hedged\nSTRONG");
        Dialogs.end("Feature", "OK");
        Ui.settle();
    }

    static void apply() throws Exception {
        boolean open = Ui.sync(() -> Ui.page().getEditorReferences().length > 0);
        Dialogs.press(TITLE, "OK");
        if (open) {
            Ui.until("the question", () -> Ui.shell(TITLE) != null && tree() == null);
            Dialogs.end(TITLE, "OK");
        }
        Ui.settle();
        Job.getJobManager().join(LayerEditing.FAMILY, null);
        Ui.until("the document again", () -> editor() != null && editor().document() != null);
    }

    private static Type promise() throws Exception {
        return Ui.sync(() -> editor().document().cas().getTypeSystem().getType("custom.Promise"));
    }

    private static void select(String text) throws Exception {
        Ui.sync(() -> {
            TreeItem found = find(tree().getItems(), text);
            tree().setSelection(found);
            tree().notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    private static TreeItem find(TreeItem[] items, String text) {
        for (TreeItem item : items) {
            TreeItem found = item.getText().equals(text) ? item : find(item.getItems(), text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static void tag(String strength) throws Exception {
        Type type = promise();
        Ui.sync(() -> {
            AnnotationDocument document = editor().document();
            EditOperation made = Edits.create(document, type, 0, 10);
            document.run(made);
            document.run(Edits.setFeature(document, made.focus(), "strength", strength));
            Ui.page().saveEditor(editor(), false);
            return null;
        });
    }

    @Test
    void aLayerThatWasMadeCanBeTaggedAtOnce() throws Exception {
        addPromise();
        apply();

        assertNotNull(promise());
        assertEquals(List.of("WEAK", "STRONG"), Ui.sync(() -> editor().document().tagSets()
                .values(promise().getFeatureByBaseName("strength"))));
        assertTrue(Files.readString(home.resolve("Sample corpus/TypeSystem.xml")).contains("custom.Promise"));
        tag("WEAK");
        assertTrue(Files.readString(home.resolve("Sample corpus/annotations/ines/" + DOCUMENT + ".xmi"))
                .contains("strength=\"WEAK\""));
    }

    @Test
    void cancelChangesNothing() throws Exception {
        String before = Files.readString(home.resolve("Sample corpus/TypeSystem.xml"));
        addPromise();
        Dialogs.end(TITLE, "Cancel");
        Ui.settle();
        assertEquals(before, Files.readString(home.resolve("Sample corpus/TypeSystem.xml")));
        assertFalse(Files.exists(home.resolve("Sample corpus/layers.json")));
    }

    @Test
    void annotationsFollowATagThatIsRenamed() throws Exception {
        addPromise();
        apply();
        tag("WEAK");
        layers();
        select("WEAK");
        Dialogs.press(TITLE, "Ren&ame…");
        Dialogs.await("Rename WEAK");
        Dialogs.type("Rename WEAK", "&Name:", "HEDGED");
        Dialogs.end("Rename WEAK", "OK");
        apply();

        assertEquals("HEDGED", Ui.sync(() -> {
            AnnotationDocument document = editor().document();
            return document.annotations().stream().filter(a -> a.getType().getShortName().equals("Promise"))
                    .map(a -> a.getFeatureValueAsString(a.getType().getFeatureByBaseName("strength"))).findFirst()
                    .orElse("");
        }));
        assertTrue(Files.readString(home.resolve("Sample corpus/layers.json")).contains("\"HEDGED\" : \"hedged\""));
    }

    @Test
    void whatIsInUseIsOnlyRemovedWhenThePersonSaysSo() throws Exception {
        addPromise();
        apply();
        tag("WEAK");
        layers();
        select("custom.Promise");
        Dialogs.press(TITLE, "Re&move");
        Dialogs.await("Layer in Use");
        Dialogs.end("Layer in Use", "Cancel");
        assertNotNull(Ui.sync(() -> find(tree().getItems(), "custom.Promise")));

        Dialogs.press(TITLE, "Re&move");
        Dialogs.await("Layer in Use");
        Dialogs.end("Layer in Use", "&Remove It");
        Ui.until("the row is gone", () -> find(tree().getItems(), "custom.Promise") == null);
        apply();
        assertFalse(Files.readString(home.resolve("Sample corpus/annotations/ines/" + DOCUMENT + ".xmi"))
                .contains("custom:Promise"));
        assertEquals(null, promise());
    }

    @Test
    void annotationsGoOnSayingATagThatIsRemoved() throws Exception {
        addPromise();
        apply();
        tag("WEAK");
        layers();
        select("WEAK");
        Dialogs.press(TITLE, "Re&move");
        Dialogs.await("Layer in Use");
        assertNotNull(Ui.sync(() -> Ui.find(Ui.shell("Layer in Use"), Label.class,
                l -> l.getText().contains("They go on saying it"))));
        Dialogs.end("Layer in Use", "&Remove It");
        Ui.until("the row is gone", () -> find(tree().getItems(), "WEAK") == null);
        apply();

        assertEquals(List.of("STRONG"), Ui.sync(() -> editor().document().tagSets()
                .values(promise().getFeatureByBaseName("strength"))));
        assertTrue(Files.readString(home.resolve("Sample corpus/annotations/ines/" + DOCUMENT + ".xmi"))
                .contains("strength=\"WEAK\""));
    }

    @Test
    void theDialogHasNamesForThoseWhoHearIt() throws Exception {
        addPromise();
        List<String> nameless = Ui.sync(() -> AccessibleTree.missing(Ui.shell(TITLE)));
        Dialogs.press(TITLE, "Add &Feature…");
        Dialogs.await("Feature");
        List<String> inFeature = Ui.sync(() -> AccessibleTree.missing(Ui.shell("Feature")));
        Dialogs.end("Feature", "Cancel");
        Dialogs.end(TITLE, "Cancel");
        assertEquals(List.of(), nameless);
        assertEquals(List.of(), inFeature);
    }

    @Test
    void namesThatCannotBeALayersCannotBeGiven() throws Exception {
        layers();
        Dialogs.press(TITLE, "Add &Layer…");
        Dialogs.await("Layer");
        Dialogs.type("Layer", "&Name:", "1 promise");
        Ui.settle();
        assertFalse(Ui.sync(() -> {
            Shell shell = Ui.shell("Layer");
            return Ui.find(shell, org.eclipse.swt.widgets.Button.class, b -> b.getText().equals("OK")).isEnabled();
        }));
        Dialogs.end("Layer", "Cancel");
        Dialogs.end(TITLE, "Cancel");
    }
}

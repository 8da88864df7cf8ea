package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.editor.EditorIds;
import org.parley.editor.internal.model.Layer;

/** The whole document at a glance: strip beside the text, outline, legend; and by mouse what keys do. */
class OverviewTest extends EditorTestCase {

    @AfterEach
    void byTypeAgain() throws Exception {
        Ui.run(() -> Ui.page().bringToTop(Ui.page().findView(EditorIds.OUTLINE_VIEW)));
        Ui.settle();
        order('1');
    }

    private static Tree tree() throws Exception {
        Ui.run(() -> Ui.page().bringToTop(Ui.page().findView(EditorIds.OUTLINE_VIEW)));
        Ui.settle();
        return Ui.get(() -> Ui.find(Ui.shell(), Tree.class, t -> true).get(0));
    }

    private static List<String> order(char key) throws Exception {
        Tree tree = tree();
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = key;
            event.stateMask = SWT.MOD1;
            tree.notifyListeners(SWT.KeyDown, event);
        });
        Ui.settle();
        return Ui.get(() -> Arrays.stream(tree.getItems()).map(TreeItem::getText).toList());
    }

    @Test
    void outlineIsOrderedByTypeBySpeakerAndByPosition() throws Exception {
        assertEquals("Quote  5", order('1').get(0));
        assertTrue(order('2').stream().anyMatch(r -> r.startsWith("Mirela Dorn")), order('2').toString());
        assertEquals("agreed · AGREED", order('3').get(0));
    }

    @Test
    void lineOfTheOutlineSelectsItsAnnotation() throws Exception {
        order('3');
        Tree tree = tree();
        Ui.run(() -> {
            tree.setSelection(tree.getItem(0));
            Event event = new Event();
            event.item = tree.getItem(0);
            tree.notifyListeners(SWT.Selection, event);
        });
        Ui.settle();
        assertEquals("agreed", session.selected().getCoveredText());
    }

    @Test
    void clickOnTheStripGoesThere() throws Exception {
        Ui.size(1400, 400);
        Control strip = Ui.get(() -> Ui.find(Ui.shell(), Control.class,
                c -> c.getClass().getSimpleName().equals("OverviewRuler")).get(0));
        Ui.run(() -> {
            Event click = new Event();
            click.y = strip.getSize().y;
            strip.notifyListeners(SWT.MouseDown, click);
        });
        Ui.settle();
        assertTrue(Ui.get(text::getTopPixel) > 0);
        Ui.size(1400, 900);
    }

    @Test
    void clickOnTheLegendHidesAKindAndAnotherShowsIt() throws Exception {
        Ui.run(() -> Ui.page().bringToTop(Ui.page().findView(EditorIds.SUGGESTIONS_VIEW)));
        Ui.settle();
        Control speakers = Ui.get(() -> Ui.find(Ui.shell(), Control.class,
                c -> c.getClass().getSimpleName().equals("LegendItem")).get(Layer.SPEAKER.ordinal()));
        Ui.run(() -> speakers.notifyListeners(SWT.MouseDown, new Event()));
        assertEquals(false, session.filter().shows(Layer.SPEAKER));
        Ui.run(() -> speakers.notifyListeners(SWT.MouseDown, new Event()));
        assertEquals(true, session.filter().shows(Layer.SPEAKER));
    }

    @Test
    void clickSelectsTheInnermostAnnotationAndAgainTheNextAround() throws Exception {
        Ui.run(() -> document.run(org.parley.editor.Edits.create(document,
                document.cas().getTypeSystem().getType("org.parley.type.Speaker"), at("lasting"),
                at("lasting") + 7)));
        Ui.run(() -> session.select(null));
        click("lasting");
        assertEquals("lasting", session.selected().getCoveredText());
        click("lasting");
        assertEquals("no lasting agreement is near", session.selected().getCoveredText());
    }

    private static int at(String words) {
        return Sample.TEXT.indexOf(words);
    }

    private void click(String words) throws Exception {
        Ui.run(() -> {
            text.setSelection(at(words) + 2);
            Event event = new Event();
            event.button = 1;
            event.count = 1;
            event.x = text.getLocationAtOffset(at(words) + 2).x + 1;
            event.y = text.getLocationAtOffset(at(words) + 2).y + 4;
            text.notifyListeners(SWT.MouseDown, event);
            text.notifyListeners(SWT.MouseUp, event);
        });
        Ui.settle();
    }
}

package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.parley.core.State;
import org.parley.editor.EditorIds;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorLook;

/** What the editor looks like: screenshots to be looked at, and pixels that must differ. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LookTest extends EditorTestCase {

    private static final RGB PAPER = new RGB(255, 255, 255);

    @Test
    @Order(1)
    void light() throws Exception {
        select("Quote", "“We did not come for photographs, we came for the boats,”");
        Ui.screenshot("light-1400");
        Ui.keys("l");
        Ui.screenshot("light-link");
        Ui.keys("<Esc>k");
        Ui.screenshot("light-kind");
        Ui.keys("<Esc>?");
        Ui.screenshot("light-keys");
        Ui.keys("<Esc>");
        Ui.run(() -> Ui.page().bringToTop(Ui.page().findView(EditorIds.OUTLINE_VIEW)));
        Ui.size(1024, 700);
        Ui.screenshot("light-1024");
    }

    @Test
    @Order(2)
    void suggestionIsFainterThanWhatWasAcceptedAndRejectedIsNotDrawn() throws Exception {
        AnnotationFS quote = Sample.find(document, "Quote", "“They reached an understanding with themselves.”");
        AnnotationFS told = Sample.find(document, "Cue", "told");
        Ui.run(() -> document.run(Edits.delete(document,
                List.of(Sample.find(document, "Agreement", "understanding"), told))));
        Ui.run(() -> editor.select(null));
        double suggested = tint(quote);
        Ui.run(() -> document.run(Edits.accept(document, List.of(quote))));
        Ui.run(() -> editor.select(null));
        double accepted = tint(quote);
        Ui.run(() -> document.run(Edits.reject(document, List.of(quote))));
        Ui.run(() -> editor.select(null));
        double rejected = tint(quote);

        assertTrue(accepted > 1.5 * suggested, accepted + " is hardly more than " + suggested);
        assertTrue(suggested > 2, suggested + " is hardly to be seen");
        assertEquals(0, rejected, 0.01);
    }

    @Test
    @Order(2)
    void whatWasRejectedIsStruckThroughWhereItIsShown() throws Exception {
        AnnotationFS he = Sample.find(document, "Speaker", "Tomas Averik");
        Ui.run(() -> {
            document.run(Edits.reject(document, List.of(he)));
            session.filter().set(State.REJECTED, true);
            editor.select(null);
            text.redraw();
        });
        Rectangle box = Ui.get(() -> onShell(text.getTextBounds(he.getBegin(), he.getEnd() - 1)));
        Ui.settle();
        ImageData image = Ui.screenshot("rejected");
        RGB dim = Ui.get(() -> EditorLook.palette(PlatformUI.getWorkbench().getThemeManager()).dim().getRGB());
        int y = box.y + box.height / 2;
        for (int x = box.x + 1; x < box.x + box.width - 1; x++) {
            RGB color = image.palette.getRGB(image.getPixel(x, y));
            assertTrue(color.red <= dim.red + 20, "the line is broken at " + x + " by " + color);
        }
        RGB below = image.palette.getRGB(image.getPixel(box.x + box.width / 2, box.y + box.height + 1));
        assertEquals(PAPER, below, "no line of a mention");
    }

    @Test
    @Order(3)
    void labelsAndLinesNeverMoveTheText() throws Exception {
        int offset = Sample.TEXT.indexOf("from six");
        Rectangle before = Ui.get(() -> text.getTextBounds(offset, offset + 3));
        Ui.run(() -> document.run(Edits.delete(document, List.copyOf(document.annotations()))));
        Ui.settle();
        assertEquals(before, Ui.get(() -> text.getTextBounds(offset, offset + 3)));
    }

    @Test
    @Order(4)
    void aLineAtTheLowerBorderShowsItsWords() throws Exception {
        Ui.size(1024, 420);
        Rectangle box = Ui.get(() -> {
            int height = text.getClientArea().height;
            int line = text.getLineIndex(height);
            while (text.getLine(line).isBlank()) {
                line++;
            }
            int offset = text.getOffsetAtLine(line);
            Rectangle below = text.getTextBounds(offset, offset + 10);
            text.setTopPixel(text.getTopPixel() + below.y + below.height + 2 - height);
            return text.getTextBounds(offset, offset + 10);
        });
        assertEquals(2, Ui.get(() -> text.getClientArea().height) - box.y - box.height);
        assertTrue(darkest(box) < 180, "no letters, the darkest is " + darkest(box));
    }

    @Test
    @Order(9) // last: GTK keeps some of the dark colours until the next start
    void dark() throws Exception {
        Ui.run(() -> Ui.page().bringToTop(Ui.page().findView(EditorIds.ANNOTATION_VIEW)));
        Ui.theme(true);
        select("Quote", "“We did not come for photographs, we came for the boats,”");
        Ui.screenshot("dark-1400");
        Ui.size(1024, 700);
        Ui.screenshot("dark-1024");
        assertEquals(new RGB(40, 44, 51), Ui.get(() -> text.getBackground().getRGB()));
    }

    private int darkest(Rectangle box) throws Exception {
        Ui.settle();
        ImageData image = Ui.screenshot("border");
        Rectangle place = Ui.get(() -> onShell(box));
        int darkest = 255;
        for (int x = place.x; x < place.x + place.width; x++) {
            for (int y = place.y; y < place.y + place.height; y++) {
                RGB color = image.palette.getRGB(image.getPixel(x, y));
                darkest = Math.min(darkest, (color.red + color.green + color.blue) / 3);
            }
        }
        return darkest;
    }

    private Rectangle onShell(Rectangle box) {
        Point corner = text.toDisplay(box.x, box.y);
        Point shell = Ui.shell().getLocation();
        return new Rectangle(corner.x - shell.x, corner.y - shell.y, box.width, box.height);
    }

    /** How blue the paper between the letters of an annotation is: the most frequent pixel against white. */
    private double tint(AnnotationFS annotation) throws Exception {
        Ui.settle();
        ImageData image = Ui.screenshot("tint");
        Rectangle box = Ui
                .get(() -> onShell(text.getTextBounds(annotation.getBegin(), annotation.getEnd() - 1)));
        Map<Integer, Integer> pixels = new HashMap<>();
        for (int x = box.x + 4; x < box.x + box.width - 4; x++) {
            for (int y = box.y + 4; y < box.y + box.height - 4; y++) {
                pixels.merge(image.getPixel(x, y), 1, Integer::sum);
            }
        }
        int most = pixels.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        RGB color = image.palette.getRGB(most);
        return Math.abs(PAPER.red - color.red) / 10.0 + Math.abs(PAPER.green - color.green) / 10.0;
    }
}

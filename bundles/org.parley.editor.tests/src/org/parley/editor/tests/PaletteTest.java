package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.editor.internal.EditorLook;
import org.parley.editor.internal.text.Palette;

/** The colours of the kinds can be told apart by everybody, and read on their paper. */
class PaletteTest {

    /** Well above 2.3, the least difference that people notice side by side: kinds stand apart from each other on a page. */
    private static final double APART = 15;

    @BeforeEach
    void start() throws Exception {
        TestWorkbench.start();
    }

    @AfterEach
    void light() throws Exception {
        Ui.theme(false);
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void kindsAreApartForEveryVision(boolean dark) throws Exception {
        Map<String, RGB> kinds = kinds(dark);
        for (ColourVision vision : ColourVision.values()) {
            kinds.forEach((one, a) -> kinds.forEach((other, b) -> {
                if (one.compareTo(other) < 0) {
                    double distance = vision.distance(a, b);
                    assertTrue(distance >= APART, vision + ": " + one + " and " + other + " are " + distance);
                }
            }));
        }
    }

    /** They have their names on the page, so that less is enough. */
    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void ownLayersAreApartFromEachOtherAndFromOurKinds(boolean dark) throws Exception {
        Map<String, RGB> kinds = kinds(dark);
        List<RGB> own = palette().own().stream().map(Color::getRGB).toList();
        for (ColourVision vision : ColourVision.values()) {
            for (RGB one : own) {
                kinds.forEach((kind, color) -> assertTrue(vision.distance(one, color) >= 8, vision + ": " + kind));
                own.stream().filter(o -> !o.equals(one))
                        .forEach(o -> assertTrue(vision.distance(one, o) >= 10, vision + ": " + one + " and " + o));
            }
        }
        RGB paper = palette().paper().getRGB();
        own.forEach(c -> assertTrue(ColourVision.contrast(c, paper) >= 4.5, c.toString()));
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void textAndMarksHaveContrast(boolean dark) throws Exception {
        Map<String, RGB> kinds = kinds(dark);
        Palette palette = palette();
        RGB paper = palette.paper().getRGB();
        assertTrue(ColourVision.contrast(palette.ink().getRGB(), paper) >= 7, "text");
        assertTrue(ColourVision.contrast(palette.dim().getRGB(), paper) >= 4.5, "furniture");
        for (Color color : List.of(palette.quote(), palette.speaker(), palette.agreement(), palette.other())) {
            assertTrue(ColourVision.contrast(palette.legible(color).getRGB(), paper) >= 4.5, "labels in " + color);
        }
        assertEquals(palette.quote(), palette.legible(palette.quote()));
        kinds.forEach((kind, color) -> assertTrue(ColourVision.contrast(color, paper) >= 3, kind));
    }

    @ParameterizedTest
    @CsvSource({ // from the test data of Sharma et al.
            "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425", "50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
            "50, 2.5, 0, 73, 25, -18, 27.1492", "50, 2.5, 0, 50, 0, -2.5, 4.3065",
            "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082" })
    void distanceIsCiede2000(double l1, double a1, double b1, double l2, double a2, double b2, double distance) {
        assertEquals(distance, ColourVision.ciede2000(new double[] { l1, a1, b1 }, new double[] { l2, a2, b2 }), 1e-4);
    }

    @Test
    void redAndGreenLookAlikeWithoutConesForThem() {
        RGB red = new RGB(200, 60, 40);
        RGB olive = new RGB(110, 110, 30);
        assertTrue(ColourVision.TYPICAL.distance(red, olive) > 3 * ColourVision.PROTAN.distance(red, olive));
    }

    private static Map<String, RGB> kinds(boolean dark) throws Exception {
        Ui.theme(dark);
        Palette palette = palette();
        Map<String, RGB> kinds = new LinkedHashMap<>();
        kinds.put("quote", palette.quote().getRGB());
        kinds.put("speaker", palette.speaker().getRGB());
        kinds.put("cue", palette.cue().getRGB());
        kinds.put("agreement", palette.agreement().getRGB());
        return kinds;
    }

    private static Palette palette() throws Exception {
        return Ui.get(() -> EditorLook.palette(PlatformUI.getWorkbench().getThemeManager()));
    }
}

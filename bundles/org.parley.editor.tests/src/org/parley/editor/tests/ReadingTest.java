package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.parley.core.CasFactory;
import org.parley.core.corpus.Corpus;
import org.parley.editor.Edits;
import org.parley.editor.internal.EditorLook;
import org.parley.editor.internal.model.Layer;
import org.parley.editor.internal.reading.Description;
import org.parley.editor.internal.text.Palette;

/** What a page and an annotation say, in which size, and of which kinds. */
class ReadingTest extends EditorTestCase {

    @Test
    void annotationSaysAllItsFeaturesAndLinks() throws Exception {
        AnnotationFS quote = Sample.find(document, "Quote",
                "“We did not come for photographs, we came for the boats,”");
        assertEquals("""
                Quote: “We did not come for photographs, we came for the boats,” in 2 parts
                Speaker: Mirela Dorn
                Cue: said
                Kind: DIRECT
                Origin: ines
                State: ACCEPTED""", sorted(Ui.get(() -> Description.of(session, quote))));
        AnnotationFS she = Sample.find(document, "Speaker", "She");
        assertTrue(Ui.get(() -> Description.of(session, she)).contains("Confidence: 84 %"));
    }

    private static String sorted(String description) {
        List<String> lines = description.lines().toList();
        return String.join("\n", lines.subList(0, 3)) + '\n'
                + String.join("\n", lines.subList(3, lines.size()).stream().sorted().toList());
    }

    @Test
    void describingByKeyIsReadAndClosedByKey() throws Exception {
        select("Speaker", "She");
        Ui.keys("<F2>");
        Ui.until("the words", () -> popup() != null);
        assertTrue(Ui.get(() -> popup().getText()).startsWith("Speaker: She"), Ui.get(() -> popup().getText()));
        Ui.screenshot("describe");
        Ui.keys("<Esc>");
        Ui.settle();
        assertNull(Ui.get(ReadingTest::popup));
    }

    private static StyledText popup() {
        for (Shell shell : Ui.display().getShells()) {
            if (shell != Ui.shell() && shell.isVisible()) {
                return find(shell);
            }
        }
        return null;
    }

    private static StyledText find(Composite parent) {
        for (Control control : parent.getChildren()) {
            StyledText found = control instanceof StyledText here ? here
                    : control instanceof Composite composite ? find(composite) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void textIsMadeLargerAndSmallerByKeys() throws Exception {
        int before = height();
        Ui.keys("<Ctrl+=>");
        int larger = height();
        assertTrue(larger > before, larger + " is not larger than " + before);
        Ui.screenshot("larger");
        Ui.keys("<Ctrl+->");
        assertEquals(before, height());
        Ui.keys("<Ctrl+->");
        assertTrue(height() < before);
        Ui.keys("<Ctrl+0>");
        assertEquals(before, height());
    }

    private int height() throws Exception {
        Ui.settle();
        return Ui.get(() -> text.getFont().getFontData()[0].getHeight());
    }

    @Test
    void oneKeyShowsOneKindOnlyAndAnotherAll() throws Exception {
        Ui.keys("4");
        assertEquals(List.of(Layer.AGREEMENT, Layer.ARGUMENT), shown());
        Ui.keys("1");
        assertEquals(List.of(Layer.QUOTE), shown());
        Ui.keys("0");
        assertEquals(List.of(Layer.values()), shown());
    }

    private List<Layer> shown() throws Exception {
        return Ui.get(() -> List.of(Layer.values()).stream().filter(session.filter()::shows).toList());
    }

    @Test
    void linksThatLeadOffTheScreenSayWhere() throws Exception {
        select("Quote", "“The boats sail tomorrow.”");
        int width = 1400;
        Ui.size(width, 330);
        Ui.run(() -> text.setTopPixel(text.getTopPixel()
                + text.getTextBounds(Sample.TEXT.indexOf("boats sail"), Sample.TEXT.indexOf("boats sail")).y - 40));
        Ui.settle();
        Ui.screenshot("link-beyond");
        Ui.size(width, 900);
    }

    @Test
    void measureIsAtMostNinetyCharacters() throws Exception {
        Ui.size(1400, 900);
        int end = Sample.TEXT.indexOf("\n\n“We did");
        int begin = Sample.TEXT.indexOf("The northern");
        String line = Ui.get(() -> {
            int y = text.getTextBounds(begin, begin).y;
            int last = begin;
            while (last < end && text.getTextBounds(last, last).y == y) {
                last++;
            }
            return text.getText(begin, last - 1);
        });
        assertTrue(line.length() <= 90 && line.length() >= 60, line.length() + ": " + line);
    }

    @Test
    void emojiCombiningMarksAndRightToLeftTextAreTaggedWhole() throws Exception {
        String words = "She wrote “👩‍👩‍👧 ok” to Ame\u0301lie Lund. שרה כהן אמרה “שלום לכם” היום. Then قالت ليلى نعم and left.";
        Corpus corpus = Corpus.create(folder.resolve("scripts"), "scripts", "en", CasFactory.ofParleyTypes());
        corpus.addDocument(Sample.NAME, out -> out.write(words.getBytes(StandardCharsets.UTF_8)));
        close();
        open(corpus);
        for (String[] one : new String[][] { { "Quote", "“👩‍👩‍👧 ok”" }, { "Speaker", "Ame\u0301lie Lund" },
                { "Speaker", "שרה כהן" }, { "Quote", "“שלום לכם”" }, { "Speaker", "ليلى" } }) {
            int begin = words.indexOf(one[1]);
            Ui.run(() -> text.setSelection(begin, begin + one[1].length()));
            Ui.keys(one[0].equals("Quote") ? "q" : "s");
            assertEquals(one[1], session.selected().getCoveredText());
            Rectangle box = Ui.get(() -> text.getTextBounds(begin, begin + one[1].length() - 1));
            assertTrue(box.width > 10 && box.height > 10, one[1] + box);
        }
        Ui.screenshot("scripts");
        AnnotationFS family = Sample.find(document, "Quote", "“👩‍👩‍👧 ok”");
        Ui.run(() -> document.run(Edits.resize(document, family, family.getBegin(), family.getBegin() + 9)));
        Ui.run(() -> editor.select(family));
        Ui.settle();
        Ui.keys("{");
        assertEquals("“", family.getCoveredText(), "an emoji of five parts is one character to people");
    }

    @Test
    void highContrastTakesThePaperAndInkOfTheSystemAndDimsNothing() throws Exception {
        Palette palette = Ui.get(() -> EditorLook.palette(PlatformUI.getWorkbench().getThemeManager()));
        Palette contrast = palette.inHighContrast(new Color(0, 0, 0), new Color(255, 255, 255));
        assertEquals(new Color(0, 0, 0), contrast.paper());
        assertEquals(contrast.ink(), contrast.dim());
        assertTrue(contrast.isDark());
        assertEquals(palette.quote(), contrast.quote());
    }
}

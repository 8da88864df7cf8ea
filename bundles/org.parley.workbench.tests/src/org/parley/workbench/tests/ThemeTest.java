package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.State;
import org.parley.editor.DocumentEditor;
import org.parley.editor.EditorIds;
import org.parley.workbench.WorkbenchIds;
import org.parley.workbench.internal.annotate.AnnotateJob;
import org.parley.workbench.internal.themes.Theme;

/** Whatever theme a running window goes to, and from which, its words can be read: looked at in the pixels. */
class ThemeTest {

    /** WCAG 2.2, 1.4.3: contrast of text of usual size. */
    private static final double LEAST_CONTRAST = 4.5;

    @TempDir
    Path home;

    @AfterEach
    void light() throws Exception {
        Ui.sync(() -> {
            Theme.LIGHT.choose();
            return null;
        });
        Ui.settle();
    }

    @Test
    void everyWordCanBeReadAfterEachChangeOfTheme() throws Exception {
        Workbench.fresh(home);
        Ui.resize(1400, 900);
        CorpusList.open("Parley samples", "03-back-to-ostrevik");
        Ui.command("org.parley.workbench.annotateDocument");
        Ui.until("suggestions", () -> Ui.page().getDirtyEditors().length > 0);
        Job.getJobManager().join(AnnotateJob.FAMILY, null);
        Ui.sync(() -> {
            DocumentEditor editor = (DocumentEditor) Ui.page().getActiveEditor();
            Ui.page().showView(EditorIds.SUGGESTIONS_VIEW);
            Ui.page().showView(EditorIds.ANNOTATION_VIEW);
            Ui.page().activate(editor); // the keys at the lower edge are shown with it
            editor.select(editor.document().annotations().stream()
                    .filter(a -> a.getType().getShortName().equals("Quote") && State.of(a) != State.REJECTED)
                    .findFirst().orElseThrow());
            return null;
        });
        Theme[] themes = { Theme.LIGHT, Theme.DARK, Theme.LIGHT, Theme.DARK };
        for (int i = 0; i < themes.length; i++) {
            Theme theme = themes[i];
            Ui.sync(() -> {
                theme.choose();
                IEditorSite site = (IEditorSite) Ui.page().getActiveEditor().getSite();
                site.getActionBars().getStatusLineManager().setMessage("Done: " + theme);
                return null;
            });
            awaitPaper(theme);
            ImageData window = picture(i + "-" + theme);
            double headline = Ui.sync(() -> look(headline(page()), window).contrast());
            assertTrue(headline >= LEAST_CONTRAST, theme + " headline " + headline);
            List<String> unreadable = Ui.sync(() -> {
                List<String> found = new ArrayList<>();
                look(Ui.window().getShell(), window, theme == Theme.DARK, found);
                return found;
            });
            assertEquals(List.of(), unreadable, theme.name());
        }
    }

    @Test
    void thePageKeepsItsColoursWhicheverPartIsGoneTo() throws Exception {
        Workbench.fresh(home);
        CorpusList.open("Parley samples", "03-back-to-ostrevik");
        Ui.sync(() -> {
            Theme.DARK.choose();
            return null;
        });
        awaitPaper(Theme.DARK);
        StyledText page = Ui.sync(ThemeTest::page);
        RGB paper = Ui.sync(() -> page.getBackground().getRGB());
        RGB ink = Ui.sync(() -> page.getForeground().getRGB());
        for (String view : List.of(WorkbenchIds.CORPUS_VIEW, WorkbenchIds.SPEAKERS_VIEW)) {
            Ui.sync(() -> Ui.page().showView(view));
            Ui.settle();
            assertEquals(paper, Ui.sync(() -> page.getBackground().getRGB()), view);
            assertEquals(ink, Ui.sync(() -> page.getForeground().getRGB()), view);
        }
    }

    /** The platform tells of a change of the theme on a thread of its own, when it comes to it. */
    private static void awaitPaper(Theme theme) throws Exception {
        RGB paper = theme == Theme.DARK ? new RGB(40, 44, 51) : new RGB(255, 255, 255);
        Ui.until("the page in " + theme, () -> paper.equals(page().getBackground().getRGB()));
        Ui.settle();
    }

    private static StyledText page() {
        return Ui.find(Ui.window().getShell(), StyledText.class,
                t -> t.isVisible() && t.getCharCount() > 1000 && t.getMenu() != null);
    }

    private static Rectangle headline(StyledText page) {
        Rectangle box = page.getTextBounds(0, page.getLine(0).length() / 2);
        Point corner = page.toDisplay(box.x, box.y);
        return new Rectangle(corner.x, corner.y, box.width, box.height);
    }

    private static ImageData picture(String name) throws Exception {
        Path file = Ui.screenshot("theme-" + name.toLowerCase());
        return new ImageLoader().load(file.toString())[0];
    }

    private static void look(Composite parent, ImageData window, boolean dark, List<String> found) {
        for (Control child : parent.getChildren()) {
            if (!child.isVisible()) {
                continue;
            }
            if (hasWords(child) && child.isEnabled()) {
                check(child, window, dark, found);
            }
            if (child instanceof Composite composite && !(child instanceof Shell)) {
                look(composite, window, dark, found);
            }
        }
    }

    private static boolean hasWords(Control control) {
        return control instanceof Label label && !label.getText().isBlank()
                || control instanceof CLabel plain && !String.valueOf(plain.getText()).isBlank()
                        && plain.getText() != null
                || control instanceof Text field && !field.getText().isBlank()
                || control instanceof Button button && !button.getText().isBlank()
                || control instanceof Table table && table.getItemCount() > 0
                || control instanceof Tree tree && tree.getItemCount() > 0
                || control instanceof StyledText text && text.getCharCount() > 0
                || control instanceof CTabFolder || control instanceof Link || control instanceof Combo;
    }

    /**
     * What a part of a picture looks like.
     *
     * @param paper
     *            the colour of most pixels
     * @param contrast
     *            of the ink, the colour that is farthest from it
     */
    private record Look(RGB paper, double contrast) {
    }

    private static Look look(Control control, ImageData window) {
        Point corner = control.toDisplay(0, 0);
        return look(new Rectangle(corner.x, corner.y, control.getSize().x, control.getSize().y), window);
    }

    /** Null where the picture does not show it. */
    private static Look look(Rectangle place, ImageData window) {
        Rectangle part = place.intersection(new Rectangle(0, 0, window.width, window.height));
        Map<Integer, Integer> pixels = new HashMap<>();
        for (int y = part.y; y < part.y + part.height; y++) {
            for (int x = part.x; x < part.x + part.width; x++) {
                pixels.merge(window.getPixel(x, y), 1, Integer::sum);
            }
        }
        if (pixels.isEmpty()) {
            return null;
        }
        RGB paper = window.palette.getRGB(
                pixels.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
        return new Look(paper, pixels.keySet().stream().map(window.palette::getRGB)
                .mapToDouble(ink -> contrast(ink, paper)).max().orElseThrow());
    }

    private static void check(Control control, ImageData window, boolean dark, List<String> found) {
        Look look = look(control, window);
        if (look != null && (look.contrast() < LEAST_CONTRAST || dark != luminance(look.paper()) < 0.2)) {
            Point corner = control.toDisplay(0, 0);
            found.add(
                    String.format("%s \"%s\" at %d, %d: %.1f on %s", control.getClass().getSimpleName(), words(control),
                            corner.x, corner.y, look.contrast(), look.paper()));
        }
    }

    private static String words(Control control) {
        return control instanceof Label label ? label.getText()
                : control instanceof Button button ? button.getText()
                        : control.getToolTipText() == null ? "" : control.getToolTipText();
    }

    private static double contrast(RGB one, RGB other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Relative luminance, WCAG 2.2. */
    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

package org.parley.editor.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.themes.ITheme;
import org.eclipse.ui.themes.IThemeManager;
import org.parley.editor.EditorIds;
import org.parley.editor.internal.reading.Zoom;
import org.parley.editor.internal.text.DocumentPage;
import org.parley.editor.internal.text.Palette;

/** Dresses a page in the fonts and colours of the workbench's theme, and follows their changes. */
public final class EditorLook {

    private static final String COLOR = "org.parley.editor.color."; //$NON-NLS-1$
    /** The theme engine leaves alone what has this property; else it dresses the page whenever another part is gone to. */
    private static final String NO_STYLE = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$
    private static final double LABEL_SIZE = 0.54;
    private static final int LEAST_LABEL = 7;

    private final IThemeManager themes;
    private final DocumentPage page;
    private final IPropertyChangeListener listener = e -> later();
    private final IPreferenceChangeListener zoom = e -> later();
    private Font font;
    private Font labelFont;
    private boolean pending;

    EditorLook(IThemeManager themes, DocumentPage page) {
        this.themes = themes;
        this.page = page;
        page.control().setData(NO_STYLE, Boolean.TRUE);
        themes.addPropertyChangeListener(listener);
        Zoom.listen(zoom);
        page.text().addListener(SWT.Dispose, e -> dispose());
        apply();
    }

    /** The colours of the current theme. */
    public static Palette palette(IThemeManager themes) {
        Palette palette = ofTheme(themes);
        Display display = Display.getCurrent();
        return display != null && display.getHighContrast() ? palette.inHighContrast(
                display.getSystemColor(SWT.COLOR_LIST_BACKGROUND), display.getSystemColor(SWT.COLOR_LIST_FOREGROUND))
                : palette;
    }

    private static Palette ofTheme(IThemeManager themes) {
        ColorRegistry colors = themes.getCurrentTheme().getColorRegistry();
        return new Palette(colors.get(COLOR + "quote"), colors.get(COLOR + "speaker"), colors.get(COLOR + "cue"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                colors.get(COLOR + "agreement"), colors.get(COLOR + "other"), //$NON-NLS-1$ //$NON-NLS-2$
                List.of(colors.get(COLOR + "own1"), colors.get(COLOR + "own2"), colors.get(COLOR + "own3")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                colors.get(COLOR + "problem"), //$NON-NLS-1$
                colors.get(COLOR + "paper"), colors.get(COLOR + "ink"), colors.get(COLOR + "dim")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** Once after many changes. */
    private void later() {
        if (page.text().isDisposed()) {
            return;
        }
        Display display = page.text().getDisplay();
        if (!pending) {
            pending = true;
            display.asyncExec(() -> {
                pending = false;
                if (!page.text().isDisposed()) {
                    apply();
                }
            });
        }
    }

    private void apply() {
        ITheme theme = themes.getCurrentTheme();
        FontRegistry fonts = theme.getFontRegistry();
        FontData[] data = Arrays.stream(fonts.getFontData(EditorIds.FONT)) // the registry's own: not to be changed
                .map(one -> new FontData(one.getName(), Zoom.of(one.getHeight()), one.getStyle()))
                .toArray(FontData[]::new);
        FontData label = fonts.getFontData("org.eclipse.jface.defaultfont")[0]; //$NON-NLS-1$
        Font[] old = { font, labelFont };
        font = new Font(page.text().getDisplay(), data);
        int size = Math.max(LEAST_LABEL, (int) Math.round(data[0].getHeight() * LABEL_SIZE));
        labelFont = new Font(page.text().getDisplay(), label.getName(), size, SWT.BOLD);
        page.setLook(palette(themes), font, labelFont);
        for (Font one : old) {
            if (one != null) {
                one.dispose();
            }
        }
    }

    private void dispose() {
        themes.removePropertyChangeListener(listener);
        Zoom.stopListening(zoom);
        font.dispose();
        labelFont.dispose();
    }
}

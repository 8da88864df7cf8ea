package org.parley.editor.internal.reading;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** How large the text of all documents is shown, against the size of the font; remembered from one start to the next. */
public final class Zoom {

    private static final String KEY = "zoom"; //$NON-NLS-1$
    private static final int[] STEPS = { 50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300 };
    private static final int NORMAL = 100;

    private Zoom() {
    }

    /** In percent. */
    public static int percent() {
        return Math.clamp(node().getInt(KEY, NORMAL), STEPS[0], STEPS[STEPS.length - 1]);
    }

    /** The size of a font of this height, in points. */
    public static int of(int height) {
        return Math.max(4, Math.round(height * percent() / (float) NORMAL));
    }

    /** One step larger, if there is one. */
    static void in() {
        for (int step : STEPS) {
            if (step > percent()) {
                node().putInt(KEY, step);
                return;
            }
        }
    }

    /** One step smaller, if there is one. */
    static void out() {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < percent()) {
                node().putInt(KEY, STEPS[i]);
                return;
            }
        }
    }

    /** As large as the font. */
    static void reset() {
        node().remove(KEY);
    }

    /** Has a listener told of changes until it is removed. */
    public static void listen(IPreferenceChangeListener listener) {
        node().addPreferenceChangeListener(listener);
    }

    /** Removes a listener. */
    public static void stopListening(IPreferenceChangeListener listener) {
        node().removePreferenceChangeListener(listener);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.parley.editor"); //$NON-NLS-1$
    }
}

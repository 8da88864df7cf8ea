package org.parley.editor.tests;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The workbench from the thread of the tests: every widget is touched on the UI thread. */
final class Ui {

    private static final long PATIENCE = 20_000;
    private static final long ROUND_MS = 15;
    private static final long MOST_MS = 2000;
    private static final int HANDLED = 3;
    /** Longer than views and the overview ruler wait for more to come. */
    private static final int PUT_OFF = 11;

    private Ui() {
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** The controls of a kind below a composite that can be seen, those farther up first. */
    static <T extends Control> List<T> find(Composite root, Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        List<Control> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Control next = open.remove(0);
            if (type.isInstance(next) && next.isVisible() && wanted.test(type.cast(next))) {
                found.add(type.cast(next));
            }
            if (next instanceof Composite composite) {
                open.addAll(List.of(composite.getChildren()));
            }
        }
        return found;
    }

    static <T> T get(Callable<T> callable) throws Exception {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                result.set(callable.call());
            } catch (Exception | AssertionError e) {
                thrown.set(e);
            }
        });
        if (thrown.get() instanceof Exception e) {
            throw e;
        }
        if (thrown.get() instanceof Error e) {
            throw e;
        }
        return result.get();
    }

    static void run(Runnable runnable) throws Exception {
        get(() -> {
            runnable.run();
            return null;
        });
    }

    static void until(String what, Callable<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (System.currentTimeMillis() < end) {
            if (Boolean.TRUE.equals(get(condition))) {
                return;
            }
            Thread.sleep(20);
        }
        screenshot("timeout");
        throw new AssertionError("Waited in vain: " + what);
    }

    /** Waits until all that is pending has happened, that which views put off included. */
    static void settle() throws Exception {
        quiet(PUT_OFF);
    }

    /** Waits until in so many rounds no event has come and no job has run; what never ends is left to go on. */
    private static void quiet(int rounds) throws Exception {
        long end = System.currentTimeMillis() + MOST_MS;
        for (int quiet = 0; quiet < rounds && System.currentTimeMillis() < end;) {
            Thread.sleep(ROUND_MS);
            quiet = get(Ui::dispatch) || !Job.getJobManager().isIdle() ? 0 : quiet + 1;
        }
    }

    /** Whether there was anything to do. */
    private static boolean dispatch() {
        boolean any = false;
        while (display().readAndDispatch()) {
            any = true;
        }
        return any;
    }

    /** Presses keys: letters and signs as they are, or {@code <Enter>}, {@code <Ctrl+Z>} and the like. */
    static void keys(String keys) throws Exception {
        List<List<Event>> all = events(keys);
        for (int i = 0; i < all.size(); i++) {
            for (Event event : all.get(i)) {
                if (!get(() -> display().post(event))) { // SWT would do so on any thread, but GDK hangs now and then
                    throw new AssertionError("The display refused a key: " + event);
                }
                Thread.sleep(10);
            }
            boolean isLetter = all.get(i).get(0).character != 0; // another key may have opened a dialog
            quiet(isLetter && i < all.size() - 1 ? HANDLED : PUT_OFF);
        }
    }

    /** Types faster than the window can follow: all keys wait behind each other before the first is handled. */
    static void type(String keys) throws Exception {
        List<List<Event>> all = events(keys);
        run(() -> all.forEach(key -> key.forEach(display()::post)));
        settle();
    }

    private static List<List<Event>> events(String keys) {
        List<List<Event>> all = new ArrayList<>();
        int i = 0;
        while (i < keys.length()) {
            int close = keys.charAt(i) == '<' ? keys.indexOf('>', i) : -1;
            if (close > 0) {
                all.add(named(keys.substring(i + 1, close)));
                i = close + 1;
            } else {
                all.add(press(SWT.NONE, 0, keys.charAt(i++)));
            }
        }
        return all;
    }

    private static List<Event> named(String name) {
        int modifiers = 0;
        String key = name;
        while (key.contains("+") && key.length() > 1) {
            modifiers |= key.startsWith("Ctrl") ? SWT.CTRL : key.startsWith("Alt") ? SWT.ALT : SWT.SHIFT;
            key = key.substring(key.indexOf('+') + 1);
        }
        int code = switch (key) {
        case "Enter" -> SWT.CR;
        case "Esc" -> SWT.ESC;
        case "F2" -> SWT.F2;
        case "Tab" -> SWT.TAB;
        case "Right" -> SWT.ARROW_RIGHT;
        case "Left" -> SWT.ARROW_LEFT;
        case "Down" -> SWT.ARROW_DOWN;
        case "Up" -> SWT.ARROW_UP;
        case "F3" -> SWT.F3;
        case "PgDn" -> SWT.PAGE_DOWN;
        case "PgUp" -> SWT.PAGE_UP;
        default -> 0;
        };
        return press(modifiers, code, code == 0 ? Character.toLowerCase(key.charAt(0)) : 0);
    }

    private static List<Event> press(int modifiers, int code, char character) {
        int shift = "{}?!".indexOf(character) >= 0 && character != 0 ? SWT.SHIFT : 0;
        char plain = switch (character) {
        case '{' -> '[';
        case '}' -> ']';
        case '?' -> '/';
        case '!' -> '1';
        default -> character;
        };
        int all = modifiers | shift;
        List<Event> events = new ArrayList<>();
        for (int modifier : new int[] { SWT.CTRL, SWT.ALT, SWT.SHIFT }) {
            if ((all & modifier) != 0) {
                events.add(key(SWT.KeyDown, modifier, (char) 0));
            }
        }
        events.add(key(SWT.KeyDown, code, plain));
        events.add(key(SWT.KeyUp, code, plain));
        for (int modifier : new int[] { SWT.SHIFT, SWT.ALT, SWT.CTRL }) {
            if ((all & modifier) != 0) {
                events.add(key(SWT.KeyUp, modifier, (char) 0));
            }
        }
        return events;
    }

    private static Event key(int type, int code, char character) {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = character;
        return event;
    }

    @SuppressWarnings("restriction") // the theme engine has no public API
    static void theme(boolean dark) throws Exception {
        run(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(
                dark ? "org.eclipse.e4.ui.css.theme.e4_dark" : "org.eclipse.e4.ui.css.theme.e4_default", false));
        settle();
    }

    static void size(int width, int height) throws Exception {
        if (!get(() -> shell().getBounds()).equals(new Rectangle(0, 0, width, height))) {
            run(() -> shell().setBounds(0, 0, width, height));
            settle();
        }
    }

    /** Saves what the window shows, and returns it. */
    static ImageData screenshot(String name) throws Exception {
        return get(() -> {
            Rectangle area = shell().getBounds();
            Image image = new Image(display(), area.width, area.height);
            GC gc = new GC(display());
            gc.copyArea(image, area.x, area.y);
            gc.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { image.getImageData() };
            File folder = new File(System.getProperty("parley.screenshots", "target/screenshots"));
            folder.mkdirs();
            loader.save(new File(folder, name + ".png").getPath(), SWT.IMAGE_PNG);
            image.dispose();
            return loader.data[0];
        });
    }
}

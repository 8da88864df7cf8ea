package org.parley.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The way from a test's thread to the widgets. */
final class Ui {

    private static final long PATIENCE_MS = 90_000;

    private Ui() {
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    static <T> T sync(Callable<T> work) throws Exception {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                result.set(work.call());
            } catch (Exception | Error e) {
                failure.set(e);
            }
        });
        if (failure.get() instanceof Exception e) {
            throw e;
        }
        if (failure.get() instanceof Error e) {
            throw e;
        }
        return result.get();
    }

    static void until(String what, Callable<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (System.currentTimeMillis() < end) {
            if (Boolean.TRUE.equals(sync(condition))) {
                return;
            }
            Thread.sleep(20);
        }
        screenshot("timeout"); //$NON-NLS-1$
        throw new AssertionError("waited in vain for: " + what); //$NON-NLS-1$
    }

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Gives a command and does not wait for dialogs that it opens. */
    static void command(String id) {
        display().asyncExec(() -> {
            try {
                window().getService(IHandlerService.class).executeCommand(id, null);
            } catch (Exception e) {
                throw new IllegalStateException(id, e);
            }
        });
    }

    static Shell shell(String title) {
        for (Shell shell : display().getShells()) {
            if (shell.isVisible() && shell.getText().equals(title)) {
                return shell;
            }
        }
        return null;
    }

    static <T extends Control> T find(Composite root, Class<T> type, Predicate<T> test) {
        for (Control child : root.getChildren()) {
            if (type.isInstance(child) && test.test(type.cast(child))) {
                return type.cast(child);
            }
            T below = child instanceof Composite composite ? find(composite, type, test) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    static void select(Widget widget) {
        widget.notifyListeners(SWT.Selection, new Event());
    }

    static void settle() throws Exception {
        for (int i = 0; i < 5; i++) {
            sync(() -> null);
            Thread.sleep(50);
        }
    }

    static void resize(int width, int height) throws Exception {
        sync(() -> {
            window().getShell().setBounds(0, 0, width, height);
            return null;
        });
        settle();
    }

    /** Saves what the window shows. */
    static Path screenshot(String name) throws Exception {
        Path folder = Path.of(System.getProperty("parley.screenshots", "screenshots")); //$NON-NLS-1$ //$NON-NLS-2$
        Path file = folder.resolve(name + ".png"); //$NON-NLS-1$
        ImageData data = sync(() -> {
            Shell shell = window().getShell();
            Rectangle bounds = shell.getBounds(); // with a frame, which without a window manager is not there
            Point corner = shell.toDisplay(shell.getClientArea().width, shell.getClientArea().height);
            Image image = new Image(display(), corner.x - bounds.x, corner.y - bounds.y);
            GC gc = new GC(display());
            gc.copyArea(image, bounds.x, bounds.y);
            gc.dispose();
            ImageData copy = image.getImageData();
            image.dispose();
            return copy;
        });
        save(data, file);
        return file;
    }

    private static void save(ImageData data, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { data };
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }
}

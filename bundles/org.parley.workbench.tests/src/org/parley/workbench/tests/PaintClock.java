package org.parley.workbench.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

/** Measures from a key press to the end of the painting that it brings about. */
final class PaintClock {

    private static final long PATIENCE_S = 5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Double> work = new ArrayList<>();
    private final AtomicLong painted = new AtomicLong();
    private final AtomicLong worked = new AtomicLong();
    private volatile CountDownLatch waiting = new CountDownLatch(0);
    private volatile boolean due;

    /** Over a text whose own painting is set up already: listeners are called in the order in which they were added. */
    PaintClock(StyledText text) {
        text.addListener(SWT.Paint, e -> {
            if (due) {
                worked.set(threads.getCurrentThreadCpuTime());
                painted.set(System.nanoTime());
                waiting.countDown();
            }
        });
    }

    /**
     * Presses a key and waits until the text is painted again.
     *
     * @return milliseconds; negative if nothing was painted
     */
    double press(int code, char character) throws Exception {
        waiting = new CountDownLatch(1);
        long before = threads.getThreadCpuTime(Ui.display().getThread().threadId());
        due = true;
        long pressed = System.nanoTime();
        post(SWT.KeyDown, code, character);
        boolean done = waiting.await(PATIENCE_S, TimeUnit.SECONDS);
        due = false;
        post(SWT.KeyUp, code, character);
        work.add((worked.get() - before) / 1e6);
        return done ? (painted.get() - pressed) / 1e6 : -1;
    }

    /** Milliseconds that the UI thread was at work for each key since {@link #forget}. */
    double[] work() {
        return work.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Forgets what was measured of work. */
    void forget() {
        work.clear();
    }

    /** On the UI thread: SWT would do so on any, but GDK hangs now and then. */
    private static void post(int type, int code, char character) throws Exception {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = character;
        Ui.sync(() -> Ui.display().post(event));
    }
}

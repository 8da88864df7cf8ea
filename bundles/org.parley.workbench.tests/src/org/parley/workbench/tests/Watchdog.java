package org.parley.workbench.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Times every event that the UI thread handles, and where one takes long looks what it is doing. Pauses of the machine and
 * of the garbage collector count, so the time that the thread itself was at work is told apart.
 */
final class Watchdog implements AutoCloseable {

    private static final long LOOK_EVERY_MS = 5;
    private static final long SUSPICIOUS_NS = 30_000_000;

    /**
     * One event.
     *
     * @param milliseconds
     *            how long it took
     * @param work
     *            how much of that the UI thread had a processor, in milliseconds; the rest others had it
     * @param doing
     *            the innermost method of Parley, or else the innermost at all, that was running; empty where nobody looked
     */
    record Busy(double milliseconds, double work, String doing) {
    }

    private static final Busy IDLE = new Busy(0, 0, "");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Display display;
    private final Thread ui;
    private final Listener before = e -> begin();
    private final Listener after = e -> end();
    private final Listener sleeps = e -> sleep();
    private final Listener wakes = e -> wake();
    private final Thread looker;
    private int depth;
    private long work;
    private volatile long begun;
    private volatile String doing = "";
    private volatile Busy longest = IDLE;
    private volatile boolean stopped;

    Watchdog(Display display) throws Exception {
        this.display = display;
        this.ui = display.getThread();
        Ui.sync(() -> {
            display.addListener(SWT.PreEvent, before);
            display.addListener(SWT.PostEvent, after);
            display.addListener(SWT.PreExternalEventDispatch, sleeps);
            display.addListener(SWT.PostExternalEventDispatch, wakes);
            return null;
        });
        this.looker = new Thread(this::look, "Watchdog");
        looker.setDaemon(true);
        looker.start();
    }

    /** Where an event handles others meanwhile, as saving does, each stretch in which none is handled counts for itself. */
    private void begin() {
        if (depth++ > 0) {
            measure();
        }
        restart();
    }

    private void end() {
        if (depth > 0) {
            measure();
            if (--depth == 0) {
                begun = 0;
            } else {
                restart();
            }
        }
    }

    /** Within an event, as while a document is saved: what waits for the next event does not keep it waiting. */
    private void sleep() {
        if (depth > 0) {
            measure();
            begun = 0;
        }
    }

    private void wake() {
        if (depth > 0) {
            restart();
        }
    }

    private void restart() {
        doing = "";
        work = threads.getCurrentThreadCpuTime();
        begun = System.nanoTime();
    }

    private void measure() {
        double took = (System.nanoTime() - begun) / 1e6;
        if (took > longest.milliseconds) {
            longest = new Busy(took, (threads.getCurrentThreadCpuTime() - work) / 1e6, doing);
        }
    }

    private void look() {
        while (!stopped) {
            long since = begun;
            if (since != 0 && doing.isEmpty() && System.nanoTime() - since > SUSPICIOUS_NS) {
                doing = doing(ui.getStackTrace());
            }
            try {
                Thread.sleep(LOOK_EVERY_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static String doing(StackTraceElement[] stack) {
        for (StackTraceElement element : stack) {
            String name = element.getClassName();
            if (name.startsWith("org.parley.") && !name.contains(".tests.") && !name.endsWith("ParleyApplication")) {
                return name.replaceAll(".*\\.", "") + '.' + element.getMethodName();
            }
        }
        return stack.length == 0 ? ""
                : stack[0].getClassName().replaceAll(".*\\.", "") + '.' + stack[0].getMethodName();
    }

    /** The longest event since the last call. */
    Busy longest() {
        Busy found = longest;
        longest = IDLE;
        return found;
    }

    @Override
    public void close() throws Exception {
        stopped = true;
        looker.interrupt();
        Ui.sync(() -> {
            display.removeListener(SWT.PreEvent, before);
            display.removeListener(SWT.PostEvent, after);
            display.removeListener(SWT.PreExternalEventDispatch, sleeps);
            display.removeListener(SWT.PostExternalEventDispatch, wakes);
            return null;
        });
    }
}

package org.parley.workbench.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;

/**
 * Finds out how long the UI thread is away: asks it for a sign of life every few milliseconds, as a person's next key would,
 * and where the sign stays out looks what the thread is doing. Pauses of the machine and of the garbage collector count.
 */
final class Watchdog implements AutoCloseable {

    private static final long PAUSE_MS = 2;
    private static final long SUSPICIOUS_MS = 40;

    /**
     * One absence.
     *
     * @param milliseconds
     *            how long nothing was answered
     * @param work
     *            how much of that the UI thread had a processor, in milliseconds: the rest others had it
     * @param doing
     *            the innermost method of Parley, or else the innermost at all, that was running; empty where nobody looked
     */
    record Absence(double milliseconds, double work, String doing) {
    }

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Display display;
    private final Thread ui;
    private final Thread thread;
    private final List<Absence> absences = new ArrayList<>();
    private volatile boolean stopped;

    Watchdog(Display display) {
        this.display = display;
        this.ui = display.getThread();
        this.thread = new Thread(this::watch, "Watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        while (!stopped) {
            AtomicLong answered = new AtomicLong();
            long asked = System.nanoTime();
            long work = threads.getThreadCpuTime(ui.threadId());
            display.asyncExec(() -> answered.set(System.nanoTime()));
            String doing = "";
            while (answered.get() == 0 && !stopped) {
                pause(1);
                if (doing.isEmpty() && System.nanoTime() - asked > TimeUnit.MILLISECONDS.toNanos(SUSPICIOUS_MS)) {
                    doing = doing(ui.getStackTrace());
                }
            }
            if (answered.get() != 0) {
                synchronized (absences) {
                    absences.add(new Absence((answered.get() - asked) / 1e6,
                            (threads.getThreadCpuTime(ui.threadId()) - work) / 1e6, doing));
                }
            }
            pause(PAUSE_MS);
        }
    }

    private static String doing(StackTraceElement[] stack) {
        for (StackTraceElement element : stack) {
            if (element.getClassName().startsWith("org.parley.") && !element.getClassName().contains(".tests.")) {
                return element.getClassName().replaceAll(".*\\.", "") + '.' + element.getMethodName();
            }
        }
        return stack.length == 0 ? ""
                : stack[0].getClassName().replaceAll(".*\\.", "") + '.' + stack[0].getMethodName();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The longest absence since the last call. */
    Absence longest() {
        synchronized (absences) {
            Absence longest = absences.stream().max((a, b) -> Double.compare(a.milliseconds, b.milliseconds))
                    .orElse(new Absence(0, 0, ""));
            absences.clear();
            return longest;
        }
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
    }
}

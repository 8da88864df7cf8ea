package org.parley.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What the figures were measured on. */
record Machine(String java, String system, int processors, double loadBefore) {

    /** This machine as it is now. */
    static Machine now() {
        return new Machine(System.getProperty("java.vm.name") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(), load());
    }

    /** Processes that ran or waited for a processor in the last minute, on average; negative where nobody knows. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    String inWords(double loadAfter) {
        return String.format(Locale.ROOT, "%s, %s, %d processors, load %.1f before and %.1f after", java, system,
                processors, loadBefore, loadAfter);
    }
}

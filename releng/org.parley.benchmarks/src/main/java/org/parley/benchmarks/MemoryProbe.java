package org.parley.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;

import org.parley.core.contributions.Contributions;

/** In a Java of its own: annotates articles with one pipeline and prints the heap that is in use afterwards. */
public final class MemoryProbe {

    private static final int COLLECTIONS = 3;

    private MemoryProbe() {
    }

    /**
     * Runs.
     *
     * @param arguments
     *            the number of articles
     */
    public static void main(String[] arguments) throws Exception {
        List<String> articles = Articles.ofProperty().whole(Integer.parseInt(arguments[0]));
        try (Engines engines = Engines.of(Contributions.onClassPath())) {
            for (String article : articles) {
                engines.annotate(article, (annotator, nanos) -> {
                });
            }
            for (int i = 0; i < COLLECTIONS; i++) {
                System.gc();
            }
            System.out.println(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
    }
}

package org.parley.workbench.tests;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of a benchmark, each with the bar that it has to reach: as a table for people and as JSON. */
final class BenchReport {

    private final String title;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Double> values = new LinkedHashMap<>();
    private final double loadBefore = load();

    BenchReport(String title) {
        this.title = title;
    }

    /** A figure without a bar. */
    void add(String key, String label, double value, String unit, String note) {
        line(key, label, value, unit, "", note);
    }

    /** A figure that is good up to a bar. */
    void atMost(String key, String label, double value, String unit, double bar, String note) {
        line(key, label, value, unit,
                String.format(Locale.ROOT, "<= %s %s", number(bar), value <= bar ? "met" : "MISSED"), note);
    }

    private void line(String key, String label, double value, String unit, String bar, String note) {
        lines.add(String.format(Locale.ROOT, "%-46s %9s %-6s %-15s %s", label, number(value), unit, bar, note)
                .stripTrailing());
        values.put(key, value);
    }

    Map<String, Double> values() {
        return values;
    }

    /** The value that so many of a hundred do not exceed. */
    static double percentile(double[] all, int percent) {
        double[] sorted = all.clone();
        Arrays.sort(sorted);
        return sorted[Math.clamp((int) Math.ceil(sorted.length * percent / 100.0) - 1, 0, sorted.length - 1)];
    }

    static double median(double[] all) {
        return percentile(all, 50);
    }

    /** Writes editor.txt and editor.json. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        String machine = String.format(Locale.ROOT, "%s, %s %s, %d processors, load %.1f before and %.1f after",
                System.getProperty("java.vm.name") + ' ' + Runtime.version(), System.getProperty("os.name"),
                System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(), loadBefore, load());
        Files.writeString(folder.resolve("editor.txt"),
                title + '\n' + machine + "\n\n" + String.join("\n", lines) + '\n');
        String entries = values.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "    \"%s\": %.3f", e.getKey(), e.getValue()))
                .collect(Collectors.joining(",\n"));
        Files.writeString(folder.resolve("editor.json"),
                "{\n  \"benchmark\": \"editor\",\n  \"title\": \"" + title + "\",\n  \"machine\": \"" + machine
                        + "\",\n  \"figures\": {\n" + entries + "\n  }\n}\n");
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 1000 ? "%,.0f" : value >= 100 ? "%.0f" : "%.2f", value);
    }
}

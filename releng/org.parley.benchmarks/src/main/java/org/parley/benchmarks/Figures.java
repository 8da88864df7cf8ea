package org.parley.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures with the bar that each has to reach, as a table for people and as entries for JSON. */
final class Figures {

    private record Figure(String label, double value, String unit, String bar, String note) {
    }

    private final Map<String, Figure> figures = new LinkedHashMap<>();

    /** A figure without a bar. */
    void add(String key, String label, double value, String unit, String note) {
        figures.put(key, new Figure(label, value, unit, "", note));
    }

    /** A figure that is good from this value on. */
    void atLeast(String key, String label, double value, String unit, double bar, String note) {
        figures.put(key, new Figure(label, value, unit, ">= " + number(bar) + met(value >= bar), note));
    }

    /** A figure that is good up to this value. */
    void atMost(String key, String label, double value, String unit, double bar, String note) {
        figures.put(key, new Figure(label, value, unit, "<= " + number(bar) + met(value <= bar), note));
    }

    private static String met(boolean met) {
        return met ? "  met" : "  MISSED";
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        figures.values().forEach(f -> lines.add(String
                .format(Locale.ROOT, "%-38s %12s %-13s %-18s %s", f.label, number(f.value), f.unit, f.bar, f.note)
                .stripTrailing()));
        return lines;
    }

    /** Value by key. */
    Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        figures.forEach((key, figure) -> values.put(key, figure.value));
        return values;
    }

    private static String number(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }
}

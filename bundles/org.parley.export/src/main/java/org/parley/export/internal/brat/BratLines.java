package org.parley.export.internal.brat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of an .ann file and the numbers that are given away. */
final class BratLines {

    private final StringBuilder lines = new StringBuilder();
    private final Map<String, String> triggers = new HashMap<>();
    private int textBounds;
    private int events;
    private int relations;
    private int attributes;
    private int remarks;

    /** Adds a text-bound annotation; gives its id. */
    String textBound(String type, String place, String covered) {
        String id = "T" + ++textBounds; //$NON-NLS-1$
        line(id, type + ' ' + place, covered);
        return id;
    }

    /** Gives the id of an event whose line comes later. */
    String newEvent() {
        return "E" + ++events; //$NON-NLS-1$
    }

    /** Remembers the words that an event stands on. */
    void trigger(String event, String textBound) {
        triggers.put(event, textBound);
    }

    void event(String id, String type, List<String> arguments) {
        String head = type + ':' + triggers.get(id);
        lines.append(id).append('\t').append(head);
        arguments.forEach(a -> lines.append(' ').append(a));
        lines.append('\n');
    }

    void relation(String type, String from, String to) {
        lines.append('R').append(++relations).append('\t').append(type).append(" Arg1:").append(from).append(" Arg2:") //$NON-NLS-1$ //$NON-NLS-2$
                .append(to).append("\t\n"); //$NON-NLS-1$
    }

    /** Adds an attribute; one with an empty value is a flag. */
    void attribute(String name, String target, String value) {
        lines.append('A').append(++attributes).append('\t').append(name).append(' ').append(target);
        lines.append(value.isEmpty() ? "" : ' ' + value).append('\n'); //$NON-NLS-1$
    }

    void remark(String type, String target, String text) {
        line("#" + ++remarks, type + ' ' + target, text); //$NON-NLS-1$
    }

    private void line(String id, String data, String tail) {
        lines.append(id).append('\t').append(data).append('\t').append(tail).append('\n');
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}

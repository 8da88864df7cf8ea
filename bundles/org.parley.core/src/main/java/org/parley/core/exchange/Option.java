package org.parley.core.exchange;

import java.util.List;
import java.util.Objects;

/**
 * A setting of an exporter or importer, shown as a field in wizards and as {@code --option id=value} on the command line.
 *
 * @param id
 *            the name in option files and on the command line
 * @param label
 *            what people see
 * @param defaultValue
 *            the value where none is given, never null
 * @param values
 *            the values to choose from; empty if any text goes
 */
public record Option(String id, String label, String defaultValue, List<String> values) {

    public Option {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(defaultValue);
        values = List.copyOf(values);
    }
}

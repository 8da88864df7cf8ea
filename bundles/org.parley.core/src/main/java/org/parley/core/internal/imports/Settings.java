package org.parley.core.internal.imports;

import java.util.List;
import java.util.Map;

import org.parley.core.exchange.ImportLimits;
import org.parley.core.exchange.Importer;
import org.parley.core.exchange.TypeMapping;

/**
 * How an import is to be done.
 *
 * @param importers
 *            what is installed
 * @param format
 *            the importer that reads all files, or null if endings decide
 * @param options
 *            value by option id
 * @param annotator
 *            whose annotations they are where a file does not say
 * @param byFolder
 *            whether the folder that a file is in names the annotator
 * @param mapping
 *            other names of types and features
 * @param strict
 *            whether a document is refused of which something would be changed or lost
 * @param keepNames
 *            whether a document is refused whose name, or whose annotator's annotations, are taken
 * @param keepSources
 *            whether every file is kept beside the texts
 * @param limits
 *            how much is taken from one file
 */
public record Settings(List<Importer> importers, Importer format, Map<String, String> options, String annotator,
        boolean byFolder, TypeMapping mapping, boolean strict, boolean keepNames, boolean keepSources,
        ImportLimits limits) {

    public Settings {
        importers = List.copyOf(importers);
        options = Map.copyOf(options);
    }
}

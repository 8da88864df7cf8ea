package org.parley.cli.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.parley.cli.internal.CliStatus;
import org.parley.cli.internal.UsageException;

import picocli.CommandLine.Option;

/** What export and import have in common. What is said here goes before what a file of options says. */
final class ExchangeOptions {

    @Option(names = "--option", paramLabel = "KEY=VALUE", descriptionKey = "exchange.option")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(names = "--options", paramLabel = "FILE", descriptionKey = "exchange.options")
    private Path file;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
    private Path mapping;

    /** The file of options; null if there is none. */
    Path file() throws UsageException {
        return existing(file);
    }

    /** The path of the mapping; what the file of options says if nothing is said here. */
    String mapping(String saved) throws UsageException {
        return existing(mapping) == null ? saved : mapping.toAbsolutePath().toString();
    }

    /** The options of the format, those of the file included. */
    Map<String, String> options(Map<String, String> saved) {
        Map<String, String> all = new LinkedHashMap<>(saved);
        all.putAll(options);
        return all;
    }

    private static Path existing(Path path) throws UsageException {
        if (path != null && !Files.isRegularFile(path)) {
            throw CliStatus.NO_SUCH_INPUT.usage(path);
        }
        return path;
    }
}

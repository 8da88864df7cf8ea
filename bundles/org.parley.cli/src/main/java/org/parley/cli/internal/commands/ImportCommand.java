package org.parley.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.parley.cli.internal.CliStatus;
import org.parley.cli.internal.Interrupt;
import org.parley.cli.internal.ProgressLines;
import org.parley.cli.internal.Session;
import org.parley.cli.internal.UsageException;
import org.parley.core.AtomicFiles;
import org.parley.core.Contributions;
import org.parley.core.Corpus;
import org.parley.core.CorpusLock;
import org.parley.core.CoreStatus;
import org.parley.core.ImportOperation;
import org.parley.core.ImportReport;
import org.parley.core.Importer;
import org.parley.core.TypeMapping;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files into a corpus. */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "import.input")
    private List<Path> inputs;

    @Option(names = "--into", paramLabel = "CORPUS", required = true, descriptionKey = "import.into")
    private Path folder;

    @Option(names = "--format", paramLabel = "F", descriptionKey = "import.format")
    private String format;

    @Option(names = "--option", paramLabel = "KEY=VALUE", descriptionKey = "export.option")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(names = "--annotator", paramLabel = "WHO", descriptionKey = "import.annotator")
    private String annotator = System.getProperty("user.name", "me"); //$NON-NLS-1$ //$NON-NLS-2$

    @Option(names = "--annotators-by-folder", descriptionKey = "import.byFolder")
    private boolean byFolder;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "mapping")
    private Path mapping;

    @Option(names = "--strict", descriptionKey = "import.strict")
    private boolean strict;

    @Option(names = "--refuse-names", descriptionKey = "import.refuseNames")
    private boolean refuseNames;

    @Option(names = "--keep-sources", descriptionKey = "import.keepSources")
    private boolean keepSources;

    @Mixin
    private Waiting waiting;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "import.report")
    private Path report;

    /** A command for one run. */
    public ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        for (Path input : inputs) {
            if (!Files.exists(input)) {
                throw CliStatus.NO_SUCH_INPUT.usage(input);
            }
        }
        Contributions contributions = session.contributions();
        Importer importer = format == null ? null : Formats.importer(contributions, format);
        Formats.checkImport(importer == null ? contributions.importers() : List.of(importer), options);
        if (mapping != null && !Files.isRegularFile(mapping)) {
            throw CliStatus.NO_SUCH_INPUT.usage(mapping);
        }
        if (Files.exists(folder) && !Corpus.isCorpus(folder)) {
            throw CliStatus.NOT_A_CORPUS.usage(folder);
        }
        TypeMapping names = mapping == null ? TypeMapping.NONE : TypeMapping.read(mapping);
        Corpus corpus = corpus(contributions);
        ImportOperation operation = operation(corpus, contributions.importers()).withFormat(importer)
                .withMapping(names);
        ImportReport result = run(operation, corpus);
        if (report != null) {
            try {
                AtomicFiles.write(report, result::writeTo);
            } catch (IOException e) {
                throw CoreStatus.CANNOT_WRITE.exception(e, report, CoreStatus.reason(e));
            }
        }
        return new ImportLines(session.console()).say(result, folder);
    }

    private ImportReport run(ImportOperation operation, Corpus corpus) throws Exception {
        ProgressLines monitor = new ProgressLines(session.console()::say, System::nanoTime);
        CorpusLock lock = waiting.lock(corpus, session);
        try {
            return Interrupt.cancels(monitor, () -> operation.run(monitor));
        } finally {
            lock.close();
        }
    }

    private ImportOperation operation(Corpus corpus, List<Importer> all) {
        ImportOperation operation = new ImportOperation(corpus, annotator, all, inputs).withOptions(options);
        if (byFolder) {
            operation.withAnnotatorsByFolder();
        }
        if (strict) {
            operation.strict();
        }
        if (refuseNames) {
            operation.refuseTakenNames();
        }
        return keepSources ? operation.keepSources() : operation;
    }

    private Corpus corpus(Contributions contributions) throws CoreException {
        if (Corpus.isCorpus(folder)) {
            return Corpus.open(folder, contributions.casFactory());
        }
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        return Corpus.create(folder, name, options.getOrDefault("language", "en"), contributions.casFactory()); //$NON-NLS-1$ //$NON-NLS-2$
    }
}

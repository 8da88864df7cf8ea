package org.parley.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.parley.cli.internal.CliStatus;
import org.parley.cli.internal.Interrupt;
import org.parley.cli.internal.ProgressLines;
import org.parley.cli.internal.Session;
import org.parley.cli.internal.UsageException;
import org.parley.core.AtomicFiles;
import org.parley.core.CoreStatus;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.CorpusLock;
import org.parley.core.exchange.ImportOperation;
import org.parley.core.exchange.ImportReport;
import org.parley.core.exchange.ImportSettings;
import org.parley.core.exchange.Importer;

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

    @Mixin
    private ExchangeOptions exchange = new ExchangeOptions();

    @Option(names = "--annotator", paramLabel = "WHO", descriptionKey = "import.annotator")
    private String annotator = System.getProperty("user.name", "me"); //$NON-NLS-1$ //$NON-NLS-2$

    @Option(names = "--annotators-by-folder", descriptionKey = "import.byFolder")
    private boolean byFolder;

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
        ImportSettings settings = settings();
        Importer importer = settings.format().isEmpty() ? null : Formats.importer(contributions, settings.format());
        List<Importer> all = contributions.importers();
        Formats.checkImport(importer == null ? all : List.of(importer), settings.options());
        if (Files.exists(folder) && !Corpus.isCorpus(folder)) {
            throw CliStatus.NOT_A_CORPUS.usage(folder);
        }
        settings.names(); // before there is a new corpus
        Corpus corpus = corpus(contributions, settings);
        ImportOperation operation = settings.operation(corpus, annotator, all, importer, inputs);
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

    private ImportSettings settings() throws CoreException, UsageException {
        ImportSettings saved = exchange.file() == null ? ImportSettings.NONE : ImportSettings.read(exchange.file());
        return new ImportSettings(format == null ? saved.format() : format, exchange.options(saved.options()),
                byFolder || saved.annotatorsByFolder(), strict || saved.strict(), refuseNames || saved.refuseNames(),
                keepSources || saved.keepSources(), exchange.mapping(saved.mapping()));
    }

    private Corpus corpus(Contributions contributions, ImportSettings settings) throws CoreException {
        if (Corpus.isCorpus(folder)) {
            return Corpus.open(folder, contributions.casFactory());
        }
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        return Corpus.create(folder, name, settings.options().getOrDefault("language", "en"), //$NON-NLS-1$//$NON-NLS-2$
                contributions.casFactory());
    }
}

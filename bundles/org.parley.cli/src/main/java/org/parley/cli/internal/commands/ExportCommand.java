package org.parley.cli.internal.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.parley.cli.internal.CliStatus;
import org.parley.cli.internal.Interrupt;
import org.parley.cli.internal.ProgressLines;
import org.parley.cli.internal.Session;
import org.parley.cli.internal.UsageException;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.Corpus;
import org.parley.core.exchange.ExportOperation;
import org.parley.core.exchange.ExportSettings;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.StateChoice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a corpus in another format. What is said here goes before what a file of options says. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

    /** Stands for a person where there are no annotations at all, so that the texts alone go out. */
    private static final String NOBODY = "-"; //$NON-NLS-1$
    private static final String ZIP = ".zip"; //$NON-NLS-1$

    private final Session session;

    @Parameters(paramLabel = "CORPUS", descriptionKey = "corpus")
    private Path folder;

    @Option(names = "--format", paramLabel = "F", descriptionKey = "export.format")
    private String format;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "export.out")
    private Path out;

    @Option(names = "--annotator", paramLabel = "WHO", descriptionKey = "export.annotator")
    private List<String> annotators = new ArrayList<>();

    @Option(names = "--all-annotators", descriptionKey = "export.allAnnotators")
    private boolean allAnnotators;

    @Option(names = "--states", paramLabel = "WHICH", descriptionKey = "export.states")
    private StateChoice states;

    @Mixin
    private ExchangeOptions exchange = new ExchangeOptions();

    @Option(names = "--zip", descriptionKey = "export.zip")
    private boolean zip;

    @Option(names = "--strict", descriptionKey = "export.strict")
    private boolean strict;

    @Option(names = "--check", descriptionKey = "export.check")
    private boolean check;

    @Option(names = "--clean-up", descriptionKey = "export.cleanUp")
    private boolean cleanUp;

    @Mixin
    private Reading reading;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "annotate.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** A command for one run. */
    public ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (cleanUp) {
            return cleanUp();
        }
        ExportSettings settings = settings();
        if (settings.format().isEmpty()) {
            throw CliStatus.MISSING_OPTION.usage("--format"); //$NON-NLS-1$
        }
        if (out == null && !check) {
            throw CliStatus.MISSING_OPTION.usage("--out"); //$NON-NLS-1$
        }
        Path target = out == null ? folder : settings.zip() ? archive(out) : Formats.folder(out);
        Contributions contributions = session.contributions();
        Exporter exporter = Formats.exporter(contributions, settings.format());
        Formats.check(exporter, settings.options());
        Corpus corpus = Corpora.open(folder, contributions);
        reading.begin(corpus, session);
        ExportOperation operation = settings.operation(corpus, corpus.documents(), people(corpus, settings), exporter,
                target).withThreads(threads);
        ProgressLines monitor = new ProgressLines(session.console()::say, System::nanoTime);
        ExportOperation.Result result = Interrupt.cancels(monitor,
                () -> check ? operation.preflight(monitor) : operation.run(monitor));
        Report report = new Report(session.console());
        if (check) {
            return report.checked(result);
        }
        report.files(result);
        return report.documents(result, 0, target);
    }

    private int cleanUp() throws CoreException, UsageException {
        if (out == null) {
            throw CliStatus.MISSING_OPTION.usage("--out"); //$NON-NLS-1$
        }
        Path target = out.toAbsolutePath();
        if (Files.isDirectory(target.getParent())) { // archives and new folders are made beside their place
            ExportOperation.cleanUp(target.getParent());
        }
        if (Files.isDirectory(target)) {
            ExportOperation.cleanUp(target);
        }
        return 0;
    }

    private ExportSettings settings() throws CoreException, UsageException {
        ExportSettings saved = exchange.file() == null ? ExportSettings.NONE : ExportSettings.read(exchange.file());
        List<String> who = allAnnotators ? List.of(ExportSettings.ALL)
                : annotators.isEmpty() ? saved.annotators() : annotators;
        boolean archive = zip || saved.zip()
                || out != null && out.toString().toLowerCase(Locale.ROOT).endsWith(ZIP);
        return new ExportSettings(format == null ? saved.format() : format, exchange.options(saved.options()), who,
                states == null ? saved.states() : states, archive, strict || saved.strict(),
                exchange.mapping(saved.mapping()));
    }

    private static Path archive(Path target) throws UsageException {
        if (Files.isDirectory(target)) {
            throw CliStatus.NOT_A_FILE.usage(target);
        }
        return target;
    }

    private static List<String> people(Corpus corpus, ExportSettings settings) throws CoreException, UsageException {
        if (settings.annotators().equals(List.of(ExportSettings.ALL))) {
            return corpus.annotators().isEmpty() ? List.of(NOBODY) : corpus.annotators();
        }
        List<String> people = new ArrayList<>();
        for (String name : settings.annotators()) {
            people.add(Corpora.annotator(corpus, name, "--annotator")); //$NON-NLS-1$
        }
        if (people.isEmpty()) {
            String only = Corpora.annotator(corpus, null, "--annotator"); //$NON-NLS-1$
            people.add(only == null ? NOBODY : only);
        }
        return people;
    }
}

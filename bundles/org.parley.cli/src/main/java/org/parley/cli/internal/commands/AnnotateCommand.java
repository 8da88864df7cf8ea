package org.parley.cli.internal.commands;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.cli.internal.CliStatus;
import org.parley.cli.internal.Session;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.DocumentSource;
import org.parley.core.exchange.ExportOperation;
import org.parley.core.exchange.Importer;
import org.parley.core.pipeline.LexiconFolder;
import org.parley.core.pipeline.Pipeline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Annotates texts and writes XMI. */
@Command(name = "annotate")
public final class AnnotateCommand implements Callable<Integer> {

    private static final String TEXT_IMPORTER = "text"; //$NON-NLS-1$

    private final Session session;
    private final Report report;
    private final Memory memory = new Memory(Runtime.getRuntime().maxMemory());

    @Parameters(paramLabel = "INPUT", arity = "1..*", descriptionKey = "annotate.input")
    private List<String> arguments;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "annotate.out")
    private Path out;

    @Option(names = "--annotators", paramLabel = "ID", split = ",", descriptionKey = "annotate.annotators")
    private List<String> annotators = new ArrayList<>();

    @Option(names = "--lexicon", paramLabel = "FOLDER", descriptionKey = "annotate.lexicon")
    private Path lexicon;

    @Option(names = "--language", paramLabel = "CODE", defaultValue = "en", descriptionKey = "annotate.language")
    private String language;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "stdin", descriptionKey = "annotate.name")
    private String name;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "annotate.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--time-limit", paramLabel = "SECONDS", descriptionKey = "annotate.timeLimit")
    private long timeLimit = Pipeline.DEFAULT_LIMIT.toSeconds();

    /** A command for one run. */
    public AnnotateCommand(Session session) {
        this.session = session;
        this.report = new Report(session.console());
    }

    @Override
    public Integer call() throws Exception {
        Formats.folder(out);
        Inputs inputs = new Inputs(session.console().in(), name);
        for (String argument : arguments) {
            inputs.add(argument);
        }
        Contributions contributions = session.contributions();
        CasFactory factory = contributions.casFactory();
        if (lexicon != null && !Files.isDirectory(lexicon)) {
            throw CliStatus.NO_SUCH_INPUT.usage(lexicon);
        }
        AnnotatingRun run = new AnnotatingRun(session, factory,
                LexiconFolder.give(AnnotatingRun.choose(contributions, annotators), lexicon, factory),
                memory.threads(threads, inputs.inputs().stream().map(Input::bytes).toList()))
                .withLimit(Duration.ofSeconds(Math.max(1, timeLimit)));
        List<DocumentSource> texts = new ArrayList<>();
        for (Input input : inputs.inputs()) {
            Importer importer = importer(contributions, input.extension());
            texts.add(new DocumentSource(input.name(), monitor -> read(input, importer, factory, monitor)));
        }
        inputs.refused().forEach(session.console()::say);
        ExportOperation.Result result = run.run(texts, out);
        report.files(result);
        return report.documents(result, inputs.refused().size(), out);
    }

    /** What reads files of this ending; what nobody knows is taken to be text. */
    private static Importer importer(Contributions contributions, String extension) throws CoreException {
        return contributions.importers().stream().filter(i -> i.fileExtensions().contains(extension)).findFirst()
                .or(() -> contributions.importer(TEXT_IMPORTER))
                .orElseThrow(() -> CliStatus.NO_IMPORTER.exception(null, TEXT_IMPORTER));
    }

    private CAS read(Input input, Importer importer, CasFactory factory, IProgressMonitor monitor)
            throws CoreException {
        CAS cas = factory.createCas();
        try (InputStream in = input.opener().open()) {
            report.problems(input.place(),
                    importer.read(in, input.place(), cas, Map.of("language", language), monitor)); //$NON-NLS-1$
        } catch (IOException e) {
            throw CliStatus.CANNOT_READ.exception(e, input.place(), CoreStatus.reason(e));
        }
        int length = cas.getDocumentText().length();
        if (!memory.holds(length)) {
            throw CliStatus.NO_MEMORY.exception(null, input.place(), length / 1_000_000, memory.megabytes(),
                    Memory.gigabytes(length));
        }
        return cas;
    }
}

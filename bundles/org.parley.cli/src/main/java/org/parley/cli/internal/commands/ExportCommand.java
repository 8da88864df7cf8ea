package org.parley.cli.internal.commands;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.parley.cli.internal.Interrupt;
import org.parley.cli.internal.ProgressLines;
import org.parley.cli.internal.Session;
import org.parley.core.Contributions;
import org.parley.core.Corpus;
import org.parley.core.ExportOperation;
import org.parley.core.Exporter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a corpus in another format. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

    /** Stands for a person where there are no annotations at all, so that the texts alone go out. */
    private static final String NOBODY = "-"; //$NON-NLS-1$

    private final Session session;

    @Parameters(paramLabel = "CORPUS", descriptionKey = "corpus")
    private Path folder;

    @Option(names = "--format", paramLabel = "F", required = true, descriptionKey = "export.format")
    private String format;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "export.out")
    private Path out;

    @Option(names = "--annotator", paramLabel = "WHO", descriptionKey = "export.annotator")
    private String annotator;

    @Option(names = "--option", paramLabel = "KEY=VALUE", descriptionKey = "export.option")
    private Map<String, String> options = new LinkedHashMap<>();

    /** A command for one run. */
    public ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Formats.folder(out);
        Contributions contributions = session.contributions();
        Exporter exporter = Formats.exporter(contributions, format);
        Formats.check(exporter, options);
        Corpus corpus = Corpora.open(folder, contributions);
        String named = Corpora.annotator(corpus, annotator, "--annotator"); //$NON-NLS-1$
        String who = named == null ? NOBODY : named;
        ProgressLines monitor = new ProgressLines(session.console()::say, System::nanoTime);
        ExportOperation operation = ExportOperation.of(corpus, corpus.documents(), who, exporter, options, out)
                .withThreads(Runtime.getRuntime().availableProcessors());
        ExportOperation.Result result = Interrupt.cancels(monitor, () -> operation.run(monitor));
        Report report = new Report(session.console());
        report.files(result);
        return report.documents(result, 0, out);
    }
}

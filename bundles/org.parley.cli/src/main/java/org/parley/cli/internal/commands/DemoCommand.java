package org.parley.cli.internal.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.parley.cli.internal.CliMessages;
import org.parley.cli.internal.Console;
import org.parley.cli.internal.Session;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.Corpus;
import org.parley.core.corpus.DocumentSource;
import org.parley.core.exchange.ExportOperation;
import org.parley.core.pipeline.LexiconFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What Parley does, where there is no window: annotates the texts of a corpus anew, writes XMI and shows what it found. */
@Command(name = "demo")
public final class DemoCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "CORPUS", descriptionKey = "corpus")
    private Path folder;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "annotate.out")
    private Path out;

    @Mixin
    private Reading reading;

    /** A command for one run. */
    public DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Formats.folder(out);
        Contributions contributions = session.contributions();
        Corpus corpus = Corpora.open(folder, contributions);
        reading.begin(corpus, session);
        List<DocumentSource> texts = new ArrayList<>();
        for (String name : corpus.documents()) {
            texts.add(
                    new DocumentSource(name, monitor -> corpus.factory().createDocument(corpus.text(name).text(), name,
                            corpus.language())));
        }
        AnnotatingRun run = new AnnotatingRun(session, corpus.factory(),
                LexiconFolder.give(contributions.annotators(), corpus.lexicons(), corpus.factory()),
                Runtime.getRuntime().availableProcessors());
        ExportOperation.Result result = run.run(texts, out);
        show(corpus, run, result);
        return new Report(session.console()).documents(result, 0, out);
    }

    private void show(Corpus corpus, AnnotatingRun run, ExportOperation.Result result) {
        SortedSet<String> types = new TreeSet<>();
        result.outcomes().forEach(o -> types.addAll(run.counts(o.document()).keySet()));
        Table table = new Table();
        List<Object> heading = new ArrayList<>(List.of(CliMessages.format("heading.document"))); //$NON-NLS-1$
        types.forEach(type -> heading.add(TypeNames.shortName(type)));
        table.row(heading);
        int[] sums = new int[types.size()];
        for (ExportOperation.Outcome outcome : result.outcomes()) {
            List<Object> row = new ArrayList<>(List.of(outcome.document()));
            int column = 0;
            for (String type : types) {
                int count = run.counts(outcome.document()).getOrDefault(type, 0);
                sums[column++] += count;
                row.add(count);
            }
            table.row(row);
        }
        List<Object> last = new ArrayList<>(List.of(CliMessages.format("heading.sum"))); //$NON-NLS-1$
        for (int sum : sums) {
            last.add(sum);
        }
        table.row(last);
        Console console = session.console();
        console.print(CliMessages.format("demo.title", corpus.name())); //$NON-NLS-1$
        console.print(""); //$NON-NLS-1$
        table.lines().forEach(console::print);
        console.print(""); //$NON-NLS-1$
        console.print(CliMessages.format("demo.files", result.files().size(), out.toAbsolutePath().normalize())); //$NON-NLS-1$
    }
}

package org.parley.cli.internal.commands;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.CoreException;
import org.parley.cli.internal.CliStatus;
import org.parley.cli.internal.Interrupt;
import org.parley.cli.internal.ProgressLines;
import org.parley.cli.internal.Session;
import org.parley.cli.internal.UsageException;
import org.parley.core.CasFactory;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.DocumentSource;
import org.parley.core.exchange.ExportOperation;
import org.parley.core.exchange.Exporter;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.core.pipeline.Pipeline;
import org.parley.core.pipeline.PipelinePool;

/** Texts through the annotators into XMI, each opened, annotated and written in one go. */
final class AnnotatingRun {

    private static final String FORMAT = "xmi"; //$NON-NLS-1$

    private final Session session;
    private final CasFactory factory;
    private final List<AnnotatorProvider> annotators;
    private final int threads;
    private final Map<String, Map<String, Integer>> counts = new ConcurrentHashMap<>();
    private Duration limit = Pipeline.DEFAULT_LIMIT;

    AnnotatingRun(Session session, CasFactory factory, List<AnnotatorProvider> annotators, int threads)
            throws UsageException {
        if (annotators.isEmpty()) {
            throw CliStatus.NO_ANNOTATORS.usage();
        }
        this.session = session;
        this.factory = factory;
        this.annotators = annotators;
        this.threads = threads;
    }

    /** Gives each annotator this time for a short document; {@link Pipeline#DEFAULT_LIMIT} if nothing is said. */
    AnnotatingRun withLimit(Duration time) {
        limit = time;
        return this;
    }

    /** Annotates and writes; annotators that were left out are named as it goes. */
    ExportOperation.Result run(List<DocumentSource> texts, Path folder) throws CoreException, UsageException {
        Exporter exporter = Formats.exporter(session.contributions(), FORMAT);
        ProgressLines monitor = new ProgressLines(session.console()::say, System::nanoTime);
        try (PipelinePool pool = new PipelinePool(factory, annotators, limit)) {
            List<DocumentSource> annotated = texts.stream().map(text -> annotating(text, pool)).toList();
            ExportOperation operation = new ExportOperation(annotated, factory.typeSystemDescription(), exporter,
                    Map.of(), folder).withThreads(threads);
            return Interrupt.cancels(monitor, () -> operation.run(monitor));
        }
    }

    private DocumentSource annotating(DocumentSource text, PipelinePool pool) {
        return new DocumentSource(text.name(), monitor -> {
            Pipeline.Source source = Pipeline.Source.of(() -> text.opener().open(monitor), text.description().read());
            PipelinePool.Annotated done = pool.annotate(source, text.name(), monitor);
            done.problems().forEach(session.console()::say);
            counts.put(text.name(), done.suggestions());
            return done.cas();
        });
    }

    /** How many suggestions were made in a document, by name of the type; empty if it failed. */
    Map<String, Integer> counts(String document) {
        return counts.getOrDefault(document, Map.of());
    }

    /** The annotators with these ids, in the order in which they run; all if none is named. */
    static List<AnnotatorProvider> choose(Contributions contributions, List<String> ids) throws UsageException {
        List<AnnotatorProvider> all = contributions.annotators();
        List<String> known = all.stream().map(AnnotatorProvider::id).toList();
        for (String id : ids) {
            if (!known.contains(id)) {
                throw CliStatus.NO_SUCH_ANNOTATOR.usage(id, String.join(", ", known)); //$NON-NLS-1$
            }
        }
        return all.stream().filter(a -> ids.isEmpty() || ids.contains(a.id())).toList();
    }
}

package org.parley.cli.internal.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.parley.cli.internal.CliMessages;
import org.parley.cli.internal.CliStatus;
import org.parley.cli.internal.Interrupt;
import org.parley.cli.internal.ParleyCommandLine;
import org.parley.cli.internal.ProgressLines;
import org.parley.cli.internal.Session;
import org.parley.cli.internal.UsageException;
import org.parley.core.AtomicFiles;
import org.parley.core.ContentWriter;
import org.parley.core.CoreStatus;
import org.parley.core.State;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.Corpus;
import org.parley.core.evaluation.AnnotatedDocuments;
import org.parley.core.evaluation.EvaluateOperation;
import org.parley.core.evaluation.Evaluation;
import org.parley.core.evaluation.EvaluationFiles;
import org.parley.core.evaluation.Selection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares annotations with others of the same texts. */
@Command(name = "evaluate")
public final class EvaluateCommand implements Callable<Integer> {

    /** What of a side counts, by its state. */
    enum States {
        OPEN(State.SUGGESTED), ACCEPTED(State.ACCEPTED), ALL(State.SUGGESTED, State.ACCEPTED);

        private final Set<State> states;

        States(State... states) {
            this.states = EnumSet.copyOf(List.of(states));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int MOST_REMARKS = 10;

    private final Session session;

    @Parameters(index = "0", paramLabel = "GOLD", descriptionKey = "evaluate.gold")
    private Path gold;

    @Parameters(index = "1", paramLabel = "SYSTEM", descriptionKey = "evaluate.system")
    private Path system;

    @Option(names = "--gold-annotator", paramLabel = "WHO", descriptionKey = "evaluate.goldAnnotator")
    private String goldAnnotator;

    @Option(names = "--system-annotator", paramLabel = "WHO", descriptionKey = "evaluate.systemAnnotator")
    private String systemAnnotator;

    @Option(names = "--gold-state", paramLabel = "STATE", defaultValue = "accepted",
            descriptionKey = "evaluate.goldState")
    private States goldState;

    @Option(names = "--state", paramLabel = "STATE", defaultValue = "all", descriptionKey = "evaluate.state")
    private States state;

    @Option(names = "--origin", paramLabel = "ID", split = ",", descriptionKey = "evaluate.origin")
    private Set<String> origins = Set.of();

    @Option(names = "--min-confidence", paramLabel = "X", defaultValue = "0", descriptionKey = "evaluate.minConfidence")
    private float minimumConfidence;

    @Option(names = "--missing-as-empty", descriptionKey = "evaluate.missing")
    private boolean missingAsEmpty;

    @Option(names = "--errors", paramLabel = "FILE", descriptionKey = "evaluate.errors")
    private Path errors;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "evaluate.json")
    private Path json;

    @Option(names = "--markdown", descriptionKey = "evaluate.markdown")
    private boolean markdown;

    @Mixin
    private Reading reading;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "annotate.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** A command for one run. */
    public EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Contributions contributions = session.contributions();
        EvaluateOperation operation = new EvaluateOperation(
                side(gold, goldAnnotator, "--gold-annotator", contributions), //$NON-NLS-1$
                side(system, systemAnnotator, "--system-annotator", contributions)) //$NON-NLS-1$
                .withSelections(new Selection(goldState.states, Set.of(), 0),
                        new Selection(state.states, origins, minimumConfidence))
                .withMissingAsEmpty(missingAsEmpty).withThreads(threads);
        ProgressLines monitor = new ProgressLines(session.console()::say, System::nanoTime);
        Evaluation evaluation = Interrupt.cancels(monitor, () -> operation.run(monitor));
        if (evaluation.cancelled()) {
            throw new OperationCanceledException();
        }
        new EvaluationReport(evaluation, markdown).lines().forEach(session.console()::print);
        say(evaluation.remarks());
        evaluation.failures().forEach(session.console()::say);
        write(errors, out -> EvaluationFiles.writeDifferences(evaluation, out));
        write(json, out -> EvaluationFiles.writeJson(evaluation, out));
        return evaluation.failures().isEmpty() ? ParleyCommandLine.OK : ParleyCommandLine.FAILED;
    }

    private AnnotatedDocuments side(Path folder, String annotator, String option, Contributions contributions)
            throws CoreException, UsageException {
        if (!Files.exists(folder)) {
            throw CliStatus.NO_SUCH_INPUT.usage(folder);
        } else if (!Files.isDirectory(folder)) {
            throw CliStatus.NOT_A_FOLDER.usage(folder);
        }
        if (annotator != null || Corpus.isCorpus(folder)) {
            Corpus corpus = Corpora.open(folder, contributions);
            reading.begin(corpus, session);
            String who = Corpora.annotator(corpus, annotator, option);
            if (who == null) {
                throw CliStatus.NO_ANNOTATIONS.usage(folder);
            }
            return AnnotatedDocuments.of(corpus, who);
        }
        AnnotatedDocuments documents = AnnotatedDocuments.of(folder, contributions.casFactory());
        if (documents.names().isEmpty()) {
            throw CliStatus.NO_XMI.usage(folder);
        }
        return documents;
    }

    private static void write(Path file, ContentWriter content) throws CoreException {
        if (file != null) {
            try {
                AtomicFiles.write(file, content);
            } catch (IOException e) {
                throw CoreStatus.CANNOT_WRITE.exception(e, file, CoreStatus.reason(e));
            }
        }
    }

    private void say(List<IStatus> remarks) {
        remarks.stream().limit(MOST_REMARKS).forEach(session.console()::say);
        if (remarks.size() > MOST_REMARKS) {
            session.console().say(CliMessages.format("remarks.more", remarks.size() - MOST_REMARKS)); //$NON-NLS-1$
        }
    }
}

package org.parley.core.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;
import org.parley.core.internal.Guard;

/**
 * Gives annotators a folder of word lists that a person wrote, such as that of a corpus ({@link Corpus#lexicons()}).
 *
 * <p>
 * The contract: an annotator that can use word lists declares the parameter {@value #PARAMETER} in its description, a
 * single, optional String. It gets the absolute path of the folder there; which files it reads, and how, is its own affair,
 * and files that it does not know are left alone, because several annotators share the folder. Where it cannot read one, its
 * engine fails to initialize, with a message that names file and line.
 */
public final class LexiconFolder {

    /** Name of the parameter of the engine. */
    public static final String PARAMETER = "lexiconFolder"; //$NON-NLS-1$

    private LexiconFolder() {
    }

    /**
     * The annotators, those that can use word lists with the folder. Each of these is made once to see whether it can read
     * them, so that a mistake shows before the first document.
     *
     * @param folder
     *            with word lists; where it is null or no folder, the annotators come back as they are
     * @throws CoreException
     *             if an annotator cannot read a list; the message names it, and what it says
     */
    public static List<AnnotatorProvider> give(List<AnnotatorProvider> annotators, Path folder, CasFactory factory)
            throws CoreException {
        if (folder == null || !Files.isDirectory(folder)) {
            return annotators;
        }
        List<AnnotatorProvider> given = new ArrayList<>();
        for (AnnotatorProvider annotator : annotators) {
            given.add(takesLexicons(annotator) ? tried(new WithLexicons(annotator, folder), factory) : annotator);
        }
        return given;
    }

    private static boolean takesLexicons(AnnotatorProvider annotator) {
        try {
            return metaData(annotator.description()).getConfigurationParameterDeclarations()
                    .getConfigurationParameter(null, PARAMETER) != null;
        } catch (CoreException | RuntimeException e) {
            return false; // the pipeline names it, and why
        }
    }

    private static AnalysisEngineMetaData metaData(AnalysisEngineDescription description) {
        return description.getAnalysisEngineMetaData();
    }

    private static AnnotatorProvider tried(WithLexicons annotator, CasFactory factory) throws CoreException {
        try (Guard guard = new Guard("Parley word lists")) { //$NON-NLS-1$
            guard.call(() -> {
                factory.createEngine(annotator.description()).destroy();
                return null;
            }, Pipeline.DEFAULT_LIMIT, null);
            return annotator;
        } catch (TimeoutException e) {
            throw CoreStatus.BAD_LEXICON.exception(e, annotator.label(), annotator.folder, CoreStatus.reason(e));
        } catch (ExecutionException e) {
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            throw CoreStatus.BAD_LEXICON.exception(e.getCause(), annotator.label(), annotator.folder,
                    CoreStatus.reason(root));
        }
    }

    /** An annotator whose engine gets the folder. */
    private record WithLexicons(AnnotatorProvider annotator, Path folder) implements AnnotatorProvider {

        @Override
        public String id() {
            return annotator.id();
        }

        @Override
        public String label() {
            return annotator.label();
        }

        @Override
        public int order() {
            return annotator.order();
        }

        @Override
        public Set<String> reads() {
            return annotator.reads();
        }

        @Override
        public Set<String> makes() {
            return annotator.makes();
        }

        @Override
        public AnalysisEngineDescription description() throws CoreException {
            AnalysisEngineDescription description = annotator.description();
            metaData(description).getConfigurationParameterSettings().setParameterValue(PARAMETER,
                    folder.toAbsolutePath().toString());
            return description;
        }
    }
}

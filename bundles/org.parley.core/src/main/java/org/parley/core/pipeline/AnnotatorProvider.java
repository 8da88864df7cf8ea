package org.parley.core.pipeline;

import java.util.Set;

import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.eclipse.core.runtime.CoreException;

/**
 * Contributes an annotator. Register an implementation as an OSGi service (Declarative Services), or list it in
 * {@code META-INF/services} for use on a plain class path.
 *
 * <p>
 * The class loader of the implementing class also loads the engine and its JCas classes. A provider that throws, or that
 * does not answer within the time limit, is named to the user and left out.
 */
public interface AnnotatorProvider {

    /** Identifies the annotator, such as {@code parley.quotes}; becomes the {@code origin} of what it makes. */
    String id();

    /** What people see in menus and lists. */
    String label();

    /** Annotators run in ascending order; those with the same order run in the order of their ids. */
    int order();

    /** Names of the types that must be in the CAS before it runs; empty if it needs only the text. */
    Set<String> reads();

    /** Names of the types that it adds. */
    Set<String> makes();

    /**
     * Describes the engine. It is made and called by one thread at a time, and processes many CASes one after another.
     * What it makes must carry {@code origin} (the id) and {@code state} SUGGESTED; sentences and tokens that are in the
     * CAS already stay as they are. Word lists of a corpus come through a parameter, see {@link LexiconFolder}.
     *
     * @throws CoreException
     *             if the description cannot be read; the message says why
     */
    AnalysisEngineDescription description() throws CoreException;
}

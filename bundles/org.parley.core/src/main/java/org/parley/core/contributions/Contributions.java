package org.parley.core.contributions;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.parley.core.CasFactory;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.Importer;
import org.parley.core.internal.ClassPathContributions;
import org.parley.core.pipeline.AnnotatorProvider;

/**
 * What is installed: annotators, formats and types. In the product it is an OSGi service; on a plain class path
 * {@link #onClassPath()} finds the same through {@code META-INF/services}.
 *
 * <p>
 * A contribution that throws or does not answer in time is left out of the lists and named in {@link #problems()}. The
 * lists follow what is installed while the program runs. Safe for use by several threads.
 */
public interface Contributions {

    /** The annotators in the order in which they run. */
    List<AnnotatorProvider> annotators();

    /** The formats to write, sorted by label. */
    List<Exporter> exporters();

    /** The formats to read, sorted by label. */
    List<Importer> importers();

    /**
     * Makes CASes with the types of all contributors.
     *
     * @throws CoreException
     *             if their types contradict each other
     */
    CasFactory casFactory() throws CoreException;

    /** Contributions that could not be started and were left out; empty if all is well. */
    List<IStatus> problems();

    /** The exporter with this id. */
    default Optional<Exporter> exporter(String id) {
        return exporters().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** The importer with this id. */
    default Optional<Importer> importer(String id) {
        return importers().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** What {@code META-INF/services} lists on the class path of this class's loader. */
    static Contributions onClassPath() {
        return new ClassPathContributions(Contributions.class.getClassLoader());
    }
}

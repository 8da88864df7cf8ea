package org.parley.core.internal;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

import org.apache.uima.spi.TypeSystemProvider;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.parley.core.CasFactory;
import org.parley.core.contributions.Contributions;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.Importer;
import org.parley.core.pipeline.AnnotatorProvider;

/** What {@code META-INF/services} lists; found once. */
public final class ClassPathContributions implements Contributions {

    private final ContributionList list;

    /** Looks with this class loader. */
    public ClassPathContributions(ClassLoader loader) {
        this(loader, ContributionList.LIMIT);
    }

    /** Gives each contribution this time to start. */
    ClassPathContributions(ClassLoader loader, Duration limit) {
        list = new ContributionList(limit);
        find(TypeSystemProvider.class, loader);
        find(AnnotatorProvider.class, loader);
        find(Exporter.class, loader);
        find(Importer.class, loader);
    }

    private void find(Class<?> kind, ClassLoader loader) {
        Iterator<? extends ServiceLoader.Provider<?>> found = ServiceLoader.load(kind, loader).stream().iterator();
        while (true) {
            try {
                if (!found.hasNext()) {
                    return;
                }
                ServiceLoader.Provider<?> provider = found.next();
                list.add(kind, provider.type().getName(), provider::get);
            } catch (ServiceConfigurationError e) { // an entry that names no class: the next one may be good
                list.add(kind, e.getMessage(), () -> {
                    throw e;
                });
            }
        }
    }

    @Override
    public List<AnnotatorProvider> annotators() {
        return list.annotators();
    }

    @Override
    public List<Exporter> exporters() {
        return list.exporters();
    }

    @Override
    public List<Importer> importers() {
        return list.importers();
    }

    @Override
    public CasFactory casFactory() throws CoreException {
        return list.casFactory();
    }

    @Override
    public List<IStatus> problems() {
        return list.problems();
    }
}

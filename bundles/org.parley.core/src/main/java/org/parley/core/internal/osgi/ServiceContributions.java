package org.parley.core.internal.osgi;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.apache.uima.spi.TypeSystemProvider;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.parley.core.CasFactory;
import org.parley.core.contributions.Contributions;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.Importer;
import org.parley.core.internal.ContributionList;
import org.parley.core.pipeline.AnnotatorProvider;

/**
 * What is registered as an OSGi service. It holds references and starts the services itself when they are first asked
 * for, because a service that throws or hangs must be named to the user, not dropped in silence.
 */
@Component(service = Contributions.class)
public final class ServiceContributions implements Contributions {

    private final BundleContext context;
    private final NavigableMap<ServiceReference<?>, Class<?>> references = new TreeMap<>();
    private ContributionList list;

    /** Called by Declarative Services. */
    @Activate
    public ServiceContributions(BundleContext context) {
        this.context = context;
    }

    @Reference(service = TypeSystemProvider.class, cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void addTypes(ServiceReference<TypeSystemProvider> reference) {
        add(reference, TypeSystemProvider.class);
    }

    @Reference(service = AnnotatorProvider.class, cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    void addAnnotator(ServiceReference<AnnotatorProvider> reference) {
        add(reference, AnnotatorProvider.class);
    }

    @Reference(service = Exporter.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    void addExporter(ServiceReference<Exporter> reference) {
        add(reference, Exporter.class);
    }

    @Reference(service = Importer.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    void addImporter(ServiceReference<Importer> reference) {
        add(reference, Importer.class);
    }

    private synchronized void add(ServiceReference<?> reference, Class<?> kind) {
        references.put(reference, kind);
        list = null;
    }

    synchronized void remove(ServiceReference<?> reference) {
        references.remove(reference);
        list = null;
    }

    private synchronized ContributionList list() {
        if (list == null) {
            ContributionList fresh = new ContributionList(ContributionList.LIMIT);
            references.forEach((reference, kind) -> fresh.add(kind, origin(reference),
                    () -> context.getService(reference)));
            list = fresh;
        }
        return list;
    }

    private static String origin(ServiceReference<?> reference) {
        Object component = reference.getProperty("component.name"); //$NON-NLS-1$
        String bundle = reference.getBundle().getSymbolicName();
        return component == null ? bundle : component.toString();
    }

    @Override
    public List<AnnotatorProvider> annotators() {
        return list().annotators();
    }

    @Override
    public List<Exporter> exporters() {
        return list().exporters();
    }

    @Override
    public List<Importer> importers() {
        return list().importers();
    }

    @Override
    public CasFactory casFactory() throws CoreException {
        return list().casFactory();
    }

    @Override
    public List<IStatus> problems() {
        return list().problems();
    }
}

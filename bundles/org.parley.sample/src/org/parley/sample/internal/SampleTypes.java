package org.parley.sample.internal;

import java.io.IOException;
import java.net.URL;
import java.util.List;

import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.spi.TypeSystemProvider;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.osgi.service.component.annotations.Component;

/** Brings the types. The class loader of this class also loads the classes that belong to them. */
@Component
public final class SampleTypes implements TypeSystemProvider {

    @Override
    public List<TypeSystemDescription> listTypeSystemDescriptions() {
        URL descriptor = SampleTypes.class.getResource("/org/parley/sample/type/SampleTypeSystem.xml"); //$NON-NLS-1$
        try {
            TypeSystemDescription types = UIMAFramework.getXMLParser()
                    .parseTypeSystemDescription(new XMLInputSource(descriptor));
            // the descriptor imports Parley's by name: UIMA must look for it where this bundle sees it
            ResourceManager manager = UIMAFramework.newDefaultResourceManager();
            manager.setExtensionClassLoader(SampleTypes.class.getClassLoader(), true);
            types.resolveImports(manager);
            return List.of(types);
        } catch (IOException | InvalidXMLException e) {
            throw new IllegalStateException(descriptor.toString(), e);
        }
    }
}

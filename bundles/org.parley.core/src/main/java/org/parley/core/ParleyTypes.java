package org.parley.core;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.spi.TypeSystemProvider;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;

/** Brings the types of Parley and those of DKPro Core that it uses. */
final class ParleyTypes implements TypeSystemProvider {

    private static final List<String> DESCRIPTORS = List.of("/org/parley/type/ParleyTypeSystem.xml", //$NON-NLS-1$
            "/org/parley/type/DkproTypeSystem.xml"); //$NON-NLS-1$

    @Override
    public List<TypeSystemDescription> listTypeSystemDescriptions() {
        List<TypeSystemDescription> descriptions = new ArrayList<>();
        for (String name : DESCRIPTORS) {
            URL url = ParleyTypes.class.getResource(name);
            try (InputStream in = url.openStream()) {
                descriptions.add(UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(in, null)));
            } catch (IOException | InvalidXMLException e) {
                throw new IllegalStateException(name, e); // our own jar is broken
            }
        }
        return descriptions;
    }
}

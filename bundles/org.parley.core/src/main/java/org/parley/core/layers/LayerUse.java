package org.parley.core.layers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;

/**
 * How much of a corpus uses a layer, a feature or a tag.
 *
 * @param annotations
 *            number of annotations of all people
 * @param files
 *            number of annotation files that hold them
 */
public record LayerUse(int annotations, int files) {

    /** Values that say nothing, since UIMA knows no unset numbers and truth values. */
    static final Set<String> NOTHING = Set.of("", "0", "0.0", "false"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

    /** Whether anything uses it. */
    public boolean isUsed() {
        return annotations > 0;
    }

    /**
     * Counts without building a CAS.
     *
     * @param type
     *            full name of the type
     * @param feature
     *            name of the feature, or null for the layer itself
     * @param tag
     *            value of the feature, or null for any that says something
     * @throws CoreException
     *             if a file cannot be read; the message names the file and the place
     * @throws org.eclipse.core.runtime.OperationCanceledException
     *             if the monitor was cancelled
     */
    public static LayerUse count(Corpus corpus, String type, String feature, String tag, IProgressMonitor monitor)
            throws CoreException {
        int annotations = 0;
        int files = 0;
        SubMonitor all = SubMonitor.convert(monitor, corpus.annotators().size());
        for (String annotator : corpus.annotators()) {
            var documents = corpus.annotatedDocuments(annotator);
            SubMonitor progress = all.split(1).setWorkRemaining(documents.size());
            for (String document : documents) {
                progress.split(1);
                int found = count(corpus.annotationFile(document, annotator), type, feature, tag);
                annotations += found;
                files += found > 0 ? 1 : 0;
            }
        }
        return new LayerUse(annotations, files);
    }

    private static int count(Path file, String type, String feature, String tag) throws CoreException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        int dot = type.lastIndexOf('.');
        String uri = "http:///" + type.substring(0, Math.max(0, dot)).replace('.', '/') + ".ecore"; //$NON-NLS-1$ //$NON-NLS-2$
        String name = type.substring(dot + 1);
        int count = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && name.equals(reader.getLocalName())
                        && uri.equals(reader.getNamespaceURI())) {
                    String value = feature == null ? null : reader.getAttributeValue(null, feature);
                    boolean counts = feature == null || value != null
                            && (tag == null ? !NOTHING.contains(value) : tag.equals(value));
                    count += counts ? 1 : 0;
                }
            }
        } catch (XMLStreamException e) {
            throw CoreStatus.MALFORMED_XML.exception(e, file, e.getLocation() == null ? "?" //$NON-NLS-1$
                    : e.getLocation().getLineNumber() + ":" + e.getLocation().getColumnNumber(), //$NON-NLS-1$
                    CoreStatus.reason(e));
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, file, CoreStatus.reason(e));
        }
        return count;
    }
}

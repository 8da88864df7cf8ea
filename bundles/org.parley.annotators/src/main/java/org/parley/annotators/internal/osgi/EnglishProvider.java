package org.parley.annotators.internal.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.parley.core.pipeline.AnnotatorProvider;

/** An annotator whose engine is described by an XML descriptor of this bundle. Immutable. */
abstract class EnglishProvider implements AnnotatorProvider {

    private static final String FOLDER = "/org/parley/annotators/";

    private final String name;
    private final int order;
    private final Set<String> reads;
    private final Set<String> makes;

    /**
     * @param name last part of the id, and key of the label
     * @param order place in the pipeline
     */
    EnglishProvider(String name, int order, Set<String> reads, Set<String> makes) {
        this.name = name;
        this.order = order;
        this.reads = reads;
        this.makes = makes;
    }

    @Override
    public final String id() {
        return "parley." + name;
    }

    @Override
    public final String label() {
        return messages().getString("annotator." + name);
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final Set<String> reads() {
        return reads;
    }

    @Override
    public final Set<String> makes() {
        return makes;
    }

    @Override
    public final AnalysisEngineDescription description() throws CoreException {
        String file = FOLDER + Character.toUpperCase(name.charAt(0)) + name.substring(1) + ".xml";
        try (InputStream in = EnglishProvider.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file);
            }
            return UIMAFramework.getXMLParser().parseAnalysisEngineDescription(new XMLInputSource(in, null));
        } catch (IOException | InvalidXMLException e) {
            String message = MessageFormat.format(messages().getString("error.descriptor"), file);
            throw new CoreException(new Status(Status.ERROR, "org.parley.annotators", 1, message, e));
        }
    }

    private static ResourceBundle messages() {
        return ResourceBundle.getBundle("org.parley.annotators.messages", Locale.getDefault(),
                EnglishProvider.class.getClassLoader());
    }
}

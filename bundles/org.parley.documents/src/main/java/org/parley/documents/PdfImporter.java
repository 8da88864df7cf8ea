package org.parley.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.osgi.service.component.annotations.Component;
import org.parley.core.Problem;
import org.parley.core.exchange.Importer;
import org.parley.documents.internal.Limits;
import org.parley.documents.internal.Watch;
import org.parley.documents.internal.pdf.PdfReader;

/** PDF files that hold text; pictures of text are not read. */
@Component(service = Importer.class)
public final class PdfImporter extends DocumentImporter {

    /** As the service registry and the service loader make it. */
    public PdfImporter() {
        super("pdf", Limits.USUAL);
    }

    @Override
    public Set<String> fileExtensions() {
        return Set.of("pdf");
    }

    @Override
    void read(InputStream in, String fileName, Map<String, String> options, Watch watch, Taker taker,
            Consumer<Problem> problems) throws CoreException, IOException {
        taker.take(PdfReader.read(watch.readFile(in), watch));
    }
}

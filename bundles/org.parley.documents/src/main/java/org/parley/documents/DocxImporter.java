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
import org.parley.documents.internal.office.Office;

/** Documents of Word and others, in Office Open XML. */
@Component(service = Importer.class)
public final class DocxImporter extends DocumentImporter {

    /** As the service registry and the service loader make it. */
    public DocxImporter() {
        super("docx", Limits.USUAL);
    }

    @Override
    public Set<String> fileExtensions() {
        return Set.of("docx", "docm", "dotx");
    }

    @Override
    void read(InputStream in, String fileName, Map<String, String> options, Watch watch, Taker taker,
            Consumer<Problem> problems) throws CoreException, IOException {
        taker.take(Office.docx(in, watch));
    }
}

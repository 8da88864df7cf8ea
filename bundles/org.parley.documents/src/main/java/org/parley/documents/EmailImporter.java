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
import org.parley.documents.internal.mail.MessageReader;

/** Messages as mail programs save them, one a file. */
@Component(service = Importer.class)
public final class EmailImporter extends DocumentImporter {

    /** As the service registry and the service loader make it. */
    public EmailImporter() {
        super("eml", Limits.USUAL);
    }

    @Override
    public Set<String> fileExtensions() {
        return Set.of("eml");
    }

    @Override
    void read(InputStream in, String fileName, Map<String, String> options, Watch watch, Taker taker,
            Consumer<Problem> problems) throws CoreException, IOException {
        taker.take(MessageReader.read(watch.readFile(in), watch));
    }
}

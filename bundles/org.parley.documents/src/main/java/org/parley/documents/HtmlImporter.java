package org.parley.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.osgi.service.component.annotations.Component;
import org.parley.core.Problem;
import org.parley.core.exchange.Importer;
import org.parley.core.exchange.Option;
import org.parley.documents.internal.Limits;
import org.parley.documents.internal.Watch;
import org.parley.documents.internal.html.PageReader;

/** Web pages as they were saved. */
@Component(service = Importer.class)
public final class HtmlImporter extends DocumentImporter {

    private static final String FURNITURE = "furniture";

    /** As the service registry and the service loader make it. */
    public HtmlImporter() {
        super("html", Limits.USUAL);
    }

    @Override
    public Set<String> fileExtensions() {
        return Set.of("html", "htm", "xhtml");
    }

    @Override
    public List<Option> options() {
        return List.of(languageOption(), choice(FURNITURE, "out", "keep"));
    }

    @Override
    void read(InputStream in, String fileName, Map<String, String> options, Watch watch, Taker taker,
            Consumer<Problem> problems) throws CoreException, IOException {
        taker.take(PageReader.read(watch.readFile(in), "keep".equals(options.get(FURNITURE)), watch));
    }
}

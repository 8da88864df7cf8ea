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
import org.parley.documents.internal.Reading;
import org.parley.documents.internal.Report;
import org.parley.documents.internal.Watch;
import org.parley.documents.internal.html.ChapterReader;
import org.parley.documents.internal.office.Book;

/** Books: one document for the whole book, or one for each chapter. */
@Component(service = Importer.class)
public final class EpubImporter extends DocumentImporter {

    private static final String CHAPTERS = "chapters";

    /** As the service registry and the service loader make it. */
    public EpubImporter() {
        super("epub", Limits.USUAL);
    }

    @Override
    public Set<String> fileExtensions() {
        return Set.of("epub");
    }

    @Override
    public List<Option> options() {
        return List.of(languageOption(), choice(CHAPTERS, "together", "apart"));
    }

    @Override
    void read(InputStream in, String fileName, Map<String, String> options, Watch watch, Taker taker,
            Consumer<Problem> problems) throws CoreException, IOException {
        Report report = new Report();
        Book book = Book.read(in, report, watch);
        List<byte[]> chapters = book.chapters(report);
        if (!"apart".equals(options.get(CHAPTERS))) {
            taker.take(new Reading("", ChapterReader.text(chapters, report, watch), book.info(), report));
            return;
        }
        report.problems().forEach(problems);
        int number = 0;
        for (byte[] chapter : chapters) {
            watch.restart();
            Report own = new Report();
            String text = ChapterReader.text(List.of(chapter), own, watch);
            String name = String.format("%s-%03d", fileName, ++number);
            if (!text.isEmpty()) {
                taker.take(new Reading(name, text, book.info(), own));
            }
        }
    }
}

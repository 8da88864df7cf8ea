package org.parley.documents.internal.pdf;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.eclipse.core.runtime.OperationCanceledException;
import org.parley.core.corpus.DocumentInfo;
import org.parley.documents.internal.InfoBuilder;
import org.parley.documents.internal.Reading;
import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Report;
import org.parley.documents.internal.Watch;

/** Reads a PDF as running text. */
public final class PdfReader {

    /** What PDFBox says of fonts and broken tables is of no use to those who read the text. Held, or the level is lost. */
    private static final List<Logger> QUIET = List.of(Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"));

    private static boolean prepared;

    private PdfReader() {
    }

    /** Reads a file. */
    public static Reading read(byte[] file, Watch watch) throws IOException {
        prepare();
        new StreamGuard(file, watch).check();
        try (PDDocument document = Loader.loadPDF(file)) {
            return read(document, watch);
        } catch (InvalidPasswordException e) {
            throw Refusal.of("encrypted");
        } catch (Refusal e) {
            throw e;
        } catch (StackOverflowError e) {
            throw Refusal.of("pdf.deep");
        } catch (IOException | RuntimeException e) { // PDFBox throws unchecked exceptions on some broken files
            if (e instanceof OperationCanceledException) {
                throw e;
            }
            throw Refusal.broken(e);
        }
    }

    private static synchronized void prepare() throws IOException {
        if (!prepared) {
            QUIET.forEach(logger -> logger.setLevel(Level.OFF));
            FontMappers.set(new OwnFonts());
            prepared = true;
        }
    }

    private static Reading read(PDDocument document, Watch watch) throws IOException {
        Report report = new Report();
        PageLines pages = new PageLines(watch);
        List<Line> lines = PageFurniture.removeFrom(pages.read(document), report);
        watch.check();
        String text = new Paragraphs(lines, report).text(watch.limits().textChars());
        report.count("images", pages.images());
        if (text.isEmpty() && pages.images() > 0) {
            report.warning("pdf.scanned");
        }
        leftOut(document, report);
        return new Reading("", text, info(document), report);
    }

    private static void leftOut(PDDocument document, Report report) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) {
            report.info("pdf.attachments");
        }
        if (names != null && names.containsKey("JavaScript") || catalog.containsKey(COSName.OPEN_ACTION)
                || catalog.containsKey(COSName.AA)) {
            report.info("pdf.scripts");
        }
        if (catalog.containsKey(COSName.ACRO_FORM)) {
            report.info("pdf.forms");
        }
    }

    private static DocumentInfo info(PDDocument document) {
        InfoBuilder info = new InfoBuilder();
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        COSDictionary values = document.getDocumentInformation().getCOSObject();
        info.title(values.getString(COSName.TITLE));
        info.field("author", values.getString(COSName.AUTHOR));
        info.date(values.getString(COSName.CREATION_DATE));
        info.date(values.getString(COSName.MOD_DATE));
        info.field("subject", values.getString(COSName.SUBJECT));
        info.field("keywords", values.getString(COSName.KEYWORDS));
        info.language(catalog.getLanguage());
        return info.build();
    }
}

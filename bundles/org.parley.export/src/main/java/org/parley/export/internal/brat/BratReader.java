package org.parley.export.internal.brat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.parley.core.CasFactory;
import org.parley.core.DocumentText;
import org.parley.core.Problem;
import org.parley.core.Problem.Severity;
import org.parley.core.exchange.ImportSource;
import org.parley.export.internal.ExportStatus;
import org.parley.export.internal.FileNames;

/** Reads a document from its text and its annotation file. Stateless. */
public final class BratReader {

    private BratReader() {
    }

    /**
     * Fills an empty CAS.
     *
     * @param source
     *            the .ann file, beside which the .txt file stands
     * @return what was changed or left out
     * @throws CoreException
     *             if there is no text, or a file is not what it should be
     */
    public static List<Problem> read(ImportSource source, CAS cas, String language, IProgressMonitor monitor)
            throws CoreException, IOException {
        String name = FileNames.document(source.fileName());
        ImportSource textFile = source.sibling(name + ".txt") //$NON-NLS-1$
                .orElseThrow(() -> ExportStatus.BRAT_NO_TEXT.exception(null, source.place(), name + ".txt")); //$NON-NLS-1$
        byte[] bytes;
        try (InputStream in = textFile.open()) {
            bytes = in.readAllBytes();
        }
        DocumentText.Result text = DocumentText.read(new ByteArrayInputStream(bytes), textFile.place());
        CasFactory.setDocument(cas, text.text(), name, language);
        Attempt attempt = attempt(source, new String(bytes, charset(bytes)), text.text(), monitor);
        attempt.findings.addAll(text.problems());
        new AnnBuilder(cas, attempt.parser.file(), attempt.findings).build();
        return attempt.findings.problems();
    }

    /** The bytes are known to be text in one of these. */
    private static Charset charset(byte[] bytes) {
        boolean wide = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF
                || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE);
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /** What came of a file by one way of counting. */
    private record Attempt(AnnParser parser, Findings findings) {
    }

    /** Reads as brat counts; where words do not stand where they should, as other tools count, if that fits better. */
    private static Attempt attempt(ImportSource source, String original, String text, IProgressMonitor monitor)
            throws CoreException, IOException {
        Attempt best = parse(source, text, Offsets.of(original, true, true), monitor);
        for (int way = 0; way < 3 && best.parser.mismatches() > 0; way++) {
            Attempt next = parse(source, text, Offsets.of(original, way == 0, way == 2), monitor);
            if (next.parser.mismatches() < best.parser.mismatches()) {
                next.findings.add(Severity.INFO, way == 0 ? "brat.count.lines" : "brat.count.units"); //$NON-NLS-1$ //$NON-NLS-2$
                best = next;
            }
        }
        return best;
    }

    private static Attempt parse(ImportSource source, String text, Offsets offsets, IProgressMonitor monitor)
            throws CoreException, IOException {
        Findings findings = new Findings();
        AnnParser parser = new AnnParser(source.place(), text, offsets, findings);
        try (InputStream in = source.open()) {
            new AnnLines(source.place(), parser::line).read(in, monitor);
        }
        return new Attempt(parser, findings);
    }
}

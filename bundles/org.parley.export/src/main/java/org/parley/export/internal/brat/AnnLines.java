package org.parley.export.internal.brat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.parley.export.internal.ExportStatus;

/** Reads an .ann file line by line, within limits. */
final class AnnLines {

    /** Takes a line. */
    interface LineTaker {
        void take(int number, String line) throws CoreException;
    }

    /** Lines hold the words that they annotate: as much as a long document. */
    static final int LONGEST_LINE = 8_000_000;
    static final int MOST_LINES = 2_000_000;
    private static final int CANCEL_EACH = 1000;

    private final String place;
    private final LineTaker taker;
    private final StringBuilder line = new StringBuilder();
    private int number = 1;

    AnnLines(String place, LineTaker taker) {
        this.place = place;
        this.taker = taker;
    }

    void read(InputStream in, IProgressMonitor monitor) throws CoreException, IOException {
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
        char[] buffer = new char[1 << 16];
        try {
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                take(buffer, count, monitor);
            }
        } catch (CharacterCodingException e) {
            throw ExportStatus.BRAT_NO_UTF8.exception(e, place, number);
        }
        end(monitor);
    }

    private void take(char[] buffer, int count, IProgressMonitor monitor) throws CoreException {
        int from = 0;
        for (int i = 0; i < count; i++) {
            if (buffer[i] == '\n') {
                append(buffer, from, i);
                end(monitor);
                from = i + 1;
            }
        }
        append(buffer, from, count);
    }

    private void append(char[] buffer, int from, int to) throws CoreException {
        if (line.length() + to - from > LONGEST_LINE) {
            throw ExportStatus.BRAT_LONG_LINE.exception(null, place, number, LONGEST_LINE);
        }
        line.append(buffer, from, to - from);
    }

    private void end(IProgressMonitor monitor) throws CoreException {
        if (monitor != null && number % CANCEL_EACH == 0 && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (number > MOST_LINES) {
            throw ExportStatus.BRAT_MANY_LINES.exception(null, place, MOST_LINES);
        }
        int end = line.length() > 0 && line.charAt(line.length() - 1) == '\r' ? line.length() - 1 : line.length();
        int begin = number == 1 && end > 0 && line.charAt(0) == '\uFEFF' ? 1 : 0;
        if (end > begin) {
            taker.take(number, line.substring(begin, end));
        }
        line.setLength(0);
        number++;
    }
}

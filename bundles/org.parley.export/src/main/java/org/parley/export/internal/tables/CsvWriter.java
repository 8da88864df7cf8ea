package org.parley.export.internal.tables;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes lines as RFC 4180 has them: CR LF behind each, quotation marks where they are needed. */
final class CsvWriter {

    private final Writer out;
    private final char separator;

    CsvWriter(Writer out, char separator) {
        this.out = out;
        this.separator = separator;
    }

    void line(List<?> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(separator);
            }
            cell(cells.get(i));
        }
        out.write("\r\n"); //$NON-NLS-1$
    }

    private void cell(Object cell) throws IOException {
        if (cell instanceof Boolean flag) {
            out.write(flag ? "TRUE" : "FALSE"); //$NON-NLS-1$ //$NON-NLS-2$
        } else if (cell instanceof Number number) {
            out.write(number.toString());
        } else if (cell != null) {
            String text = (String) cell;
            out.write(needsMarks(text) ? '"' + text.replace("\"", "\"\"") + '"' : text); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }

    private boolean needsMarks(String text) {
        if (text.isEmpty()) {
            return false;
        }
        boolean border = text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ';
        return border || text.chars().anyMatch(c -> c == separator || c == '"' || c == '\r' || c == '\n');
    }
}

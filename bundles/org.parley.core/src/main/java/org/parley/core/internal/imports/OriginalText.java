package org.parley.core.internal.imports;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.CoreStatus;
import org.parley.core.DocumentText;
import org.parley.core.exchange.ImportSource;

/** Tells files that are a text from those that a text was drawn out of. */
final class OriginalText {

    /** UTF-16 has two bytes a character, UTF-8 up to three; line ends of Windows and a byte order mark add some. */
    private static final int MOST = 4;

    private OriginalText() {
    }

    /**
     * Whether the file is the text, and so can be kept to the byte.
     *
     * @throws CoreException
     *             if the file cannot be read any more
     */
    static boolean isOf(ImportSource source, String text) throws CoreException {
        long size = source.size();
        if (size >= 0 && (size < text.length() || size > (long) MOST * text.length() + MOST)) {
            return false;
        }
        try (InputStream in = source.open()) {
            return DocumentText.read(in, source.place()).text().equals(text);
        } catch (CoreException e) {
            return isNoText(e);
        } catch (IOException e) {
            throw CoreStatus.CANNOT_READ.exception(e, source.place(), CoreStatus.reason(e));
        }
    }

    private static boolean isNoText(CoreException e) throws CoreException {
        int code = e.getStatus().getCode();
        if (code == CoreStatus.TOO_LARGE.code()) {
            throw e;
        }
        return false; // bytes that are no text: another format
    }
}

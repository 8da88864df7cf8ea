package org.parley.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.parley.core.internal.CoreMessages;
import org.eclipse.core.runtime.CoreException;

/**
 * From the bytes of a text file to the text that a CAS holds. UTF-8 is read, with or without a byte order mark, and
 * UTF-16 with one; everything else is refused with the place of the first byte that does not fit, because a guess would
 * put wrong letters in front of annotators without a word.
 */
public final class DocumentText {

    private static final char REPLACEMENT = ' ';

    /**
     * A text with what was changed in it.
     *
     * @param text
     *            the text
     * @param problems
     *            what was changed; empty if nothing was
     */
    public record Result(String text, List<Problem> problems) {
    }

    private DocumentText() {
    }

    /**
     * Decodes and normalises.
     *
     * @param in
     *            the bytes; read to the end, left open
     * @param fileName
     *            name of the file for messages
     * @throws CoreException
     *             if the bytes are not text; the message names the file and the byte's offset
     */
    public static Result read(InputStream in, String fileName) throws CoreException, IOException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(Integer.MAX_VALUE - 64);
        } catch (OutOfMemoryError e) {
            throw CoreStatus.TOO_LARGE.exception(e, fileName);
        }
        return normalize(decode(bytes, fileName));
    }

    private static String decode(byte[] bytes, String fileName) throws CoreException {
        if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
            throw CoreStatus.UNSUPPORTED_ENCODING.exception(null, fileName, "UTF-32"); //$NON-NLS-1$
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(StandardCharsets.UTF_16LE, bytes, 2, fileName);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decode(StandardCharsets.UTF_16BE, bytes, 2, fileName);
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw CoreStatus.NOT_TEXT.exception(null, fileName, i);
            }
        }
        int mark = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return decode(StandardCharsets.UTF_8, bytes, mark, fileName);
    }

    private static String decode(Charset charset, byte[] bytes, int start, String fileName) throws CoreException {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate((int) ((bytes.length - start) * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw CoreStatus.BAD_BYTES.exception(null, fileName, in.position(), charset.name());
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Makes a text fit for XML and for tools that count one character a line end: CR LF and CR become LF, and each
     * character that XML 1.0 forbids becomes one space, so that offsets hold.
     */
    public static Result normalize(String text) {
        StringBuilder out = new StringBuilder(text.length());
        List<Problem> problems = new ArrayList<>();
        int lineEnds = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                lineEnds++;
                out.append('\n');
            } else if (isForbidden(text, i)) {
                problems.add(new Problem(Problem.Severity.WARNING, out.length(), out.length() + 1,
                        CoreMessages.format("text.forbidden", String.format("U+%04X", (int) c)))); //$NON-NLS-1$ //$NON-NLS-2$
                out.append(REPLACEMENT);
            } else {
                out.append(c);
            }
        }
        if (lineEnds > 0) {
            problems.add(0, Problem.ofDocument(Problem.Severity.INFO,
                    CoreMessages.format("text.lineEnds", lineEnds))); //$NON-NLS-1$
        }
        return new Result(out.toString(), List.copyOf(problems));
    }

    /**
     * Whether XML 1.0 forbids a character (section 2.2): most control characters, U+FFFE and U+FFFF, and halves of
     * surrogate pairs that stand alone.
     *
     * @param index
     *            UTF-16 offset of the character in the text
     */
    public static boolean isForbidden(CharSequence text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= '\uFFFE';
    }
}

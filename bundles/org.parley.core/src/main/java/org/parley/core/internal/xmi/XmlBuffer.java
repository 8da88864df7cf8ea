package org.parley.core.internal.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.parley.core.DocumentText;
import org.parley.core.internal.CoreMessages;

/** XML 1.0 in UTF-8, byte by byte: no objects are made on the way. */
final class XmlBuffer {

    private static final int SIZE = 1 << 16;
    private static final int MARGIN = 64; // more than any number or escaped character needs

    private final OutputStream out;
    private final boolean replacesForbidden;
    private final byte[] bytes = new byte[SIZE];
    private int length;

    /** Onto a stream that the caller closes. */
    XmlBuffer(OutputStream out, boolean replacesForbidden) {
        this.out = out;
        this.replacesForbidden = replacesForbidden;
    }

    void flush() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    private void makeRoom() throws IOException {
        if (length > SIZE - MARGIN) {
            flush();
        }
    }

    /** What needs no escapes. */
    void raw(byte[] some) throws IOException {
        if (some.length > SIZE - length) {
            flush();
        }
        if (some.length > SIZE) {
            out.write(some);
        } else {
            System.arraycopy(some, 0, bytes, length, some.length);
            length += some.length;
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void raw(String some) throws IOException {
        raw(bytes(some));
    }

    void raw(char c) throws IOException {
        makeRoom();
        bytes[length++] = (byte) c;
    }

    /** A number that is not negative, or any other. */
    void number(int value) throws IOException {
        makeRoom();
        if (value < 0) {
            raw(Integer.toString(value));
            return;
        }
        int digits = 1;
        for (int rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        int rest = value;
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    /** The value of an attribute in double quotes. */
    void attribute(String value) throws IOException {
        escape(value, true);
    }

    /** The text of an element. */
    void text(String value) throws IOException {
        escape(value, false);
    }

    private void escape(String value, boolean attribute) throws IOException {
        for (int i = 0; i < value.length(); i++) {
            makeRoom();
            char c = value.charAt(i);
            if (c >= 0x80 || c < ' ') {
                i = special(value, i, attribute);
            } else if (c == '&') {
                raw("&amp;"); //$NON-NLS-1$
            } else if (c == '<') {
                raw("&lt;"); //$NON-NLS-1$
            } else if (c == '>') {
                raw("&gt;"); //$NON-NLS-1$
            } else if (c == '"' && attribute) {
                raw("&quot;"); //$NON-NLS-1$
            } else {
                bytes[length++] = (byte) c;
            }
        }
    }

    /** Writes a character above U+007F or a control; returns the offset of its last half. */
    private int special(String value, int i, boolean attribute) throws IOException {
        char c = value.charAt(i);
        if (DocumentText.isForbidden(value, i)) {
            if (!replacesForbidden) {
                throw new IOException(CoreMessages.format("xmi.forbidden", String.format("U+%04X", (int) c))); //$NON-NLS-1$ //$NON-NLS-2$
            }
            bytes[length++] = ' ';
        } else if (c < ' ') {
            if (c == '\r' || attribute) { // readers change them
                raw(c == '\n' ? "&#10;" : c == '\r' ? "&#13;" : "&#9;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            } else {
                bytes[length++] = (byte) c;
            }
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        } else if (Character.isHighSurrogate(c)) {
            int code = Character.toCodePoint(c, value.charAt(i + 1));
            bytes[length++] = (byte) (0xF0 | code >> 18);
            bytes[length++] = (byte) (0x80 | code >> 12 & 0x3F);
            bytes[length++] = (byte) (0x80 | code >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | code & 0x3F);
            return i + 1;
        } else {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
        }
        return i;
    }
}

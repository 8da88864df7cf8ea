package org.parley.documents.internal.html;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.parley.documents.internal.Report;

/**
 * From bytes to the characters of a markup file: a byte order mark counts before what is declared, that before UTF-8 where
 * the bytes are UTF-8, and Windows-1252, which browsers take, is the last.
 */
public final class Markup {

    private static final int HEAD = 4096;
    private static final Pattern DECLARED = Pattern
            .compile("(?i)<(?:meta|\\?xml)\\b[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");
    private static final Charset LAST = Charset.forName("windows-1252");

    private Markup() {
    }

    /** Decodes; the report says what was guessed and what did not fit. */
    public static String decode(byte[] bytes, Report report) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8, report);
        } else if (starts(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, report);
        } else if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, report);
        }
        Charset declared = declared(bytes, report);
        return declared != null ? decode(bytes, 0, declared, report) : guess(bytes, report);
    }

    /** Decodes bytes whose charset is named elsewhere; an empty or unknown name leads to a guess. */
    public static String decode(byte[] bytes, String charset, Report report) {
        Charset known = charset.isEmpty() ? null : known(charset, report);
        return known != null ? decode(bytes, 0, known, report) : guess(bytes, report);
    }

    private static String guess(byte[] bytes, Report report) {
        try {
            return strict(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) { // it is not UTF-8
            report.warning("charset.guessed", LAST.name());
            return new String(bytes, LAST);
        }
    }

    private static Charset declared(byte[] bytes, Report report) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return null;
        }
        Charset charset = known(declared.group(1), report);
        // a declaration that was read as single bytes cannot be one of UTF-16: the HTML standard takes UTF-8 then
        return charset != null && charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
    }

    private static Charset known(String name, Report report) {
        try {
            Charset charset = Charset.forName(name);
            return StandardCharsets.ISO_8859_1.equals(charset) || StandardCharsets.US_ASCII.equals(charset) ? LAST
                    : charset;
        } catch (IllegalArgumentException e) { // no such charset
            report.warning("charset.unknown", name);
            return null;
        }
    }

    private static String decode(byte[] bytes, int start, Charset charset, Report report) {
        try {
            return strict(bytes, start, charset);
        } catch (CharacterCodingException e) { // read what can be read
            String text = new String(bytes, start, bytes.length - start, charset);
            report.warning("charset.broken", charset.name(), (int) text.chars().filter(c -> c == '\uFFFD').count());
            return text;
        }
    }

    private static String strict(byte[] bytes, int start, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString();
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
}

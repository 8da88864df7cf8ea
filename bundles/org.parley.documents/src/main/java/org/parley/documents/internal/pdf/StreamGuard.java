package org.parley.documents.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;
import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Watch;

/**
 * Looks at the packed streams of a file before PDFBox does, which unpacks each into memory whole: one that unfolds to too
 * much is refused. Streams of encrypted files cannot be looked at.
 */
final class StreamGuard {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 2000;
    private static final int MOST_FILTERS = 8;
    private static final Pattern FILTERS = Pattern.compile("/Filter\\s*(\\[[^\\]]{0,400}\\]|/\\w{1,40})");
    private static final Pattern NAME = Pattern.compile("/(\\w{1,40})");
    private static final Set<String> UNPACKING = Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode",
            "RL",
            "ASCII85Decode", "A85", "ASCIIHexDecode", "AHx");

    private final byte[] file;
    private final Watch watch;

    StreamGuard(byte[] file, Watch watch) {
        this.file = file;
        this.watch = watch;
    }

    /**
     * Looks at all streams.
     *
     * @throws Refusal
     *             if one is too large, or packed too often
     */
    void check() throws Refusal {
        int end = -1;
        for (int at = next(0); at >= 0; at = next(Math.max(at + STREAM.length, end))) {
            watch.check();
            end = -1;
            if (at >= 3 && file[at - 1] == 'd' && file[at - 2] == 'n' && file[at - 3] == 'e') {
                continue;
            }
            List<String> filters = filters(at);
            if (filters.size() > MOST_FILTERS) {
                throw Refusal.of("pdf.filters", at);
            }
            if (!filters.isEmpty()) {
                end = end(at);
                unpack(filters, begin(at), end, at);
            }
        }
    }

    private int next(int from) {
        for (int i = from; i <= file.length - STREAM.length; i++) {
            int j = 0;
            while (j < STREAM.length && file[i + j] == STREAM[j]) {
                j++;
            }
            if (j == STREAM.length) {
                return i;
            }
        }
        return -1;
    }

    private int begin(int at) {
        int begin = at + STREAM.length;
        if (begin < file.length && file[begin] == '\r') {
            begin++;
        }
        return begin < file.length && file[begin] == '\n' ? begin + 1 : begin;
    }

    private int end(int at) {
        int end = next(at + STREAM.length);
        while (end >= 3 && !(file[end - 1] == 'd' && file[end - 2] == 'n' && file[end - 3] == 'e')) {
            end = next(end + STREAM.length);
        }
        return end < 0 ? file.length : end - 3;
    }

    private List<String> filters(int at) {
        int from = Math.max(0, at - DICTIONARY);
        String dictionary = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        int begin = Math.max(dictionary.lastIndexOf(" obj"), dictionary.lastIndexOf("endstream"));
        Matcher found = FILTERS.matcher(dictionary.substring(Math.max(0, begin)));
        List<String> filters = new ArrayList<>();
        if (found.find()) {
            Matcher name = NAME.matcher(found.group(1));
            while (name.find() && UNPACKING.contains(name.group(1))) {
                filters.add(name.group(1));
            }
        }
        return filters;
    }

    private void unpack(List<String> filters, int begin, int end, int at) throws Refusal {
        byte[] bytes = Arrays.copyOfRange(file, Math.min(begin, end), end);
        for (int i = 0; i < filters.size(); i++) {
            Counted out = new Counted(i == filters.size() - 1, at);
            try {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(new ByteArrayInputStream(bytes), out,
                        new COSDictionary(), 0);
            } catch (Refusal e) {
                throw e;
            } catch (IOException | RuntimeException e) { // a broken stream: PDFBox says so if it needs it
                return;
            }
            bytes = out.bytes();
        }
    }

    /** Counts, and keeps what the next filter needs. */
    private final class Counted extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final boolean last;
        private final int at;
        private long count;

        Counted(boolean last, int at) {
            this.last = last;
            this.at = at;
        }

        byte[] bytes() {
            return kept.toByteArray();
        }

        @Override
        public void write(int b) throws IOException {
            add(1);
            if (!last) {
                kept.write(b);
            }
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            add(length);
            if (!last) {
                kept.write(buffer, offset, length);
            }
        }

        private void add(int bytes) throws Refusal {
            count += bytes;
            if (count > watch.limits().unpackedBytes() / 2) {
                throw Refusal.of("pdf.stream", at, watch.limits().unpackedBytes() >> 21);
            }
            watch.check();
        }
    }
}

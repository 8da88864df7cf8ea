package org.parley.annotators.internal.syntax;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Models as files: a mark, the version of the format, the length and check sum of what follows; then the tags, the relations, the tag dictionary, and both
 * tables of weights, each a number of features, the differences between their sorted keys, how many weights each has, and those with their classes.
 * Stateless.
 */
public final class ModelFormat {

    private static final int MARK = 0x50535958;
    private static final int VERSION = 1;
    private static final int LONGEST = 64 << 20;

    private ModelFormat() {
    }

    /**
     * Reads a model.
     *
     * @param in at the model's beginning; not closed
     * @param name what to call the model in messages
     * @throws IOException if it cannot be read, is no model, one of another version, or damaged
     */
    public static SyntaxModel read(InputStream in, String name) throws IOException {
        try {
            DataInputStream header = new DataInputStream(in);
            if (header.readInt() != MARK) {
                throw new IOException(name + " is no model of tagger and parser");
            }
            int version = header.readInt();
            if (version != VERSION) {
                throw new IOException(name + " has format " + version + ", this program reads format " + VERSION
                        + ": train the model again");
            }
            int length = header.readInt();
            long sum = header.readLong();
            byte[] body = length < 0 || length > LONGEST ? new byte[0] : header.readNBytes(length);
            if (body.length != length || sum(body) != sum) {
                throw new IOException(name + " is damaged: its check sum is another");
            }
            return body(new DataInputStream(new ByteArrayInputStream(body)), name);
        } catch (EOFException e) {
            throw new IOException(name + " is damaged: it ends too early", e);
        }
    }

    private static SyntaxModel body(DataInputStream in, String name) throws IOException {
        TagSet tags = new TagSet(strings(in));
        List<String> relations = Stream.of(Relation.values()).map(Relation::label).toList();
        if (!strings(in).equals(relations)) {
            throw new IOException(name + " has other relations than this program: train the model again");
        }
        TagDictionary dictionary = dictionary(in);
        LinearModel tagger = weights(in, tags.names().size());
        return new SyntaxModel(tags, dictionary, tagger, weights(in, ArcHybrid.TRANSITIONS));
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            strings.add(in.readUTF());
        }
        return strings;
    }

    private static TagDictionary dictionary(DataInputStream in) throws IOException {
        long names = in.readLong();
        Map<Integer, Long> entries = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            int word = in.readInt();
            entries.put(word, in.readLong());
        }
        return new TagDictionary(entries, names);
    }

    private static LinearModel weights(DataInputStream in, int classes) throws IOException {
        int[] keys = new int[in.readInt()];
        int key = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            key += number(in);
            keys[i] = key;
        }
        byte[] sizes = new byte[keys.length];
        in.readFully(sizes);
        int pairs = 0;
        for (byte size : sizes) {
            pairs += size * 2;
        }
        byte[] rows = new byte[pairs];
        in.readFully(rows);
        return new LinearModel(classes, keys, sizes, rows);
    }

    /**
     * Writes a model.
     *
     * @param out where to; not closed
     * @param tagger weights of the tagger: key of the feature, then class and weight in turn
     * @param parser weights of the parser, likewise
     */
    public static void write(OutputStream out, TagSet tags, TagDictionary dictionary,
            SortedMap<Integer, byte[]> tagger, SortedMap<Integer, byte[]> parser) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream body = new DataOutputStream(bytes);
        strings(tags.names(), body);
        strings(Stream.of(Relation.values()).map(Relation::label).toList(), body);
        body.writeLong(dictionary.names());
        body.writeInt(dictionary.entries().size());
        for (Map.Entry<Integer, Long> entry : dictionary.entries().entrySet()) {
            body.writeInt(entry.getKey());
            body.writeLong(entry.getValue());
        }
        weights(tagger, body);
        weights(parser, body);
        DataOutputStream file = new DataOutputStream(out);
        file.writeInt(MARK);
        file.writeInt(VERSION);
        file.writeInt(bytes.size());
        file.writeLong(sum(bytes.toByteArray()));
        bytes.writeTo(file);
        file.flush();
    }

    private static void strings(List<String> strings, DataOutputStream out) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    private static void weights(SortedMap<Integer, byte[]> rows, DataOutputStream out) throws IOException {
        out.writeInt(rows.size());
        int before = Integer.MIN_VALUE;
        for (int key : rows.keySet()) {
            number(key - before, out);
            before = key;
        }
        for (Map.Entry<Integer, byte[]> row : rows.entrySet()) {
            out.writeByte(row.getValue().length / 2);
        }
        for (Map.Entry<Integer, byte[]> row : rows.entrySet()) {
            out.write(row.getValue());
        }
    }

    /** Seven bits a byte, the last one without the eighth. */
    private static void number(int value, DataOutputStream out) throws IOException {
        int rest = value;
        while ((rest & ~127) != 0) {
            out.writeByte(rest & 127 | 128);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int number(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int b = in.readUnsignedByte();
            value |= (b & 127) << shift;
            if (b < 128) {
                break;
            }
        }
        return value;
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}

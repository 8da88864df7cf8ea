package org.parley.export.internal.tables;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps the rows of a table on disk until the workbook is written: its sheets are written one after another. */
final class Spool implements Closeable {

    /** Takes a row. */
    interface RowTaker {
        void take(List<Object> cells) throws IOException;
    }

    private static final int NOTHING = 0;
    private static final int TEXT = 1;
    private static final int NUMBER = 2;
    private static final int FLAG = 3;

    private final int columns;
    private final Path file;
    private final DataOutputStream out;
    private long rows;

    Spool(Table table) throws IOException {
        columns = table.columns().size();
        file = Files.createTempFile("parley", ".rows"); //$NON-NLS-1$ //$NON-NLS-2$
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    void add(List<Object> cells) throws IOException {
        for (Object cell : cells) {
            if (cell instanceof String text) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeByte(TEXT);
                out.writeInt(bytes.length);
                out.write(bytes);
            } else if (cell instanceof Number number) {
                out.writeByte(NUMBER);
                out.writeDouble(number.doubleValue());
            } else if (cell instanceof Boolean flag) {
                out.writeByte(FLAG);
                out.writeBoolean(flag);
            } else {
                out.writeByte(NOTHING);
            }
        }
        rows++;
    }

    void read(RowTaker taker) throws IOException {
        out.flush();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long i = 0; i < rows; i++) {
                List<Object> cells = new ArrayList<>(columns);
                for (int c = 0; c < columns; c++) {
                    cells.add(cell(in));
                }
                taker.take(cells);
            }
        }
    }

    private static Object cell(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
        case TEXT -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        case NUMBER -> in.readDouble();
        case FLAG -> in.readBoolean();
        default -> null;
        };
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}

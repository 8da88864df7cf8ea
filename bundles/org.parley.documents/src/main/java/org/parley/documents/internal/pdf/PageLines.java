package org.parley.documents.internal.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Watch;

/** Collects the lines of all pages, in the order in which they are drawn. */
final class PageLines extends PDFTextStripper {

    private static final int DEEPEST = 12;
    private static final int MOST_FORMS = 200_000;

    private final Watch watch;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean empty = true;
    private float left;
    private float right;
    private float base;
    private float size;
    private float share;
    private int images;
    private int forms;
    private int letters;
    private int operators;

    PageLines(Watch watch) {
        this.watch = watch;
        setSuppressDuplicateOverlappingText(true);
    }

    /** The lines of a file, or what of them there is where a page is broken. */
    List<Line> read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        finish();
        return lines;
    }

    /** How many pictures were drawn. */
    int images() {
        return images;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if ((++operators & 0xFF) == 0) {
            watch.check();
        }
        if ("Do".equals(operator.getName()) && !operands.isEmpty() && operands.get(0) instanceof COSName name
                && getResources() != null) {
            if (getResources().isImageXObject(name)) {
                images++;
            } else if (getLevel() > DEEPEST) { // a form that draws itself would do so some 2^50 times
                return;
            } else if (++forms > MOST_FORMS) {
                throw Refusal.of("pdf.many", MOST_FORMS);
            }
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        if (exception instanceof Refusal) {
            throw exception;
        }
        super.operatorException(operator, operands, exception);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++letters <= watch.limits().textChars()) {
            super.processTextPosition(position);
        }
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) throws IOException {
        if (letters > watch.limits().textChars()) {
            throw Refusal.of("limit.text", watch.limits().textChars());
        }
        for (TextPosition position : positions) {
            left = empty ? position.getXDirAdj() : Math.min(left, position.getXDirAdj());
            right = empty ? right(position) : Math.max(right, right(position));
            base = position.getYDirAdj();
            size = Math.max(empty ? 0 : size, position.getFontSizeInPt());
            empty = false;
            share = position.getPageHeight() <= 0 ? 0.5f : base / position.getPageHeight();
        }
        text.append(string);
    }

    private static float right(TextPosition position) {
        return position.getXDirAdj() + position.getWidthDirAdj();
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        finish();
    }

    @Override
    protected void writeParagraphEnd() {
        finish();
    }

    @Override
    protected void writePageEnd() {
        finish();
    }

    private void finish() {
        String line = text.toString().replaceAll("\\s+", " ").strip();
        if (!line.isEmpty()) {
            lines.add(new Line(line, getCurrentPageNo(), left, right, base, size, share));
        }
        text.setLength(0);
        empty = true;
    }
}

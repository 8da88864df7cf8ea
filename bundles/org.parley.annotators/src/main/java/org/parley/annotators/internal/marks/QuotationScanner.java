package org.parley.annotators.internal.marks;

import java.util.ArrayList;
import java.util.List;

import org.parley.annotators.internal.text.Paragraph;

/**
 * Finds the text between quotation marks of all common styles. Works through each paragraph once; a stretch that a paragraph leaves open goes
 * on where the next paragraph opens with a mark again, or has a closing mark before any opening one; otherwise it ends with its paragraph.
 * A quotation within a quotation is part of the outer one. Single marks count only outside double ones. For one text at a time.
 */
public final class QuotationScanner {

    private static final int FARTHEST = 5;

    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<QuotedStretch> found = new ArrayList<>();
    private final Mark[] firstDouble;

    private DoubleMarks doubles;
    private int open = -1;
    private int openSingle = -1;
    private int strayClose = -1;
    private boolean resumed;

    private QuotationScanner(String text, List<Paragraph> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
        firstDouble = new Mark[paragraphs.size()];
        for (int i = 0; i < firstDouble.length; i++) {
            firstDouble[i] = firstDouble(paragraphs.get(i));
        }
    }

    /** The stretches in order, without overlaps, outside page furniture. */
    public static List<QuotedStretch> scan(String text, List<Paragraph> paragraphs) {
        QuotationScanner scanner = new QuotationScanner(text, paragraphs);
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.furniture()) {
                scanner.scan(paragraph);
            }
        }
        return scanner.found;
    }

    private Mark firstDouble(Paragraph paragraph) {
        for (int i = paragraph.begin(); i < paragraph.end(); i++) {
            Mark mark = Mark.at(text, i);
            if (mark == Mark.OPEN_DOUBLE || mark == Mark.CLOSE_DOUBLE) {
                return mark;
            }
        }
        return Mark.NONE;
    }

    private void scan(Paragraph paragraph) {
        int single = openSingle;
        openSingle = -1;
        int lastSingleClose = -1;
        strayClose = -1;
        doubles = new DoubleMarks(text, paragraph.begin(), paragraph.end());
        int begin = paragraph.begin();
        if (open >= 0 && Mark.at(text, begin) == Mark.OPEN_DOUBLE) {
            begin += Mark.width(text, begin);
        }
        for (int i = begin; i < paragraph.end(); i += Mark.width(text, i)) {
            Mark mark = Mark.at(text, i);
            if (open >= 0) {
                i = within(i, mark, paragraph);
            } else if (mark == Mark.OPEN_DOUBLE) {
                single = endSingle(single, lastSingleClose);
                lastSingleClose = -1;
                open = i;
            } else if (single < 0 && mark == Mark.OPEN_SINGLE) {
                single = i;
                lastSingleClose = -1;
            } else if (single >= 0 && mark == Mark.CLOSE_DOUBLE) {
                single = endSingle(single, i + 1);
                lastSingleClose = -1;
            } else if (single >= 0 && mark == Mark.CLOSE_SINGLE) {
                lastSingleClose = i + 1;
                if (!mayBePossessive(i)) {
                    single = endSingle(single, lastSingleClose);
                }
            }
        }
        if (single >= 0 && lastSingleClose < 0 && reopens(paragraph, Mark.OPEN_SINGLE)) {
            openSingle = single;
        } else {
            endSingle(single, lastSingleClose);
        }
        endParagraph(paragraph);
    }

    /** Reads the mark at {@code i} within an open stretch; the offset to go on from, which is that of the last mark read. */
    private int within(int i, Mark mark, Paragraph paragraph) {
        int openedAt = open;
        noteStray(mark, i);
        if (mark == Mark.OPEN_DOUBLE && strayClose > openedAt && i + 1 < paragraph.end()) {
            add(openedAt, strayClose, false, true);
            open = i;
            strayClose = -1;
        } else if (mark == Mark.OPEN_DOUBLE) {
            int innerClose = doubles.closeOfInner(i, Mark.styleAt(text, openedAt));
            if (innerClose >= 0) {
                return innerClose;
            }
            if (closesHere(i, paragraph)) {
                add(openedAt, i + Mark.width(text, i), false, true);
            }
        } else if (mark == Mark.CLOSE_DOUBLE) {
            add(openedAt, i + Mark.width(text, i), false, true);
        }
        return i;
    }

    /** Notes a single mark that closes, in a stretch that a double one opened: the author may have mixed them up. */
    private void noteStray(Mark mark, int i) {
        if (mark == Mark.CLOSE_SINGLE && strayClose < 0 && ",.?!".indexOf(text.charAt(i - 1)) >= 0) {
            strayClose = i + 1;
        } else if (mark == Mark.OPEN_SINGLE) {
            strayClose = Integer.MIN_VALUE;
        }
    }

    /** Whether the paragraph right behind begins with such a mark. */
    private boolean reopens(Paragraph paragraph, Mark mark) {
        int next = paragraph.index() + 1;
        return next < paragraphs.size() && !paragraphs.get(next).furniture()
                && Mark.at(text, paragraphs.get(next).begin()) == mark;
    }

    /** An opening mark at the end of a paragraph closes what is open. */
    private boolean closesHere(int i, Paragraph paragraph) {
        return i > open + 1 && i + 1 == paragraph.end();
    }

    /** Whether the mark after an s may be that of a plural possessive: a small letter follows. */
    private boolean mayBePossessive(int i) {
        return text.charAt(i - 1) == 's' && i + 2 < text.length() && text.charAt(i + 1) == ' '
                && Character.isLetter(text.charAt(i + 2));
    }

    private int endSingle(int begin, int end) {
        if (begin >= 0 && end > begin + 2) {
            found.add(new QuotedStretch(begin, end, true, true, false));
        }
        return -1;
    }

    private void add(int begin, int end, boolean single, boolean closed) {
        if (end > begin + 1) {
            found.add(new QuotedStretch(begin, end, single, closed, resumed));
        }
        open = -1;
        resumed = false;
    }

    private void endParagraph(Paragraph paragraph) {
        if (open < 0) {
            return;
        }
        int next = paragraph.index() + 1;
        while (next < paragraphs.size() && paragraphs.get(next).furniture()) {
            next++;
        }
        if (next < paragraphs.size() && Mark.at(text, paragraphs.get(next).begin()) == Mark.OPEN_DOUBLE) {
            if (next > paragraph.index() + 1) {
                add(open, paragraph.end(), false, false);
                resumed = true;
            }
            return;
        }
        boolean closesLater = false;
        for (int k = next; k < Math.min(paragraphs.size(), next + FARTHEST) && !closesLater; k++) {
            if (firstDouble[k] == Mark.OPEN_DOUBLE) {
                break;
            }
            closesLater = firstDouble[k] == Mark.CLOSE_DOUBLE;
        }
        if (!closesLater) {
            add(open, paragraph.end(), false, false);
        }
    }
}

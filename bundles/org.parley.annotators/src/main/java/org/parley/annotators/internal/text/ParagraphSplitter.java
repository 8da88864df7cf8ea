package org.parley.annotators.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its lines that are not blank. Threads may share one. */
public final class ParagraphSplitter {

    private final FurnitureDetector furniture;

    /** @param furniture tells page furniture from the article */
    public ParagraphSplitter(FurnitureDetector furniture) {
        this.furniture = furniture;
    }

    /** The paragraphs in order; none in an empty text. */
    public List<Paragraph> split(String text) {
        List<Paragraph> found = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                Span line = new Span(begin, i).trimmed(text);
                if (line.length() > 0) {
                    found.add(new Paragraph(found.size(), line.begin(), line.end(),
                            furniture.isFurniture(text.subSequence(line.begin(), line.end()))));
                }
                begin = i + 1;
            }
        }
        return found;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}

package org.parley.annotators.internal.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.parley.annotators.internal.cues.Cue;
import org.parley.annotators.internal.cues.CueType;
import org.parley.annotators.internal.phrases.NounPhrase;
import org.parley.annotators.internal.text.AnalyzedText;
import org.parley.annotators.internal.text.Paragraph;
import org.parley.annotators.internal.text.Span;

/** Finds what broadcasters' transcripts put in square brackets: {@code [Name/Title: words]}, over one paragraph or several. */
final class BracketQuoteFinder {

    private static final int FARTHEST = 12;
    private static final int LONGEST_HEAD = 160;
    private static final Pattern HEAD = Pattern
            .compile("\\[\\s*([^\\[\\]:/]{2,80}?)\\s*(?:[/|,(][^\\[\\]:]{1,120})?\\s*:\\s*(?=\\S|$)");

    private final AnalyzedText text;

    BracketQuoteFinder(AnalyzedText text) {
        this.text = text;
    }

    List<FoundQuote> find() {
        List<FoundQuote> found = new ArrayList<>();
        List<Paragraph> paragraphs = text.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (text.text().charAt(paragraph.begin()) != '[') {
                continue;
            }
            Matcher head = HEAD.matcher(text.text()).region(paragraph.begin(),
                    Math.min(paragraph.end(), paragraph.begin() + LONGEST_HEAD));
            int close = head.lookingAt() ? closing(i) : -1;
            Span content = close < 0 ? null : new Span(Math.min(head.end(), close), close).trimmed(text.text());
            if (content != null && content.length() > 1) {
                found.add(quote(head, content));
            }
        }
        return found;
    }

    private int closing(int paragraph) {
        List<Paragraph> paragraphs = text.paragraphs();
        for (int i = paragraph; i < Math.min(paragraphs.size(), paragraph + FARTHEST); i++) {
            Paragraph candidate = paragraphs.get(i);
            if (i > paragraph && text.text().charAt(candidate.begin()) == '[') {
                return -1;
            }
            int close = text.text().indexOf(']', candidate.begin());
            if (close >= 0 && close < candidate.end()) {
                return close;
            }
        }
        return -1;
    }

    private FoundQuote quote(Matcher head, Span content) {
        int first = text.tokenAt(head.start(1));
        int last = Math.max(first, text.tokenAt(head.end(1) - 1));
        int colon = text.tokenAt(text.text().lastIndexOf(':', head.end() - 1));
        return new FoundQuote(content, QuoteKind.DIRECT, new Cue(colon, colon, CueType.PUNCTUATION, false, null),
                new NounPhrase(first, last, last), null, null, 0.95f);
    }
}

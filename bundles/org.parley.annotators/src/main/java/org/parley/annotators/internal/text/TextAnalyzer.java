package org.parley.annotators.internal.text;

import java.util.ArrayList;
import java.util.List;

/** Text in, paragraphs, sentences and tagged tokens out. Reads the text once; linear time. For one thread at a time, as its tagger is. */
public final class TextAnalyzer {

    private final ParagraphSplitter paragraphs;
    private final SentenceSplitter sentences;
    private final Tokenizer tokenizer;
    private final PosTagger tagger;
    private final TagCorrector corrector;

    /** The parts may be shared with other analyzers, except for the tagger. */
    public TextAnalyzer(ParagraphSplitter paragraphs, SentenceSplitter sentences, Tokenizer tokenizer, PosTagger tagger,
            TagCorrector corrector) {
        this.paragraphs = paragraphs;
        this.sentences = sentences;
        this.tokenizer = tokenizer;
        this.tagger = tagger;
        this.corrector = corrector;
    }

    /** The analysis of a text of any kind, the empty one included. */
    public AnalyzedText analyze(String text) {
        List<Paragraph> lines = paragraphs.split(text);
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 8);
        List<Sentence> found = new ArrayList<>();
        for (Paragraph line : lines) {
            int first = tokens.size();
            tokenizer.tokenize(text, line.begin(), line.end(), tokens);
            sentences.split(line.index(), tokens, first, tokens.size(), found);
        }
        found.forEach(s -> tag(tokens.subList(s.first(), s.last() + 1)));
        corrector.correctBeginnings(found, tokens);
        return new AnalyzedText(text, lines, found, tokens);
    }

    /**
     * The analysis of a text that was cut into sentences and tokens before.
     *
     * @param sentences their spans, in order
     * @param tokens the spans of the tokens, in order; those outside all sentences are left out
     * @param tags the part of speech of each token, or {@link Pos#X} where none is known; sentences without any are tagged
     */
    public AnalyzedText analyze(String text, List<Span> sentences, List<Span> tokens, List<Pos> tags) {
        List<Paragraph> lines = paragraphs.split(text);
        List<Token> made = new ArrayList<>(tokens.size());
        List<Sentence> found = new ArrayList<>(sentences.size());
        int next = 0;
        int line = 0;
        for (Span span : sentences) {
            int first = made.size();
            boolean tagged = false;
            while (next < tokens.size() && tokens.get(next).begin() < span.end()) {
                Span token = tokens.get(next);
                if (token.begin() >= span.begin() && token.length() > 0) {
                    made.add(new Token(made.size(), token.begin(), token.end(), token.of(text)));
                    made.get(made.size() - 1).setPos(tags.get(next));
                    tagged |= tags.get(next) != Pos.X;
                }
                next++;
            }
            if (made.size() > first) {
                while (line + 1 < lines.size() && lines.get(line).end() <= span.begin()) {
                    line++;
                }
                found.add(new Sentence(found.size(), line, first, made.size() - 1, span.begin(), span.end()));
                if (!tagged) {
                    tag(made.subList(first, made.size()));
                }
            }
        }
        return new AnalyzedText(text, lines, found, made);
    }

    private void tag(List<Token> words) {
        Pos[] tags = tagger.tag(words);
        corrector.correct(words, tags);
        for (int i = 0; i < tags.length; i++) {
            words.get(i).setPos(tags[i]);
        }
    }
}

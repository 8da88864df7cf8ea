package org.parley.annotators.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.parley.annotators.internal.syntax.DependencyParser;
import org.parley.annotators.internal.syntax.SyntaxModel;
import org.parley.annotators.internal.syntax.TagSet;
import org.parley.annotators.internal.syntax.Tagger;

/** Text in, paragraphs, sentences and tagged tokens out. Reads the text once; linear time. For one thread at a time, as its tagger and parser are. */
public final class TextAnalyzer {

    private final ParagraphSplitter paragraphs;
    private final SentenceSplitter sentences;
    private final Tokenizer tokenizer;
    private final TagCorrector corrector;
    private final TagSet tagSet;
    private final Pos[] coarse;
    private final Tagger tagger;
    private final DependencyParser parser;

    /** The parts may be shared with other analyzers. */
    public TextAnalyzer(ParagraphSplitter paragraphs, SentenceSplitter sentences, Tokenizer tokenizer,
            TagCorrector corrector, SyntaxModel syntax) {
        this.paragraphs = paragraphs;
        this.sentences = sentences;
        this.tokenizer = tokenizer;
        this.corrector = corrector;
        tagSet = syntax.tags();
        coarse = tagSet.names().stream().map(n -> Pos.of(n.substring(0, n.indexOf('-')))).toArray(Pos[]::new);
        tagger = syntax.newTagger();
        parser = syntax.newParser();
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
        return analyzed(text, lines, found, tokens);
    }

    /**
     * The analysis of a text that was cut into sentences and tokens before.
     *
     * @param sentences their spans, in order
     * @param tokens the spans of the tokens, in order; those outside all sentences are left out
     * @param tags the part of speech of each token, or {@link Pos#X} where none is known; sentences without any are tagged
     * @param fine the finer part of speech of each token, empty where none is known
     */
    public AnalyzedText analyze(String text, List<Span> sentences, List<Span> tokens, List<Pos> tags,
            List<String> fine) {
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
                    made.get(made.size() - 1).setPos(tags.get(next), fine.get(next));
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
        return analyzed(text, lines, found, made);
    }

    private AnalyzedText analyzed(String text, List<Paragraph> lines, List<Sentence> found, List<Token> tokens) {
        return new AnalyzedText(text, lines, found, tokens, new SentenceTrees(parser, tagSet, found.size()));
    }

    private void tag(List<Token> words) {
        String[] forms = new String[words.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = words.get(i).text();
        }
        int[] numbers = tagger.tag(forms);
        Pos[] tags = new Pos[numbers.length];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = coarse[numbers[i]];
        }
        corrector.correct(words, tags);
        for (int i = 0; i < tags.length; i++) {
            words.get(i).setPos(tags[i], tags[i] == coarse[numbers[i]] ? tagSet.fine(numbers[i]) : "");
        }
    }
}

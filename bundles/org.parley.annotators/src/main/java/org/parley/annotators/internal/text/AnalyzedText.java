package org.parley.annotators.internal.text;

import java.util.Arrays;
import java.util.List;

import org.parley.annotators.internal.syntax.DependencyTree;

/**
 * A text with its paragraphs, sentences and tagged tokens, each list in order and without overlaps. Its trees are made when asked for, so one thread
 * at a time may ask; all else is immutable.
 */
public final class AnalyzedText {

    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<Sentence> sentences;
    private final List<Token> tokens;
    private final int[] sentenceOfToken;
    private final SentenceTrees trees;

    AnalyzedText(String text, List<Paragraph> paragraphs, List<Sentence> sentences, List<Token> tokens,
            SentenceTrees trees) {
        this.trees = trees;
        this.text = text;
        this.paragraphs = List.copyOf(paragraphs);
        this.sentences = List.copyOf(sentences);
        this.tokens = List.copyOf(tokens);
        sentenceOfToken = new int[tokens.size()];
        for (Sentence s : sentences) {
            Arrays.fill(sentenceOfToken, s.first(), s.last() + 1, s.index());
        }
    }

    /** The text itself. */
    public String text() {
        return text;
    }

    /** The lines that are not blank. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** The sentences of all paragraphs, page furniture included. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** All tokens. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The token of that index. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** The sentence that holds a token. */
    public Sentence sentenceOf(int token) {
        return sentences.get(sentenceOfToken[token]);
    }

    /** The dependency tree of a sentence, by the indexes of this text's tokens; parsed when first asked for. */
    public DependencyTree tree(Sentence sentence) {
        return trees.of(sentence, tokens);
    }

    /** The dependency tree of the sentence that holds a token. */
    public DependencyTree treeAt(int token) {
        return tree(sentenceOf(token));
    }

    /** The paragraph that holds a token. */
    public Paragraph paragraphOf(int token) {
        return paragraphs.get(sentenceOf(token).paragraph());
    }

    /** The index of the first token that ends after the offset: the one there or the next; the number of tokens if there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** From the beginning of one token to the end of another. */
    public Span span(int first, int last) {
        return new Span(tokens.get(first).begin(), tokens.get(last).end());
    }

    /** The text from the beginning of one token to the end of another. */
    public String textOf(int first, int last) {
        return text.substring(tokens.get(first).begin(), tokens.get(last).end());
    }
}

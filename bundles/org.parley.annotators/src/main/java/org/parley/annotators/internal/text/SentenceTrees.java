package org.parley.annotators.internal.text;

import java.util.List;

import org.parley.annotators.internal.syntax.DependencyParser;
import org.parley.annotators.internal.syntax.DependencyTree;
import org.parley.annotators.internal.syntax.TagSet;

/** The trees of a text's sentences, each parsed when first asked for. For one thread at a time, as its parser is. */
final class SentenceTrees {

    private final DependencyParser parser;
    private final TagSet tags;
    private final DependencyTree[] trees;

    SentenceTrees(DependencyParser parser, TagSet tags, int sentences) {
        this.parser = parser;
        this.tags = tags;
        trees = new DependencyTree[sentences];
    }

    DependencyTree of(Sentence sentence, List<Token> tokens) {
        if (trees[sentence.index()] == null) {
            String[] forms = new String[sentence.size()];
            int[] numbers = new int[forms.length];
            for (int i = 0; i < forms.length; i++) {
                Token token = tokens.get(sentence.first() + i);
                forms[i] = token.text();
                numbers[i] = tags.find(token.pos().name(), token.fine(), token.lower());
            }
            trees[sentence.index()] = parser.parse(forms, numbers, sentence.first());
        }
        return trees[sentence.index()];
    }
}

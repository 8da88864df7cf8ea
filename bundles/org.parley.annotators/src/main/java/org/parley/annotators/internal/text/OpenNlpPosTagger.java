package org.parley.annotators.internal.text;

import java.util.List;
import java.util.Map;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;

/** Tags with OpenNLP's maximum entropy model. For one thread at a time; the model behind it may be shared. */
public final class OpenNlpPosTagger implements PosTagger {

    /** Marks that the model, trained on web text, knows only in their plain form. */
    private static final Map<String, String> PLAIN = Map.of("\u201c", "\"", "\u201d", "\"", "\u00ab", "\"", "\u00bb",
            "\"", "\u201e", "\"",
            "``", "\"", "''", "\"", "\u2014", "-", "\u2013", "-", "\u2026", "...");

    private final POSTagger tagger;

    /** @param model the shared model */
    public OpenNlpPosTagger(POSModel model) {
        tagger = new POSTaggerME(model);
    }

    @Override
    public Pos[] tag(List<Token> sentence) {
        String[] words = new String[sentence.size()];
        for (int i = 0; i < words.length; i++) {
            String text = sentence.get(i).text();
            words[i] = PLAIN.getOrDefault(text, text);
        }
        String[] tags = tagger.tag(words);
        Pos[] result = new Pos[words.length];
        for (int i = 0; i < words.length; i++) {
            result[i] = Pos.of(tags[i]);
        }
        return result;
    }
}

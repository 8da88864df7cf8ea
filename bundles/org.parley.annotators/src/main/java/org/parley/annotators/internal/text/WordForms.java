package org.parley.annotators.internal.text;

import org.parley.annotators.internal.syntax.SyntaxModel;
import org.parley.annotators.internal.syntax.TagDictionary;

/** What the model's dictionary tells of single words. Threads may share one. */
final class WordForms {

    private final TagDictionary dictionary;
    private final int past;
    private final int thirdPerson;

    WordForms(SyntaxModel model) {
        dictionary = model.dictionary();
        past = model.tags().names().indexOf("VERB-VBD");
        thirdPerson = model.tags().names().indexOf("VERB-VBZ");
    }

    /** Whether a word, whatever its case, is in the dictionary. */
    boolean isKnown(Token word) {
        return dictionary.knows(word.text());
    }

    /** Whether a word can be a finite verb that agrees with a noun before it: "holds", "collapsed". */
    boolean canBeFinite(Token word) {
        return dictionary.has(word.text(), past) || dictionary.has(word.text(), thirdPerson);
    }
}

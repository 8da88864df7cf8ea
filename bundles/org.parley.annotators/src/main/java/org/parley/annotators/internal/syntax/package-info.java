/**
 * A trained tagger and dependency parser for English. It works on the forms of one sentence and knows nothing of texts, lexicons, quotes or
 * UIMA. Everybody else asks {@code AnalyzedText.tree(sentence)} for the tree of a sentence, which is parsed when first asked for and then
 * kept: {@code tree.child(verb, Relation.NSUBJ)} is the subject, {@code tree.leftmost(word)} and {@code tree.rightmost(word)} are the borders
 * of what hangs on a word, all by the indexes of the document's tokens. Of ten relations eight are right, so rules that lean on the tree
 * should check that what they find can be. The models are trained by {@code releng/org.parley.training}.
 */
package org.parley.annotators.internal.syntax;

package org.parley.annotators.internal.syntax;

/**
 * All that tagger and parser have learnt. Immutable; all threads share one.
 *
 * @param tags the tags
 * @param dictionary the tags that frequent words can have
 * @param tagger weights for the tags, by their numbers
 * @param parser weights for the transitions of {@link ArcHybrid}, by theirs
 */
public record SyntaxModel(TagSet tags, TagDictionary dictionary, LinearModel tagger, LinearModel parser) {

    /** A tagger for one thread. */
    public Tagger newTagger() {
        return new PerceptronTagger(tagger, dictionary);
    }

    /** A parser for one thread. */
    public DependencyParser newParser() {
        return new PerceptronParser(parser);
    }
}

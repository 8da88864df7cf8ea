package org.parley.annotators.internal.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.parley.annotators.internal.lexicon.Lexicons;
import org.parley.annotators.internal.lexicon.SpeechLexicon;
import org.parley.annotators.internal.syntax.EnglishSyntax;

/** Puts together the analyzer for English from the lexicons and the model of tagger and parser. Threads may share one; each asks for its own analyzer. */
public final class EnglishAnalyzers {

    private final ParagraphSplitter paragraphs;
    private final SentenceSplitter sentences;
    private final Tokenizer tokenizer;
    private final TagCorrector corrector;

    /** @param speech the words of speech */
    public EnglishAnalyzers(SpeechLexicon speech) {
        Lexicons lists = speech.lists();
        Map<String, List<String>> abbreviations = lists.read("abbreviations");
        paragraphs = new ParagraphSplitter(
                new FurnitureDetector(List.copyOf(lists.read("furniture").keySet())));
        tokenizer = new Tokenizer(abbreviations.keySet());
        sentences = new SentenceSplitter(
                abbreviations.entrySet().stream().filter(e -> e.getValue().contains("t")).map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                lists.read("sentence-starters").keySet(), speech.sureForms());
        corrector = new TagCorrector(speech.sureForms(), lists.read("first-names").keySet(),
                lists.read("function-words").keySet(), new WordForms(EnglishSyntax.model()));
    }

    /** An analyzer for one thread. */
    public TextAnalyzer newAnalyzer() {
        return new TextAnalyzer(paragraphs, sentences, tokenizer, corrector, EnglishSyntax.model());
    }
}

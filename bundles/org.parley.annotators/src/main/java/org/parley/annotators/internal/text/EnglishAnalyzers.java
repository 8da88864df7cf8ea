package org.parley.annotators.internal.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.parley.annotators.internal.lexicon.LexiconReader;
import org.parley.annotators.internal.lexicon.SpeechLexicon;

/** Puts together the analyzer for English from the lexicons and OpenNLP's tagger. Threads may share one; each asks for its own analyzer. */
public final class EnglishAnalyzers {

    private final ParagraphSplitter paragraphs;
    private final SentenceSplitter sentences;
    private final Tokenizer tokenizer;
    private final TagCorrector corrector;

    /** @param speech the words of speech */
    public EnglishAnalyzers(SpeechLexicon speech) {
        Map<String, List<String>> abbreviations = LexiconReader.read("abbreviations");
        paragraphs = new ParagraphSplitter(
                new FurnitureDetector(List.copyOf(LexiconReader.read("furniture").keySet())));
        tokenizer = new Tokenizer(abbreviations.keySet());
        sentences = new SentenceSplitter(
                abbreviations.entrySet().stream().filter(e -> e.getValue().contains("t")).map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                LexiconReader.read("sentence-starters").keySet(), speech.sureForms());
        corrector = new TagCorrector(speech.sureForms(), LexiconReader.read("first-names").keySet(),
                LexiconReader.read("function-words").keySet());
    }

    /** An analyzer for one thread. */
    public TextAnalyzer newAnalyzer() {
        return new TextAnalyzer(paragraphs, sentences, tokenizer, EnglishModels.newPosTagger(), corrector);
    }
}

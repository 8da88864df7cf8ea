package org.parley.annotators.internal.uima;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.apache.uima.UimaContext;
import org.apache.uima.analysis_component.JCasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.parley.annotators.internal.lexicon.Lexicons;
import org.parley.annotators.internal.lexicon.SpeechLexicon;
import org.parley.annotators.internal.text.EnglishAnalyzers;
import org.parley.annotators.internal.text.TextAnalyzer;
import org.parley.core.pipeline.LexiconFolder;

/**
 * What the engines share: the parameter {@code languages}, by which documents in others are left alone, and the lexicon of speech and text
 * analyzer, made when a document first needs them. One thread at a time, as UIMA has it.
 */
abstract class EnglishAnnotator extends JCasAnnotator_ImplBase {

    /** ISO 639 codes of the languages of the documents to work on. */
    static final String LANGUAGES = "languages";

    /** Folder with word lists that add to those that are shipped, see {@link Lexicons}; set by the core where a corpus has one. */
    static final String LEXICON_FOLDER = LexiconFolder.PARAMETER;

    private final Set<String> languages = new TreeSet<>();
    private Lexicons lexicons = Lexicons.shipped();
    private SpeechLexicon speech;
    private TextAnalyzer analyzer;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
        super.initialize(context);
        languages.clear();
        String[] given = (String[]) context.getConfigParameterValue(LANGUAGES);
        languages.addAll(given == null ? Set.of("en") : Arrays.asList(given));
        String folder = (String) context.getConfigParameterValue(LEXICON_FOLDER);
        lexicons = folder == null || folder.isBlank() ? Lexicons.shipped() : Lexicons.with(Path.of(folder));
        if (folder != null && !folder.isBlank()) { // what a person wrote is looked at before the first document
            load();
        }
    }

    @Override
    public final void process(JCas cas) throws AnalysisEngineProcessException {
        String text = cas.getDocumentText();
        if (text != null && !text.isBlank() && accepts(cas.getDocumentLanguage())) {
            annotate(cas);
        }
    }

    /** A document whose language nobody has told is taken for one of the parameter's. */
    private boolean accepts(String language) {
        if (language == null || language.isEmpty() || language.equals("x-unspecified")) {
            return true;
        }
        String main = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return languages.contains(main);
    }

    /** Annotates a document that holds text in one of the languages. */
    abstract void annotate(JCas cas);

    /** Makes all that documents need; called once, before the first document if there is a folder of word lists. */
    void load() {
        analyzer();
    }

    final Lexicons lexicons() {
        return lexicons;
    }

    final SpeechLexicon speech() {
        if (speech == null) {
            speech = new SpeechLexicon(lexicons);
        }
        return speech;
    }

    final TextAnalyzer analyzer() {
        if (analyzer == null) {
            analyzer = new EnglishAnalyzers(speech()).newAnalyzer();
        }
        return analyzer;
    }
}

package org.parley.workbench.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.Links;
import org.parley.core.Links.Link;
import org.parley.core.State;
import org.parley.core.TypeNames;
import org.parley.core.corpus.Corpus;

/**
 * Makes a long document: the articles of the sample corpus with their gold annotations and links, one behind the other as
 * often as needed, every other annotation a suggestion, with exactly as many characters, tokens and annotations as asked for.
 */
final class LongDocument {

    static final String NAME = "long";
    private static final String TYPES = "org.parley.type.";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");
    private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{N}\\s’'-]");

    private final List<CAS> articles = new ArrayList<>();
    private final int characters;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();

    private LongDocument(Corpus samples, int characters) throws CoreException {
        this.characters = characters;
        for (String name : samples.documents()) {
            articles.add(samples.load(name, "gold"));
        }
        while (text.length() < characters) {
            offsets.add(text.length());
            text.append(articles.get((offsets.size() - 1) % articles.size()).getDocumentText().strip()).append("\n\n");
        }
        text.setLength(characters);
    }

    /** A corpus with the document and its annotations by "ines", saved. */
    static Corpus corpus(Path samples, Path folder, int characters, int tokens, int annotations)
            throws CoreException {
        org.parley.core.CasFactory types = org.parley.core.CasFactory.ofParleyTypes();
        LongDocument made = new LongDocument(Corpus.open(samples, types), characters);
        Corpus corpus = Corpus.create(folder, "Long documents", "en", types);
        corpus.addDocument(NAME, out -> out.write(made.text.toString().getBytes(StandardCharsets.UTF_8)));
        CAS cas = corpus.factory().createDocument(made.text.toString(), NAME, "en");
        made.addTokens(cas, tokens);
        made.addAnnotations(cas, annotations);
        corpus.save(cas, NAME, "ines");
        return corpus;
    }

    /** Words first, then as many punctuation marks as are missing. */
    private void addTokens(CAS cas, int tokens) {
        Type type = cas.getTypeSystem().getType(TypeNames.TOKEN);
        int left = tokens;
        for (Pattern pattern : new Pattern[] { WORD, MARK }) {
            Matcher matcher = pattern.matcher(text);
            while (left > 0 && matcher.find()) {
                cas.addFsToIndexes(cas.createAnnotation(type, matcher.start(), matcher.end()));
                left--;
            }
        }
        if (left > 0) {
            throw new IllegalArgumentException("too many tokens for this text: " + tokens);
        }
    }

    private void addAnnotations(CAS cas, int annotations) {
        int[] left = { annotations };
        for (int i = 0; i < offsets.size(); i++) {
            addArticle(articles.get(i % articles.size()), offsets.get(i), cas, left);
        }
        Type cue = cas.getTypeSystem().getType(TYPES + "Cue");
        Matcher words = WORD.matcher(text);
        while (left[0] > 0 && words.find()) {
            if (words.start() % 3 == 0) {
                add(cas, cas.createAnnotation(cue, words.start(), words.end()), left);
            }
        }
        if (left[0] > 0) {
            throw new IllegalArgumentException("too many annotations for this text: " + annotations);
        }
    }

    private void addArticle(CAS from, int offset, CAS to, int[] left) {
        Map<AnnotationFS, AnnotationFS> copies = new HashMap<>();
        from.getAnnotationIndex().forEach(annotation -> {
            if (annotation.getType().getName().startsWith(TYPES) && annotation.getEnd() + offset <= characters
                    && left[0] > 0) {
                copies.put(annotation, copy(annotation, offset, to));
                add(to, copies.get(annotation), left);
            }
        });
        copies.forEach((old, copy) -> {
            for (Link link : Links.of(old)) {
                if (copies.containsKey(link.target())) {
                    Links.add(copy, link.feature(), link.role(), copies.get(link.target()));
                }
            }
        });
    }

    private static AnnotationFS copy(AnnotationFS old, int offset, CAS to) {
        Type type = to.getTypeSystem().getType(old.getType().getName());
        AnnotationFS copy = to.createAnnotation(type, old.getBegin() + offset, old.getEnd() + offset);
        for (Feature feature : old.getType().getFeatures()) {
            String name = feature.getShortName();
            if (feature.getRange().isPrimitive() && !name.equals("begin") && !name.equals("end")) {
                copy.setFeatureValueFromString(type.getFeatureByBaseName(name), old.getFeatureValueAsString(feature));
            }
        }
        return copy;
    }

    private static void add(CAS cas, AnnotationFS annotation, int[] left) {
        (left[0] % 2 == 0 ? State.SUGGESTED : State.ACCEPTED).set(annotation);
        cas.addFsToIndexes(annotation);
        left[0]--;
    }
}

package org.parley.core.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.DocumentText;
import org.parley.core.Links;
import org.parley.core.TypeNames;
import org.parley.type.Agreement;
import org.parley.type.Quote;
import org.parley.type.Speaker;

/** The corpus that Parley brings along keeps to its own guidelines and to the rules for files. */
class SampleCorpusTest {

    private static final String GOLD = "gold";
    /** Quotation marks, or the colon of a transcript or of words in brackets. */
    private static final Pattern DIRECT_START = Pattern.compile("[“\"‘'«].*|: ?[^“\"‘'«].*", Pattern.DOTALL);

    private static Corpus corpus;

    @BeforeAll
    static void open() throws CoreException {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (folder.getParent() != null && !Corpus.isCorpus(folder.resolve("samples"))) {
            folder = folder.getParent();
        }
        corpus = Corpus.open(folder.resolve("samples"), CasFactory.ofParleyTypes());
    }

    @Test
    void everyDocumentHasGold() throws Exception {
        assertEquals(14, corpus.documents().size());
        assertEquals(corpus.documents(), corpus.annotatedDocuments(GOLD));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void goldIsOfTheTextAsItIs(String document) throws Exception {
        DocumentText.Result text = corpus.text(document);

        assertEquals(text.text(), corpus.load(document, GOLD).getDocumentText());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noSpanBeginsOrEndsWithWhiteSpace(String document) throws Exception {
        for (AnnotationFS annotation : corpus.load(document, GOLD).getAnnotationIndex()) {
            boolean whole = annotation.getType().getName().equals(TypeNames.DOCUMENT_META_DATA);
            String covered = annotation.getCoveredText();
            assertFalse(!whole && (covered.isEmpty() || isSpace(covered.charAt(0))
                    || isSpace(covered.charAt(covered.length() - 1))), annotation::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyQuoteHasASpeakerAndDirectOnesTheirMarks(String document) throws Exception {
        CAS cas = corpus.load(document, GOLD);
        List<String> wrong = new ArrayList<>();
        for (Quote quote : cas.select(Quote.class)) {
            boolean spoken = !Links.targets(quote, "participants", "speaker").isEmpty();
            String start = cas.getDocumentText().substring(Math.max(0, quote.getBegin() - 2), quote.getEnd());
            boolean marked = DIRECT_START.matcher(quote.getCoveredText()).matches()
                    || DIRECT_START.matcher(start).matches();
            if (!spoken || quote.getQuoteType().equals("DIRECT") && !marked) {
                wrong.add(quote.getCoveredText());
            }
        }

        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyAgreementIsDescribed(String document) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Agreement agreement : corpus.load(document, GOLD).select(Agreement.class)) {
            if (agreement.getAgreementType() == null || agreement.getStatus() == null
                    || agreement.getFactuality() == null) {
                wrong.add(agreement.getCoveredText());
            }
        }

        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkTargetIsInTheIndex(String document) throws Exception {
        CAS cas = corpus.load(document, GOLD);
        for (AnnotationFS annotation : cas.getAnnotationIndex()) {
            for (Links.Link link : Links.of(annotation)) {
                FSIterator<AnnotationFS> found = cas.getAnnotationIndex(link.target().getType())
                        .iterator(link.target());
                assertEquals(link.target(), found.isValid() ? found.get() : null);
            }
        }
    }

    @Test
    void oneIdHasOneNameInTheWholeCorpus() throws Exception {
        Map<String, String> names = new TreeMap<>();
        for (String document : corpus.documents()) {
            for (Speaker speaker : corpus.load(document, GOLD).select(Speaker.class)) {
                if (speaker.getEntityId() != null) {
                    names.putIfAbsent(speaker.getEntityId(), speaker.getName());
                    assertEquals(names.get(speaker.getEntityId()), speaker.getName(), document);
                }
            }
        }

        assertEquals("Ilyas Khodzhar", names.get("ilyas-khodzhar"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void savingWithoutAChangeChangesNoByte(String document) throws Exception {
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        CasXmi.write(corpus.load(document, GOLD), again);

        assertArrayEquals(Files.readAllBytes(corpus.annotationFile(document, GOLD)), again.toByteArray());
    }

    static List<String> documents() throws CoreException {
        return corpus.documents();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}

package org.parley.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.core.CasFactory;
import org.parley.core.Cues;
import org.parley.core.Links;
import org.parley.core.State;
import org.parley.type.Quote;

class PipelineTest {

    private static final String TEXT = "She said half. He said all.";
    private static final Duration SHORT = Duration.ofSeconds(2);

    private final List<IStatus> problems = new ArrayList<>();
    private CasFactory factory;

    @BeforeEach
    void setUp() throws Exception {
        factory = CasFactory.ofParleyTypes();
    }

    private Pipeline pipeline(AnnotatorProvider... annotators) {
        return new Pipeline(factory, List.of(annotators), SHORT, problems::add);
    }

    private CAS document(String text) throws Exception {
        return factory.createDocument(text, "a", "en");
    }

    @Test
    void annotates() throws Exception {
        try (Pipeline pipeline = pipeline(Toys.said())) {
            CAS cas = pipeline.annotate(() -> factory.createDocument(TEXT, "a", "en"), "a", null);

            assertEquals(List.of("[4, 8]said SUGGESTED by toy.said", "[18, 22]said SUGGESTED by toy.said"),
                    Cues.of(cas));
            assertEquals(List.of(), problems);
        }
    }

    @Test
    void replacesItsOpenSuggestionsWhenItRunsAgain() throws Exception {
        CAS cas = document(TEXT);
        Cues.add(cas, 0, 3, State.SUGGESTED, Toys.SAID);
        Cues.add(cas, 9, 13, State.SUGGESTED, "somebody.else");
        try (Pipeline pipeline = pipeline(Toys.said())) {
            pipeline.annotate(() -> cas, "a", null);
        }
        assertEquals(List.of("[4, 8]said SUGGESTED by toy.said", "[9, 13]half SUGGESTED by somebody.else",
                "[18, 22]said SUGGESTED by toy.said"), Cues.of(cas));
    }

    @Test
    void keepsWhatPeopleDecidedAndProposesNothingThere() throws Exception {
        CAS cas = document(TEXT);
        Cues.add(cas, 4, 8, State.REJECTED, Toys.SAID);
        Cues.add(cas, 16, 22, State.ACCEPTED, "ana");
        try (Pipeline pipeline = pipeline(Toys.said())) {
            pipeline.annotate(() -> cas, "a", null);
        }
        assertEquals(List.of("[4, 8]said REJECTED by toy.said", "[16, 22]e said ACCEPTED by ana"),
                Cues.of(cas));
    }

    @Test
    void keepsASuggestionThatAnAcceptedAnnotationLinksTo() throws Exception {
        CAS cas = document(TEXT);
        Quote quote = (Quote) cas.createAnnotation(cas.getTypeSystem().getType(Quote._TypeName), 9, 13);
        State.ACCEPTED.set(quote);
        cas.addFsToIndexes(quote);
        Links.add(quote, "cue", null, Cues.add(cas, 4, 8, State.SUGGESTED, Toys.SAID));
        try (Pipeline pipeline = pipeline(Toys.said())) {
            pipeline.annotate(() -> cas, "a", null);
        }
        assertEquals(List.of("[4, 8]said SUGGESTED by toy.said", "[18, 22]said SUGGESTED by toy.said"),
                Cues.of(cas));
        assertEquals("said", Links.of(quote).get(0).target().getCoveredText());
    }

    @Test
    void leavesOutAnAnnotatorThatThrowsAndKeepsNoHalfOfItsWork() throws Exception {
        try (Pipeline pipeline = pipeline(Toys.said(), Toys.throwing())) {
            CAS bad = pipeline.annotate(() -> factory.createDocument("said half bomb", "a", "en"), "first", null);
            CAS good = pipeline.annotate(() -> factory.createDocument("said half", "b", "en"), "second", null);

            assertEquals(List.of("[0, 4]said SUGGESTED by toy.said"), Cues.of(bad));
            assertEquals(List.of("[0, 4]said SUGGESTED by toy.said", "[5, 9]half SUGGESTED by toy.throwing"),
                    Cues.of(good));
        }
        assertEquals(List.of("Toy toy.throwing failed on first and was left out there: no such rule"),
                problems.stream().map(IStatus::getMessage).toList());
    }

    @Test
    void leavesOutAnAnnotatorThatHangsFromThenOn() throws Exception {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try (Pipeline pipeline = pipeline(Toys.hanging(), Toys.said())) {
                for (String name : List.of("first", "second")) {
                    CAS cas = pipeline.annotate(() -> factory.createDocument("said", name, "en"), name, null);
                    assertEquals(List.of("[0, 4]said SUGGESTED by toy.said"), Cues.of(cas));
                }
            }
        });
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).getMessage().startsWith("Toy toy.hanging did not answer within"));
    }

    @Test
    void isCancelledWhileAnAnnotatorRuns() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            try (Pipeline pipeline = new Pipeline(factory, List.of(Toys.hanging()), Duration.ofMinutes(1),
                    problems::add)) {
                new Thread(() -> monitor.setCanceled(true)).start();
                assertThrows(OperationCanceledException.class,
                        () -> pipeline.annotate(() -> factory.createDocument("said", "a", "en"), "a", monitor));
            }
        });
        assertEquals(List.of(), problems);
    }

    @Test
    void anEmptyDocumentIsADocument() throws Exception {
        try (Pipeline pipeline = pipeline(Toys.said())) {
            assertEquals(List.of(), Cues.of(pipeline.annotate(() -> factory.createDocument("", "a", "en"), "a", null)));
        }
    }
}

package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.parley.core.State;
import org.parley.core.pipeline.AnnotatorProvider;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.EditOperation;
import org.parley.editor.Edits;
import org.parley.workbench.internal.annotate.AnnotateJob;
import org.parley.workbench.internal.corpora.CorpusEntry;
import org.parley.workbench.internal.documents.Documents;

class AnnotateTest {

    private static final String CORPUS = "Parley samples";
    private static final String DOCUMENT = "01-dren-valley-truce";

    @TempDir
    Path home;

    @BeforeEach
    void start() throws Exception {
        Workbench.fresh(home);
    }

    @Test
    void suggestionsComeIntoAnOpenDocumentAsOneEditThatIsUndoneAtOnce() throws Exception {
        CorpusList.open(CORPUS, DOCUMENT);
        assertEquals(0, suggestions());

        Ui.command("org.parley.workbench.annotateDocument");
        Ui.until("suggestions", () -> suggestionsNow() > 0);
        long found = suggestions();
        assertTrue(Ui.sync(() -> Ui.page().getActiveEditor().isDirty()));
        assertTrue(Files.notExists(file(DOCUMENT)), "nothing is saved behind the user's back");
        Ui.until("the count in the list", () -> CorpusList.open(CORPUS).get(0).equals(String.valueOf(found)));

        Ui.command(IWorkbenchCommandConstants.EDIT_UNDO);
        Ui.until("no suggestions", () -> suggestionsNow() == 0);
        assertFalse(Ui.sync(() -> Ui.page().getActiveEditor().isDirty()));
        Ui.command(IWorkbenchCommandConstants.EDIT_REDO);
        Ui.until("suggestions again", () -> suggestionsNow() == found);
    }

    @Test
    void aRunInAnOpenDocumentStandsInItsHistory() throws Exception {
        CorpusList.open(CORPUS, DOCUMENT);
        Ui.command("org.parley.workbench.annotateDocument");
        Ui.until("suggestions", () -> suggestionsNow() > 0);
        Job.getJobManager().join(AnnotateJob.FAMILY, null);

        String history = Files.readString(home.resolve("Sample corpus/history/ines/" + DOCUMENT + ".tsv"));
        assertTrue(history.endsWith("\tannotated\t+" + suggestions() + "\t~0\t-0\t\n"), history);
    }

    @Test
    void whoEditsAllTheTimeIsToldWhyThereAreNoSuggestions() throws Exception {
        CorpusList.open(CORPUS, DOCUMENT);
        CorpusEntry corpus = Documents.corpora().all().get(0);
        AnnotateJob job = new AnnotateJob(Documents.corpora(), corpus,
                List.of(corpus.document(DOCUMENT).orElseThrow()));
        job.setUser(false);
        job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
        AnnotationFS cue = Ui.sync(() -> {
            EditOperation made = Edits.create(document(),
                    document().cas().getTypeSystem().getType("org.parley.type.Cue"), 0, 4);
            document().run(made);
            return made.focus();
        });
        AtomicInteger edits = new AtomicInteger();
        edit(cue, edits);
        try {
            job.schedule();
            job.join();
        } finally {
            edits.set(Integer.MIN_VALUE);
        }
        Ui.settle();

        assertEquals(DOCUMENT + " was edited each time while the annotators ran, and has no new suggestions. "
                + "Annotate it again, and edit it when they are done.", job.getResult().getChildren()[0].getMessage());
        assertEquals(0, suggestions());
    }

    /** Edits whenever the UI thread comes to it, as long as the number is not below zero. */
    private static void edit(AnnotationFS cue, AtomicInteger number) {
        Ui.display().asyncExec(() -> {
            if (number.getAndIncrement() >= 0) {
                document().run(Edits.setFeature(document(), cue, "note", number.toString()));
                edit(cue, number);
            }
        });
    }

    @Test
    void whatAPersonDecidedIsSavedAndIsThereAgain() throws Exception {
        CorpusList.open(CORPUS, DOCUMENT);
        Ui.command("org.parley.workbench.annotateDocument");
        Ui.until("suggestions", () -> suggestionsNow() > 0);
        long found = suggestions();
        Ui.sync(() -> {
            AnnotationDocument document = document();
            return document.run(Edits.accept(document, List.of(document.annotations().stream()
                    .filter(State::isCarriedBy).findFirst().orElseThrow())));
        });
        assertEquals(found - 1, suggestions());

        Ui.command(IWorkbenchCommandConstants.FILE_SAVE);
        Ui.until("saved", () -> !Ui.page().getActiveEditor().isDirty());
        Workbench.written();
        Ui.sync(() -> Ui.page().closeAllEditors(false));
        Workbench.startAgain();
        CorpusList.open(CORPUS, DOCUMENT);

        assertEquals(found - 1, suggestions());
        Ui.until("the count in the list", () -> CorpusList.open(CORPUS).get(0).equals(String.valueOf(found - 1)));
    }

    @Test
    void aWholeCorpusIsAnnotatedClosedDocumentsOnDiskAndOpenOnesInTheirEditors() throws Exception {
        CorpusList.open(CORPUS, DOCUMENT);
        CorpusList.select(CORPUS, "06-ferry-signing");

        Ui.command("org.parley.workbench.annotateCorpus");
        Ui.until("suggestions in the editor", () -> suggestionsNow() > 0);
        Job.getJobManager().join(AnnotateJob.FAMILY, null);

        for (String document : CorpusList.documents(CORPUS)) {
            assertEquals(!document.equals(DOCUMENT), Files.exists(file(document)), document);
        }
        Ui.until("all counted", () -> CorpusList.open(CORPUS).stream().allMatch(n -> Integer.parseInt(n) > 0));
    }

    /** Such as of a newer version, or of a plug-in that is away. */
    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aDocumentWithTypesThatNobodyHereKnowsIsAnnotatedAndKeepsThem(boolean open) throws Exception {
        CorpusList.open(CORPUS, DOCUMENT);
        Ui.sync(() -> document().run(Edits.create(document(),
                document().cas().getTypeSystem().getType("org.parley.type.Cue"), 0, 4)));
        Ui.sync(() -> Ui.page().saveAllEditors(false));
        Workbench.written();
        Ui.sync(() -> Ui.page().closeAllEditors(false));
        String xmi = Files.readString(file(DOCUMENT));
        String sofa = xmi.replaceAll("(?s).*<cas:Sofa xmi:id=\"(\\d+)\".*", "$1");
        Files.writeString(file(DOCUMENT), xmi.replace("<cas:View ", "<e:Place xmlns:e=\"http:///com/example.ecore\" "
                + "xmi:id=\"99999\" sofa=\"" + sofa + "\" begin=\"0\" end=\"4\" country=\"Pelland\"/>\n<cas:View ")
                .replace("members=\"", "members=\"99999 "));
        if (open) {
            CorpusList.open(CORPUS, DOCUMENT);
        }
        CorpusList.select(CORPUS, DOCUMENT);

        Ui.command("org.parley.workbench.annotateDocument");
        if (open) {
            Ui.until("suggestions", () -> suggestionsNow() > 0);
            Ui.sync(() -> Ui.page().saveAllEditors(false));
            Workbench.written();
        } else {
            Ui.until("saved", () -> Files.readString(file(DOCUMENT)).contains("SUGGESTED"));
            Job.getJobManager().join(AnnotateJob.FAMILY, null);
        }
        String saved = Files.readString(file(DOCUMENT));
        assertTrue(saved.contains("SUGGESTED") && saved.contains("country=\"Pelland\""), saved);
    }

    @Test
    void annotatingCanBeCancelledAndThenNothingIsHalfDone() throws Exception {
        ServiceRegistration<AnnotatorProvider> slow = FrameworkUtil.getBundle(AnnotateTest.class).getBundleContext()
                .registerService(AnnotatorProvider.class, new SlowAnnotator(), null);
        try {
            Workbench.startAgain(); // a corpus knows what was installed when it was opened
            CorpusList.select(CORPUS, "06-ferry-signing");
            Ui.command("org.parley.workbench.annotateCorpus");
            assertTrue(SlowAnnotator.BEGUN.await(30, TimeUnit.SECONDS));
            Job.getJobManager().cancel(AnnotateJob.FAMILY);
            Job.getJobManager().join(AnnotateJob.FAMILY, null);

            assertTrue(Files.notExists(file("06-ferry-signing")));
            assertTrue(Files.notExists(file(DOCUMENT)));
        } finally {
            SlowAnnotator.MAY_END.countDown();
            slow.unregister();
        }
    }

    private Path file(String document) {
        return home.resolve("Sample corpus/annotations/ines").resolve(document + ".xmi");
    }

    private static AnnotationDocument document() {
        return ((DocumentEditor) Ui.page().getActiveEditor()).document();
    }

    private static long suggestions() throws Exception {
        return Ui.sync(AnnotateTest::suggestionsNow);
    }

    private static long suggestionsNow() {
        return Documents.of(Ui.page().getActiveEditor()).isEmpty() ? -1
                : document().annotations().stream()
                        .filter(a -> State.isCarriedBy(a) && State.of(a) == State.SUGGESTED).count();
    }
}

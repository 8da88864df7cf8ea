package org.parley.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.corpus.Corpus;
import org.parley.editor.DocumentContent;
import org.parley.editor.EditorIds;
import org.parley.editor.Edits;
import org.parley.editor.ReplaceCasOperation;
import org.parley.editor.internal.problems.DocumentProblem;
import org.parley.editor.internal.problems.ProblemFinder;

/** What is wrong with a document is listed with a way to mend it, and kept as it is until somebody does. */
class ProblemsTest extends EditorTestCase {

    private static final String TEXT = "The ships wait. “We sail,” said Ada Lund.";

    @Test
    void everyProblemIsListedAndSavedAsItWas() throws Exception {
        Corpus strange = strange();
        close();
        open(strange);

        assertEquals(List.of("FOREIGN null", "OUTSIDE Cue[-3, 3]", "BROKEN_LINK Quote[16, 26]",
                "WRONG_TARGET Quote[16, 26]", "OUTSIDE Quote[9000, 9100]", "NO_PLUG_IN Strike[4, 9]"), problems());
        String before = Files.readString(file(strange));
        Ui.run(() -> {
            document.run(Edits.create(document,
                    document.cas().getTypeSystem().getType("org.parley.type.Cue"), 27, 31));
            editor.doSave(new NullProgressMonitor());
        });
        String after = Files.readString(file(strange));
        for (String kept : List.of("begin=\"9000\" end=\"9100\"", "firm=\"Nordfähre\"", "why=\"tide\"",
                "begin=\"-3\" end=\"3\"")) {
            assertTrue(before.contains(kept) && after.contains(kept), kept);
        }
        open(strange);
        assertEquals(6, problems().size());
    }

    @Test
    void problemsAreWalkedByKeysBothWays() throws Exception {
        Corpus strange = strange();
        close();
        open(strange);
        assertEquals(List.of("Strike[4, 9]", "Quote[16, 26]", "Quote[9000, 9100]", "Cue[-3, 3]"), walk("e", 4));
        assertEquals(List.of("Quote[9000, 9100]", "Quote[16, 26]"), walk("<Shift+E>", 2));
    }

    private List<String> walk(String key, int steps) throws Exception {
        List<String> passed = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            Ui.keys(key);
            AnnotationFS at = session.selected();
            passed.add(at.getType().getShortName() + '[' + at.getBegin() + ", " + at.getEnd() + ']');
        }
        return passed;
    }

    @Test
    void problemsAreMendedFromTheViewAndUndone() throws Exception {
        Corpus strange = strange();
        close();
        open(strange);
        Ui.run(() -> Ui.page().bringToTop(Ui.page().findView(EditorIds.PROBLEMS_VIEW)));
        Ui.settle();
        Table table = Ui.get(() -> table(Ui.shell()));
        assertEquals(6, Ui.get(table::getItemCount));
        Ui.screenshot("problems");

        mend(table, "The cue from -3 to 3", "Cut to “The”");
        assertEquals(5, problems().size());
        assertEquals("The", Ui.get(() -> session.selected().getCoveredText()));
        mend(table, "The quote from 9000", "Delete the quote");
        mend(table, "The quote ““We sail,””", "Remove the link");
        mend(table, "The quote ““We sail,””", "Remove the link");
        assertEquals(List.of("FOREIGN null", "NO_PLUG_IN Strike[4, 9]"), problems());
        Ui.run(() -> {
            for (int i = 0; i < 4; i++) {
                try {
                    document.undo();
                } catch (org.eclipse.core.commands.ExecutionException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        Ui.settle();
        assertEquals(6, problems().size());
        assertFalse(Ui.get(editor::isDirty));
    }

    @Test
    void whatOnlyOthersKnowComesAlongWhenTheCasIsReplacedAndReloaded() throws Exception {
        Corpus strange = strange();
        close();
        open(strange);
        DocumentContent copy = DocumentContent.read(Ui.get(() -> document.content().bytes()), strange.factory(),
                Sample.NAME);
        Ui.run(() -> {
            document.run(new ReplaceCasOperation(document, copy, "annotate"));
            document.run(Edits.create(document, document.cas().getTypeSystem().getType("org.parley.type.Cue"), 27,
                    31));
            editor.doSave(new NullProgressMonitor());
        });
        assertTrue(Files.readString(file(strange)).contains("why=\"tide\""));
        Files.writeString(file(strange), Files.readString(file(strange)).replace("why=\"tide\"", "why=\"storm\""));

        Ui.get(() -> {
            document.reload();
            return null;
        });
        Ui.run(() -> document.run(Edits.create(document,
                document.cas().getTypeSystem().getType("org.parley.type.Cue"), 4, 9)));
        Ui.run(() -> editor.doSave(new NullProgressMonitor()));
        assertTrue(Files.readString(file(strange)).contains("why=\"storm\""));
    }

    @Test
    void aHundredThousandOnOneWordAreOneProblemAndStillAreWorkedWith() throws Exception {
        Corpus corpus = plain("stack", CasFactory.ofParleyTypes());
        CAS cas = corpus.load(Sample.NAME, Sample.ANNOTATOR);
        for (int i = 0; i < 100_000; i++) {
            add(cas, "org.parley.type.Cue", 27, 31);
        }
        corpus.save(cas, Sample.NAME, Sample.ANNOTATOR);
        close();
        open(corpus);
        Ui.keys("<Ctrl+Down>");
        Ui.screenshot("stack");
        List<DocumentProblem> problems = Ui.get(() -> ProblemFinder.of(document, n -> true));
        assertEquals("100000 annotations lie on the same words “said”. Only some of them are drawn.",
                problems.get(0).message());
        Ui.run(() -> document.run(problems.get(0).proposals().get(0).edit().get()));
        assertEquals(1, document.annotations().size());
    }

    @Test
    void nothingIsWrongWithTheSample() throws Exception {
        assertEquals(List.of(), problems());
    }

    private List<String> problems() throws Exception {
        CasFactory installed = CasFactory.ofParleyTypes();
        return Ui.get(() -> ProblemFinder.of(document, n -> installed.typeSystem().getType(n) != null)).stream()
                .map(p -> p.kind() + " " + (p.annotation() == null ? null
                        : p.annotation().getType().getShortName() + '[' + p.annotation().getBegin() + ", "
                                + p.annotation().getEnd() + ']'))
                .toList();
    }

    private static void mend(Table table, String problem, String proposal) throws Exception {
        Ui.run(() -> {
            TableItem item = Arrays.stream(table.getItems()).filter(i -> i.getText().startsWith(problem)).findFirst()
                    .orElseThrow(() -> new AssertionError(problem));
            table.setSelection(item);
            table.notifyListeners(SWT.Selection, new Event());
        });
        Ui.settle();
        Ui.run(() -> button(Ui.shell(), proposal).notifyListeners(SWT.Selection, new Event()));
        Ui.settle();
    }

    private static Table table(Composite root) {
        for (Control control : root.getChildren()) {
            if (control instanceof Table table && table.isVisible() && table.getColumnCount() == 0) {
                return table;
            }
            Table below = control instanceof Composite composite ? table(composite) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static Button button(Composite root, String label) {
        for (Control control : root.getChildren()) {
            if (control instanceof Button button && button.isVisible() && button.getText().equals(label)) {
                return button;
            }
            Button below = control instanceof Composite composite ? button(composite, label) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private Path file(Corpus corpus) {
        return corpus.annotationFile(Sample.NAME, Sample.ANNOTATOR);
    }

    private Corpus plain(String name, CasFactory types) throws Exception {
        Corpus corpus = Corpus.create(folder.resolve(name), name, "en", types);
        corpus.addDocument(Sample.NAME, out -> out.write(TEXT.getBytes(StandardCharsets.UTF_8)));
        return corpus;
    }

    private Corpus strange() throws Exception {
        TypeSystemDescription types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        types.addType("com.example.Strike", "A strike.", CAS.TYPE_NAME_ANNOTATION).addFeature("firm", "",
                CAS.TYPE_NAME_STRING);
        Corpus corpus = plain("strange", CasFactory.ofParleyTypes().with(types));
        CAS cas = corpus.load(Sample.NAME, Sample.ANNOTATOR);
        AnnotationFS strike = add(cas, "com.example.Strike", 4, 9);
        strike.setFeatureValueFromString(strike.getType().getFeatureByBaseName("firm"), "Nordfähre");
        add(cas, "org.parley.type.Cue", -3, 3);
        add(cas, "org.parley.type.Quote", 9000, 9100);
        AnnotationFS quote = add(cas, "org.parley.type.Quote", 16, 26);
        AnnotationFS gone = add(cas, "org.parley.type.Speaker", 32, 40);
        AnnotationFS cue = add(cas, "org.parley.type.Cue", 27, 31);
        Links.add(quote, "participants", "speaker", gone);
        Links.add(quote, "cue", "cue", quote);
        Links.add(quote, "cue", "cue", cue);
        cas.removeFsFromIndexes(gone);
        corpus.save(cas, Sample.NAME, Sample.ANNOTATOR);
        String newer = Files.readString(file(corpus)).replaceFirst("<cas:View",
                "<n:Reason xmlns:n=\"http:///com/example/newer.ecore\" xmi:id=\"9002\" why=\"tide\"/><cas:View");
        Files.writeString(file(corpus), newer);
        return Corpus.open(folder.resolve("strange"), CasFactory.ofParleyTypes());
    }

    private static AnnotationFS add(CAS cas, String type, int begin, int end) {
        AnnotationFS made = cas.createAnnotation(cas.getTypeSystem().getType(type), begin, end);
        cas.addFsToIndexes(made);
        return made;
    }
}

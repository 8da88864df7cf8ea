package org.parley.editor.tests;

import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.corpus.Corpus;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.DocumentEditorInput;
import org.parley.editor.internal.EditorSession;

/** An editor that is open on the sample and has the focus. */
abstract class EditorTestCase {

    @TempDir
    Path folder;

    DocumentEditor editor;
    EditorSession session;
    AnnotationDocument document;
    StyledText text;

    @BeforeEach
    void open() throws Exception {
        TestWorkbench.start();
        Ui.size(1400, 900);
        open(Sample.corpus(folder.resolve("corpus")));
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(() -> Ui.page().closeAllEditors(false));
    }

    void open(Corpus corpus) throws Exception {
        editor = (DocumentEditor) Ui.get(() -> Ui.page()
                .openEditor(new DocumentEditorInput(corpus, Sample.NAME, Sample.ANNOTATOR), DocumentEditor.ID));
        Ui.until("the document", () -> editor.document() != null);
        session = Ui.get(() -> editor.getAdapter(EditorSession.class));
        document = editor.document();
        text = session.page().text();
        Ui.run(() -> {
            Ui.shell().forceActive();
            Ui.page().activate(editor);
            text.setFocus();
        });
        Ui.settle();
    }

    void select(String type, String words) throws Exception {
        Ui.run(() -> editor.select(Sample.find(document, type, words)));
        Ui.settle();
    }
}

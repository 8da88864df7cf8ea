package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.State;
import org.parley.editor.AnnotationDocument;
import org.parley.editor.DocumentEditor;
import org.parley.editor.Edits;
import org.parley.workbench.internal.annotate.AnnotateJob;
import org.parley.workbench.internal.themes.Theme;

/** Pictures of the whole window for people to look at, and for the guide. */
class ScreenshotTest {

    @TempDir
    Path home;

    @Test
    void theWindowWithADocumentInWork() throws Exception {
        Workbench.fresh(home);
        CorpusList.open("Parley samples", "03-back-to-ostrevik");
        Ui.command("org.parley.workbench.annotateCorpus");
        Ui.until("suggestions", () -> Ui.page().getDirtyEditors().length > 0);
        Job.getJobManager().join(AnnotateJob.FAMILY, null);
        Ui.sync(() -> {
            AnnotationDocument document = ((DocumentEditor) Ui.page().getActiveEditor()).document();
            document.run(Edits.accept(document, document.annotations().stream().filter(State::isCarriedBy)
                    .limit(12).toList()));
            ((DocumentEditor) Ui.page().getActiveEditor()).select(document.annotations().stream()
                    .filter(a -> a.getType().getShortName().equals("Quote")).findFirst().orElseThrow());
            return Ui.page().saveAllEditors(false);
        });
        for (Theme theme : new Theme[] { Theme.LIGHT, Theme.DARK }) {
            Ui.sync(() -> {
                theme.choose();
                return null;
            });
            for (int[] size : new int[][] { { 1400, 900 }, { 1024, 700 } }) {
                Ui.resize(size[0], size[1]);
                Path file = Ui.screenshot("window-" + theme.name().toLowerCase() + '-' + size[0] + 'x' + size[1]);
                assertTrue(Files.size(file) > 20_000, "an empty picture: " + file);
            }
        }
        Ui.resize(1400, 900);
        Ui.sync(() -> {
            Theme.LIGHT.choose();
            return null;
        });
    }
}

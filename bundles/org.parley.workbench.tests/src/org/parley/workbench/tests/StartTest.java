package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.workbench.WorkbenchIds;

class StartTest {

    private Workbench workbench;

    @BeforeEach
    void start() throws Exception {
        workbench = Workbench.start();
    }

    @AfterEach
    void stop() throws Exception {
        workbench.stop();
    }

    @Test
    void theWindowOpensWithItsPerspective() throws Exception {
        assertEquals(WorkbenchIds.ANNOTATE_PERSPECTIVE, Ui.sync(() -> Ui.page().getPerspective().getId()));
        Ui.settle();
        Ui.screenshot("start"); //$NON-NLS-1$
    }
}

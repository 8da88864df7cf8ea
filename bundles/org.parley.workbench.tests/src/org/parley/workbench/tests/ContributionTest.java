package org.parley.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.parley.core.pipeline.AnnotatorProvider;

class ContributionTest {

    @TempDir
    Path home;

    @Test
    void aPlugInThatFailsIsNamedAndEverythingElseWorks() throws Exception {
        Workbench.fresh(home);
        ServiceRegistration<?> broken = FrameworkUtil.getBundle(ContributionTest.class).getBundleContext()
                .registerService(AnnotatorProvider.class.getName(), new Broken(), null);
        try {
            Workbench.startAgain();
            Ui.until("the notice", () -> notice() != null);
            Ui.screenshot("plug-in-failed");
            String words = Ui.sync(() -> words(notice()));
            assertTrue(words.contains("org.parley.workbench"), words);
            assertEquals(14, CorpusList.documents("Parley samples").size());
            Ui.sync(() -> {
                notice().close();
                return null;
            });
        } finally {
            broken.unregister();
        }
    }

    private static Shell notice() {
        for (Shell shell : Ui.display().getShells()) {
            if (shell.isVisible() && shell != Ui.window().getShell() && words(shell).contains("left out")) {
                return shell;
            }
        }
        return null;
    }

    private static String words(Composite parent) {
        StringBuilder words = new StringBuilder();
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label) {
                words.append(label.getText()).append('\n');
            } else if (child instanceof Text text) {
                words.append(text.getText()).append('\n');
            } else if (child instanceof Composite composite) {
                words.append(words(composite));
            }
        }
        return words.toString();
    }

    /** A service whose constructor throws. */
    private static final class Broken implements ServiceFactory<Object> {

        @Override
        public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
            throw new IllegalStateException("the dictionary is missing");
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<Object> registration, Object service) {
            // was never made
        }
    }
}

package org.parley.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.DocumentSource;

/** Exports whose documents share files: the order, the faults, the paths. */
class ExportRunTest extends ExportFixture {

    @ParameterizedTest
    @ValueSource(ints = { 1, 4 })
    void documentsComeInTheirOrderHoweverManyThreadsOpenThem(int threads) throws Exception {
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            String name = "d" + i;
            int pause = i % 3 * 5;
            documents.add(new DocumentSource(name, monitor -> {
                try {
                    Thread.sleep(pause);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return factory.createDocument("text", name, "en");
            }));
            expected.append(name).append(",,0\n");
        }

        ExportOperation.Result result = operation(new Table()).withThreads(threads).run(null);

        assertEquals(expected.toString(), files().get("out/tables/all.csv"));
        assertEquals(31, result.files().size());
        assertEquals(List.of(target.resolve("tables/all.csv")), result.companions());
        assertEquals(List.of(target.resolve("texts/d0.txt")), result.outcomes().get(0).files());
    }

    @Test
    void aDocumentThatFailsLeavesNothingBehindAndTheOthersGoOn() throws Exception {
        add("a", "one");
        add("b", "two!");
        add("c", "three");

        ExportOperation.Result result = operation(new Table()).run(null);

        assertEquals(Map.of("out/tables/all.csv", "a,,0\nc,,0\n", "out/texts/a.txt", "one", "out/texts/c.txt", "three"),
                files());
        assertEquals(List.of("b cannot be exported as Table: too loud"),
                result.failed().stream().map(o -> o.failure().getMessage()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void anExporterThatThrowsIsNamedAndNothingIsWritten(Moment when) throws Exception {
        add("a", "one");
        Exporter broken = new Table() {

            @Override
            void at(Moment moment) {
                if (moment == when) {
                    throw new IllegalStateException("not my day");
                }
            }
        };

        CoreException e = assertThrows(CoreException.class, () -> operation(broken).run(null));

        assertEquals(CoreStatus.EXPORTER_FAILED.code(), e.getStatus().getCode());
        assertTrue(e.getMessage().endsWith("not my day"), e.getMessage());
        assertEquals(List.of(), list(folder));
    }

    @ParameterizedTest
    @EnumSource(names = { "START", "FINISH", "CLOSE" })
    void noDocumentIsToBlameForAnErrorThatNoneCaused(Moment when) throws Exception {
        add("a", "one");
        Exporter broken = new Table() {

            @Override
            void at(Moment moment) throws IOException {
                if (moment == when) {
                    throw new IOException("no table today");
                }
            }
        };

        CoreException e = assertThrows(CoreException.class, () -> operation(broken).run(null));

        assertEquals("The export as Table was ended because the exporter failed on -; nothing was written: "
                + "no table today", e.getMessage());
        assertEquals(List.of(), list(folder));
    }

    @ParameterizedTest
    @EnumSource
    void anExporterThatHangsIsNamedAndNothingIsWritten(Moment when) throws Exception {
        Files.createDirectories(target);
        add("a", "one");
        Exporter hanging = new Table() {

            @Override
            void at(Moment moment) {
                if (moment == when) {
                    new Semaphore(0).acquireUninterruptibly();
                }
            }
        };

        CoreException e = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(CoreException.class,
                () -> operation(hanging).withLimit(Duration.ofMillis(300)).run(null)));

        assertEquals(CoreStatus.EXPORTER_HANGS.code(), e.getStatus().getCode());
        assertEquals(List.of(), list(target));
    }

    @ParameterizedTest
    @EnumSource(names = { "ADD", "FINISH" })
    void aCancelledExportLeavesTheTargetAsItWas(Moment when) throws Exception {
        Files.createDirectories(target);
        Files.writeString(target.resolve("mine.txt"), "mine");
        add("a", "one");
        add("b", "two");
        NullProgressMonitor monitor = new NullProgressMonitor();
        Exporter cancelling = new Table() {

            @Override
            void at(Moment moment) {
                if (moment == when) {
                    monitor.setCanceled(true);
                }
            }
        };

        assertThrows(OperationCanceledException.class, () -> operation(cancelling).run(monitor));

        assertEquals(List.of("mine.txt"), list(target));
    }

    @ParameterizedTest
    @ValueSource(strings = { "../up.csv", "/abs.csv", "a/../../b.csv", "a//b.csv", "", "./a.csv", "CON", "aux.csv",
            "a/nul.txt", "a\\b.csv", "c:d.csv", "x ", "x.", "what?.csv", "nul\0.csv", ".parley-export-1/a.csv" })
    void pathsThatLeadElsewhereOrFitNowhereEndTheExport(String path) throws Exception {
        add("a", "one");
        Exporter climbing = new Table() {

            @Override
            public ExportRun start(ExportedTypes types, Map<String, String> options, FileSink files)
                    throws IOException {
                files.create(path).close();
                return super.start(types, options, files);
            }
        };

        CoreException e = assertThrows(CoreException.class, () -> operation(climbing).run(null));

        assertTrue(e.getMessage().contains("'" + path + "' is no path of a file within the export."), e.getMessage());
        assertEquals(List.of(), list(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = { "tables/all.csv", "TABLES/All.csv", "tables", "tables/all.csv/deeper" })
    void twoFilesNeverGetOnePath(String path) throws Exception {
        add("a", "one");
        Exporter twice = new Table() {

            @Override
            public ExportRun start(ExportedTypes types, Map<String, String> options, FileSink files)
                    throws IOException {
                ExportRun run = super.start(types, options, files);
                files.create(path).close();
                return run;
            }
        };

        CoreException e = assertThrows(CoreException.class, () -> operation(twice).run(null));

        assertTrue(e.getMessage().contains("another file of the export has the name"), e.getMessage());
    }

    @Test
    void anExporterThatForgetsToCloseAFileIsNamed() throws Exception {
        add("a", "one");
        Exporter forgetful = new Table() {

            @Override
            public ExportRun start(ExportedTypes types, Map<String, String> options, FileSink files)
                    throws IOException {
                files.create("left.csv").write('x');
                return super.start(types, options, files);
            }
        };

        CoreException e = assertThrows(CoreException.class, () -> operation(forgetful).run(null));

        assertTrue(e.getMessage().endsWith("it did not close left.csv."), e.getMessage());
        assertEquals(List.of(), list(folder));
    }
}

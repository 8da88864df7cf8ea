package org.parley.core.internal.export;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskQueueTest {

    private static final int MANY = 2000; // enough that some are removed while they are being opened

    @TempDir
    Path folder;

    @Test
    void aFileThatIsRemovedMeanwhileIsPassedOver() throws Exception {
        try (DiskQueue disk = new DiskQueue()) {
            for (int i = 0; i < MANY; i++) {
                Path file = Files.writeString(folder.resolve("refused" + i), "x");
                disk.add(file);
                Files.delete(file);
            }

            assertDoesNotThrow(disk::await);
        }
    }

    @Test
    void aFileThatCannotBeForcedIsTold() throws Exception {
        try (DiskQueue disk = new DiskQueue()) {
            disk.add(Files.createDirectory(folder.resolve("no file")));

            assertThrows(IOException.class, disk::await);
        }
    }
}

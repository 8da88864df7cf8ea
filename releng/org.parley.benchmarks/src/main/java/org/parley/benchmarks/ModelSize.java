package org.parley.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.parley.core.pipeline.AnnotatorProvider;

/** How large what the annotators bring is, as it stands in their jar. */
record ModelSize(long jar, long models) {

    /** Of the jar or folder that the annotator's class comes from. */
    static ModelSize of(AnnotatorProvider annotator) throws IOException {
        Path place = Path.of(annotator.getClass().getProtectionDomain().getCodeSource().getLocation().getPath());
        if (Files.isDirectory(place)) {
            return new ModelSize(0, 0); // classes as the IDE has them
        }
        try (ZipFile jar = new ZipFile(place.toFile())) {
            long models = jar.stream().filter(ModelSize::isModel).mapToLong(ZipEntry::getCompressedSize).sum();
            return new ModelSize(Files.size(place), models);
        }
    }

    private static boolean isModel(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".bin") || name.endsWith(".model") || name.endsWith(".gz") || name.contains("models-");
    }
}

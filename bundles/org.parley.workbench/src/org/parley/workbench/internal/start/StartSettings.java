package org.parley.workbench.internal.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Where to start, from the system properties that the start script sets.
 *
 * @param samples
 *            {@code parley.samples}: the sample corpus of the product
 * @param home
 *            {@code parley.home}: the user's folder; {@code Parley} in the home folder where not set
 * @param corpus
 *            {@code parley.open}: a corpus to open
 */
public record StartSettings(Optional<Path> samples, Path home, Optional<Path> corpus) {

    /** The settings in these properties. */
    public static StartSettings of(Properties properties) {
        return new StartSettings(path(properties, "parley.samples"), //$NON-NLS-1$
                path(properties, "parley.home") //$NON-NLS-1$
                        .orElseGet(() -> Path.of(properties.getProperty("user.home", "."), "Parley")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                path(properties, "parley.open")); //$NON-NLS-1$
    }

    private static Optional<Path> path(Properties properties, String key) {
        return Optional.ofNullable(properties.getProperty(key)).filter(v -> !v.isBlank()).map(Path::of);
    }
}

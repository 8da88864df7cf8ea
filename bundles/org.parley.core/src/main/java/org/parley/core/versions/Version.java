package org.parley.core.versions;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What a file with annotations held once.
 *
 * @param document
 *            name of the document
 * @param annotator
 *            whose annotations
 * @param saved
 *            when that was saved
 * @param replaced
 *            when other annotations took its place
 * @param file
 *            where it is kept
 */
public record Version(String document, String annotator, Instant saved, Instant replaced, Path file) {
}

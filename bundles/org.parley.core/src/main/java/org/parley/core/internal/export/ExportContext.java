package org.parley.core.internal.export;

/**
 * What the documents of one export share.
 *
 * @param exporter
 *            checks and writes them
 * @param preparation
 *            what is done to each before
 * @param staging
 *            receives the files; null if nothing is to be written
 * @param placement
 *            where they will be
 * @param turns
 *            whose turn it is
 */
public record ExportContext(GuardedExporter exporter, Preparation preparation, Staging staging, Placement placement,
        Turns turns) {
}

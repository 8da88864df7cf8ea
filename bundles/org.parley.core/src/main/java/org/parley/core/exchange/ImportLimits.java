package org.parley.core.exchange;

/**
 * How much an import takes from one file before it takes it for a trap.
 *
 * @param bytes
 *            the largest file, and the largest file in an archive
 * @param entries
 *            the most files in an archive
 * @param total
 *            the most bytes that are unpacked from one archive
 * @param ratio
 *            how many times larger than packed a file of an archive may be; counts from the first megabyte on
 */
public record ImportLimits(long bytes, int entries, long total, int ratio) {

    /** A gigabyte a file, and archives of what ten thousand long documents need. */
    public static final ImportLimits DEFAULT = new ImportLimits(1L << 30, 200_000, 8L << 30, 250);
}

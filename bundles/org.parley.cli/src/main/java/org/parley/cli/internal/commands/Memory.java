package org.parley.cli.internal.commands;

import java.util.Collection;

/** How large a document may be: all of it, its annotations and the copy that is written are in memory at a time. */
final class Memory {

    /** Measured with the annotators of Parley: a text of 5 million characters needs some 750 MB, rarely more. */
    private static final int BYTES_A_CHARACTER = 150;

    private final long bytes;

    /** This much, such as {@link Runtime#maxMemory()}. */
    Memory(long bytes) {
        this.bytes = bytes;
    }

    /** Whether a document of this length fits in if it is alone. */
    boolean holds(long characters) {
        return characters <= bytes / BYTES_A_CHARACTER;
    }

    /** How many documents can be worked on at a time: one where two large ones might meet. */
    int threads(int wanted, Collection<Long> lengths) {
        return lengths.stream().allMatch(length -> holds(length * wanted)) ? wanted : 1;
    }

    /** The gigabytes that a document of this length needs, rounded up. */
    static int gigabytes(long characters) {
        return (int) ((characters * BYTES_A_CHARACTER >> 30) + 1);
    }

    int megabytes() {
        return (int) (bytes >> 20);
    }
}

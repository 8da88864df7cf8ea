package org.parley.core.internal.xmi;

/**
 * Gives out XMI ids. An id follows from what asks for it, not from what else there is: where two ask for the same, the one
 * that comes later gets another, which follows from it alone again. So a new annotation hardly ever changes another's id.
 */
final class IdSpace {

    private static final int FIRST = 1000; // below are the sofas
    private static final int MOST = 1 << 30; // other tools count on from the highest
    private static final int LEAST = 1 << 16;
    private static final int PLACES = 64; // for each character
    private static final int TRIES = 32;

    private final int range;
    private int[] used = new int[1 << 10];
    private int count;
    private int overflow;

    /**
     * Ids for a document.
     *
     * @param characters
     *            length of the text: what does not change as long as people annotate
     * @param structures
     *            how many ids will be needed at least
     */
    IdSpace(int characters, int structures) {
        long wanted = Math.max(LEAST, Math.max((long) characters * PLACES, (long) structures * 4));
        range = (int) Math.min(MOST, Long.highestOneBit(wanted - 1) << 1);
        overflow = FIRST + range;
    }

    /** An id for what these three values tell. */
    int next(int a, int b, int c) {
        long hash = mix(mix(mix(a) + b) + c);
        for (int i = 0; i < TRIES; i++) {
            int id = FIRST + (int) ((hash >>> 32) & range - 1);
            if (add(id)) {
                return id;
            }
            hash = mix(hash);
        }
        while (!add(overflow)) {
            overflow++;
        }
        return overflow;
    }

    /** The finalizer of MurmurHash3 (Austin Appleby, public domain). */
    private static long mix(long value) {
        long hash = value * 0x9E3779B97F4A7C15L;
        hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
        return hash ^ hash >>> 33;
    }

    private boolean add(int id) {
        if (count * 2 > used.length) {
            grow();
        }
        if (!put(id)) {
            return false;
        }
        count++;
        return true;
    }

    private boolean put(int id) {
        int place = id * 0x9E3779B9 >>> 1 & used.length - 1;
        while (used[place] != 0) {
            if (used[place] == id) {
                return false;
            }
            place = place + 1 & used.length - 1;
        }
        used[place] = id;
        return true;
    }

    private void grow() {
        int[] old = used;
        used = new int[old.length * 2];
        for (int id : old) {
            if (id != 0) {
                put(id);
            }
        }
    }
}

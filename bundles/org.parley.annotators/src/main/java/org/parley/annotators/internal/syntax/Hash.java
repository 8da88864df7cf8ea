package org.parley.annotators.internal.syntax;

/** Hashes of characters and of features; part of the format of the models, so a change asks for new models. Stateless. */
final class Hash {

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xC2B2AE3D27D4EB4FL;

    private Hash() {
    }

    /** The hash of a feature of a template. */
    static int of(int template, int value) {
        long x = (template * FIRST ^ value) * SECOND;
        return (int) ((x ^ x >>> 29) >>> 17);
    }

    /** The hash of two values that one template joins. */
    static int of(int template, int first, int second) {
        long x = (template * FIRST ^ first) * SECOND;
        x = (x ^ x >>> 32 ^ second) * FIRST;
        return (int) ((x ^ x >>> 29) >>> 17);
    }

    /** The hash of three values that one template joins. */
    static int of(int template, int first, int second, int third) {
        long x = (template * FIRST ^ first) * SECOND;
        x = (x ^ x >>> 32 ^ second) * FIRST;
        x = (x ^ x >>> 31 ^ third) * SECOND;
        return (int) ((x ^ x >>> 29) >>> 17);
    }

    /** The hash of a sequence so far with one more character behind it. */
    static int next(int hash, char c) {
        return (hash ^ c) * 0x01000193 + 0x3C6EF372;
    }
}

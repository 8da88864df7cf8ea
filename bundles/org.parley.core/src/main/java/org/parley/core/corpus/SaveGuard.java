package org.parley.core.corpus;

/** What {@link Corpus#save} asks and tells whoever has a CAS that is saved, on the thread that saves. */
@FunctionalInterface
public interface SaveGuard {

    /** Of a CAS that nobody changes meanwhile. */
    SaveGuard NONE = () -> true;

    /** Whether the CAS is still as it was when it began to be written. Asked when all is written, and before the file is replaced. */
    boolean isUntouched();

    /**
     * The file is about to be replaced. It is not if {@link #isUntouched} then says no, or the disk fails.
     *
     * @param stamp
     *            the {@link Corpus#stamp} that the file will have
     */
    default void replacing(String stamp) {
        // whoever keeps no record of what was saved
    }
}

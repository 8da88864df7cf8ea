package org.parley.faulty;

import java.util.concurrent.Phaser;

/** What code does that waits for something that never happens. */
final class Never {

    private Never() {
    }

    /** Waits for good, at no cost; interrupting it does not help. */
    static void come() {
        new Phaser(1).awaitAdvance(0);
    }
}

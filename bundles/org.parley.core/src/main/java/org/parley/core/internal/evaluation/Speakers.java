package org.parley.core.internal.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Whether the system has the right speaker of a quote. Stateless. */
final class Speakers {

    /** What can be said of a speaker. */
    enum Verdict {
        RIGHT, WRONG,
        /** The system names nobody. */
        NONE,
        /** Gold has a pronoun and the system a name from elsewhere: nobody can tell. */
        UNVERIFIABLE
    }

    private Speakers() {
    }

    /**
     * Compares mentions. Right is a mention that shares a letter with gold's, or one that shares a name with it where gold's
     * is a name: an author's "the minister" for "Minister Ana Polder" is the same speaker as much as her name elsewhere.
     */
    static Verdict ofMention(List<Mention> gold, List<Mention> system, TextMeasure text) {
        if (gold.stream().anyMatch(g -> system.stream().anyMatch(s -> text.shareLetter(g, s)))) {
            return Verdict.RIGHT;
        }
        String words = system.stream().map(Mention::words).collect(Collectors.joining(" ")); //$NON-NLS-1$
        if (gold.stream().anyMatch(g -> g.isName() && Names.shareName(g.text(), words))) {
            return Verdict.RIGHT;
        } else if (system.isEmpty()) {
            return Verdict.NONE;
        }
        return gold.stream().anyMatch(Mention::isPronoun) && Names.hasName(words) ? Verdict.UNVERIFIABLE
                : Verdict.WRONG;
    }

    /** Whether gold says by name who speaks. */
    static boolean isResolved(List<Mention> gold) {
        return gold.stream().anyMatch(g -> g.name() != null);
    }

    /** Whether a resolved name is the same: one entity, or one surname in any spelling. */
    static boolean sameName(List<Mention> gold, List<Mention> system) {
        return gold.stream().filter(g -> g.name() != null).anyMatch(g -> system.stream().anyMatch(s -> same(g, s)));
    }

    private static boolean same(Mention gold, Mention system) {
        if (gold.entityId() != null && Objects.equals(gold.entityId(), system.entityId())) {
            return true;
        }
        String surname = Names.surname(system.name() == null ? system.text() : system.name());
        return !surname.isEmpty() && (surname.equals(Names.surname(gold.name()))
                || gold.isName() && surname.equals(Names.surname(gold.text())));
    }
}

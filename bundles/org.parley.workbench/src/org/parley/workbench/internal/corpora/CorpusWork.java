package org.parley.workbench.internal.corpora;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.CoreException;
import org.parley.core.corpus.Corpus;
import org.parley.core.people.DocumentHistory;
import org.parley.core.people.DocumentStates;
import org.parley.core.people.HistoryEntry;
import org.parley.core.people.WorkState;

/** How far each person is with each document of a corpus, as last read. Safe for use by several threads. */
final class CorpusWork {

    private final Map<String, Map<String, WorkState>> states = new ConcurrentHashMap<>();

    /** Reads the files of all people: one each. */
    void read(Corpus corpus) throws CoreException {
        DocumentStates files = new DocumentStates(corpus);
        Set<String> people = new TreeSet<>(corpus.annotators());
        for (String person : people) {
            states.put(person, new ConcurrentHashMap<>(files.of(person)));
        }
        states.keySet().retainAll(people);
    }

    WorkState of(String document, String person) {
        return states.getOrDefault(person, Map.of()).getOrDefault(document, WorkState.NEW);
    }

    /** The states of those who have begun, by name. */
    Map<String, WorkState> of(String document) {
        Map<String, WorkState> found = new LinkedHashMap<>();
        new TreeMap<>(states).forEach((person, all) -> {
            WorkState state = all.getOrDefault(document, WorkState.NEW);
            if (state != WorkState.NEW) {
                found.put(person, state);
            }
        });
        return found;
    }

    /** All who have annotations in the corpus or a state. */
    Collection<String> people() {
        return new TreeSet<>(states.keySet());
    }

    /** Takes a state that is about to be written; what it was. */
    WorkState expect(String document, String person, WorkState state) {
        WorkState before = states.computeIfAbsent(person, p -> new ConcurrentHashMap<>()).put(document, state);
        return before == null ? WorkState.NEW : before;
    }

    /** Writes a state, and into the history if it is another one; what it was. */
    synchronized WorkState set(Corpus corpus, String document, String person, WorkState state) throws CoreException {
        WorkState before = new DocumentStates(corpus).set(document, person, state);
        expect(document, person, state);
        if (before != state) {
            add(corpus, document,
                    new HistoryEntry(Instant.now(), person, HistoryEntry.What.of(state), 0, 0, 0, "")); //$NON-NLS-1$
        }
        return before;
    }

    /** Writes into the history; one at a time, since lines are added to what is there. */
    synchronized void add(Corpus corpus, String document, HistoryEntry entry) throws CoreException {
        new DocumentHistory(corpus).add(document, entry);
    }
}

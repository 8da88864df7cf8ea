package org.parley.core.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.Problem;
import org.parley.core.exchange.ExportedTypes;
import org.parley.core.exchange.StateChoice;
import org.parley.core.exchange.TypeMapping;
import org.parley.core.internal.CoreMessages;
import org.parley.core.internal.mapping.CasTransfer;
import org.parley.core.internal.mapping.MappedTypes;
import org.parley.core.internal.mapping.MappingNames;
import org.parley.core.layers.OwnTagSets;

/** What is done to a document before an exporter sees it; safe for use by several threads. */
public final class Preparation {

    /** A document as the exporter gets it, and what is to be said of that. */
    record Prepared(CAS cas, List<Problem> problems) {
    }

    private final StateFilter filter;
    private final ExportedTypes types;
    private final CasFactory there;
    private final CasTransfer.Names names;

    /**
     * A preparation.
     *
     * @param states
     *            which annotations go out; null if the exporter chooses itself
     * @param types
     *            all types that the documents may use
     * @param tagSets
     *            of features that are not installed
     * @param mapping
     *            what types and features are called where the documents go
     * @throws CoreException
     *             if the mapping leads to types that contradict each other
     */
    public Preparation(StateChoice states, TypeSystemDescription types, OwnTagSets tagSets, TypeMapping mapping)
            throws CoreException {
        this.filter = states == null || states == StateChoice.ALL ? null : new StateFilter(states);
        this.types = mapping.isEmpty() ? new ExportedTypes(types, tagSets)
                : new ExportedTypes(MappedTypes.there(mapping, types), MappedTypes.there(mapping, tagSets, types));
        this.there = mapping.isEmpty() ? null : CasFactory.plain(this.types.description());
        this.names = MappingNames.out(mapping);
    }

    /** The types that the exporter sees. */
    public ExportedTypes types() {
        return types;
    }

    Prepared prepare(CAS cas) throws CoreException {
        List<Problem> problems = new ArrayList<>();
        int left = filter == null ? 0 : filter.apply(cas);
        if (left > 0) {
            problems.add(Problem.ofDocument(Problem.Severity.INFO, CoreMessages.format("export.states", left))); //$NON-NLS-1$
        }
        if (there == null) {
            return new Prepared(cas, problems);
        }
        CasTransfer transfer = new CasTransfer(cas, there.createCas(), names).run();
        for (Map.Entry<String, Integer> dropped : transfer.dropped().entrySet()) {
            problems.add(Problem.ofDocument(Problem.Severity.INFO,
                    CoreMessages.format("export.dropped", dropped.getValue(), dropped.getKey()))); //$NON-NLS-1$
        }
        return new Prepared(transfer.target(), problems);
    }
}

package org.parley.core.internal.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.CoreStatus;
import org.parley.core.corpus.Corpus;
import org.parley.core.exchange.TypeMapping;
import org.parley.core.internal.CoreMessages;
import org.parley.core.internal.mapping.CasTransfer;
import org.parley.core.internal.mapping.MappedTypes;
import org.parley.core.internal.mapping.MappingNames;
import org.parley.core.layers.TypeClash;
import org.parley.core.layers.TypeSystemMerge;

/** The types of a corpus, and how those of others come into it. Used by the threads that read and write. */
final class IncomingTypes {

    private static final int LARGEST_TYPE_SYSTEM = 16 << 20;

    /** Most files of an import have the same type system beside them. */
    private record Extension(CasFactory known, ByteBuffer typeSystem) {
    }

    private final TypeMapping mapping;
    private final CasTransfer.Names names;
    private final Map<Extension, CasFactory> extensions = new HashMap<>();
    private Corpus corpus;
    private CasFactory factory;

    /** Throws if the mapping contradicts the types of the corpus. */
    IncomingTypes(Corpus corpus, TypeMapping mapping) throws CoreException {
        this.mapping = mapping;
        this.names = MappingNames.in(mapping);
        use(corpus);
    }

    private synchronized void use(Corpus now) throws CoreException {
        corpus = now;
        extensions.clear();
        factory = mapping.isEmpty() ? now.factory()
                : now.factory().with(MappedTypes.foreign(mapping, now.factory().typeSystemDescription()));
    }

    /** The corpus with the types that have come in. */
    synchronized Corpus corpus() {
        return corpus;
    }

    /** Forgets the types that have come in since the corpus was this one: nothing that needs them was taken. */
    synchronized void backTo(Corpus before) throws CoreException {
        if (corpus != before) {
            use(before);
        }
    }

    /** Makes CASes that know the types of the corpus, and those that the mapping tells of. */
    synchronized CasFactory factory() {
        return factory;
    }

    /**
     * Makes CASes that know the types of others as well.
     *
     * @throws CoreException
     *             if they contradict those that are known
     */
    synchronized CasFactory with(CasFactory known, InputStream typeSystem, String place)
            throws CoreException, IOException {
        byte[] bytes = typeSystem.readNBytes(LARGEST_TYPE_SYSTEM + 1);
        if (bytes.length > LARGEST_TYPE_SYSTEM) {
            throw CoreStatus.CANNOT_READ.exception(null, place,
                    CoreMessages.format("import.large", LARGEST_TYPE_SYSTEM >> 20)); //$NON-NLS-1$
        }
        Extension asked = new Extension(known, ByteBuffer.wrap(bytes));
        CasFactory extended = extensions.get(asked);
        if (extended == null) {
            extended = extend(known, CasXmi.readTypeSystem(new ByteArrayInputStream(bytes), place), place);
            extensions.put(asked, extended);
        }
        return extended;
    }

    private CasFactory extend(CasFactory known, TypeSystemDescription others, String place) throws CoreException {
        List<TypeClash> clashes = TypeSystemMerge.clashes(known.typeSystemDescription(), others);
        if (!clashes.isEmpty()) {
            throw CoreStatus.IMPORTED_TYPES_CLASH.exception(null, place, corpus.name(),
                    String.join(" ", clashes.stream().map(TypeClash::message).toList())); //$NON-NLS-1$
        }
        return ForeignTypes.areKnown(known.typeSystem(), others) ? known : known.with(others);
    }

    /** Whether it can go into the corpus as it is. */
    synchronized boolean isHome(CAS cas) {
        return mapping.isEmpty() && cas.getTypeSystem() == corpus.factory().typeSystem();
    }

    /**
     * A copy with the types of the corpus. Those that it needs and that the corpus has not got come into the corpus.
     *
     * @param from
     *            has made the CAS
     * @param taken
     *            receives the names of the types that have come in
     */
    CasTransfer bringHome(CAS cas, CasFactory from, Collection<String> taken) throws CoreException {
        while (true) {
            CasTransfer transfer = new CasTransfer(cas, corpus().factory().createCas(), names).run();
            TypeSystemDescription needed = ForeignTypes.needed(corpus().factory().typeSystem(),
                    from.typeSystemDescription(), transfer.dropped().keySet());
            if (needed.getTypes().length == 0) {
                return transfer;
            }
            use(corpus().with(corpus().factory().with(needed)));
            Stream.of(needed.getTypes()).map(TypeDescription::getName).forEach(taken::add);
        }
    }
}

package org.parley.editor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.CoreStatus;
import org.parley.core.ForeignData;
import org.parley.core.corpus.Corpus;

/**
 * The annotations of a document and what belongs to them.
 *
 * @param cas
 *            the annotations
 * @param foreign
 *            what nobody here has types for, read with the CAS and to be saved with it; empty most of the time
 */
public record DocumentContent(CAS cas, Optional<ForeignData> foreign) {

    /** What was read from a corpus. */
    public static DocumentContent of(Corpus.Content content) {
        return new DocumentContent(content.cas(), content.foreign());
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @param factory
     *            makes the CAS
     * @param name
     *            name of the document for messages
     */
    public static DocumentContent read(byte[] bytes, CasFactory factory, String name) throws CoreException {
        try {
            CAS cas = factory.createCas();
            CasXmi.read(in(bytes), name, cas);
            return new DocumentContent(cas, Optional.empty());
        } catch (CoreException e) {
            if (e.getStatus().getCode() != CoreStatus.MALFORMED_XML.code()) {
                throw e;
            }
            CAS cas = factory.createCas();
            return new DocumentContent(cas, Optional.of(readKeeping(bytes, name, cas)));
        } catch (IOException e) {
            throw new IllegalStateException(e); // no file is involved
        }
    }

    private static ForeignData readKeeping(byte[] bytes, String name, CAS cas) throws CoreException {
        try {
            return CasXmi.readKeeping(in(bytes), name, cas);
        } catch (IOException e) {
            throw new IllegalStateException(e); // no file is involved
        }
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** All of it as XMI. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CasXmi.write(cas, foreign.orElse(null), out);
        } catch (IOException e) {
            throw new IllegalStateException(e); // no file is involved
        }
        return out.toByteArray();
    }
}

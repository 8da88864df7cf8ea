package org.parley.workbench.internal.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;

/** Copies of a CAS through memory. */
final class CasCopies {

    private CasCopies() {
    }

    static byte[] bytes(CAS cas) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CasXmi.write(cas, out);
        } catch (IOException e) {
            throw new IllegalStateException(e); // no file is involved
        }
        return out.toByteArray();
    }

    static CAS of(byte[] content, CasFactory factory, String name) throws CoreException {
        CAS copy = factory.createCas();
        try {
            CasXmi.read(new ByteArrayInputStream(content), name, copy);
        } catch (IOException e) {
            throw new IllegalStateException(e); // no file is involved
        }
        return copy;
    }
}

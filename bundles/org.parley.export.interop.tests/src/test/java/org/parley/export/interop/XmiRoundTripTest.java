package org.parley.export.interop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.export.XmiExporter;
import org.parley.export.XmiImporter;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written as XMI comes back as it was, and UIMA's own reader makes of it what it makes of its own writer's. */
class XmiRoundTripTest {

    private static final CasFactory FACTORY = factory();

    private static CasFactory factory() {
        try {
            return RandomDocuments.everyKind();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ours(CAS cas) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CasXmi.write(cas, out);
        return out.toByteArray();
    }

    private static String readByUima(byte[] xmi) throws Exception {
        CAS cas = FACTORY.createCas();
        XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi), cas);
        return Canon.of(cas);
    }

    @Property(tries = 100)
    void uimaReadsOfOurWriterWhatItReadsOfItsOwn(@ForAll long seed) throws Exception {
        CAS cas = RandomDocuments.wild(FACTORY, seed);
        ByteArrayOutputStream theirs = new ByteArrayOutputStream();
        XmiCasSerializer.serialize(cas, theirs);

        assertEquals(readByUima(theirs.toByteArray()), readByUima(ours(cas)));
    }

    @Property(tries = 60)
    void writingWhatWasReadGivesTheSameFile(@ForAll long seed) throws Exception {
        byte[] sound = ours(RandomDocuments.sound(FACTORY, seed));
        assertArrayEquals(sound, ours(read(sound)));

        byte[] wild = ours(read(ours(RandomDocuments.wild(FACTORY, seed)))); // UIMA's reader makes one of empty arrays
        assertArrayEquals(wild, ours(read(wild)));
    }

    private static CAS read(byte[] file) throws Exception {
        CAS cas = FACTORY.createCas();
        CasXmi.read(new ByteArrayInputStream(file), "doc.xmi", cas);
        return cas;
    }

    @Property(tries = 60)
    void aSoundDocumentComesBackFromItsExport(@ForAll long seed) throws Exception {
        CAS cas = RandomDocuments.sound(FACTORY, seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(List.of(), new XmiExporter().preflight(cas, Map.of()));
        new XmiExporter().export(cas, out, Map.of(), null);
        CAS back = FACTORY.createCas();
        assertEquals(List.of(), new XmiImporter().read(new ByteArrayInputStream(out.toByteArray()), "doc.xmi", back,
                Map.of(), null));

        assertEquals(Canon.of(cas), Canon.of(back));
    }

    @Example
    void theSamplesComeBack() throws Exception {
        for (CAS cas : Samples.all()) {
            CAS back = Samples.corpus().factory().createCas();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XmiExporter().export(cas, out, Map.of("states", "all"), null);
            CasXmi.read(new ByteArrayInputStream(out.toByteArray()), "sample.xmi", back);
            assertEquals(Canon.of(cas), Canon.of(back));
        }
    }
}

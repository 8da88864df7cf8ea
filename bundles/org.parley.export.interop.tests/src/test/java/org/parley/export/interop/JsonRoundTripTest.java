package org.parley.export.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.parley.core.CasFactory;
import org.parley.export.JsonCasExporter;
import org.parley.export.JsonCasImporter;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is written as JSON CAS comes back as it was, from our reader and from uimaj's; and ours reads what uimaj writes. */
class JsonRoundTripTest {

    private static final CasFactory FACTORY = factory();

    private static CasFactory factory() {
        try {
            return RandomDocuments.everyKind();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] exported(CAS cas) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonCasExporter().export(cas, out, Map.of("states", "all"), null);
        return out.toByteArray();
    }

    private static CAS imported(byte[] json) throws Exception {
        CAS cas = FACTORY.createCas();
        assertEquals(List.of(),
                new JsonCasImporter().read(new ByteArrayInputStream(json), "doc.json", cas, Map.of(), null));
        return cas;
    }

    @Property(tries = 60)
    void aDocumentComesBack(@ForAll long seed) throws Exception {
        CAS cas = RandomDocuments.sound(FACTORY, seed);
        assertEquals(List.of(), new JsonCasExporter().preflight(cas, Map.of()));
        assertEquals(Canon.of(cas), Canon.of(imported(exported(cas))));
    }

    @Property(tries = 60)
    void featuresOfEveryKindComeBack(@ForAll long seed) throws Exception {
        CAS cas = RandomDocuments.wildInOneView(FACTORY, seed);
        assertEquals(Canon.of(cas), Canon.of(imported(exported(cas))));
    }

    @Property(tries = 60)
    void uimajReadsIt(@ForAll long seed) throws Exception {
        CAS cas = RandomDocuments.sound(FACTORY, seed);
        CAS back = FACTORY.createCas();
        new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(exported(cas)), back);
        assertEquals(Canon.of(cas), Canon.of(back));
    }

    @Property(tries = 60)
    void readsWhatUimajWrites(@ForAll long seed, @ForAll boolean codePoints) throws Exception {
        CAS cas = RandomDocuments.sound(FACTORY, seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonCas2Serializer serializer = new JsonCas2Serializer();
        if (codePoints) {
            serializer.setOffsetConversionMode(OffsetConversionMode.UTF_32);
        }
        serializer.serialize(cas, out);
        assertEquals(Canon.of(cas), Canon.of(imported(out.toByteArray())));
    }

    @Example
    void theSamplesComeBack() throws Exception {
        for (CAS cas : Samples.all()) {
            assertEquals(Canon.of(cas), Canon.of(imported(exported(cas))));
        }
    }
}

package org.parley.export.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.parley.core.exchange.Exporter;
import org.parley.core.exchange.Importer;
import org.parley.export.InceptionExporter;
import org.parley.export.InceptionImporter;
import org.parley.export.JsonCasExporter;
import org.parley.export.JsonCasImporter;
import org.parley.export.XmiExporter;
import org.parley.export.XmiImporter;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Of odd documents, what comes back differs in just what the preflight has said: nothing more is lost, and nothing less. */
class ReportedLossTest {

    @Property(tries = 150)
    void ofXmi(@ForAll long number) throws Exception {
        check(new XmiExporter(), new XmiImporter(), "doc0.xmi", number);
    }

    @Property(tries = 150)
    void ofJsonCas(@ForAll long number) throws Exception {
        check(new JsonCasExporter(), new JsonCasImporter(), "doc0.json", number);
    }

    @Property(tries = 50)
    void ofInceptionProjects(@ForAll long number) throws Exception {
        check(new InceptionExporter(), new InceptionImporter(), "parley.zip", number);
    }

    private static void check(Exporter exporter, Importer importer, String file, long number) throws Exception {
        CAS cas = OddDocuments.of(number);
        List<String> said = Losses.in(exporter.preflight(cas, Map.of("states", "all")));
        byte[] bytes = Memory.export(exporter, OddDocuments.FACTORY, Map.of("states", "all"), List.of(cas)).get(file);

        Memory.Imported back = Memory.read(importer, OddDocuments.FACTORY, file, bytes);

        String what = "document " + number;
        assertEquals(List.of(), back.documents.get(0).problems(), what);
        assertEquals(said, Losses.between(cas, back.documents.get(0).cas()), what);
    }
}

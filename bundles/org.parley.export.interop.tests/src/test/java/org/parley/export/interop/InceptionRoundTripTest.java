package org.parley.export.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.uima.cas.CAS;
import org.eclipse.core.runtime.CoreException;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.export.InceptionExporter;
import org.parley.export.InceptionImporter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Projects as INCEpTION takes them, and as it gives them back. */
class InceptionRoundTripTest {

    private static final CasFactory FACTORY = factory();

    private static CasFactory factory() {
        try {
            return RandomDocuments.everyKind();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> unpack(byte[] archive) throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] pack(Map<String, byte[]> files) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xmi(CAS cas) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CasXmi.write(cas, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> export(Map<String, String> options, CAS... documents) throws Exception {
        return Memory.export(new InceptionExporter(), FACTORY, options, List.of(documents));
    }

    @Property(tries = 30)
    void aProjectComesBack(@ForAll long seed) throws Exception {
        CAS one = RandomDocuments.sound(FACTORY, seed);
        CAS other = RandomDocuments.sound(FACTORY, seed + 1);
        Memory.Imported imported = Memory.read(new InceptionImporter(), FACTORY, "parley.zip",
                export(Map.of(), one, other).get("parley.zip"));

        assertEquals(List.of("doc0", "doc1"), imported.documents.stream().map(d -> d.name()).toList());
        assertEquals(Canon.of(one), Canon.of(imported.documents.get(0).cas()));
        assertEquals(Canon.of(other), Canon.of(imported.documents.get(1).cas()));
        assertEquals(List.of(), imported.documents.get(0).problems());
    }

    @Example
    void theSamplesComeBack() throws Exception {
        List<CAS> samples = Samples.all();
        byte[] archive = Memory.export(new InceptionExporter(), FACTORY, Map.of("states", "all"), samples)
                .get("parley.zip");
        Memory.Imported imported = Memory.read(new InceptionImporter(), FACTORY, "parley.zip", archive);
        assertEquals(samples.stream().map(Canon::of).toList(),
                imported.documents.stream().map(d -> Canon.of(d.cas())).toList());
    }

    @Example
    void holdsTheDocumentsAndTheSettings() throws Exception {
        Map<String, byte[]> files = export(Map.of("project", "Truce talks 2026!"), RandomDocuments.sound(FACTORY, 1));
        assertEquals(List.of("truce-talks-2026.zip"), List.copyOf(files.keySet()));
        Map<String, byte[]> entries = unpack(files.get("truce-talks-2026.zip"));
        assertEquals(List.of("TypeSystem.xml", "exportedproject.json", "source/doc0.xmi"),
                List.copyOf(entries.keySet()));

        JsonNode project = new ObjectMapper().readTree(entries.get("exportedproject.json"));
        assertEquals("Truce talks 2026!", project.get("name").asText());
        assertEquals("truce-talks-2026", project.get("slug").asText());
        assertEquals("ANNOTATION", project.get("mode").asText());
        assertEquals(1, project.get("version").asInt());
        assertEquals("{\"name\":\"doc0.xmi\",\"format\":\"xmi\",\"state\":\"NEW\"}",
                project.get("source_documents").get(0).toString());
    }

    private static JsonNode layer(String name) throws Exception {
        byte[] archive = export(Map.of(), RandomDocuments.sound(FACTORY, 1)).get("parley.zip");
        JsonNode project = new ObjectMapper().readTree(unpack(archive).get("exportedproject.json"));
        return StreamSupport.stream(project.get("layers").spliterator(), false)
                .filter(l -> l.get("name").asText().equals(name)).findFirst().orElseThrow();
    }

    private static JsonNode feature(JsonNode layer, String name) {
        return StreamSupport.stream(layer.get("features").spliterator(), false)
                .filter(f -> f.get("name").asText().equals(name)).findFirst().orElseThrow();
    }

    @Example
    void eachTypeIsASpanLayerWithItsTagSetsAndLinks() throws Exception {
        JsonNode quote = layer("org.parley.type.Quote");
        assertEquals("span CHARACTERS ANY_OVERLAP true", quote.get("type").asText() + " "
                + quote.get("anchoring_mode").asText() + " " + quote.get("overlap_mode").asText() + " "
                + quote.get("cross_sentence"));
        assertEquals("[{\"tag_name\":\"DIRECT\"},{\"tag_name\":\"INDIRECT\"},{\"tag_name\":\"MIXED\"}]",
                feature(quote, "quoteType").get("tag_set").get("tags").toString());
        JsonNode participants = feature(quote, "participants");
        assertEquals("org.parley.type.Speaker ARRAY WITH_ROLE org.parley.type.QuoteParticipantLink role target",
                String.join(" ", List.of(participants.get("type").asText(),
                        participants.get("multi_value_mode").asText(), participants.get("link_mode").asText(),
                        participants.get("link_type_name").asText(),
                        participants.get("link_type_role_feature_name").asText(),
                        participants.get("link_type_target_feature_name").asText())));
        assertEquals("uima.tcas.Annotation",
                feature(layer("org.parley.type.Agreement"), "arguments").get("type").asText(),
                "targets of several types");
    }

    @Example
    void typesOfPlugInsAreLayersTooWithInheritedFeaturesAndWithoutWhatInceptionHasNoFeatureFor() throws Exception {
        List<String> features = new ArrayList<>();
        layer("org.example.type.Second").get("features").forEach(f -> features.add(f.get("name").asText()));
        assertEquals(List.of("aBoolean", "aInteger", "aFloat", "aString", "strings", "stringsShared"), features);
    }

    @Example
    void readsWhatEachPersonAnnotatedAndTheCuration() throws Exception {
        CAS cas = RandomDocuments.sound(FACTORY, 3);
        byte[] inner = pack(Map.of("TypeSystem.xml", utf8("<x/>"), "talks.xmi", xmi(cas)));
        Map<String, byte[]> files = new TreeMap<>();
        files.put("exportedproject-2026.json", utf8("{}"));
        files.put("source/talks.txt", utf8("not read: it was annotated"));
        files.put("source/more.txt", utf8("Nobody annotated this."));
        files.put("source/scan.pdf", utf8("%PDF"));
        files.put("annotation/talks.txt/ana.zip", inner);
        files.put("annotation/talks.txt/INITIAL_CAS.zip", inner);
        files.put("annotation/talks.txt/ben.xmi", xmi(cas));
        files.put("annotation/talks.txt/eva.tsv", utf8("x"));
        files.put("annotation_ser/talks.txt/ana.ser", utf8("x"));
        files.put("curation/talks.txt/CURATION_USER.zip", inner);
        Memory.Imported imported = Memory.read(new InceptionImporter(), FACTORY, "p.zip", pack(files));

        assertEquals(List.of("talks by ana", "talks by ben", "talks by curation", "more by "),
                imported.documents.stream().map(d -> d.name() + " by " + d.annotator()).toList());
        assertEquals(Canon.of(cas), Canon.of(imported.documents.get(0).cas()));
        assertEquals(
                List.of("ERROR annotation/talks.txt/eva.tsv is left out: only XMI is read. Export the project again, "
                        + "with UIMA CAS XMI as format.",
                        "ERROR The document scan.pdf is left out: its format is not read here, and nobody annotated it.",
                        "INFO Permissions and the guidelines of the project are not read."),
                imported.reports);
    }

    @Example
    void saysWhichTypesItLeavesOut() throws Exception {
        String xmi = new String(xmi(RandomDocuments.sound(FACTORY, 3)), StandardCharsets.UTF_8).replace("<cas:View",
                "<custom:Claim xmlns:custom=\"http:///webanno/custom.ecore\" xmi:id=\"7\" sofa=\"1\" begin=\"0\" end=\"3\"/>"
                        + "<cas:View");
        Map<String, byte[]> files = new TreeMap<>();
        files.put("exportedproject.json", utf8("{}"));
        files.put("annotation/talks.xmi/ana.xmi", utf8(xmi));
        Memory.Imported imported = Memory.read(new InceptionImporter(), FACTORY, "p.zip", pack(files));
        assertEquals("1 of the type webanno.custom.Claim left out: it is not known here.",
                imported.documents.get(0).problems().get(0).message());
    }

    @Example
    void refusesBombsArchivesWithoutAProjectAndWhatIsNoArchive() throws Exception {
        byte[] zeros = new byte[64 << 20];
        Map<String, byte[]> bomb = new TreeMap<>();
        bomb.put("exportedproject.json", utf8("{}"));
        bomb.put("source/a.txt", zeros);
        refused("p.zip cannot be read at source/a.txt: it unpacks to more than any project has.", pack(bomb));
        refused("p.zip cannot be read at zip: there is no exportedproject.json in it. Export the whole project in INCEpTION.",
                pack(Map.of("a", utf8("b"))));
        refused("p.zip cannot be read at zip: there is nothing in it, or it is no archive.", utf8("word"));
        assertFalse(new InceptionImporter().accepts(Memory.source("p.zip", pack(Map.of("a", utf8("b"))))));
        assertTrue(new InceptionImporter()
                .accepts(Memory.source("p.zip", pack(Map.of("exportedproject1.json", utf8("b"))))));
    }

    private static void refused(String message, byte[] archive) {
        assertEquals(message, assertThrows(CoreException.class,
                () -> Memory.read(new InceptionImporter(), FACTORY, "p.zip", archive)).getMessage());
    }
}

package org.parley.export.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.collection.CollectionReader;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.engine.Ruta;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.CasIOUtils;
import org.dkpro.core.io.xmi.XmiReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.CasFactory;
import org.parley.core.Links;
import org.parley.core.TypeNames;
import org.parley.core.contributions.Contributions;
import org.parley.core.corpus.DocumentSource;
import org.parley.core.exchange.ExportOperation;
import org.parley.type.Agreement;
import org.parley.type.AgreementArgument;
import org.parley.type.Cue;
import org.parley.type.Quote;
import org.parley.type.Speaker;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;

/** Our jars write a document on a plain class path, and each tool reads all that was written. */
class InteropTest {

    private static final String TEXT = "Truce 🕊 signed\n\n“We agree,” she told Radio Marova. “It is done.”";

    @TempDir
    static Path folder;

    private static List<String> expected;

    @BeforeAll
    static void export() throws Exception {
        Contributions contributions = Contributions.onClassPath();
        assertEquals(List.of(), contributions.problems());
        CasFactory factory = contributions.casFactory();
        CAS cas = document(factory);
        expected = Dump.of(cas);
        ExportOperation.Result result = new ExportOperation(List.of(new DocumentSource("talks", monitor -> cas)),
                factory.typeSystemDescription(), contributions.exporter("xmi").orElseThrow(), Map.of(), folder)
                .run(null);
        assertEquals(List.of(), result.failed());
        assertEquals(List.of(), result.outcomes().get(0).problems());
    }

    private static CAS document(CasFactory factory) throws Exception {
        CAS cas = factory.createDocument(TEXT, "talks", "en");
        add(cas, TypeNames.SENTENCE, "Truce 🕊 signed");
        add(cas, TypeNames.SENTENCE, "“We agree,” she told Radio Marova.");
        add(cas, TypeNames.SENTENCE, "“It is done.”");
        for (String word : TEXT.split("\\s+")) {
            AnnotationFS token = add(cas, TypeNames.TOKEN, word);
            AnnotationFS pos = add(cas, TypeNames.POS, word);
            pos.setStringValue(pos.getType().getFeatureByBaseName("PosValue"), "X");
            token.setFeatureValue(token.getType().getFeatureByBaseName("pos"), pos);
        }
        Speaker she = (Speaker) add(cas, Speaker._TypeName, "she");
        she.setName("Ana Ilić & \"Sons\" <x>");
        she.setKind("PERSON");
        she.setConfidence(0.25f);
        Speaker radio = (Speaker) add(cas, Speaker._TypeName, "Radio Marova");
        Cue told = (Cue) add(cas, Cue._TypeName, "told");
        told.setNegated(true);
        told.setUnsure(true);
        Quote first = (Quote) add(cas, Quote._TypeName, "“We agree,”");
        first.setQuoteType("DIRECT");
        first.setState("ACCEPTED");
        Quote second = (Quote) add(cas, Quote._TypeName, "“It is done.”");
        Links.add(first, "participants", "speaker", she);
        Links.add(first, "participants", "addressee", radio);
        Links.add(first, "cue", "cue", told);
        Links.add(second, "continues", "continues", first);
        Agreement truce = (Agreement) add(cas, Agreement._TypeName, "Truce");
        truce.setFactuality("CT+");
        Links.add(truce, "arguments", "party", she);
        Links.add(truce, "arguments", "term", add(cas, AgreementArgument._TypeName, "signed"));
        return cas;
    }

    private static AnnotationFS add(CAS cas, String type, String words) {
        int begin = TEXT.indexOf(words);
        AnnotationFS annotation = cas.createAnnotation(cas.getTypeSystem().getType(type), begin,
                begin + words.length());
        cas.addFsToIndexes(annotation);
        return annotation;
    }

    private static void assertSame(CAS cas) {
        assertEquals(String.join("\n", expected), String.join("\n", Dump.of(cas)));
    }

    @Test
    void whatIsExpectedHoldsLinksAndFeatures() {
        assertTrue(expected.contains("[17, 28]Quote \"“We agree,”\" quoteType=DIRECT participants=["
                + "speaker->[29, 32]Speaker \"she\", addressee->[38, 50]Speaker \"Radio Marova\"] "
                + "cue=[cue->[33, 37]Cue \"told\"] state=ACCEPTED confidence=0.0 unsure=false"),
                String.join("\n", expected));
    }

    @Test
    void uimajAloneInAProgramOfItsOwn() throws Exception {
        String classPath = String.join(File.pathSeparator, place(UIMAFramework.class),
                place(org.slf4j.LoggerFactory.class), place(org.slf4j.impl.StaticLoggerBinder.class),
                place(Dump.class));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                classPath, Dump.class.getName(), folder.toString(), "talks")
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, process.waitFor());
        assertEquals(String.join("\n", expected) + "\n", printed);
    }

    private static String place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }

    /** Our types and those that tools bring on the class path. */
    private static TypeSystemDescription allTypes() throws Exception {
        return CasCreationUtils.mergeTypeSystems(
                List.of(Dump.types(folder), TypeSystemDescriptionFactory.createTypeSystemDescription()));
    }

    @Test
    void dkproCoreXmiReader() throws Exception {
        JCas jcas = JCasFactory.createJCas(allTypes());
        CollectionReader reader = CollectionReaderFactory.createReader(XmiReader.class, allTypes(),
                XmiReader.PARAM_SOURCE_LOCATION, folder.toString(), XmiReader.PARAM_PATTERNS, "*.xmi",
                XmiReader.PARAM_LENIENT, false);
        assertTrue(reader.hasNext());
        reader.getNext(jcas.getCas());

        assertFalse(reader.hasNext());
        assertSame(jcas.getCas());
        assertEquals("en", DocumentMetaData.get(jcas).getLanguage());
        Token first = jcas.select(Token.class).findFirst().orElseThrow();
        assertEquals("Truce", first.getText());
        assertEquals("X", first.getPos().getPosValue());
    }

    @Test
    void uimaFit() throws Exception {
        JCas jcas = JCasFactory.createJCas(allTypes());
        CasIOUtils.load(folder.resolve("talks.xmi").toUri().toURL(), jcas.getCas());

        Quote quote = JCasUtil.select(jcas, Quote.class).iterator().next();
        assertEquals("“We agree,”", quote.getCoveredText());
        FeatureStructure link = assertInstanceOf(FeatureStructure.class, quote.getParticipants(0));
        assertEquals("speaker", link.getStringValue(link.getType().getFeatureByBaseName("role")));
        assertEquals(List.of("we", "agree"), JCasUtil.selectCovered(jcas, Token.class, quote).stream()
                .map(t -> t.getCoveredText().replaceAll("[“”,]", "").toLowerCase()).toList());
    }

    @Test
    void ruta() throws Exception {
        CAS cas = CasCreationUtils.createCas(allTypes(), null, null, null);
        CasIOUtils.load(folder.resolve("talks.xmi").toUri().toURL(), cas);

        assertEquals(List.of("“We agree,” she told"),
                Ruta.select(cas.getJCas(), "(Quote Speaker Cue);").stream().map(AnnotationFS::getCoveredText).toList());
        assertEquals(List.of("“We agree,”"),
                Ruta.select(cas.getJCas(), "Quote{Quote.quoteType==\"DIRECT\"};").stream()
                        .map(AnnotationFS::getCoveredText)
                        .toList());
    }
}

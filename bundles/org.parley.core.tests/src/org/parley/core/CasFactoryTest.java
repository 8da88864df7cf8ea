package org.parley.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.CASImpl;
import org.junit.jupiter.api.Test;
import org.parley.type.Quote;
import org.parley.type.Speaker;

class CasFactoryTest {

    @Test
    void documentHasOneDocumentAnnotationWithItsData() throws Exception {
        CAS cas = CasFactory.ofParleyTypes().createDocument("“Peace,” she said.", "first", "en");

        assertEquals(1, cas.getAnnotationIndex(cas.getTypeSystem().getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION)).size());
        assertEquals(TypeNames.DOCUMENT_META_DATA, cas.getDocumentAnnotation().getType().getName());
        assertEquals(18, cas.getDocumentAnnotation().getEnd());
        assertEquals("en", cas.getDocumentLanguage());
    }

    @Test
    void generatedClassesComeBackFromXmiWithTheirLinks() throws Exception {
        CasFactory factory = CasFactory.ofParleyTypes();
        CAS cas = factory.createDocument("“Peace,” she said.", "first", "en");
        Speaker speaker = new Speaker(cas.getJCas(), 9, 12);
        speaker.addToIndexes();
        Quote quote = new Quote(cas.getJCas(), 0, 8);
        quote.addToIndexes();
        Links.add(quote, "participants", "speaker", speaker);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CasXmi.write(cas, out);

        CAS back = factory.createCas();
        CasXmi.read(new ByteArrayInputStream(out.toByteArray()), "first.xmi", back);

        Quote read = assertInstanceOf(Quote.class, back.select(Quote.class).single());
        assertEquals("“Peace,”", read.getCoveredText());
        assertEquals("she", Links.targets(read, "participants", "speaker").get(0).getCoveredText());
    }

    @Test
    void everyCasHasTheSameClassLoaderSoThatManyLeaveNothingBehind() throws Exception {
        CasFactory factory = CasFactory.ofParleyTypes();
        assertSame(((CASImpl) factory.createCas()).getJCasClassLoader(),
                ((CASImpl) factory.createDocument("Peace.", "first", "en")).getJCasClassLoader());
    }
}

package org.parley.core.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.uima.jcas.JCas;
import org.parley.core.CasFactory;
import org.parley.core.CasXmi;
import org.parley.core.Links;
import org.parley.type.Agreement;
import org.parley.type.AgreementArgument;
import org.parley.type.Quote;
import org.parley.type.Speaker;

/** A folder of small annotated documents: {@code side.document("a", text).quote("We are late", "DIRECT", "Ana")}. */
final class Side {

    private final Path folder;
    private final CasFactory factory;

    Side(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder);
        this.factory = CasFactory.ofParleyTypes();
    }

    Document document(String name, String text) throws Exception {
        return new Document(name, factory.createDocument(text, name, "en").getJCas());
    }

    AnnotatedDocuments read() throws Exception {
        return AnnotatedDocuments.of(folder, factory);
    }

    final class Document {

        private final String name;
        private final JCas cas;

        private Document(String name, JCas cas) {
            this.name = name;
            this.cas = cas;
        }

        /** The words at their first place; the speaker's, if any, at their last. */
        Document quote(String words, String kind, String speaker) {
            quoteOf(words, kind, speaker);
            return this;
        }

        Quote quoteOf(String words, String kind, String speaker) {
            int begin = cas.getDocumentText().indexOf(words);
            Quote quote = new Quote(cas, begin, begin + words.length());
            quote.setQuoteType(kind);
            quote.addToIndexes();
            if (speaker != null) {
                Links.add(quote, "participants", "speaker", speaker(speaker));
            }
            return quote;
        }

        Speaker speaker(String words) {
            int begin = cas.getDocumentText().lastIndexOf(words);
            Speaker speaker = new Speaker(cas, begin, begin + words.length());
            speaker.setMentionType("NAM");
            speaker.addToIndexes();
            return speaker;
        }

        Agreement agreement(String trigger, String type, String status, String party, String topic) {
            int begin = cas.getDocumentText().indexOf(trigger);
            Agreement agreement = new Agreement(cas, begin, begin + trigger.length());
            agreement.setAgreementType(type);
            agreement.setStatus(status);
            agreement.addToIndexes();
            Links.add(agreement, "arguments", "party", speaker(party));
            if (topic != null) {
                int at = cas.getDocumentText().indexOf(topic);
                AgreementArgument argument = new AgreementArgument(cas, at, at + topic.length());
                argument.addToIndexes();
                Links.add(agreement, "arguments", "topic", argument);
            }
            return agreement;
        }

        Document save() throws IOException {
            try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".xmi"))) {
                CasXmi.write(cas.getCas(), out);
            }
            return this;
        }
    }
}

package org.parley.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

class EmailImportersTest {

    private static final String HEAD = "From: =?utf-8?Q?Ida_L=C3=BCnd?= <ida@post.example>\nTo: desk@post.example\n"
            + "Subject: The pact\nDate: Wed, 4 Mar 2026 08:15:00 +0100 (CET)\nMessage-ID: <1@post.example>\n"
            + "List-Id: Harbour list <harbour.post.example>\n";

    private static Imports read(String message) throws Exception {
        return Imports.read(new EmailImporter(), "talk.eml", message.replace("\n", "\r\n"), Map.of());
    }

    @Test
    void headersTellOfAMessageAndItsTextIsKeptLineByLine() throws Exception {
        Imports mail = read(
                HEAD + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                        + "=E2=80=9CIt holds,=E2=80=9D she\nsaid.\n\n> And  then?\n");
        assertEquals("“It holds,” she\nsaid.\n\n> And then?", mail.text());
        assertEquals("The pact", mail.info().title());
        assertEquals("2026-03-04T08:15+01:00", mail.info().date());
        assertEquals("Harbour list", mail.info().source());
        assertEquals(Map.of("author", "Ida Lünd <ida@post.example>", "to", "desk@post.example", "message-id",
                "1@post.example"), mail.info().fields());
        assertEquals(List.of(), mail.problems());
    }

    @Test
    void linesThatAProgramBrokeAreJoined() throws Exception {
        assertEquals("It holds, she said.\n> So it does.\n-- \nIda".replace("-- ", "--"),
                read(HEAD
                        + "Content-Type: text/plain; format=flowed\n\nIt holds, \nshe said.\n> So it \n> does.\n-- \nIda\n")
                        .text());
    }

    @Test
    void ofAlternativesThePlainTextIsRead() throws Exception {
        Imports mail = read(HEAD + "Content-Type: multipart/mixed; boundary=a\n\n--a\n"
                + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nplain\n--b\n"
                + "Content-Type: text/html\n\n<p>rich<img src=x></p>\n--b--\n--a\nContent-Type: application/pdf; name=\"deal.pdf\"\n"
                + "Content-Disposition: attachment; filename=\"deal.pdf\"\nContent-Transfer-Encoding: base64\n\nAAAA\n--a\n"
                + "Content-Type: message/rfc822\n\nSubject: inner\n\ninner text\n--a--\n");
        assertEquals("plain", mail.text());
        assertEquals(List.of("INFO 2 attached files left out: “deal.pdf (application/pdf)”, “message/rfc822”"),
                mail.problems());
    }

    @Test
    void htmlIsReadWhereThereIsNoText() throws Exception {
        Imports mail = read(HEAD + "Content-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: base64\n\n"
                + java.util.Base64.getEncoder().encodeToString("<p>caf\u00E9<p>two".getBytes("windows-1252")) + "\n");
        assertEquals("café\n\ntwo", mail.text());
    }

    @Test
    void aFileWithoutHeadersIsRefused() {
        CoreException e = assertThrows(CoreException.class, () -> read("\nOnly some text.\n"));
        assertEquals("folder/talk.eml is not taken: it has no headers of an e-mail.", e.getMessage());
    }

    @Test
    void aMailboxIsOneDocumentAMessageAndBadOnesAreNamed() throws Exception {
        Imports box = Imports.read(new MailboxImporter(), "list.mbox",
                "From a Mon\nSubject: one\n\nfirst\n>From the quay\n\n"
                        + "From b Tue\n\n\nFrom c Wed\nSubject: three\n\nthird\nFrom here on\n",
                Map.of());
        assertEquals(List.of("list-0001", "list-0003"), box.documents.stream().map(d -> d.name()).toList());
        assertEquals("first\nFrom the quay", box.documents.get(0).cas().getDocumentText());
        assertEquals("third\nFrom here on", box.documents.get(1).cas().getDocumentText());
        assertEquals("three", box.documents.get(1).info().title());
        assertEquals(List.of("ERROR Message 2 left out: it has no headers of an e-mail."), box.reported);
    }

    @Test
    void aFileOfSeveralMessagesIsNoSingleDocument() {
        CoreException e = assertThrows(CoreException.class, () -> new MailboxImporter().read(
                new Imports.Bytes("x", "From a\nA: 1\n\nx\n\nFrom b\nA: 1\n\ny\n".getBytes()).open(), "list.mbox",
                new Imports().newCas(), Map.of(), null));
        assertEquals("list.mbox holds 2 documents; only files with exactly one can be read this way.", e.getMessage());
    }
}

package org.parley.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.osgi.service.component.annotations.Component;
import org.parley.core.Problem;
import org.parley.core.exchange.Importer;
import org.parley.documents.internal.Limits;
import org.parley.documents.internal.Messages;
import org.parley.documents.internal.Reading;
import org.parley.documents.internal.Refusal;
import org.parley.documents.internal.Watch;
import org.parley.documents.internal.mail.Mailbox;
import org.parley.documents.internal.mail.MessageReader;

/** Mailboxes: one document for each message. One that cannot be read is named, and the next is read. */
@Component(service = Importer.class)
public final class MailboxImporter extends DocumentImporter {

    /** As the service registry and the service loader make it. */
    public MailboxImporter() {
        super("mbox", Limits.USUAL);
    }

    @Override
    public Set<String> fileExtensions() {
        return Set.of("mbox");
    }

    @Override
    void read(InputStream in, String fileName, Map<String, String> options, Watch watch, Taker taker,
            Consumer<Problem> problems) throws CoreException, IOException {
        Mailbox mailbox = new Mailbox(in, watch);
        int number = 1;
        for (byte[] message = mailbox.next(); message != null; message = mailbox.next(), number++) {
            try {
                Reading reading = MessageReader.read(message, watch);
                taker.take(new Reading(String.format("%s-%04d", fileName, number), reading.text(), reading.info(),
                        reading.report()));
            } catch (Refusal e) {
                problems.accept(Problem.ofDocument(Problem.Severity.ERROR,
                        Messages.format("mbox.message", number, e.getMessage())));
            }
        }
    }
}

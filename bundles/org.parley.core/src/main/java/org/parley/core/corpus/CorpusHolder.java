package org.parley.core.corpus;

import java.time.Instant;

/**
 * Who has a corpus open for writing.
 *
 * @param id
 *            tells one holding from another; letters, digits and hyphens
 * @param user
 *            the system's name of the person
 * @param host
 *            the name of the computer
 * @param process
 *            the number of the process there
 * @param since
 *            when it was opened
 */
public record CorpusHolder(String id, String user, String host, long process, Instant since) {
}

package org.parley.annotators.internal.attribution;

import java.util.List;

import org.parley.annotators.internal.quotes.FoundQuote;
import org.parley.annotators.internal.speakers.Mention;

/**
 * A quote with the mentions that take part in it.
 *
 * @param quote the content, its kind and cue
 * @param speakers whose words they are: usually one, several where "and" joins names, none if nobody is named
 * @param reporters who passed them on
 * @param addressees whom they are said to; a medium that they are told is a reporter instead
 */
public record AttributedQuote(FoundQuote quote, List<Mention> speakers, List<Mention> reporters,
        List<Mention> addressees) {
}

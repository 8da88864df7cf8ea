package org.parley.editor.internal.proposals;

import org.parley.editor.internal.model.Span;

/**
 * Somebody who says something.
 *
 * @param content
 *            what is said, or null
 * @param cue
 *            the words that report it, or null
 * @param speaker
 *            who says it, or null
 */
public record Report(Span content, Span cue, Span speaker) {

    Report withContent(Span newContent) {
        return new Report(newContent, cue, speaker);
    }
}

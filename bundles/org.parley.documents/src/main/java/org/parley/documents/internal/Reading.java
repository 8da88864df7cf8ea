package org.parley.documents.internal;

import java.util.Objects;

import org.parley.core.corpus.DocumentInfo;

/**
 * What was read of a document.
 *
 * @param name
 *            the name that the file gives it, or empty if it is to be named after the file
 * @param text
 *            running text
 * @param info
 *            what the file says of it
 * @param report
 *            what was changed and left out
 */
public record Reading(String name, String text, DocumentInfo info, Report report) {

    public Reading {
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
        Objects.requireNonNull(info);
        Objects.requireNonNull(report);
    }
}

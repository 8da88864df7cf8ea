package org.parley.annotators.internal.quotes;

/** How the words of a source are given. */
public enum QuoteKind {
    DIRECT, INDIRECT, MIXED
}

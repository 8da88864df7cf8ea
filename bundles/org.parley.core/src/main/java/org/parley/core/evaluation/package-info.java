/**
 * How well annotations agree with others of the same texts: the annotators' with gold, or one person's with another's. One
 * analysis for the command line, tests and whoever else asks.
 *
 * <p>
 * API. What counts and compares is in {@code org.parley.core.internal.evaluation}; here is what goes in and what comes out.
 */
package org.parley.core.evaluation;

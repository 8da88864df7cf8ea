/**
 * The standoff format of the annotation tool brat, with the scheme of PolNeAR for quotes: writing, and reading what is
 * known of it. Offsets in files count code points. Nothing here knows UIMA but what ends in {@code Builder}.
 */
package org.parley.export.internal.brat;

/**
 * Writes XMI straight from a CAS: ids that depend on type and place alone, one element a line, always in the same order, so
 * that a small change is a small difference. Knows UIMA's implementation, as UIMA's own writer does; what UIMA's reader
 * makes of the file is what it makes of that of UIMA's writer.
 */
package org.parley.core.internal.xmi;

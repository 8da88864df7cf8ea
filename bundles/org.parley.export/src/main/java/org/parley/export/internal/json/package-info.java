/**
 * UIMA JSON CAS 0.4, as uimaj-io-json and cassis write and read it. Read by our own code, since files may be hostile: that of
 * uimaj-io-json does not end on members that it does not know, and sets no limits.
 */
package org.parley.export.internal.json;

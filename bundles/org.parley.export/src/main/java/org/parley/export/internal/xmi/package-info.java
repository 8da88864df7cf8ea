/**
 * What UIMA's tools (DKPro Core, INCEpTION, cassis) take and do not take in an XMI file, and the copy of a document in
 * which that is put right. Plain rules, one a class; none of them changes the document that it looks at.
 */
package org.parley.export.internal.xmi;

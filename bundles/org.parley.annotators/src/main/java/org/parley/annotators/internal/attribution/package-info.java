/** Joins the quotes of a document with their resolved speakers. No UIMA. */
package org.parley.annotators.internal.attribution;

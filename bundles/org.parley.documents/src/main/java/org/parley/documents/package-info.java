/**
 * Documents of other kinds, read as running text: web pages, word processors, PDF, books, e-mail, and rows of tables.
 * Every class here is one format, registered as an OSGi service and in {@code META-INF/services}. How a format is read is
 * in a package of its own below {@code internal}, in plain Java without UIMA.
 */
package org.parley.documents;

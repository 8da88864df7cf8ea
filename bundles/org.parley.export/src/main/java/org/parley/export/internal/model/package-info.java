/**
 * A document as formats other than UIMA's see it: annotations with their links, quotes with all their parts, and who is
 * meant by the speakers. Read once from the CAS; only {@link org.parley.export.internal.model.DocumentReader} knows UIMA.
 */
package org.parley.export.internal.model;

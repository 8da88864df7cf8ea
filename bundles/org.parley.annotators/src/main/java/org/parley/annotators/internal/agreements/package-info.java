/** What was agreed, proposed, rejected or broken, by whom and on what. No UIMA. */
package org.parley.annotators.internal.agreements;

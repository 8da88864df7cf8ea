/** Noun phrases and the subjects of verbs, read off parts of speech. A parser would come in here. */
package org.parley.annotators.internal.phrases;

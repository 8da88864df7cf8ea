/** Word lists, read from text files. Plain Java; knows no other package. */
package org.parley.annotators.internal.lexicon;

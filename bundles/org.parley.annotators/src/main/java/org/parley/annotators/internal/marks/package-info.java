/** Text between quotation marks. Knows only paragraphs and characters. */
package org.parley.annotators.internal.marks;

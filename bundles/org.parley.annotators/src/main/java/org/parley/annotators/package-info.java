/**
 * The annotators as other bundles and UIMA tools see them: the analysis engine descriptors {@code Segmenter.xml},
 * {@code Quotes.xml} and {@code Agreements.xml} as resources of this package. The classes behind them stay internal.
 */
package org.parley.annotators;

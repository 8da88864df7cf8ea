/**
 * TEI P5 (https://tei-c.org/guidelines/p5/): the text with its annotations as elements, whatever crosses whatever, who is
 * mentioned in the header, links and agreements in standOff. Knows no UIMA.
 */
package org.parley.export.internal.tei;

/** Trains tagger and parser from treebanks. No part of the product; what it makes is. */
package org.parley.training;

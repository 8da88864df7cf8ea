/**
 * Layers (types), features and tag sets of a corpus's own: what they are, how they are kept, how those of others join
 * them, and how annotations follow when a tag is renamed. Works on UIMA's type system descriptions and on files; no
 * widget may come in.
 */
package org.parley.core.layers;

/** Properties of the formats other than UIMA's, over random documents and the sample corpus, by rules that are not our code. */
package org.parley.export.interop.formats;

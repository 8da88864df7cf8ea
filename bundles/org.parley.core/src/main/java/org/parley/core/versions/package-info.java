/** What saves have replaced: listed, compared, brought back. Plain values and CASes; files are read and written elsewhere. */
package org.parley.core.versions;

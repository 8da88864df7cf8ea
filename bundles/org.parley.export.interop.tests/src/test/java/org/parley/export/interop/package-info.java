/** The tools of others read what we write, on a plain class path. */
package org.parley.export.interop;

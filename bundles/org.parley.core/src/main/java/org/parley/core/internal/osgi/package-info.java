/** The part of the core that talks to OSGi: without it, everything else also runs on a plain class path. */
package org.parley.core.internal.osgi;

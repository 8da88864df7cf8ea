/** Settings of exports and imports as files: what is not understood is refused, with its place. */
package org.parley.core.internal.settings;

/** Helpers of the public classes; nothing outside this bundle may use them. */
package org.parley.core.internal;

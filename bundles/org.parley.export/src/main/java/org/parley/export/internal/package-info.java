/** What all formats share: messages, and white space as interchange tools see it. */
package org.parley.export.internal;

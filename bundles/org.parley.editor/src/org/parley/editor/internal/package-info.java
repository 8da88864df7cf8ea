/** What holds the editor together: the running bundle, its words and its statuses. */
package org.parley.editor.internal;

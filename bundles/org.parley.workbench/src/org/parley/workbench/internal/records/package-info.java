/** What is known of documents beside their text: the dialog that shows and changes it. */
package org.parley.workbench.internal.records;

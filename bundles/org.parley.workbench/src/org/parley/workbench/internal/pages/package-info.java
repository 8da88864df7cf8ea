/** The pages of the settings. */
package org.parley.workbench.internal.pages;

/** Light, dark, or as the system has it. */
package org.parley.workbench.internal.themes;

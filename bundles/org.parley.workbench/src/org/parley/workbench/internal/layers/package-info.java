/** The dialog for the layers, features and tag sets of a corpus's own, and the job that applies what was changed. */
package org.parley.workbench.internal.layers;

/** The steps of an export: names of files, the exporter under guard, and the folder where files wait for their place. */
package org.parley.core.internal.export;

/** What other plug-ins may name of the workbench. Only identifiers live here; everything else is internal. */
package org.parley.workbench;

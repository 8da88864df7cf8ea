/** Documents in editors, seen from the workbench: opening them, and following how far they are while people work. */
package org.parley.workbench.internal.documents;

/** Tests of what is shipped, from the outside. They see files, manifests and processes, and no class of Parley. */
package org.parley.product;

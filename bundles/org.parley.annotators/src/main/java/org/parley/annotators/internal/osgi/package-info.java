/** The engines as services of the core's contract. Holds no behaviour. */
package org.parley.annotators.internal.osgi;

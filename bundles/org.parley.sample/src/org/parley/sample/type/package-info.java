/** The types of the sample plug-in: its descriptor, and the classes that the build generates from it. */
package org.parley.sample.type;

/**
 * The formats that Parley writes and reads. Every class here is one format, registered as an OSGi service and in
 * {@code META-INF/services}; how a format works inside is in a package of its own below {@code internal}.
 */
package org.parley.export;

/** The analysis engines: thin, from and to the CAS. The only package beside {@code osgi} that names UIMA. */
package org.parley.annotators.internal.uima;

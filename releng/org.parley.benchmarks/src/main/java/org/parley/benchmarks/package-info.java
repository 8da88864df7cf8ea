/**
 * Benchmarks of what is headless, with JMH. Nothing of the product knows this package; its output is for developers and
 * therefore in English only.
 */
package org.parley.benchmarks;

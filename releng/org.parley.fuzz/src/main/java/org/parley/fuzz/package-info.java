/** Coverage-guided fuzzing of everything that reads files. Knows Jazzer and the contracts of the core, but no reader by name. */
package org.parley.fuzz;

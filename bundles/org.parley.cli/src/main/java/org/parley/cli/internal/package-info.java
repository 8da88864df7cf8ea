/**
 * The command line: streams, messages and the way from the arguments to a command. Headless; what is annotated and
 * written is done by the operations of the core and the contributions that are installed.
 */
package org.parley.cli.internal;

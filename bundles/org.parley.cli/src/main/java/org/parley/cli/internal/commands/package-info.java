/** The commands, one a class, and what they share: inputs, tables, reports. */
package org.parley.cli.internal.commands;

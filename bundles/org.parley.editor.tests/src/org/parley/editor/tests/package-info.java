/** The editor in a workbench of its own, driven as a person does, and what these tests share. */
package org.parley.editor.tests;

/** Tests that drive the real workbench in a real window. They run off the UI thread and reach widgets through Ui. */
package org.parley.workbench.tests;

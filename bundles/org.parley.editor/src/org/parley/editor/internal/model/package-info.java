/**
 * What the editor knows of a document, without widgets: annotations in order, layers, words for them, ways through the
 * text. Plain Java over the CAS interfaces; no class of SWT or JFace comes in here.
 */
package org.parley.editor.internal.model;

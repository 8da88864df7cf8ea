/**
 * What keys and menus do: small actions over an editor's session. They decide what to change; operations change it.
 */
package org.parley.editor.internal.commands;

/** Contributions that misbehave, each in one way, to test that they are named and left out. */
package org.parley.faulty;

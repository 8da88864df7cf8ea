/**
 * What a third party adds to Parley: types, an annotator, an exporter and a view. Nothing of Parley names anything in
 * here; it is found through its services and the view's extension.
 */
package org.parley.sample.internal;

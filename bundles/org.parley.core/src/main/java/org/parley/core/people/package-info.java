/**
 * What people do with a corpus: how far each is with each document, and who changed what and when. Plain files beside the
 * annotations, plain Java; no CAS and no widget may come in.
 */
package org.parley.core.people;

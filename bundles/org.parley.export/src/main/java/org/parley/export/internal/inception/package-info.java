/**
 * INCEpTION projects: an archive with exportedproject.json, the documents as XMI, and annotations of each person. Written so
 * that INCEpTION's own project import takes it; read as INCEpTION exports it with XMI as second format.
 */
package org.parley.export.internal.inception;

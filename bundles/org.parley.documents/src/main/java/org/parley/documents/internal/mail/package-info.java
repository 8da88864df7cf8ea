/** E-mail: messages (RFC 5322, MIME) and mailboxes (RFC 4155). Knows mime4j. */
package org.parley.documents.internal.mail;

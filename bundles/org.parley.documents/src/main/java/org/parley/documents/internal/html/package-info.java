/** Web pages, and whatever else holds HTML: books and e-mail. Knows jsoup; no script runs and no address is opened. */
package org.parley.documents.internal.html;

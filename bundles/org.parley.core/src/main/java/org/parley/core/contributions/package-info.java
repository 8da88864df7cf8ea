/** What plug-ins brought: type systems, annotators, exporters and importers, those that failed by name. */
package org.parley.core.contributions;

/**
 * Analysis engines over documents: the contract {@link org.parley.core.pipeline.AnnotatorProvider} of plug-ins, the pipeline made of
 * them, and the operation that runs it over a corpus. No annotator lives here.
 */
package org.parley.core.pipeline;

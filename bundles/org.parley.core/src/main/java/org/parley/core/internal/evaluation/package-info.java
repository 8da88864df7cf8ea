/** Matching spans, comparing speakers, counting, and resampling: plain Java but for {@code CasReader}. */
package org.parley.core.internal.evaluation;

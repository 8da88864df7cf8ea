/** How a {@link org.parley.core.exchange.TypeMapping} is read, and how annotations go from one type system into another. */
package org.parley.core.internal.mapping;

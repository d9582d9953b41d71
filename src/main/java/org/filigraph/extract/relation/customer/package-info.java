/**
 * Reads who buys from whom ({@code customerOf}): orders, deliveries, what one makes or fits for another, clients and
 * markets told by name.
 */
@NullMarked
package org.filigraph.extract.relation.customer;

import org.jspecify.annotations.NullMarked;

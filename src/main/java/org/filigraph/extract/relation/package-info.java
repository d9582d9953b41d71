/** Reads ties between bodies, places, sectors, products and years. */
@NullMarked
package org.filigraph.extract.relation;

import org.jspecify.annotations.NullMarked;

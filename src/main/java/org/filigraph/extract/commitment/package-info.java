/** Reads what is promised, and what agreements and meetings are for. */
@NullMarked
package org.filigraph.extract.commitment;

import org.jspecify.annotations.NullMarked;

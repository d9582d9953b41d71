/** Reads who holds which position where. */
@NullMarked
package org.filigraph.extract.role;

import org.jspecify.annotations.NullMarked;

/** Reads what is held, signed or opened at a time. */
@NullMarked
package org.filigraph.extract.event;

import org.jspecify.annotations.NullMarked;

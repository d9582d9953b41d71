/** Reads contracts, plans, calls, funds, with their parties, dates and amounts. */
@NullMarked
package org.filigraph.extract.agreement;

import org.jspecify.annotations.NullMarked;

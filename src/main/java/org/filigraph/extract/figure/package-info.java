/** Reads figures: what a number counts, how, and where it holds, when, for whom. */
@NullMarked
package org.filigraph.extract.figure;

import org.jspecify.annotations.NullMarked;

/** Typed claims and the words they rest on. */
@NullMarked
package org.filigraph.fact;

import org.jspecify.annotations.NullMarked;

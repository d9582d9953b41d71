/** Reads the facts out of a document: the line from its mentions to its facts, and what holds for facts of all kinds. */
@NullMarked
package org.filigraph.extract;

import org.jspecify.annotations.NullMarked;

/** What a sentence says of its words, and what each place of a text is about: the ground on which all kinds of facts are read. */
@NullMarked
package org.filigraph.extract.clause;

import org.jspecify.annotations.NullMarked;

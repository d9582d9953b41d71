/**
 * Reads who pays for what ({@code fundedBy}): who gives and gets in a sentence, lists of payers, awards, and sheets of
 * aid.
 */
@NullMarked
package org.filigraph.extract.relation.money;

import org.jspecify.annotations.NullMarked;

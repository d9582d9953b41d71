/**
 * Ties that no rule reads, by what stands between and around two names: every pair of names that a sentence or what is
 * over it holds is weighed with fitted weights ({@code lexicon/likely-ties.tsv}).
 */
@NullMarked
package org.filigraph.extract.relation.likely;

import org.jspecify.annotations.NullMarked;

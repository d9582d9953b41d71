/**
 * What a word can be, whoever is meant by it: a verb or noun that ties by a frame of {@code lexicon/ties.tsv}, a verb
 * with its auxiliaries and denials, a word of doubt, a noun for a body, for a trade or for a place of work.
 */
@NullMarked
package org.filigraph.extract.relation.word;

import org.jspecify.annotations.NullMarked;

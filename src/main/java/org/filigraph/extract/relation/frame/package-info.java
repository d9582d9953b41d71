/**
 * Reads ties by the frames of {@code lexicon/ties.tsv}, whatever they tie: for each verb or noun of the table, who it is
 * said of and what of. A frame gives way where the room for its ties reads the words better.
 */
@NullMarked
package org.filigraph.extract.relation.frame;

import org.jspecify.annotations.NullMarked;

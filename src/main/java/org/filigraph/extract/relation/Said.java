package org.filigraph.extract.relation;

import org.filigraph.mention.Entity;

/**
 * The one whom words are said of.
 *
 * @param at index of its name in the sentence, or -1 where only a pronoun or a noun points back to it
 */
record Said(Entity entity, int at) {}

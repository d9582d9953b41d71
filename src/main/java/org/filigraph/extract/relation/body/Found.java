package org.filigraph.extract.relation.body;

import org.filigraph.mention.Entity;

/**
 * A thing that words of a sentence tell.
 *
 * @param end index of the word after the last that tells it
 */
public record Found(Entity entity, int end) {}

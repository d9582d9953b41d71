package org.filigraph.extract.relation.likely;

import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.text.Span;

/**
 * Two things that a sentence may tie.
 *
 * @param subject what the tie would be told of
 * @param object what it would be tied to
 * @param clues what can be seen of them and of the words around them
 * @param words from the one to the other; the sentence up to the one that it names where the other stands elsewhere
 */
public record Pair(Entity subject, Entity object, Set<String> clues, Span words) {}

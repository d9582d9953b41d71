/**
 * Reads where bodies are ({@code locatedIn}, {@code headquarteredIn}): their seat and plants, where their people are, a
 * place beside their name; and weighs who is at a place of which no rule tells it.
 */
@NullMarked
package org.filigraph.extract.relation.place;

import org.jspecify.annotations.NullMarked;

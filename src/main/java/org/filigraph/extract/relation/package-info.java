/**
 * Reads ties between bodies, places, sectors, products and years. {@link Relations} asks the rooms one after the other:
 * one for each kind of tie, and three that they all stand on, {@code word} (what a word can be), {@code body} (who is
 * meant) and {@code phrase} (what a phrase tells).
 */
@NullMarked
package org.filigraph.extract.relation;

import org.jspecify.annotations.NullMarked;

/**
 * Reads what bodies make ({@code produces}) from their works and renown, from what they launch, show and call their own.
 */
@NullMarked
package org.filigraph.extract.relation.product;

import org.jspecify.annotations.NullMarked;

/**
 * Reads the fields that bodies are active in ({@code activeIn}) from how they are described, from their trade and from
 * where the sentence sets them; and weighs whose field it is that words tell where no rule reads it.
 */
@NullMarked
package org.filigraph.extract.relation.field;

import org.jspecify.annotations.NullMarked;

/**
 * Reads who works with whom and who belongs to a body of bodies ({@code partnerOf}, {@code memberOf}): what is done
 * together, undertakings, agreements signed, help without money, memberships and their beginnings.
 */
@NullMarked
package org.filigraph.extract.relation.partner;

import org.jspecify.annotations.NullMarked;

package org.filigraph.mention;

import org.filigraph.text.Span;

/**
 * Something that looked like a mention and was not taken for one.
 *
 * @param reason why, in words that finish "passed over: "
 */
public record PassedOver(Span span, String reason) {}

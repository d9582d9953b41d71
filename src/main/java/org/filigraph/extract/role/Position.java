package org.filigraph.extract.role;

import org.filigraph.mention.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A position as a phrase of a text: {@code présidente de la fédération Boisalp}.
 *
 * @param start index of its first word in the sentence, without the article
 * @param end index after its last word, the body's name with it
 * @param role the position without the body: {@code présidente}
 * @param body the body or territory served, where it is said or can be told
 * @param named whether the body is named in the phrase
 * @param complete whether the phrase says more than the noun: {@code directeur de la recherche}
 */
record Position(int start, int end, String role, @Nullable Entity body, boolean named, boolean complete) {}

/** What a text speaks of from sentence to sentence: who "elle", "l'entreprise", "ce pôle" are. */
@NullMarked
package org.filigraph.extract.discourse;

import org.jspecify.annotations.NullMarked;

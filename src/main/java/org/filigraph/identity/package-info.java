/** Which names mean one thing: across documents, with the reason for each, and with what people say of it. */
@NullMarked
package org.filigraph.identity;

import org.jspecify.annotations.NullMarked;

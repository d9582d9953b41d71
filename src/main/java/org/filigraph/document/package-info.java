/** Documents as they arrive: bytes of several formats become text with an identity and metadata. */
@NullMarked
package org.filigraph.document;

import org.jspecify.annotations.NullMarked;

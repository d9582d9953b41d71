/** The shape of a text: spans, blocks, sentences, tokens. */
@NullMarked
package org.filigraph.text;

import org.jspecify.annotations.NullMarked;

/** How right an extraction is: facts that were read, held against facts that people wrote down. */
@NullMarked
package org.filigraph.evaluate;

import org.jspecify.annotations.NullMarked;

/** What several statements say of one matter, held against one another: which agree, and which can't all be so. */
@NullMarked
package org.filigraph.compare;

import org.jspecify.annotations.NullMarked;

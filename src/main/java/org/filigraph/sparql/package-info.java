/** The SPARQL endpoint on the store: queries, updates and graphs over HTTP, each within bounds that hold. */
@NullMarked
package org.filigraph.sparql;

import org.jspecify.annotations.NullMarked;

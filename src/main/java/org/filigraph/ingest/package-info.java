/** From documents to stored graphs: reads, checks and stores them in batches, and fills an empty store. */
@NullMarked
package org.filigraph.ingest;

import org.jspecify.annotations.NullMarked;

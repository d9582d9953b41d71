/** What is asked of the graph, and the answers as records: one view per resource. */
@NullMarked
package org.filigraph.view;

import org.jspecify.annotations.NullMarked;

/** The graphs of all documents in one Jena TDB2 dataset: written whole, checked against shapes, asked by named queries. */
@NullMarked
package org.filigraph.store;

import org.jspecify.annotations.NullMarked;

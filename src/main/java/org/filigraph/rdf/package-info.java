/** Facts as RDF: the terms, the names of things, the triples. */
@NullMarked
package org.filigraph.rdf;

import org.jspecify.annotations.NullMarked;

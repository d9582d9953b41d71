/**
 * Reads what lists, brackets, tables and labelled lines say of each that they name: its place, its field, whose member
 * it is, who pays for it.
 */
@NullMarked
package org.filigraph.extract.relation.list;

import org.jspecify.annotations.NullMarked;

/**
 * Who is meant: whom a verb or a description is said of, who is listed, what "ce projet" points back to, what the
 * sentences before were about; and the ties found so far, which all rooms add to.
 */
@NullMarked
package org.filigraph.extract.relation.body;

import org.jspecify.annotations.NullMarked;

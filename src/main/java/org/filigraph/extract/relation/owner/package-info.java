/**
 * Reads whose a body is, what it came out of or after, and when it began ({@code subsidiaryOf}, {@code partOf},
 * {@code acquiredBy}, {@code spinOffOf}, {@code supersedes}, {@code foundedIn}).
 */
@NullMarked
package org.filigraph.extract.relation.owner;

import org.jspecify.annotations.NullMarked;

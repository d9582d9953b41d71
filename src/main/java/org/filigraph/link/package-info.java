/**
 * Ties our things to the same things elsewhere: candidates from a table, a dump or a service, each compared feature by
 * feature, linked where there is no doubt, kept for review where there is some, left alone otherwise.
 */
@NullMarked
package org.filigraph.link;

import org.jspecify.annotations.NullMarked;

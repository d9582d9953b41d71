/** What a text names: numbers, amounts, dates, organisations, people, territories. */
@NullMarked
package org.filigraph.mention;

import org.jspecify.annotations.NullMarked;

package org.filigraph.mention;

import java.math.BigDecimal;
import org.filigraph.mention.Numeral.Form;

/** A number read, before its hedge, scale and unit: tokens {@code from} to {@code to} (exclusive). */
record NumberRead(int from, int to, BigDecimal value, Form form) {}

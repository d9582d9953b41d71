/** The program: command line, settings, wiring. */
@NullMarked
package org.filigraph.app;

import org.jspecify.annotations.NullMarked;

/** What the service answers over HTTP: one server, one table of routes, one shape of error. */
@NullMarked
package org.filigraph.http;

import org.jspecify.annotations.NullMarked;

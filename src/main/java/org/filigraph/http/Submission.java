package org.filigraph.http;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A document that a client sends to be read.
 *
 * @param name what to call it: a file name, whose extension may tell the format
 * @param contentType the format as the client states it
 * @param content its bytes, to be read once
 */
public record Submission(String name, @Nullable String contentType, InputStream content) {}

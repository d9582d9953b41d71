package org.filigraph.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a name and values from elsewhere may mean.
 *
 * @param place where it lies, where that is said: a help to tell namesakes apart
 * @param score 0 to 100
 * @param match whether it is meant beyond reasonable doubt
 * @param features of what the score is made, by name: a Boolean or a number from 0 to 1, {@code facts} a count
 */
public record Candidate(Named thing, @Nullable Ref place, double score, boolean match, Map<String, Object> features) {}

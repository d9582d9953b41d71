package org.filigraph.compare;

/** How firmly a number is said. */
public enum Hedge {
    /** The number alone. */
    EXACT,
    /** « environ », « près de ». */
    ABOUT,
    /** « plus de », « au moins ». */
    MORE_THAN,
    /** « moins de ». */
    LESS_THAN,
    /** « jusqu'à ». */
    UP_TO
}

package org.filigraph.identity;

/**
 * The judgement that what two IRIs name is one thing.
 *
 * @param one the IRI that comes first in order
 * @param other the one that comes after it
 * @param why the names or words that it rests on, for people
 */
public record Identification(String one, String other, Rule rule, String why) implements Comparable<Identification> {
    /** The judgement on two IRIs, in whichever order they are given. */
    static Identification of(String a, String b, Rule rule, String why) {
        return a.compareTo(b) <= 0 ? new Identification(a, b, rule, why) : new Identification(b, a, rule, why);
    }

    @Override
    public int compareTo(Identification that) {
        int byRule = rule.compareTo(that.rule);
        int byOne = byRule != 0 ? byRule : one.compareTo(that.one);
        int byOther = byOne != 0 ? byOne : other.compareTo(that.other);
        return byOther != 0 ? byOther : why.compareTo(that.why);
    }
}

package org.filigraph.link;

/**
 * What a thing of ours is in another source, as far as can be told.
 *
 * @param subject ours
 * @param entry theirs
 * @param score how sure it is, 0 to 1
 * @param exact whether that is enough for a link; else a person is to look
 * @param explanation what speaks for it and against it
 * @param source name of the source
 */
public record Finding(Subject subject, Entry entry, double score, boolean exact, String explanation, String source) {
    /** The same, where a person has said that the two are one. */
    Finding accepted() {
        return new Finding(subject, entry, score, true, "accepted by a person; " + explanation, source);
    }
}

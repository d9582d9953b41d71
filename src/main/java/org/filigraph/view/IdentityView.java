package org.filigraph.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The names of a thing, and why they are one.
 *
 * @param id its IRI
 * @param label its preferred name
 * @param names the names by which documents mention it, the most used first
 * @param gaveWay the IRIs that lead to it
 * @param reasons what makes one thing of them, enough to go from each to each other
 * @param distinctions what it is not, though a rule takes it for that
 */
public record IdentityView(
        @JsonProperty("@id") String id,
        String label,
        List<Name> names,
        List<String> gaveWay,
        List<Reason> reasons,
        List<Distinction> distinctions) {
    /**
     * A name.
     *
     * @param documents number of documents that use it
     */
    public record Name(String name, int documents) {}

    /**
     * Why two IRIs name it, or don't.
     *
     * @param rule the rule's name: {@code identity.spelling}
     * @param why in words, by language
     * @param one one of the IRIs
     * @param other the other
     * @param mentions some of the places where documents name it so
     */
    public record Reason(String rule, Map<String, String> why, String one, String other, List<Mention> mentions) {}

    /**
     * Another thing that a rule takes it for.
     *
     * @param from the other
     * @param reason what the rule would have, and what speaks against it
     */
    public record Distinction(Ref from, Reason reason) {}

    /** A place where a document names it. */
    public record Mention(@JsonProperty("@id") String id, String name, Ref document) {}
}

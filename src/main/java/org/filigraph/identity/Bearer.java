package org.filigraph.identity;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.filigraph.mention.CommonNames;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;

/**
 * What documents know under one key: before it is asked whether another key means the same thing.
 *
 * @param id its IRI, minted from the key alone
 * @param key its key among things of its kind
 * @param names the names that documents give it, in order
 * @param documents the numbers of the documents that speak of it
 * @param terms what they say of it that tells agreements apart
 * @param marks its numbers in registers
 */
record Bearer(
        String id,
        EntityKind kind,
        String key,
        SortedMap<String, Votes> names,
        BitSet documents,
        Terms terms,
        Marks marks) {
    /**
     * In how many documents a name is the preferred one, or another one.
     *
     * @param preferred number of documents
     * @param other number of documents
     */
    record Votes(int preferred, int other) {
        Votes and(Votes more) {
            return new Votes(preferred + more.preferred, other + more.other);
        }
    }

    /**
     * The terms of an agreement, by the local name of the property ({@code sector}, {@code signedOn}, {@code party}).
     */
    record Terms(Map<String, Set<String>> values) {
        /** Of what is no agreement, or says nothing. */
        static final Terms NONE = new Terms(Map.of());

        Set<String> of(String property) {
            return values.getOrDefault(property, Set.of());
        }

        boolean shares(String property, Terms that) {
            return of(property).stream().anyMatch(that.of(property)::contains);
        }
    }

    Bearer {
        names = new TreeMap<>(names);
    }

    /** The names that a document prefers for it. */
    List<String> mains() {
        return names.entrySet().stream()
                .filter(name -> name.getValue().preferred() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether its name is one that many things bear, so that it says nothing outside of its document. */
    boolean isCommon() {
        return !mains().isEmpty() && mains().stream().allMatch(name -> CommonNames.has(new Entity(kind, key, name)));
    }

    boolean meets(Bearer that) {
        return documents.intersects(that.documents);
    }
}

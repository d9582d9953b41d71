package org.filigraph.link;

import java.util.List;

/**
 * A thing as another source describes it.
 *
 * @param id its identifier there
 * @param target its IRI, or the identifier where it has none
 * @param scheme name of the system of identifiers
 * @param name its preferred name
 * @param aliases its other names
 * @param acronyms its acronyms
 * @param types what it is, in the words of the source
 * @param places where it is, near and wide
 * @param codes official codes it has, such as an INSEE code
 * @param active whether the source says that it still is
 */
public record Entry(
        String id,
        String target,
        String scheme,
        String name,
        List<String> aliases,
        List<String> acronyms,
        List<String> types,
        List<String> places,
        List<String> codes,
        boolean active) {
    /** Under its name and identifier, for people. */
    String shown() {
        return name + " (" + target + ")";
    }
}

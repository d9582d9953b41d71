package org.filigraph.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which columns of a table hold what. Several columns may hold the same, and a cell several values, with | between. */
public final class ColumnMap {
    /** What a column may hold. */
    enum Role {
        ID(Set.of("id", "ror", "insee", "code", "siren", "nuts", "qid")),
        IRI(Set.of("iri", "uri", "item")),
        NAME(Set.of("name", "nom", "label", "label_fr", "libelle", "itemlabel")),
        ALIAS(Set.of("alias", "aliases", "labels_lang", "altlabel")),
        ACRONYM(Set.of("acronym", "acronyms", "sigle")),
        TYPE(Set.of("type", "types", "kind")),
        PLACE(Set.of("place", "city", "ville", "commune")),
        CODE(Set.of()),
        STATUS(Set.of("status", "statut"));

        @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
        private final Set<String> usual;

        Role(Set<String> usual) {
            this.usual = usual;
        }
    }

    private final Map<Role, List<String>> columns;

    private ColumnMap(Map<Role, List<String>> columns) {
        this.columns = columns;
    }

    /**
     * Reads a map such as {@code id=ror,name=name,alias=aliases,place=city}.
     *
     * @throws IllegalArgumentException where a part is not of that form
     */
    public static ColumnMap parse(String text) {
        Map<Role, List<String>> columns = new EnumMap<>(Role.class);
        for (String part : text.split(",", -1)) {
            int equals = part.indexOf('=');
            Role role = equals < 1 ? null : role(part.substring(0, equals).strip());
            if (role == null || equals == part.length() - 1) {
                throw new IllegalArgumentException("\"" + part + "\" in the column map is not of the form WHAT=COLUMN;"
                        + " WHAT is one of " + roles());
            }
            columns.computeIfAbsent(role, r -> new ArrayList<>())
                    .add(part.substring(equals + 1).strip());
        }
        return new ColumnMap(columns);
    }

    /** What the usual names of columns tell. */
    static ColumnMap guess(List<String> header) {
        Map<Role, List<String>> columns = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            for (String column : header) {
                if (role.usual.contains(column.toLowerCase(Locale.ROOT))) {
                    columns.computeIfAbsent(role, r -> new ArrayList<>()).add(column);
                }
            }
        }
        return new ColumnMap(columns);
    }

    List<String> of(Role role) {
        return columns.getOrDefault(role, List.of());
    }

    Stream<String> all() {
        return columns.values().stream().flatMap(List::stream);
    }

    private static @Nullable Role role(String word) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static String roles() {
        return Stream.of(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}

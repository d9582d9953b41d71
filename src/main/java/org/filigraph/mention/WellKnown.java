package org.filigraph.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filigraph.mention.NameIndex.Match;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Organisations, national programmes and fairs that readers know by name: ministries, agencies, research bodies,
 * clusters, large companies; France 2030, Horizon Europe; the Salon du Bourget. Read once, from {@code data/reference}. Immutable, safe for threads.
 */
public final class WellKnown {
    /**
     * A thing that is known.
     *
     * @param entity its identity and usual name
     * @param kind what it is, a key of the scheme of kinds ({@code publicBody}, {@code programme})
     * @param sector the key of the sector it is active in, null where it is active in many
     */
    public record Known(Entity entity, String kind, @Nullable String sector) {}

    /**
     * A place in a text that has the name of a known thing.
     *
     * @param needsContext whether the name is also a common word, a person's or a place's name
     */
    public record Hit(Span span, Known known, boolean needsContext) {}

    /**
     * One meaning of a name.
     *
     * @param name the name as the table spells it
     * @param common whether the name alone is no proof
     */
    private record Sense(Known known, String name, boolean common) {
        // an acronym counts as it is spelled; a name of three words or more may be written without capitals
        boolean fits(String text, Span span) {
            if (name.codePoints().noneMatch(Character::isLowerCase)) {
                return text.startsWith(name, span.start()) && span.length() == name.length();
            }
            return Character.isUpperCase(text.charAt(span.start()))
                    || Character.isLowerCase(name.charAt(0))
                    || (known.entity().kind() == EntityKind.ORGANISATION && words(name) > 2);
        }

        private static long words(String name) {
            return NameIndex.key(name).chars().filter(c -> c == ' ').count() + 1;
        }
    }

    private static final class Loaded {
        private static final WellKnown INSTANCE = new WellKnown();
    }

    private final NameIndex<Sense> names;
    private final Map<Entity, Known> all = new LinkedHashMap<>();

    private WellKnown() {
        NameIndex.Builder<Sense> builder = new NameIndex.Builder<>();
        read("organisations.tsv", EntityKind.ORGANISATION, builder);
        read("agreements.tsv", EntityKind.AGREEMENT, builder);
        read("events.tsv", EntityKind.EVENT, builder);
        this.names = builder.build();
    }

    private void read(String table, EntityKind kind, NameIndex.Builder<Sense> builder) {
        ReferenceTable.read(table, List.of("label", "aliases", "kind", "sector", "common"), row -> {
            Entity entity = Entity.named(kind, row[0]);
            Known known = new Known(entity, row[2], row[3].isEmpty() ? null : row[3]);
            if (all.put(entity, known) != null) {
                throw new IllegalStateException("reference/" + table + " has " + row[0] + " twice");
            }
            List<String> spellings = new ArrayList<>(List.of(row[0]));
            if (!row[1].isEmpty()) {
                spellings.addAll(List.of(row[1].split("; ", -1)));
            }
            for (String name : spellings) {
                boolean common = !row[4].isEmpty() && Sense.words(name) == 1;
                builder.add(name, new Sense(known, name, common));
            }
        });
    }

    /** What the program knows; the first call reads the tables. */
    public static WellKnown get() {
        return Loaded.INSTANCE;
    }

    /** All known things, organisations first. */
    public List<Known> all() {
        return List.copyOf(all.values());
    }

    /** The thing of this name or alias; acronyms count only as they are spelled, commas in long names come and go. */
    public Optional<Known> lookup(String name) {
        Optional<Known> exact = exactly(name);
        return exact.isEmpty() && name.indexOf(',') > 0 ? exactly(name.replace(",", "")) : exact;
    }

    private Optional<Known> exactly(String name) {
        Span whole = new Span(0, name.length());
        return name.isEmpty()
                ? Optional.empty()
                : names.get(name).stream()
                        .filter(sense -> sense.fits(name, whole))
                        .map(Sense::known)
                        .findFirst();
    }

    /** All names of known things in a text, the longest at each place, none overlapping; in time linear in its length. */
    public List<Hit> find(String text) {
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            Hit hit = NameIndex.startsWord(text, i) ? longest(text, i) : null;
            if (hit != null) {
                hits.add(hit);
            }
            i = hit == null ? i + 1 : hit.span().end();
        }
        return List.copyOf(hits);
    }

    private @Nullable Hit longest(String text, int start) {
        List<Match<Sense>> matches = names.at(text, start, "");
        for (int i = matches.size() - 1; i >= 0; i--) {
            Span span = new Span(start, matches.get(i).end());
            for (Sense sense : matches.get(i).values()) {
                if (sense.fits(text, span)) {
                    return new Hit(span, sense.known(), sense.common());
                }
            }
        }
        return null;
    }
}

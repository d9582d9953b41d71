package org.filigraph.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filigraph.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The territories that the program knows: French administrative geography, countries, continents, some cities abroad;
 * by name, alias, code and demonym. Read once, from {@code data/reference}. Immutable, safe for threads.
 */
public final class Territories {
    /**
     * One meaning of a name.
     *
     * @param exact the only spelling that counts, for acronyms that are words otherwise ({@code AURA}), else null
     */
    record Sense(Territory territory, @Nullable String exact) {
        boolean fits(CharSequence written) {
            return exact == null || exact.contentEquals(written);
        }
    }

    private static final class Loaded {
        private static final Territories INSTANCE = new TerritoryTables().load();
    }

    private final Map<String, Territory> byKey;
    private final NameIndex<Sense> names;
    private final Map<String, List<String>> otherNames;
    private final Map<String, Territory> demonyms;
    private final Map<String, String> countryCodes;
    private final Set<String> commonWords;
    private final Set<String> shortNames;

    Territories(
            Map<String, Territory> byKey,
            NameIndex<Sense> names,
            Map<String, List<String>> otherNames,
            Map<String, Territory> demonyms,
            Map<String, String> countryCodes,
            Set<String> commonWords,
            Set<String> shortNames) {
        this.byKey = Collections.unmodifiableMap(byKey);
        this.names = names;
        this.otherNames = Map.copyOf(otherNames);
        this.demonyms = new HashMap<>(demonyms);
        this.countryCodes = Map.copyOf(countryCodes);
        this.commonWords = Set.copyOf(commonWords);
        this.shortNames = Set.copyOf(shortNames);
    }

    /** The territories; the first call reads the tables. */
    public static Territories get() {
        return Loaded.INSTANCE;
    }

    /** What tells the tables of this version of the program from those of another; without reading their rows. */
    public static String hash() {
        return ReferenceTable.hash(TerritoryTables.FILES);
    }

    /** All of them, the wider kinds first. */
    public Collection<Territory> all() {
        return byKey.values();
    }

    /** The territory of this key ({@code region/76}). */
    public Optional<Territory> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * All territories that have this name or alias, case, accents, hyphens and kinds of apostrophe folded; the most
     * likely first where nothing else is known. Acronyms that are also words count only as they are written.
     */
    public List<Territory> lookup(String name) {
        return candidates(name, names.get(name));
    }

    /** The aliases and acronyms of a territory, as they are spelled: {@code PACA}. */
    public List<String> otherNames(Territory territory) {
        return List.copyOf(otherNames.getOrDefault(territory.key(), List.of()));
    }

    /**
     * The territory of an official code: INSEE code of a department ({@code 94}) or commune ({@code 94076}), SIREN of an
     * intercommunality, ISO 3166-1 code of a country. Regions share their codes with departments: ask for
     * {@code byKey("region/76")}.
     */
    public Optional<Territory> byCode(String code) {
        for (String kind : List.of("departement/", "commune/", "epci/", "country/", "region/")) {
            Territory found = byKey.get(kind + code);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.ofNullable(countryCodes.get(code)).map(byKey::get);
    }

    /** The territory that an adjective or a noun for its inhabitants speaks of: {@code franciliens} of Île-de-France. */
    public Optional<Territory> demonym(String word) {
        return Optional.ofNullable(demonyms.get(Folding.fold(word).replace(' ', '-')));
    }

    /** The most likely territory of this name, given a stretch of text around it. */
    public Optional<Territory> best(String name, String context) {
        List<Territory> candidates = lookup(name);
        if (candidates.size() < 2) {
            return candidates.stream().findFirst();
        }
        return Optional.of(new Homonyms(this).best(candidates, name, context));
    }

    /**
     * Whether the name alone is no proof that a place is meant: common words ({@code Mer}, {@code Orange}), communes of
     * fewer than 2,000 inhabitants, short names of towns ({@code Brive}), one-word intercommunalities.
     */
    public boolean needsContext(String name) {
        return needsContext(NameIndex.key(name), name, names.get(name));
    }

    boolean needsContext(String key, CharSequence written, List<Sense> senses) {
        if (commonWords.contains(key) || shortNames.contains(key)) {
            return true;
        }
        for (Sense sense : senses) {
            if (sense.fits(written) && (sense.exact() != null || !isObscure(key, sense.territory()))) {
                return false;
            }
        }
        return true;
    }

    boolean isCommonWord(String key) {
        return commonWords.contains(key);
    }

    private static boolean isObscure(String key, Territory territory) {
        return switch (territory.kind()) {
            case COMMUNE -> territory.population() < 2000;
            case FORMER_COMMUNE -> true;
            case EPCI -> key.indexOf(' ') < 0;
            default -> false;
        };
    }

    /**
     * The territories that {@code territory} lies in, from the nearest to the widest: commune, intercommunality,
     * department, region, France, European Union, Europe, world.
     */
    public List<Territory> around(Territory territory) {
        Set<Territory> around = new LinkedHashSet<>();
        List<Territory> level = List.of(territory);
        while (!level.isEmpty()) {
            List<Territory> next = new ArrayList<>();
            for (Territory inner : level) {
                for (String key : inner.within()) {
                    Territory outer = byKey.get(key);
                    if (outer != null && !around.contains(outer)) {
                        next.add(outer);
                    }
                }
            }
            around.addAll(next);
            level = next;
        }
        return List.copyOf(around);
    }

    /** Whether {@code inner} is {@code outer} or lies in it. */
    public boolean isWithin(Territory inner, Territory outer) {
        return inner.equals(outer) || around(inner).contains(outer);
    }

    NameIndex<Sense> names() {
        return names;
    }

    /** The meanings that a name has as it is written, each territory once. */
    static List<Territory> candidates(CharSequence written, List<Sense> senses) {
        if (senses.size() == 1) {
            Sense only = senses.get(0);
            return only.fits(written) ? List.of(only.territory()) : List.of();
        }
        return senses.stream()
                .filter(sense -> sense.fits(written))
                .map(Sense::territory)
                .distinct()
                .sorted(Homonyms.MOST_LIKELY_FIRST)
                .toList();
    }
}

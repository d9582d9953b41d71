package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.filigraph.text.Phrases;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the words that tell a sector, such as "hydrogène" or "dispositifs médicaux". Safe for threads. */
public final class Sectors {
    /**
     * Words that tell a sector: its key, whether they tell it only for want of better ones, and whether they name what
     * somebody makes or lives by ("fabricant de jouets").
     */
    public record Hit(Span span, String sector, boolean weak, boolean made) {}

    /** Row of the phrases in which a word for a sector tells none: "bonne santé". */
    private static final String NO_SECTOR = "-";
    /** Sector of what every trade has: "usine", "machinisme". */
    private static final String ANY = "industry";

    /** Nouns for a trade, and with "de" for what is done to something of any sector. */
    private static final Set<String> DEEDS =
            WordSet.of("construction chantier chantiers renovation architecture animation");

    private static final Set<String> OF = WordSet.of("de d' du des");
    /** What the building trade builds. */
    private static final Set<String> BUILT = WordSet.of(
            """
            logement logements maison maisons immeuble immeubles batiments bureaux route routes pont ponts habitat
            ecole ecoles lycee lycees""");
    /** Participles that tell a sector as nouns do; of others the accent alone tells them from a noun: "livré", "livre". */
    private static final Set<String> THINGS = WordSet.of(
            """
            comprime opiace blinde sucre surgele patee feuillete fusee stratifie preforme enrobe pave recycle robotise
            robotisee""");

    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}+?[éÉ][eE]?[sS]?");

    /** A complement begins within so many words. */
    private static final int COMPLEMENT = 4;

    /** How much a phrase tells of its sector by itself. */
    private enum Strength {
        STRONG,
        WEAK,
        /** It tells it only as what somebody makes or sells: "fabricant de lits". */
        MADE
    }

    private record Value(String sector, Strength strength) {}

    /** Beginnings of coined names, each with the sector it tells: "Textipôle". */
    private static final Map<String, String> COINED = new HashMap<>();

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_STEM = 9;
    private static final Phrases<Value> PHRASES = load();

    private Sectors() {}

    /** Sectors that are kinds of a wider one. */
    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("pharma", "health"),
            Map.entry("biotech", "health"),
            Map.entry("bioproduction", "health"),
            Map.entry("medtech", "health"),
            Map.entry("digitalHealth", "health"),
            Map.entry("silverEconomy", "health"),
            Map.entry("hydrogen", "energy"),
            Map.entry("nuclear", "energy"),
            Map.entry("renewables", "energy"),
            Map.entry("cybersecurity", "digital"),
            Map.entry("space", "aerospace"));

    /** The sector that {@code sector} is a kind of, or itself. */
    public static String wider(String sector) {
        return WIDER.getOrDefault(sector, sector);
    }

    /**
     * The sector that words tell together: the narrow one that most of its family tell, else the family's wide one.
     *
     * @param weights how often, or how strongly, each was told
     */
    public static @Nullable String dominant(Map<String, Integer> weights) {
        Map<String, Integer> families = new HashMap<>();
        weights.forEach((sector, weight) -> families.merge(wider(sector), weight, Integer::sum));
        String family = heaviest(families);
        if (family == null) {
            return null;
        }
        Map<String, Integer> kin = new HashMap<>(weights);
        kin.keySet().removeIf(sector -> !wider(sector).equals(family));
        String best = heaviest(kin);
        boolean clear = best != null && kin.getOrDefault(best, 0) * 2 > families.getOrDefault(family, 0);
        return clear ? best : family;
    }

    private static @Nullable String heaviest(Map<String, Integer> weights) {
        return weights.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static Phrases<Value> load() {
        Map<String, Value> values = new HashMap<>();
        Phrases.read("/lexicon/sectors.tsv").forEach((phrase, sector) -> {
            if (phrase.endsWith("*")) {
                COINED.put(phrase.substring(0, phrase.length() - 1), sector);
            } else {
                values.put(phrase.replaceAll("[~^]", ""), new Value(sector, strength(phrase)));
            }
        });
        return new Phrases<>(values);
    }

    private static Strength strength(String phrase) {
        return switch (phrase.isEmpty() ? ' ' : phrase.charAt(phrase.length() - 1)) {
            case '~' -> Strength.WEAK;
            case '^' -> Strength.MADE;
            default -> Strength.STRONG;
        };
    }

    /** "la construction de trois lignes": what is done to something, which is told behind. */
    private static boolean isDeed(List<Token> tokens, int to) {
        if (to + 1 >= tokens.size()
                || !DEEDS.contains(tokens.get(to - 1).folded())
                || !OF.contains(tokens.get(to).folded())) {
            return false;
        }
        int end = Math.min(tokens.size(), to + COMPLEMENT);
        return tokens.subList(to + 1, end).stream().noneMatch(t -> BUILT.contains(t.folded()));
    }

    /** The sector words among {@code tokens}, in order; the longest phrase wins. */
    public static List<Hit> in(List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        Exclusions excluded = Exclusions.in(tokens);
        Makings made = Makings.in(tokens);
        while (i < tokens.size()) {
            Optional<Phrases.Hit<Value>> hit = tokens.get(i).isWord() ? PHRASES.at(tokens, i) : Optional.empty();
            if (hit.isPresent() && hit.get().to() == i + 1 && isParticiple(tokens.get(i))) {
                i++;
            } else if (hit.isPresent()) {
                int to = hit.get().to();
                Value value = hit.get().value();
                boolean isMade = made.holds(i) && !value.sector().equals(ANY);
                boolean idle = value.strength() == Strength.MADE && !isMade;
                if (idle || value.sector().equals(NO_SECTOR) || isDeed(tokens, to) || excluded.holds(i)) {
                    i = to;
                    continue;
                }
                Span words = tokens.get(i).span().cover(tokens.get(to - 1).span());
                hits.add(new Hit(words, value.sector(), value.strength() == Strength.WEAK && !isMade, isMade));
                i = to;
            } else {
                String coined = coined(tokens.get(i));
                if (coined != null) {
                    hits.add(new Hit(tokens.get(i).span(), coined, true, false));
                }
                i++;
            }
        }
        return hits;
    }

    /** "livré", "moulées", "serrés": a form of a verb, folded like a noun. */
    private static boolean isParticiple(Token token) {
        if (!PARTICIPLE.matcher(token.text()).matches()) {
            return false;
        }
        String stem = token.folded().replaceFirst("e?e?s?$", "");
        return !THINGS.contains(token.folded().replaceFirst("s$", "")) && FrenchWords.has(stem + "er");
    }

    /** The sector that a name no dictionary holds is made of. */
    private static @Nullable String coined(Token token) {
        if (token.isCapitalised() && !FrenchWords.has(token.folded())) {
            for (int end = Math.min(token.folded().length() - 2, LONGEST_STEM); end >= SHORTEST_STEM; end--) {
                String sector = COINED.get(token.folded().substring(0, end));
                if (sector != null) {
                    return sector;
                }
            }
        }
        return null;
    }
}

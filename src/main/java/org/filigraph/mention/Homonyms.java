package org.filigraph.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.mention.Gazetteer.Hit;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among territories of one name by what stands near it: the department in brackets, a postal code, the
 * preposition, a wider territory named nearby, the places listed with it; else the kind and the number of inhabitants.
 */
final class Homonyms {
    /** The order of likelihood where a name stands alone. */
    static final Comparator<Territory> MOST_LIKELY_FIRST =
            Comparator.<Territory>comparingDouble(t -> -likelihood(t)).thenComparing(Territory::key);

    private static final int NEAR = 200;
    private static final int LISTED = 60;
    private static final int LONGEST_WHERE = 11;
    private static final Set<String> WHERE = Set.of(
            ", en ",
            " en ",
            ", au ",
            ", aux ",
            ", dans le ",
            ", dans la ",
            ", dans les ",
            ", dans l'",
            " dans le ",
            " dans la ",
            " dans les ",
            " dans l'");
    private static final String ABROAD = "abroad";

    private static final Pattern BRACKETS = Pattern.compile("^\\s*\\(\\s*([^()\\n]{1,40}?)\\s*\\)");
    private static final Pattern POSTAL_CODE = Pattern.compile("(?<!\\d)(\\d{5})(?: cedex| -|,)?\\s*$");
    private static final Pattern SAYS_TOWN = Pattern.compile(
            "(?:\\b(?:villes?|communes?|mairies?|maires?|agglomeration|aeroport|villages?|bourgs?|cantons?|gares?) (?:de |d'|du )?"
                    + "|\\ba )$");
    /** A compound that only places bear: {@code Val-sur-Orne}, {@code Mons-en-Bois}. */
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}-(?:sur|sous|en|lès|lez|les|aux|près)-\\p{Lu}");

    private static final Set<String> TIES = Set.of(", ", " et ", " ou ", " / ");
    /** "l'Aveyron, le Lot et la Corrèze". */
    private static final Pattern ARTICLED = Pattern.compile("(?:, | et | ou )(?:le |la |les |l['’])");

    private static final Pattern SAYS_AREA = Pattern.compile(
            "\\b(?:en |dans (?:la |le |l'|les )|de la |de l'|la |l'|departements? (?:de |d'|du |des )?)$");
    private static final Pattern SAYS_REGION = Pattern.compile("\\bregions? (?:de |d'|du |des )?$");
    private static final Pattern SAYS_COMMUNITY =
            Pattern.compile("communaute (?:de communes|d'agglomeration|urbaine)(?: \\([a-z]+\\))? (?:de |du |d')?$");

    /** "Lieu de réalisation : Mer". */
    private static final Pattern LABELS_PLACE =
            Pattern.compile("\\b(?:lieu|commune|ville|localisation|implantation|site|adresse|siege)[^:\\n]{0,25}: $");
    /** "Le Var compte", "aux portes du Cher": a department has its article. */
    private static final Pattern ARTICLE = Pattern.compile("(?:^|[^\\p{L}])(?:le |la |l'|du |au |de la |de l'|a l')$");

    private static final Set<String> NO_DEPARTMENTS = Set.of("nord", "manche", "centre");

    private static final Pattern DATE =
            Pattern.compile("(?:,| [-–]) (?:le )?(?:\\p{L}+di )?\\d{1,2}(?:er)? \\p{L}{3,9}\\.? \\d{4}");
    private static final int LONGEST_DATE = 40;
    /** A town of so many inhabitants is rather meant than the word that it is called by. */
    private static final int CITY = 20_000;

    private final Territories territories;

    Homonyms(Territories territories) {
        this.territories = territories;
    }

    /** How likely a territory is meant, all else unknown: about ten points for ten times the inhabitants of a commune. */
    static double likelihood(Territory territory) {
        return switch (territory.kind()) {
            case REGION -> territory.population() > 100_000 ? 70 : 40;
            case WORLD, CONTINENT, UNION, COUNTRY, AREA -> 62;
            case DEPARTEMENT -> 55;
            case FORMER_REGION -> 50;
            case CITY -> 46;
            case EPCI -> 31;
            case EPT -> 30;
            case COMMUNE -> 10 * Math.log10((double) Math.max(10, territory.population()));
            case ARRONDISSEMENT -> 40;
            case FORMER_COMMUNE -> 15;
        };
    }

    /** The most likely one of several for the first place where {@code context} has the name. */
    Territory best(List<Territory> candidates, String name, String context) {
        List<Hit> hits = Gazetteer.find(context);
        String key = NameIndex.key(name);
        Span at = hits.stream()
                .filter(hit -> hit.key().equals(key))
                .map(Hit::span)
                .findFirst()
                .orElse(new Span(context.length(), context.length()));
        return best(candidates, context, at, hits);
    }

    /**
     * The most likely one of several.
     *
     * @param at where the name stands in {@code text}
     * @param hits all places of the text that may be territories, in order
     */
    Territory best(List<Territory> candidates, String text, Span at, List<Hit> hits) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        Surroundings near = surroundings(text, at, hits);
        Territory best = candidates.get(0);
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Territory candidate : candidates) {
            double score = likelihood(candidate) + near.speaksFor(candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Whether what stands right at a name says that it is a place, beyond any doubt that its word raises. */
    boolean saysPlace(String text, Hit hit, @Nullable Hit before, @Nullable Hit after) {
        String left = left(text, hit.span());
        boolean contracted = hit.key().startsWith("le ") && left.endsWith(" au ");
        boolean certain = contracted
                || SAYS_TOWN.matcher(left).find()
                || SAYS_REGION.matcher(left).find()
                || SAYS_COMMUNITY.matcher(left).find()
                || LABELS_PLACE.matcher(left).find()
                || isDepartment(hit, left)
                || postalCode(left) != null
                || inBrackets(text, hit.span()) != null
                || isCompound(hit.span().of(text))
                || isBracketedPlace(text, hit)
                || bracketsAfter(text, before, hit)
                || isDated(text, hit.span())
                || listedWith(text, before, hit)
                || listedWith(text, hit, after);
        if (certain) {
            return true;
        }
        boolean common = territories.isCommonWord(hit.key());
        if (common) {
            Territory likely = hit.candidates().get(0);
            boolean area = !likely.kind().isTown() && SAYS_AREA.matcher(left).find();
            boolean city = likely.population() > 50_000 && (left.endsWith(" de ") || standsAlone(text, hit.span()));
            return area || city;
        }
        return left.endsWith(" de ") || left.endsWith(" d'") || left.endsWith(" vers ") || left.endsWith(" pres de ");
    }

    // "Le Var abrite": after its article, with a capital; "le Nord" is rather a side, "la Manche" a sea
    private static boolean isDepartment(Hit hit, String left) {
        return hit.candidates().get(0).kind() == TerritoryKind.DEPARTEMENT
                && !NO_DEPARTMENTS.contains(hit.key())
                && ARTICLE.matcher(left).find();
    }

    // "Brive, le 12 mars 2024" at the head of a line: where and when something was written
    private static boolean isDated(String text, Span at) {
        boolean startsLine = at.start() == 0 || text.charAt(at.start() - 1) == '\n';
        int end = Math.min(text.length(), at.end() + LONGEST_DATE);
        return startsLine && DATE.matcher(text).region(at.end(), end).lookingAt();
    }

    // on a line of its own, or at its head before a comma: "Tours, Palais des Congrès"
    private static boolean standsAlone(String text, Span at) {
        boolean startsLine = at.start() == 0 || text.charAt(at.start() - 1) == '\n';
        boolean endsThere = at.end() == text.length() || text.charAt(at.end()) == ',' || text.charAt(at.end()) == '\n';
        return startsLine && endsThere;
    }

    /** Whether a place of this name goes on a list of places: {@code les communes de Bra et Cel}. */
    boolean goesOnList(String text, Hit place, Hit next) {
        return (next.key().startsWith("saint") || !territories.isCommonWord(next.key()))
                && isTied(text.substring(place.span().end(), next.span().start()));
    }

    /** Whether a name has the shape that only names of places have. */
    static boolean isCompound(String written) {
        return COMPOUND.matcher(written).find();
    }

    // "Kerzhou (Saint-Brendan)": alone in brackets after what lies there
    private boolean isBracketedPlace(String text, Hit hit) {
        int open = hit.span().start() - 1;
        boolean alone = open > 1
                && text.charAt(open) == '('
                && text.startsWith(")", hit.span().end());
        boolean likely = hit.key().startsWith("saint")
                || !territories.isCommonWord(hit.key())
                || hit.candidates().get(0).population() > CITY
                || hit.candidates().get(0).kind() == TerritoryKind.DEPARTEMENT; // "Bresco (Aube)"
        String written = hit.span().of(text);
        boolean shouted = written.equals(written.toUpperCase(Locale.ROOT));
        return alone && likely && !shouted && hit.span().length() > 3;
    }

    private static boolean listedWith(String text, @Nullable Hit one, @Nullable Hit other) {
        if (one == null || other == null || (one.needsContext() && other.needsContext())) {
            return false;
        }
        String between = text.substring(one.span().end(), other.span().start());
        return isTied(between);
    }

    private static boolean isTied(String between) {
        return TIES.contains(between) || ARTICLED.matcher(between).matches();
    }

    // "Steenvoorde (Nord)"
    private static boolean bracketsAfter(String text, @Nullable Hit town, Hit hit) {
        return town != null
                && text.substring(town.span().end(), hit.span().start()).equals(" (")
                && text.startsWith(")", hit.span().end());
    }

    private Surroundings surroundings(String text, Span at, List<Hit> hits) {
        Map<String, Double> named = new HashMap<>();
        for (int i = firstFrom(hits, at.start() - NEAR); i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (hit.span().start() > at.end() + NEAR) {
                break;
            }
            int distance = hit.span().start() >= at.end()
                    ? hit.span().start() - at.end()
                    : at.start() - hit.span().end();
            if (distance < 0 || distance > NEAR || hit.needsContext()) {
                continue;
            }
            if (hit.candidates().size() == 1) {
                note(named, hit.candidates().get(0), distance);
            }
        }
        Territory inside = inBrackets(text, at);
        return new Surroundings(left(text, at), inside == null ? apposed(text, at, hits) : inside, named);
    }

    // where the hits begin that end at a place or after it; they are in order and don't overlap
    private static int firstFrom(List<Hit> hits, int place) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).span().end() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    // a territory named nearby speaks for what lies in it, and a little for what lies beside it
    private void note(Map<String, Double> named, Territory neighbour, int distance) {
        double weight =
                switch (neighbour.kind()) {
                    case DEPARTEMENT, EPCI, EPT, AREA -> 14;
                    case REGION, FORMER_REGION -> 10;
                    case COUNTRY -> neighbour.code().equals("FRA") ? 0 : 14;
                    default -> 0;
                };
        if (weight > 0) {
            named.merge(neighbour.key(), weight, Math::max);
        }
        if (neighbour.kind() == TerritoryKind.CITY && distance <= LISTED) {
            named.merge(ABROAD, 9.0, Double::sum);
        }
        // "Vienne, Autriche"
        if (neighbour.kind() == TerritoryKind.COUNTRY && distance <= 2) {
            named.merge(ABROAD, 18.0, Double::sum);
        }
        if (neighbour.kind() == TerritoryKind.COMMUNE) {
            for (Territory outer : territories.around(neighbour)) {
                if (outer.kind() == TerritoryKind.DEPARTEMENT || outer.kind() == TerritoryKind.REGION) {
                    named.merge(outer.key(), 4.0, Math::max);
                }
            }
        }
    }

    // the territory that is said right after a name to hold it: "Vienne, en Isère", "Vienne dans l'Isère"
    private static @Nullable Territory apposed(String text, Span at, List<Hit> hits) {
        for (int i = firstFrom(hits, at.end()); i < hits.size(); i++) {
            Hit next = hits.get(i);
            if (next.span().start() > at.end() + LONGEST_WHERE) {
                return null;
            }
            if (next.span().start() > at.end()) {
                String between = text.substring(at.end(), next.span().start());
                return WHERE.contains(between.replace('’', '\''))
                                && next.candidates().size() == 1
                        ? next.candidates().get(0)
                        : null;
            }
        }
        return null;
    }

    // the words before a name, folded, spaces and breaks as one space
    private static String left(String text, Span at) {
        String before = text.substring(Math.max(0, at.start() - 50), at.start());
        return " " + Folding.fold(before).replaceAll("\\s+", " ");
    }

    private static @Nullable String postalCode(String left) {
        Matcher code = POSTAL_CODE.matcher(left);
        return code.find() ? code.group(1) : null;
    }

    // the territory in the brackets that follow a name: a department's name or code, a country
    private @Nullable Territory inBrackets(String text, Span at) {
        Matcher brackets = BRACKETS.matcher(text).region(at.end(), Math.min(text.length(), at.end() + 50));
        if (!brackets.find()) {
            return null;
        }
        String inside = brackets.group(1);
        return Character.isDigit(inside.charAt(0)) && inside.length() <= 3
                ? territories.byKey("departement/" + inside).orElse(null)
                : territories.lookup(inside).stream().findFirst().orElse(null);
    }

    /** What stands near a name. */
    private final class Surroundings {
        private final String left;
        private final @Nullable Territory brackets;
        private final Map<String, Double> named;

        Surroundings(String left, @Nullable Territory brackets, Map<String, Double> named) {
            this.left = left;
            this.brackets = brackets;
            this.named = named;
        }

        double speaksFor(Territory candidate) {
            double score = 0;
            boolean town = candidate.kind().isTown();
            if (SAYS_REGION.matcher(left).find()) {
                boolean region =
                        candidate.kind() == TerritoryKind.REGION || candidate.kind() == TerritoryKind.FORMER_REGION;
                score += region ? 30 : 0;
            } else if (SAYS_COMMUNITY.matcher(left).find()) {
                score += candidate.kind() == TerritoryKind.EPCI ? 30 : 0;
            } else if (SAYS_TOWN.matcher(left).find()) {
                score += town ? 25 : 0;
            } else if (SAYS_AREA.matcher(left).find()) {
                score += town ? -15 : 10;
            }
            List<Territory> around = territories.around(candidate);
            if (brackets != null && !brackets.equals(candidate)) {
                score += around.contains(brackets) ? 60 : 0;
                boolean abroad = brackets.kind() == TerritoryKind.COUNTRY
                        && !brackets.code().equals("FRA");
                score += abroad && candidate.kind() == TerritoryKind.CITY ? 30 : 0;
            }
            String postal = postalCode(left);
            if (postal != null && town) {
                score += candidate.code().startsWith(postal.substring(0, 2)) ? 60 : 0;
            }
            for (Territory outer : around) {
                score += named.getOrDefault(outer.key(), 0.0);
            }
            if (candidate.kind() == TerritoryKind.CITY) {
                score += Math.min(18, named.getOrDefault(ABROAD, 0.0));
            }
            return score;
        }
    }
}

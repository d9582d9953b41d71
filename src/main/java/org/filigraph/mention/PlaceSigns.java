package org.filigraph.mention;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.filigraph.mention.Gazetteer.Hit;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What stands right at a name that says that it is a place's, though its word may be another: an article, brackets, a list, a date. */
final class PlaceSigns {
    /** A compound that only places bear: {@code Val-sur-Orne}, {@code Mons-en-Bois}. */
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}-(?:sur|sous|en|lès|lez|les|aux|près)-\\p{Lu}");

    private static final Set<String> TIES = Set.of(", ", " et ", " ou ", " / ");
    /** "l'Aveyron, le Lot et la Corrèze". */
    private static final Pattern ARTICLED = Pattern.compile("(?:, | et | ou )(?:le |la |les |l['’])");

    private static final Set<String> NO_DEPARTMENTS = WordSet.of("nord manche centre");
    private static final Pattern DATE =
            Pattern.compile("(?:,| [-–]) (?:le )?(?:\\p{L}+di )?\\d{1,2}(?:er)? \\p{L}{3,9}\\.? \\d{4}");
    private static final int LONGEST_DATE = 40;
    /** A town of so many inhabitants is rather meant than the word that it is called by. */
    private static final int CITY = 20_000;

    private static final int LARGE_CITY = 50_000;

    private final Territories territories;
    private final PlaceGloss gloss;

    PlaceSigns(Territories territories) {
        this.territories = territories;
        this.gloss = new PlaceGloss(territories);
    }

    /** Whether what stands right at a name says that it is a place, beyond any doubt that its word raises. */
    boolean saysPlace(String text, Hit hit, @Nullable Hit before, @Nullable Hit after) {
        PlaceLead left = PlaceLead.before(text, hit.span());
        boolean contracted = hit.key().startsWith("le ") && left.endsWith(" au ");
        boolean certain = contracted
                || left.saysTown()
                || left.saysRegion()
                || left.saysCommunity()
                || left.labelsPlace()
                || isDepartment(hit, left)
                || left.postalCode() != null
                || gloss.inBrackets(text, hit.span()) != null
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
            boolean area = !likely.kind().isTown() && left.saysArea();
            boolean city = likely.population() > LARGE_CITY && (left.endsWith(" de ") || standsAlone(text, hit.span()));
            return area || city;
        }
        return left.endsWith(" de ") || left.endsWith(" d'") || left.endsWith(" vers ") || left.endsWith(" pres de ");
    }

    /** Whether a place of this name goes on a list of places: {@code les communes de Bra et Cel}. */
    boolean goesOnList(String text, Hit place, Hit next) {
        return (next.key().startsWith("saint") || !territories.isCommonWord(next.key()))
                && isTied(text.substring(place.span().end(), next.span().start()));
    }

    // "Le Var abrite": after its article, with a capital; "le Nord" is rather a side, "la Manche" a sea
    private static boolean isDepartment(Hit hit, PlaceLead left) {
        return hit.candidates().get(0).kind() == TerritoryKind.DEPARTEMENT
                && !NO_DEPARTMENTS.contains(hit.key())
                && left.isArticle();
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

    // the shape that only names of places have
    private static boolean isCompound(String written) {
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
}

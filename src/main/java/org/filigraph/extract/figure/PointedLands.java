package org.filigraph.extract.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Context;
import org.filigraph.extract.clause.MainTerritory;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Block;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The land, smaller than a department, that a text has named and goes on to call by a common noun: "le bassin compte
 * 300 usines", "les 40 ateliers de la vallée", "6 000 emplois dans l'agglomération".
 */
final class PointedLands {
    private static final Set<String> NATURAL = WordSet.of("bassin vallee presqu'ile bocage estuaire");
    private static final Set<String> GOVERNED = WordSet.of("agglomeration agglo intercommunalite");
    private static final Set<String> ARTICLES = WordSet.of("le la l' ce cet cette notre seul seule");
    /** What may stand behind the noun before "d'emploi" and the like ends it. */
    private static final Set<String> OF_WORK = WordSet.of("emploi emplois vie");
    /** A noun stands so few words behind the number. */
    private static final int AFTER = 9;
    /** So far behind the noun a number still is the land's. */
    private static final int BEFORE = 30;
    /** A land told in these first characters is what a text is about that goes on to say "le territoire". */
    private static final int OPENING = 600;

    private final Context context;

    PointedLands(Context context) {
        this.context = context;
    }

    /** Says which land words near a number point at, and how they do. */
    void in(Wording w, Numeral numeral, int limit, Map<TerritoryClue, Entity> found) {
        int at = w.at(numeral.span().start());
        for (int i = Math.max(0, at - BEFORE); i < Math.min(w.size(), at + AFTER); i++) {
            if (i > at && w.token(i).span().start() >= limit || i > at && w.isMark(i)) {
                return;
            }
            if (!isNoun(w, i)) {
                continue;
            }
            Entity land = land(w.block(), w.word(i), w.token(i).span().start());
            if (land != null && (i > at || leads(w, i, at))) {
                found.put(i < at ? TerritoryClue.LAND_BEFORE : TerritoryClue.LAND_AFTER, land);
            }
        }
    }

    /** "le bassin", "ce bassin", "du bassin d'emploi", with no name behind it. */
    private static boolean isNoun(Wording w, int i) {
        boolean noun = NATURAL.contains(w.word(i))
                || GOVERNED.contains(w.word(i))
                || w.word(i).equals("territoire");
        if (!noun || i == 0 || w.name(i) != null || w.token(i).isCapitalised()) {
            return false;
        }
        boolean article = ARTICLES.contains(w.word(i - 1)) || w.word(i - 1).equals("du");
        int of = w.afterOf(i + 1);
        boolean work = of > i + 1 && of < w.size() && OF_WORK.contains(w.word(of));
        boolean ends = of == i + 1
                && (i + 1 == w.size()
                        || w.name(i + 1) == null && !w.token(i + 1).isCapitalised());
        return article && (ends && !isQualified(w, i + 1) || work);
    }

    /** "le bassin parisien", "le territoire national": by another word it is another land. */
    private static boolean isQualified(Wording w, int i) {
        String word = i < w.size() ? w.word(i) : "";
        return word.endsWith("ien")
                || word.endsWith("ois")
                || word.endsWith("ais")
                || word.endsWith("ain")
                || word.endsWith("nal")
                || word.endsWith("nale")
                || word.equals("minier");
    }

    /** Whether the noun opens its clause, and no mark that ends this or other place stands before the number. */
    private boolean leads(Wording w, int noun, int at) {
        for (int i = noun + 1; i < at; i++) {
            if (w.word(i).equals(";") || w.word(i).equals(":") || w.word(i).equals("qui")) {
                return false;
            }
        }
        int first = noun - 1;
        while (first > 0 && noun - first < 6 && !w.isMark(first - 1)) {
            first--;
        }
        return (first == 0 || w.isMark(first - 1))
                && context.strongPlacesIn(w.span(noun, at)).stream().noneMatch(Context.Place::named);
    }

    /** The land that the noun stands for at an offset: the one named last, or the town that the text is about. */
    private @Nullable Entity land(Block block, String noun, int offset) {
        List<Context.Place> before = context.placesIn(new Span(0, offset));
        boolean any = noun.equals("territoire");
        for (int i = before.size() - 1; i >= 0; i--) {
            Context.Place place = before.get(i);
            Entity land = place.territory();
            if (!place.named() || place.weak()) {
                continue;
            }
            boolean governed = land.key().startsWith("epci/");
            if (governed || MainTerritory.isLand(land) && !GOVERNED.contains(noun)) {
                return !any || place.span().start() < OPENING ? land : null;
            }
            if (any && Lands.isArea(land)) {
                return null;
            }
        }
        Entity heading = context.territoryOfHeadings(block);
        if (any || heading != null && MainTerritory.isTown(heading)) {
            return any ? null : heading;
        }
        return context.leadTown() == null ? context.mainTown() : context.leadTown();
    }
}

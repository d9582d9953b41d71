package org.filigraph.extract.relation.phrase;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Territories;
import org.filigraph.mention.TerritoryKind;
import org.filigraph.text.WordSet;

/** The place that a phrase tells: "à T", "dans la zone industrielle de T", "en région R", "près de T". */
public final class Whereabouts {
    private static final Set<String> IN = WordSet.of("a au aux en dans sur pres depuis");
    /** What stands without an article before the name of a place. */
    private static final Set<String> AREAS = WordSet.of(
            """
            region departement ville metropole province terre terres territoire pays plein pleine agglomeration
            peripherie banlieue commune proximite zone secteur""");
    /** What begins the name of a park, a port or the like, in which a body may be. */
    private static final Set<String> PARKS = WordSet.of(
            """
            technopole technoparc technocentre technocampus parc zone zac zi za campus port grand-port ecoparc
            aeroparc bioparc biopole genopole quartier min marche aeroport ecopole pepiniere plateforme plate-forme
            village cite halle polytechnicum agropole cyberparc""");

    /** Nouns behind which a name is that of a river, or of where a way leads: "le long du Rhône", "en direction de Lens". */
    public static final Set<String> WAYS = WordSet.of(
            """
            long bord bords rive rives berges quais embouchure estuaire confluent direction destination provenance""");

    private static final Set<TerritoryKind> WIDE = Set.of(
            TerritoryKind.WORLD,
            TerritoryKind.CONTINENT,
            TerritoryKind.UNION,
            TerritoryKind.COUNTRY,
            TerritoryKind.AREA);
    private static final int STEPS = 7;

    /** So many words around "avec" others like it make a series. */
    private static final int SERIES = 20;

    private Whereabouts() {}

    /** Whether a folded word is a noun for a stretch of land: "région", "communes". */
    public static boolean isArea(String word) {
        return AREAS.contains(word) || word.endsWith("s") && AREAS.contains(word.substring(0, word.length() - 1));
    }

    /** Whether a preposition of place stands at {@code k}. */
    public static boolean isIn(Wording w, int k) {
        return IN.contains(w.word(k)) && w.name(k) == null && !w.token(k).text().equals("a");
    }

    /** Index of the territory, or of the park or port, behind a preposition at {@code k}, or -1. */
    public static int at(Wording w, int k) {
        int at = w.afterArticle(k + 1);
        boolean open = at > k + 1
                || w.word(k).equals("au")
                || w.word(k).equals("aux")
                || w.word(k).equals("pres");
        for (int steps = 0; at < w.size() && steps < STEPS; steps++) {
            if (w.name(at) != null) {
                int of = isPark(w, at) ? w.afterOf(w.endOfName(at)) : at;
                boolean town = of > w.endOfName(at) && w.name(of, EntityKind.TERRITORY) != null;
                return town ? of : isPlace(w, at) ? at : -1; // "au technoparc de Vannes", "au MIN de Cholet"
            }
            if (WAYS.contains(w.word(at))) {
                return -1; // "le long du Rhône"
            }
            int of = w.afterOf(at);
            if (of > at) {
                at = of;
            } else if (w.isContentWord(at) && (steps > 0 || open || isArea(w.word(at))) || w.afterArticle(at) > at) {
                at++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the name at {@code i} is a territory's, or that of a park or port. */
    public static boolean isPlace(Wording w, int i) {
        return w.name(i, EntityKind.TERRITORY) != null || isPark(w, i);
    }

    /** Whether the name at {@code i} is that of a park, a port or the like. */
    public static boolean isPark(Wording w, int i) {
        Name name = w.name(i, EntityKind.ORGANISATION, EntityKind.SITE);
        return name != null && (name.is(EntityKind.SITE) || PARKS.contains(w.word(w.startOfName(i))));
    }

    /** Whether a folded word is a noun for a park, a port, a nursery of firms: "technopole", "pépinière". */
    public static boolean isParkNoun(String word) {
        return PARKS.contains(word) || word.equals("incubateur") || word.equals("accelerateur");
    }

    /** Index after a wider place that follows: "à Sens (Yonne)", "à Sens, dans l'Yonne,", "à Sens dans l'Yonne". */
    public static int afterWider(Wording w, int end) {
        int k = NameLists.afterBrackets(w, end);
        int in = w.word(k).equals(",") ? k + 1 : k;
        int wider = isIn(w, in) || w.word(in).equals("de") ? w.afterArticle(in + 1) : -1;
        boolean isWider = w.name(wider, EntityKind.TERRITORY) != null && !NameLists.isTown(w, wider);
        return isWider ? w.endOfName(wider) : k;
    }

    /** Whether a place is a country or wider: rather where a market is than where somebody is. */
    public static boolean isWide(Entity place) {
        return Territories.get()
                .byKey(place.key())
                .map(t -> WIDE.contains(t.kind()))
                .orElse(false);
    }

    /** Whether a place is known to be a part of a country: a town, a department, a region. */
    public static boolean isLocal(Entity place) {
        return Territories.get().byKey(place.key()).isPresent() && !isWide(place);
    }

    /** The town behind a park that is called after a land, or the place itself: "dans le parc des Vosges à Rezé". */
    public static int behindPark(Wording w, int from, int place) {
        int park = from;
        while (park < place && !isParkNoun(w.word(park))) {
            park++;
        }
        int end = w.endOfName(place);
        boolean town = w.word(end).equals("a") && w.name(end + 1, EntityKind.TERRITORY) != null;
        return park < place && town && isParkName(w, park, place) ? end + 1 : place;
    }

    /** Whether the land at {@code place} is what the park at {@code i} is called after: "le parc des Vosges". */
    public static boolean isParkName(Wording w, int i, int place) {
        boolean of = w.afterOf(place - 1) == place || w.afterOf(place - 2) == place;
        return of && isParkNoun(w.word(i)) && NameLists.entity(w, place).key().startsWith("departement/");
    }

    /** Whether places with those who are there follow one another: "à P avec A, à Q avec B". */
    public static boolean isSeries(Wording w, int with) {
        int count = 0;
        for (int k = Math.max(1, with - SERIES); k < w.size() && k < with + SERIES; k++) {
            boolean pair = w.word(k).equals("avec")
                    && w.name(k - 1, EntityKind.TERRITORY) != null
                    && w.name(NameLists.skipNouns(w, w.afterArticle(k + 1)), EntityKind.ORGANISATION) != null;
            count += pair ? 1 : 0;
        }
        return count > 1;
    }
}

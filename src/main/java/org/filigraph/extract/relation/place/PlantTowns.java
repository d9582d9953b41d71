package org.filigraph.extract.relation.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.WordSet;

/**
 * Finds the places told of a plant: behind it ("usines de Brest et de Lens", "deux sites, le premier à Brest, le second
 * à Lens"), or before it ("à Chartres, l'unité", "la création, à Nantes, de deux centres").
 */
final class PlantTowns {
    private static final Set<String> WALLS = WordSet.of("qui que dont où ou' pour afin avec par apres avant");
    /** What stands for one of several plants told before. */
    private static final Set<String> ONES =
            WordSet.of("premier premiere un une second seconde deuxieme troisieme autre dernier derniere dont");

    private static final int FAR = 16;
    private static final int SHORT = 5;

    private PlantTowns() {}

    /**
     * Indices of the places of the plant at {@code i}.
     *
     * @param after index behind the plant's noun or its owner's name
     * @param owned whether the owner's name stands with the plant
     */
    static List<Integer> of(Wording w, int i, int after, boolean owned) {
        int place = behind(w, i, after, owned);
        if (place >= 0) {
            return listed(w, place);
        }
        List<Integer> told = before(w, i, owned);
        if (!told.isEmpty()) {
            return told;
        }
        place = owned ? inaugurated(w) : -1;
        return place < 0 ? List.of() : List.of(place);
    }

    /** The places that begin with the one told: "en Corse, à Folelli et à Aghione", "à La Réunion et deux à Mayotte". */
    static List<Integer> listed(Wording w, int place) {
        List<Integer> towns = new ArrayList<>();
        int k = NameLists.afterBrackets(w, w.endOfName(place));
        int inner = w.word(k).equals(",") && Whereabouts.isIn(w, k + 1) ? w.afterArticle(k + 2) : -1;
        if (w.name(inner, EntityKind.TERRITORY) != null && !NameLists.isTown(w, place) && NameLists.isTown(w, inner)) {
            towns.addAll(NameLists.places(w, inner));
            if (towns.size() > 1) {
                towns.add(place); // "en Corse, à Folelli et à Aghione"; a single town is the same place told twice
            }
            k = NameLists.afterBrackets(w, w.endOfName(inner));
        } else {
            towns.addAll(NameLists.places(w, place));
            k = Whereabouts.afterWider(w, w.endOfName(towns.get(towns.size() - 1)));
        }
        int next = another(w, k);
        while (next >= 0 && towns.size() < FAR) {
            towns.addAll(NameLists.places(w, next));
            next = another(w, Whereabouts.afterWider(w, w.endOfName(towns.get(towns.size() - 1))));
        }
        return towns;
    }

    // the next place, told of another plant: "et deux à T", ", le second à T", " pour les pales, à T pour les nacelles"
    private static int another(Wording w, int from) {
        int k = from;
        boolean purpose = w.word(k).equals("pour");
        while (purpose && k - from < 12 && w.name(k) == null && !(joins(w, k) && Whereabouts.isIn(w, k + 1))) {
            k++;
        }
        if (!joins(w, k)) {
            return -1;
        }
        k += w.word(k).equals(",") && w.word(k + 1).equals("et") ? 2 : 1;
        int in = k;
        while (in < w.size() && in - k < SHORT && !Whereabouts.isIn(w, in) && w.name(in) == null && !w.isMark(in)) {
            in++;
        }
        boolean number = k < w.size() && (w.token(k).isNumber() || NumberWords.isCount(w.word(k)));
        boolean counted = number || FunctionWords.isDeterminer(w.word(k));
        boolean other = counted || w.word(k).equals("d'") || ONES.contains(w.word(w.afterArticle(k)));
        int town = w.afterArticle(in + 1);
        boolean told = Whereabouts.isIn(w, in) && w.name(town, EntityKind.TERRITORY) != null;
        boolean next = other && in > k || purpose && in == k;
        return told && next ? town : -1;
    }

    private static boolean joins(Wording w, int k) {
        return w.word(k).equals(",") || w.word(k).equals("et") || w.word(k).equals(";");
    }

    // the place told behind the plant at i, from k on
    private static int behind(Wording w, int i, int from, boolean owned) {
        boolean clause = false;
        int k = from;
        while (k < w.size() && k - from < FAR) {
            boolean within = w.says(k - 3, "au", "sein", "du") || w.says(k - 2, "sein", "de");
            if (within && w.name(k, EntityKind.ORGANISATION, EntityKind.SITE) != null) {
                k = w.endOfName(k); // "un site au sein du Pôle X, à Brest"
                continue;
            }
            if (w.name(k) != null) {
                return -1;
            }
            if (w.word(k).equals("(")) {
                boolean counted = ONES.contains(w.word(k + 1)) || NumberWords.isCount(w.word(k + 1));
                boolean in = w.word(k + 1).equals("a") || counted && Whereabouts.isIn(w, k + 2);
                int inside = counted && in ? k + 3 : in ? k + 2 : k + 1; // "huit sites (deux à Dinan, un à Lens)"
                if (w.name(inside, EntityKind.TERRITORY) != null) {
                    return inside; // "son usine (Loiret)", "le site (à Brest)"
                }
                k = NameLists.afterBrackets(w, k);
                continue;
            }
            boolean near = !clause
                    && (Plants.isPointed(w, i)
                            || owned
                            || Plants.isOwn(w, i)
                            || w.word(i).endsWith("s")
                            || k == i + 1);
            boolean of = near && !owned && w.afterOf(k) > k && !Whereabouts.WAYS.contains(w.word(k - 1));
            if (Whereabouts.isIn(w, k) || of) {
                int place = Whereabouts.at(w, k);
                if (place >= 0) {
                    return place;
                }
            }
            if (w.word(k).equals("dont") && w.name(k + 1, EntityKind.TERRITORY) != null) {
                return k + 1; // "trois usines dont Brest et Lens"
            }
            boolean sited = isSited(w, k);
            if (!sited && isOthers(w, k)) {
                return -1;
            }
            if (WALLS.contains(w.word(k)) || Frames.isVerb(w.word(k)) && !sited && !owned && isVerb(w, k)) {
                return -1;
            }
            if (VerbGroup.isAuxiliary(w, k)) {
                clause = true;
                if (!owned && !isSited(w, k + 1) && !isSited(w, k + 2) && !Whereabouts.isIn(w, k + 1)) {
                    return -1;
                }
            } else if (w.isMark(k) && !w.word(k).equals("%")) {
                int place = behindMark(w, i, k);
                if (place >= 0) {
                    return place;
                }
                boolean done = PlantWords.runs(w.word(k + 1)) && !isVerb(w, k + 1); // ", inauguré lundi à Brest"
                boolean goesOn = w.word(k).equals(",") && (Whereabouts.isIn(w, k + 1) || isSited(w, k + 1) || done);
                if (!goesOn) {
                    return -1;
                }
            }
            k++;
        }
        return -1;
    }

    // "trois sites : Douai, Lens", "ses usines : à Douai pour", "deux sites, l'un à Douai", "un site, toujours en
    // Vendée"
    private static int behindMark(Wording w, int i, int mark) {
        String word = w.word(mark);
        boolean lists = word.equals(":") || word.equals("–") || word.equals("-");
        if (lists && w.word(i).endsWith("s")) {
            int first = Whereabouts.isIn(w, mark + 1) ? w.afterArticle(mark + 2) : w.afterArticle(mark + 1);
            if (w.name(first, EntityKind.TERRITORY) != null) {
                return first;
            }
        }
        if (!word.equals(",") && !word.equals(":")) {
            return -1;
        }
        if (isNamedEach(w, i, mark)) {
            return w.afterArticle(mark + 1);
        }
        int k = mark + 1;
        k += VerbGroup.isAdverb(w, k) && !Whereabouts.isIn(w, k) ? 1 : 0;
        int one = w.afterArticle(k);
        boolean counted = ONES.contains(w.word(one))
                || w.word(i).endsWith("s") && one < w.size() && w.token(one).isNumber();
        int in = counted ? one + 1 : one;
        in += ONES.contains(w.word(in)) && w.name(in) == null ? 1 : 0; // "dont un à Brest"
        boolean told = (counted || k > mark + 1) && in < w.size() && Whereabouts.isIn(w, in);
        return told ? Whereabouts.at(w, in) : -1;
    }

    /** Whether plants that are counted have their towns behind a comma: "trois sites, Douai, Lens et Arras". */
    static boolean isNamedEach(Wording w, int i, int comma) {
        boolean counted = w.word(i).endsWith("s")
                && i > 0
                && (w.token(i - 1).isNumber()
                        || NumberWords.isCount(w.word(i - 1))
                        || PointingWords.isOwn(w.word(i - 1)));
        int first = w.word(comma).equals(",") ? w.afterArticle(comma + 1) : -1;
        return counted
                && w.name(first, EntityKind.TERRITORY) != null
                && NameLists.places(w, first).size() > 1;
    }

    private static boolean isVerb(Wording w, int k) {
        return !w.token(k).text().endsWith("é")
                && !w.token(k).text().endsWith("ée")
                && !w.token(k).text().endsWith("ées")
                && !w.token(k).text().endsWith("és")
                && !FunctionWords.isPreposition(w.word(k - 1));
    }

    // "À Chartres, l'unité du groupe X", "ouvrira à Saran, en mars, un second site", "la création, à Brest, d'un site"
    private static List<Integer> before(Wording w, int i, boolean owned) {
        int start = i - 1;
        while (start >= 0
                && (w.isContentWord(start)
                        || VerbGroup.isAdverb(w, start) && !w.word(start).equals("la")
                        || w.word(start).equals("tres"))) {
            start--;
        }
        if (w.word(start - 1).equals(",") && w.name(start - 2, EntityKind.TERRITORY) != null) {
            int town = w.startOfName(start - 2);
            boolean opens = Whereabouts.isIn(w, town - 1) && !w.isContentWord(town - 2); // not "basé à Brest, l'usine"
            return opens ? List.of(town) : List.of();
        }
        for (int k = i - 1; k > 0 && i - k < 18; k--) {
            if (w.word(k).equals(")")) {
                while (k > 0 && !w.word(k).equals("(")) {
                    k--;
                }
                continue;
            }
            if (w.name(k, EntityKind.TERRITORY) != null && Whereabouts.isIn(w, w.startOfName(k) - 1)) {
                int first = firstOf(w, w.startOfName(k));
                int verb = first - 2;
                verb -= w.word(verb).equals(",") ? 1 : 0;
                boolean run = !Elsewhere.isApposed(w, verb, first)
                        && !(owned && Elsewhere.isInserted(w, verb, first))
                        && w.name(verb) == null
                        && (PlantWords.runs(w.word(verb)) || PlantWords.isDeed(w.word(verb)));
                return run ? NameLists.places(w, first) : List.of();
            }
            if (w.name(k) != null || w.word(k).equals(";") || w.word(k).equals(":")) {
                return List.of();
            }
        }
        return List.of();
    }

    // "à Nantes et à Brest": the first of the places that end with the one at the index
    private static int firstOf(Wording w, int place) {
        int before = place - 2;
        boolean and = w.word(before).equals("et") || w.word(before).equals(",");
        boolean listed = and && w.name(before - 1, EntityKind.TERRITORY) != null;
        int first = listed ? w.startOfName(before - 1) : place;
        return listed && Whereabouts.isIn(w, first - 1) ? first : place;
    }

    // "étaient à Givors pour inaugurer l'usine de X"
    private static int inaugurated(Wording w) {
        int place = -1;
        boolean inaugurated = false;
        for (int k = 0; k < w.size(); k++) {
            inaugurated |= w.word(k).startsWith("inaugur");
            boolean in = k > 0 && w.word(k - 1).equals("a") && w.begins(k);
            if (place < 0 && in && w.name(k, EntityKind.TERRITORY) != null) {
                place = k;
            }
        }
        return inaugurated ? place : -1;
    }

    // "une ligne de conserves de grains cultivés à Cilaos": where something else is
    private static boolean isOthers(Wording w, int k) {
        String text = w.token(k).text();
        boolean participle = text.endsWith("é") || text.endsWith("ée") || text.endsWith("és") || text.endsWith("ées");
        return participle
                && text.indexOf('-') < 0
                && w.isContentWord(k)
                && Whereabouts.isIn(w, k + 1)
                && !PlantWords.runs(w.word(k))
                && !FunctionWords.isDeterminer(w.word(k - 1));
    }

    private static boolean isSited(Wording w, int k) {
        return Frames.of(w.word(k)).stream().anyMatch(u -> u.frame().relation().equals("locatedIn"))
                || w.word(k).equals("trouve")
                || w.word(k).equals("se")
                || VerbGroup.isAdverb(w, k) && !w.word(k).equals("a");
    }
}

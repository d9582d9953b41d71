package org.filigraph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads where bodies are from where their plants are: "son usine de Brest", "ouvrira à Saran un second site", "deux
 * sites en Corse, à Folelli et à Aghione", "à Chartres, l'unité du groupe X" ({@code locatedIn}).
 */
final class Plants {
    private static final Set<String> WORKS = Set.of(
            "plate-forme",
            "plates-formes",
            "plateforme",
            "plateformes",
            "usine",
            "usines",
            "site",
            "sites",
            "etablissement",
            "etablissements",
            "laboratoire",
            "laboratoires",
            "atelier",
            "ateliers",
            "entrepot",
            "entrepots",
            "centrale",
            "centrales",
            "complexe",
            "implantation",
            "implantations",
            "filiale",
            "filiales",
            "agence",
            "agences",
            "unite",
            "unites",
            "gigafactory",
            "raffinerie",
            "fonderie",
            "chantier",
            "chantiers",
            "antenne",
            "antennes",
            "magasin",
            "magasins",
            "boutique",
            "boutiques",
            "manufacture",
            "plant",
            "datacenter",
            "datacenters",
            "scierie",
            "distillerie",
            "brasserie",
            "locaux",
            "methaniseur",
            "serre",
            "serres",
            "hangar",
            "succursale",
            "showroom",
            "abattoir",
            "laiterie",
            "sucrerie",
            "cimenterie",
            "verrerie",
            "tannerie",
            "papeterie",
            "filature",
            "forge",
            "acierie");
    /** What may be anybody's: a body's own where it is said to be, or to be opened by it. */
    private static final Set<String> PREMISES = Set.of(
            "campus",
            "base",
            "pole",
            "mine",
            "carriere",
            "terminal",
            "hub",
            "ferme",
            "fermes",
            "parc",
            "parcs",
            "station",
            "stations",
            "incubateur",
            "pepiniere",
            "ecole",
            "cave",
            "chai",
            "siege",
            "bureau",
            "bureaux",
            "centre",
            "centres",
            "ligne",
            "lignes",
            "studio",
            "studios");
    /** What a body does with a plant of its own. */
    private static final Set<String> RUNS = forms(
            "implanter",
            "installer",
            "ouvrir",
            "inaugurer",
            "construire",
            "exploiter",
            "posseder",
            "detenir",
            "disposer",
            "compter",
            "employer",
            "operer",
            "moderniser",
            "agrandir",
            "creer",
            "batir",
            "fermer",
            "investir",
            "demarrer",
            "gerer",
            "rassembler",
            "recruter",
            "fabriquer",
            "produire",
            "concevoir",
            "developper",
            "realiser",
            "usiner",
            "embaucher",
            "doter",
            "mettre",
            "edifier",
            "lancer",
            "etendre",
            "rouvrir",
            "exploiter",
            "amenager",
            "renover",
            "louer",
            "occuper",
            "reprendre",
            "racheter",
            "renforcer");

    private static final Set<String> OWN = Set.of("son", "sa", "ses", "leur", "leurs");
    private static final Set<String> IN = Set.of("a", "au", "aux", "en", "dans", "sur", "pres");
    private static final Set<String> POINTED = Set.of("l'", "le", "la", "du", "ce", "cet", "cette", "les", "ces");
    private static final Set<String> WALLS = Set.of("qui", "que", "dont", "où", "ou'", "pour", "afin", "avec", "par");
    private static final int FAR = 16;

    private final Ties ties;
    private final Subjects subjects;

    Plants(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
    }

    /** Whether a folded word is a noun for a place of work: "usine", "ateliers". */
    static boolean isPlant(String word) {
        return WORKS.contains(word) || PREMISES.contains(word);
    }

    /** Whether a folded word is a form of a verb for what a body does with a plant. */
    static boolean runs(String word) {
        return RUNS.contains(word);
    }

    private static Set<String> forms(String... verbs) {
        Set<String> forms = new TreeSet<>();
        for (String verb : verbs) {
            forms.addAll(Conjugation.of(verb).keySet());
        }
        return Set.copyOf(forms);
    }

    /** Reads the plant at {@code i}; false where no place is told of it. */
    boolean read(Wording w, int i) {
        int named = owned(w, i);
        boolean ofBody = named >= 0;
        List<Integer> towns = towns(w, i, ofBody ? w.endOfName(named) : i + 1, ofBody);
        if (towns.isEmpty()) {
            return false;
        }
        Said owner = ofBody ? new Said(NameLists.entity(w, named), named) : owner(w, i);
        if (owner == null || PublicBodies.has(owner.entity())) {
            return false;
        }
        int first = towns.stream().mapToInt(t -> t).min().orElse(i);
        int last = towns.stream().mapToInt(w::endOfName).max().orElse(i);
        int at = owner.at() < 0 ? i : owner.at();
        Span evidence = w.span(Math.min(first, Math.min(i, at)), Math.max(Math.max(last, i + 1), w.endOfName(at)));
        for (int town : towns) {
            Entity place = NameLists.entity(w, town);
            if (!isWide(place) || towns.size() == 1 && (isOwn(w, i) || isRun(w, i)) && !isRanked(w, i)) {
                ties.add(
                        owner.entity(),
                        "locatedIn",
                        place,
                        Modality.STATED,
                        evidence,
                        "relation.plant",
                        ofBody ? 0.75 : 0.7);
            }
        }
        return true;
    }

    // a country or a continent is rather where a market is
    private static boolean isWide(Entity place) {
        return !place.key().startsWith("commune/")
                && !place.key().startsWith("epci/")
                && !place.key().startsWith("departement/")
                && !place.key().startsWith("region/")
                && !place.key().startsWith("former-region/");
    }

    // "le premier site de France", "la plus grande usine d'Europe"
    private static boolean isRanked(Wording w, int i) {
        for (int k = Math.max(0, i - 4); k < i + 4; k++) {
            if (w.word(k).startsWith("premi")
                    || w.word(k).equals("plus")
                    || w.word(k).equals("seul")
                    || w.word(k).equals("seule")) {
                return true;
            }
        }
        return false;
    }

    // index of the body whose plant it is: "l'usine Toray", "le centre d'essais du groupe X"
    private static int owned(Wording w, int i) {
        int k = i + 1;
        while (k < w.size() && k - i < 6) {
            int named = NameLists.skipNouns(w, w.afterArticle(w.afterOf(k)));
            if (w.name(named, EntityKind.ORGANISATION) != null && named - k < 5) {
                return named;
            }
            if (w.word(k).equals("(") && w.name(k) == null) {
                k = NameLists.afterBrackets(w, k);
                continue;
            }
            boolean inner = w.isContentWord(k) || w.afterOf(k) > k && w.isContentWord(w.afterOf(k));
            if (!inner) {
                return -1;
            }
            k++;
        }
        return -1;
    }

    // whose plant it is: "son usine", "a ouvert une usine", "l'usine"
    private @Nullable Said owner(Wording w, int i) {
        return isOwn(w, i) || isRun(w, i) || WORKS.contains(w.word(i)) && isPointed(w, i) ? subjects.topic(w, i) : null;
    }

    private static boolean isPointed(Wording w, int i) {
        int k = i - 1;
        while (w.isContentWord(k) && i - k < 4) {
            k--;
        }
        return POINTED.contains(w.word(k)) && w.name(k) == null;
    }

    private List<Integer> towns(Wording w, int i, int after, boolean ofBody) {
        int place = behind(w, i, after, ofBody);
        if (place >= 0) {
            return listed(w, place);
        }
        place = before(w, i);
        if (place < 0 && ofBody) {
            place = inaugurated(w);
        }
        return place < 0 ? List.of() : List.of(place);
    }

    // "en Corse, à Folelli et à Aghione", "six parcs à La Réunion et deux à Mayotte"
    private static List<Integer> listed(Wording w, int place) {
        List<Integer> towns = new ArrayList<>();
        int k = NameLists.afterBrackets(w, w.endOfName(place));
        int inner = w.word(k).equals(",") && isIn(w, k + 1) ? w.afterArticle(k + 2) : -1;
        if (w.name(inner, EntityKind.TERRITORY) != null && !NameLists.isTown(w, place) && NameLists.isTown(w, inner)) {
            towns.addAll(NameLists.places(w, inner));
            if (towns.size() > 1) {
                towns.add(place); // "en Corse, à Folelli et à Aghione"; a single town is the same place told twice
            }
            k = NameLists.afterBrackets(w, w.endOfName(inner));
        } else {
            towns.addAll(NameLists.places(w, place));
            k = NameLists.afterBrackets(w, w.endOfName(towns.get(towns.size() - 1)));
        }
        int purpose = w.word(k).equals("pour") ? k + 1 : -1; // "à A pour les pales, à B pour les nacelles"
        while (purpose > 0
                && purpose - k < 9
                && w.name(purpose) == null
                && !w.word(purpose).equals(",")) {
            purpose++;
        }
        int next = w.afterArticle(purpose + 2);
        if (purpose > 0 && isIn(w, purpose + 1) && w.name(next, EntityKind.TERRITORY) != null) {
            towns.add(next);
        }
        int other = k + 2;
        while (w.word(k).equals("et") && other < w.size() && other - k < 5 && !isIn(w, other)) {
            other++;
        }
        boolean number = w.word(k).equals("et")
                && k + 1 < w.size()
                && (w.token(k + 1).isNumber()
                        || w.word(k + 1).equals("d'")
                        || FunctionWords.isDeterminer(w.word(k + 1)));
        int more = w.afterArticle(other + 1);
        if (number && isIn(w, other) && w.name(more, EntityKind.TERRITORY) != null) {
            towns.addAll(NameLists.places(w, more));
        }
        return towns;
    }

    // the place told behind the plant at i, from k on
    private static int behind(Wording w, int i, int from, boolean owned) {
        boolean clause = false;
        int k = from;
        while (k < w.size() && k - from < FAR) {
            if (w.name(k) != null) {
                return -1;
            }
            if (w.word(k).equals("(")) {
                k = NameLists.afterBrackets(w, k);
                continue;
            }
            boolean near = !clause
                    && (isPointed(w, i) || owned || isOwn(w, i) || w.word(i).endsWith("s") || k == i + 1);
            boolean of = near && !owned && w.afterOf(k) > k;
            if (isIn(w, k) || of) {
                int place = zone(w, k);
                if (place >= 0) {
                    return place;
                }
            }
            boolean sited = isSited(w, k);
            if (WALLS.contains(w.word(k)) || Frames.isVerb(w.word(k)) && !sited && !owned && isVerb(w, k)) {
                return -1;
            }
            if (VerbGroup.isAuxiliary(w, k)) {
                clause = true;
                if (!owned && !isSited(w, k + 1) && !isSited(w, k + 2)) {
                    return -1;
                }
            } else if (w.isMark(k) && !w.word(k).equals("%")) {
                if (w.word(k).equals(":") && w.word(i).endsWith("s") && w.name(k + 1, EntityKind.TERRITORY) != null) {
                    return k + 1; // "trois sites : Douai, Lens et Arras"
                }
                boolean goesOn = w.word(k).equals(",") && (isIn(w, k + 1) || isSited(w, k + 1));
                if (!goesOn) {
                    return -1;
                }
            }
            k++;
        }
        return -1;
    }

    private static boolean isVerb(Wording w, int k) {
        return !w.token(k).text().endsWith("é")
                && !w.token(k).text().endsWith("ée")
                && !w.token(k).text().endsWith("ées")
                && !w.token(k).text().endsWith("és")
                && !FunctionWords.isPreposition(w.word(k - 1));
    }

    /** The territory behind a preposition at {@code k}: "dans la zone industrielle de T", "près de T"; or -1. */
    static int zone(Wording w, int k) {
        int at = w.afterArticle(k + 1);
        for (int steps = 0; at < w.size() && steps < 7; steps++) {
            if (w.name(at) != null) {
                return w.name(at, EntityKind.TERRITORY) != null ? at : -1;
            }
            int of = w.afterOf(at);
            if (of > at) {
                at = of;
            } else if (w.isContentWord(at)
                            && (steps > 0
                                    || w.afterArticle(k + 1) > k + 1
                                    || w.word(k).equals("au"))
                    || w.afterArticle(at) > at) {
                at++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a preposition of place stands at {@code k}. */
    static boolean isIn(Wording w, int k) {
        return IN.contains(w.word(k)) && w.name(k) == null && !w.token(k).text().equals("a");
    }

    // "À Chartres, l'unité du groupe X", "ouvrira à Saran, en mars, un second site"
    private static int before(Wording w, int i) {
        int start = i - 1;
        while (start >= 0
                && (w.isContentWord(start)
                        || VerbGroup.isAdverb(w, start)
                        || w.word(start).equals("tres"))) {
            start--;
        }
        if (w.word(start - 1).equals(",") && w.name(start - 2, EntityKind.TERRITORY) != null) {
            int town = w.startOfName(start - 2);
            return isIn(w, town - 1) ? town : -1;
        }
        for (int k = i - 1; k > 0 && i - k < 18; k--) {
            if (w.name(k, EntityKind.TERRITORY) != null && isIn(w, w.startOfName(k) - 1)) {
                int verb = w.startOfName(k) - 2;
                return w.name(verb) == null && RUNS.contains(w.word(verb)) ? w.startOfName(k) : -1;
            }
            if (w.name(k) != null || w.word(k).equals(";") || w.word(k).equals(":")) {
                return -1;
            }
        }
        return -1;
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

    private static boolean isSited(Wording w, int k) {
        return Frames.of(w.word(k)).stream().anyMatch(u -> u.frame().relation().equals("locatedIn"))
                || w.word(k).equals("trouve")
                || w.word(k).equals("se")
                || VerbGroup.isAdverb(w, k) && !w.word(k).equals("a");
    }

    private static boolean isOwn(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 5; k--) {
            if (OWN.contains(w.word(k))) {
                return true;
            }
            if (w.name(k) != null || w.isMark(k)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isRun(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 14; k--) {
            if (w.name(k) == null && RUNS.contains(w.word(k)) && !FunctionWords.isDeterminer(w.word(k - 1))) {
                return true;
            }
            if (w.word(k).equals(";") || w.word(k).equals(":")) {
                return false;
            }
        }
        return false;
    }
}

package org.filigraph.extract.relation.place;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.PersonNouns;
import org.filigraph.text.WordSet;

/** Tells places that the words themselves give to something else than a body that is told of: to a way, a person, a journey. */
final class Elsewhere {
    private static final Set<String> DASHES = WordSet.of("– — -");
    /** What is only made to a place. */
    private static final Set<String> JOURNEYS =
            WordSet.of("deplacement deplacements visite tournee etape escale stand direction mission");

    /** What those have who may apply: "ayant leur siège en Corse". */
    private static final Set<String> HAVING = WordSet.of("ayant disposant possedant detenant exploitant avec");

    private static final Set<String> BORN = WordSet.of("ne nee nes nees");
    private static final Set<String> BY = WordSet.of("par avec chez aupres a vers");
    private static final Set<String> SOME = WordSet.of("un une deux trois quatre des d'");
    /** In letters, one or many. */
    private static final Set<String> SMALL_FIRMS = WordSet.of("pme tpe eti pmi start-up");

    private static final int SHORT = 6;
    private static final int FAR = 14;

    private Elsewhere() {}

    /** Whether the place at {@code i} is told of something that is no body of the sentence. */
    static boolean is(Wording w, int i) {
        boolean other = isOfPerson(w, i) || isOfOthersPlant(w, i) || isOfUnknown(w, i);
        return other || isOnWay(w, i) || isOfJourney(w, i) || Asides.is(w, i) || Passages.is(w, i) || isOfAll(w, i);
    }

    /**
     * Whether the plant or seat at {@code i} is that of all who may apply: "les entreprises dont l'usine se trouve en
     * Normandie", "aux PME ayant un atelier en Corse".
     */
    static boolean isOfAll(Wording w, int i) {
        for (int k = i - 1; k > 0 && i - k < FAR && w.name(k) == null && !w.isMark(k); k--) {
            if (HAVING.contains(w.word(k))
                    || w.word(k).equals("ont") && w.word(k - 1).equals("qui")) {
                return isAny(w, k);
            }
        }
        int dont = w.afterArticle(i - 1) == i ? i - 2 : i - 1;
        for (int k = dont - 1; w.word(dont).equals("dont") && k >= 0 && dont - k < FAR && w.name(k) == null; k--) {
            if (w.word(k).endsWith("s") && BodyNouns.isBody(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    // "les ateliers de moins de dix personnes ayant", "toute société disposant d'"
    private static boolean isAny(Wording w, int having) {
        for (int k = having - 1; k >= 0 && having - k < FAR && w.name(k) == null; k--) {
            boolean many = SMALL_FIRMS.contains(w.word(k))
                    || w.word(k).endsWith("s") && (BodyNouns.isBody(w.word(k)) || PersonNouns.has(w.word(k)));
            boolean any = w.word(k).equals("toute")
                    || w.word(k).equals("tout")
                    || w.word(k).equals("celles");
            if (many || any || w.word(k).equals("ceux")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a participle says of another where that one is: "le fondeur X, installé à Issoire, qui livrera au site". */
    static boolean isApposed(Wording w, int verb, int place) {
        String text = w.token(Math.max(0, verb)).text();
        boolean participle = text.endsWith("é") || text.endsWith("ée") || text.endsWith("és") || text.endsWith("ées");
        boolean relative = w.says(w.endOfName(place), ",", "qui");
        return participle && relative && verb > 1 && (w.word(verb - 1).equals(",") || w.name(verb - 1) != null);
    }

    /** Whether a participle between commas says where its own body is: "X, installé à Cholet, rachète la scierie Y". */
    static boolean isInserted(Wording w, int verb, int place) {
        String text = w.token(Math.max(0, verb)).text();
        boolean participle = text.endsWith("é") || text.endsWith("ée") || text.endsWith("és") || text.endsWith("ées");
        boolean closed = w.word(w.endOfName(place)).equals(",");
        int before = w.word(verb - 1).equals(",") ? verb - 2 : -1;
        return participle && closed && before >= 0 && w.name(NameLists.beforeBrackets(w, before)) != null;
    }

    // "la ligne Tarbes – Lannemezan"
    private static boolean isOnWay(Wording w, int i) {
        int end = w.endOfName(i);
        boolean from = DASHES.contains(w.word(end)) && w.name(end + 1, EntityKind.TERRITORY) != null;
        boolean to = DASHES.contains(w.word(i - 1)) && w.name(i - 2, EntityKind.TERRITORY) != null;
        return from || to;
    }

    // "le bottier Jean Roy, installé à Nontron", "Née en 1987 à Tulle, Anne Corbin"
    private static boolean isOfPerson(Wording w, int i) {
        int end = w.endOfName(i);
        for (int k = i - 1; k >= 0 && i - k < SHORT && w.name(k) == null; k--) {
            boolean born = w.word(k).equals("ne") ? w.token(k).text().endsWith("é") : BORN.contains(w.word(k));
            if (born && w.word(end).equals(",") && w.name(end + 1, EntityKind.PERSON) != null) {
                return true;
            }
            boolean sited = Frames.of(w.word(k)).stream()
                    .anyMatch(u -> u.frame().relation().equals("locatedIn"));
            if ((born || sited) && w.name(w.word(k - 1).equals(",") ? k - 2 : k - 1, EntityKind.PERSON) != null) {
                return true;
            }
        }
        return false;
    }

    // "lors d'un déplacement dans l'Eure et en Seine-Maritime", "un stand commun à Hanovre"
    private static boolean isOfJourney(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < SHORT; k--) {
            if (w.name(k) == null && JOURNEYS.contains(w.word(k))) {
                return k > 0 && !w.word(k - 1).equals("en");
            }
            if (w.isMark(k) || w.name(k) != null && w.name(k, EntityKind.TERRITORY) == null) {
                return false;
            }
        }
        return false;
    }

    // "cédé par une distillerie de Cognac", "alimenté par deux centrales de la vallée d'Aure"
    private static boolean isOfOthersPlant(Wording w, int i) {
        int of = w.afterArticle(i - 1) == i && w.afterOf(i - 2) > i - 2 ? i - 2 : i - 1;
        int noun = of - 1;
        while (noun > 1 && of - noun < 3 && w.isContentWord(noun) && !isWho(w.word(noun))) {
            noun--;
        }
        boolean some = w.afterOf(of) > of && isWho(w.word(noun)) && SOME.contains(w.word(noun - 1));
        return some && BY.contains(w.word(noun - 2)) && !Whereabouts.isArea(w.word(noun));
    }

    private static boolean isWho(String noun) {
        return PlantWords.isPlant(noun) || PersonNouns.has(noun);
    }

    // "la marque GAZON (Tours)": that of the name before the bracket, which nobody knows for a body
    private static boolean isOfUnknown(Wording w, int i) {
        int named = i - 2;
        return w.word(i - 1).equals("(")
                && named >= 0
                && w.token(named).isWord()
                && w.token(named).isCapitalised()
                && w.name(named, EntityKind.ORGANISATION, EntityKind.SITE) == null;
    }
}

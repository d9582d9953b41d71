package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Sentences in which somebody comes to a place: {@code la ministre s'est rendue à Lyon}, {@code est venu sur le site}. */
final class Visits {
    private static final Set<String> OFFICES = WordSet.of(
            """
            president presidente ministre ministres prefet prefete commissaire secretaire delegation maire depute
            deputee senateur senatrice sous-prefet sous-prefete eurodepute eurodeputee recteur rectrice ambassadeur
            ambassadrice""");
    private static final Set<String> BE = WordSet.of("est sont etait etaient sera seront fut furent");
    private static final Set<String> HAVE = WordSet.of("a ont avait avaient");
    private static final Set<String> WENT = WordSet.of("rendu rendue rendus rendues");
    private static final Set<String> CAME = WordSet.of("venu venue venus venues");
    private static final Set<String> GOES = WordSet.of("rend rendent rendait rendaient rendra rendront");
    private static final Set<String> VISITS = WordSet.of("visitait visitaient visitera visiteront");
    private static final Set<String> PUSHES =
            WordSet.of("pousse poussait poussera pousser franchi franchissait franchira franchir");
    private static final Set<String> SPENDS = WordSet.of("consacre consacrait consacrera passe passait passera");
    private static final Set<String> PARTS = WordSet.of("matinee journee apres-midi visite");
    private static final Set<String> STROLLS =
            WordSet.of("arpente arpentait arpentera parcouru parcourait parcourra sillonne sillonnait");
    private static final Set<String> RECEIVED =
            WordSet.of("recu recue recus recues accueilli accueillie accueillis accueillies");
    private static final Set<String> TRAVEL = WordSet.of("visite deplacement");
    private static final Set<String> PLACING = WordSet.of("a au aux en dans sur chez");
    private static final Set<String> DAYS =
            WordSet.of("ce cet hier aujourd'hui demain matin apres-midi soir dernier le ,");
    private static final int LONGEST_DAY = 7;
    private static final int LONGEST_TITLE = 8;

    private final Source source;

    Visits(Source source) {
        this.source = source;
    }

    EventPhrases.@Nullable Phrase in(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            EventPhrases.Phrase visit = w.name(i) == null && comes(w, i) ? visit(w, i) : null;
            if (visit != null) {
                return visit;
            }
        }
        return null;
    }

    // a verb of coming, with what it comes to
    private static boolean comes(Wording w, int i) {
        String word = w.word(i);
        String before = w.word(i - 1);
        boolean went = WENT.contains(word) && BE.contains(before) && isReflexive(w, i - 2);
        boolean goes = isReflexive(w, i - 1)
                && (GOES.contains(word) || word.equals("rendre") && EventWords.isModal(w.word(i - 2)));
        boolean came = CAME.contains(word) && BE.contains(before) && !isReflexive(w, i - 2);
        // "est en visite à Lyon"; "Anne Vardel, en déplacement à Lyon"
        boolean travels = TRAVEL.contains(word)
                && before.equals("en")
                && (i == 1
                        || BE.contains(w.word(i - 2))
                        || w.word(i - 2).equals(",")
                        || w.word(i - 2).equals("alors")
                        || w.name(i - 2, EntityKind.PERSON) != null);
        boolean stops =
                word.equals("etape") && (before.equals("fait") || before.equals("fera") || before.equals("faisait"));
        if (went || goes || came || travels || stops) {
            return isPlaced(w, i + 1);
        }
        // "a poussé mardi la porte de la tannerie", "a consacré la matinée aux tisseurs de la vallée"
        if (isCall(w, i)) {
            return true;
        }
        // "était l'hôte de la tannerie", "a été reçue par la ville"
        boolean guest = word.equals("hote") && before.equals("l'") && BE.contains(w.word(i - 2));
        boolean received = RECEIVED.contains(word) && before.equals("ete") && HAVE.contains(w.word(i - 2));
        if (guest || received) {
            return Gatherings.tellsDay(w);
        }
        boolean visited = word.equals("visite") && HAVE.contains(before) || VISITS.contains(word);
        int next = afterDay(w, i + 1);
        return visited && (FunctionWords.isArticle(w.word(next)) || w.name(next) != null);
    }

    private static boolean isCall(Wording w, int i) {
        int object = afterDay(w, i + 1);
        boolean pushes = PUSHES.contains(w.word(i))
                && FunctionWords.isArticle(w.word(object))
                && w.word(object + 1).startsWith("porte");
        boolean spends = SPENDS.contains(w.word(i))
                && FunctionWords.isDeterminer(w.word(object))
                && PARTS.contains(w.word(object + 1));
        boolean strolls = STROLLS.contains(w.word(i)) && FunctionWords.isArticle(w.word(object));
        return (pushes || spends || strolls) && Gatherings.tellsDay(w);
    }

    // past "jeudi 11 janvier 2018,"
    private static int afterDay(Wording w, int from) {
        int i = from;
        while (i < w.size()
                && w.name(i) == null
                && (DAYS.contains(w.word(i)) && !w.word(i).equals("le")
                        || w.token(i).isNumber()
                        || FunctionWords.isCalendar(w.word(i))
                        || w.word(i).equals("le")
                                && w.token(Math.min(i + 1, w.size() - 1)).isNumber())) {
            i++;
        }
        return i;
    }

    private static boolean isReflexive(Wording w, int i) {
        return w.word(i).equals("se") || w.word(i).equals("s'");
    }

    // "ce jeudi 2 mai à l'usine", "en Normandie"
    private static boolean isPlaced(Wording w, int from) {
        int i = from;
        while (i < from + LONGEST_DAY
                && i < w.size()
                && (DAYS.contains(w.word(i)) || w.token(i).isNumber() || FunctionWords.isCalendar(w.word(i)))) {
            i++;
        }
        return PLACING.contains(w.word(i)) && (!w.word(i).equals("en") || w.name(i + 1, EntityKind.TERRITORY) != null);
    }

    private EventPhrases.@Nullable Phrase visit(Wording w, int verb) {
        int person = -1;
        int office = -1;
        for (int i = 0; i < verb; i = w.endOfName(i)) {
            if (w.name(i, EntityKind.PERSON) != null && w.begins(i)) {
                person = i;
            } else if (OFFICES.contains(w.word(i)) && office < 0 && isDetermined(w, i)) {
                office = w.name(i) == null || w.begins(i) ? first(w, i) : office;
            }
        }
        // "une délégation du ministère, conduite par Anne Vardel, s'est rendue": who goes is the delegation
        if (office >= 0 && w.word(office).equals("delegation")) {
            person = -1;
        }
        // "En visite à Vannes, la ministre a promis"
        if (person < 0 && office < 0 && verb == 1) {
            return visitor(w, verb);
        }
        boolean titled =
                office >= 0 && person > office && person - office < LONGEST_TITLE && !hasMark(w, office, person);
        int from = titled || person < 0 ? office : person;
        if (from < 0) {
            return null;
        }
        int end = person >= 0 ? w.endOfName(person) : PhraseEnds.of(w, office);
        // "le Président de la République", which is no name of its own
        int whose = person >= 0 ? end : w.afterOf(end);
        end = whose > end && w.token(whose).isCapitalised() ? w.endOfName(whose) : end;
        String label = "visite " + of(w, from) + PhraseEnds.words(source, w, from, end);
        return end > verb ? null : new EventPhrases.Phrase(from, end, verb, label, false, false, false);
    }

    private static boolean isDetermined(Wording w, int office) {
        String before = w.word(first(w, office) - 1);
        return FunctionWords.isArticle(before)
                || before.equals("une") && w.word(office).equals("delegation") && Gatherings.tellsDay(w);
    }

    private EventPhrases.@Nullable Phrase visitor(Wording w, int verb) {
        for (int i = verb + 2; i < w.size(); i++) {
            int noun = w.afterArticle(i + 1);
            boolean who = OFFICES.contains(w.word(noun)) && noun > i + 1 || w.name(noun, EntityKind.PERSON) != null;
            if (w.word(i).equals(",") && who) {
                int end = w.name(noun) != null ? w.endOfName(noun) : PhraseEnds.of(w, noun);
                String label = "visite " + of(w, noun) + PhraseEnds.words(source, w, noun, end);
                return new EventPhrases.Phrase(verb, verb + 1, verb, label, false, false, false);
            }
        }
        return null;
    }

    // "le Premier ministre"
    private static int first(Wording w, int office) {
        return w.word(office - 1).equals("premier") ? office - 1 : office;
    }

    private static boolean hasMark(Wording w, int from, int to) {
        for (int i = from; i < to; i++) {
            if (w.isMark(i)) {
                return true;
            }
        }
        return false;
    }

    private static String of(Wording w, int noun) {
        boolean vowel = "aeiouy".indexOf(w.word(noun).charAt(0)) >= 0;
        return switch (w.word(noun - 1)) {
            case "le" -> w.name(noun, EntityKind.PERSON) == null ? "du " : "de ";
            case "la" -> "de la ";
            case "les" -> "des ";
            case "l'" -> "de l'";
            case "une" -> "d'une ";
            default -> vowel ? "d'" : "de ";
        };
    }
}

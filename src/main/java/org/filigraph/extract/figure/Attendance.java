package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.mention.PersonNouns;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Tells people who come to something from those who work or belong somewhere: "a réuni 300 élus et dirigeants". */
final class Attendance {
    /** Who can be brought together beside persons by calling; "réunissant 250 salariés" only adds up. */
    private static final Set<String> GATHERED = WordSet.of(
            """
            acteur personne professionnel participant partenaire decideur expert industriel entrepreneur dirigeant
            jeune elu chef chercheur universitaire scientifique specialiste congressiste investisseur porteur acheteur
            fournisseur""");

    private static final Set<String> PEOPLE =
            WordSet.of("personne habitant riverain citoyen habitue curieu convive collegien lyceen");
    /** Who works at a place: told to come only by a verb of coming. */
    private static final Set<String> STAFF = WordSet.of(
            """
            salarie salariee collaborateur employe employee ouvrier agent compagnon cadre operateur technicien
            chercheur ingenieur""");

    private static final List<String> GATHERING = List.of(
            "reuni",
            "rassembl",
            "regroupement",
            "attend",
            "attir",
            "convi",
            "invit",
            "particip",
            "assist",
            "mobilis",
            "accueill",
            "drain");
    /** Of these, what is done for work or for good too. */
    private static final List<String> LASTING = List.of("rassembl", "mobilis", "accueill");

    private static final List<String> COMING =
            List.of("particip", "assist", "attendu", "inscri", "venu", "deplac", "repondu", "reuni", "convi");
    private static final List<String> VISITING = List.of("particip", "assist", "venu", "deplac", "visite");
    private static final List<String> WORKING = List.of("travaill", "oeuvr", "emplo");
    private static final Set<String> PRESENT = WordSet.of("present presente presents presentes");
    /** Who acts in a field as a body rather than as a person. */
    private static final Set<String> FIRMS =
            WordSet.of("acteur partenaire industriel entrepreneur adherent membre producteur fabricant");

    private static final Set<String> FREQUENTED =
            WordSet.of("frequentation affluence public jauge assistance auditoire foule");
    private static final Set<String> WERE = WordSet.of("etaient ete etait");
    private static final List<String> MEETINGS = List.of(
            "salon",
            "forum",
            "congres",
            "assemblee",
            "colloque",
            "convention",
            "rencontre",
            "journee",
            "evenement",
            "edition",
            "festival",
            "conference",
            "manifestation",
            "seminaire",
            "webinaire",
            "visioconference",
            "soiree",
            "ceremonie",
            "inauguration",
            "sommet",
            "exposition",
            "foire",
            "manifestation");
    /** What persons do is told in so many words after them, or after words between commas, no more than these. */
    private static final int NEAR = 8;

    private static final int ASIDE = 24;
    private static final int BEFORE = 6;
    private static final int MEETING_BEFORE = 14;

    private Attendance() {}

    /** Whether those whom {@code noun} counts came to something, or are to come. */
    static boolean isToldOf(List<Token> tokens, int first, int after, String noun) {
        boolean persons =
                PEOPLE.contains(noun) || PersonNouns.has(noun) && !STAFF.contains(noun) && !FIRMS.contains(noun);
        if (!persons && !GATHERED.contains(noun) && !STAFF.contains(noun)
                || first > 0 && tokens.get(first - 1).is("dont")) {
            return false;
        }
        boolean frequented = first > 1
                && NounPhrase.isOf(tokens.get(first - 1))
                && FREQUENTED.contains(tokens.get(first - 2).folded());
        if (frequented) {
            return true; // "une fréquentation de 480 000 personnes"
        }
        if (first > 0 && tokens.get(first - 1).is("devant") && !STAFF.contains(noun)) {
            return true; // "devant 110 acteurs de la filière"
        }
        int end = endOfOwn(tokens, first, after, endOfAside(tokens, after));
        if (Words.any(tokens, after + 1, Math.min(end, after + 4), WORKING)) {
            return false; // "23 personnes y travaillent, venues pour beaucoup de la chimie"
        }
        boolean coming = Words.any(tokens, after + 1, end, COMING)
                || tokens.subList(Math.min(after + 1, end), end).stream().anyMatch(t -> PRESENT.contains(t.folded()));
        boolean visiting = Words.any(tokens, after + 1, end, VISITING);
        boolean meeting = Words.any(tokens, 0, tokens.size(), MEETINGS);
        if (STAFF.contains(noun) && !GATHERED.contains(noun)) {
            return visiting && !isInWork(tokens, end);
        }
        if (coming && (persons || meeting) || isReunited(tokens, after, end)) {
            return true;
        }
        if (noun.equals("personne") && Words.any(tokens, Math.max(0, first - MEETING_BEFORE), first, MEETINGS)) {
            return true;
        }
        int from = Math.max(0, first - BEFORE);
        boolean gathered = Words.any(tokens, from, first, GATHERING)
                && !tokens.get(Math.max(0, first - 1)).is("rassemble");
        boolean lasting = Words.any(tokens, from, first, LASTING)
                && !(noun.equals("personne") && Words.any(tokens, from, first, List.of("rassembl")));
        return gathered && (meeting || !lasting) && (GATHERED.contains(noun) || meeting);
    }

    /** "le meunier (19 personnes) s'est réuni", "64 personnes, dont douze venues": where others are spoken of. */
    private static int endOfOwn(List<Token> tokens, int first, int after, int end) {
        boolean bracket = first > 0 && tokens.get(first - 1).is("(");
        for (int i = after; i < end; i++) {
            if (tokens.get(i).is("dont") || tokens.get(i).is(")") && bracket) {
                return i;
            }
        }
        return end;
    }

    /** "ont participé à la construction": no visit. */
    private static boolean isInWork(List<Token> tokens, int from) {
        return Words.any(
                tokens,
                from,
                Math.min(tokens.size(), from + 4),
                List.of("construction", "chantier", "capital", "fabrication", "projet", "programme", "conception"));
    }

    /** "étaient réunis", "ont été rassemblés": once, at a place. */
    private static boolean isReunited(List<Token> tokens, int after, int end) {
        for (int i = after + 1; i < end; i++) {
            String word = tokens.get(i).folded();
            if ((word.startsWith("reunis") || word.startsWith("rassembles"))
                    && WERE.contains(tokens.get(i - 1).folded())) {
                return true;
            }
        }
        return false;
    }

    /** "400 personnes, élus et dirigeants, ont assisté": index where the words end that say what the persons do. */
    private static int endOfAside(List<Token> tokens, int after) {
        int near = Math.min(tokens.size(), after + NEAR);
        int comma = indexOfComma(tokens, after, Math.min(tokens.size(), after + 4));
        int closing = comma < 0 ? -1 : indexOfComma(tokens, comma + 1, Math.min(tokens.size(), after + ASIDE));
        return closing < 0 ? near : Math.min(tokens.size(), closing + NEAR);
    }

    private static int indexOfComma(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(",")) {
                return i;
            }
        }
        return -1;
    }
}

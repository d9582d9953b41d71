package org.filigraph.extract.relation.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;

/**
 * Reads who works with whom from what tells several to act as one: "A et B avancent de concert", "fruit d'une recherche
 * conjointe de A et de B", "un four commun à A et à B", "réunis en consortium : A, B et C" ({@code partnerOf}).
 */
final class Tandems implements TieReader {
    /** How several do what they do as one. */
    private static final List<List<String>> AS_ONE = List.of(
            List.of("main", "dans", "la", "main"),
            List.of("bras", "dessus", ",", "bras", "dessous"),
            List.of("bras", "dessus", "bras", "dessous"),
            List.of("de", "concert"),
            List.of("de", "conserve"),
            List.of("en", "tandem"),
            List.of("en", "duo"),
            List.of("en", "trio"),
            List.of("en", "binome"),
            List.of("en", "equipe"),
            List.of("en", "synergie"),
            List.of("en", "consortium"),
            List.of("en", "groupement"),
            List.of("a", "quatre", "mains"),
            List.of("a", "six", "mains"),
            List.of("cote", "a", "cote"),
            List.of("coude", "a", "coude"),
            List.of("d'", "une", "meme", "voix"),
            List.of("d'", "un", "meme", "elan"),
            List.of("conjointement"));
    /** Nouns for what several do, which an adjective makes theirs together. */
    private static final Set<String> WORKS = WordSet.of(
            """
            recherche recherches travail travaux etude etudes projet projets programme programmes essai essais
            developpement effort efforts reflexion reflexions initiative initiatives demarche oeuvre creation volonte
            laboratoire laboratoires atelier ligne banc filiale plateforme plate-forme chaire candidature reponse
            entite structure societe brevet brevets these conception mobilisation engagement action actions offre
            production publication experience experimentation experimentations campagne aventure centre""");
    /** Deeds that nobody does alone. */
    private static final Set<String> MUTUAL = WordSet.of(
            """
            collaboration collaborations cooperation cooperations codeveloppement coproduction corealisation
            coconception co-conception co-developpement complicite""");
    /** Nouns for several that are one. */
    private static final Set<String> TEAMS = WordSet.of(
            """
            consortium groupement tandem duo trio binome attelage alliance quatuor quintette""");

    private static final Set<String> LOOSE = WordSet.of("entre de d' du des a au aux");
    private static final int FAR = 22;
    private static final int NEAR = 4;

    private final Ties ties;
    private final Partners partners;

    Tandems(Ties ties) {
        this.ties = ties;
        this.partners = new Partners(ties);
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            for (List<String> phrase : AS_ONE) {
                if (w.says(i, phrase.toArray(String[]::new))) {
                    asOne(w, i, i + phrase.size());
                }
            }
            if (isJoint(w.word(i)) && isWork(w, i - 1)) {
                jointly(w, i);
            } else if (MUTUAL.contains(w.word(i))) {
                jointly(w, i);
            }
            if (w.word(i).equals(":") && isTeam(w, i)) {
                listed(w, i);
            }
        }
    }

    private static boolean isJoint(String word) {
        return word.startsWith("conjoint") && !word.endsWith("ment")
                || word.matches("communs?|communes?|croisee?s?|partagee?s?|concertee?s?");
    }

    private static boolean isWork(Wording w, int noun) {
        return w.name(noun) == null && (WORKS.contains(w.word(noun)) || WORKS.contains(w.word(noun - 1)));
    }

    // "A et B avancent de concert", "Bras dessus, bras dessous, A et B": those named before it in its clause, or right
    // behind it
    private void asOne(Wording w, int from, int end) {
        List<Entity> who = new ArrayList<>();
        int start = from;
        while (start > 0 && from - start < FAR && !isBound(w, start - 1)) {
            start--;
        }
        for (int k = start; k < from && who.isEmpty(); k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null && !PhraseHeads.governed(w, w.startOfName(k))) {
                entities(ties.parties().at(w, k)).forEach(who::add);
                if (who.size() < 2) {
                    return;
                }
            }
        }
        if (who.isEmpty() && from < 3 && w.word(end).equals(",")) {
            who.addAll(entities(ties.parties().at(w, end + 1)));
        }
        if (who.size() > 1 && !Companions.isApart(w, start, from)) {
            partners.pairs(w, who, Doubts.between(w, start, from), start, end, 0.65);
        }
    }

    private static boolean isBound(Wording w, int k) {
        return w.name(k) == null
                && Set.of(";", ":", "«", "“", "que", "qu'", "dont", "mais", "car")
                        .contains(w.word(k));
    }

    // "une recherche conjointe de A et de B", "un banc commun à A et à B", "la collaboration de A et B"
    private void jointly(Wording w, int i) {
        int of = i + 1;
        while (of - i < NEAR && w.isContentWord(of)) {
            of++;
        }
        boolean leads = w.name(of) == null && LOOSE.contains(w.word(of));
        List<Found> all = leads ? ties.parties().at(w, of + 1) : List.of();
        if (all.size() > 1) {
            partners.pairs(
                    w,
                    entities(all),
                    Doubts.between(w, Math.max(0, i - FAR), i),
                    i,
                    all.get(all.size() - 1).end(),
                    0.65);
        }
    }

    // "Ils sont trois, réunis en consortium : A, B et C": nobody is named before them
    private void listed(Wording w, int colon) {
        List<Found> all = ties.parties().at(w, colon + 1);
        if (all.size() > 1) {
            partners.pairs(
                    w,
                    entities(all),
                    Doubts.between(w, 0, colon),
                    colon,
                    all.get(all.size() - 1).end(),
                    0.65);
        }
    }

    private static boolean isTeam(Wording w, int colon) {
        boolean team = false;
        for (int k = colon - 1; k >= 0 && !(w.word(k).equals(";") && w.name(k) == null); k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return false;
            }
            boolean near = colon - k < 2 * NEAR && w.name(k) == null;
            team |= near && TEAMS.contains(w.word(k)) && !w.word(k - 1).equals("le");
            for (List<String> phrase : AS_ONE) {
                team |= near && w.says(k, phrase.toArray(String[]::new));
            }
        }
        return team;
    }

    private static List<Entity> entities(List<Found> found) {
        return found.stream().map(Found::entity).toList();
    }
}

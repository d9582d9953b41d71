package org.filigraph.extract.relation.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is new in a network: "Au nombre des arrivées, A et B", "sa centième adhésion, celle de A", "Trois
 * entreprises l'ont rejoint : A, B et C", "A et B figurent parmi les derniers entrants du pôle" ({@code memberOf}).
 */
final class Arrivals implements TieReader {
    /** Nouns for those who come in, and for their coming. */
    private static final Set<String> NEW = WordSet.of(
            """
            arrivees arrivants arrivantes entrants entrantes entrees adhesions recrues ralliements nouveaux nouvelles
            venus venues adherents adherentes membres""");

    private static final Set<String> COMING = WordSet.of("adhesion arrivee entree ralliement");
    private static final Set<String> THAT = WordSet.of("celle celles");
    private static final int FAR = 10;

    private final Ties ties;
    private final HomeNetwork home;

    Arrivals(Ties ties, HomeNetwork home) {
        this.ties = ties;
        this.home = home;
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            if (word.equals("parmi") && i == 0) {
                opening(w);
            } else if (word.equals("parmi")) {
                among(w, i);
            } else if (COMING.contains(word)) {
                that(w, i);
            } else if (word.startsWith("rejoi") || word.startsWith("integr")) {
                joined(w, i);
            }
        }
    }

    // "Au nombre des arrivées, A et B", "Parmi les nouveaux venus figurent A et B"
    private void opening(Wording w) {
        int noun = newcomers(w, 0);
        int end = noun;
        while (noun > 0 && end < w.size() && end - noun < FAR && !isOpener(w, end)) {
            end++;
        }
        if (noun > 0 && end < w.size() && isOpener(w, end)) {
            tie(w, ties.parties().at(w, end + 1), network(w, noun, end), 0);
        }
    }

    private static boolean isOpener(Wording w, int k) {
        return w.name(k) == null
                && (w.word(k).equals(",")
                        || w.word(k).equals(":")
                        || w.word(k).startsWith("figur")
                        || w.word(k).startsWith("compt")
                        || w.word(k).startsWith("citons"));
    }

    // "A et B figurent parmi les derniers entrants du pôle C"
    private void among(Wording w, int i) {
        int noun = newcomers(w, i);
        int verb = i - 1;
        if (noun < 0 || !VerbGroup.isAuxiliary(w, verb) && !w.word(verb).startsWith("figur")) {
            return;
        }
        List<Found> who = new ArrayList<>();
        for (Said said : ties.subjects().ofVerb(w, VerbGroup.begin(w, verb))) {
            who.add(new Found(said.entity(), noun + 1));
        }
        tie(w, who, network(w, noun, w.size()), Math.max(0, verb));
    }

    // index of the noun for those who are new behind "parmi" at i, or -1; plain members have their own reader
    private static int newcomers(Wording w, int i) {
        boolean fresh = false;
        for (int k = i + 1; k < w.size() && k - i < 5 && w.name(k) == null && !w.isMark(k); k++) {
            String word = w.word(k);
            fresh |= word.startsWith("nouv") || word.startsWith("dernier") || word.startsWith("recent");
            boolean members = word.startsWith("adherent") || word.equals("membres");
            if (NEW.contains(word) && !word.startsWith("nouv") && (fresh || !members)) {
                return k;
            }
        }
        return -1;
    }

    // "notre cinquantième adhésion, celle de A", "a salué une adhésion : celle de A"
    private void that(Wording w, int i) {
        int mark = i + 1;
        while (mark - i < FAR && mark < w.size() && !THAT.contains(w.word(mark))) {
            mark++;
        }
        boolean apposed = THAT.contains(w.word(mark)) && w.isMark(mark - 1) && w.afterOf(mark + 1) > mark + 1;
        if (apposed) {
            tie(w, ties.parties().at(w, w.afterOf(mark + 1)), network(w, i, mark), i);
        }
    }

    // "Trois entreprises l'ont rejoint : A, B", "Ont rejoint le cluster en 2019 : A et B"
    private void joined(Wording w, int i) {
        int colon = i + 1;
        while (colon < w.size() && colon - i < FAR && !w.word(colon).equals(":")) {
            colon++;
        }
        boolean listed = w.word(colon).equals(":") && VerbGroup.begin(w, i) < i;
        boolean ours = w.word(VerbGroup.begin(w, i) - 1).equals("nous")
                || w.word(i - 2).equals("nous");
        if (listed && !ours) {
            boolean pronoun = w.word(VerbGroup.begin(w, i)).equals("l'")
                    || w.word(VerbGroup.begin(w, i) - 1).equals("l'");
            tie(w, ties.parties().at(w, colon + 1), pronoun ? told(w) : network(w, i, colon), i);
        }
    }

    // the network named behind the noun or verb, or the one that the text goes on about
    private @Nullable Entity network(Wording w, int from, int to) {
        for (int k = from; k < Math.min(to, from + FAR) && k < w.size(); k++) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                boolean called = BodyNouns.isNetwork(NameLists.entity(w, k));
                for (int n = from; n < k && !called; n++) {
                    called = BodyNouns.isNetwork(w.word(n));
                }
                return called ? NameLists.entity(w, k) : null;
            }
        }
        for (int k = from - 1; k >= 0; k--) { // "le cluster C a enregistré sa centième adhésion"
            if (w.name(k, EntityKind.ORGANISATION) != null && BodyNouns.isNetwork(NameLists.entity(w, k))) {
                return NameLists.entity(w, k);
            }
        }
        return told(w);
    }

    private @Nullable Entity told(Wording w) {
        Entity carried = ties.carriedTo(w);
        Entity main = ties.foremost();
        return carried != null && BodyNouns.isNetwork(carried) ? carried : main != null ? main : home.get();
    }

    private void tie(Wording w, List<Found> who, @Nullable Entity whole, int from) {
        if (whole == null || who.stream().anyMatch(f -> f.entity().equals(whole))) {
            return;
        }
        Modality modality = Doubts.between(w, 0, w.size());
        for (Found one : who) {
            ties.add(
                    one.entity(),
                    "memberOf",
                    whole,
                    modality,
                    w.span(from, Math.max(from + 1, one.end())),
                    "relation.joining",
                    0.7);
        }
    }
}

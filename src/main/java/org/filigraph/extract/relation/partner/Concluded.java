package org.filigraph.extract.relation.partner;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Whens;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads with whom the body that the text goes on about has agreed where it is not named: "Un accord a été signé en mai
 * avec A", "Partenariat noué avec A", and the line of its profile "Avec A et B." ({@code partnerOf}).
 */
public final class Concluded implements TieReader {
    private static final Set<String> DEALS = WordSet.of(
            """
            accord contrat partenariat convention protocole alliance accord-cadre contrat-cadre cooperation
            collaboration""");
    private static final Set<String> DONE =
            WordSet.of("signe signee conclu conclue passe passee noue nouee scelle scellee etabli etablie");
    private static final Set<String> OPENS = WordSet.of("un une l' le la cet ce cette");
    private static final int FAR = 8;
    private static final int LONG = 12;

    private final Ties ties;
    private final Whose whose;

    Concluded(Ties ties) {
        this.ties = ties;
        this.whose = new Whose(ties);
    }

    @Override
    public void read(Wording w) {
        int start = w.isMark(0) ? 1 : 0;
        if (w.word(start).equals("avec") && w.size() - start <= LONG) {
            line(w, start);
        }
        for (int i = start; i < w.size(); i++) {
            boolean opens = i == start || OPENS.contains(w.word(i - 1));
            if (w.name(i) == null && DEALS.contains(w.word(i)) && opens && !isNamed(w, i)) {
                concluded(w, i);
            }
        }
    }

    private void concluded(Wording w, int deal) {
        int with = with(w, deal);
        int before = with < 0 ? inverted(w, deal) : -1;
        if (with >= 0) {
            tie(w, whose.of(w), deal, ties.parties().at(w, with + 1));
        } else if (before >= 0) {
            tie(w, whose.near(w), deal, ties.parties().at(w, before + 1));
        }
    }

    // "C'est là qu'a été signée, mardi, une convention avec": index of "avec", or -1
    private static int inverted(Wording w, int deal) {
        int done = -1;
        for (int k = deal - 1; k > 0 && deal - k < FAR + FAR && done < 0; k--) {
            boolean told = DONE.contains(w.word(k)) && w.word(k - 1).equals("ete") && w.name(k) == null;
            done = told ? k : -1;
        }
        int with = deal + 1;
        while (with - deal < FAR
                && w.name(with) == null
                && (w.isContentWord(with)
                        || w.afterOf(with) > with
                        || w.token(Math.min(with, w.size() - 1)).isNumber())) {
            with++;
        }
        boolean when = done > 0 && Whens.after(w, done + 1) >= deal - 1;
        return when && w.word(with).equals("avec") && w.name(with) == null ? with : -1;
    }

    /** Whether a sentence tells of a deal at {@code deal} that nobody named before it has made: "Un accord signé avec A". */
    public static boolean isConcluded(Wording w, int deal) {
        boolean opens = deal == 0 || w.isMark(deal - 1) || OPENS.contains(w.word(deal - 1));
        return DEALS.contains(w.word(deal)) && opens && !isNamed(w, deal) && with(w, deal) >= 0;
    }

    // index of "avec" behind words that tell that it was made, or -1
    private static int with(Wording w, int deal) {
        boolean done = false;
        for (int k = deal + 1; k < w.size() && k - deal < FAR + FAR; k = w.endOfName(k)) {
            boolean body = w.name(k, EntityKind.ORGANISATION, EntityKind.PERSON) != null;
            boolean later = w.word(k).equals("sera")
                    || w.word(k).startsWith("dev")
                    || w.word(k).startsWith("pourr");
            if (body
                    || later
                    || w.word(k).equals(";")
                    || w.word(k).equals("entre")
                    || w.word(k).equals("par")) {
                return -1;
            }
            done |= w.name(k) == null && DONE.contains(w.word(k));
            if (done && w.name(k) == null && w.word(k).equals("avec")) {
                return k;
            }
        }
        return -1;
    }

    // "Avec A et B.": all that the line tells
    private void line(Wording w, int start) {
        List<Found> others = ties.parties().at(w, start + 1);
        int end = others.isEmpty() ? w.size() : others.get(others.size() - 1).end();
        for (int k = start; k < w.size(); k++) {
            if (w.name(k) == null && FiniteVerbs.at(w, k)) {
                return;
            }
        }
        if (w.size() - end <= 1) {
            tie(w, ties.latest() != null ? ties.latest() : ties.earlierSubject(), start, others);
        }
    }

    private void tie(Wording w, @Nullable Entity one, int from, List<Found> others) {
        boolean other = one != null
                && !PublicBodies.has(one)
                && others.stream().noneMatch(o -> o.entity().equals(one));
        for (Found found : other ? others : List.<Found>of()) {
            ties.add(
                    one,
                    "partnerOf",
                    found.entity(),
                    Modality.STATED,
                    w.span(from, found.end()),
                    "relation.concluded",
                    0.65);
        }
    }

    // "A a vu l'accord", "le contrat de filière": one that somebody is told to have
    private static boolean isNamed(Wording w, int deal) {
        for (int k = 0; k < deal; k++) {
            if (w.name(k, EntityKind.ORGANISATION, EntityKind.AGREEMENT, EntityKind.PERSON) != null
                    || w.name(k) == null && Whose.isWe(w.word(k))) {
                return true;
            }
        }
        return false;
    }
}

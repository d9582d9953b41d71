package org.filigraph.extract.relation.owner;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what goes on under another name: "A, nouveau nom de B", "B a été rebaptisé A", "Rebaptisée A, l'ancienne B",
 * "Exit B, place à A", "B devient A" ({@code supersedes}).
 */
final class Renamings implements TieReader {
    private static final Set<String> NAMES = WordSet.of("nom appellation denomination raison identite visage");
    private static final Set<String> CALLED = Conjugation.forms("rebaptiser", "renommer", "reappeler", "redenommer");
    private static final Set<String> FAREWELLS = WordSet.of("exit adieu fini finie oublie oubliez");
    private static final Set<String> NOW = WordSet.of("desormais maintenant dorenavant aujourd'hui");
    private static final Set<String> TAKES =
            WordSet.of("prend prennent prendra pris adopte adopta porte portera recoit choisit endosse");
    private static final int FAR = 8;

    private final Ties ties;

    Renamings(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        if (FAREWELLS.contains(w.word(0))) {
            farewell(w);
        }
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            if (isCalling(w, i)) {
                goesBy(w, i);
            } else if (NAMES.contains(w.word(i)) && w.word(i - 1).startsWith("nouve")) {
                newName(w, i);
            } else if (CALLED.contains(w.word(i))
                    || w.word(i).equals("devient")
                    || w.word(i).equals("devenu")
                    || w.word(i).equals("devenue")) {
                called(w, i);
            }
        }
    }

    // "Exit B, place à A"
    private void farewell(Wording w) {
        List<Found> old = ties.parties().at(w, 1);
        int k = old.isEmpty() ? w.size() : old.get(0).end();
        k = w.word(k).equals(",") ? k + 1 : k;
        int to = w.says(k, "place", "a") || w.says(k, "place", "au") || w.says(k, "bonjour", "a")
                ? k + 2
                : w.word(k).equals("bonjour") || w.word(k).equals("vive") ? k + 1 : -1;
        List<Found> fresh = to < 0 ? List.of() : ties.parties().at(w, to);
        if (!fresh.isEmpty()) {
            tie(w, fresh.get(0).entity(), old.get(0).entity(), 0, fresh.get(0).end());
        }
    }

    // "s'appelle désormais", "prend le nom de", "se nomme à présent": a name that is new
    private static boolean isCalling(Wording w, int i) {
        boolean self = w.word(i - 1).equals("s'") || w.word(i - 1).equals("se");
        boolean now =
                NOW.contains(w.word(i + 1)) || w.says(i + 1, "a", "present") || w.says(i + 1, "a", "l'", "avenir");
        boolean called = self && (w.word(i).startsWith("appel") || w.word(i).startsWith("nomm")) && now;
        boolean takes = NAMES.contains(w.word(i)) && w.afterArticle(i - 1) == i && TAKES.contains(w.word(i - 2));
        return called || takes;
    }

    // "A s'appelle désormais B", "A prend le nom de B", "Ne dites plus A : l'agence s'appelle maintenant B"
    private void goesBy(Wording w, int i) {
        boolean noun = NAMES.contains(w.word(i));
        int k = noun ? w.afterOf(i + 1) : i + 1;
        while (!noun
                && k - i < 5
                && w.name(k) == null
                && !w.token(Math.min(k, w.size() - 1)).isCapitalised()) {
            k++;
        }
        k += NameLists.isQuote(w.word(k)) ? 1 : 0;
        Entity fresh = noun && k == i + 1 ? null : name(w, k);
        int end = fresh == null ? k : w.name(k) != null ? w.endOfName(k) : k + 1;
        int verb = noun ? i - 2 : i - 1;
        boolean farewell = w.says(0, "ne", "dites", "plus") || w.says(0, "ne", "dit", "plus");
        List<Found> first = fresh != null && farewell ? ties.parties().at(w, 3) : List.of();
        if (!first.isEmpty() && fresh != null) {
            tie(w, fresh, first.get(0).entity(), 0, end);
            return;
        }
        List<Said> old = fresh == null ? List.of() : ties.subjects().ofVerb(w, VerbGroup.begin(w, verb));
        if (fresh != null && old.size() == 1 && !old.get(0).entity().equals(fresh)) {
            tie(
                    w,
                    fresh,
                    old.get(0).entity(),
                    old.get(0).at() < 0 ? verb : old.get(0).at(),
                    end);
        }
    }

    // "A, nouveau nom de B"
    private void newName(Wording w, int i) {
        int of = w.afterOf(i + 1);
        List<Found> old = of > i + 1 ? ties.parties().at(w, of) : List.of();
        Said fresh = old.isEmpty() ? null : ties.subjects().ofDescription(w, i - 1);
        if (fresh != null) {
            tie(
                    w,
                    fresh.entity(),
                    old.get(0).entity(),
                    Math.max(0, Math.min(fresh.at(), i)),
                    old.get(0).end());
        }
    }

    // "B a été rebaptisé A en 2019", "Rebaptisée A, l'ancienne B", "B devient A"
    private void called(Wording w, int i) {
        int k = NameLists.isQuote(w.word(i + 1)) ? i + 2 : i + 1;
        Entity fresh = name(w, k);
        int end = fresh == null ? k : w.name(k) != null ? w.endOfName(k) : k + 1;
        if (fresh == null) {
            return;
        }
        boolean first = i < 2 && CALLED.contains(w.word(i));
        if (first) {
            int comma = end;
            while (comma < w.size() && comma - end < FAR && !w.word(comma).equals(",")) {
                comma++;
            }
            int old = w.afterArticle(comma + 1);
            old = w.word(old).startsWith("ancien") || w.word(old).equals("ex") ? old + 1 : old;
            Entity before = w.word(comma).equals(",") ? name(w, NameLists.skipNouns(w, old)) : null;
            if (before != null) {
                tie(w, fresh, before, i, Math.min(w.size(), old + 1));
            }
            return;
        }
        List<Said> old = ties.subjects().ofVerb(w, VerbGroup.begin(w, i));
        if (old.size() == 1 && old.get(0).at() >= 0 && !old.get(0).entity().equals(fresh)) {
            tie(w, fresh, old.get(0).entity(), old.get(0).at(), end);
        }
    }

    private @Nullable Entity name(Wording w, int k) {
        if (w.name(k, EntityKind.ORGANISATION, EntityKind.AGREEMENT) != null) {
            return NameLists.entity(w, k);
        }
        boolean free = k < w.size() && w.name(k) == null && w.token(k).isCapitalised();
        return free ? ties.parties().called(w, k) : null;
    }

    private void tie(Wording w, Entity fresh, Entity old, int from, int end) {
        ties.add(
                fresh,
                "supersedes",
                old,
                Doubts.between(w, from, end),
                w.span(from, Math.max(end, from + 1)),
                "relation.renamed",
                0.65);
    }
}

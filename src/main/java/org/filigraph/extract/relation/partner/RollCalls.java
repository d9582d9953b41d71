package org.filigraph.extract.relation.partner;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is told to be one of those who were told before: "Quinze adhérents du cluster C voyagent ; A et B sont du
 * nombre", "Qui en est ? A et B", "un groupement dont sont membres A et B" ({@code memberOf}).
 */
final class RollCalls implements TieReader {
    private static final Set<String> MEMBERS = WordSet.of("membre membres adherent adherents adherente adherentes");
    private static final List<List<String>> AMONG = List.of(
            List.of("du", "nombre"),
            List.of("du", "lot"),
            List.of("de", "ceux-la"),
            List.of("des", "leurs"),
            List.of("de", "l'", "aventure"));
    private static final List<List<String>> ASKED = List.of(
            List.of("qui", "en", "est"),
            List.of("qui", "en", "sont"),
            List.of("qui", "en", "fait", "partie"),
            List.of("qui", "y", "adhere"),
            List.of("qui", "y", "siege"),
            List.of("qui", "sont", "ses", "membres"),
            List.of("qui", "sont", "ses", "adherents"));
    private static final Set<String> IS = WordSet.of("est sont etait etaient seront sera");
    private static final Set<String> UNIONS = WordSet.of("groupement syndicat gie association interprofession reseau");

    private final Ties ties;
    private final HomeNetwork home;
    private @Nullable Entity network;
    private int block = -1;
    private boolean asked;

    RollCalls(Ties ties, HomeNetwork home) {
        this.ties = ties;
        this.home = home;
    }

    @Override
    public void read(Wording w) {
        if (w.block().span().start() != block) {
            network = null;
            asked = false;
        }
        block = w.block().span().start();
        if (asked) {
            tie(w, ties.parties().at(w, 0), whole(w, 0), 0);
        }
        asked = w.word(w.size() - 1).equals("?") && ASKED.stream().anyMatch(q -> w.says(0, q.toArray(String[]::new)));
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            boolean among = IS.contains(w.word(i - 1)) && isAmong(w, i);
            boolean part = w.says(i - 1, "en", "font", "partie") || w.says(i - 1, "en", "fait", "partie");
            if (among || part) {
                called(w, i - 1);
            }
            if (MEMBERS.contains(w.word(i))
                    && IS.contains(w.word(i - 1))
                    && w.word(i - 2).equals("dont")) {
                whose(w, i);
            }
        }
        Entity last = networkIn(w, 0, w.size());
        network = last == null ? network : last;
    }

    private static boolean isAmong(Wording w, int i) {
        return AMONG.stream().anyMatch(p -> w.says(i, p.toArray(String[]::new)));
    }

    // "A et B sont du nombre": of those of whom a network was told before
    private void called(Wording w, int verb) {
        int start = VerbGroup.begin(w, verb);
        Entity whole = whole(w, start);
        if (whole == null) {
            return;
        }
        for (Entity one : Partners.bodies(ties.subjects().ofVerb(w, start))) {
            if (!one.equals(whole)) {
                add(w, one, whole, start - 1, verb + 2);
            }
        }
    }

    // "le réseau C, dont sont membres A et B", "un groupement dont sont membres A et B"
    private void whose(Wording w, int i) {
        List<Found> all = ties.parties().at(w, i + 1);
        int last = w.word(i - 3).equals(",") ? i - 4 : i - 3;
        if (w.name(last, EntityKind.ORGANISATION) != null) {
            tie(w, all, NameLists.entity(w, last), i);
            return;
        }
        int noun = last;
        while (noun > 0 && last - noun < 5 && w.name(noun) == null && !UNIONS.contains(w.word(noun))) {
            noun--;
        }
        boolean union = UNIONS.contains(w.word(noun)) && w.name(noun) == null;
        if (union && w.word(noun - 1).startsWith("un")) {
            tie(w, all, ties.thing(EntityKind.ORGANISATION, w.span(noun, last + 1)), i);
        }
    }

    private @Nullable Entity whole(Wording w, int before) {
        Entity here = networkIn(w, 0, before);
        return here != null ? here : network != null ? network : home.get();
    }

    // the network that words of a sentence name
    private @Nullable Entity networkIn(Wording w, int from, int to) {
        for (int k = from; k < to; k = w.endOfName(k)) {
            boolean named = w.name(k, EntityKind.ORGANISATION) != null;
            if (named && (ties.isNetwork(NameLists.entity(w, k)) || NetworkLists.isNetwork(w, Math.max(0, k - 3), k))) {
                return NameLists.entity(w, k);
            }
        }
        return null;
    }

    private void tie(Wording w, List<Found> all, @Nullable Entity whole, int from) {
        for (Found one : all) {
            if (whole != null && !one.entity().equals(whole)) {
                add(w, one.entity(), whole, from, one.end());
            }
        }
    }

    private void add(Wording w, Entity one, Entity whole, int from, int end) {
        int start = Math.max(0, from);
        ties.add(
                one,
                "memberOf",
                whole,
                Doubts.between(w, start, Math.min(end, w.size())),
                w.span(start, Math.min(end, w.size())),
                "relation.rallied",
                0.7);
    }
}

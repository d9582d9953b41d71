package org.filigraph.extract.relation.field;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.TradeNouns;
import org.filigraph.fact.Relation;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Sectors;
import org.filigraph.text.WordSet;

/** Reads the field of bodies from nouns that tell a trade by themselves: "la scierie X", "X, armateur breton". */
final class Trades {
    private static final Set<String> BEFORE_NOUNS = WordSet.of(
            """
            premier premiere second grand grande petit petite gros grosse jeune celebre ancien ancienne nouveau
            nouvelle principal seul seule vieille plus autre""");

    private final Ties ties;
    private final DescribedBodies bodies;

    Trades(Ties ties, DescribedBodies bodies) {
        this.ties = ties;
        this.bodies = bodies;
    }

    void read(Wording w) {
        for (Sectors.Hit hit : ties.source().context().sectorsIn(w.span())) {
            if (!hit.weak()) {
                trade(w, hit);
            }
        }
    }

    // "le deuxième missilier mondial, X", "la scierie X", "X, armateur breton": a noun that tells a trade by itself
    private void trade(Wording w, Sectors.Hit hit) {
        int at = w.at(hit.span().start());
        int end = w.at(hit.span().end() - 1) + 1;
        if (w.name(at) != null || end != at + 1 || !TradeNouns.isTrade(w.word(at)) || !isNoun(w, at)) {
            return;
        }
        for (Said who : bodies.of(w, at, !TradeNouns.isPlace(w.word(at)))) {
            boolean beside = who.at() > at || w.word(w.endOfName(who.at())).equals(",");
            boolean fronted = at == 0 && w.word(end).equals(","); // "Métallerie, serrurerie : X intervient"
            if ((fronted || who.at() >= 0) && (beside || !FunctionWords.isOf(w.word(at - 1)))) {
                ties.add(
                        who.entity(),
                        "activeIn",
                        Ties.sector(hit.sector()),
                        Relation.Modality.STATED,
                        who.evidence(w, at, end),
                        "relation.activeIn.trade",
                        0.75);
            }
        }
    }

    // not the adjective of "une PME fromagère", "la filière laitière"
    private static boolean isNoun(Wording w, int at) {
        String before = w.word(at - 1);
        return at == 0
                || w.isMark(at - 1)
                || FunctionWords.isDeterminer(before)
                || FunctionWords.isPreposition(before)
                || BEFORE_NOUNS.contains(before.endsWith("s") ? before.substring(0, before.length() - 1) : before)
                || before.endsWith("ieme");
    }
}

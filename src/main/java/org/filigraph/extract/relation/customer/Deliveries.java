package org.filigraph.extract.relation.customer;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who buys from where goods go: "11 rames à fournir à A", "destinés à B", "livrables à C", "commandées par D",
 * "pour le compte de E" ({@code customerOf}).
 */
final class Deliveries implements TieReader {
    /** What is done with goods for whom they are made. */
    private static final Set<String> GIVES = Conjugation.forms("livrer", "fournir", "destiner", "expedier");

    /** What goods do on their way to whom they are for. */
    private static final Set<String> GOES = Conjugation.forms("partir", "filer", "atterrir", "finir");

    private static final Set<String> ADJECTIVES = WordSet.of("livrable livrables destination vendable");
    /** What is done with goods by whom they are for. */
    private static final Set<String> ORDERED = WordSet.of(
            """
            commande commandee commandes commandees achete achetes achetees achetee plebiscites utilises""");

    private static final int FAR = 14;

    private final Ties ties;
    private final Customers customers;

    Deliveries(Ties ties) {
        this.ties = ties;
        this.customers = new Customers(ties);
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            if (ORDERED.contains(word)) {
                ordered(w, i);
            } else if (GIVES.contains(word) || ADJECTIVES.contains(word)) {
                given(w, i);
            } else if (GOES.contains(word)) {
                gone(w, i);
            } else if (word.equals("compte") && w.says(i - 2, "pour", "le") && w.afterOf(i + 1) > i + 1) {
                onBehalf(w, i);
            }
        }
    }

    // "7 trains destinés à A", "11 rames à fournir à A", "livrables à A", "le béton de X sera livré à A"
    private void given(Wording w, int i) {
        boolean goods = ADJECTIVES.contains(w.word(i))
                || isParticiple(w, i)
                || w.word(i).endsWith("r") && w.word(i - 1).equals("a") && w.isContentWord(i - 2)
                || w.word(i).endsWith("re") && w.word(i - 1).equals("a");
        int to = goods ? to(w, i + 1) : -1;
        List<Found> buyers = to < 0 || PointingWords.isOwn(w.word(to))
                ? List.of()
                : ties.parties().customers(w, to);
        if (buyers.isEmpty()) {
            return;
        }
        boolean ours = w.word(to).equals("notre") || w.word(to).equals("nos");
        Entity seller = ours ? ties.we(w, to) : seller(w, i);
        for (Found buyer : buyers) {
            customers.add(w, buyer.entity(), seller, Doubts.between(w, Math.max(0, i - FAR), i), i, buyer.end());
        }
    }

    // "les boîtiers que X livre partent chez A": goods do, and neither people nor bodies
    private void gone(Wording w, int i) {
        int chez = i + 1;
        while (chez - i < 4 && w.name(chez) == null && !w.word(chez).equals("chez") && !w.isMark(chez)) {
            chez++;
        }
        int noun = w.afterArticle(0);
        boolean goods = noun > 0
                && w.isContentWord(noun)
                && !BodyNouns.isBody(w.word(noun))
                && w.word(0).endsWith("s");
        boolean made = false;
        for (int k = noun; goods && k < i; k++) {
            String word = w.word(k);
            made |= w.name(k) == null && (word.equals("que") || word.equals("qu'") || w.afterOf(k) > k);
        }
        List<Found> buyers =
                made && w.word(chez).equals("chez") ? ties.parties().customers(w, chez + 1) : List.of();
        Entity seller = buyers.isEmpty() ? null : named(w, noun, i);
        for (Found buyer : buyers) {
            customers.add(w, buyer.entity(), seller, Doubts.between(w, 0, i), i, buyer.end());
        }
    }

    private static @Nullable Entity named(Wording w, int from, int to) {
        for (int k = from; k < to; k++) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return NameLists.entity(w, k);
            }
        }
        return null;
    }

    // "33 rames commandées par A": what goods are ordered by whom
    private void ordered(Wording w, int i) {
        boolean participle =
                w.token(i).text().matches(".*(é|ée|és|ées)") && w.word(i + 1).equals("par");
        boolean goods = participle && w.isContentWord(i - 1) && !BodyNouns.isBody(w.word(i - 1))
                || participle && VerbGroup.isAuxiliary(w, i - 1) && w.name(i - 2) == null;
        List<Found> buyers = goods ? ties.parties().customers(w, i + 2) : List.of();
        Entity seller = buyers.isEmpty() ? null : seller(w, i);
        for (Found buyer : buyers) {
            customers.add(w, buyer.entity(), seller, Doubts.between(w, Math.max(0, i - FAR), i), i, buyer.end());
        }
    }

    private static boolean isParticiple(Wording w, int i) {
        String text = w.token(i).text();
        boolean form = text.endsWith("é")
                || text.endsWith("és")
                || text.endsWith("ée")
                || text.endsWith("ées")
                || w.word(i).startsWith("fourni")
                        && w.word(i).length() < 10
                        && !w.word(i).endsWith("t");
        return form && !(w.word(i - 1).equals("a") || w.word(i - 1).equals("ont"));
    }

    /** Index after "à", "au", "aux" near {@code i}, or -1. */
    static int to(Wording w, int i) {
        for (int k = i; k < w.size() && k - i < 4; k++) {
            boolean a = w.name(k) == null
                    && (w.word(k).equals("au")
                            || w.word(k).equals("aux")
                            || w.word(k).equals("a") && !w.token(k).text().equals("a"));
            if (a) {
                return k + 1;
            }
            if (w.name(k) != null || w.isMark(k) || FunctionWords.isPreposition(w.word(k))) {
                return -1;
            }
        }
        return -1;
    }

    // whose goods they are: "le béton de X", the one that acts in the sentence, or the one spoken of
    private @Nullable Entity seller(Wording w, int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (w.word(k).equals(")") && w.name(k) == null) {
                k = Math.max(0, NameLists.beforeBrackets(w, k) + 1);
                continue;
            }
            if (w.name(k, EntityKind.ORGANISATION) == null || w.endOfName(k) == i) {
                continue; // what stands right before is the goods' name
            }
            Entity one = NameLists.entity(w, k);
            int start = w.startOfName(k);
            int noun = w.afterOf(start - 1) == start ? start - 2 : w.afterOf(start - 2) == start ? start - 3 : -1;
            boolean made = noun >= 0
                    && !ORDERED.contains(w.word(i))
                    && w.isContentWord(noun)
                    && !BodyNouns.isBody(w.word(noun));
            if (w.word(start - 1).equals("les")) {
                return ties.main(); // "les X" are goods
            }
            boolean acts = !PhraseHeads.governed(w, start)
                    || w.word(start - 1).equals("par")
                    || w.word(start - 1).equals("chez");
            if (!PublicBodies.has(one) && (acts || made && i - k < FAR)) {
                return one;
            }
            k = start;
        }
        Said topic = ties.subjects().topic(w, i);
        return topic != null && !PublicBodies.has(topic.entity()) ? topic.entity() : ties.main();
    }

    // "intervient pour le compte de A et B"
    private void onBehalf(Wording w, int i) {
        Entity seller = seller(w, i - 2);
        for (Found buyer : PointingWords.isOwn(w.word(i + 2))
                ? List.<Found>of()
                : ties.parties().customers(w, w.afterOf(i + 1))) {
            customers.add(w, buyer.entity(), seller, Doubts.between(w, 0, i), i - 2, buyer.end());
        }
    }
}

package org.filigraph.extract.relation.customer;

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
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.Whens;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who buys from a noun for buyers beside the name: "A, son premier client", "le client, la coopérative A", "A reste
 * l'un de ses principaux débouchés", "A et B figurent parmi nos clients", "premier donneur d'ordres : A" ({@code
 * customerOf}).
 */
final class BuyerNouns implements TieReader {
    private static final Set<String> BUYERS = WordSet.of(
            """
            client clients cliente clientes clientele acheteur acheteurs acheteuse acquereurs commanditaire
            commanditaires debouche debouches donneur donneurs utilisateur utilisateurs reference references
            prescripteur""");
    private static final Set<String> WEAK = WordSet.of("utilisateur utilisateurs reference references");
    private static final Set<String> RANKS = WordSet.of(
            """
            fidele fideles important importante importants grosse regulier reguliers premier premiers premiere premieres second deuxieme troisieme principal principaux principale gros grand
            grands meilleur meilleurs plus unique nouveau nouveaux nouvel seul historique historiques deux trois
            quatre autre autres ancien""");
    private static final Set<String> IS = WordSet.of(
            """
            est sont reste restent demeure demeurent devient deviennent deviendra etait etaient sera seront""");
    private static final Set<String> COUNT =
            WordSet.of("figure figurent compte comptent figuraient comptait comptaient");
    private static final Set<String> NOUNS_BEHIND =
            WordSet.of("d' de ordre ordres longue date en france europe reference du monde");
    private static final int NEAR = 7;

    private final Ties ties;
    private final Customers customers;

    BuyerNouns(Ties ties) {
        this.ties = ties;
        this.customers = new Customers(ties);
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null
                    && BUYERS.contains(w.word(i))
                    && (!isDonor(w.word(i)) || w.word(i + 2).startsWith("ordre"))) {
                buyer(w, i);
            }
        }
    }

    private static boolean isDonor(String word) {
        return word.startsWith("donneur");
    }

    private void buyer(Wording w, int i) {
        int start = i;
        while (start > 0 && RANKS.contains(w.word(start - 1))) {
            start--;
        }
        boolean own = isOwn(w.word(start - 1));
        boolean ranked = start < i;
        if (WEAK.contains(w.word(i)) && !ranked) {
            return;
        }
        int det = own || w.afterArticle(start - 1) == start || w.word(start - 1).startsWith("un") ? start - 1 : start;
        int end = i + 1;
        while (end - i < NEAR
                && (w.isContentWord(end) && !w.isMark(end)
                        || NOUNS_BEHIND.contains(w.word(end)) && w.name(end + 1) == null && !isPointed(w, end))) {
            end++;
        }
        Entity seller = seller(w, i, start - 1, own);
        if (before(w, i, det, seller)
                || !own && !ranked && !(det < start && w.word(det).startsWith("l"))) {
            return;
        }
        boolean mark = w.word(end).equals(",")
                || w.word(end).equals(":")
                || w.word(end).equals("(");
        List<Found> listed = mark ? ties.parties().customers(w, end + 1) : List.of();
        if (listed.isEmpty() || seller == null) {
            return;
        }
        int last = listed.get(listed.size() - 1).end();
        boolean closed = last >= w.size()
                || w.isMark(last)
                || listed.size() > 1
                || w.word(end).equals("(");
        for (Found one : closed ? listed : List.<Found>of()) {
            add(w, one.entity(), seller, det, one.end());
        }
    }

    // "A, son premier client", "A reste son client", "A et B comptent parmi ses clients"
    private boolean before(Wording w, int i, int det, @Nullable Entity seller) {
        int verb = det - 1;
        if (w.word(verb).equals("de")
                || w.word(verb).equals("parmi")
                || w.word(verb).equals("des")) {
            verb--;
            verb -= w.word(verb).startsWith("un") ? 1 : 0;
            verb -= w.word(verb).equals("l'") ? 1 : 0;
        }
        for (int k = verb; k > 0 && verb - k < NEAR; k--) {
            boolean is = IS.contains(w.word(k)) || COUNT.contains(w.word(k));
            verb = is && w.name(k) == null && k < verb && Whens.after(w, k + 1) == verb + 1 ? k : verb;
        }
        while (verb > 0 && (VerbGroup.isAdverb(w, verb) || w.word(verb).equals("parmi"))) {
            verb--;
        }
        boolean among = COUNT.contains(w.word(verb));
        if (among && !ties.parties().at(w, i + 1).isEmpty()) {
            return true; // "B compte parmi ses clients A"
        }
        if (w.name(verb) == null && (IS.contains(w.word(verb)) || among)) {
            int start = VerbGroup.begin(w, verb);
            boolean done = false;
            int more = w.says(i + 1, ",", "tout", "comme") || w.says(i + 1, ",", "ainsi", "que") ? i + 4 : w.size();
            for (Found one : ties.parties().customers(w, more)) {
                add(w, one.entity(), seller, start, one.end()); // "A est son client, tout comme B"
            }
            for (Said one : ties.subjects().ofVerb(w, start)) {
                if (!one.entity().equals(seller)) {
                    add(w, one.entity(), seller, start, i + 1);
                    done = true;
                }
            }
            return done;
        }
        if (!w.word(det - 1).equals(",")) {
            return false;
        }
        int name = det - 2;
        if (w.name(name, EntityKind.TERRITORY) != null && w.name(name, EntityKind.ORGANISATION) == null) {
            int town = w.startOfName(name) - 1; // "A, à Laon, son premier client"
            boolean in = w.word(town).equals("a")
                    || w.word(town).equals("en")
                    || w.word(town).equals("de");
            name = in ? town - 1 : town;
            name -= w.word(name).equals(",") ? 1 : 0;
        }
        boolean body = w.name(name, EntityKind.ORGANISATION) != null
                && !NameLists.entity(w, name).equals(seller);
        if (body) {
            add(w, NameLists.entity(w, name), seller, w.startOfName(name), i + 1);
        }
        return body;
    }

    // whose buyers they are: "nos clients", "les clients de X", "le client de l'entreprise", or of whom the words go on
    private @Nullable Entity seller(Wording w, int i, int possessive, boolean own) {
        if (own) {
            int name = possessive - 2; // "B, A, son client": not A's own
            Entity inside = w.word(possessive - 1).equals(",") ? ties.standsFor(w, possessive) : null;
            boolean apposed = w.name(name) != null
                    && inside != null
                    && !NameLists.entity(w, name).equals(inside);
            return apposed ? inside : customers.meant(w, possessive);
        }
        int of = i + 1;
        while (of - i < NEAR && w.afterOf(of) == of && w.isContentWord(of)
                || w.word(of).equals("d'") && w.word(of + 1).startsWith("ordre")) {
            of += w.word(of).equals("d'") ? 2 : 1;
        }
        if (w.afterOf(of) > of) {
            int name = NameLists.skipNouns(w, w.afterOf(of));
            if (w.name(name, EntityKind.ORGANISATION) != null) {
                return NameLists.entity(w, name);
            }
            if (!BodyNouns.isBody(w.word(w.afterOf(of))) && !BodyNouns.isNetwork(w.word(w.afterOf(of)))) {
                return null; // "le premier client du hangar"
            }
        }
        return customers.spokenOf(w, i);
    }

    private static boolean isPointed(Wording w, int i) {
        return w.afterOf(i) > i + 1 && PointingWords.isPointing(w.word(i + 1));
    }

    private static boolean isOwn(String word) {
        return PointingWords.isOwn(word)
                || word.equals("notre")
                || word.equals("nos")
                || word.equals("mes")
                || word.equals("mon");
    }

    private void add(Wording w, Entity buyer, @Nullable Entity seller, int from, int end) {
        customers.add(w, buyer, seller, Doubts.between(w, 0, Math.max(0, from)), from, end, "relation.buyer");
    }
}

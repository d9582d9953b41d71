package org.filigraph.extract.relation.customer;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who buys from what they are to the seller: "avec des clients comme A", "premier client : B", "des références chez
 * C", "réalise 40 % de son chiffre d'affaires avec D" ({@code customerOf}).
 */
final class Clients implements TieReader {
    /** Those who buy, named by what they are to the seller. */
    private static final Set<String> BUYERS =
            WordSet.of("client clients clientele clientes commanditaire commanditaires acheteurs references");

    private static final Set<String> OPENERS = WordSet.of(
            """
            comme dont : ( figurent figure sont est que parmi notamment chez nomment appellent citer citons retrouve
            lesquels tels telles compte""");

    /** What of a seller a buyer makes a share of. */
    private static final Set<String> TRADE =
            WordSet.of("ca affaires ventes production commandes debouches volumes livraisons");

    private static final List<String> SHARES =
            List.of("represent", "pes", "absorb", "assur", "achet", "capt", "concentr");
    private static final Stems UNITS = Stems.of("filial divis branche marque site usine activite");
    private static final Set<String> PARTS = WordSet.of("% tiers moitie quart majorite part essentiel dixieme");
    private static final Set<String> TO = WordSet.of("avec aupres chez");

    private static final int FAR = 14;

    private static final int NEAR = 7;

    private final Ties ties;
    private final Customers customers;

    Clients(Ties ties) {
        this.ties = ties;
        this.customers = new Customers(ties);
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            String word = w.word(i);
            if (w.name(i) == null && (BUYERS.contains(word) || word.equals("donneurs"))) {
                if (w.word(0).equals("parmi") && i < 6) {
                    among(w, i);
                }
                if (BUYERS.contains(word)) {
                    named(w, i);
                }
            } else if (w.name(i) == null && TRADE.contains(word)) {
                turnover(w, i);
                share(w, i);
            }
        }
    }

    // "réalise 40 % de son chiffre d'affaires avec A et B", "… avec de gros industriels (A, B)"
    private void turnover(Wording w, int i) {
        int with = i + 1;
        while (with - i < NEAR && with < w.size() && w.name(with) == null && !TO.contains(w.word(with))) {
            with++;
        }
        boolean share = false;
        int verb = i - 1;
        while (verb > 0
                && i - verb < FAR
                && !w.word(verb).startsWith("reali")
                && !w.word(verb).equals("fait")) {
            share |= w.word(verb).equals("%");
            verb--;
        }
        boolean told =
                share && (w.word(verb).startsWith("reali") || w.word(verb).equals("fait")) && TO.contains(w.word(with));
        List<Found> buyers = told
                ? ties.parties().customers(w, w.word(with).equals("aupres") ? w.afterOf(with + 1) : with + 1)
                : List.of();
        for (int k = with; told && buyers.isEmpty() && k < w.size() && k - with < FAR; k++) {
            buyers = w.word(k).equals("(") && w.name(k) == null ? ties.parties().at(w, k + 1) : buyers;
        }
        for (Said seller : buyers.isEmpty() ? List.<Said>of() : ties.subjects().ofVerb(w, VerbGroup.begin(w, verb))) {
            for (Found buyer : buyers) {
                customers.add(w, buyer.entity(), seller.entity(), Modality.STATED, verb, buyer.end());
            }
        }
    }

    // "A, qui représente 40 % du chiffre d'affaires de B", "A absorbe la moitié de la production de B"
    private void share(Wording w, int i) {
        int of = w.afterOf(i + 1);
        List<Found> seller = of > i + 1 ? ties.parties().at(w, of) : List.of();
        boolean part = false;
        int verb = i - 1;
        while (verb > 0 && i - verb < FAR && SHARES.stream().noneMatch(w.word(verb)::startsWith)) {
            if (w.name(verb) != null) {
                return;
            }
            part |= PARTS.contains(w.word(verb));
            verb--;
        }
        boolean unit = false;
        for (int k = 0; k < i; k++) {
            String word = w.word(k);
            unit |= w.name(k) == null && UNITS.begin(word);
        }
        if (!part || unit || seller.size() != 1 || SHARES.stream().noneMatch(w.word(verb)::startsWith)) {
            return;
        }
        for (Said buyer : ties.subjects().ofVerb(w, VerbGroup.begin(w, verb))) {
            customers.add(
                    w,
                    buyer.entity(),
                    seller.get(0).entity(),
                    Modality.STATED,
                    verb,
                    seller.get(0).end());
        }
    }

    // "Parmi ses clients, l'entreprise X cite A, B et C"
    private void among(Wording w, int i) {
        int comma = i + 1;
        while (comma - i < 4 && !w.word(comma).equals(",") && w.name(comma) == null) {
            comma++;
        }
        int name = w.word(comma).equals(",") ? NameLists.skipNouns(w, w.afterArticle(comma + 1)) : -1;
        int verb = w.name(name, EntityKind.ORGANISATION) == null ? w.size() : w.endOfName(name);
        while (VerbGroup.isAdverb(w, verb) || VerbGroup.isAuxiliary(w, verb)) {
            verb++;
        }
        int from = verb + 1;
        while (from - verb < 3 && VerbGroup.isAdverb(w, from)) {
            from++;
        }
        List<Found> buyers =
                verb < w.size() && w.isContentWord(verb) ? ties.parties().customers(w, from) : List.of();
        for (Found buyer : buyers) {
            customers.add(w, buyer.entity(), NameLists.entity(w, name), Modality.STATED, 0, buyer.end());
        }
    }

    // "Avec des clients comme A, B ou C, X", "Premier client : A"
    private void named(Wording w, int i) {
        int opener = -1;
        for (int k = i + 1; k < w.size() && k - i < NEAR && opener < 0; k++) {
            if (w.name(k) != null || w.word(k).equals(";") || w.word(k).equals(".")) {
                return;
            }
            opener = OPENERS.contains(w.word(k)) ? k : -1;
        }
        int from = opener + 1;
        while (opener > 0 && from - opener < 4 && (OPENERS.contains(w.word(from)) || VerbGroup.isAdverb(w, from))) {
            from++;
        }
        List<Found> buyers = opener < 0 ? List.of() : ties.parties().customers(w, from);
        if (buyers.isEmpty()
                || PointingWords.isOwn(w.word(i - 1))
                || w.word(i - 1).equals("nos")) {
            return; // "ses clients : A": read with the members of lists
        }
        int end = buyers.get(buyers.size() - 1).end();
        Entity seller = behind(w, i, end);
        if (seller == null) {
            Said topic =
                    i < 3 && !w.word(0).equals("avec") ? null : ties.subjects().topic(w, i);
            seller = topic != null
                    ? topic.entity()
                    : ties.earlierSubject() != null ? ties.earlierSubject() : ties.main();
        }
        for (Found buyer : buyers) {
            customers.add(w, buyer.entity(), seller, Doubts.between(w, 0, i), i, buyer.end());
        }
    }

    // "…, X exporte": the subject behind a phrase that opens the sentence
    private static @Nullable Entity behind(Wording w, int i, int end) {
        if (i > 5 || !w.word(end).equals(",")) {
            return null;
        }
        int name = NameLists.skipNouns(w, w.afterArticle(end + 1));
        return w.name(name, EntityKind.ORGANISATION) == null ? null : NameLists.entity(w, name);
    }
}

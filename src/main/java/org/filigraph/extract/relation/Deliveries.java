package org.filigraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.Arguments.Found;
import org.filigraph.extract.relation.VerbGroup.Voice;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads who buys from where goods go: "11 rames à fournir à A", "destinés à B", "livrables à C", "le béton de X sera
 * livré à D", "équipe les trains de E", "avec des clients comme F" ({@code customerOf}).
 */
final class Deliveries {
    /** What is done with goods for whom they are made. */
    private static final Set<String> GIVES = PlantWords.forms("livrer", "fournir", "destiner", "expedier");

    private static final Set<String> SOLD = Set.of("vendu", "vendue", "vendus", "vendues", "revendu", "revendue", "revendus", "revendues");

    private static final Set<String> ADJECTIVES = Set.of("livrable", "livrables", "destination", "vendable");
    /** What is done with goods by whom they are for. */
    private static final Set<String> ORDERED = Set.of(
            "commande",
            "commandee",
            "commandes",
            "commandees",
            "achete",
            "achetes",
            "achetees",
            "achetee",
            "plebiscites",
            "utilises");

    private static final Map<String, Set<VerbForm>> FITS = PartnerTies.forms(
            List.of("equiper", "habiller", "motoriser", "chausser", "meubler", "alimenter", "approvisionner"));
    /** Those who buy, named by what they are to the seller. */
    private static final Set<String> BUYERS =
            Set.of("client", "clients", "clientele", "clientes", "commanditaire", "commanditaires", "acheteurs", "references");

    private static final Set<String> OPENERS = Set.of(
            "comme",
            "dont",
            ":",
            "(",
            "figurent",
            "figure",
            "sont",
            "est",
            "que",
            "parmi",
            "notamment",
            "chez",
            "nomment",
            "appellent",
            "citer",
            "citons",
            "retrouve",
            "lesquels",
            "tels",
            "telles",
            "compte");
    private static final Set<String> TO = Set.of("avec", "aupres", "chez");
    private static final int FAR = 14;
    private static final int NEAR = 7;

    private final Ties ties;

    Deliveries(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            Set<VerbForm> fits = FITS.get(word);
            if (fits != null) {
                fitted(w, i, fits);
            } else if (word.equals("ca") || word.equals("affaires") || word.equals("ventes")) {
                turnover(w, i);
            } else if (SOLD.contains(word) && VerbGroup.isCopula(w.word(i - 1))) {
                sold(w, i);
            } else if (ORDERED.contains(word)) {
                ordered(w, i);
            } else if (GIVES.contains(word) || ADJECTIVES.contains(word)) {
                given(w, i);
            } else if (word.equals("compte") && w.says(i - 2, "pour", "le") && w.afterOf(i + 1) > i + 1) {
                onBehalf(w, i);
            } else if (BUYERS.contains(word)) {
                named(w, i);
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
        List<Found> buyers = to < 0 || Subjects.isOwn(w.word(to))
                ? List.of()
                : ties.parties().customers(w, to);
        if (buyers.isEmpty()) {
            return;
        }
        boolean ours = w.word(to).equals("notre") || w.word(to).equals("nos");
        Entity seller = ours ? ties.we(w, to) : seller(w, i);
        for (Found buyer : buyers) {
            tie(w, buyer.entity(), seller, Doubts.between(w, Math.max(0, i - FAR), i), i, buyer.end());
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
        while (verb > 0 && i - verb < FAR && !w.word(verb).startsWith("reali") && !w.word(verb).equals("fait")) {
            share |= w.word(verb).equals("%");
            verb--;
        }
        boolean told = share && (w.word(verb).startsWith("reali") || w.word(verb).equals("fait")) && TO.contains(w.word(with));
        List<Found> buyers = told ? ties.parties().customers(w, w.word(with).equals("aupres") ? w.afterOf(with + 1) : with + 1) : List.of();
        for (int k = with; told && buyers.isEmpty() && k < w.size() && k - with < FAR; k++) {
            buyers = w.word(k).equals("(") && w.name(k) == null ? ties.parties().at(w, k + 1) : buyers;
        }
        for (Said seller : buyers.isEmpty() ? List.<Said>of() : ties.subjects().ofVerb(w, VerbGroup.begin(w, verb))) {
            for (Found buyer : buyers) {
                tie(w, buyer.entity(), seller.entity(), Modality.STATED, verb, buyer.end());
            }
        }
    }

    // "la production de X est vendue à A": goods are sold, where bodies are taken over
    private void sold(Wording w, int i) {
        int start = VerbGroup.begin(w, i);
        List<Entity> makers = makers(w, start);
        int to = to(w, i + 1);
        for (Found buyer : makers.isEmpty() || to < 0 ? List.<Found>of() : ties.parties().customers(w, to)) {
            tie(w, buyer.entity(), makers.get(0), Doubts.between(w, 0, i), start, buyer.end());
        }
    }

    // "33 rames commandées par A": what goods are ordered by whom
    private void ordered(Wording w, int i) {
        boolean participle =
                w.token(i).text().matches(".*(é|ée|és|ées)") && w.word(i + 1).equals("par");
        boolean goods = participle && w.isContentWord(i - 1) && !Subjects.isBody(w.word(i - 1))
                || participle && VerbGroup.isAuxiliary(w, i - 1) && w.name(i - 2) == null;
        List<Found> buyers = goods ? ties.parties().customers(w, i + 2) : List.of();
        Entity seller = buyers.isEmpty() ? null : seller(w, i);
        for (Found buyer : buyers) {
            tie(w, buyer.entity(), seller, Doubts.between(w, Math.max(0, i - FAR), i), i, buyer.end());
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

    // index after "à", "au", "aux" near i, or -1
    private static int to(Wording w, int i) {
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
                    && !Subjects.isBody(w.word(noun));
            if (w.word(start - 1).equals("les")) {
                return ties.main(); // "les X" are goods
            }
            boolean acts = !Subjects.governed(w, start)
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

    // "équipe les trains d'A, de B et de C": whose the goods are that it is put in
    private void fitted(Wording w, int i, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, i, forms);
        if (group == null || group.voice() != Voice.ACTIVE) {
            return;
        }
        int k = i + 1;
        while (VerbGroup.isAdverb(w, k)) {
            k++;
        }
        List<Found> buyers = ties.parties().at(w, k);
        if (!buyers.isEmpty() && !w.word(i).startsWith("aliment") && !w.word(i).startsWith("approvis")) {
            return; // "équipe A": a frame
        }
        if (buyers.isEmpty() && FunctionWords.isDeterminer(w.word(k)) && w.name(k) == null) {
            int of = k + 1;
            while (of - k < NEAR && w.isContentWord(of)) {
                of++;
            }
            buyers = w.afterOf(of) > of && of > k + 1 ? ties.parties().at(w, w.afterOf(of)) : List.of();
        }
        List<Entity> sellers = new ArrayList<>();
        ties.subjects().ofVerb(w, group.start()).forEach(s -> sellers.add(s.entity()));
        if (sellers.isEmpty() && !buyers.isEmpty()) {
            sellers.addAll(makers(w, group.start())); // "les composants de X équipent"
        }
        for (Entity seller : sellers) {
            for (Found buyer : buyers) {
                tie(w, buyer.entity(), seller, group.modality(), group.start(), buyer.end());
            }
        }
    }

    // whose goods are the subject of the verb at {@code verb}
    private static List<Entity> makers(Wording w, int verb) {
        int name = verb - 1;
        int start = w.startOfName(name);
        int noun = w.afterOf(start - 1) == start ? start - 2 : w.afterOf(start - 2) == start ? start - 3 : -1;
        boolean made = w.name(name, EntityKind.ORGANISATION) != null && noun >= 0 && w.isContentWord(noun);
        return made ? List.of(NameLists.entity(w, name)) : List.of();
    }

    // "intervient pour le compte de A et B"
    private void onBehalf(Wording w, int i) {
        Entity seller = seller(w, i - 2);
        for (Found buyer : Subjects.isOwn(w.word(i + 2))
                ? List.<Found>of()
                : ties.parties().customers(w, w.afterOf(i + 1))) {
            tie(w, buyer.entity(), seller, Doubts.between(w, 0, i), i - 2, buyer.end());
        }
    }

    // "Avec des clients comme A, B ou C, X", "Premier client : A, pour lequel X développe"
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
        if (buyers.isEmpty() || Subjects.isOwn(w.word(i - 1)) || w.word(i - 1).equals("nos")) {
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
            tie(w, buyer.entity(), seller, Doubts.between(w, 0, i), i, buyer.end());
        }
    }

    // "…, X exporte", "…, pour lesquels X développe": the subject behind a phrase that opens the sentence
    private static @Nullable Entity behind(Wording w, int i, int end) {
        if (i > 5 || !w.word(end).equals(",")) {
            return null;
        }
        int k = end + 1;
        if (w.word(k).equals("pour") || w.word(k).equals("a") || w.word(k).equals("dont")) {
            k += w.word(k + 1).startsWith("l") || w.word(k + 1).startsWith("qui") ? 2 : 1;
        }
        int name = NameLists.skipNouns(w, w.afterArticle(k));
        if (w.name(name, EntityKind.ORGANISATION) == null && w.afterOf(name) > name) {
            for (int n = name; n < w.size() && n - name < 6 && !VerbGroup.isAuxiliary(w, n); n++) {
                if (w.name(n, EntityKind.ORGANISATION) != null) {
                    return NameLists.entity(w, n); // "l'imprimeur d'emballages X"
                }
            }
        }
        return w.name(name, EntityKind.ORGANISATION) == null ? null : NameLists.entity(w, name);
    }

    private void tie(Wording w, Entity buyer, @Nullable Entity seller, Modality modality, int from, int end) {
        boolean sells = seller != null && seller.kind() == EntityKind.ORGANISATION && !PublicBodies.has(seller);
        if (sells) {
            ties.add(buyer, "customerOf", seller, modality, w.span(from, end), "relation.delivery", 0.65);
        }
    }
}

package org.filigraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.Arguments.Found;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * Reads who pays for what in a sentence about money that no verb of {@link FundingVerbs} reads: whoever stands behind
 * money and "de", "par", "auprès de" gives it; what the sentence is about, or tells behind "à" or "pour", gets it: "2 M€
 * viendront de A", "un chèque de 30 000 € de A a aidé B", "une avance consentie par A à B".
 */
final class MoneySources {
    /** Nouns for money given, beside {@link Funding#MONEY}. */
    private static final Set<String> GIFTS = Set.of(
            "cheque", "coup", "prime", "garantie", "euros", "euro", "€", "apport", "apports", "abondement", "levee");
    /** How words begin that say that money is given or raised. */
    private static final List<String> CUES = List.of(
            "financ",
            "cofinanc",
            "subvention",
            "aide",
            "soutien",
            "souten",
            "pret",
            "avance",
            "bourse",
            "dotation",
            "enveloppe",
            "levee",
            "abond",
            "fonds",
            "credit",
            "cheque",
            "provien",
            "provenan",
            "viendr",
            "coute",
            "coutera",
            "budget",
            "cout",
            "concours");
    /** Words that say that money is paid for goods, or for a fault. */
    private static final Set<String> PAID = Set.of(
            "contrat",
            "contrats",
            "commande",
            "commandes",
            "marche",
            "marches",
            "vente",
            "ventes",
            "achat",
            "achats",
            "amende",
            "facture",
            "loyer",
            "impot",
            "impots",
            "taxe",
            "taxes",
            "dette",
            "benefice",
            "chiffre",
            "rachat",
            "cession",
            "depense",
            "recette",
            "recettes",
            "export",
            "exportations",
            "jusqu'",
            "dossiers",
            "candidature",
            "candidatures",
            "eligible",
            "eligibles");
    /** What leads to one who gives, wherever money was told before. */
    private static final Set<String> FROM = Set.of("aupres", "via", "grace", "titre", "cadre", "avec", "part");

    private static final int NEAR = 7;
    private static final int FAR = 12;

    private final Ties ties;
    private final Funding funding;

    MoneySources(Ties ties, Funding funding) {
        this.ties = ties;
        this.funding = funding;
    }

    void read(Wording w) {
        int cue = cue(w);
        if (cue < 0 || ties.tells("fundedBy", w.span()) || Doubts.between(w, 0, w.size()) != Modality.STATED) {
            return;
        }
        List<Numeral> amounts = funding.amounts(w);
        List<Found> givers = new ArrayList<>();
        int first = -1;
        for (int k = 0; k < w.size(); k++) {
            if (w.name(k) == null && leads(w, k, amounts)) {
                List<Found> here = funding.payers().from(w, amounts, k + 1).stream()
                        .filter(g -> Payers.funds(w, g))
                        .toList();
                if (!here.isEmpty()) {
                    first = first < 0 ? k : first;
                    givers.addAll(here);
                    k = here.get(here.size() - 1).end() - 1;
                }
            }
        }
        if (givers.isEmpty()) {
            return;
        }
        List<Found> things = things(w, givers, first);
        funding.add(w, givers, things, Modality.STATED, first, "relation.funding.source", 0.6);
    }

    private static int cue(Wording w) {
        int cue = -1;
        for (int i = 0; i < w.size(); i++) {
            String word = w.word(i);
            if (w.name(i) != null) {
                continue;
            }
            if (PAID.contains(word)) {
                return -1;
            }
            if (cue < 0 && (CUES.stream().anyMatch(word::startsWith) || FundingVerbs.of(word) != null)) {
                cue = i;
            }
        }
        return cue;
    }

    // whether a preposition at k leads from money to the one that gives it
    private static boolean leads(Wording w, int k, List<Numeral> amounts) {
        String word = w.word(k);
        if (FROM.contains(word)) {
            return Funding.isMoney(w, Math.max(0, k - FAR), k, amounts);
        }
        if (word.equals("par")) {
            int verb = VerbGroup.isAdverb(w, k - 1) ? k - 2 : k - 1;
            FundingVerbs.Use use = w.name(verb) == null ? FundingVerbs.of(w.word(verb)) : null;
            boolean participle = use != null && use.forms().contains(VerbForm.PARTICIPLE)
                    || w.word(verb).startsWith("vote")
                    || w.word(verb).startsWith("garanti");
            return participle && Funding.isMoney(w, Math.max(0, k - FAR), k, amounts);
        }
        if (w.afterOf(k) == k) {
            return false;
        }
        for (int j = k - 1; j >= 0 && k - j < NEAR; j--) {
            String before = w.word(j);
            if (w.name(j) != null) {
                return false;
            }
            boolean money = Funding.MONEY.contains(before) || GIFTS.contains(before);
            if (money || before.startsWith("viendr") || before.startsWith("provien") || before.startsWith("provenan")) {
                return true;
            }
            boolean inner = w.isContentWord(j) && FundingVerbs.of(before) == null
                    || w.afterOf(j) > j
                    || w.token(j).isNumber()
                    || VerbGroup.isAdverb(w, j);
            if (!inner || VerbGroup.isAuxiliary(w, j)) {
                return false;
            }
        }
        return false;
    }

    // what the sentence is about; else for whom it tells the money to be; else what it points back to
    private List<Found> things(Wording w, List<Found> givers, int from) {
        for (int k = 0; k < from; k++) {
            if (w.word(k).equals("sans") && w.name(k) == null) {
                return List.of();
            }
        }
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            if (w.word(k).equals("(")) {
                k = NameLists.afterBrackets(w, k) - 1;
            } else if (isThing(w, k, givers) && (!Subjects.governed(w, k) || isOfDeed(w, k))) {
                return each(w, k);
            }
        }
        int end = givers.get(givers.size() - 1).end();
        List<Found> told = funding.beneficiaries().after(w, end, w.size(), false, from);
        if (told.isEmpty()) {
            told = funding.beneficiaries().after(w, 0, from, false, from);
        }
        if (!told.isEmpty()) {
            return told.stream().filter(t -> isNoGiver(t.entity(), givers)).toList();
        }
        if (Ties.pointsBack(w) || pointsAt(w)) {
            return funding.beneficiaries().salient(w, 0, from).stream()
                    .filter(t -> isNoGiver(t.entity(), givers))
                    .toList();
        }
        return List.of();
    }

    private static boolean pointsAt(Wording w) {
        for (int k = 0; k < w.size(); k++) {
            if (Salience.pointsAt(w, k)) {
                return true;
            }
        }
        return false;
    }

    private static List<Found> each(Wording w, int k) {
        List<Integer> listed = NameLists.at(w, k, EntityKind.ORGANISATION);
        return listed.size() > 1
                ? listed.stream()
                        .map(i -> new Found(NameLists.entity(w, i), w.endOfName(i)))
                        .toList()
                : List.of(new Found(NameLists.entity(w, k), w.endOfName(k)));
    }

    private static boolean isThing(Wording w, int k, List<Found> givers) {
        return Salience.isThing(w, k) && isNoGiver(NameLists.entity(w, k), givers);
    }

    private static boolean isNoGiver(Entity one, List<Found> givers) {
        return !PublicBodies.has(one)
                && givers.stream().noneMatch(g -> g.entity().key().equals(one.key()));
    }

    // "L'extension du site de A", "la modernisation de la scierie A", at the head of the sentence: told of A
    private static boolean isOfDeed(Wording w, int name) {
        Integer head = head(w, name);
        return head != null
                && (head == 0
                        || w.isMark(head - 1)
                        || w.word(head - 1).equals("que")
                        || w.word(head - 1).equals("qu'"));
    }

    // the article of the noun phrase for a deed or a thing built that ends with the name at "name", or null
    private static @Nullable Integer head(Wording w, int name) {
        boolean of = false;
        for (int k = name - 1; k >= 0 && name - k < FAR; k--) {
            Name other = w.name(k);
            if (other != null && !other.is(EntityKind.TERRITORY) || other == null && w.isMark(k)) {
                return null;
            }
            of |= w.afterOf(k) > k;
            boolean article = w.afterArticle(k) > k
                    || w.word(k).equals("un")
                    || w.word(k).equals("une")
                    || w.word(k).startsWith("ce");
            boolean open = article && w.afterOf(k - 1) == k - 1 && !FunctionWords.isPreposition(w.word(k - 1));
            if (open) {
                for (int n = k + 1; n < Math.min(name, k + 4); n++) {
                    if (PlantWords.isDeed(w.word(n))
                            || PlantWords.isPlant(w.word(n))
                            || Salience.isProject(w.word(n))) {
                        return of ? k : null;
                    }
                }
                return null;
            }
        }
        return null;
    }
}

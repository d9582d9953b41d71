package org.filigraph.extract.relation.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Salience;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;

/**
 * Reads who pays for what in a sentence about money that no verb of {@link FundingVerbs} reads: whoever stands behind
 * money and "de", "par", "auprès de" gives it; what the sentence is about, or tells behind "à" or "pour", gets it: "2 M€
 * viendront de A", "un chèque de 30 000 € de A a aidé B", "une avance consentie par A à B".
 */
final class MoneySources implements TieReader {
    /** How words begin that say that money is given or raised. */
    private static final Stems CUES = Stems.of(
            "financ cofinanc subvention aide soutien souten pret avance bourse dotation enveloppe levee abond fonds credit cheque provien provenan viendr coute coutera budget cout concours emarg participat flech argent");
    /** How words begin that say what a sum does: "200 000 euros de A permettront à B". */
    private static final Stems ALLOWS = Stems.of("permet permis servi iront revien reviendr");
    /** Words that say that money is paid for goods, or for a fault. */
    private static final Set<String> PAID = WordSet.of(
            """
            contrat contrats commande commandes marche marches vente ventes achat achats amende facture loyer impot
            impots taxe taxes dette benefice chiffre rachat cession depense recette recettes export exportations
            jusqu' dossiers candidature candidatures eligible eligibles""");
    /** What leads to one who gives, wherever money was told before. */
    private static final Set<String> FROM = WordSet.of("aupres via grace titre cadre avec part");

    private static final Set<String> COMES = WordSet.of("vient viennent venait venaient emane emanent");

    private static final int LONGEST = 40;
    private static final int NEAR = 7;
    private static final int FAR = 12;

    private final Ties ties;
    private final Funding funding;

    MoneySources(Ties ties, Funding funding) {
        this.ties = ties;
        this.funding = funding;
    }

    @Override
    public void read(Wording w) {
        List<Numeral> told = MoneyTold.amounts(ties.source(), w);
        int cue = cue(w, !told.isEmpty());
        if (cue < 0 || ties.tells("fundedBy", w.span()) || Doubts.between(w, 0, w.size()) != Modality.STATED) {
            return;
        }
        List<Numeral> amounts = told;
        List<Found> givers = new ArrayList<>();
        int first = -1;
        for (int k = 0; k < w.size(); k++) {
            if (w.name(k) == null && leads(w, k, amounts)) {
                List<Found> here = funding.payers().from(w, amounts, k + 1).stream()
                        .filter(g -> Funders.funds(w, g))
                        .toList();
                if (!here.isEmpty()) {
                    first = first < 0 ? k : first;
                    givers.addAll(here);
                    k = here.get(here.size() - 1).end() - 1;
                }
            }
        }
        List<Found> things = givers.isEmpty() ? List.of() : things(w, givers, first);
        if (things.isEmpty() && !ALLOWS.begin(w.word(cue))) {
            together(w, cue, amounts);
        } else {
            funding.ties().add(w, givers, things, Modality.STATED, first, "relation.funding.source", 0.6);
        }
    }

    // one who has money to give and one who has not, in a sentence about help, where neither stands in the other's
    // place
    private void together(Wording w, int cue, List<Numeral> amounts) {
        if (w.size() > LONGEST || !MoneyTold.isTold(w, 0, w.size(), amounts) && !isHelp(w)) {
            return;
        }
        List<Found> givers = new ArrayList<>();
        List<Integer> getters = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            Name name =
                    w.name(k, EntityKind.ORGANISATION, EntityKind.AGREEMENT, EntityKind.TERRITORY, EntityKind.PRODUCT);
            if (name == null) {
                continue;
            }
            Found one = new Found(name.entity(), w.endOfName(k));
            boolean payer = MoneyRoles.isPayer(w, k, name, one);
            if (payer && MoneyRoles.givesHere(w, k, amounts)) {
                givers.add(one);
            } else if (!payer && Salience.isThing(w, k)) {
                (MoneyRoles.getsHere(w, k) ? getters : owners).add(k);
            }
        }
        getters.removeIf(k -> isAmong(w, k, givers));
        owners.removeIf(k -> !MoneyRoles.isOwner(w, k));
        if (givers.isEmpty() || getters.isEmpty() && owners.size() != 1) {
            return;
        }
        List<Found> things = each(w, (getters.isEmpty() ? owners : getters).get(0)).stream()
                .filter(t -> MoneyRoles.isNoGiver(t.entity(), givers))
                .toList();
        funding.ties().add(w, givers, things, Modality.STATED, cue, "relation.funding.together", 0.5);
    }

    // "A, B et la Région financent": listed with one who pays
    private static boolean isAmong(Wording w, int k, List<Found> givers) {
        return NameLists.at(w, k, EntityKind.ORGANISATION).stream()
                .anyMatch(i -> !MoneyRoles.isNoGiver(NameLists.entity(w, i), givers));
    }

    // "soutenu", "aider": helped with money or without, by one who has money
    private static boolean isHelp(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            FundingVerbs.Use use = w.name(i) == null ? FundingVerbs.of(w.word(i)) : null;
            boolean backs = use != null && use.kind() == FundingVerbs.Kind.BACKS && !Funding.isCompany(w.word(i));
            if (backs || use != null && use.kind() == FundingVerbs.Kind.PAYS) {
                return true;
            }
        }
        return false;
    }

    private static int cue(Wording w, boolean money) {
        int cue = -1;
        for (int i = 0; i < w.size(); i++) {
            String word = w.word(i);
            if (w.name(i) != null) {
                continue;
            }
            boolean hope = word.startsWith("compte") && w.word(i + 1).equals("sur"); // "compte sur l'aide de"
            if (hope
                    || word.equals("sans")
                    || PAID.contains(word)
                    || word.startsWith("command")
                    || word.startsWith("achet")) {
                return -1;
            }
            if (cue < 0 && (CUES.begin(word) || FundingVerbs.of(word) != null || money && ALLOWS.begin(word))) {
                cue = i;
            }
        }
        return cue;
    }

    // whether a preposition at k leads from money to the one that gives it
    private static boolean leads(Wording w, int k, List<Numeral> amounts) {
        String word = w.word(k);
        if (FROM.contains(word)) {
            return MoneyTold.isTold(w, Math.max(0, k - FAR), k, amounts);
        }
        if (word.equals("par")) {
            int verb = VerbGroup.isAdverb(w, k - 1) ? k - 2 : k - 1;
            FundingVerbs.Use use = w.name(verb) == null ? FundingVerbs.of(w.word(verb)) : null;
            boolean participle = use != null && use.forms().contains(VerbForm.PARTICIPLE)
                    || w.word(verb).startsWith("vote")
                    || w.word(verb).startsWith("garanti");
            return participle && MoneyTold.isTold(w, Math.max(0, k - FAR), k, amounts);
        }
        if (w.afterOf(k) == k) {
            return false;
        }
        if (w.word(k - 1).equals("est") && isWhence(w, k)) {
            return true;
        }
        for (int j = k - 1; j >= 0 && k - j < NEAR; j--) {
            String before = w.word(j);
            if (w.name(j) != null) {
                return false;
            }
            boolean money = MoneyTold.isNoun(before) || MoneyRoles.isGift(before);
            if (money
                    || COMES.contains(before)
                    || before.startsWith("viendr")
                    || before.startsWith("provien")
                    || before.startsWith("provenan")) {
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

    // "c'est de A que vient l'argent"
    private static boolean isWhence(Wording w, int of) {
        for (int k = of + 1; k < w.size() && k - of < FAR; k++) {
            boolean comes = COMES.contains(w.word(k)) || w.word(k).startsWith("provien");
            if (comes && w.name(k) == null && w.word(k - 1).equals("que")) {
                return true;
            }
        }
        return false;
    }

    // what the sentence is about; else for whom it tells the money to be; else what it points back to
    private List<Found> things(Wording w, List<Found> givers, int from) {
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            if (w.word(k).equals("(")) {
                k = NameLists.afterBrackets(w, k) - 1;
            } else if (isThing(w, k, givers) && (!PhraseHeads.governed(w, k) || MoneyRoles.isOfDeed(w, k))) {
                return each(w, k);
            }
        }
        int end = givers.get(givers.size() - 1).end();
        List<Found> told = funding.beneficiaries().after(w, end, w.size(), false, from);
        if (told.isEmpty()) {
            told = funding.beneficiaries().after(w, 0, from, false, from);
        }
        if (!told.isEmpty()) {
            return told.stream()
                    .filter(t -> MoneyRoles.isNoGiver(t.entity(), givers))
                    .toList();
        }
        if (Ties.pointsBack(w) || pointsAt(w)) {
            return funding.beneficiaries().salient(w, 0, from).stream()
                    .filter(t -> MoneyRoles.isNoGiver(t.entity(), givers))
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
        return Salience.isThing(w, k) && MoneyRoles.isNoGiver(NameLists.entity(w, k), givers);
    }
}

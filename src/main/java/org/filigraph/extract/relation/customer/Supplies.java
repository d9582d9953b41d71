package org.filigraph.extract.relation.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;

/**
 * Reads who buys from what one makes, sells or fits: "vend ses lentilles à A", "construit deux navires pour B", "équipe
 * les trains de C", "la production de X est vendue à D" ({@code customerOf}).
 */
final class Supplies implements TieReader {
    private static final Set<String> SOLD =
            WordSet.of("vendu vendue vendus vendues revendu revendue revendus revendues");

    private static final Map<String, Set<VerbForm>> SELLS =
            Conjugation.ofAll("vendre", "revendre", "expedier", "ecouler");

    /** What one who buys bodies buys, and who buys goods does not. */
    private static final Set<String> ESTATE = WordSet.of(
            """
            filiale filiales activite activites branche division usine usines site sites parts capital participation
            entreprise societe marque terrain terrains murs titres actions part fonds groupe licence brevet""");

    private static final Map<String, Set<VerbForm>> MAKES = Conjugation.ofAll(
            """
            fabriquer produire construire concevoir realiser usiner assembler developper tisser confectionner imprimer
            mouler forger decoller emboutir tricoter coudre broder tanner faconner tresser graver polir""");

    private static final Map<String, Set<VerbForm>> FITS =
            Conjugation.ofAll("equiper", "habiller", "motoriser", "chausser", "meubler", "alimenter", "approvisionner");

    private static final int FAR = 14;

    private static final int NEAR = 7;

    private final Ties ties;
    private final Customers customers;

    Supplies(Ties ties) {
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
            Set<VerbForm> fits = FITS.get(word);
            if (fits != null) {
                fitted(w, i, fits);
            } else if (SELLS.containsKey(word)) {
                sells(w, i, SELLS.get(word));
            } else if (MAKES.containsKey(word)) {
                made(w, i, MAKES.get(word));
            }
            if (SOLD.contains(word) && VerbGroup.isCopula(w.word(i - 1))) {
                sold(w, i);
            }
        }
    }

    // "vend ses lentilles à A et à B"
    private void sells(Wording w, int i, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, i, forms);
        int to = -1;
        for (int k = i + 1; k < w.size() && k - i < FAR && to < 0 && w.name(k) == null; k++) {
            if (ESTATE.contains(w.word(k)) || w.word(k).equals(";") || w.word(k).equals("qui")) {
                return;
            }
            boolean a = w.word(k).equals("au")
                    || w.word(k).equals("aux")
                    || w.token(k).text().equals("à");
            to = a ? k + 1 : -1;
        }
        List<Found> buyers = to < 0 || group == null || group.voice() != Voice.ACTIVE
                ? List.of()
                : ties.parties().customers(w, to);
        for (Said seller : buyers.isEmpty() || group == null
                ? List.<Said>of()
                : ties.subjects().ofVerb(w, group.start())) {
            for (Found buyer : buyers) {
                customers.add(
                        w,
                        buyer.entity(),
                        seller.entity(),
                        group == null ? Modality.STATED : group.modality(),
                        i,
                        buyer.end());
            }
        }
    }

    // "construit deux navires pour A", "des pièces usinées par B pour A"
    private void made(Wording w, int i, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, i, forms);
        if (group == null || group.voice() == Voice.REFLEXIVE) {
            return;
        }
        int by = -1;
        int to = -1;
        for (int k = i + 1; k < w.size() && k - i < FAR && to < 0; k = w.endOfName(k)) {
            String word = w.word(k);
            boolean named = w.name(k, EntityKind.ORGANISATION) != null;
            if (named && by < 0
                    || w.name(k) == null && (w.isMark(k) || word.equals("qui") || VerbGroup.isAuxiliary(w, k))) {
                return;
            }
            by = word.equals("par") && w.name(k) == null ? k : by;
            to = word.equals("pour") && w.name(k) == null ? k + 1 : -1;
        }
        boolean relative = w.word(to).endsWith("quel")
                || w.word(to).contains("quelle")
                || w.word(to).contains("quels");
        List<Found> buyers = to < 0 || relative || w.says(to, "le", "compte")
                ? List.of()
                : ties.parties().customers(w, to);
        if (buyers.isEmpty() || buyers.stream().anyMatch(b -> BodyNouns.isNetwork(b.entity()))) {
            return;
        }
        boolean active = group.voice() == Voice.ACTIVE;
        List<Entity> makers = new ArrayList<>();
        if (active) {
            ties.subjects().ofVerb(w, group.start()).forEach(s -> makers.add(s.entity()));
        } else if (by > 0) {
            ties.parties().at(w, by + 1).forEach(f -> makers.add(f.entity()));
        }
        for (Entity maker : makers) {
            for (Found buyer : buyers) {
                customers.add(w, buyer.entity(), maker, group.modality(), i, buyer.end());
            }
        }
    }

    // "la production de X est vendue à A": goods are sold, where bodies are taken over
    private void sold(Wording w, int i) {
        int start = VerbGroup.begin(w, i);
        List<Entity> makers = makers(w, start);
        int to = Deliveries.to(w, i + 1);
        for (Found buyer :
                makers.isEmpty() || to < 0 ? List.<Found>of() : ties.parties().customers(w, to)) {
            customers.add(w, buyer.entity(), makers.get(0), Doubts.between(w, 0, i), start, buyer.end());
        }
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
        if (w.word(k).equals("en") && w.isContentWord(k + 1)) {
            k += w.isContentWord(k + 2) ? 3 : 2; // "en électricité verte"
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
                customers.add(w, buyer.entity(), seller, group.modality(), group.start(), buyer.end());
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
}

package org.filigraph.extract.relation.customer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Clitics;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who buys of whom from orders: "a décroché un contrat auprès de A", "une commande de A", "A confie à B la
 * fabrication" ({@code customerOf}).
 */
final class Orders implements TieReader {
    private static final Set<String> ORDERS =
            WordSet.of("contrat contrats marche marches commande commandes contrat-cadre accord-cadre");
    private static final Map<String, Set<VerbForm>> WINS = Conjugation.ofAll(
            """
            decrocher remporter gagner arracher empocher obtenir emporter recevoir engranger enregistrer rafler honorer executer""");
    private static final Map<String, Set<VerbForm>> ENTRUSTS =
            Conjugation.ofAll("confier", "commander", "notifier", "attribuer", "adjuger", "passer");
    /** What is entrusted to one who sells nothing by it: an office, a task in the public interest, money. */
    private static final Set<String> NO_WORKS = WordSet.of(
            """
            presidence direction gestion mission missions animation pilotage coordination role mandat cles redaction
            tache evaluation gouvernance secretariat relais temoin subvention aide euros € prix label soin""");

    /** What a contract is for that is no sale: "un contrat de recherche". */
    private static final Set<String> NO_SALES = WordSet.of(
            """
            recherche partenariat filiere performance plan collaboration objectifs apprentissage travail ville pret
            part parts""");

    /** What an order is for. */
    private static final Set<String> SALES =
            WordSet.of("fourniture livraison vente achat maintenance approvisionnement equipement exclusivite");

    private static final int NEAR = 8;
    private static final int FAR = 14;

    private final Ties ties;

    Orders(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            Set<VerbForm> entrusts = ENTRUSTS.get(w.word(i));
            if (ORDERS.contains(w.word(i))) {
                won(w, i);
                told(w, i);
            } else if (entrusts != null) {
                entrusted(w, i, entrusts);
            }
        }
    }

    // "B a décroché un contrat de 12 M€ auprès de A", "B a reçu une commande de A"
    private void won(Wording w, int order) {
        VerbGroup group = null;
        for (int k = order - 1; k >= 0 && order - k < NEAR && group == null && w.name(k) == null; k--) {
            Set<VerbForm> wins = WINS.get(w.word(k));
            group = wins == null ? null : VerbGroup.at(w, k, wins);
        }
        List<Found> buyers = group == null || group.voice() != Voice.ACTIVE ? List.of() : buyers(w, order);
        if (group == null || buyers.isEmpty()) {
            return;
        }
        for (Said seller : ties.subjects().ofVerb(w, group.start())) {
            for (Found buyer : buyers) {
                tie(w, buyer.entity(), seller.entity(), group.modality(), group.start(), buyer.end());
            }
        }
    }

    // "Grâce à un contrat-cadre conclu avec A, B a embauché", "le carnet de B est dopé par un contrat de 30 M€ avec A"
    private void told(Wording w, int order) {
        int with = order + 1;
        boolean sale = w.word(order).startsWith("command") || w.word(order).endsWith("-cadre");
        while (with < w.size()
                && with - order < FAR
                && w.name(with) == null
                && !w.word(with).equals("avec")) {
            String word = w.word(with);
            sale |= w.token(with).isNumber() || SALES.contains(word);
            if (NO_SALES.contains(word) || w.isMark(with) && !w.token(with - 1).isNumber() && !word.equals("€")) {
                return;
            }
            with++;
        }
        List<Found> buyers =
                sale && w.word(with).equals("avec") ? ties.parties().customers(w, with + 1) : List.of();
        if (buyers.isEmpty()) {
            return;
        }
        Entity seller = seller(w, order);
        for (Found buyer : buyers) {
            tie(w, buyer.entity(), seller, Doubts.between(w, 0, order), order, buyer.end());
        }
    }

    // who has the order: whose orders are told before it
    private @Nullable Entity seller(Wording w, int order) {
        for (int k = order - 1; k > 1; k--) {
            int start = w.startOfName(k);
            int of = w.afterOf(start - 1) == start ? start - 2 : -1;
            if (w.name(k, EntityKind.ORGANISATION) != null && of > 0) {
                boolean book = w.word(of).startsWith("command")
                        || w.word(of).equals("activite")
                        || w.word(of).equals("carnet");
                return book ? NameLists.entity(w, k) : null;
            }
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return NameLists.entity(w, start);
            }
        }
        return ties.earlierSubject();
    }

    private List<Found> buyers(Wording w, int order) {
        for (int k = order + 1; k < w.size() && k - order < FAR; k++) {
            String word = w.word(k);
            boolean wall =
                    w.isMark(k) && !w.word(k).equals("€") && !w.token(k - 1).isNumber();
            if (w.name(k) != null || wall || NO_SALES.contains(word) || word.equals("qui")) {
                return List.of();
            }
            boolean of = w.afterOf(k) > k
                    || word.equals("aupres")
                    || word.equals("par")
                    || word.equals("pour")
                    || word.equals("avec");
            int from = word.equals("aupres") ? w.afterOf(k + 1) : w.afterOf(k) > k ? w.afterOf(k) : k + 1;
            List<Found> named = of ? ties.parties().customers(w, from) : List.of();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    // "A a confié à B la fabrication"
    private void entrusted(Wording w, int verb, Set<VerbForm> forms) {
        VerbGroup group = VerbGroup.at(w, verb, forms);
        if (group == null || group.voice() != Voice.ACTIVE) {
            return;
        }
        boolean entrusts = w.word(verb).startsWith("confi") || w.word(verb).startsWith("command");
        boolean works = entrusts && !isOffice(w, group);
        int seller = -1;
        for (int k = verb + 1; k < w.size() && k - verb < FAR; k = w.endOfName(k)) {
            works |= w.name(k) == null && ORDERS.contains(w.word(k));
            works &= w.name(k) != null || !NO_WORKS.contains(w.word(k)) || k - verb > NEAR;
            boolean to = w.word(k).startsWith("au") && w.word(k).length() < 4
                    || w.word(k).equals("a") && !w.token(k).text().equals("a");
            int name = to && w.name(k) == null ? NameLists.skipNouns(w, w.afterArticle(k + 1)) : -1;
            seller = seller < 0 && w.name(name, EntityKind.ORGANISATION) != null ? name : seller;
            if (w.name(k) == null && (w.word(k).equals(".") || w.word(k).equals(";"))) {
                break;
            }
        }
        Entity told = seller >= 0 ? NameLists.entity(w, seller) : null;
        for (Said buyer : works && told != null ? ties.subjects().ofVerb(w, group.start()) : List.<Said>of()) {
            int end = Math.max(verb + 1, seller < 0 ? 0 : w.endOfName(seller));
            tie(w, buyer.entity(), told, group.modality(), Math.max(0, Math.min(buyer.at(), verb)), end);
        }
    }

    // "Quant au secrétariat, la Région l'a confié à B": what the pronoun takes up is an office
    private static boolean isOffice(Wording w, VerbGroup group) {
        boolean told = Clitics.before(w, group.start(), group.verb(), false) >= 0;
        for (int k = 0; told && k < group.start(); k++) {
            if (w.name(k) == null && NO_WORKS.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    private void tie(Wording w, Entity buyer, @Nullable Entity seller, Modality modality, int from, int end) {
        boolean bodies = buyer.kind() == EntityKind.ORGANISATION
                && seller != null
                && seller.kind() == EntityKind.ORGANISATION
                && !PublicBodies.has(seller);
        if (bodies) {
            ties.add(buyer, "customerOf", seller, modality, w.span(from, end), "relation.order", 0.65);
        }
    }
}

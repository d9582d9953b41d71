package org.filigraph.extract.relation.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads of whom the body spoken of buys from where its goods come from and who did its works: "les cuves viennent de chez
 * B", "la charpente a été confiée à B", "les machines sont fournies par B", "le hall a été construit par B", "gravées chez
 * B" ({@code customerOf}).
 */
final class Sourcings implements TieReader {
    private static final Set<String> COME = Conjugation.forms("venir", "provenir", "arriver", "sortir");
    private static final Set<String> DONE = Conjugation.forms(
            """
            fournir livrer fabriquer construire assembler installer poser usiner mouler monter couler forger tisser
            teindre imprimer conditionner approvisionner expedier""");
    /** What is done with goods at another's, which "chez" tells. */
    private static final Set<String> AT = Conjugation.forms(
            """
            fabriquer assembler usiner mouler couler forger tisser teindre imprimer conditionner graver preparer
            commander acheter sourcer transformer traiter emballer""");

    private static final Set<String> ENTRUSTED = WordSet.of("confie confiee confies confiees");
    private static final Set<String> BOUGHT =
            WordSet.of("commande commandee commandes commandees achete achetee achetes achetees");
    private static final Set<String> NO_WORKS = WordSet.of(
            """
            presidence direction gestion mission missions animation pilotage coordination role enquete mandat cles
            redaction tache evaluation mise commercialisation distribution exploitation instruction maitrise suivi
            conduite secretariat accompagnement organisation""");
    private static final Set<String> MONEY = WordSet.of(
            """
            reste solde ressources ressource budget capital capitaux fonds financements recettes revenus cotisations
            difference essentiel hausse baisse risque demande croissance menace surprise reponse mouvement""");
    private static final Set<String> PERSONS = WordSet.of(
            """
            il elle ils elles qui president directeur salaries fonds aide soutien nom financement initiative idee
            argent subvention""");
    private static final int NEAR = 7;

    private final Ties ties;
    private final Customers customers;

    Sourcings(Ties ties) {
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
            if (COME.contains(word) && !isMoney(w, i)) {
                come(w, i);
            } else if (isParticiple(w, i)) {
                done(w, i);
            }
        }
    }

    // "les cuves viennent de chez B", "la farine provient de B"
    private void come(Wording w, int i) {
        if (w.word(i).matches(".*(u|us|ue|ues|ir|ant)") || !isOfGoods(w, i)) {
            return;
        }
        int from = i + 1;
        while (from - i < NEAR
                && w.name(from) == null
                && !w.word(from).equals("de")
                && !w.word(from).equals("d'")
                && !w.word(from).equals("du")
                && !w.word(from).equals("des")
                && !w.isMark(from)
                && !w.word(from).equals("chez")) {
            from++;
        }
        boolean chez = w.word(from).equals("chez") || w.word(from + 1).equals("chez");
        boolean of = w.afterOf(from) > from;
        if (!chez && (!of || w.word(i).startsWith("sort"))) {
            return;
        }
        int at = w.word(from).equals("chez") ? from + 1 : w.word(from + 1).equals("chez") ? from + 2 : w.afterOf(from);
        sold(w, i, at, w.word(from));
    }

    // "le reste vient des actionnaires, dont B": money that comes is no goods
    private static boolean isMoney(Wording w, int verb) {
        boolean owners = false;
        for (int k = verb + 1; k < w.size() && k - verb < NEAR; k++) {
            owners |= w.name(k) == null && w.word(k).matches("(actionnaire|investisseur|banque|associe|fonds|pool).*");
        }
        return owners || MONEY.contains(subject(w, verb));
    }

    private static boolean isParticiple(Wording w, int i) {
        String text = w.token(i).text();
        return text.endsWith("é")
                || text.endsWith("és")
                || text.endsWith("ée")
                || text.endsWith("ées")
                || w.word(i).startsWith("fourni")
                || w.word(i).startsWith("construi")
                || w.word(i).startsWith("tein");
    }

    // "a été confiée à B", "sont fournies par B", "gravées chez B", "commandés au breton B"
    private void done(Wording w, int i) {
        String word = w.word(i);
        boolean passive = VerbGroup.isAuxiliary(w, i - 1)
                        && !w.word(i - 1).equals("a")
                        && !w.word(i - 1).equals("ont")
                || VerbGroup.isAdverb(w, i - 1);
        int k = i + 1;
        while (k - i < NEAR
                && w.name(k) == null
                && !w.isMark(k)
                && !w.word(k).equals("par")
                && !w.word(k).equals("chez")
                && Deliveries.to(w, k) != k + 1
                && !w.word(k).equals("aupres")) {
            k++;
        }
        boolean by = w.word(k).equals("par") && DONE.contains(word) && (passive || isGoods(w, i - 1));
        boolean chez = w.word(k).equals("chez") && AT.contains(word);
        boolean to = Deliveries.to(w, k) == k + 1
                && (ENTRUSTED.contains(word) && passive
                        || BOUGHT.contains(word) && k == i + 1 && !w.word(i - 1).equals("a"));
        if (!by && !chez && !to || NO_WORKS.contains(subject(w, i))) {
            return;
        }
        sold(w, i, k + 1, by ? "par" : chez ? "chez" : "a");
    }

    private void sold(Wording w, int i, int from, String joint) {
        List<Found> sellers = new ArrayList<>(ties.parties().at(w, from));
        if (sellers.isEmpty()) {
            return;
        }
        Entity buyer = buyer(w, i);
        sellers.addAll(others(w, sellers.get(sellers.size() - 1).end(), joint));
        int clause = i;
        while (clause > 0 && !(w.isMark(clause - 1) && w.name(clause - 1) == null)) {
            clause--;
        }
        for (Found seller : sellers) {
            if (!BodyNouns.isNetwork(seller.entity())
                    && !BodyNouns.namesResearch(seller.entity().label())) {
                customers.add(
                        w, buyer, seller.entity(), Doubts.between(w, clause, i), i, seller.end(), "relation.sourcing");
            }
        }
    }

    // "les lames viennent de A, les manches de B", "le gros œuvre a été confié à A et les fours à B"
    private List<Found> others(Wording w, int from, String joint) {
        int k = NameLists.afterBrackets(w, from);
        if (w.word(k).equals(",") && w.name(k + 1, EntityKind.TERRITORY) != null) {
            k = w.endOfName(k + 1); // "A, Laon"
        }
        boolean next =
                w.word(k).equals(",") || w.word(k).equals("et") || w.word(k).equals(";");
        int noun = w.word(k + 1).equals("et") ? k + 2 : k + 1;
        if (!next || w.afterArticle(noun) == noun || !w.isContentWord(noun + 1)) {
            return List.of();
        }
        for (int to = noun + 2; to - noun < NEAR && to < w.size() && w.name(to) == null && !w.isMark(to); to++) {
            boolean same = joint.startsWith("d") && w.afterOf(to) > to
                    || joint.equals("a") && Deliveries.to(w, to) == to + 1
                    || w.word(to).equals(joint);
            if (same) {
                return ties.parties().at(w, joint.startsWith("d") ? w.afterOf(to) : to + 1);
            }
        }
        return List.of();
    }

    private @Nullable Entity buyer(Wording w, int i) {
        for (int k = 0; k < i; k++) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return null; // the goods of another
            }
        }
        return customers.spokenOf(w, i);
    }

    // the goods are the subject: no body and nobody
    private static boolean isOfGoods(Wording w, int verb) {
        String subject = subject(w, verb);
        return !subject.isEmpty() && !PERSONS.contains(subject) && !BodyNouns.isBody(subject);
    }

    private static boolean isGoods(Wording w, int i) {
        return w.isContentWord(i) && !BodyNouns.isBody(w.word(i));
    }

    // the noun behind the first article before a verb: "les cuves inox" of "viennent"
    private static String subject(Wording w, int verb) {
        int start = VerbGroup.begin(w, verb);
        String noun = "";
        for (int k = start - 1; k >= 0 && start - k < NEAR && !(w.isMark(k) && w.name(k) == null); k--) {
            if (w.name(k) == null && w.isContentWord(k)) {
                noun = w.word(k);
            } else if (w.name(k) == null && PERSONS.contains(w.word(k))) {
                return w.word(k);
            }
        }
        return noun;
    }
}

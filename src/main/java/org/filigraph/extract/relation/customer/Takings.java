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
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;

/**
 * Reads who buys from verbs of buying and selling with a pronoun for the other side: "A en a commandé trois", "A lui
 * achète ses chutes", "A nous confie ses moules", "B, qui lui fournit ses capteurs", "A a réservé la production" ({@code
 * customerOf}).
 */
final class Takings implements TieReader {
    private static final Map<String, Set<VerbForm>> TAKES = Conjugation.ofAll(
            """
            acheter commander reserver confier prendre louer acquerir passer utiliser adopter attribuer notifier""");
    private static final Set<String> OF_IT = WordSet.of("commander acheter acquerir louer reserver adopter");
    private static final Map<String, Set<VerbForm>> GIVES =
            Conjugation.ofAll("fournir livrer vendre fabriquer imprimer usiner expedier construire");
    /** What is not bought though it is taken or given. */
    private static final Set<String> NO_GOODS = WordSet.of(
            """
            presidence direction gestion mission animation pilotage coordination role mandat cles place soutien part
            parts participation temps accompagnement aide cadre subvention capital actions prix label relais terrain
            terrains batiment locaux site usine fonds suite moyens conseils energie temoin flambeau main titres
            filiale""");

    private static final Set<String> OUTPUT = WordSet.of("production volumes tonnages recolte gaz chaleur");
    private static final Set<String> SOME = WordSet.of(
            """
            un une deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente cent plusieurs quelques""");
    private static final int NEAR = 7;

    private final Ties ties;
    private final Customers customers;

    Takings(Ties ties) {
        this.ties = ties;
        this.customers = new Customers(ties);
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            Set<VerbForm> takes = w.name(i) == null ? TAKES.get(w.word(i)) : null;
            Set<VerbForm> gives = w.name(i) == null ? GIVES.get(w.word(i)) : null;
            VerbGroup group =
                    takes != null ? VerbGroup.at(w, i, takes) : gives != null ? VerbGroup.at(w, i, gives) : null;
            if (group != null && group.voice() == VerbGroup.Voice.ACTIVE) {
                told(w, i, group, takes != null);
            }
        }
    }

    private void told(Wording w, int i, VerbGroup group, boolean takes) {
        int him = -1;
        boolean of = false;
        for (int k = Math.max(0, i - 5); k < i; k++) {
            String word = w.word(k);
            boolean pronoun = w.name(k) == null && k >= Math.min(group.start(), i - 3) - 1;
            him = pronoun && (word.equals("lui") || word.equals("nous") && !isSubject(w, k, i)) ? k : him;
            of |= pronoun
                    && word.equals("en")
                    && (w.word(k + 1).equals("a") || w.word(k + 1).equals("ont") || k == i - 1);
        }
        boolean amount = w.token(Math.min(i + 1, w.size() - 1)).isNumber() || SOME.contains(w.word(i + 1));
        boolean some = of && takes && amount && isOfIt(w, i);
        boolean output = takes && isOutput(w, i) && him < 0;
        if (him < 0 && !some && !output || isOtherGoods(w, i)) {
            return;
        }
        int start = him >= 0 ? Math.min(him, group.start()) : group.start();
        Entity other = him >= 0 ? customers.meant(w, him) : customers.spokenOf(w, i);
        for (Entity one : subjects(w, start, i, him)) {
            customers.add(
                    w, takes ? one : other, takes ? other : one, group.modality(), start, i + 1, "relation.taking");
        }
    }

    // who acts: before the verb, or behind it in "que lui fournit B"
    private List<Entity> subjects(Wording w, int start, int verb, int him) {
        List<Entity> all = new ArrayList<>();
        if (him >= 0 && (w.word(him - 1).startsWith("qu") && !w.word(him - 1).equals("qui"))) {
            for (Found one : ties.parties().at(w, verb + 1)) {
                all.add(one.entity());
            }
            return all;
        }
        for (Said one : ties.subjects().ofVerb(w, start)) {
            all.add(one.entity());
        }
        int name = start - 1;
        if (all.isEmpty() && w.name(name, EntityKind.ORGANISATION) != null) {
            all.add(NameLists.entity(w, name));
        }
        return all;
    }

    private static boolean isSubject(Wording w, int k, int verb) {
        return k == 0
                || w.isMark(k - 1) && w.name(k - 1) == null
                || w.word(verb).endsWith("ons")
                || w.word(k + 1).equals("avons");
    }

    private static boolean isOfIt(Wording w, int i) {
        return OF_IT.stream().anyMatch(v -> w.word(i).startsWith(v.substring(0, v.length() - 3)));
    }

    // "a réservé la moitié de la production"
    private static boolean isOutput(Wording w, int i) {
        if (!w.word(i).startsWith("reserv") && !w.word(i).startsWith("ach")) {
            return false;
        }
        for (int k = i + 1; k - i < NEAR && !w.isMark(k) && w.name(k) == null; k++) {
            if (OUTPUT.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherGoods(Wording w, int i) {
        for (int k = i + 1; k - i < 5 && !w.isMark(k) && w.name(k) == null; k++) {
            if (NO_GOODS.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }
}

package org.filigraph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads who pays, where a noun for the money says so: "bénéficie d'une aide de 2 millions d'euros de la Région et de
 * l'Ademe", "avec le soutien de l'État" ({@code fundedBy}).
 */
final class Funding {
    private static final Set<String> MONEY = Set.of(
            "aide",
            "aides",
            "subvention",
            "subventions",
            "soutien",
            "financement",
            "financements",
            "enveloppe",
            "dotation",
            "pret",
            "prets",
            "participation",
            "avance",
            "bourse",
            "cofinancement",
            "concours",
            "million",
            "millions",
            "milliard",
            "milliards",
            "euros",
            "€",
            "m€");
    private static final Set<String> RECEIVES = Set.of(
            "beneficie",
            "beneficient",
            "beneficiera",
            "beneficieront",
            "beneficiant",
            "recu",
            "recoit",
            "recoivent",
            "recevra",
            "obtenu",
            "obtient",
            "obtiennent",
            "obtiendra",
            "decroche",
            "touche",
            "grace",
            "avec",
            "percu",
            "dont");

    private static final Set<String> COSTS = Set.of(
            "budget",
            "cout",
            "coute",
            "coutera",
            "investissement",
            "montant",
            "enveloppe",
            "financement",
            "dote",
            "dotee");

    private final Ties ties;

    Funding(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        int done = -1;
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && MONEY.contains(w.word(i))) {
                int verb = receives(w, i);
                if (verb > done && money(w, i, verb)) {
                    done = verb;
                }
            }
        }
    }

    private static int receives(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 6; k--) {
            if (RECEIVES.contains(w.word(k)) && w.name(k) == null) {
                return k;
            }
            if (w.isMark(k) && !w.word(k).equals("€") && !w.token(k + 1).isNumber() || w.name(k) != null) {
                return -1;
            }
        }
        return -1;
    }

    private boolean money(Wording w, int i, int verb) {
        List<Integer> givers = givers(w, i);
        if (givers.isEmpty()) {
            return false;
        }
        Entity receiver = receiver(w, verb);
        int end = w.endOfName(givers.get(givers.size() - 1));
        for (int giver : givers) {
            ties.add(
                    receiver,
                    "fundedBy",
                    NameLists.entity(w, giver),
                    Modality.STATED,
                    w.span(verb, end),
                    "relation.funding",
                    0.7);
        }
        return true;
    }

    // "de 62 millions d'euros de l'Ademe et de 35 millions du conseil régional"
    private static List<Integer> givers(Wording w, int i) {
        List<Integer> givers = new ArrayList<>();
        int k = i + 1;
        while (k < w.size() && k - i < 30) {
            boolean of =
                    w.afterOf(k) > k || w.word(k).equals("par") || w.word(k).equals("aupres");
            if (of && w.name(k) == null) {
                int from = w.word(k).equals("par") ? k + 1 : w.word(k).equals("aupres") ? k + 2 : w.afterOf(k);
                List<Integer> named = NameLists.at(w, from, EntityKind.ORGANISATION, EntityKind.AGREEMENT);
                if (!named.isEmpty()) {
                    givers.addAll(named);
                    k = w.endOfName(named.get(named.size() - 1));
                    continue;
                }
            }
            boolean inner = w.name(k) == null
                    && (!w.isMark(k)
                            || w.word(k).equals("€")
                            || w.word(k).equals(",") && w.token(k + 1).isNumber());
            boolean stop = w.word(k).equals("pour") || w.word(k).equals("qui") || VerbGroup.isAuxiliary(w, k);
            if (!inner || stop || (k + 1 >= w.size())) {
                break;
            }
            k++;
        }
        return givers;
    }

    // "Son budget s'élève à 24 millions d'euros, dont 15 de la Région": what it costs, told of before
    private @Nullable Entity costs(Wording w, int dont) {
        boolean sum = false;
        for (int k = 0; k < dont; k++) {
            sum |= w.name(k) == null && COSTS.contains(w.word(k));
        }
        for (int k = 0; sum && k < dont; k = w.endOfName(k)) {
            if (w.name(k, EntityKind.AGREEMENT, EntityKind.ORGANISATION) != null) {
                return NameLists.entity(w, k);
            }
        }
        if (!sum) {
            return null;
        }
        Entity topic = ties.source().context().topicAt(w.span().start());
        return topic != null ? topic : ties.earlierSubject();
    }

    // the subject of "bénéficie", or the one told of: "le projet bénéficie", "avec le soutien de"
    private @Nullable Entity receiver(Wording w, int verb) {
        if (w.word(verb).equals("dont")) {
            return costs(w, verb);
        }
        List<Said> who = ties.subjects().ofVerb(w, VerbGroup.begin(w, verb));
        if (!who.isEmpty()) {
            return who.get(0).entity();
        }
        Said topic = ties.subjects().topic(w, verb);
        return topic == null ? null : topic.entity();
    }
}

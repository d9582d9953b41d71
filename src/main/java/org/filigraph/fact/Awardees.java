package org.filigraph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is helped where the one that pays was told in a sentence before: "Sept entreprises sont lauréates du fonds
 * A. X bénéficiera d'une aide. Les autres entreprises soutenues sont Y et Z."
 */
final class Awardees {
    private static final List<String> HELPED =
            List.of("soutenu", "aide", "finance", "subventionne", "laureat", "beneficiaire", "retenu");
    /** Nouns beside which a participle needs no verb: "les entreprises soutenues sont". */
    private static final Set<String> FIRMS = Set.of("entreprise", "entreprises", "societe", "societes", "pme");
    /** Nouns for those who are helped. */
    private static final List<String> WINNERS = List.of("laureat", "beneficiaire");

    private static final Set<String> BE = Set.of("sera", "seront", "est", "sont", "ete");
    private static final List<String> GAIN = List.of("beneficie", "beneficier");
    private static final int NEAR = 4;

    /** What one may be given: "bénéficie d'une aide", not "bénéficie d'un grand port". */
    private static final List<String> MONEY =
            List.of("aide", "financement", "subvention", "soutien", "pret", "enveloppe");
    /** Words that deny the help, or only wish or ask for it. */
    private static final Set<String> OPEN = Set.of(
            "pas",
            "jamais",
            "aucun",
            "aucune",
            "pourrait",
            "pourraient",
            "espere",
            "esperent",
            "souhaite",
            "souhaitent",
            "si",
            "sollicite",
            "candidate",
            "candidat");
    /** After so many sentences in which nobody is helped, who pays is forgotten. */
    private static final int FORGOTTEN = 6;

    private final Ties ties;
    private @Nullable Entity payer;
    private int since;

    Awardees(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        int helped = helped(w);
        if (helped < 0 || isOpen(w)) {
            payer = ++since > FORGOTTEN ? null : payer;
            return;
        }
        since = 0;
        int told = payer(w, helped);
        if (told >= 0) {
            payer = NameLists.entity(w, told);
        }
        if (payer == null) {
            return;
        }
        for (int receiver : receivers(w, helped, told)) {
            ties.add(
                    NameLists.entity(w, receiver),
                    "fundedBy",
                    payer,
                    Modality.STATED,
                    w.span(Math.min(receiver, helped), Math.max(helped + 1, w.endOfName(receiver))),
                    "relation.awardee",
                    0.65);
        }
    }

    /** Index of the word that says that somebody is helped, or -1. */
    private static int helped(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            String word = w.word(i);
            boolean gains =
                    GAIN.stream().anyMatch(word::startsWith) && !word.startsWith("beneficiaire") && isMoneyAfter(w, i);
            if (w.name(i) == null && (gains || isHelped(w, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMoneyAfter(Wording w, int verb) {
        for (int i = verb + 1; i < Math.min(w.size(), verb + NEAR + 3); i++) {
            if (MONEY.stream().anyMatch(w.word(i)::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && OPEN.contains(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "sera soutenue", "les entreprises aidées", "lauréates". */
    private static boolean isHelped(Wording w, int i) {
        String word = w.word(i);
        if (HELPED.stream().noneMatch(word::startsWith)) {
            return false;
        }
        String text = w.token(i).text();
        boolean participle = text.endsWith("é")
                || text.endsWith("és")
                || text.endsWith("ée")
                || text.endsWith("ées")
                || word.startsWith("soutenu")
                || word.startsWith("retenu")
                || WINNERS.stream().anyMatch(word::startsWith);
        for (int k = i - 1; participle && k >= Math.max(0, i - NEAR); k--) {
            if (BE.contains(w.word(k))) {
                return true;
            }
        }
        return participle && FIRMS.contains(w.word(i - 1));
    }

    /** Index of the scheme or body that pays, told after the word: "lauréates du fonds A", "soutenues par l'État". */
    private static int payer(Wording w, int helped) {
        for (int k = helped + 1; k < w.size() && k - helped < 12; k = w.endOfName(k)) {
            Name name = w.name(k);
            boolean by = w.word(w.afterArticle(k - 1) == k ? k - 2 : k - 1).equals("par");
            boolean pays =
                    name != null && (name.is(EntityKind.AGREEMENT) || by && PublicBodies.has(NameLists.entity(w, k)));
            if (pays) {
                return k;
            }
            if (name != null || w.word(k).equals(".") || BE.contains(w.word(k))) {
                return -1;
            }
        }
        return -1;
    }

    private static List<Integer> receivers(Wording w, int helped, int payer) {
        List<Integer> found = new ArrayList<>();
        int be = helped;
        while (be < w.size() && !w.word(be).equals("sont") && !w.word(be).equals(":") && be - helped < 12) {
            be = w.endOfName(be);
        }
        boolean listed =
                be < w.size() && (w.word(be).equals("sont") || w.word(be).equals(":")) && be > helped;
        if (listed) {
            for (int k = be + 1; k < w.size(); k = w.endOfName(k)) {
                if (w.name(k, EntityKind.ORGANISATION) != null) {
                    found.add(k);
                } else if (w.word(k).equals(";") || VerbGroup.isAuxiliary(w, k)) {
                    break;
                }
            }
            return found;
        }
        for (int k = 0; k < helped; k = w.endOfName(k)) {
            boolean subject = w.name(k, EntityKind.ORGANISATION) != null
                    && k != payer
                    && (k == 0 || w.afterOf(k - 1) == k - 1 && !w.word(k - 1).equals("par"));
            if (subject) {
                found.add(k);
                break;
            }
        }
        return found;
    }
}

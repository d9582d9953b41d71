package org.filigraph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.jspecify.annotations.Nullable;

/**
 * Reads who works with whom: {@code partnerOf}, {@code memberOf}, {@code fundedBy}, {@code customerOf},
 * {@code supersedes}.
 */
final class Partnerships {
    private static final Set<String> ALLIES = Set.of(
            "associe",
            "associent",
            "allie",
            "allient",
            "noue",
            "collabore",
            "collaborent",
            "cooperent",
            "coopere",
            "partenaire",
            "partenaires");
    private static final Set<String> TOGETHER =
            Set.of("partenariat", "collaboration", "cooperation", "alliance", "consortium");
    private static final Set<String> JOINS =
            Set.of("rejoint", "rejoignent", "integre", "adhere", "adherent", "membre", "membres");
    private static final Set<String> FUNDED = Set.of(
            "finance",
            "financee",
            "finances",
            "financees",
            "soutenu",
            "soutenue",
            "soutenus",
            "soutenues",
            "cofinance",
            "cofinancee",
            "cofinances",
            "subventionne",
            "subventionnee",
            "laureat",
            "laureate",
            "laureats",
            "laureates");

    private final Ties ties;

    Partnerships(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            if (TOGETHER.contains(word) || ALLIES.contains(word)) {
                partners(w, i);
            } else if (JOINS.contains(word)) {
                member(w, i);
            } else if (FUNDED.contains(word)) {
                funded(w, i);
            } else if (word.equals("selectionne")
                    || word.equals("selectionnee")
                    || word.equals("choisi")
                    || word.equals("choisie")
                    || word.equals("retenu")
                    || word.equals("retenue")) {
                chosen(w, i);
            } else if (word.equals("client") || word.equals("clients") || word.equals("fournisseur")) {
                customer(w, i);
            } else if (word.equals("remplace") || word.equals("remplacent") || word.equals("succede")) {
                supersedes(w, i);
            } else if (word.equals("soutien") || word.equals("financement")) {
                support(w, i);
            }
        }
    }

    // "A en partenariat avec B", "a signé une convention de partenariat avec B", "fruit d'une collaboration avec B, C
    // et D"
    private void partners(Wording w, int i) {
        int with = i + 1;
        while (with < w.size() && with - i < 6 && w.isContentWord(with)) {
            with++;
        }
        String word = w.word(with);
        List<Integer> others;
        if (word.equals("avec")
                || (word.equals("a") && ALLIES.contains(w.word(i)))
                || (word.equals("de") && w.word(i).startsWith("partenaire"))
                || (word.equals("d'") && w.word(i).startsWith("partenaire"))) {
            others = names(w, with + 1);
        } else if (word.equals("entre")) {
            others = names(w, with + 1);
            if (others.size() >= 2) {
                Entity first = entity(w, others.get(0));
                for (int k = 1; k < others.size(); k++) {
                    ties.add(
                            first,
                            "partnerOf",
                            entity(w, others.get(k)),
                            Ties.modality(w, i, with),
                            w.span(i, w.endOfName(others.get(k))),
                            "relation.partners",
                            0.8);
                }
            }
            return;
        } else {
            return;
        }
        if (others.isEmpty()) {
            return;
        }
        Entity self = partner(w, i);
        int end = w.endOfName(others.get(others.size() - 1));
        for (int other : others) {
            ties.add(
                    self,
                    "partnerOf",
                    entity(w, other),
                    Ties.modality(w, i, with),
                    ties.evidence(w, i, end),
                    "relation.partners",
                    0.75);
        }
    }

    private @Nullable Entity partner(Wording w, int i) {
        Integer at = ties.subjectIndex(w, i);
        if (at != null) {
            return entity(w, at);
        }
        for (int k = 0; k < i; k = w.endOfName(k)) {
            Name agreement = w.name(k, EntityKind.AGREEMENT, EntityKind.EVENT);
            if (agreement != null) {
                return agreement.entity();
            }
        }
        Entity topic = ties.source().context().topicAt(w.span().start());
        boolean contract = w.word(0).equals("ce") && topic != null && topic.kind() != EntityKind.AGREEMENT;
        if (contract || topic == null) {
            // "Ce contrat est le fruit d'une collaboration avec": the authority of the territory that it is for
            Entity territory = ties.source().context().territoryAt(w.span().start());
            return topic != null ? topic : territory;
        }
        return topic;
    }

    // "X a intégré le comité Y", "X rejoint Y", "X, membre de Y"
    private void member(Wording w, int i) {
        boolean noun = w.word(i).startsWith("membre") || w.word(i).equals("adherent");
        int k = noun ? w.afterOf(i + 1) : w.word(i + 1).equals("a") ? w.afterArticle(i + 2) : w.afterArticle(i + 1);
        if (noun && k == i + 1) {
            return;
        }
        k = Ownership.skipNouns(w, k);
        if (w.name(k, EntityKind.ORGANISATION) == null) {
            return;
        }
        Integer at = ties.subjectIndex(w, i);
        boolean person = false;
        for (int b = i - 1; b >= 0 && b > i - 6; b--) {
            person |= w.name(b, EntityKind.PERSON) != null;
        }
        if (!person) {
            ties.add(
                    ties.subjectAt(w, i),
                    "memberOf",
                    entity(w, k),
                    Ties.modality(w, i, k),
                    w.span(at == null ? i : at, w.endOfName(k)),
                    "relation.member",
                    0.8);
        }
    }

    // "financé par A", "lauréat de l'appel à projets B"
    private void funded(Wording w, int i) {
        boolean won = w.word(i).startsWith("laureat");
        int by = i + 1;
        while (by < w.size() && by - i < 5 && (w.isContentWord(by) || w.word(by).equals("a"))) {
            by++;
        }
        if (!won && !w.word(by).equals("par")) {
            return;
        }
        int k = won ? w.afterOf(by) : w.afterArticle(by + 1);
        if (won && k == by) {
            return;
        }
        List<Integer> givers = new ArrayList<>();
        for (int n = k; n < w.size() && n - k < 7; n = w.endOfName(n)) {
            if (w.name(n, EntityKind.AGREEMENT, EntityKind.ORGANISATION) != null) {
                givers.add(n);
                break;
            }
            if (w.isMark(n)) {
                break;
            }
        }
        if (givers.isEmpty()) {
            return;
        }
        if (!won) {
            givers = names(w, k);
        }
        for (int giver : givers) {
            ties.add(
                    ties.subjectAt(w, i),
                    "fundedBy",
                    entity(w, giver),
                    Ties.modality(w, i, k),
                    ties.evidence(w, i, w.endOfName(giver)),
                    "relation.funded",
                    won ? 0.75 : 0.7);
        }
    }

    // "avec le soutien financier de A", "bénéficie du soutien de A"
    private void support(Wording w, int i) {
        int of = i + 1;
        while (w.isContentWord(of) && of - i < 3) {
            of++;
        }
        if (w.afterOf(of) == of) {
            return;
        }
        boolean given = (w.word(i - 1).equals("le") && w.word(i - 2).equals("avec"))
                || w.word(i - 1).equals("du");
        for (int giver : given ? names(w, w.afterOf(of)) : List.<Integer>of()) {
            ties.add(
                    ties.subjectAt(w, i),
                    "fundedBy",
                    entity(w, giver),
                    Ties.modality(w, i, giver),
                    ties.evidence(w, i, w.endOfName(giver)),
                    "relation.support",
                    0.6);
        }
    }

    // "X a été sélectionné par Y pour développer": Y buys from X
    private void chosen(Wording w, int i) {
        if (!w.word(i + 1).equals("par") || !w.word(i - 1).equals("ete")) {
            return;
        }
        int k = Ownership.skipNouns(w, w.afterArticle(i + 2));
        Name buyer = w.name(k, EntityKind.ORGANISATION);
        boolean works = false;
        for (int n = w.endOfName(k); n < w.size() && n < w.endOfName(k) + 4; n++) {
            works |= w.word(n).equals("pour");
        }
        if (buyer != null && works) {
            ties.add(
                    buyer.entity(),
                    "customerOf",
                    ties.subjectAt(w, i),
                    Ties.modality(w, i, k),
                    ties.evidence(w, i, w.endOfName(k)),
                    "relation.chosen",
                    0.7);
        }
    }

    // "ses clients, A, B et C", "clients comme A", "fournisseur de A"
    private void customer(Wording w, int i) {
        if (w.word(i).equals("fournisseur")) {
            int k = Ownership.skipNouns(w, w.afterOf(i + 1));
            if (w.afterOf(i + 1) > i + 1 && w.name(k, EntityKind.ORGANISATION) != null) {
                ties.add(
                        entity(w, k),
                        "customerOf",
                        ties.subjectAt(w, i),
                        Ties.modality(w, i, k),
                        ties.evidence(w, i, w.endOfName(k)),
                        "relation.supplier",
                        0.75);
            }
            return;
        }
        int k = i + 1;
        if (w.word(k).equals("comme")
                || w.word(k).equals(",")
                || w.word(k).equals(":")
                || w.word(k).equals("(")) {
            k++;
        } else if (w.word(k).equals("tels") && w.word(k + 1).equals("que")) {
            k += 2;
        } else {
            return;
        }
        for (int buyer : names(w, k)) {
            ties.add(
                    entity(w, buyer),
                    "customerOf",
                    ties.subjectAt(w, i),
                    Ties.modality(w, i, k),
                    ties.evidence(w, i, w.endOfName(buyer)),
                    "relation.customers",
                    0.7);
        }
    }

    private void supersedes(Wording w, int i) {
        int k = Ownership.skipNouns(
                w, w.afterArticle(w.word(i + 1).equals("a") || w.word(i + 1).equals("au") ? i + 2 : i + 1));
        Name old = w.name(k, EntityKind.ORGANISATION, EntityKind.AGREEMENT);
        Name now = null;
        for (int b = i - 1; b >= 0; b--) {
            Name name = w.name(b, EntityKind.ORGANISATION, EntityKind.AGREEMENT);
            if (name != null) {
                now = name;
                break;
            }
        }
        if (old != null && now != null && old.is(now.entity().kind())) {
            ties.add(
                    now.entity(),
                    "supersedes",
                    old.entity(),
                    Ties.modality(w, i, k),
                    now.span().cover(old.span()),
                    "relation.supersedes",
                    0.75);
        }
    }

    /** The organisations of a list that begins at {@code from}: "A, B et C". */
    private static List<Integer> names(Wording w, int from) {
        List<Integer> listed = new ArrayList<>();
        int k = w.afterArticle(Math.max(w.afterOf(from), from));
        while (k < w.size()) {
            int name = Ownership.skipNouns(w, w.afterArticle(k));
            if (w.name(name, EntityKind.ORGANISATION) == null) {
                break;
            }
            listed.add(name);
            k = w.endOfName(name);
            if (w.word(k).equals("(")) {
                while (k < w.size() && !w.word(k).equals(")")) {
                    k++;
                }
                k++;
            }
            boolean goesOn =
                    w.word(k).equals(",") || w.word(k).equals("et") || w.word(k).equals("ou");
            if (!goesOn) {
                break;
            }
            k++;
            if (w.word(k).equals("et")) {
                k++;
            }
            k = Math.max(w.afterOf(k), k);
            if (w.word(k).equals("avec")) {
                k++;
            }
        }
        return listed;
    }

    private static Entity entity(Wording w, int i) {
        return Objects.requireNonNull(w.name(i)).entity();
    }
}

package org.filigraph.fact;

import java.util.Objects;
import java.util.Set;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;

/** Reads who belongs to whom: {@code subsidiaryOf}, {@code spinOffOf}, {@code acquiredBy}, {@code mergedWith}, {@code partOf}. */
final class Ownership {
    private static final Set<String> ACQUIRES = Set.of(
            "rachete",
            "racheter",
            "achete",
            "acquiert",
            "acquis",
            "reprend",
            "repris",
            "absorbe",
            "acquerir",
            "reprendre");
    private static final Set<String> ACQUIRED =
            Set.of("rachete", "rachetee", "acquis", "acquise", "repris", "reprise", "absorbe", "absorbee");
    private static final Set<String> PURCHASE = Set.of("rachat", "acquisition", "reprise", "absorption");
    private static final Set<String> PARTS = Set.of(
            "entite",
            "division",
            "branche",
            "composante",
            "unite",
            "antenne",
            "departement",
            "site",
            "usine",
            "marque",
            "comite",
            "delegation",
            "etablissement");

    private final Ties ties;

    Ownership(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            if (word.equals("filiale") || word.equals("filiales")) {
                subsidiary(w, i);
            } else if (word.equals("spin-off")
                    || word.equals("spinoff")
                    || word.equals("essaimage")
                    || word.equals("issue")
                    || word.equals("issu")
                    || word.equals("spin-out")) {
                spinOff(w, i);
            } else if (word.equals("fusionne")
                    || word.equals("fusionnent")
                    || word.equals("fusion")
                    || word.equals("fusionner")
                    || word.equals("fusionneront")) {
                merger(w, i);
            } else if (ACQUIRES.contains(word) || ACQUIRED.contains(word)) {
                acquisition(w, i);
            } else if (PURCHASE.contains(word)) {
                purchase(w, i);
            } else if (PARTS.contains(word)) {
                part(w, i);
            } else if (word.equals("appartient") || word.equals("appartenant")) {
                belongs(w, i);
            }
        }
    }

    // "X, filiale (à 100 %) du groupe Y"; "sa filiale de génériques X"
    private void subsidiary(Wording w, int i) {
        String before = w.word(i - 1);
        if (before.equals("sa") || before.equals("ses") || before.equals("leur")) {
            int k = i + 1;
            while (k < w.size() && k - i < 7 && w.name(k) == null && w.token(k).isWord() && !isVerb(w.word(k))) {
                k++;
            }
            Name child = w.name(k, EntityKind.ORGANISATION);
            Integer parentAt = ties.subjectIndex(w, i);
            Entity parent = parentAt == null ? ties.subjectAt(w, i) : entity(w, parentAt);
            if (parent == null) {
                parent = ties.earlierSubject();
            }
            if (parentAt == null) {
                // "volonté de Servier de céder sa filiale": the owner may stand after "de"
                for (int b = i - 1; b >= 0 && b >= i - 8; b--) {
                    Name owner = w.name(b, EntityKind.ORGANISATION);
                    if (owner != null) {
                        parent = owner.entity();
                        parentAt = w.startOfName(b);
                        break;
                    }
                }
            }
            if (child != null) {
                int from = parentAt == null ? i - 1 : parentAt;
                ties.add(
                        child.entity(),
                        "subsidiaryOf",
                        parent,
                        Modality.STATED,
                        w.span(from, w.endOfName(k)),
                        "relation.subsidiary",
                        0.85);
                int of = w.afterOf(i + 1);
                int noun = k;
                for (int p = i + 1; p < k; p++) {
                    if (w.afterOf(p) > p) {
                        of = w.afterOf(p);
                        noun = p;
                    }
                }
                if (noun < k && of < k && w.isContentWord(of)) {
                    ties.add(
                            child.entity(),
                            "produces",
                            ties.thing(EntityKind.PRODUCT, w.span(of, k)),
                            Modality.STATED,
                            w.span(i, w.endOfName(k)),
                            "relation.subsidiary.of",
                            0.6);
                }
            }
            return;
        }
        int k = i + 1;
        while (k < w.size() && k - i < 7 && w.afterOf(k) == k && !w.isMark(k) && w.name(k) == null) {
            k++;
        }
        int of = nameAfterOf(w, k, EntityKind.ORGANISATION);
        if (of >= 0) {
            pair(w, i, of, "subsidiaryOf", "relation.subsidiary", 0.88);
        }
    }

    // "Spin-off de X, Y"; "Y, spin-off du CNRS"; "issue de la valorisation de … par A et B (en « spin-off »)"
    private void spinOff(Wording w, int i) {
        boolean issue = w.word(i).startsWith("issu");
        if (issue) {
            boolean valued = false;
            for (int k = i; k < w.size(); k++) {
                String word = w.word(k);
                valued |= word.equals("spin-off")
                        || word.equals("laboratoires")
                        || word.equals("laboratoire")
                        || word.equals("recherche")
                        || word.equals("recherches")
                        || word.equals("travaux")
                        || word.equals("valorisation")
                        || word.equals("essaimage");
            }
            if (!valued) {
                return;
            }
            for (int k = i + 1; k < w.size() && k - i < 16; k = w.endOfName(k)) {
                Name name = w.name(k, EntityKind.ORGANISATION);
                if (name != null) {
                    Entity child = ties.subjectAt(w, i);
                    int end = w.endOfName(k);
                    ties.add(
                            child,
                            "spinOffOf",
                            name.entity(),
                            Ties.modality(w, i, k),
                            ties.evidence(w, i, end),
                            "relation.spinOff",
                            0.75);
                    int next = w.word(end).equals("–") ? w.endOfName(end + 1) : end;
                    int second = w.afterArticle(next + 1);
                    if (w.word(next).equals("et") && w.name(second, EntityKind.ORGANISATION) != null) {
                        ties.add(
                                child,
                                "spinOffOf",
                                entity(w, second),
                                Ties.modality(w, i, k),
                                ties.evidence(w, i, w.endOfName(second)),
                                "relation.spinOff",
                                0.75);
                    }
                    return;
                }
                if (w.word(k).equals(".") || w.word(k).equals(";")) {
                    return;
                }
            }
            return;
        }
        int of = nameAfterOf(w, i + 1, EntityKind.ORGANISATION);
        if (of >= 0) {
            pair(w, i, of, "spinOffOf", "relation.spinOff", 0.88);
        }
    }

    // the apposition at i with its complement at of: the one it is said of stands before it, or after a comma
    private void pair(Wording w, int i, int of, String relation, String rule, double confidence) {
        int end = w.endOfName(of);
        Integer at = ties.subjectIndex(w, i);
        if (at == null && w.word(end).equals(",")) {
            int k = w.afterArticle(end + 1);
            while (w.isContentWord(k) && k - end < 5) {
                k++;
            }
            Name later = w.name(k, EntityKind.ORGANISATION);
            if (later != null) {
                ties.add(
                        later.entity(),
                        relation,
                        entity(w, of),
                        Ties.modality(w, i, end),
                        w.span(i, w.endOfName(k)),
                        rule,
                        confidence);
                return;
            }
        }
        ties.add(
                ties.subjectAt(w, i),
                relation,
                entity(w, of),
                Ties.modality(w, i, end),
                ties.evidence(w, i, end),
                rule,
                confidence);
    }

    // "A et B fusionnent", "fusion de A et de B", "A fusionne avec B", "Les deux comités de santé ont fusionné"
    private void merger(Wording w, int i) {
        if (w.word(i).equals("fusion")) {
            int from = w.word(i + 1).equals("entre") ? w.afterArticle(i + 2) : w.afterOf(i + 1);
            Name a = w.name(from, EntityKind.ORGANISATION);
            int and = w.endOfName(from);
            int second = w.word(and).equals("et") || w.word(and).equals("avec")
                    ? w.afterArticle(Math.max(w.afterOf(and + 1), and + 1))
                    : -1;
            Name b = second < 0 ? null : w.name(second, EntityKind.ORGANISATION);
            if (a != null && b != null) {
                ties.add(
                        a.entity(),
                        "mergedWith",
                        b.entity(),
                        Ties.modality(w, i, i + 1),
                        w.span(i, w.endOfName(second)),
                        "relation.merger",
                        0.85);
            }
            return;
        }
        int with = w.word(i + 1).equals("avec") ? w.afterArticle(i + 2) : -1;
        Integer at = ties.subjectIndex(w, i);
        if (with >= 0 && w.name(with, EntityKind.ORGANISATION) != null && at != null) {
            ties.add(
                    entity(w, at),
                    "mergedWith",
                    entity(w, with),
                    Ties.modality(w, i, with),
                    w.span(at, w.endOfName(with)),
                    "relation.merger",
                    0.85);
            return;
        }
        if (at != null) {
            int k = at - 1;
            while (k >= 0
                    && (w.word(k).equals("le")
                            || w.word(k).equals("la")
                            || w.word(k).equals("l'"))) {
                k--;
            }
            if (w.word(k).equals("et") && w.name(k - 1, EntityKind.ORGANISATION) != null) {
                ties.add(
                        entity(w, k - 1),
                        "mergedWith",
                        entity(w, at),
                        Ties.modality(w, i, i + 1),
                        w.span(w.startOfName(k - 1), i + 1),
                        "relation.merger",
                        0.85);
                return;
            }
        }
        plural(w, i);
    }

    // several bodies of one kind become one: the phrase for them stands for both
    private void plural(Wording w, int verb) {
        int start = 0;
        while (start < verb && !w.word(start).equals("les")) {
            start++;
        }
        int from = start + 1;
        if (w.word(from).equals("deux") || w.word(from).equals("trois")) {
            from++;
        }
        int end = from;
        while (end < verb && (w.name(end) != null || w.isContentWord(end) || w.afterOf(end) > end)) {
            end = w.afterOf(end) > end ? w.afterOf(end) : w.endOfName(end);
        }
        if (end <= from || start >= verb || !w.word(from).endsWith("s")) {
            return;
        }
        Entity all = ties.thing(EntityKind.ORGANISATION, w.span(from, end));
        Entity each = new Entity(EntityKind.ORGANISATION, all.key() + "-2", all.label());
        ties.add(
                all,
                "mergedWith",
                each,
                Ties.modality(w, verb, verb + 1),
                w.span(start, verb + 1),
                "relation.merger.plural",
                0.6);
    }

    // "A a racheté B", "B, racheté par A"
    private void acquisition(Wording w, int i) {
        if (ACQUIRED.contains(w.word(i))) {
            int by = i + 1;
            if (w.isContentWord(by) || w.word(by).equals("en")) {
                by += 2;
            }
            if (w.word(i + 1).equals("par")) {
                by = i + 1;
            }
            if (w.word(by).equals("par")) {
                int buyer = skipNouns(w, w.afterArticle(by + 1));
                if (w.name(buyer, EntityKind.ORGANISATION) != null) {
                    ties.add(
                            ties.subjectAt(w, i),
                            "acquiredBy",
                            entity(w, buyer),
                            Ties.modality(w, i, buyer),
                            ties.evidence(w, i, w.endOfName(buyer)),
                            "relation.acquired",
                            0.85);
                    return;
                }
            }
        }
        if (ACQUIRES.contains(w.word(i))) {
            int bought = skipNouns(w, w.afterArticle(i + 1));
            if (w.name(bought, EntityKind.ORGANISATION) != null
                    && !w.word(i - 1).equals("ete")) {
                ties.add(
                        entity(w, bought),
                        "acquiredBy",
                        ties.subjectAt(w, i),
                        Ties.modality(w, i, bought),
                        ties.evidence(w, i, w.endOfName(bought)),
                        "relation.acquires",
                        0.8);
            }
        }
    }

    // "le rachat de B par A", "l'acquisition de B"
    private void purchase(Wording w, int i) {
        int bought = skipNouns(w, w.afterOf(i + 1));
        if (w.afterOf(i + 1) == i + 1 || w.name(bought, EntityKind.ORGANISATION) == null) {
            return;
        }
        int by = w.endOfName(bought);
        if (w.word(by).equals("par")) {
            int buyer = skipNouns(w, w.afterArticle(by + 1));
            if (w.name(buyer, EntityKind.ORGANISATION) != null) {
                ties.add(
                        entity(w, bought),
                        "acquiredBy",
                        entity(w, buyer),
                        Ties.modality(w, i, by),
                        w.span(i, w.endOfName(buyer)),
                        "relation.purchase",
                        0.85);
            }
        } else {
            ties.add(
                    entity(w, bought),
                    "acquiredBy",
                    ties.subjectAt(w, i),
                    Ties.modality(w, i, by),
                    ties.evidence(w, i, by),
                    "relation.purchase",
                    0.65);
        }
    }

    // "X est l'entité de production de Y", "la division espace de Y"
    private void part(Wording w, int i) {
        int k = i + 1;
        int of = -1;
        while (k < w.size() && k - i < 9 && !w.isMark(k)) {
            int after = w.afterOf(k);
            int name = skipNouns(w, after);
            if (after > k && w.name(name, EntityKind.ORGANISATION) != null) {
                of = name;
                break;
            }
            if (w.name(k) != null || isVerb(w.word(k))) {
                return;
            }
            k++;
        }
        Integer at = ties.subjectIndex(w, i);
        boolean said = at != null
                && (w.word(i - 1).equals("l'")
                        || w.word(i - 1).equals("une")
                        || w.word(i - 1).equals("la")
                        || w.word(i - 1).equals("un")
                        || w.word(i - 1).equals(","))
                && i - w.endOfName(at) <= 6;
        if (at != null && of >= 0 && said) {
            ties.add(
                    entity(w, at),
                    "partOf",
                    entity(w, of),
                    Ties.modality(w, i, of),
                    w.span(at, w.endOfName(of)),
                    "relation.part",
                    0.8);
        }
    }

    private void belongs(Wording w, int i) {
        int k = w.word(i + 1).equals("a") || w.word(i + 1).equals("au") ? skipNouns(w, w.afterArticle(i + 2)) : -1;
        if (k >= 0 && w.name(k, EntityKind.ORGANISATION) != null) {
            ties.add(
                    ties.subjectAt(w, i),
                    "subsidiaryOf",
                    entity(w, k),
                    Ties.modality(w, i, k),
                    ties.evidence(w, i, w.endOfName(k)),
                    "relation.belongs",
                    0.8);
        }
    }

    /** Index of the name after "de", "du groupe" and the like at {@code i}, or -1. */
    private static int nameAfterOf(Wording w, int i, EntityKind kind) {
        int of = w.afterOf(i);
        if (of == i) {
            return -1;
        }
        int k = skipNouns(w, of);
        return w.name(k, kind) != null ? k : -1;
    }

    /** Index after the nouns and adjectives that stand before a name: "le groupe industriel". */
    static int skipNouns(Wording w, int i) {
        int k = i;
        while (w.isContentWord(k) && k - i < 4) {
            k++;
        }
        return k;
    }

    private static boolean isVerb(String word) {
        return word.equals("est")
                || word.equals("a")
                || word.equals("sont")
                || word.equals("ont")
                || word.equals("qui");
    }

    private static Entity entity(Wording w, int i) {
        return Objects.requireNonNull(w.name(i)).entity();
    }
}

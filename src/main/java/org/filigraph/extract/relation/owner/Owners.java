package org.filigraph.extract.relation.owner;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.TradeNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who owns whom from what is no single verb: "a été cédée à A", "est tombée dans le giron de A", "a mis la main
 * sur B", "sa maison mère A", "a rejoint le groupe A", "le laboratoire B de l'université A" ({@code acquiredBy},
 * {@code subsidiaryOf}, {@code partOf}).
 */
public final class Owners implements TieReader {
    private static final Set<String> SELLS = Conjugation.forms("ceder", "vendre", "revendre");
    /** What a body is in, or under, that another owns. */
    private static final Set<String> HANDS =
            WordSet.of("giron controle coupe escarcelle portefeuille mains orbite pavillon ombrelle");

    private static final Set<String> MOVES =
            Conjugation.forms("tomber passer entrer basculer rejoindre integrer atterrir revenir finir");

    private static final Set<String> SALES = WordSet.of("cession vente transmission");
    private static final Set<String> UNDER = WordSet.of("dans sous entre aux");
    private static final Set<String> JOINS = Conjugation.forms("rejoindre", "integrer", "rallier");
    private static final Set<String> WHOLES = WordSet.of("groupe holding maison galaxie empire");
    private static final Set<String> LABS = WordSet.of(
            """
            laboratoire labo unite departement institut ecole faculte centre service plateforme campus""");
    private static final List<String> ACADEMIES = List.of(
            "universite",
            "cnrs",
            "inserm",
            "inrae",
            "inria",
            "cea",
            "chu",
            "ecole",
            "institut",
            "insa",
            "imt",
            "mines");

    /** What is sold where part of a body is. */
    private static final Set<String> SHARES = WordSet.of("capital parts actions titres");

    private static final int SALE = 24;

    private final Ties ties;
    private final Subjects subjects;

    Owners(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) != null) {
                if (w.begins(i) && w.name(i, EntityKind.ORGANISATION) != null) {
                    part(w, i);
                }
                continue;
            }
            String word = w.word(i);
            if (SALES.contains(word) && w.afterOf(i + 1) > i + 1) {
                sale(w, i);
            } else if (SELLS.contains(word)) {
                sold(w, i);
            } else if (HANDS.contains(word) && isUnder(w, i)) {
                inHands(w, i);
            } else if (word.equals("main")
                    && w.word(i + 1).equals("sur")
                    && w.word(i - 2).startsWith("m")) {
                taken(w, i - 2, i + 2); // "met la main sur B"
            } else if (word.equals("controle") && w.word(i - 2).startsWith("pr")) {
                taken(w, i - 2, w.afterOf(i + 1)); // "prend le contrôle de B"
            } else if (word.equals("partie") && w.word(i - 1).startsWith("f") && w.afterOf(i + 1) > i + 1) {
                joined(w, i - 1, w.afterOf(i + 1));
            } else if (JOINS.contains(word) && w.afterArticle(i + 1) > i + 1) {
                joined(w, i, w.afterArticle(i + 1));
            } else if (word.equals("maison-mere")
                    || word.equals("mere") && w.word(i - 1).equals("maison")) {
                mother(w, word.equals("mere") ? i - 1 : i, i + 1);
            }
        }
    }

    // "la cession de B à C", "la vente du site de B au groupe C"
    private void sale(Wording w, int noun) {
        int what = w.afterOf(noun + 1);
        site(w, noun, what);
        int sold = NameLists.skipNouns(w, PointingWords.isOwn(w.word(what)) ? what + 1 : what);
        boolean brand = w.name(sold, EntityKind.PRODUCT) != null
                && w.word(w.startOfName(sold) - 1).equals("marque");
        int to = w.name(sold, EntityKind.ORGANISATION) == null && !brand ? -1 : w.endOfName(sold);
        boolean profit = to > 0 && w.says(to, "au", "profit") && w.afterOf(to + 2) > to + 2;
        to = profit ? w.afterOf(to + 2) - 1 : to;
        List<Found> buyers = to > 0 && (profit || isTo(w, to)) ? ties.parties().owners(w, to + 1) : List.of();
        if (!buyers.isEmpty()) {
            Found buyer = buyers.get(0);
            Entity body = brand ? ties.thing(EntityKind.ORGANISATION, w.span(sold, to)) : NameLists.entity(w, sold);
            acquired(w, body, buyer.entity(), sold, noun, buyer.end());
            int next = buyer.end();
            if (w.word(next).equals("et") && w.afterOf(next + 1) > next + 1) {
                sale(w, next); // "la vente de B à C et de D à E"
            }
        }
    }

    // "la cession de sa biscuiterie de P (Q) à la société A": a plant, by its town
    private void site(Wording w, int noun, int what) {
        int plant = PointingWords.isOwn(w.word(what)) ? what + 1 : w.size();
        int of = plant + 1;
        while (of - plant < 4 && w.isContentWord(of)) {
            of++;
        }
        int town = w.afterOf(of);
        boolean sited = plant < w.size()
                && w.name(plant) == null
                && (PlantWords.isWork(w.word(plant)) || TradeNouns.isTrade(w.word(plant)))
                && town > of
                && w.name(town, EntityKind.TERRITORY) != null;
        int to = sited ? NameLists.afterBrackets(w, w.endOfName(town)) : -1;
        List<Found> buyers = sited && isTo(w, to) ? ties.parties().owners(w, to + 1) : List.of();
        if (!buyers.isEmpty()) {
            Found buyer = buyers.get(0);
            Entity site = ties.thing(EntityKind.SITE, w.span(plant, w.endOfName(town)));
            if (buyer.entity().kind() == EntityKind.ORGANISATION) {
                Modality modality = Doubts.between(w, noun, buyer.end());
                ties.add(
                        site,
                        "acquiredBy",
                        buyer.entity(),
                        modality,
                        w.span(noun, buyer.end()),
                        "relation.owner",
                        0.75);
            }
        }
    }

    // "A a cédé B à C", "A cède à C la société B", "B a été vendue au groupe C", "B cède 55 % de son capital à C"
    private void sold(Wording w, int verb) {
        VerbGroup group = VerbGroup.at(w, verb, Set.of(VerbForm.PARTICIPLE));
        int to = verb + 1;
        boolean shares = false;
        while (to < w.size() && to - verb < SALE && !isTo(w, to) && !w.word(to).equals(";")) {
            shares |= w.name(to) == null && SHARES.contains(w.word(to));
            to = w.endOfName(to);
        }
        int buyer = isTo(w, to) ? NameLists.skipNouns(w, w.afterArticle(to + 1)) : -1;
        if (w.name(buyer, EntityKind.ORGANISATION) == null || group == null) {
            return;
        }
        int end = w.endOfName(buyer);
        List<Integer> told = between(w, verb + 1, to);
        if (told.isEmpty()) {
            int behind = NameLists.afterBrackets(w, end);
            told = NameLists.at(w, w.word(behind).equals(",") ? behind + 1 : behind, EntityKind.ORGANISATION);
            told = told.isEmpty() || isPassive(w, verb) ? List.of() : told.subList(0, 1);
        }
        for (int one : told) {
            acquired(
                    w,
                    NameLists.entity(w, one),
                    NameLists.entity(w, buyer),
                    Math.min(one, verb),
                    verb,
                    Math.max(end, w.endOfName(one)));
        }
        if (told.isEmpty() && group.voice() == VerbGroup.Voice.PARTICIPLE) {
            Said front = verb < 3 ? subjects.afterFront(w, verb, afterAside(w, end)) : null; // "Cédée en mai à C, B"
            Said one = front != null ? front : subjects.ofDescription(w, verb);
            if (one != null) {
                acquired(w, one.entity(), NameLists.entity(w, buyer), one.at(), verb, end);
            }
            return;
        }
        boolean own = shares && isOwnCapital(w, verb + 1, to);
        for (Said one :
                told.isEmpty() && (own || isPassive(w, verb)) ? subjects.ofVerb(w, group.start()) : List.<Said>of()) {
            acquired(w, one.entity(), NameLists.entity(w, buyer), one.at(), verb, end);
        }
    }

    // index of the comma that ends the phrase in front: "à C en 2019,"
    private static int afterAside(Wording w, int end) {
        int k = end;
        while (k - end < 8 && k < w.size() && w.name(k) == null && !w.word(k).equals(",")) {
            k++;
        }
        return k;
    }

    /** Whether the shares told at {@code i} are sold: "cède 55 % de son capital à A". */
    public static boolean isSold(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 9 && SHARES.contains(w.word(i)); k--) {
            if (SELLS.contains(w.word(k)) && w.name(k) == null) {
                return true;
            }
        }
        return false;
    }

    // the bodies sold that a sale names before its buyer: "B", "sa filiale B", "51 % du capital de B"
    private static List<Integer> between(Wording w, int from, int to) {
        for (int k = from; k < to; k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return NameLists.at(w, k, EntityKind.ORGANISATION).stream()
                        .filter(n -> n < to)
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean isOwnCapital(Wording w, int from, int to) {
        for (int k = from; k < to; k++) {
            if (PointingWords.isOwn(w.word(k)) && SHARES.contains(w.word(k + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTo(Wording w, int k) {
        return (w.word(k).equals("a") && !w.token(k).text().equals("a")
                        || w.word(k).equals("au"))
                && w.name(k) == null;
    }

    private static boolean isPassive(Wording w, int verb) {
        return w.word(verb - 1).equals("ete")
                || VerbGroup.isCopula(w.word(verb - 1))
                || w.word(verb - 1).equals("etre");
    }

    // "dans le giron", "sous contrôle", "aux mains"
    private static boolean isUnder(Wording w, int i) {
        int k = w.afterArticle(i - 1) == i ? i - 2 : i - 1;
        return UNDER.contains(w.word(k)) && w.name(k) == null;
    }

    // "est passée sous le contrôle du groupe A"
    private void inHands(Wording w, int i) {
        int of = w.afterOf(i + 1);
        int owner = of > i + 1 ? NameLists.skipNouns(w, of) : -1;
        if (w.name(owner, EntityKind.ORGANISATION) == null) {
            return;
        }
        Said front = i < 8 ? subjects.afterFront(w, Math.min(i, 3), w.endOfName(owner)) : null;
        Said who = front != null ? front : subjects.topic(w, i);
        if (who != null) {
            String relation = isMoved(w, i) ? "acquiredBy" : "subsidiaryOf";
            tie(w, who.entity(), relation, NameLists.entity(w, owner), who.at(), i, w.endOfName(owner));
        }
    }

    // "tombe dans l'escarcelle", "passée sous le contrôle": it comes there, and was not before
    private static boolean isMoved(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 8 && w.name(k) == null; k--) {
            if (MOVES.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    private void taken(Wording w, int verb, int from) {
        int body = NameLists.skipNouns(w, w.afterArticle(from));
        if (w.name(body, EntityKind.ORGANISATION) == null) {
            return;
        }
        for (Said one : subjects.ofVerb(w, VerbGroup.begin(w, verb))) {
            acquired(w, NameLists.entity(w, body), one.entity(), one.at(), verb, w.endOfName(body));
        }
    }

    // "fait partie du groupe A", "a rejoint le groupe A"
    private void joined(Wording w, int verb, int from) {
        int name = NameLists.skipNouns(w, from);
        boolean part = w.word(verb + 1).equals("partie") && w.name(name - 1) == null;
        boolean firm = part
                && w.name(name, EntityKind.ORGANISATION) != null
                && !BodyNouns.isNetwork(NameLists.entity(w, name))
                && !BodyNouns.isNetwork(w.word(name - 1))
                && !PublicBodies.has(NameLists.entity(w, name))
                && !BodyNouns.namesResearch(NameLists.entity(w, name).label());
        boolean group = firm
                || WHOLES.contains(w.word(from))
                || w.name(name) != null && WHOLES.contains(w.word(w.startOfName(name)));
        if (!group || w.name(name, EntityKind.ORGANISATION) == null) {
            return;
        }
        for (Said one : subjects.ofVerb(w, VerbGroup.begin(w, verb))) {
            tie(w, one.entity(), "subsidiaryOf", NameLists.entity(w, name), one.at(), verb, w.endOfName(name));
        }
    }

    // "A, maison mère de B", "sa maison mère A"
    private void mother(Wording w, int i, int after) {
        int of = w.afterOf(after);
        int body = NameLists.skipNouns(
                w, of > after ? of : w.afterArticle(w.word(after).equals(",") ? after + 1 : after));
        if (w.name(body, EntityKind.ORGANISATION) == null) {
            return;
        }
        boolean own = PointingWords.isOwn(w.word(i - 1));
        Said other = of > after ? subjects.ofDescription(w, i) : own ? subjects.topic(w, i - 1) : null;
        if (other == null) {
            return;
        }
        if (of == after) {
            tie(w, other.entity(), "subsidiaryOf", NameLists.entity(w, body), other.at(), i, w.endOfName(body));
            return;
        }
        for (Found child : ties.parties().at(w, of)) { // "maison mère de A et de B"
            tie(w, child.entity(), "subsidiaryOf", other.entity(), other.at(), i, child.end());
        }
    }

    // "le laboratoire B de l'université A"
    private void part(Wording w, int i) {
        int end = NameLists.afterBrackets(w, w.endOfName(i));
        int of = w.afterOf(end);
        boolean lab = LABS.contains(w.word(i - 1)) || LABS.contains(w.word(i));
        Entity whole = of > end && w.name(of, EntityKind.ORGANISATION) != null ? NameLists.entity(w, of) : null;
        if (lab && whole != null && ACADEMIES.contains(w.word(of))) {
            tie(w, NameLists.entity(w, i), "partOf", whole, i, i, w.endOfName(of));
        }
    }

    private void acquired(Wording w, Entity body, @Nullable Entity buyer, int at, int verb, int end) {
        tie(w, body, "acquiredBy", buyer, at, verb, end);
    }

    private void tie(Wording w, Entity one, String relation, @Nullable Entity other, int at, int i, int end) {
        boolean bodies =
                one.kind() == EntityKind.ORGANISATION && other != null && other.kind() == EntityKind.ORGANISATION;
        int from = at < 0 ? i : Math.min(at, i);
        Modality modality = Doubts.between(w, from, end);
        if (bodies && !PublicBodies.has(one)) {
            ties.add(one, relation, other, modality, w.span(from, Math.max(end, i + 1)), "relation.owner", 0.75);
        }
    }
}

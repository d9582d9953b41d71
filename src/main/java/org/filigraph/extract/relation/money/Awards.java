package org.filigraph.extract.relation.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.GroupLists;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Block;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who gets money in lists and news of awards, where the one that pays was told before: "450 000 € pour A", "A
 * (Brest) : 12 000 €", "A sera soutenue", "les projets retenus sont portés par : - A - B", "Pour C, l'aide permettra".
 */
final class Awards implements TieReader {
    /** Money that is given, as the subject of what it does: "l'enveloppe permettra". */
    private static final Set<String> GIFTS =
            WordSet.of("enveloppe aide subvention soutien financement dotation somme pret fonds coup");

    private static final Set<String> FOR = WordSet.of("pour a au aux faveur profit benefice destination chez");
    /** How another of those who are helped is told: "il y a aussi A", "parmi eux, B". */
    private static final Set<String> ALSO = WordSet.of("parmi figurent figure citons retrouve cas");

    private static final int NEAR = 4;
    private static final int FAR = 12;
    private static final int SMALLEST = 1000;

    private final Ties ties;
    private final PayerTold told;
    /** Whether items and entries that follow begin with those who are helped. */
    private boolean listed;
    /** Whether each of those who are helped has a heading, with sentences under it. */
    private boolean cards;

    private int sinceMany = NEAR;

    /** Those who get a sum, while it is not told who pays. */
    private final List<Pending> pending = new ArrayList<>();

    private int sentences;

    private record Pending(Entity winner, Span evidence, int sentence) {}

    private static final Entity UNKNOWN = new Entity(EntityKind.THING, "payer", "payer");
    private static final int LATER = 6;

    Awards(Ties ties, PayerTold told) {
        this.ties = ties;
        this.told = told;
    }

    @Override
    public void read(Wording w) {
        sentences++;
        boolean item = w.block().kind() == Block.Kind.ITEM;
        if (!item && !isPlace(w)) {
            boolean entry = isEntry(w);
            listed = listed && (entry || cards && !w.block().isHeading());
            cards = listed && (cards || entry && w.block().isHeading());
        }
        Entity payer = told.payer();
        if (payer != null) {
            resolve(payer);
        } else {
            payer = UNKNOWN;
        }
        read(w, payer);
        leads(w);
    }

    // who gets money was listed before who pays was told: "450 000 € pour A. Ces aides ont été votées par B"
    private void resolve(Entity payer) {
        for (Pending one : pending) {
            boolean near = sentences - one.sentence() <= LATER;
            if (near) {
                ties.add(
                        one.winner(),
                        "fundedBy",
                        payer,
                        Modality.STATED,
                        one.evidence(),
                        "relation.funding.award",
                        0.55);
            }
        }
        pending.clear();
    }

    private void read(Wording w, Entity payer) {
        List<Numeral> numbers = ties.source().mentions().numeralsIn(w.span());
        int awarded = 0;
        for (Numeral number : numbers) {
            awarded += isSum(numbers, number) ? award(w, number, payer) : 0;
        }
        if (listed && awarded == 0 && (w.block().kind() == Block.Kind.ITEM || isEntry(w))) {
            int head = head(w);
            if (head >= 0) {
                add(w, head, payer, head, w.endOfName(head), "relation.award.item");
            }
        }
        int helped = Winners.helped(w);
        sinceMany++;
        if (awarded == 0 && ties.tells("fundedBy", w.span())) {
            sinceMany = 0; // its verb or noun told who pays
        } else if (helped >= 0 && !Winners.isOpen(w)) {
            List<Integer> receivers = Winners.receivers(w, helped);
            for (int receiver : receivers) {
                add(
                        w,
                        receiver,
                        payer,
                        Math.min(receiver, helped),
                        Math.max(helped + 1, w.endOfName(receiver)),
                        "relation.awardee");
            }
            sinceMany = receivers.isEmpty() || receivers.size() > 1 ? 0 : sinceMany;
        } else if (!Winners.isOpen(w)) {
            gift(w, payer);
            if (sinceMany <= 2 || Winners.isOrdinal(w)) {
                also(w, payer);
            }
        }
    }

    // "450 000 € pour A", "une aide de 3 000 € à B", "C à Brest (29) : 12 000 €"; how many were read
    private int award(Wording w, Numeral amount, Entity payer) {
        int end = w.at(amount.span().end() - 1) + 1;
        int start = w.at(amount.span().start());
        List<Integer> winners = behind(w, end);
        if (winners.isEmpty() && w.size() < 40) {
            int head = headBefore(w, start);
            boolean before = head >= 0 && head < start && isLine(w, w.endOfName(head), start);
            winners =
                    before && (end >= w.size() - 1 || w.isMark(end) || w.block().kind() == Block.Kind.ITEM)
                            ? List.of(head)
                            : List.of();
        }
        for (int winner : winners) {
            add(
                    w,
                    winner,
                    payer,
                    Math.min(start, winner),
                    Math.max(end, w.endOfName(winner)),
                    "relation.funding.award");
        }
        return winners.size();
    }

    // for whom the sum told before "end" is: "d'aide à A", "(soit 20 %) accordés à A", "pour chacune des entreprises :
    // A, B"
    private static List<Integer> behind(Wording w, int end) {
        for (int k = end; k < w.size() && k - end < FAR && w.name(k) == null; k++) {
            String word = w.word(k);
            if (word.equals("(")) {
                k = NameLists.afterBrackets(w, k) - 1;
                continue;
            }
            if (FOR.contains(word) && !w.token(k).text().equals("a")) {
                int colon = k;
                while (colon < w.size() && colon - k < 9 && !w.word(colon).equals(":") && w.name(colon) == null) {
                    colon++;
                }
                if (w.word(colon).equals(":")) {
                    return eachOf(w, colon + 1);
                }
                List<Integer> named = GroupLists.at(w, w.afterOf(k + 1));
                if (!named.isEmpty()) {
                    return named;
                }
                boolean town = !word.equals("pour") && w.name(k + 1, EntityKind.TERRITORY) != null;
                if (town && isOfTowns(w, end) && NameLists.isTown(w, k + 1)) {
                    return List.of(k + 1); // "25 000 € à la commune de A et 4 000 € à B"
                }
                if (word.equals("pour")) {
                    return List.of();
                }
            }
            boolean passed = w.isContentWord(k)
                    || w.afterOf(k) > k
                    || Winners.isBeing(word)
                    || word.equals("a")
                    || word.equals("ont")
                    || word.equals("sous")
                    || word.equals("en")
                    || word.equals("au")
                    || word.equals("de");
            if (!passed) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean isOfTowns(Wording w, int end) {
        for (int k = 0; k < end; k++) {
            if (w.name(k) == null
                    && (w.word(k).startsWith("commune") || w.word(k).startsWith("ville"))
                    && !w.word(k).startsWith("communaute")) {
                return true;
            }
        }
        return false;
    }

    // whether nothing but where a body is and marks stand between its name and its sum
    private static boolean isLine(Wording w, int from, int to) {
        for (int k = from; k < to; k++) {
            if (w.word(k).equals("(")) {
                k = NameLists.afterBrackets(w, k) - 1;
            } else if (VerbGroup.isAuxiliary(w, k) && !w.token(k).text().equals("à")
                    || Frames.isVerb(w.word(k)) && w.name(k) == null) {
                return false;
            }
        }
        return to > from && (w.isMark(to - 1) || w.isMark(from));
    }

    private static boolean isSum(List<Numeral> numbers, Numeral number) {
        boolean money = numbers.stream().anyMatch(n -> n.unit().equals("EUR"));
        return number.unit().equals("EUR")
                || money && number.unit().equals("count") && number.value().intValue() >= SMALLEST;
    }

    // the bodies listed from a colon on, each with its place
    private static List<Integer> eachOf(Wording w, int from) {
        List<Integer> each = new ArrayList<>();
        for (int k = from; k < w.size(); k = w.endOfName(k)) {
            if (w.word(k).equals("(") && w.name(k) == null) {
                k = NameLists.afterBrackets(w, k) - 1;
            } else if (w.name(k, EntityKind.ORGANISATION) != null && w.afterOf(k - 1) == k - 1) {
                each.add(k);
            } else if (w.token(k).isNumber() && w.name(k) == null || VerbGroup.isAuxiliary(w, k)) {
                break;
            }
        }
        return each;
    }

    // the body, project or town that a line or an item begins with, or -1
    private static int head(Wording w) {
        int k = w.isMark(0) ? 1 : 0;
        int noun = w.afterArticle(k);
        int name = NameLists.skipNouns(w, noun);
        if (w.name(name, EntityKind.ORGANISATION, EntityKind.PRODUCT) != null) {
            return name;
        }
        boolean town = w.word(noun).equals("commune") || w.word(noun).equals("ville");
        int of = w.afterOf(noun + 1);
        return town && of > noun + 1 && w.name(of, EntityKind.TERRITORY) != null ? of : -1;
    }

    // the body that the part of a line before a sum begins with: "A, Sens, 90 000 € ; B, Dole, 45 000 €"
    private static int headBefore(Wording w, int sum) {
        for (int k = sum - 1; k > 0; k--) {
            boolean part = w.word(k).equals(";") || w.word(k).equals(":") && k < sum - 1 && w.name(k + 1) != null;
            if (part && w.name(k) == null) {
                int name = NameLists.skipNouns(w, w.afterArticle(k + 1));
                return w.name(name, EntityKind.ORGANISATION) != null ? name : -1;
            }
        }
        return head(w);
    }

    // "> A (Brest) – 1,1 M€", "A – Brest (29)": a line that begins with a name set apart from the rest
    private static boolean isEntry(Wording w) {
        int k = w.isMark(0) ? 1 : 0;
        int end = w.endOfName(k);
        boolean apart = end >= w.size()
                || w.word(end).equals("(")
                || w.word(end).equals("–")
                || w.word(end).equals("-")
                || w.word(end).equals(",")
                || w.word(end).equals(":");
        boolean line = w.span().start() == w.block().span().start();
        return line && apart && w.name(k, EntityKind.ORGANISATION) != null;
    }

    // "AIN", "En Isère": a heading that sorts what stands under the one before
    private static boolean isPlace(Wording w) {
        int last = w.size() - 1;
        return w.size() < 6 && (w.name(last, EntityKind.TERRITORY) != null || w.name(0, EntityKind.TERRITORY) != null);
    }

    // "Les projets soutenus sont portés par :", "trois lauréats" over a list
    private void leads(Wording w) {
        boolean opens = w.block().isHeading() || w.word(w.size() - 1).equals(":");
        boolean winners = false;
        for (int k = 0; k < w.size(); k++) {
            winners |= w.name(k) == null
                    && (BodyNouns.isWinner(w.word(k)) || Winners.isFirm(w.word(k)) && PayerTold.help(w, 0) >= 0);
        }
        listed |= opens && winners;
    }

    // "Pour A, une PME de Vougy, l'enveloppe permettra de moderniser"
    private void gift(Wording w, Entity payer) {
        if (!w.word(0).equals("pour") && !w.word(0).equals("chez")) {
            return;
        }
        int name = NameLists.skipNouns(w, w.afterArticle(1));
        if (w.name(name, EntityKind.ORGANISATION) == null) {
            return;
        }
        for (int k = w.endOfName(name); k < w.size() && k < 30; k++) {
            boolean definite = w.afterArticle(k - 1) == k
                    || w.word(k - 1).startsWith("ce")
                    || w.word(k - 1).equals("cet");
            if (definite && GIFTS.contains(w.word(k)) && w.name(k) == null) {
                add(w, name, payer, 0, k + 1, "relation.awardee");
                return;
            }
        }
    }

    // "Il y a aussi A et B", "Parmi eux, A", "C'est le cas de A"
    private void also(Wording w, Entity payer) {
        boolean there = w.word(0).equals("il") && w.says(1, "y", "a") || Winners.isOrdinal(w);
        for (int k = 0; k < Math.min(w.size(), 4) && !there; k++) {
            there = w.name(k) == null && ALSO.contains(w.word(k));
        }
        if (!there) {
            return;
        }
        for (int k = 1; k < Math.min(w.size(), FAR + NEAR); k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                for (int one : NameLists.at(w, k, EntityKind.ORGANISATION)) {
                    add(w, one, payer, k, w.endOfName(one), "relation.awardee");
                }
                sinceMany = 0;
                return;
            }
        }
    }

    private void add(Wording w, int winner, @Nullable Entity payer, int from, int to, String rule) {
        Name name = NameLists.name(w, winner);
        Span evidence = w.span(Math.min(from, winner), Math.min(to, w.size()));
        if (UNKNOWN.equals(payer)) {
            if (rule.equals("relation.funding.award") && !PublicBodies.has(name.entity())) {
                pending.add(new Pending(name.entity(), evidence, sentences));
            }
        } else if (!PublicBodies.has(name.entity())) {
            ties.add(name.entity(), "fundedBy", payer, Modality.STATED, evidence, rule, 0.65);
        }
    }
}

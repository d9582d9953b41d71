package org.filigraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Block;
import org.jspecify.annotations.Nullable;

/**
 * Reads who gets money in lists and news of awards, where the one that pays was told before: "450 000 € pour A", "A
 * (Brest) : 12 000 €", "A sera soutenue", "les projets retenus sont portés par : - A - B", "Pour C, l'aide permettra".
 */
final class Awards {
    private static final List<String> HELPED = List.of(
            "soutenu",
            "aide",
            "finance",
            "subventionne",
            "laureat",
            "beneficiaire",
            "retenu",
            "prime",
            "recompense",
            "accompagne");
    /** Nouns beside which a participle needs no verb: "les entreprises soutenues sont". */
    private static final Set<String> FIRMS = Set.of(
            "entreprise",
            "entreprises",
            "societe",
            "societes",
            "pme",
            "projet",
            "projets",
            "dossiers",
            "structures",
            "start-up",
            "startups",
            "industriels");
    /** What may be in a list of those who are helped: bodies, and projects by their names. */
    private static final EntityKind[] WON = {EntityKind.ORGANISATION, EntityKind.PRODUCT};

    private static final Set<String> THOSE = Set.of("celui", "celle", "ceux", "celles");
    /** Nouns for those who are helped. */
    private static final List<String> WINNERS = List.of("laureat", "beneficiaire");

    private static final Set<String> BE = Set.of("sera", "seront", "est", "sont", "ete");
    /** Money that is given, as the subject of what it does: "l'enveloppe permettra". */
    private static final Set<String> GIFTS = Set.of(
            "enveloppe", "aide", "subvention", "soutien", "financement", "dotation", "somme", "pret", "fonds", "coup");

    private static final Set<String> FOR =
            Set.of("pour", "a", "au", "aux", "faveur", "profit", "benefice", "destination", "chez");
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

    private static final Set<String> ORDINALS = Set.of(
            "premier",
            "premiere",
            "second",
            "seconde",
            "deuxieme",
            "troisieme",
            "quatrieme",
            "dernier",
            "derniere",
            "autre");
    /** How another of those who are helped is told: "il y a aussi A", "parmi eux, B". */
    private static final Set<String> ALSO = Set.of("parmi", "figurent", "figure", "citons", "retrouve", "cas");

    private static final int NEAR = 4;
    private static final int FAR = 12;
    private static final int SMALLEST = 1000;

    private final Ties ties;
    private final PayerTold told;
    /** Whether items and entries that follow begin with those who are helped. */
    private boolean listed;

    private int sinceMany = NEAR;

    Awards(Ties ties, PayerTold told) {
        this.ties = ties;
        this.told = told;
    }

    void read(Wording w) {
        boolean item = w.block().kind() == Block.Kind.ITEM;
        if (!item && !isPlace(w)) {
            listed = listed && isEntry(w);
        }
        Entity payer = told.payer();
        if (payer != null) {
            read(w, payer);
        }
        leads(w);
    }

    private void read(Wording w, Entity payer) {
        List<Numeral> numbers = ties.source().mentions().numeralsIn(w.span());
        int awarded = 0;
        for (Numeral number : numbers) {
            awarded += isSum(numbers, number) ? award(w, number, payer) : 0;
        }
        if (listed && awarded == 0 && (w.block().kind() == Block.Kind.ITEM || isEntry(w))) {
            int head = head(w);
            if (head >= 0 && !w.block().isHeading()) {
                add(w, head, payer, head, w.endOfName(head), "relation.award.item");
            }
        }
        int helped = helped(w);
        sinceMany++;
        if (helped >= 0 && !isOpen(w)) {
            List<Integer> receivers = receivers(w, helped);
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
        } else if (!isOpen(w)) {
            gift(w, payer);
            if (sinceMany <= 2 || isOrdinal(w)) {
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
            int head = head(w);
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
                if (word.equals("pour")) {
                    return List.of();
                }
            }
            boolean passed = w.isContentWord(k)
                    || w.afterOf(k) > k
                    || BE.contains(word)
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

    // the body that a line or an item begins with, or -1
    private static int head(Wording w) {
        int k = w.isMark(0) ? 1 : 0;
        int name = NameLists.skipNouns(w, w.afterArticle(k));
        return w.name(name, EntityKind.ORGANISATION) != null ? name : -1;
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
        boolean line =
                w.span().start() == w.block().span().start() && !w.block().isHeading();
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
                    && (WINNERS.stream().anyMatch(w.word(k)::startsWith)
                            || FIRMS.contains(w.word(k)) && PayerTold.help(w, 0) >= 0);
        }
        listed |= opens && winners;
    }

    /** Index of the word that says that somebody is helped, or -1. */
    private static int helped(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && isHelped(w, i)) {
                return i;
            }
        }
        return chosen(w);
    }

    // "Les huit projets qui démarrent sont les suivants : A, B": the noun for those that a list names, or -1
    private static int chosen(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            boolean several = w.word(i).endsWith("s") && (FIRMS.contains(w.word(i)) || Salience.isProject(w.word(i)));
            int first = i - (w.token(i - 1).isNumber() ? 2 : 1);
            boolean these = w.word(first).equals("les")
                    || w.word(first - 1).equals("les")
                    || w.word(first).equals("ces");
            for (int k = i + 1; several && these && w.name(i) == null && k < w.size() && k - i < FAR; k++) {
                if (w.word(k).equals("sont") && w.name(k) == null) {
                    int from = w.word(k + 2).startsWith("suivant") ? k + 3 : k + 1;
                    from += w.word(from).equals(":") ? 1 : 0;
                    boolean told = k > i + 1 || from > k + 1;
                    return told && NameLists.at(w, from, WON).size() > 1 ? i : -1;
                }
                if (w.name(k, EntityKind.ORGANISATION) != null) {
                    return -1;
                }
            }
        }
        return -1;
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
        boolean beside = FIRMS.contains(w.word(i - 1));
        boolean first = i < NEAR && WINNERS.stream().anyMatch(word::startsWith);
        return participle && (beside || first);
    }

    private static List<Integer> receivers(Wording w, int helped) {
        List<Integer> found = new ArrayList<>();
        int be = helped;
        while (be < w.size() && !w.word(be).equals("sont") && !w.word(be).equals(":") && be - helped < FAR) {
            be = w.endOfName(be);
        }
        boolean several =
                be < w.size() && (w.word(be).equals("sont") || w.word(be).equals(":")) && be > helped;
        if (several) {
            return parts(w, be + 1);
        }
        if (w.word(helped + 1).equals("est") && opensList(w, helped + 2)) {
            return NameLists.at(w, helped + 2, EntityKind.ORGANISATION); // "La seconde entreprise soutenue est A"
        }
        for (int k = 0; k < w.size(); k++) {
            boolean of = w.word(k + 1).startsWith("ce") && w.afterOf(k + 2) > k + 2;
            if (of && (w.word(k).equals("dont") || w.word(k).equals("est"))) {
                return NameLists.at(w, w.afterOf(k + 2), EntityKind.ORGANISATION); // "dont celui de A"
            }
        }
        for (int k = helped + 1; k < helped + NEAR; k++) {
            if (w.word(k).equals("par")) {
                return found; // who pays is told here, be it members or customers
            }
        }
        for (int k = 0; k < helped; k = w.endOfName(k)) {
            boolean theirs =
                    Salience.isProject(w.word(w.afterArticle(0))) && k < NEAR + 2; // "Le projet de A sera soutenu"
            boolean subject = w.name(k, EntityKind.ORGANISATION) != null
                    && (k == 0 || theirs || !Subjects.governed(w, k))
                    && !w.word(k - 1).equals("par");
            if (subject) {
                found.add(k);
                found.addAll(joined(w, k));
                break;
            }
        }
        if (found.isEmpty() && BE.contains(w.word(helped - 1)) && opensList(w, helped + 1)) {
            return parts(w, helped + 1); // "Dans le Loiret, sont retenues A à Pithiviers et B"
        }
        return found.isEmpty() ? owners(w) : found;
    }

    private static boolean opensList(Wording w, int k) {
        return w.word(k).equals(":")
                || w.name(NameLists.skipNouns(w, w.afterArticle(k)), EntityKind.ORGANISATION) != null;
    }

    // "celui porté par A a été retenu, tout comme ceux de B et de C": whose what is helped is
    private static List<Integer> owners(Wording w) {
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < w.size(); i++) {
            String word = w.word(i);
            boolean owned = THOSE.contains(word)
                    || Salience.isProject(word) && word.startsWith("projet")
                    || word.startsWith("dossier");
            for (int k = i + 1; owned && w.name(i) == null && k < w.size() && k - i < FAR; k++) {
                int of = w.word(k).equals("par") ? k + 1 : w.afterOf(k);
                List<Integer> named = of > k ? NameLists.at(w, of, EntityKind.ORGANISATION) : List.of();
                if (!named.isEmpty()) {
                    owners.addAll(named);
                    i = w.endOfName(named.get(named.size() - 1)) - 1;
                    break;
                }
                if (w.name(k) != null
                        || VerbGroup.isAuxiliary(w, k)
                        || w.word(k).equals(";")) {
                    break;
                }
            }
        }
        return owners;
    }

    private static List<Integer> joined(Wording w, int first) {
        List<Integer> listed = NameLists.at(w, first, EntityKind.ORGANISATION);
        return listed.size() > 1 ? listed.subList(1, listed.size()) : List.of();
    }

    // those that a list names: each at the head of its part where semicolons part them
    private static List<Integer> parts(Wording w, int from) {
        List<Integer> found = new ArrayList<>();
        boolean semicolons = false;
        for (int k = from; k < w.size(); k++) {
            semicolons |= w.word(k).equals(";");
        }
        int head = from;
        for (int k = from; k < w.size(); k = w.endOfName(k)) {
            if (w.word(k).equals("(") && w.name(k) == null) {
                k = NameLists.afterBrackets(w, k) - 1;
            } else if (w.name(k, WON) != null) {
                if (semicolons ? head >= 0 && k - head < NEAR : w.afterOf(k - 1) == k - 1) {
                    found.add(k);
                }
                head = -1;
            } else if (w.word(k).equals(";")) {
                head = k + 1;
            } else if (!semicolons && VerbGroup.isAuxiliary(w, k)) {
                break;
            }
        }
        return found;
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
        boolean there = w.word(0).equals("il") && w.says(1, "y", "a") || isOrdinal(w);
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

    // "La première d'entre elles est A", "Le second projet est B"
    private static boolean isOrdinal(Wording w) {
        boolean ordinal = ORDINALS.contains(w.word(w.afterArticle(0))) && w.afterArticle(0) > 0;
        for (int k = 2; ordinal && k < Math.min(w.size(), 9); k++) {
            if (w.name(k) != null) {
                return false;
            }
            if (w.word(k).equals("est")) {
                return w.name(NameLists.skipNouns(w, w.afterArticle(k + 1)), EntityKind.ORGANISATION) != null;
            }
        }
        return false;
    }

    private void add(Wording w, int winner, @Nullable Entity payer, int from, int to, String rule) {
        Name name = NameLists.name(w, winner);
        if (!PublicBodies.has(name.entity())) {
            ties.add(
                    name.entity(),
                    "fundedBy",
                    payer,
                    Modality.STATED,
                    w.span(Math.min(from, winner), Math.min(to, w.size())),
                    rule,
                    0.65);
        }
    }
}

package org.filigraph.extract.relation.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Salience;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.WordSet;

/** Whom a sentence tells as helped, picked or backed: "A sera soutenue", "sont retenues A et B", "les projets concernent : A, B". */
final class Winners {
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
    private static final Set<String> FIRMS = WordSet.of(
            """
            entreprise entreprises societe societes pme projet projets dossiers structures start-up startups
            industriels""");

    private static final Set<String> BE = WordSet.of("sera seront est sont ete etre");
    /** Words that deny the help, or only wish or ask for it. */
    private static final Set<String> OPEN = WordSet.of(
            """
            pas jamais aucun aucune pourrait pourraient espere esperent souhaite souhaitent si sollicite candidate
            candidat""");
    /** What may be in a list of those who are helped: bodies, and projects by their names. */
    private static final EntityKind[] WON = {EntityKind.ORGANISATION, EntityKind.PRODUCT};

    private static final Set<String> THOSE = WordSet.of("celui celle ceux celles");
    private static final Set<String> ORDINALS =
            WordSet.of("premier premiere second seconde deuxieme troisieme quatrieme dernier derniere autre");

    private static final int NEAR = 4;
    private static final int FAR = 12;

    private Winners() {}

    /** Whether a folded word is a form of "être" that says who is helped. */
    static boolean isBeing(String word) {
        return BE.contains(word);
    }

    /** Whether a folded word is a noun for bodies or projects that may be helped. */
    static boolean isFirm(String word) {
        return FIRMS.contains(word);
    }

    /** Index of the word that says that somebody is helped, or -1. */
    static int helped(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && isHelped(w, i)) {
                return i;
            }
        }
        int chosen = chosen(w);
        return chosen >= 0 ? chosen : counted(w);
    }

    // "Ils sont cinq à avoir décroché le plan P : A, B, C": several behind a colon, and as many told before it, or -1
    private static int counted(Wording w) {
        boolean count = false;
        for (int k = 0; k < w.size(); k++) {
            count |= w.name(k) == null && isCount(w.word(k));
            if (w.word(k).equals(":") && w.name(k) == null) {
                return count
                                && PayerTold.help(w, 0) >= 0
                                && PayerTold.help(w, 0) < k
                                && parts(w, k + 1).size() > 1
                        ? k - 1
                        : -1;
            }
        }
        return -1;
    }

    // "Les huit projets qui démarrent sont les suivants : A, B": the noun for those that a list names, or -1
    private static int chosen(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            boolean several = w.word(i).endsWith("s") && (FIRMS.contains(w.word(i)) || Salience.isProject(w.word(i)));
            boolean these = false; // "les dix autres projets", "ces projets"
            for (int k = i - 1; k >= 0 && i - k < 5 && !these && (k == i - 1 || !w.isMark(k)); k--) {
                these = w.word(k).equals("les") || w.word(k).equals("ces") || isCount(w.word(k));
            }
            for (int k = i + 1; several && these && w.name(i) == null && k < w.size() && k - i < FAR; k++) {
                boolean concern = w.word(k).equals("concernent") || w.word(k).equals("emanent");
                if (concern) {
                    return NameLists.at(w, w.afterOf(k + 1), WON).size() > 1 ? i : -1;
                }
                if (w.word(k).equals(":") && w.name(k) == null) {
                    return PayerTold.help(w, 0) >= 0 && parts(w, k + 1).size() > 1 ? i : -1;
                }
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

    private static boolean isCount(String word) {
        return NumberWords.isCount(word) || !word.isEmpty() && word.length() < 4 && Character.isDigit(word.charAt(0));
    }

    /** Whether a sentence denies help, or only wishes or asks for it. */
    static boolean isOpen(Wording w) {
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
                || BodyNouns.isWinner(word);
        for (int k = i - 1; participle && k >= Math.max(0, i - NEAR); k--) {
            if (BE.contains(w.word(k))) {
                return true;
            }
        }
        boolean listed = false; // "trois lauréats du plan P en Isère : A, B", "parmi les bénéficiaires : A"
        for (int k = i + 1; BodyNouns.isWinner(word) && k < w.size() - 1 && !listed && k - i < FAR + NEAR; k++) {
            listed = w.word(k).equals(":") && NameLists.at(w, k + 1, WON).size() > 0;
        }
        if (listed) {
            return true;
        }
        boolean beside = FIRMS.contains(w.word(i - 1));
        boolean first = i < NEAR && BodyNouns.isWinner(word);
        return participle && (beside || first);
    }

    /** The bodies that the word at {@code helped} says are helped. */
    static List<Integer> receivers(Wording w, int helped) {
        List<Integer> found = new ArrayList<>();
        int be = helped;
        while (be < w.size() && !opensNames(w.word(be)) && be - helped < FAR) {
            be = w.endOfName(be);
        }
        boolean several = be < w.size() && opensNames(w.word(be)) && be > helped;
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
                    && (k == 0 || theirs || !PhraseHeads.governed(w, k))
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
        for (int k = helped + 1; found.isEmpty() && w.word(0).equals("parmi") && k < w.size(); k++) {
            if (w.name(k, EntityKind.ORGANISATION) != null && !PhraseHeads.governed(w, k)) {
                return NameLists.at(w, k, EntityKind.ORGANISATION); // "Parmi les lauréats, A décroche"
            }
        }
        return found.isEmpty() ? owners(w) : found;
    }

    private static boolean opensNames(String word) {
        return word.equals("sont") || word.equals(":") || word.equals("concernent") || word.equals("emanent");
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

    /** Those that a list names from {@code from} on, each at the head of its part where semicolons part them. */
    static List<Integer> parts(Wording w, int from) {
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

    /** Whether one of several is told by its place: "La première d'entre elles est A", "Le second projet est B". */
    static boolean isOrdinal(Wording w) {
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
}

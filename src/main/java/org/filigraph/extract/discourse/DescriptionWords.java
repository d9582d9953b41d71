package org.filigraph.extract.discourse;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.Territories;
import org.filigraph.mention.TerritoryKind;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;

/**
 * Where the words end that describe a thing: its adjectives, what it is for, the name in « » behind its noun, the
 * capitals that go with it. Indices are those of the tokens of a sentence; -1 where no such words stand.
 */
final class DescriptionWords {
    /** A description is no longer than this, in words. */
    static final int LONGEST = 12;
    /** So many words before it tell whose charge something is. */
    private static final int CHARGE = 5;
    /** A noun and what tells its sort before a quotation are no longer than this. */
    private static final int PLACE_WORDS = 5;
    /** Nouns that a proper name follows: "le fonds Ardent". */
    static final Set<String> NAMED = WordSet.of("fonds plan programme dispositif contrat projet pass appel pacte");
    /** What ties a noun to the one before. */
    static final Set<String> TYING = WordSet.of("de d' du des en");

    static final Set<String> ARTICLES = WordSet.of("la le l' les");
    private static final Set<String> CONTRACTED = WordSet.of("du au");

    private DescriptionWords() {}

    /** "l'appel « Ports propres »": index after the quotation where a noun for an agreement stands before it, or -1. */
    static int endOfQuoted(Wording w, int head) {
        boolean opened = w.name(head) == null
                && NAMED.contains(w.word(head))
                && w.word(head + 1).equals("«")
                && head + 2 < w.size()
                && w.token(head + 2).isCapitalised();
        for (int i = head + 2; opened && i < Math.min(w.size(), head + LONGEST) && w.name(i) == null; i++) {
            if (w.word(i).equals("»")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "l'école de production « La Forge »", "l'atelier partagé « Le Rabot »": index of the opening mark, or -1. */
    static int quotedPlace(Wording w, int head) {
        int open = head + 1;
        while (open < head + PLACE_WORDS
                && w.name(open) == null
                && (TYING.contains(w.word(open)) || w.isContentWord(open))) {
            open++;
        }
        boolean place =
                w.name(head) == null && (isPlace(w.word(head)) || w.word(head).equals("ecole"));
        return place
                        && w.word(open).equals("«")
                        && open + 1 < w.size()
                        && w.name(open + 1) == null
                        && w.token(open + 1).isCapitalised()
                ? open
                : -1;
    }

    /** Index after the mark that closes the quotation at {@code open} in which no name stands, or -1. */
    static int closing(Wording w, int open) {
        for (int i = open + 1; open >= 0 && i < Math.min(w.size(), open + LONGEST) && w.name(i) == null; i++) {
            if (w.word(i).equals("»")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Index after a run of capitals that no name holds. */
    static int capitals(Wording w, int i) {
        int end = i;
        while (isOwnCapital(w, end) || w.name(end, EntityKind.PRODUCT) != null && w.endOfName(end) == end + 1) {
            end++;
        }
        return end;
    }

    /** "plan de relance", "fonds d'accélération des investissements": index after what an undertaking is for, or -1. */
    static int endOfAim(Wording w, int head) {
        int i = head + 1;
        while (isAdjective(w, i) && i < head + 3) {
            i++;
        }
        int end = -1;
        while (i < head + LONGEST && TYING.contains(w.word(i))) {
            int next = ARTICLES.contains(w.word(i + 1)) ? i + 2 : i + 1;
            if (w.name(next) != null
                    || !w.isContentWord(next)
                    || w.token(next).isNumber()
                    || end < 0 && DescribedNouns.NO_AIMS.contains(w.word(next))) {
                break;
            }
            i = next + 1;
            while (isAdjective(w, i)) {
                i++;
            }
            end = i;
        }
        return end;
    }

    static boolean isOfTown(String adjective) {
        return Territories.get()
                .demonym(adjective)
                .filter(t -> t.kind() == TerritoryKind.COMMUNE)
                .isPresent();
    }

    static String words(Wording w, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (w.word(i).equals("(")) {
                i += 2;
                continue;
            }
            if (!words.isEmpty() && w.token(i).spaceBefore()) {
                words.append(' ');
            }
            words.append(w.token(i).text());
        }
        return words.toString();
    }

    static boolean isPlace(String noun) {
        return Body.pointedAtBy(noun) == Body.SITE || DescribedNouns.PLACES.contains(noun);
    }

    /** Index after a run of capitals after the article at {@code i} that no name holds, or -1. */
    static int endOfRun(Wording w, int i) {
        boolean article = ARTICLES.contains(w.word(i)) && !w.word(i).equals("les") || CONTRACTED.contains(w.word(i));
        boolean inPlace = w.begins(i) && w.name(i, EntityKind.TERRITORY) != null; // "La Plaine" in "La Plaine Images"
        if (!article
                || w.name(i) != null && !inPlace
                || !isOwnCapital(w, inPlace ? w.endOfName(i) : i + 1)
                || isCharge(w, i)) {
            return -1;
        }
        int end = inPlace ? w.endOfName(i) : i + 2;
        while (isOwnCapital(w, end) || w.begins(end) && w.name(end, EntityKind.TERRITORY) != null) {
            end = w.endOfName(end);
        }
        return end;
    }

    /** "la ministre déléguée à l'Industrie", "l'adjoint à la Culture", "le ministère de la Transition": what somebody has charge of. */
    static boolean isCharge(Wording w, int article) {
        boolean contracted = CONTRACTED.contains(w.word(article));
        int of = contracted ? article : article - 1;
        if (!contracted && !w.word(of).equals("a") && !w.word(of).equals("de")) {
            return false;
        }
        for (int i = of - 1; i >= 0 && i > of - CHARGE && w.name(i) == null && !w.isMark(i); i--) {
            if (DescribedNouns.CHARGED.contains(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isOwnCapital(Wording w, int i) {
        return i > 0
                && i < w.size()
                && w.name(i) == null
                && w.token(i).isCapitalised()
                && w.token(i).text().length() > 2
                && !DescribedNouns.NO_THINGS.contains(w.word(i))
                && !FunctionWords.has(w.word(i));
    }

    static boolean isAdjective(Wording w, int i) {
        boolean participle =
                w.token(Math.min(i, w.size() - 1)).text().matches(".*(?:é|ée|és|ées)"); // "un fonds doté de"
        if (!w.isContentWord(i) || participle) {
            return false;
        }
        String word = w.word(i);
        for (int length = 2; length <= 5 && length < word.length(); length++) {
            if (DescribedNouns.ADJECTIVE_ENDINGS.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** "en mer", "d'interet": a noun that another "de" follows. */
    static boolean isPlainNoun(Wording w, int i) {
        return w.isContentWord(i) && TYING.contains(w.word(i + 1));
    }

    static boolean isCouncil(Name name) {
        return name.is(EntityKind.ORGANISATION) && Body.of(name.entity()) == Body.COUNCIL
                || Folding.fold(name.label()).startsWith("saint-");
    }
}

package org.filigraph.mention;

import java.util.List;
import java.util.Set;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** How far the name of an agreement goes: capitals, years, adjectives, what it is of. */
final class AgreementRuns {
    private static final int SHOUTED = 4;
    private static final int LONGEST = 22;
    /** Kinds that are a part of the name where the rest is a noun and its adjective. */
    private static final Set<String> NEEDY = WordSet.of("plan contrat pacte schema charte loi");

    private AgreementRuns() {}

    // "la stratégie de Novatex", "le contrat de filière du Comité": whose it is, and no name
    static boolean isSomebodys(Passage passage, int head, int at) {
        String before = passage.word(at - 1);
        boolean of = FunctionWords.isOf(before)
                || (FunctionWords.isArticle(before) && FunctionWords.isOf(passage.word(at - 2)));
        String word = passage.word(head);
        String singular = word.endsWith("s") && !word.equals("fonds") ? word.substring(0, word.length() - 1) : word;
        return of
                && !passage.hasCapital(head)
                && (AgreementWords.SOMEBODYS.contains(singular)
                        || AgreementWords.AUTHORITIES.contains(passage.word(at))
                        || NounClass.INSTITUTION.has(passage.word(at)));
    }

    // "Contrat Stratégique" + "de la filière « Bois »", "de filière nautique 2020/2024": the index after
    static int ofFiliere(Passage passage, int from) {
        int i = from;
        if (!FunctionWords.isOf(passage.word(i))) {
            return from;
        }
        i++;
        if (FunctionWords.isArticle(passage.word(i))) {
            i++;
        }
        if (!passage.word(i).equals("filiere") || !passage.joins(i)) {
            return from;
        }
        i++;
        if (QuotationMarks.opens(passage, i)) {
            int close = QuotationMarks.closing(passage, i);
            return close > 0 ? close + 1 : i;
        }
        while (i < passage.size()
                && passage.joins(i)
                && (isSector(passage, i) || NounComplements.isAdjective(passage.word(i)))) {
            i++;
        }
        return years(passage, i);
    }

    // "en Occitanie", "en Bourgogne-Franche-Comté" after the name: the index after it
    static int where(Passage passage, int from) {
        int end = from;
        if (passage.word(end).equals("en") && passage.hasCapital(end + 1)) {
            end += 2;
            while (end < passage.size() && passage.hasCapital(end) && passage.joins(end)) {
                end++;
            }
        }
        return end;
    }

    static boolean hasBetween(Passage passage, int from, int to, String word) {
        for (int i = from; i < to; i++) {
            if (passage.word(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    // what stands between the kind and its name: "stratégique pour la filière", "d'investissement", "régional"
    static int description(Passage passage, int from) {
        int i = from;
        while (i < passage.size() && i - from < 9 && passage.joins(i)) {
            String word = passage.word(i);
            boolean small = passage.isWord(i) && !passage.hasCapital(i);
            boolean ties = FunctionWords.isOf(word)
                    || word.equals("pour")
                    || FunctionWords.isArticle(word)
                    || (word.equals("a") && passage.word(from - 1).equals("appel"))
                    || word.equals("intitule")
                    || word.equals("baptise")
                    || word.equals("dit")
                    || word.equals("intitulee")
                    || word.equals("baptisee")
                    || word.equals("dite");
            if (!small || (!ties && FunctionWords.has(word)) || isVerb(word)) {
                break;
            }
            i++;
        }
        return i;
    }

    /** "PLAN RÉGIONAL « … »": the index of the quotation behind words in capitals like the kind's, or {@code described}. */
    static int toQuotation(Passage passage, int head, int described) {
        int i = described;
        while (i - described < SHOUTED && isShouted(passage, head) && isShouted(passage, i) && passage.joins(i)) {
            i++;
        }
        return i > described && QuotationMarks.opens(passage, i) ? i : described;
    }

    private static boolean isShouted(Passage passage, int i) {
        return passage.isWord(i)
                && passage.at(i).text().length() > 1
                && passage.at(i).isAllCapitals();
    }

    static boolean isVerb(String word) {
        return AgreementWords.VERBS.contains(word);
    }

    // a run of capitalised words and years: the index after it, or from
    static int properRun(Passage passage, int from) {
        if (!passage.hasCapital(from)
                || passage.isTitleCase()
                || FunctionWords.isCalendar(passage.word(from))
                || !passage.joins(from)) {
            return from;
        }
        int end = from + 1;
        while (end < passage.size() && end - from < LONGEST && passage.joins(end)) {
            String word = passage.word(end);
            if (PersonNames.begins(passage, end) || (word.equals("et") && PersonNames.begins(passage, end + 1))) {
                break;
            } else if (passage.hasCapital(end) && !FunctionWords.isCalendar(word)) {
                end++;
            } else if (passage.at(end).isNumber() && isYear(passage, end)) {
                return years(passage, end);
            } else if (word.equals("et") && passage.isWord(end + 1) && years(passage, end + 2) > end + 2) {
                // "Luxe et mode 2025-2028"
                return years(passage, end + 2);
            } else if (end == from + 1 && (isItsAdjective(passage, end) || isItsNoun(passage, end))) {
                end++;
            } else if (end == from + 2 && isItsNoun(passage, from + 1) && isItsAdjective(passage, end)) {
                // "Nouveaux systèmes énergétiques"
                end++;
            } else if (end == from + 1 && complement(passage, end) > 0) {
                return complement(passage, end);
            } else if ((word.equals("et") || word.equals("&") || FunctionWords.isOf(word))
                    && !(word.equals("et") && FunctionWords.isArticle(passage.word(end + 1)))
                    && !isOwner(passage, end + 1)
                    && !(word.equals("et") && isSeveral(passage, from))
                    && follows(passage, end + 1) > 0) {
                end = follows(passage, end + 1);
            } else if (passage.isWord(end) && years(passage, end + 1) > end + 1 && !FunctionWords.has(word)) {
                // "Smart santé 2024-2026"
                return years(passage, end + 1);
            } else if (passage.isWord(end) && end == from + 1 && !FunctionWords.has(word) && isSector(passage, end)) {
                end++;
            } else {
                break;
            }
        }
        return which(passage, end);
    }

    /** The index after the number that tells which of several of a name, {@code Cuivre 2}, {@code n° 2}; else {@code end}. */
    static int which(Passage passage, int end) {
        boolean sign = (passage.word(end).equals("n°") || passage.word(end).equals("nº"))
                || passage.word(end).equals("n") && passage.word(end + 1).equals("°");
        int number = !sign ? end : passage.word(end).equals("n") ? end + 2 : end + 1;
        boolean digit = number < passage.size()
                && passage.at(number).isNumber()
                && passage.at(number).text().length() == 1
                && passage.joins(end);
        String after = passage.word(number + 1);
        boolean apart = after.isEmpty()
                || BusinessVerbs.has(after)
                || FunctionWords.isPreposition(after) && !FunctionWords.isOf(after)
                || isUncounted(passage, number)
                || !passage.isWord(number + 1)
                        && WordSet.of(", . : ; ( ) – — »").contains(after);
        boolean decimal = after.equals(",")
                && number + 2 < passage.size()
                && passage.at(number + 2).isNumber()
                && !passage.at(number + 2).spaceBefore();
        return digit && !decimal && (sign || apart) ? number + 1 : end;
    }

    /** Whether the word behind a small number is none that it counts: {@code Cuivre 4 teste}, but {@code 4 presses}. */
    static boolean isUncounted(Passage passage, int number) {
        String after = passage.word(number + 1);
        boolean plural = after.endsWith("s") || after.endsWith("x") || after.endsWith("z");
        return passage.isWord(number + 1)
                && passage.joins(number + 1)
                && !passage.word(number).equals("1")
                && after.length() > 3
                && !plural;
    }

    // "les fonds A et B", "les programmes A et B"
    private static boolean isSeveral(Passage passage, int from) {
        String before = passage.word(from - 1);
        return passage.word(from - 2).equals("les") && before.endsWith("s") && AgreementKinds.ofWord(before) != null;
    }

    // "le plan Alpages de la Région Alpine", "le Feder et de la Région": whose it is, or another body
    private static boolean isOwner(Passage passage, int from) {
        int i = FunctionWords.isOf(passage.word(from)) ? from + 1 : from;
        i = FunctionWords.isArticle(passage.word(i)) ? i + 1 : i;
        return passage.hasCapital(i)
                && (AgreementWords.AUTHORITIES.contains(passage.word(i)) || NounClass.INSTITUTION.has(passage.word(i)));
    }

    // "Usines vertes", "Territoire connecté": an adjective of the common noun before it
    static boolean isItsAdjective(Passage passage, int i) {
        String noun = passage.word(i - 1);
        String word = passage.word(i);
        boolean agrees = (noun.endsWith("s") && word.endsWith("s")) || NounComplements.isAdjective(word);
        return passage.isWord(i)
                && agrees
                && FrenchWords.has(noun)
                && FrenchWords.has(word)
                && !FunctionWords.has(word)
                && !isVerb(word)
                && !Acronyms.isAcronym(passage.at(i - 1));
    }

    // "Première usine", "Jeunes pousses"
    static boolean isItsNoun(Passage passage, int i) {
        return AgreementWords.BEFORE_NOUN.contains(passage.word(i - 1))
                && passage.isWord(i)
                && FrenchWords.has(passage.word(i))
                && !FunctionWords.has(passage.word(i))
                && !isVerb(passage.word(i));
    }

    // "Territoires d'innovation", "Atelier du futur": the index after a complement in small letters, else 0
    static int complement(Passage passage, int of) {
        int noun = of + 1;
        boolean next = FunctionWords.isOf(passage.word(of))
                && FrenchWords.has(passage.word(of - 1))
                && !Acronyms.isAcronym(passage.at(of - 1))
                && !passage.word(of).equals("des")
                && passage.isWord(noun)
                && passage.joins(noun)
                && !passage.hasCapital(noun)
                && !FunctionWords.has(passage.word(noun))
                && !passage.word(noun).equals("filiere")
                && !FunctionWords.isArticle(passage.word(noun));
        return next ? noun + 1 : 0;
    }

    static boolean isSector(Passage passage, int i) {
        if (!passage.isWord(i)) {
            return false;
        }
        Token token = passage.at(i);
        for (String part : token.folded().split("-", -1)) {
            Token alone = new Token(token.span(), part, part, Token.Kind.WORD, true);
            if (Sectors.in(List.of(alone)).stream().anyMatch(hit -> !hit.weak())) {
                return true;
            }
        }
        return Sectors.in(List.of(token)).stream().anyMatch(hit -> !hit.weak());
    }

    static int follows(Passage passage, int i) {
        int j = i;
        if (FunctionWords.isOf(passage.word(j))) {
            j++;
        }
        if (FunctionWords.isArticle(passage.word(j)) && !passage.hasCapital(j)) {
            j++;
        }
        return passage.hasCapital(j) && passage.joins(j) && !FunctionWords.isCalendar(passage.word(j)) ? j + 1 : 0;
    }

    /** The index after "2024-2026", "2030" at {@code i}, or {@code i}. */
    static int years(Passage passage, int i) {
        if (!isYear(passage, i)) {
            return i;
        }
        boolean range = (passage.word(i + 1).equals("-")
                        || passage.word(i + 1).equals("–")
                        || passage.word(i + 1).equals("/"))
                && isYear(passage, i + 2);
        return range ? i + 3 : i + 1;
    }

    static boolean isYear(Passage passage, int i) {
        return i >= 0
                && i < passage.size()
                && passage.at(i).isNumber()
                && passage.at(i).text().length() == 4
                && (passage.word(i).startsWith("20") || passage.word(i).startsWith("19"))
                && passage.joins(i);
    }

    // "Avenir", "État-Région 2021-2027", "Région-Pays": common nouns, which are no name by themselves
    static boolean isCommonName(Passage passage, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (passage.isWord(i)) {
                words++;
                if (Acronyms.isAcronym(passage.at(i)) || !isCommon(passage.word(i))) {
                    return false;
                }
            }
        }
        // "Bois 2030" is a name by its year
        return words == 1 && (to - from == 1 || passage.word(from).indexOf('-') > 0);
    }

    /** "plan Climat stratégique", "contrat État-Région Vernois 2021-2027": what begins with a common noun is no name. */
    static boolean needsKind(Passage passage, int head, int at, int run) {
        boolean compound = passage.word(at).indexOf('-') > 0 && isCommon(passage.word(at));
        boolean adjective = run == at + 2
                && NEEDY.contains(passage.word(head))
                && isCommon(passage.word(at))
                && !passage.hasCapital(at + 1)
                && NounComplements.isAdjective(passage.word(at + 1));
        return compound || adjective;
    }

    /** "le plan Vosges": a land is no name of a plan without the word for its kind. */
    static boolean isOfLand(Passage passage, int head, int at, int run) {
        return run == at + 1
                && NEEDY.contains(passage.word(head))
                && !Territories.get().lookup(passage.at(at).text()).isEmpty();
    }

    private static boolean isCommon(String word) {
        for (String part : word.split("-", -1)) {
            if (!FrenchWords.has(part) && !part.equals("europe")) {
                return false;
            }
        }
        return true;
    }
}

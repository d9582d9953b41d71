package org.filigraph.mention;

import java.util.List;

/** Agreements whose name is told beside the noun for their kind: in quotation marks, by "baptisé", or before a colon. */
final class CalledAgreements {
    private static final int FAR = 22;
    private static final int LONGEST_TITLE = 8;
    private static final int NEAR = 6;

    private CalledAgreements() {}

    /** Notes the quotation that begins with the noun at {@code head}, {@code son « Plan 800 »}, and tells whether one does. */
    static boolean within(Passage passage, int head, List<Name> names) {
        if (!QuotationMarks.opens(passage, head - 1) || !passage.hasCapital(head)) {
            return false;
        }
        int close = QuotationMarks.closing(passage, head - 1);
        boolean bare = close == head + 2 && NounComplements.isAdjective(passage.word(head + 1));
        boolean foreign =
                passage.word(head + 1).equals("for") || passage.word(head + 1).equals("of");
        boolean name = close > head + 1
                && close - head <= LONGEST_TITLE
                && !hasVerb(passage, head, close)
                && !bare
                && !foreign;
        if (name) {
            names.add(NameAt.of(passage, head, close, EntityKind.AGREEMENT, "agreement.quoted.whole", 0.9));
        }
        return name;
    }

    /**
     * Notes the name told after the noun at {@code head}, and tells whether one is.
     *
     * @param described index after what is said of the kind
     * @param at index where the name may begin
     */
    static boolean after(Passage passage, int head, int described, int at, List<Name> names) {
        int close =
                QuotationMarks.opens(passage, at) && !isRemark(passage, at) ? QuotationMarks.closing(passage, at) : 0;
        if (close > 0) {
            quoted(passage, head, described, at, close, names);
            return true;
        }
        // "une action de formation, « Forges vertes », a été lancée"
        int apposed = passage.word(at).equals(",") && QuotationMarks.opens(passage, at + 1)
                ? QuotationMarks.closing(passage, at + 1)
                : 0;
        if (apposed > at + 2
                && passage.hasCapital(at + 2)
                && passage.word(apposed + 1).equals(",")) {
            quoted(passage, head, described, at + 1, apposed, names);
            return true;
        }
        int called = called(passage, described);
        if (called > 0) {
            quoted(passage, head, described, called, QuotationMarks.closing(passage, called), names);
            return true;
        }
        int named = calledPlainly(passage, head, described);
        if (named > 0) {
            int end = AgreementRuns.properRun(passage, named);
            names.add(NameAt.of(passage, named, end, EntityKind.AGREEMENT, "agreement.apposed", 0.9));
        }
        return named > 0;
    }

    /** Notes the name told before the noun at {@code head}, {@code « Avenir Forge » : le nouveau fonds}, and tells whether one is. */
    static boolean before(Passage passage, int head, List<Name> names) {
        int announced = announced(passage, head);
        if (announced > 0) {
            int close = QuotationMarks.closing(passage, announced - 1);
            names.add(NameAt.of(passage, announced, close, EntityKind.AGREEMENT, "agreement.title", 0.85));
        }
        return announced > 0;
    }

    // "un programme de rénovation du parc, né en 2011 et baptisé « Grand Toit »": the index of the opening mark, else 0
    private static int called(Passage passage, int from) {
        for (int i = from; i < passage.size() && i - from < FAR; i++) {
            String word = passage.word(i);
            boolean called = AgreementWords.CALLED.contains(word) && QuotationMarks.opens(passage, i + 1);
            boolean apart =
                    passage.word(i - 1).equals("et") || passage.word(i - 1).equals(",");
            if (called && !apart) {
                return 0; // what stands right before is called so
            }
            if (called) {
                return QuotationMarks.closing(passage, i + 1) > i + 2 && passage.hasCapital(i + 2) ? i + 1 : 0;
            }
            if (word.equals("projet")
                    || AgreementKinds.at(passage, i) != null
                    || AgreementWords.VERBS.contains(word)
                    || word.equals(".")
                    || word.equals(";")
                    || word.equals(":")) {
                return 0;
            }
        }
        return 0;
    }

    // "un plan européen, baptisé Forgia,": the index of the first word of the name, else 0
    private static int calledPlainly(Passage passage, int head, int from) {
        for (int i = from; i < passage.size() && i - from <= NEAR; i++) {
            boolean called = passage.word(i).equals(",")
                    && AgreementWords.CALLED.contains(passage.word(i + 1))
                    && (i == from || isAlike(passage.word(head - 1), passage.word(i + 1)));
            if (called) {
                return passage.isProper(i + 2) && !PersonNames.begins(passage, i + 2) ? i + 2 : 0;
            }
            boolean over = !passage.isWord(i)
                    || AgreementKinds.at(passage, i) != null
                    || AgreementWords.VERBS.contains(passage.word(i))
                            && !passage.word(i).equals("avec")
                            && !passage.word(i).equals("entre");
            if (over) {
                return 0;
            }
        }
        return 0;
    }

    // of one gender: "un fonds commun avec une banque, baptisé Forgia", not "un accord avec une usine, baptisée Forgia"
    private static boolean isAlike(String article, String called) {
        return called.endsWith("ee")
                ? article.equals("une") || article.equals("la") || article.equals("cette")
                : article.equals("un") || article.equals("le") || article.equals("ce");
    }

    // "« Avenir Forge » : le nouveau fonds": the index of the first word of what is announced, else 0
    private static int announced(Passage passage, int head) {
        int i = head - 1;
        while (i > head - 5 && passage.isWord(i)) {
            i--;
        }
        if (!passage.word(i).equals(":") || !passage.word(i - 1).equals("»")) {
            return 0;
        }
        for (int open = i - 2; open >= 0 && open > i - 12; open--) {
            if (passage.word(open).equals("«")) {
                return passage.hasCapital(open + 1) ? open + 1 : 0;
            }
        }
        return 0;
    }

    // "contrat de filière « Défense »": the quoted name; "pour la filière « Défense »": the whole
    private static void quoted(Passage passage, int head, int described, int open, int close, List<Name> names) {
        String before = passage.word(open - 1);
        boolean nameOfSomethingElse = described > head + 1
                && (before.equals("filiere") || before.equals("secteur") || before.equals("pour"))
                && AgreementRuns.hasBetween(passage, head, open, "pour");
        if (nameOfSomethingElse) {
            names.add(NameAt.of(passage, head, close + 1, EntityKind.AGREEMENT, "agreement.quoted.whole", 0.9));
        } else if (close > open + 1) {
            names.add(NameAt.of(passage, open + 1, close, EntityKind.AGREEMENT, "agreement.quoted", 0.9));
        }
    }

    private static boolean hasVerb(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = passage.word(i);
            if (AgreementRuns.isVerb(word) || word.equals(".") || word.equals("!") || word.equals("?")) {
                return true;
            }
        }
        return false;
    }

    // "une stratégie « plus globale »", "un accord « stratégique »": how somebody calls it, and no name
    private static boolean isRemark(Passage passage, int open) {
        String word = passage.word(open + 1);
        boolean alone = QuotationMarks.closing(passage, open) == open + 2;
        return !passage.hasCapitalInitial(open + 1)
                && passage.isWord(open + 1)
                && (alone || FunctionWords.has(word) && !FunctionWords.isArticle(word));
    }
}

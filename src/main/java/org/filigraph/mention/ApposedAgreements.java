package org.filigraph.mention;

import java.util.List;
import java.util.Set;

/** Agreements named in apposition: {@code Armor participations, un fonds régional}; {@code un fonds d'amorçage de 4 M€, Lumio,}. */
final class ApposedAgreements {
    private static final int LONGEST_TITLE = 8;

    private ApposedAgreements() {}

    /** Notes the name apposed to the noun at {@code head}, and tells whether one is. */
    static boolean find(Passage passage, int head, List<Name> names) {
        int from = head - 1;
        while (AgreementWords.BEFORE_NOUN.contains(passage.word(from))
                || passage.word(from).equals("nouvel")) {
            from--; // "X, nouveau fonds d'amorçage"
        }
        boolean one = Set.of("un", "une", "le", "la", "l'").contains(passage.word(from))
                || passage.word(from).equals(",") && (from < head - 1 || isGlossed(passage, head));
        if (!one || !AgreementWords.APPOSED.contains(passage.word(head))) {
            return false;
        }
        from = passage.word(from).equals(",") ? from : from - 1;
        if (passage.word(from).equals(",") && passage.word(from - 1).equals("»")) {
            // "« X », une feuille de route"
            int open = from - 2;
            while (open > 0
                    && from - open < LONGEST_TITLE
                    && !passage.word(open).equals("«")) {
                open--;
            }
            boolean quoted = passage.word(open).equals("«") && open < from - 2 && passage.hasCapital(open + 1);
            if (quoted) {
                names.add(NameAt.of(passage, open + 1, from - 1, EntityKind.AGREEMENT, "agreement.apposed", 0.85));
                return true;
            }
        }
        if (passage.word(from).equals(",")) {
            int to = from;
            while (from > 0
                    && from > to - 4
                    && passage.isWord(from - 1)
                    && passage.joins(from)
                    && (passage.hasCapital(from - 1) || NameTails.isTrade(passage.word(from - 1)))) {
                from--;
            }
            if (from < to && passage.isProper(from) && !PersonNames.begins(passage, from)) {
                names.add(NameAt.of(passage, from, to, EntityKind.AGREEMENT, "agreement.apposed", 0.85));
                return true;
            }
        }
        for (int comma = head + 2; comma < passage.size() && comma < head + 12; comma++) {
            String word = passage.word(comma);
            if (word.equals(",")) {
                int end = AgreementRuns.properRun(passage, comma + 1);
                boolean closed =
                        passage.word(end).equals(",") || passage.word(end).equals(".");
                boolean name = end > comma + 1
                        && closed
                        && passage.isProper(comma + 1)
                        && !PersonNames.begins(passage, comma + 1)
                        && Territories.get()
                                .lookup(passage.at(comma + 1).text())
                                .isEmpty();
                if (name && passage.word(head).equals("fonds") && Shareholders.isFund(passage, head, comma + 1, end)) {
                    names.add(NameAt.of(passage, comma + 1, end, EntityKind.ORGANISATION, "organisation.fund", 0.9));
                    return true;
                }
                if (name) {
                    names.add(NameAt.of(passage, comma + 1, end, EntityKind.AGREEMENT, "agreement.apposed", 0.85));
                }
                return name;
            }
            if (!passage.isWord(comma) && !passage.at(comma).isNumber() && !word.equals("€")
                    || passage.hasCapital(comma) && !Acronyms.isAcronym(passage.at(comma)) && comma < head + 2
                    || AgreementRuns.isVerb(word)
                    || word.equals("par")
                    || word.equals("a")) {
                return false;
            }
        }
        return false;
    }

    // "Vernolinvest, fonds d'amorçage du ministère, entre au capital": not a list "X, fonds européens"
    private static boolean isGlossed(Passage passage, int head) {
        int from = head - 2;
        return FunctionWords.isOf(passage.word(head + 1))
                && passage.isProper(from)
                && !FrenchWords.has(passage.word(from))
                && (from == 0 || passage.startsClause(from) || FunctionWords.isArticle(passage.word(from - 1)))
                && Territories.get().lookup(passage.at(from).text()).isEmpty();
    }
}

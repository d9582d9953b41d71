package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Contracts, plans, roadmaps, funds, calls, programmes, alliances and laws: by the word for their kind with a proper
 * name, with a name in quotation marks, or with what they are about ({@code contrat régional de la filière bois}).
 */
final class AgreementNames implements NameFinder {

    private static final int LONGEST_QUOTE = 20;
    private static final int FAR = 22;
    private static final int LONGEST_TITLE = 8;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                if (AgreementKinds.at(passage, i) != null
                        && !passage.word(i - 1).equals("(")) {
                    find(passage, i, names);
                } else if (AgreementWords.LAW_ENDINGS.contains(passage.word(i))
                        && passage.hasCapital(i)
                        && passage.hasCapital(i - 1)) {
                    int from = i - 1;
                    while (from > 0 && passage.hasCapital(from - 1) && passage.joins(from) && i - from < 6) {
                        from--;
                    }
                    names.add(NameAt.of(passage, from, i + 1, EntityKind.AGREEMENT, "agreement.act", 0.92));
                }
            }
        }
        return names;
    }

    private static void find(Passage passage, int head, List<Name> names) {
        boolean capital = passage.hasCapital(head) && !passage.startsClause(head) && !passage.isTitleCase();
        String word = passage.word(head);
        int i = head + 1;
        if (word.startsWith("feuille")
                || (word.startsWith("appel") && passage.word(i).equals("a"))
                || passage.word(i + 1).startsWith("offre")) {
            i = head + 3;
        }
        int afterKind = i;
        if (word.startsWith("appel")
                && passage.word(i).equals("d'")
                && passage.word(i + 1).startsWith("interet")) {
            i += 2;
            afterKind = i;
        }
        if (isOpeningQuote(passage, head - 1) && passage.hasCapital(head)) {
            // "son « Plan 800 »"
            int close = closingQuote(passage, head - 1);
            boolean bare = close == head + 2 && NounComplements.isAdjective(passage.word(head + 1));
            boolean foreign = passage.word(head + 1).equals("for")
                    || passage.word(head + 1).equals("of");
            boolean name = close > head + 1 && close - head <= LONGEST_TITLE && !hasVerb(passage, head, close);
            name &= !bare && !foreign;
            if (name) {
                names.add(NameAt.of(passage, head, close, EntityKind.AGREEMENT, "agreement.quoted.whole", 0.9));
                return;
            }
        }
        int described = AgreementRuns.description(passage, i);
        int at = described;
        // "(AMI)", "(CSF)" between the kind and the name
        if (passage.word(at).equals("(") && passage.word(at + 2).equals(")")) {
            at += 3;
        }
        boolean led = passage.word(at).equals(":")
                || passage.word(at).equals("a")
                || passage.word(at).equals("sur");
        if (led && isOpeningQuote(passage, at + 1)) {
            at++;
        }
        if (isOpeningQuote(passage, at) && !isRemark(passage, at)) {
            int close = closingQuote(passage, at);
            if (close > 0) {
                quoted(passage, head, described, at, close, names);
                return;
            }
        }
        int called = called(passage, described);
        if (called > 0) {
            quoted(passage, head, described, called, closingQuote(passage, called), names);
            return;
        }
        int named = calledPlainly(passage, described);
        if (named > 0) {
            int end = AgreementRuns.properRun(passage, named);
            names.add(NameAt.of(passage, named, end, EntityKind.AGREEMENT, "agreement.apposed", 0.9));
            return;
        }
        boolean bare = !capital && passage.word(head - 1).equals(",") && FunctionWords.isOf(passage.word(head + 1));
        if (bare && apposed(passage, head, names) > 0) {
            return;
        }
        int announced = announced(passage, head);
        if (announced > 0) {
            names.add(NameAt.of(
                    passage,
                    announced,
                    closingQuote(passage, announced - 1),
                    EntityKind.AGREEMENT,
                    "agreement.title",
                    0.85));
            return;
        }
        if (AgreementWords.ACRONYMS.contains(word)) {
            acronym(passage, head, names);
            return;
        }
        if (at == head + 1 && PersonNames.begins(passage, at) && AgreementWords.POLICY_HEADS.contains(word)) {
            // "le plan Jeanne Barret" has the name of a person
            int end = at + 1;
            while (end < passage.size() && end - at < 4 && passage.hasCapital(end) && passage.joins(end)) {
                end++;
            }
            names.add(NameAt.of(passage, head, end, EntityKind.AGREEMENT, "agreement.kind", 0.96));
            return;
        }
        int run = AgreementRuns.properRun(passage, at);
        boolean bodys = at > head + 1 && SortNouns.kind(passage.word(at - 1)) == EntityKind.ORGANISATION;
        if (bodys) {
            run = at; // "la charte du groupement Bois Vert"
        }
        if (run > at && AgreementRuns.isSomebodys(passage, head, at)) {
            run = at;
        }
        if (run > at
                && word.equals("fonds")
                && AgreementWords.INVESTORS.contains(passage.word(run - 1))
                && run - at > 1) {
            // "le fonds Sorex Ventures" invests: a body
            names.add(NameAt.of(passage, at, run, EntityKind.ORGANISATION, "organisation.fund", 0.86));
            return;
        }
        if (run > at && word.equals("fonds") && Shareholders.isFund(passage, head, at, run)) {
            names.add(NameAt.of(passage, at, run, EntityKind.ORGANISATION, "organisation.fund", 0.86));
            return;
        }
        if (run > at) {
            run = AgreementRuns.ofFiliere(passage, run);
            if (AgreementWords.CALLS.contains(word) || !keepsKind(passage, head, afterKind, at, run)) {
                names.add(NameAt.of(passage, at, run, EntityKind.AGREEMENT, "agreement.noun", 0.88));
            } else {
                names.add(NameAt.of(
                        passage,
                        head,
                        AgreementRuns.where(passage, run),
                        EntityKind.AGREEMENT,
                        "agreement.kind",
                        0.85));
            }
            return;
        }
        if (word.equals("appel") && (capital || passage.word(afterKind).equals("("))) {
            names.add(NameAt.of(passage, head, afterKind, EntityKind.AGREEMENT, "agreement.call", 0.7));
            return;
        }
        int apposed = capital ? 0 : apposed(passage, head, names);
        int end = apposed > 0 ? 0 : AgreementPolicies.policy(passage, head, afterKind);
        boolean heads =
                AgreementWords.POLICY_HEADS.contains(word) || word.equals("alliance") || word.equals("coalition");
        int complements = capital && heads ? NounComplements.complements(passage, afterKind) : 0;
        if (end == 0 && complements > afterKind + 1) {
            // "un Contrat de destination"
            names.add(NameAt.of(
                    passage,
                    head,
                    AgreementRuns.years(passage, complements),
                    EntityKind.AGREEMENT,
                    "agreement.capital",
                    0.8));
        } else if (end > 0) {
            names.add(NameAt.of(
                    passage,
                    head,
                    AgreementRuns.which(passage, AgreementRuns.where(passage, end)),
                    EntityKind.AGREEMENT,
                    "agreement.policy",
                    0.7));
            if (AgreementPolicies.isGivenAcronym(passage, head, end)) {
                names.add(NameAt.of(passage, end + 1, end + 2, EntityKind.AGREEMENT, "agreement.alias", 0.85));
            }
        }
    }

    // "un programme de rénovation du parc, né en 2011 et baptisé « Grand Toit »": the index of the opening mark, else 0
    private static int called(Passage passage, int from) {
        for (int i = from; i < passage.size() && i - from < FAR; i++) {
            String word = passage.word(i);
            boolean called = AgreementWords.CALLED.contains(word) && isOpeningQuote(passage, i + 1);
            boolean apart =
                    passage.word(i - 1).equals("et") || passage.word(i - 1).equals(",");
            if (called && !apart) {
                return 0; // what stands right before is called so
            }
            if (called) {
                return closingQuote(passage, i + 1) > i + 2 && passage.hasCapital(i + 2) ? i + 1 : 0;
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
    private static int calledPlainly(Passage passage, int from) {
        boolean comma = passage.word(from).equals(",");
        int name = comma ? from + 2 : from + 1;
        boolean called = AgreementWords.CALLED.contains(passage.word(name - 1))
                && passage.isProper(name)
                && !PersonNames.begins(passage, name);
        return comma && called ? name : 0;
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

    // "Armor participations, un fonds régional", "un fonds d'amorçage de 4 M€, Lumio,": the index after the name, else
    // 0
    private static int apposed(Passage passage, int head, List<Name> names) {
        int from = head - 1;
        while (AgreementWords.BEFORE_NOUN.contains(passage.word(from))
                || passage.word(from).equals("nouvel")) {
            from--; // "X, nouveau fonds d'amorçage"
        }
        boolean one = Set.of("un", "une", "le", "la", "l'").contains(passage.word(from))
                || passage.word(from).equals(",") && (from < head - 1 || isGlossed(passage, head));
        if (!one || !AgreementWords.APPOSED.contains(passage.word(head))) {
            return 0;
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
                return from - 1;
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
                return to;
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
                    return end;
                }
                if (name) {
                    names.add(NameAt.of(passage, comma + 1, end, EntityKind.AGREEMENT, "agreement.apposed", 0.85));
                }
                return name ? end : 0;
            }
            if (!passage.isWord(comma) && !passage.at(comma).isNumber() && !word.equals("€")
                    || passage.hasCapital(comma) && !Acronyms.isAcronym(passage.at(comma)) && comma < head + 2
                    || AgreementRuns.isVerb(word)
                    || word.equals("par")
                    || word.equals("a")) {
                return 0;
            }
        }
        return 0;
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

    // "SRDEII (Impact 2028)", "PIIEC santé"
    private static void acronym(Passage passage, int head, List<Name> names) {
        int end = head + 1;
        if (passage.isWord(end)
                && passage.joins(end)
                && (passage.hasCapital(end) || AgreementRuns.isSector(passage, end))) {
            end++;
        }
        end = AgreementRuns.years(passage, end);
        names.add(NameAt.of(passage, head, end, EntityKind.AGREEMENT, "agreement.acronym", 0.88));
        if (passage.word(end).equals("(")) {
            int run = AgreementRuns.properRun(passage, end + 1);
            if (run > end + 1 && passage.word(run).equals(")")) {
                names.add(NameAt.of(passage, end + 1, run, EntityKind.AGREEMENT, "agreement.alias", 0.85));
            }
        }
    }

    // the word for the kind is a part of the name where it has a capital, or where the rest is no name by itself
    private static boolean keepsKind(Passage passage, int head, int afterKind, int at, int run) {
        String word = passage.word(head);
        String before = passage.word(at - 1);
        return passage.hasCapital(head)
                || AgreementRuns.hasBetween(passage, afterKind, at, "filiere")
                || AgreementRuns.isCommonName(passage, at, run)
                || AgreementRuns.needsKind(passage, head, at, run)
                || AgreementRuns.isOfLand(passage, head, at, run)
                || word.startsWith("loi")
                || word.startsWith("feuille")
                || word.startsWith("alliance")
                || FunctionWords.isOf(before)
                || FunctionWords.isArticle(before);
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
        boolean alone = closingQuote(passage, open) == open + 2;
        return !passage.hasCapitalInitial(open + 1)
                && passage.isWord(open + 1)
                && (alone || FunctionWords.has(word) && !FunctionWords.isArticle(word));
    }

    static boolean isOpeningQuote(Passage passage, int i) {
        boolean straight = passage.word(i).equals("\"")
                && passage.at(i).spaceBefore()
                && passage.hasCapital(i + 1)
                && !passage.at(i + 1).spaceBefore();
        return passage.word(i).equals("«") || passage.word(i).equals("“") || straight;
    }

    static int closingQuote(Passage passage, int open) {
        String mark = passage.word(open).equals("«") ? "»" : passage.word(open).equals("“") ? "”" : "\"";
        for (int i = open + 1; i < passage.size() && i - open <= LONGEST_QUOTE; i++) {
            if (passage.word(i).equals(mark)) {
                return i;
            }
        }
        return 0;
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Contracts, plans, roadmaps, funds, calls, programmes, alliances and laws: by the word for their kind with a proper
 * name, with a name in quotation marks, or with what they are about ({@code contrat régional de la filière bois}).
 */
final class AgreementNames implements NameFinder {
    /** Shorter words in capitals are rather what it is about. */
    private static final int LOUD = 5;

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
        if (CalledAgreements.within(passage, head, names)) {
            return;
        }
        int afterKind = afterKind(passage, head);
        int described = AgreementRuns.toQuotation(passage, head, AgreementRuns.description(passage, afterKind));
        int at = pastLead(passage, described);
        if (CalledAgreements.after(passage, head, described, at, names)) {
            return;
        }
        boolean capital = passage.hasCapital(head) && !passage.startsClause(head) && !passage.isTitleCase();
        boolean bare = !capital && passage.word(head - 1).equals(",") && FunctionWords.isOf(passage.word(head + 1));
        if (bare && ApposedAgreements.find(passage, head, names) || CalledAgreements.before(passage, head, names)) {
            return;
        }
        if (AgreementWords.ACRONYMS.contains(passage.word(head))) {
            acronym(passage, head, names);
        } else if (!ofPerson(passage, head, at, names) && !withName(passage, head, afterKind, at, names)) {
            withoutName(passage, head, afterKind, capital, names);
        }
    }

    // "feuille de route", "appel à projets", "appel d'offres", "appel à manifestation d'intérêt"
    private static int afterKind(Passage passage, int head) {
        String word = passage.word(head);
        int i = head + 1;
        if (word.startsWith("feuille")
                || (word.startsWith("appel") && passage.word(i).equals("a"))
                || passage.word(i + 1).startsWith("offre")) {
            i = head + 3;
        }
        boolean interest = word.startsWith("appel")
                && passage.word(i).equals("d'")
                && passage.word(i + 1).startsWith("interet");
        return interest ? i + 2 : i;
    }

    // past "(AMI)", "(CSF)" between the kind and the name, and the word that leads to a quotation
    private static int pastLead(Passage passage, int described) {
        int at = passage.word(described).equals("(")
                        && passage.word(described + 2).equals(")")
                ? described + 3
                : described;
        boolean led = passage.word(at).equals(":")
                || passage.word(at).equals("a")
                || passage.word(at).equals("sur");
        return led && QuotationMarks.opens(passage, at + 1) ? at + 1 : at;
    }

    // "le plan Jeanne Barret" has the name of a person
    private static boolean ofPerson(Passage passage, int head, int at, List<Name> names) {
        boolean person = at == head + 1
                && PersonNames.begins(passage, at)
                && AgreementWords.POLICY_HEADS.contains(passage.word(head));
        if (person) {
            int end = at + 1;
            while (end < passage.size() && end - at < 4 && passage.hasCapital(end) && passage.joins(end)) {
                end++;
            }
            names.add(NameAt.of(passage, head, end, EntityKind.AGREEMENT, "agreement.kind", 0.96));
        }
        return person;
    }

    // a proper name after the kind, which is a body's where it invests
    private static boolean withName(Passage passage, int head, int afterKind, int at, List<Name> names) {
        String word = passage.word(head);
        int run = AgreementRuns.properRun(passage, at);
        // "la charte du groupement Bois Vert"
        boolean bodys = at > head + 1 && SortNouns.kind(passage.word(at - 1)) == EntityKind.ORGANISATION;
        if (bodys || run <= at || AgreementRuns.isSomebodys(passage, head, at)) {
            return false;
        }
        // "le fonds Sorex Ventures" invests: a body
        boolean investor = AgreementWords.INVESTORS.contains(passage.word(run - 1)) && run - at > 1;
        if (word.equals("fonds") && (investor || Shareholders.isFund(passage, head, at, run))) {
            names.add(NameAt.of(passage, at, run, EntityKind.ORGANISATION, "organisation.fund", 0.86));
            return true;
        }
        int end = AgreementRuns.ofFiliere(passage, run);
        boolean alone = AgreementWords.CALLS.contains(word) || !keepsKind(passage, head, afterKind, at, end);
        names.add(
                alone
                        ? NameAt.of(passage, at, end, EntityKind.AGREEMENT, "agreement.noun", 0.88)
                        : NameAt.of(
                                passage,
                                head,
                                AgreementRuns.where(passage, end),
                                EntityKind.AGREEMENT,
                                "agreement.kind",
                                0.85));
        return true;
    }

    // what the kind is about, or a name in apposition to it
    private static void withoutName(Passage passage, int head, int afterKind, boolean capital, List<Name> names) {
        String word = passage.word(head);
        if (word.equals("appel") && (capital || passage.word(afterKind).equals("("))) {
            names.add(NameAt.of(passage, head, afterKind, EntityKind.AGREEMENT, "agreement.call", 0.7));
            return;
        }
        boolean apposed = !capital && ApposedAgreements.find(passage, head, names);
        int end = apposed ? 0 : AgreementPolicies.policy(passage, head, afterKind);
        boolean heads =
                AgreementWords.POLICY_HEADS.contains(word) || word.equals("alliance") || word.equals("coalition");
        int complements = capital && heads ? NounComplements.complements(passage, afterKind) : 0;
        if (end == 0 && complements > afterKind + 1) {
            // "un Contrat de destination"
            int last = AgreementRuns.years(passage, complements);
            names.add(NameAt.of(passage, head, last, EntityKind.AGREEMENT, "agreement.capital", 0.8));
        } else if (end > 0) {
            int last = AgreementRuns.which(passage, AgreementRuns.where(passage, end));
            names.add(NameAt.of(passage, head, last, EntityKind.AGREEMENT, "agreement.policy", 0.7));
            if (AgreementPolicies.isGivenAcronym(passage, head, end)) {
                names.add(NameAt.of(passage, end + 1, end + 2, EntityKind.AGREEMENT, "agreement.alias", 0.85));
            }
        }
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
        // "le programme ALGA-NET", "la feuille de route HORIZON 2030": in capitals of its own
        boolean loud = !passage.hasCapital(head)
                && at == afterKind
                && passage.at(at).isAllCapitals()
                && passage.at(at).text().length() >= LOUD
                && (word.equals("programme") || word.equals("dispositif") || word.equals("feuille"));
        if (loud) {
            return false;
        }
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
}

package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** Agreements in small letters alone: {@code contrat régional de la filière bois}, {@code fonds de soutien aux investissements}. */
final class AgreementPolicies {
    private static final Set<String> FRAMES = WordSet.of("cadre titre but contexte faveur profit");

    private AgreementPolicies() {}

    // small letters alone: "contrat régional de la filière bois en Bretagne", "feuille de route 2024-2027 du
    // Gouvernement"
    static int policy(Passage passage, int head, int afterKind) {
        String word = passage.word(head);
        int purposed = AgreementPurposes.after(passage, head, afterKind);
        int meant = AgreementPurposes.meant(passage, head, afterKind);
        if (meant > 0) {
            return AgreementRuns.years(passage, meant);
        }
        if (!AgreementWords.POLICY_HEADS.contains(word)) {
            return purposed == 0 ? 0 : AgreementRuns.years(passage, purposed);
        }
        int years = AgreementRuns.years(passage, afterKind);
        if (years > afterKind && word.equals("loi")) {
            return 0;
        }
        if (years > afterKind) {
            int of = years;
            if (FunctionWords.isOf(passage.word(of))) {
                of += FunctionWords.isArticle(passage.word(of + 1)) ? 2 : 1;
                if (passage.hasCapital(of)
                        && !passage.word(of).equals("region")
                        && !passage.word(of).equals("departement")) {
                    return of + 1;
                }
            }
            return years;
        }
        // "plan hydrogène", "stratégie nationale bois"
        int sector = AgreementWords.POLICY.contains(passage.word(afterKind)) ? afterKind + 1 : afterKind;
        boolean kindAlone = sector == afterKind && (word.equals("contrat") || word.equals("accord"));
        if ((AgreementRuns.isSector(passage, sector) && !kindAlone)
                || passage.word(sector).startsWith("filiere-")) {
            return AgreementRuns.years(passage, sector + 1);
        }
        int chained = AgreementWords.CHAINED.contains(word) ? chain(passage, afterKind) : 0;
        if (Math.max(chained, purposed) > 0) {
            return AgreementRuns.years(passage, Math.max(chained, purposed));
        }
        int end = NounComplements.complements(passage, afterKind);
        if (end > afterKind + 1 && isGivenAcronym(passage, head, end)) {
            return end;
        }
        int period = AgreementRuns.years(passage, end);
        if (period > end && end > afterKind && !passage.word(end - 1).equals("action")) {
            // "contrat de performance 2013-2018"
            return period;
        }
        boolean policy = false;
        for (int i = afterKind; i < end; i++) {
            if (passage.hasCapital(i) && NounClass.INSTITUTION.has(passage.word(i))) {
                // "contrat de filière du Comité": whose it is
                end = FunctionWords.isArticle(passage.word(i - 1)) ? i - 2 : i - 1;
                break;
            }
            policy |= AgreementWords.POLICY.contains(passage.word(i));
        }
        boolean complement = false;
        for (int i = afterKind; i < end; i++) {
            complement |= FunctionWords.isOf(passage.word(i))
                    || passage.word(i).equals("pour")
                    || AgreementRuns.isSector(passage, i)
                    || passage.hasCapital(i);
        }
        // "la stratégie européenne et française", "sur le plan national et international"
        boolean adjectives = !complement && AgreementRuns.hasBetween(passage, afterKind, end, "et");
        if (!policy || adjectives) {
            return 0;
        }
        // a sector right after "filière": "de la filière bois"
        while (end < passage.size()
                && (passage.word(end - 1).equals("filiere")
                        || passage.word(end - 1).equals("filieres"))
                && passage.joins(end)
                && !passage.hasCapital(end)
                && (AgreementRuns.isSector(passage, end)
                        || NounComplements.isAdjective(passage.word(end))
                        || passage.word(end).indexOf('-') > 0
                        || AgreementWords.MATERIALS.contains(passage.word(end)))) {
            end++;
        }
        // "contrat de filière", "plan régional" are no names yet
        boolean telling = end - afterKind >= 3 || passage.word(end - 1).equals("partenariat");
        return telling ? AgreementRuns.years(passage, end) : 0;
    }

    // "stratégie régionale d'innovation (SRI)", "stratégie de spécialisation intelligente normande (S3N)": an acronym
    // that begins like the kind says that the words before it are a name
    static boolean isGivenAcronym(Passage passage, int head, int end) {
        for (int i = head + 1; i < end; i++) {
            if (NounClass.INSTITUTION.has(passage.word(i))) {
                return false;
            }
        }
        return passage.word(end).equals("(")
                && passage.word(end + 2).equals(")")
                && Acronyms.isAcronym(passage.at(end + 1))
                && passage.word(end + 1).charAt(0) == passage.word(head).charAt(0);
    }

    // "de soutien aux investissements industriels dans les territoires": the index after two complements or more, else
    // 0
    static int chain(Passage passage, int from) {
        int end = from;
        int links = 0;
        while (links < 6) {
            int i = end;
            boolean joined = links > 0 && passage.word(i).equals("et");
            if (joined) {
                i++;
            }
            boolean link = FunctionWords.isOf(passage.word(i))
                    || passage.word(i).equals("aux")
                    || passage.word(i).equals("au")
                    || passage.word(i).equals("pour")
                    || passage.word(i).equals("relative")
                    || passage.word(i).equals("dans")
                    || PlacePosition.isTo(passage, i);
            if (passage.word(i).equals("relative")) {
                i++;
            }
            if (!link && !(joined && FunctionWords.isArticle(passage.word(i)))) {
                break;
            }
            if (link) {
                i++;
            }
            if (FunctionWords.isArticle(passage.word(i))) {
                i++;
            }
            boolean frame = FRAMES.contains(passage.word(i)); // "dans le cadre de": another thing
            if (!passage.isWord(i)
                    || frame
                    || passage.hasCapital(i)
                    || FunctionWords.has(passage.word(i))
                    || !passage.joins(i)) {
                break;
            }
            end = i + 1;
            while (end < passage.size()
                    && end - i < 3
                    && passage.joins(end)
                    && !passage.hasCapital(end)
                    && (NounComplements.isAdjective(passage.word(end))
                            || AgreementWords.QUALITIES.contains(passage.word(end)))) {
                end++;
            }
            links++;
        }
        return links >= 2 ? end : 0;
    }
}

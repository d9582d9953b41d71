package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;

/**
 * Names of common words that stand where a common noun would need its article: what is bought or led ({@code elle a
 * racheté Volets de l'Ouest}), and what is told of by a noun for companies right behind ({@code Volets de l'Ouest, un
 * fabricant de}, {@code Forges du Centre (45 salariés)}).
 */
final class BareNames implements NameFinder {
    /** Verbs whose object is a body where it is no thing with its article. Folded forms. */
    private static final Set<String> DEEDS = WordSet.of(
            """
            rachete racheter rachetait rachetant rachetent reprend repris reprendre acquis acquiert acquerir absorbe
            absorber fonde cofonde preside dirige rejoint rejoindre quitte quitter integre emploie accompagne soutient
            cede vend vendu""");

    private static final Set<String> BEFORE = WordSet.of("par avec chez comme et , ( :");
    private static final Set<String> INDEFINITE = WordSet.of("un une l'un l'une");

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                int end = passage.hasCapital(i) ? end(passage, i) : i;
                if (end > i + 1) {
                    names.add(NameAt.of(passage, i, end, EntityKind.ORGANISATION, "organisation.bare", 0.8));
                    i = end - 1;
                }
            }
        }
        return names;
    }

    /** Whether the object of a verb is a body where it is no thing with its article. */
    static boolean isDeed(String folded) {
        return DEEDS.contains(folded);
    }

    // the index after the name of several words that begins at i, or i
    private static int end(Passage passage, int i) {
        boolean opens = i == 0 || passage.startsClause(i);
        boolean noName = passage.isTitleCase()
                || passage.hasCapital(i - 1) && !opens
                || FunctionWords.has(passage.word(i))
                || FunctionWords.isCalendar(passage.word(i))
                || NounClass.ROLE.has(passage.word(i))
                || NounClass.EVENT.has(passage.word(i))
                || NounClass.INSTITUTION.has(passage.word(i))
                || AgreementKinds.at(passage, i) != null
                || PersonNames.begins(passage, i);
        if (noName) {
            return i;
        }
        int end = run(passage, i);
        boolean place = !Territories.get()
                .lookup(passage.span(i, end).of(passage.text()))
                .isEmpty();
        if (end == i + 1 || place) {
            return i;
        }
        boolean bought = !opens && DEEDS.contains(passage.word(i - 1));
        boolean placed = opens || bought || BEFORE.contains(passage.word(i - 1));
        return bought || placed && isTold(passage, end) ? end : i;
    }

    // "Volets de l'Ouest", "Bois Durable", "Terre et Eau": capitals tied by nothing but what ties words in a name
    private static int run(Passage passage, int i) {
        int end = i + 1;
        while (end < passage.size() && end < i + 7 && passage.joins(end)) {
            if (passage.hasCapital(end)
                    && !PersonNames.begins(passage, end)
                    && !FunctionWords.isCalendar(passage.word(end))) {
                end++;
                continue;
            }
            boolean tie =
                    FunctionWords.isOf(passage.word(end)) || passage.word(end).equals("&");
            int next = tie ? AgreementRuns.follows(passage, end + 1) : 0;
            if (next == 0) {
                break;
            }
            end = next;
        }
        return end;
    }

    // ", un fabricant de", ", entreprise de", ", spécialiste", "(45 salariés)"
    private static boolean isTold(Passage passage, int end) {
        if (passage.word(end).equals("(")) {
            return end + 2 < passage.size()
                    && passage.at(end + 1).isNumber()
                    && Set.of("salaries", "personnes", "employes", "collaborateurs", "emplois", "adherents", "membres")
                            .contains(passage.word(end + 2));
        }
        if (!passage.word(end).equals(",")) {
            return false;
        }
        boolean indefinite = INDEFINITE.contains(passage.word(end + 1));
        int noun = indefinite ? end + 2 : end + 1;
        boolean adjective = indefinite && !NounClass.COMPANY.has(passage.word(noun));
        noun = adjective ? noun + 1 : noun;
        return NounClass.COMPANY.has(passage.word(noun)) && !passage.hasCapital(noun);
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;

/** Bodies called by where they come from and their name: {@code le nantais ALUNOR}, {@code l'espagnol Navalca}. */
final class OriginNames implements NameFinder {
    private static final Set<String> ARTICLES = WordSet.of("le la l' un une au du");

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (CapitalRun run : CapitalRuns.of(passage)) {
                int from = run.from();
                boolean origin = from > 1
                        && ARTICLES.contains(passage.word(from - 2))
                        && !passage.hasCapital(from - 1)
                        && NounComplements.isDemonym(passage.word(from - 1));
                if (origin && isBody(passage, run)) {
                    names.add(NameAt.of(passage, from, run.to(), EntityKind.ORGANISATION, "organisation.origin", 0.78));
                }
            }
        }
        return names;
    }

    // no person, no place, no noun for an event or an office
    private static boolean isBody(Passage passage, CapitalRun run) {
        String first = passage.word(run.from());
        return !FirstNames.has(first)
                && !FunctionWords.has(first)
                && !FunctionWords.isCourtesy(first)
                && !NounClass.EVENT.has(first)
                && !NounClass.ROLE.has(first)
                && Territories.get()
                        .lookup(passage.span(run.from(), run.to()).of(passage.text()))
                        .isEmpty();
    }
}

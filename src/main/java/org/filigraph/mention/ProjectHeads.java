package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Block;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/**
 * Projects and products at the head of what is told of each under a line that announces them: {@code **Ocarina** – Un
 * four à basse température} under {@code Les projets labellisés}. Bold letters or capitals and the mark behind tell them.
 */
final class ProjectHeads implements NameFinder {
    private static final Set<String> ANNOUNCED = WordSet.of(
            """
            projets laureats laureates dispositifs programmes initiatives operations demonstrateurs""");
    private static final Set<String> MARKS = WordSet.of("- – — :");
    /** What heads the lines of one project instead of naming several. */
    private static final Set<String> LABELS = WordSet.of(
            """
            budget montant porteur porteurs partenaire partenaires contact date lieu duree objectif objectifs objet
            calendrier cout financement aide beneficiaire secteur prix mention coup trophee categorie axe lot action
            volet tranche phase etape theme""");

    private static final int LONGEST = 4;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        List<Name> found = new ArrayList<>();
        boolean announced = false;
        for (Block block : page.layout().blocks()) {
            boolean head = announced && block.isContent() && head(page, block, found);
            if (!head && (block.isHeading() || isLead(block))) {
                flush(found, names);
                announced = block.tokens().stream().anyMatch(t -> ANNOUNCED.contains(t.folded()));
            }
        }
        flush(found, names);
        return names;
    }

    private static void flush(List<Name> found, List<Name> names) {
        if (found.size() >= 2) {
            names.addAll(found);
        }
        found.clear();
    }

    private static boolean isLead(Block block) {
        List<Token> tokens = block.tokens();
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(":");
    }

    private static boolean head(Page page, Block block, List<Name> found) {
        List<Token> tokens = block.tokens();
        Passage passage =
                tokens.isEmpty() ? null : page.passageAt(tokens.get(0).span().start());
        if (passage == null || !passage.block().equals(block)) {
            return false;
        }
        int from = 0;
        while (from < passage.size() && !passage.isWord(from)) {
            from++;
        }
        int to = from;
        boolean capitals = true;
        while (to < passage.size() && to - from <= LONGEST && !MARKS.contains(passage.word(to))) {
            capitals &= !passage.isWord(to) || passage.at(to).isAllCapitals();
            to++;
        }
        boolean marked =
                to > from && to - from <= LONGEST && to + 1 < passage.size() && MARKS.contains(passage.word(to));
        boolean name = marked
                && passage.hasCapitalInitial(from)
                && (capitals || isBold(page, passage.at(from), passage.at(to - 1)))
                && !LABELS.contains(passage.word(from))
                && !PersonNames.begins(passage, from)
                && Territories.get()
                        .lookup(passage.span(from, to).of(page.text()))
                        .isEmpty();
        if (name) {
            found.add(NameAt.of(passage, from, to, EntityKind.ORGANISATION, "organisation.project", 0.85));
        }
        return name;
    }

    private static boolean isBold(Page page, Token first, Token last) {
        return page.text().startsWith("**", Math.max(0, first.span().start() - 2))
                && page.text().startsWith("**", last.span().end());
    }
}

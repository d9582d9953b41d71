package org.filigraph.extract.relation.place;

import java.util.ArrayList;
import java.util.List;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a body is from a page that goes through its sites, each under a heading that is a town alone: "Vire
 * (Calvados)" over what the plant there does ({@code locatedIn}).
 */
final class SiteHeads {
    private static final int LONGEST = 60;
    /** So much may follow the town's name besides brackets: a full stop, a colon. */
    private static final int REST = 3;

    private final Ties ties;

    SiteHeads(Ties ties) {
        this.ties = ties;
    }

    /** A town's heading, and the town. */
    private record Site(Block heading, Entity town) {}

    void read(Source source) {
        Entity main = ties.main() == null ? ties.whole() : ties.main();
        if (main == null || main.kind() != EntityKind.ORGANISATION || PublicBodies.has(main)) {
            return;
        }
        List<Block> blocks = source.layout().blocks();
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Entity town = blocks.get(i).isHeading() ? town(source, blocks.get(i)) : null;
            if (town != null && tellsOfWorks(source, blocks, i + 1)) {
                sites.add(new Site(blocks.get(i), town));
            }
        }
        for (Site site : sites.size() < 2 ? List.<Site>of() : sites) {
            ties.add(
                    main,
                    "locatedIn",
                    site.town(),
                    Modality.STATED,
                    site.heading().span(),
                    "relation.site.head",
                    0.7);
        }
    }

    // the town that a line is the name of: "Vire", "Vire (Calvados)", "Vire, Calvados", "3. Vire – Calvados"
    private static @Nullable Entity town(Source source, Block heading) {
        Span span = heading.span();
        List<Name> names =
                span.length() > LONGEST ? List.of() : source.mentions().namesIn(span);
        if (names.isEmpty() || !names.stream().allMatch(n -> n.is(EntityKind.TERRITORY))) {
            return null;
        }
        Name first = names.get(0);
        String before = source.text().substring(span.start(), first.span().start());
        String rest = source.text()
                .substring(first.span().end(), span.end())
                .replaceAll("\\([^)]*\\)", "")
                .replaceAll("[,–—-] ?\\p{Lu}[\\p{L}'’ -]*$", "");
        boolean opens = before.codePoints().noneMatch(Character::isLetter);
        boolean town = first.entity().key().startsWith("commune/")
                || first.entity().key().startsWith("former-commune/");
        return opens && town && rest.strip().length() < REST ? first.entity() : null;
    }

    // whether what stands under a heading is of a place of work, or of those who work there
    private static boolean tellsOfWorks(Source source, List<Block> blocks, int from) {
        for (int i = from; i < blocks.size() && i < from + 3 && !blocks.get(i).isHeading(); i++) {
            for (String word :
                    Folding.fold(blocks.get(i).span().of(source.text())).split("[^a-z-]+", 0)) {
                if (PlantWords.isWork(word) || word.equals("salaries") || word.endsWith("erie") && word.length() > 7) {
                    return true;
                }
            }
        }
        return false;
    }
}

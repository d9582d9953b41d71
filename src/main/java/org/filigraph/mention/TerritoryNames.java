package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Block;
import org.filigraph.text.Span;

/** Territories: those of the reference tables, and stretches of land by their kind ({@code vallée de l'Arve}). */
final class TerritoryNames implements NameFinder {
    private static final Set<String> LANDS = Set.of(
            "plateau", "vallee", "bassin", "massif", "estuaire", "baie", "golfe", "presqu'ile", "delta", "plaine");
    private static final int LONGEST_PLACE = 70;
    private static final Set<String> OF = Set.of("de", "du", "des", "d'");
    private static final Set<String> ARTICLES = Set.of("la", "l'", "le", "les");

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Gazetteer.Place place : Gazetteer.places(page.text())) {
            if (place.span().of(page.text()).indexOf('\n') < 0) {
                names.add(new Name(
                        place.span(),
                        place.span().of(page.text()),
                        place.territory().entity(),
                        "territory.table",
                        0.95));
            }
        }
        placeLines(page, names);
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                if (LANDS.contains(passage.word(i)) && OF.contains(passage.word(i + 1))) {
                    land(passage, i, names);
                }
            }
        }
        return names;
    }

    /** Lines that can only say where: under a date, or in brackets alone. There every name of a town means the town. */
    private static void placeLines(Page page, List<Name> names) {
        List<Block> blocks = page.layout().blocks();
        for (int i = 1; i < blocks.size(); i++) {
            Block line = blocks.get(i);
            boolean underDate = blocks.get(i - 1).kind() == Block.Kind.DATELINE
                    && line.stanza() == blocks.get(i - 1).stanza()
                    && line.span().length() <= LONGEST_PLACE;
            if (line.isContent() && (underDate || ProfileNames.isTown(page.text(), line))) {
                String words = line.span().of(page.text());
                for (Gazetteer.Hit hit : Gazetteer.find(words)) {
                    int start = line.span().start() + hit.span().start();
                    Span span = new Span(start, start + hit.span().length());
                    names.add(new Name(
                            span, span.of(page.text()), hit.candidates().get(0).entity(), "territory.line", 0.95));
                }
            }
        }
    }

    private static void land(Passage passage, int head, List<Name> names) {
        int i = head + 2;
        if (ARTICLES.contains(passage.word(i)) && !passage.hasCapital(i)) {
            i++;
        }
        if (!passage.hasCapital(i) || !passage.joins(i) || passage.isTitleCase()) {
            return;
        }
        int end = i + 1;
        while (end < passage.size() && end - i < 4 && passage.hasCapital(end) && passage.joins(end)) {
            end++;
        }
        names.add(NameAt.of(passage, head, end, EntityKind.TERRITORY, "territory.land", 0.85));
    }
}

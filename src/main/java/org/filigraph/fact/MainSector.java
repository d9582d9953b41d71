package org.filigraph.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.jspecify.annotations.Nullable;

/**
 * The sector that a document as a whole is about: the one that its words tell most, those of its title and headings
 * above the others. A word or two told in passing make no document's sector; industry as such is told of every sector.
 *
 * @param key of the sector, null where the document is about none or about all
 * @param share which part of the document's words for sectors tell it, 0 to 1
 */
record MainSector(@Nullable String key, double share) {
    private static final int STRONG = 3;
    private static final int TITLE = 4;
    private static final int HEADING = 2;
    /** As much as two words in the text, or one in the title; one will do where no other sector is told. */
    private static final int ENOUGH = 6;
    /** A sector that so few of the words tell is one of many. */
    private static final double LEAST = 0.28;

    static MainSector of(Layout layout, Mentions mentions, List<Sectors.Hit> hits) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> firm = new HashMap<>();
        int all = 0;
        for (Sectors.Hit hit : hits) {
            Block block = layout.blockAt(hit.span().start()).orElseThrow();
            boolean title = block.kind() == Block.Kind.TITLE;
            boolean plain = hit.weak() || isIndustry(hit) || !block.isHeading() && isInName(layout, mentions, hit);
            int weight = (!plain ? STRONG : title && !isIndustry(hit) ? 2 : 1)
                    * (title ? TITLE : block.kind() == Block.Kind.HEADING ? HEADING : 1);
            counts.merge(hit.sector(), weight, Integer::sum);
            firm.merge(Sectors.wider(hit.sector()), weight, Integer::sum);
            all += weight;
        }
        Map<String, Integer> special = new HashMap<>(counts);
        special.remove("industry");
        boolean alone = special.keySet().stream().map(Sectors::wider).distinct().count() == 1;
        int enough = alone ? STRONG : ENOUGH;
        special.keySet().removeIf(s -> firm.getOrDefault(Sectors.wider(s), 0) < enough);
        String best = special.isEmpty() ? null : Sectors.dominant(special);
        if (best == null && counts.getOrDefault("industry", 0) * 2 >= all) {
            best = counts.isEmpty() ? null : "industry";
        }
        double share = best == null ? 0 : (double) counts.getOrDefault(best, 0) / all;
        double family = best == null ? 0 : (double) firm.getOrDefault(Sectors.wider(best), 0) / all;
        return family < LEAST ? new MainSector(null, 0) : new MainSector(best, share);
    }

    private static boolean isIndustry(Sectors.Hit hit) {
        return hit.sector().equals("industry");
    }

    /** "l'Atelier de Tôlerie": in a name that is known, or a capital within a sentence. */
    private static boolean isInName(Layout layout, Mentions mentions, Sectors.Hit hit) {
        int start = hit.span().start();
        boolean capital = Character.isUpperCase(layout.text().charAt(start))
                && start > 1
                && layout.text().charAt(start - 1) != '\n'
                && Character.isLetter(layout.text().charAt(start - 2));
        return capital
                || mentions.namesIn(hit.span()).stream().anyMatch(n -> n.span().contains(hit.span()));
    }
}

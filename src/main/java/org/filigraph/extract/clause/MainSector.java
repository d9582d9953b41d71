package org.filigraph.extract.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The sector that a document as a whole is about: the one that its words tell most, those of its title and headings
 * above the others. A word or two told in passing make no document's sector; industry as such is told of every sector.
 *
 * @param key of the sector, null where the document is about none or about all
 * @param share which part of the document's words for sectors tell it, 0 to 1
 * @param amongMany whether the document tells of several other fields too
 * @param seldom whether no more than two of its many sentences do
 */
public record MainSector(@Nullable String key, double share, boolean amongMany, boolean seldom) {
    private static final MainSector NONE = new MainSector(null, 0, false, false);
    /** A document that tells of so many other fields is about many. */
    private static final int MANY = 3;

    /** In a document of more sentences than so many, what it is about is told again and again. */
    private static final int LONG = 3;

    private static final int STRONG = 3;
    private static final int TITLE = 4;
    private static final int HEADING = 2;
    /** As much as two words in the text, or one in the title; one will do where no other sector is told. */
    private static final int ENOUGH = 6;
    /** A sector that so few of the words tell is one of many. */
    private static final double LEAST = 0.28;

    /** "le secteur de la Défense": a capital here makes no name. */
    private static final Pattern CALLED = Pattern.compile(
            "(?iu)\\b(?:secteurs?|filières?|industries?|domaines?|métiers?|marchés?) (?:de la |de l['’]|du |des |de |d['’])$");

    private static final int BEFORE = 30;

    /** Where the words for a sector stand. */
    private static final class Telling {
        private static final int OFTEN = 3;

        private final Set<Span> sentences = new HashSet<>();
        private int words;
        private boolean head;

        void add(Block block, Span opening, Sectors.Hit hit) {
            words++;
            head |= block.isHeading() || opening.contains(hit.span());
            block.sentences().stream()
                    .map(Sentence::span)
                    .filter(s -> s.contains(hit.span()))
                    .forEach(sentences::add);
        }

        /** Whether no more than two sentences tell it. */
        boolean isSeldom() {
            return sentences.size() < OFTEN;
        }

        /** Whether they are a word or two of one sentence: what a document brings up once, it is not about. */
        boolean isPassing() {
            return !head && words < OFTEN && sentences.size() < 2;
        }
    }

    static MainSector of(Layout layout, Mentions mentions, List<Sectors.Hit> hits) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> firm = new HashMap<>();
        int all = 0;
        Map<String, Telling> told = new HashMap<>();
        Map<String, Integer> heaviest = new HashMap<>();
        Span opening = layout.blocks().stream()
                .filter(b -> b.isContent() && !b.sentences().isEmpty())
                .findFirst()
                .map(b -> b.sentences().get(0).span())
                .orElse(new Span(0, 0));
        for (Sectors.Hit hit : hits) {
            Block block = layout.blockAt(hit.span().start()).orElseThrow();
            told.computeIfAbsent(Sectors.wider(hit.sector()), s -> new Telling())
                    .add(block, opening, hit);
            boolean title = block.kind() == Block.Kind.TITLE;
            boolean named = isInName(layout, mentions, hit);
            boolean plain = hit.weak() || isIndustry(hit) || !block.isHeading() && named;
            int weight = (!plain ? STRONG : title && !isIndustry(hit) && !(hit.weak() && named) ? 2 : 1)
                    * (title ? TITLE : block.kind() == Block.Kind.HEADING ? HEADING : 1);
            int more = title ? weight : once(heaviest, block, hit, weight);
            counts.merge(hit.sector(), more, Integer::sum);
            firm.merge(Sectors.wider(hit.sector()), more, Integer::sum);
            all += more;
        }
        Map<String, Integer> special = new HashMap<>(counts);
        special.remove("industry");
        boolean alone = special.keySet().stream().map(Sectors::wider).distinct().count() == 1;
        int enough = alone ? STRONG : ENOUGH;
        special.keySet().removeIf(s -> firm.getOrDefault(Sectors.wider(s), 0) < enough);
        special.keySet().removeIf(s -> told.getOrDefault(Sectors.wider(s), new Telling())
                .isPassing());
        String best = best(special, counts, all);
        double share = best == null ? 0 : (double) counts.getOrDefault(best, 0) / all;
        double family = best == null ? 0 : (double) firm.getOrDefault(Sectors.wider(best), 0) / all;
        long others = firm.entrySet().stream()
                .filter(e -> e.getValue() >= STRONG && !e.getKey().equals("industry"))
                .filter(e -> best == null || !e.getKey().equals(Sectors.wider(best)))
                .count();
        if (best == null || family < LEAST) {
            return NONE;
        }
        Telling telling = told.getOrDefault(Sectors.wider(best), new Telling());
        long sentences = layout.blocks().stream()
                .filter(Block::isContent)
                .mapToLong(b -> b.sentences().size())
                .sum();
        return new MainSector(best, share, others >= MANY, sentences > LONG && telling.isSeldom());
    }

    /** What a word adds to the others for its sector in its sentence: said again there, a sector is told no more. */
    private static int once(Map<String, Integer> heaviest, Block block, Sectors.Hit hit, int weight) {
        int sentence = block.sentences().stream()
                .map(Sentence::span)
                .filter(s -> s.contains(hit.span()))
                .findFirst()
                .orElse(block.span())
                .start();
        String key = sentence + hit.sector();
        int before = heaviest.getOrDefault(key, 0);
        heaviest.put(key, Math.max(before, weight));
        return Math.max(0, weight - before);
    }

    private static @Nullable String best(Map<String, Integer> special, Map<String, Integer> counts, int all) {
        if (!special.isEmpty()) {
            return Sectors.dominant(special);
        }
        return !counts.isEmpty() && counts.getOrDefault("industry", 0) * 2 >= all ? "industry" : null;
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
                && Character.isLetter(layout.text().charAt(start - 2))
                && !CALLED.matcher(layout.text().substring(Math.max(0, start - BEFORE), start))
                        .find();
        return capital
                || mentions.namesIn(hit.span()).stream().anyMatch(n -> n.span().contains(hit.span()));
    }
}

package org.filigraph.extract.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What each place of a text is about, from its sentence, the sentences before it in its block, the headings over it,
 * and the title, in that order.
 */
public final class Context {
    /** A place among so many words that begin a sentence is what it is about. */
    private static final int LEADING = 4;
    /** Headings farther away than this say nothing of a place any more. */
    private static final int HEADINGS = 6;
    /** Sentences farther back than this say nothing of a place any more. */
    private static final int SENTENCES_BACK = 12;
    /**
     * Words that place something: a territory's name, or an adjective of it.
     *
     * @param named by name, not by an adjective
     * @param manner how it is told
     */
    public record Place(Span span, Entity territory, boolean named, Manner manner) {
        /** Whether it says nothing of where anything is: it rather qualifies a thing, or something is held against it. */
        public boolean weak() {
            return manner == Manner.QUALIFIES || manner == Manner.COMPARED;
        }

        /** Whether what follows is not about it. */
        boolean passing() {
            return manner == Manner.MET || manner == Manner.END || manner == Manner.PART;
        }
    }

    /** How a text tells a place. */
    public enum Manner {
        /** As where something is. */
        PLACES,
        /** By an adjective such as "français" or "européen", which rather qualifies a thing than places it. */
        QUALIFIES,
        /** "derrière la Bretagne": something is held against it. */
        COMPARED,
        /** "réunis à Bordeaux": people met there. */
        MET,
        /** "exporté vers la Chine", "originaire de Bretagne": where something goes or comes from. */
        END,
        /** "33 % en Bretagne": one number's alone. */
        PART
    }

    private final Layout layout;
    private final List<Place> places;
    private final List<Sectors.Hit> sectors = new ArrayList<>();
    private final Topics topics;
    private final MainTerritory mainTerritory;
    private final @Nullable Entity mainTown;
    private final @Nullable Entity leadTown;
    private final OpeningPlace openingPlace;
    private final MainSector mainSector;
    private final Headings headings;
    private final Entries entries;
    private final PlaceLabels placeLabels;
    /** How often the words under a heading, by its index, tell each sector. */
    private final Map<Integer, Map<String, Integer>> told = new HashMap<>();
    /** Where words first tell each sector or a narrower one. */
    private final Map<String, Integer> first = new HashMap<>();

    public Context(Layout layout, Mentions mentions) {
        this.layout = layout;
        this.places = new ToldPlaces(layout, mentions).all();
        for (Block block : layout.blocks()) {
            if (block.isContent()) {
                block.sentences().forEach(s -> sectors.addAll(Sectors.in(s.tokens())));
            }
        }
        sectors.removeIf(hit -> isInName(mentions, hit.span())); // "Sylvie", "Mâcon", "Le Port"
        this.openingPlace = OpeningPlace.of(layout, mentions, places);
        this.mainTown = MainTown.of(places);
        this.leadTown = MainTown.ofLead(layout, places);
        this.mainTerritory = TerritoryOfText.of(layout, places, mentions.names(), openingPlace, leadTown);
        this.mainSector = SectorOfText.of(layout, sectors);
        findSections();
        this.topics = new Topics(layout, mentions);
        this.headings = new Headings(layout, this);
        this.entries = new Entries(layout, mentions);
        this.placeLabels = new PlaceLabels(layout, this, mentions);
    }

    // in the name of a person or a place, which tells no field
    private static boolean isInName(Mentions mentions, Span words) {
        return mentions.namesIn(words).stream()
                .anyMatch(name ->
                        name.span().contains(words) && (name.is(EntityKind.PERSON) || name.is(EntityKind.TERRITORY)));
    }

    /** The entries of the text's lists of bodies. */
    public Entries entries() {
        return entries;
    }

    /** The territory that the place at {@code offset} is about. */
    @Nullable
    public Entity territoryAt(int offset) {
        Optional<Block> block = layout.blockAt(offset);
        if (block.isEmpty()) {
            return mainTerritory.territory();
        }
        return Optional.ofNullable(territoryInBlock(block.get(), offset)).orElseGet(() -> territoryOver(block.get()));
    }

    /** The territory told in the sentence at {@code offset} or before it in its block: a sentence's first counts. */
    private @Nullable Entity territoryInBlock(Block block, int offset) {
        int own = sentenceAt(block, offset);
        for (int i = own; i >= Math.max(0, own - SENTENCES_BACK); i--) {
            Sentence sentence = block.sentences().get(i);
            boolean earlier = i < own;
            Optional<Place> told = strongPlacesIn(sentence.span()).stream()
                    .filter(p -> earlier ? carriesOn(sentence, p) : p.span().start() <= offset)
                    .findFirst();
            if (told.isPresent()) {
                return told.get().territory();
            }
        }
        return null;
    }

    /** Index of the sentence of a block that holds {@code offset}. */
    static int sentenceAt(Block block, int offset) {
        int low = 0;
        int high = block.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (block.sentences().get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether later sentences are about a place too: a town told in passing says nothing of them. */
    private static boolean carriesOn(Sentence sentence, Place place) {
        if (place.passing()) {
            return false;
        }
        String key = place.territory().key();
        boolean area = key.startsWith("region/") || key.startsWith("departement/") || key.startsWith("former-region/");
        int at = sentence.tokenAt(place.span().start());
        String before = at == 0 ? "" : sentence.tokens().get(at - 1).folded();
        boolean home = key.equals("country/FRA")
                && (before.equals("en")
                        || place.named() && sentence.tokens().get(at).folded().startsWith("nationa")
                        || before.equals("la")
                                && at > 1
                                && !sentence.tokens().get(at - 2).is("de"));
        return area || home || at <= LEADING && (place.named() || !MainTerritory.isWide(place.territory()));
    }

    /** The territory of the headings over a block, or else of the document. */
    @Nullable
    Entity territoryOver(Block block) {
        Entity told = territoryOfHeadings(block);
        return told == null ? mainTerritory.territory() : told;
    }

    /** The territory that the document is about. */
    public MainTerritory mainTerritory() {
        return mainTerritory;
    }

    /** The town of the one site that the document tells of, if it does. */
    @Nullable
    public Entity mainTown() {
        return mainTown;
    }

    /** The town that the first sentences under the title tell, if they tell one. */
    @Nullable
    public Entity leadTown() {
        return leadTown;
    }

    /** The town told last in the sentence right before one of a block, other than in passing. */
    @Nullable
    public Entity townRightBefore(Block block, Sentence sentence) {
        int own = sentenceAt(block, sentence.span().start());
        return own == 0 ? null : lastTown(block.sentences().get(own - 1));
    }

    private @Nullable Entity lastTown(Sentence sentence) {
        return strongPlacesIn(sentence.span()).stream()
                .filter(p -> p.named() && !p.passing() && MainTerritory.isTown(p.territory()))
                .map(Place::territory)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** The place that heads the entry of a list which a block belongs to, null for none. */
    @Nullable
    public Entity placeOfEntry(Block block) {
        return placeLabels.of(block);
    }

    /** The place with which the document opens. */
    public OpeningPlace openingPlace() {
        return openingPlace;
    }

    /** The territory of the headings over a block. */
    @Nullable
    public Entity territoryOfHeadings(Block block) {
        if (headings.isPlaced(block)) {
            return strongPlacesIn(block.sentences().get(0).span()).get(0).territory();
        }
        int left = HEADINGS;
        for (int i = block.heading();
                i >= 0 && left > 0;
                i = layout.blocks().get(i).heading(), left--) {
            List<Place> here = strongPlacesIn(layout.blocks().get(i).span());
            if (!here.isEmpty()) {
                return here.get(0).territory();
            }
        }
        return null;
    }

    /** The territory told in the sentences of a block before one of them; a town told in passing is none. */
    @Nullable
    public Entity territoryBefore(Block block, Sentence sentence) {
        int own = sentenceAt(block, sentence.span().start());
        for (int i = own - 1; i >= Math.max(0, own - SENTENCES_BACK); i--) {
            Sentence earlier = block.sentences().get(i);
            List<Entity> told = strongPlacesIn(earlier.span()).stream()
                    .filter(p -> carriesOn(earlier, p))
                    .map(Place::territory)
                    .distinct()
                    .toList();
            if (!told.isEmpty()) {
                boolean several = told.size() > 1
                        && told.get(0).key().startsWith("region/")
                        && told.get(1).key().startsWith("region/");
                return several ? null : told.get(0);
            }
        }
        return null;
    }

    /** Whether the sentence before one of a block tells a place. */
    public boolean isToldRightBefore(Block block, Sentence sentence, Entity territory) {
        int own = sentenceAt(block, sentence.span().start());
        return own > 0
                && placesIn(block.sentences().get(own - 1).span()).stream()
                        .anyMatch(p -> p.territory().equals(territory));
    }

    /** The sector that the heading right over a block tells, or null. */
    @Nullable
    public String sectorOfHeading(Block block) {
        if (headings.isLabelled(block)) {
            return sectorsIn(block.sentences().get(0).span()).get(0).sector();
        }
        if (block.heading() < 0) {
            return null;
        }
        Block heading = layout.blocks().get(block.heading());
        return sectorsIn(heading.span()).stream()
                .filter(hit -> !hit.weak())
                .map(Sectors.Hit::sector)
                .findFirst()
                .orElse(null);
    }

    /** The sector that the sentence before one of a block tells last, or null. */
    @Nullable
    public String sectorRightBefore(Block block, Sentence sentence) {
        int own = sentenceAt(block, sentence.span().start());
        return own == 0
                ? null
                : sectorsIn(block.sentences().get(own - 1).span()).stream()
                        .filter(hit -> !hit.weak() && !hit.sector().equals("industry"))
                        .map(Sectors.Hit::sector)
                        .reduce((first, last) -> last)
                        .orElse(null);
    }

    /** Whether the words under the heading of a block tell a sector too. */
    public boolean isToldUnder(Block block, String sector) {
        return told.getOrDefault(block.heading(), Map.of()).containsKey(sector);
    }

    /** Whether words before {@code offset} tell a sector, or a wider or narrower one. */
    public boolean isToldBefore(int offset, String sector) {
        return first.getOrDefault(Sectors.wider(sector), offset) < offset;
    }

    /** What headings and labels alone tell. */
    public Headings headings() {
        return headings;
    }

    /** Whether the document's title tells a sector. */
    public boolean isToldInTitle(String sector) {
        return layout.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.TITLE)
                .flatMap(b -> sectorsIn(b.span()).stream())
                .anyMatch(hit -> hit.sector().equals(sector));
    }

    /** The sector that most words under the same heading tell, or null where few tell one and {@code few} are not enough. */
    @Nullable
    public String sectorOfSection(Block block, boolean few) {
        Map<String, Integer> counts = told.getOrDefault(block.heading(), Map.of());
        String best = Sectors.dominant(counts);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int most = best == null ? 0 : counts.getOrDefault(best, 0);
        return few || most >= 2 && most * 3 >= all * 2 ? best : null;
    }

    private void findSections() {
        for (Sectors.Hit hit : sectors) {
            first.putIfAbsent(Sectors.wider(hit.sector()), hit.span().start());
            Block block = layout.blockAt(hit.span().start()).orElseThrow();
            if (!hit.weak() && !hit.sector().equals("industry") && !block.isHeading()) {
                told.computeIfAbsent(block.heading(), h -> new HashMap<>()).merge(hit.sector(), 1, Integer::sum);
            }
        }
    }

    /** The sector that the document is about. */
    public MainSector mainSector() {
        return mainSector;
    }

    /** The key of the sector that the place at {@code offset} is about. */
    @Nullable
    public String sectorAt(int offset) {
        Optional<Block> block = layout.blockAt(offset);
        if (block.isEmpty()) {
            return mainSector.key();
        }
        String weak = null;
        List<Sentence> sentences = block.get().sentences();
        int at = sentenceAt(block.get(), offset);
        for (int i = at; i >= Math.max(0, at - SENTENCES_BACK); i--) {
            Sectors.Hit nearest = nearest(sectorsIn(sentences.get(i).span()), offset);
            if (nearest != null && !nearest.weak()) {
                return nearest.sector();
            }
            weak = weak == null && nearest != null ? nearest.sector() : weak;
        }
        String over = sectorOver(block.get());
        return over != null ? over : weak;
    }

    /** The sector of the heading over a block, or else of the document. */
    @Nullable
    String sectorOver(Block block) {
        if (block.heading() >= 0) {
            for (Sectors.Hit hit :
                    sectorsIn(layout.blocks().get(block.heading()).span())) {
                if (!hit.weak()) {
                    return hit.sector();
                }
            }
        }
        return mainSector.key();
    }

    /** Sector words inside {@code span}, in order. */
    public List<Sectors.Hit> sectorsIn(Span span) {
        int from = firstAtOrAfter(sectors, Sectors.Hit::span, span.start());
        List<Sectors.Hit> inside = new ArrayList<>();
        for (int i = from; i < sectors.size() && sectors.get(i).span().start() < span.end(); i++) {
            inside.add(sectors.get(i));
        }
        return inside;
    }

    /** Places told inside {@code span}, in order. */
    public List<Place> placesIn(Span span) {
        int from = firstAtOrAfter(places, Place::span, span.start());
        List<Place> inside = new ArrayList<>();
        for (int i = from; i < places.size() && places.get(i).span().start() < span.end(); i++) {
            inside.add(places.get(i));
        }
        return inside;
    }

    /** Places told inside {@code span}, in order, those left out that rather qualify a thing. */
    public List<Place> strongPlacesIn(Span span) {
        return placesIn(span).stream().filter(p -> !p.weak()).toList();
    }

    /**
     * The organisation, agreement or event that the passage at {@code offset} is about: what "elle", "ce pôle" or
     * "l'entreprise" stand for there.
     */
    @Nullable
    public Entity topicAt(int offset) {
        return topics.at(offset);
    }

    /** Whether the text at {@code offset} is the profile of one thing, whose name alone is the heading over it. */
    public boolean isProfileAt(int offset) {
        return topics.isProfileAt(offset);
    }

    private static Sectors.@Nullable Hit nearest(List<Sectors.Hit> hits, int offset) {
        Sectors.Hit best = null;
        for (Sectors.Hit hit : hits) {
            if (best == null
                    || best.weak() && !hit.weak()
                    || best.weak() == hit.weak() && distance(hit, offset) < distance(best, offset)) {
                best = hit;
            }
        }
        return best;
    }

    /** Words after a number tell its sector rather than words before it. */
    private static int distance(Sectors.Hit hit, int offset) {
        return hit.span().start() >= offset
                ? hit.span().start() - offset
                : (offset - hit.span().start()) * 2;
    }

    private static <T> int firstAtOrAfter(List<T> sorted, Function<T, Span> span, int offset) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(sorted.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

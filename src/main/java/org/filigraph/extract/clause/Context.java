package org.filigraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
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
            return manner == Manner.MET || manner == Manner.END || manner == Manner.PART || manner == Manner.MOSTLY;
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
        PART,
        /** "installés surtout à Lyon": the greater part is there. */
        MOSTLY
    }

    private final Layout layout;
    private final List<Place> places;
    private final ToldSectors sectors;
    private final Topics topics;
    private final MainTerritory mainTerritory;
    private final @Nullable Entity mainTown;
    private final @Nullable Entity leadTown;
    private final OpeningPlace openingPlace;
    private final Headings headings;
    private final Entries entries;
    private final PlaceLabels placeLabels;

    public Context(Layout layout, Mentions mentions) {
        this.layout = layout;
        this.places = new ToldPlaces(layout, mentions).all();
        this.openingPlace = OpeningPlace.of(layout, mentions, places);
        this.mainTown = MainTown.of(places);
        this.leadTown = MainTown.ofLead(layout, places);
        this.mainTerritory = TerritoryOfText.of(layout, places, mentions.names(), openingPlace, leadTown);
        this.sectors = new ToldSectors(layout, mentions);
        this.topics = new Topics(layout, mentions);
        this.headings = new Headings(layout, this);
        this.entries = new Entries(layout, mentions);
        this.placeLabels = new PlaceLabels(layout, this, mentions);
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
        int own = block.sentenceAt(offset);
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
        int own = block.sentenceAt(sentence.span().start());
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
            List<Place> here = strongPlacesIn(layout.blocks().get(i).span()).stream()
                    .filter(p -> p.manner() != Manner.PART && p.manner() != Manner.MOSTLY)
                    .toList();
            if (!here.isEmpty()) {
                return here.get(0).territory();
            }
        }
        return null;
    }

    /** The territory told in the sentences of a block before one of them; a town told in passing is none. */
    @Nullable
    public Entity territoryBefore(Block block, Sentence sentence) {
        int own = block.sentenceAt(sentence.span().start());
        for (int i = own - 1; i >= Math.max(0, own - SENTENCES_BACK); i--) {
            Sentence earlier = block.sentences().get(i);
            List<Entity> told = strongPlacesIn(earlier.span()).stream()
                    .filter(p -> carriesOn(earlier, p))
                    .map(Place::territory)
                    .distinct()
                    .toList();
            if (!told.isEmpty()) {
                return told.size() > 1 && areAlike(told.get(0), told.get(1)) && !takesUp(sentence) ? null : told.get(0);
            }
        }
        return null;
    }

    // several regions, several departments: what goes on is in none of them alone
    private static boolean areAlike(Entity one, Entity other) {
        return Stream.of("region/", "departement/")
                .anyMatch(kind -> one.key().startsWith(kind) && other.key().startsWith(kind));
    }

    // "les cadres y sont nombreux": there, wherever it was
    private static boolean takesUp(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("y") && (i == 0 || !tokens.get(i - 1).is("il"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence before one of a block tells a place. */
    public boolean isToldRightBefore(Block block, Sentence sentence, Entity territory) {
        int own = block.sentenceAt(sentence.span().start());
        return own > 0
                && placesIn(block.sentences().get(own - 1).span()).stream()
                        .anyMatch(p -> p.territory().equals(territory));
    }

    /** What headings and labels alone tell. */
    public Headings headings() {
        return headings;
    }

    /** What tells sectors, and where. */
    public ToldSectors sectors() {
        return sectors;
    }

    /** The sector that the document is about. */
    public MainSector mainSector() {
        return sectors.main();
    }

    /** Sector words inside {@code span}, in order. */
    public List<Sectors.Hit> sectorsIn(Span span) {
        return sectors.in(span);
    }

    /** Places told inside {@code span}, in order. */
    public List<Place> placesIn(Span span) {
        int from = Span.firstFrom(places, Place::span, span.start());
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
}

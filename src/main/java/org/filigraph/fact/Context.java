package org.filigraph.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Gazetteer;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Name;
import org.filigraph.mention.Sectors;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What each place of a text is about, from its sentence, the sentences before it in its block, the headings over it,
 * and the title, in that order.
 */
final class Context {
    private static final Set<String> COMPARING = Set.of(
            "derriere",
            "devant",
            "hors d",
            "face a",
            "par rapport a",
            "aux cotes d",
            "contre l",
            "contre la",
            "voisin d",
            "autant que");
    /** A place among so many words that begin a sentence is what it is about. */
    private static final int LEADING = 4;
    /** Headings farther away than this say nothing of a place any more. */
    private static final int HEADINGS = 6;
    /** Sentences farther back than this say nothing of a place any more. */
    private static final int SENTENCES_BACK = 12;
    /** After its date, the card of an event goes on for so many lines: place, organisers, a word on it. */
    private static final int EVENT_CARD_LINES = 4;

    private static final Set<String> SCALES =
            Set.of("echelle", "echelon", "plan", "niveau", "cote", "perimetre", "territoire", "sol");

    private static final Set<String> ANAPHORS =
            Set.of("il", "elle", "ils", "elles", "son", "sa", "ses", "celui-ci", "celle-ci");
    private static final Set<String> GENERIC = Set.of(
            "entreprise",
            "societe",
            "groupe",
            "laboratoire",
            "cluster",
            "pole",
            "association",
            "start-up",
            "startup",
            "site",
            "salon",
            "evenement",
            "journee",
            "programme",
            "plan",
            "contrat",
            "fonds",
            "dispositif",
            "biocluster",
            "etablissement",
            "institut",
            "structure",
            "usine",
            "fabricant",
            "constructeur",
            "industriel",
            "pme",
            "eti",
            "organisation",
            "projet",
            "reseau",
            "appel",
            "convention",
            "feuille",
            "federation",
            "agence",
            "congres",
            "edition",
            "manifestation",
            "accord",
            "equipementier",
            "campus",
            "incubateur",
            "technopole",
            "collectivite");
    private static final Set<String> DETERMINERS =
            Set.of("le", "la", "l'", "ce", "cet", "cette", "ces", "les", "son", "sa", "ses");

    /**
     * Words that place something: a territory's name, or an adjective of it.
     *
     * @param named by name, not by an adjective
     * @param weak an adjective such as "français" or "européen", which rather qualifies a thing than places it
     */
    record Place(Span span, Entity territory, boolean named, boolean weak) {}

    private final Layout layout;
    private final Mentions mentions;
    private final List<Place> places = new ArrayList<>();
    private final List<Sectors.Hit> sectors = new ArrayList<>();
    private final Map<Integer, Entity> topics = new HashMap<>();
    private final Set<Integer> profiles = new HashSet<>();
    private final @Nullable Entity mainTerritory;
    private final boolean clear;
    private final MainSector mainSector;
    /** How often the words under a heading, by its index, tell each sector. */
    private final Map<Integer, Map<String, Integer>> told = new HashMap<>();

    Context(Layout layout, Mentions mentions) {
        this.layout = layout;
        this.mentions = mentions;
        findPlaces();
        for (Block block : layout.blocks()) {
            if (block.isContent()) {
                block.sentences().forEach(s -> sectors.addAll(Sectors.in(s.tokens())));
            }
        }
        this.mainTerritory = MainTerritory.of(layout, places, mentions.names());
        this.clear = isClear();
        this.mainSector = MainSector.of(layout, mentions, sectors);
        findSections();
        findTopics();
    }

    /** The territory that the place at {@code offset} is about. */
    @Nullable
    Entity territoryAt(int offset) {
        Optional<Block> block = layout.blockAt(offset);
        if (block.isEmpty()) {
            return mainTerritory;
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

    private static int sentenceAt(Block block, int offset) {
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
        String key = place.territory().key();
        boolean area = key.startsWith("region/") || key.startsWith("departement/") || key.startsWith("former-region/");
        int at = sentence.tokenAt(place.span().start());
        String before = at == 0 ? "" : sentence.tokens().get(at - 1).folded();
        boolean home = key.equals("country/FRA")
                && (before.equals("en")
                        || before.equals("la")
                                && at > 1
                                && !sentence.tokens().get(at - 2).is("de"));
        return area || home || at <= LEADING && (place.named() || !MainTerritory.isWide(place.territory()));
    }

    /** The territory of the headings over a block, or else of the document. */
    @Nullable
    Entity territoryOver(Block block) {
        Entity told = territoryOfHeadings(block);
        return told == null ? mainTerritory : told;
    }

    /** The territory that the document is about. */
    @Nullable
    Entity mainTerritory() {
        return mainTerritory;
    }

    /** Whether a third or more of the places that the document tells by name are {@link #mainTerritory}. */
    boolean isClearlyOfOne() {
        return clear;
    }

    /** The territory of the headings over a block. */
    @Nullable
    Entity territoryOfHeadings(Block block) {
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
    Entity territoryBefore(Block block, Sentence sentence) {
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
    boolean isToldRightBefore(Block block, Sentence sentence, Entity territory) {
        int own = sentenceAt(block, sentence.span().start());
        return own > 0
                && placesIn(block.sentences().get(own - 1).span()).stream()
                        .anyMatch(p -> p.territory().equals(territory));
    }

    /** The sector that the heading right over a block tells, or null. */
    @Nullable
    String sectorOfHeading(Block block) {
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

    /** Whether the words under the heading of a block tell a sector too. */
    boolean isToldUnder(Block block, String sector) {
        return told.getOrDefault(block.heading(), Map.of()).containsKey(sector);
    }

    /** The sector that most words under the same heading tell, or null where few tell one and {@code few} are not enough. */
    @Nullable
    String sectorOfSection(Block block, boolean few) {
        Map<String, Integer> counts = told.getOrDefault(block.heading(), Map.of());
        String best = Sectors.dominant(counts);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int most = best == null ? 0 : counts.getOrDefault(best, 0);
        return few || most >= 2 && most * 3 >= all * 2 ? best : null;
    }

    private void findSections() {
        for (Sectors.Hit hit : sectors) {
            Block block = layout.blockAt(hit.span().start()).orElseThrow();
            if (!hit.weak() && !hit.sector().equals("industry") && !block.isHeading()) {
                told.computeIfAbsent(block.heading(), h -> new HashMap<>()).merge(hit.sector(), 1, Integer::sum);
            }
        }
    }

    /** The sector that the document is about. */
    MainSector mainSector() {
        return mainSector;
    }

    /** The key of the sector that the place at {@code offset} is about. */
    @Nullable
    String sectorAt(int offset) {
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
    List<Sectors.Hit> sectorsIn(Span span) {
        int from = firstAtOrAfter(sectors, Sectors.Hit::span, span.start());
        List<Sectors.Hit> inside = new ArrayList<>();
        for (int i = from; i < sectors.size() && sectors.get(i).span().start() < span.end(); i++) {
            inside.add(sectors.get(i));
        }
        return inside;
    }

    /** Places told inside {@code span}, in order. */
    List<Place> placesIn(Span span) {
        int from = firstAtOrAfter(places, Place::span, span.start());
        List<Place> inside = new ArrayList<>();
        for (int i = from; i < places.size() && places.get(i).span().start() < span.end(); i++) {
            inside.add(places.get(i));
        }
        return inside;
    }

    /** Places told inside {@code span}, in order, those left out that rather qualify a thing. */
    List<Place> strongPlacesIn(Span span) {
        return placesIn(span).stream().filter(p -> !p.weak()).toList();
    }

    /**
     * The organisation, agreement or event that the passage at {@code offset} is about: what "elle", "ce pôle" or
     * "l'entreprise" stand for there.
     */
    @Nullable
    Entity topicAt(int offset) {
        return layout.blockAt(offset).map(b -> topics.get(b.span().start())).orElse(null);
    }

    /** Whether a sentence begins with words that point back to the topic: "Elle", "Le groupe", "Ce programme". */
    static boolean pointsBack(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size() && i < 2 && !tokens.get(i).isWord()) {
            i++;
        }
        if (i >= tokens.size()) {
            return false;
        }
        String first = tokens.get(i).folded();
        if (ANAPHORS.contains(first)) {
            return true;
        }
        return DETERMINERS.contains(first)
                && i + 1 < tokens.size()
                && GENERIC.contains(tokens.get(i + 1).folded())
                && !(i + 2 < tokens.size() && tokens.get(i + 2).isCapitalised());
    }

    private boolean isClear() {
        long named = places.stream().filter(Place::named).count();
        long same = places.stream()
                .filter(p -> p.named() && p.territory().equals(mainTerritory))
                .count();
        return same * 3 >= named;
    }

    private void findPlaces() {
        Territories territories = Territories.get();
        Optional<Entity> france = territories.byKey("country/FRA").map(Territory::entity);
        Optional<Entity> world = territories.byKey("world").map(Territory::entity);
        for (Name name : mentions.names()) {
            if (name.is(EntityKind.TERRITORY) && !insideName(name.span())) {
                places.add(new Place(name.span(), name.entity(), true, isCompared(name.span())));
            } else if (name.is(EntityKind.ORGANISATION)) {
                councilOf(name).ifPresent(t -> places.add(new Place(name.span(), t, true, false)));
            }
        }
        for (Block block : layout.blocks()) {
            if (!block.isContent()) {
                continue;
            }
            for (Sentence sentence : block.sentences()) {
                for (int i = 0; i < sentence.tokens().size(); i++) {
                    Token token = sentence.tokens().get(i);
                    if (!token.isWord() || token.isCapitalised()) {
                        continue;
                    }
                    if (isWorld(sentence.tokens(), i)) {
                        world.ifPresent(p -> places.add(new Place(token.span(), p, true, false)));
                        continue;
                    }
                    boolean scale = isScale(sentence.tokens(), i);
                    Optional<Entity> place = isNational(token)
                            ? france
                            : territories.demonym(token.text()).map(Territory::entity);
                    place.ifPresent(p -> places.add(new Place(token.span(), p, scale, !scale && isWeak(token, p))));
                }
            }
        }
        places.sort((a, b) -> a.span().compareTo(b.span()));
        places.removeIf(p ->
                !p.named() && mentions.names().size() > 0 && insideName(p.span()) || Datelines.isIn(layout, p.span()));
    }

    /** "à l'échelle mondiale", "au plan national": the adjective places. */
    private static boolean isScale(List<Token> tokens, int i) {
        return i > 0 && SCALES.contains(tokens.get(i - 1).folded());
    }

    /** "dans le monde", "à travers le monde". */
    private static boolean isWorld(List<Token> tokens, int i) {
        return tokens.get(i).is("monde")
                && i > 1
                && tokens.get(i - 1).is("le")
                && (tokens.get(i - 2).is("dans")
                        || tokens.get(i - 2).is("travers")
                        || tokens.get(i - 2).is("entier"));
    }

    /** The territory that an elected body governs: "Région Occitanie", "conseil départemental du Tarn". */
    private static Optional<Entity> councilOf(Name name) {
        String folded = Folding.fold(name.label());
        boolean council = folded.startsWith("region ")
                || folded.startsWith("conseil regional")
                || folded.startsWith("departement ")
                || folded.startsWith("conseil departemental")
                || folded.startsWith("assemblee de ")
                || folded.startsWith("collectivite ");
        return council
                ? Gazetteer.places(name.label()).stream()
                        .map(p -> p.territory().entity())
                        .findFirst()
                : Optional.empty();
    }

    /** "derrière l'Île-de-France", "face à la Chine": a place that something is held against. */
    private boolean isCompared(Span span) {
        String before = Folding.fold(layout.text().substring(Math.max(0, span.start() - 24), span.start()));
        return COMPARING.stream().anyMatch(before::contains);
    }

    private static boolean isNational(Token token) {
        String word = token.folded();
        return word.startsWith("national") || word.equals("nationaux") || word.equals("hexagone");
    }

    private static boolean isWeak(Token token, Entity territory) {
        return !territory.key().startsWith("region/")
                && !territory.key().startsWith("departement/")
                && !territory.key().startsWith("former-region/")
                && !isNational(token);
    }

    private boolean insideName(Span span) {
        return mentions.namesIn(new Span(Math.max(0, span.start() - 80), span.end() + 80)).stream()
                .anyMatch(n -> n.span().contains(span) && n.span().length() > span.length());
    }

    private void findTopics() {
        Entity topic = null;
        int dated = -1; // the stanza in which a line that only says when has just stood: an event's card goes on there
        int lines = 0;
        for (Block block : layout.blocks()) {
            if (!block.isContent() || block.sentences().isEmpty()) {
                continue;
            }
            lines++;
            if (block.kind() == Block.Kind.DATELINE) {
                dated = block.stanza();
                lines = 0;
            }
            boolean card = block.stanza() == dated && lines <= EVENT_CARD_LINES;
            Entity subject = firstSubject(
                    block.isHeading() ? block.span() : block.sentences().get(0).span());
            if (block.isHeading() && !(card && topic != null && topic.kind() == EntityKind.EVENT)) {
                topic = subject;
                if (subject != null && isNameAlone(block, subject)) {
                    profiles.add(block.span().start());
                }
            } else if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM) {
                boolean profiled = block.heading() >= 0
                        && profiles.contains(
                                layout.blocks().get(block.heading()).span().start());
                if (subject != null
                        && !profiled
                        && !pointsBack(block.sentences().get(0))
                        && !card) {
                    topic = subject;
                }
            }
            if (topic != null) {
                topics.put(block.span().start(), topic);
            }
        }
    }

    private boolean isNameAlone(Block heading, Entity subject) {
        return mentions.namesIn(heading.span()).stream()
                .filter(n -> n.entity().equals(subject))
                .anyMatch(n -> heading.kind() == Block.Kind.HEADING
                        && n.span().length() * 3 > heading.span().length() * 2);
    }

    /** Whether the text at {@code offset} is the profile of one thing, whose name alone is the heading over it. */
    boolean isProfileAt(int offset) {
        return layout.blockAt(offset)
                .filter(b -> b.heading() >= 0)
                .map(b -> profiles.contains(
                        layout.blocks().get(b.heading()).span().start()))
                .orElse(false);
    }

    private @Nullable Entity firstSubject(Span span) {
        for (Name name : mentions.namesIn(span)) {
            if (name.is(EntityKind.ORGANISATION)
                    || name.is(EntityKind.AGREEMENT)
                    || name.is(EntityKind.EVENT)
                    || name.is(EntityKind.SITE)) {
                return name.entity();
            }
        }
        return null;
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

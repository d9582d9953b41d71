package org.filigraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.filigraph.extract.clause.Context.Manner;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Gazetteer;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Name;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Finds the words of a text that place something: names of territories and of their councils, adjectives, "national". */
final class ToldPlaces {
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
    /** "4e rang national": what something is ranked in. */
    private static final Set<String> RANKS = WordSet.of("rang place position");

    /** What stands before a town's name that is no town's: an article, a noun for what is called after it. */
    private static final Pattern CALLED =
            Pattern.compile("(?:^|[^\\p{L}])(?:le|la|l['’]|du|au|des|les|aux|quartier|gare|place|square"
                    + "|parc|ilot|lycee|college|hopital|clinique|eglise|quai|rue|avenue|boulevard|halle) ?$");

    private static final Pattern STREET = Pattern.compile(
            "(?:^|[^\\p{L}])(?:rue|route|avenue|boulevard|chemin|faubourg|impasse|quai) (?:de |d['’]|du |des |de la |de l['’])$");
    /** "à l'échelle du pays". */
    private static final Set<String> WHOLES = WordSet.of("echelle echelon niveau ensemble total");

    private static final Set<String> SCALES = WordSet.of("echelle echelon plan niveau cote perimetre territoire sol");

    private final Layout layout;
    private final Mentions mentions;

    ToldPlaces(Layout layout, Mentions mentions) {
        this.layout = layout;
        this.mentions = mentions;
    }

    /** All of them, in order. */
    List<Context.Place> all() {
        List<Context.Place> places = new ArrayList<>();
        Territories territories = Territories.get();
        Optional<Entity> france = territories.byKey("country/FRA").map(Territory::entity);
        Optional<Entity> world = territories.byKey("world").map(Territory::entity);
        for (Name name : mentions.names()) {
            if (name.is(EntityKind.TERRITORY) && !insideName(name.span()) && !isCalledAfter(name)) {
                places.add(new Context.Place(
                        name.span(), name.entity(), true, isCompared(name.span()) ? Manner.COMPARED : Manner.PLACES));
            } else if (name.is(EntityKind.ORGANISATION)) {
                councilOf(name).ifPresent(t -> places.add(new Context.Place(name.span(), t, true, Manner.PLACES)));
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
                    if (isCountry(sentence.tokens(), i)) {
                        france.ifPresent(p -> places.add(new Context.Place(token.span(), p, true, Manner.PLACES)));
                        continue;
                    }
                    if (Worldwide.isToldAt(sentence.tokens(), i)) {
                        world.ifPresent(p -> places.add(new Context.Place(token.span(), p, true, Manner.PLACES)));
                        continue;
                    }
                    boolean scale = isScale(sentence.tokens(), i);
                    boolean ranked =
                            i > 0 && RANKS.contains(sentence.tokens().get(i - 1).folded());
                    Optional<Entity> place = isNational(token)
                            ? france
                            : territories.demonym(token.text()).map(Territory::entity);
                    place.ifPresent(p -> places.add(new Context.Place(
                            token.span(),
                            p,
                            scale,
                            !scale && (isWeak(token, p) || ranked) ? Manner.QUALIFIES : Manner.PLACES)));
                }
            }
        }
        List<Entity> named = places.stream()
                .filter(Context.Place::named)
                .map(Context.Place::territory)
                .filter(t -> t.key().contains("region/"))
                .distinct()
                .toList();
        places.replaceAll(p -> p.named() ? p : longer(p, named));
        places.sort((a, b) -> a.span().compareTo(b.span()));
        places.removeIf(p ->
                !p.named() && mentions.names().size() > 0 && insideName(p.span()) || Datelines.isIn(layout, p.span()));
        PassingPlaces.tell(layout, mentions, places);
        return places;
    }

    /** "bourguignonne" in a text that names Bourgogne-Franche-Comté and not Bourgogne means the region of today. */
    private static Context.Place longer(Context.Place adjective, List<Entity> regions) {
        Entity told = adjective.territory();
        if (!told.key().startsWith("former-region/") || regions.contains(told)) {
            return adjective;
        }
        return regions.stream()
                .filter(t -> t.key().startsWith("region/"))
                .filter(t ->
                        t.label().startsWith(told.label() + "-") || t.label().endsWith("-" + told.label()))
                .findFirst()
                .map(t -> new Context.Place(adjective.span(), t, false, adjective.manner()))
                .orElse(adjective);
    }

    /** "à l'échelle mondiale", "au plan national": the adjective places. */
    private static boolean isScale(List<Token> tokens, int i) {
        return i > 0 && SCALES.contains(tokens.get(i - 1).folded());
    }

    /** "rue de Bordeaux", "quartier Saint-Leu", "au bord du Trieux": a town's name that something else in a place bears. */
    private boolean isCalledAfter(Name name) {
        if (!name.entity().key().startsWith("commune/")) {
            return false;
        }
        String before = Folding.fold(layout.text()
                .substring(Math.max(0, name.span().start() - 24), name.span().start()));
        return CALLED.matcher(before).find() && !isArticled(name.entity().label())
                || STREET.matcher(before).find();
    }

    private static boolean isArticled(String label) {
        return label.startsWith("Le ") || label.startsWith("La ") || label.startsWith("Les ") || label.startsWith("L'");
    }

    /** "à l'échelle du pays", "dans tout le pays": France. */
    private static boolean isCountry(List<Token> tokens, int i) {
        boolean goesOn = i + 1 < tokens.size()
                && (tokens.get(i + 1).folded().startsWith("d")
                                && tokens.get(i + 1).folded().length() <= 3
                        || tokens.get(i + 1).isCapitalised());
        if (!tokens.get(i).is("pays") || i < 2 || goesOn) {
            return false;
        }
        String noun = tokens.get(i - 2).folded();
        return tokens.get(i - 1).is("du") && WHOLES.contains(noun)
                || tokens.get(i - 1).is("le") && (noun.equals("tout") || noun.equals("travers"));
    }

    /** The territory that an elected body governs: "Région Occitanie", "conseil départemental du Tarn". */
    private static Optional<Entity> councilOf(Name name) {
        String folded = Folding.fold(name.label());
        boolean council = folded.startsWith("region ")
                || folded.startsWith("conseil regional")
                || folded.startsWith("departement ")
                || folded.startsWith("conseil departemental")
                || folded.startsWith("assemblee de ")
                || folded.startsWith("metropole ")
                || folded.startsWith("ville de ")
                || folded.startsWith("mairie de ")
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
}

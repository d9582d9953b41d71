package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rest of a text says of words that capitals alone show as names in one place: whose first name it is, told
 * elsewhere with the surname; the village beside towns that the text names for sure; the head of a town's longer name.
 */
final class Witnesses {
    /** A name that something beside it showed. */
    private static final double SHOWN = 0.8;

    private static final double SURE_PLACE = 0.9;

    private static final Set<String> KIN = WordSet.of(
            """
            frere soeur fils fille pere mere cousin cousine neveu niece oncle tante epouse mari femme gendre
            grand-pere grand-mere petit-fils petite-fille beau-frere belle-soeur arriere-grand-pere compagnon compagne""");

    private final Page page;
    private final Set<String> departements = new HashSet<>();
    /** People by their folded first name; null where two bear it. */
    private final Map<String, @Nullable Entity> people = new HashMap<>();
    /** Bodies that something beside their name shows. */
    private final Set<String> bodies = new HashSet<>();
    /** Towns with a surname that the text has in full, by the folded head of their name. */
    private final Map<String, Entity> heads = new HashMap<>();

    private Witnesses(Page page) {
        this.page = page;
    }

    /** The same names, those that the whole text speaks against taken for what it says that they are. */
    static List<Name> hear(Page page, List<Name> names) {
        Witnesses witnesses = new Witnesses(page);
        names.forEach(witnesses::note);
        List<Name> heard = new ArrayList<>(names.size());
        for (Name name : names) {
            heard.add(witnesses.isOpen(name) ? witnesses.told(name) : name);
        }
        witnesses.shortTowns(heard);
        return heard;
    }

    private void note(Name name) {
        switch (name.entity().kind()) {
            case TERRITORY -> notePlace(name);
            case PERSON -> {
                int space = name.label().indexOf(' ');
                if (space > 0 && name.confidence() >= SHOWN) {
                    String first = Folding.fold(name.label().substring(0, space));
                    if (FrenchWords.has(first) && !FirstNames.has(first)) {
                        return; // "la vice-présidente de la Région Bretagne, chargée"
                    }
                    boolean another =
                            people.containsKey(first) && !name.entity().equals(people.get(first));
                    people.put(first, another ? null : name.entity());
                }
            }
            case ORGANISATION -> {
                if (name.confidence() >= SHOWN) {
                    bodies.add(name.entity().key());
                }
            }
            default -> {
                // neither place, person nor body
            }
        }
    }

    private void notePlace(Name name) {
        Territory place = Territories.get().byKey(name.entity().key()).orElse(null);
        if (place == null || name.confidence() < SURE_PLACE) {
            return;
        }
        if (place.kind() == TerritoryKind.DEPARTEMENT) {
            departements.add(place.key());
        }
        if (place.kind() == TerritoryKind.COMMUNE || place.kind() == TerritoryKind.FORMER_COMMUNE) {
            for (Territory around : Territories.get().around(place)) {
                if (around.kind() == TerritoryKind.DEPARTEMENT) {
                    departements.add(around.key());
                }
            }
            String head = TownHeads.of(name.label());
            if (!head.isEmpty() && !FirstNames.has(Folding.fold(head))) {
                heads.put(Folding.fold(head), name.entity());
            }
        }
    }

    // one word, with its article at most, that nothing beside it shows as a body
    private boolean isOpen(Name name) {
        String bare = name.label().replaceFirst("^(?:Le|La|Les) ", "");
        return name.is(EntityKind.ORGANISATION)
                && name.confidence() < SHOWN
                && bare.indexOf(' ') < 0
                && !bodies.contains(name.entity().key());
    }

    private Name told(Name name) {
        String word = Folding.fold(name.label());
        Entity person = people.get(word);
        if (person != null) {
            return new Name(name.span(), name.label(), person, "person.first", 0.85);
        }
        if (isKin(name)) {
            return NameAt.of(page.text(), name.span(), EntityKind.PERSON, "person.kin", 0.85);
        }
        Territory village = village(name.label());
        if (village != null) {
            return new Name(name.span(), name.label(), village.entity(), "territory.neighbour", 0.85);
        }
        return name;
    }

    // "mon cousin Étienne", "sa fille, Julie,"
    private boolean isKin(Name name) {
        Passage passage = page.passageAt(name.span().start());
        if (passage == null || !FirstNames.has(Folding.fold(name.label()))) {
            return false;
        }
        int before = passage.tokenAt(name.span().start()) - 1;
        return KIN.contains(passage.word(before))
                || passage.word(before).equals(",") && KIN.contains(passage.word(before - 1));
    }

    // "Mareuil" in a text about Périgueux: in one of the departments that the text names places of
    private @Nullable Territory village(String label) {
        if (FrenchWords.has(Folding.fold(label)) || FirstNames.has(Folding.fold(label))) {
            return null;
        }
        List<Territory> candidates = new ArrayList<>(Territories.get().lookup(label));
        candidates.addAll(TownHeads.bearers(label));
        return candidates.stream()
                .filter(t -> t.kind().isTown())
                .filter(t -> Territories.get().around(t).stream().anyMatch(a -> departements.contains(a.key())))
                .findFirst()
                .orElse(null);
    }

    // "Tain" in a text that has "Tain-l'Hermitage"
    private void shortTowns(List<Name> names) {
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                Entity town = heads.isEmpty() ? null : heads.get(passage.word(i));
                boolean alone = town != null
                        && passage.hasCapital(i)
                        && !passage.isTitleCase()
                        && !(passage.hasCapital(i + 1) && passage.joins(i + 1))
                        && !(passage.hasCapital(i - 1) && passage.joins(i))
                        && NounBefore.of(passage, i) != NounClass.COMPANY
                        && (!passage.startsClause(i) || !FrenchWords.has(passage.word(i)));
                if (town != null
                        && alone
                        && !bodies.contains(Entity.slug(passage.at(i).text()))) {
                    Span span = passage.span(i, i + 1);
                    names.add(new Name(span, span.of(page.text()), town, "territory.short", 0.9));
                }
            }
        }
    }
}

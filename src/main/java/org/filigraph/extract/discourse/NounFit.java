package org.filigraph.extract.discourse;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.NounClass;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;

/** How well a common noun ("le pôle", "ce contrat") points at a thing that a text told of. */
final class NounFit {
    /** Where the thing's name has the noun. */
    private static final int CALLED = 7;
    /** How much better where the text called the thing by the noun with its adjective too. */
    private static final int DESCRIBED = 4;

    /** Nouns for agreements of any kind. */
    private static final Set<String> GENERAL = WordSet.of("dispositif programme mesure plan accord demarche");

    /** Nouns for bodies of members, which no office and no laboratory is. */
    private static final Set<String> OF_MEMBERS =
            WordSet.of("pole cluster reseau federation syndicat association club grappe groupement");

    private static final Set<String> UNIONS = WordSet.of(
            """
            syndicat federation interprofession union confederation groupement comite chambre-syndicale""");

    private final CalledThings called;
    private final Function<Entity, Body> sorts;
    private final Predicate<Entity> projects;

    /**
     * @param sorts what sort of thing an entity is
     * @param projects whether it is a project, which no noun for a body means
     */
    NounFit(CalledThings called, Function<Entity, Body> sorts, Predicate<Entity> projects) {
        this.projects = projects;
        this.called = called;
        this.sorts = sorts;
    }

    /** The fit of a noun with its adjective; see {@link #of(Entity, Body, String, boolean, boolean)}. */
    double of(Entity thing, Body pointed, String noun, String adjective, boolean nearest, boolean foremost) {
        return of(thing, pointed, noun, nearest, foremost) + (called.by(thing, noun, adjective) ? DESCRIBED : 0);
    }

    /**
     * The fit of a noun: 0 where it cannot mean the thing.
     *
     * @param pointed the sort of things that the noun means
     * @param nearest whether the thing told last is meant, whatever it is called
     * @param foremost whether the text goes on about the thing, or is about it
     */
    double of(Entity thing, Body pointed, String noun, boolean nearest, boolean foremost) {
        if (called.by(thing, noun) || isCalled(thing, noun)) {
            return Folding.fold(thing.label()).startsWith(noun) ? CALLED + 1 : CALLED;
        }
        if (pointed == Body.AGREEMENT && !GENERAL.contains(noun)) {
            if (thing.kind() == EntityKind.ORGANISATION) {
                return 0; // a project is no "contrat"
            }
            String head = Folding.fold(thing.label()).split("[^a-z]+", 2)[0];
            if (Body.pointedAtBy(head) == Body.AGREEMENT) {
                return 0; // "ce contrat" is no call
            }
        }
        Body own = projects.test(thing) && pointed != Body.SITE ? Body.AGREEMENT : sorts.apply(thing);
        if (OF_MEMBERS.contains(noun) && (own == Body.PUBLIC || own == Body.RESEARCH || Helpers.isOne(thing))) {
            return 0;
        }
        if (OF_MEMBERS.contains(noun) && own == Body.BODY && isHouse(thing)) {
            return 0; // "le cluster" is no "Ateliers Morel"
        }
        if (pointed == Body.EVENT && own == Body.BODY) {
            return foremost ? 1 : 0; // a fair of which only the name is known
        }
        boolean lesser = Investors.isOne(thing) || thing.kind() == EntityKind.SITE;
        if (pointed == Body.COMPANY && own.fits(pointed) && lesser) {
            return 0.5;
        }
        return !own.fits(pointed)
                ? 0
                : own == pointed || nearest && pointed != Body.SITE ? 3 : own == Body.BODY ? 2 : 1;
    }

    /** Whether a thing is called, by its name or the text, a body that all of a trade form: "syndicat", "fédération". */
    boolean isUnion(Entity thing) {
        return UNIONS.stream().anyMatch(noun -> called.by(thing, noun) || isCalled(thing, noun));
    }

    /** Whether a thing's name begins with a noun. */
    static boolean heads(Entity thing, String noun) {
        return Folding.fold(thing.label()).split("[^a-z]+", 2)[0].equals(noun);
    }

    private static boolean isHouse(Entity thing) {
        return NounClass.HOUSE.has(Folding.fold(thing.label()).split("[^a-z0-9]+", -1)[0]);
    }

    // "le pôle" for "Pôle Fibres" and "Technopole X", no "entreprise" for the paper "L'Entreprises"
    private static boolean isCalled(Entity thing, String noun) {
        String[] words = Folding.fold(thing.label()).split("[^a-z0-9]+", -1);
        return words[0].equals(noun + "s")
                || Arrays.stream(words).anyMatch(word -> word.equals(noun) || word.equals("techno" + noun));
    }
}

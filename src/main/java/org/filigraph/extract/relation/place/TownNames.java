package org.filigraph.extract.relation.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads names made of a body's and a town's: "Sorex Vierzon" is a part of Sorex, which is at Petite-Forêt. The
 * body must be named alone in the same document, so that no town is cut off a name that is a whole.
 */
public final class TownNames implements TieReader {
    /** What begins names of streets, gates and authorities. */
    private static final Set<String> OTHERS = WordSet.of(
            """
            porte sous prefecture eurometropole pays avenue route place traite accord bourse universite journal""");

    private final Ties ties;

    /** Adds to the ties of a document. */
    public TownNames(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void end() {
        Source source = ties.source();
        Map<String, Entity> alone = new HashMap<>();
        for (Name name : source.mentions().names()) {
            if (name.is(EntityKind.ORGANISATION)) {
                alone.putIfAbsent(name.label(), name.entity());
            }
        }
        for (Name name : source.mentions().names()) {
            Territory town = ofTown(name);
            town = town == null ? ofLand(name) : town;
            if (town != null) {
                ties.add(
                        name.entity(),
                        "locatedIn",
                        town.entity(),
                        Modality.STATED,
                        name.span(),
                        "relation.name.of",
                        0.65);
            }
        }
        Set<String> read = new HashSet<>();
        for (Name name : source.mentions().names()) {
            int space = name.is(EntityKind.ORGANISATION) ? name.label().indexOf(' ') : -1;
            while (space > 0 && read.add(name.label() + space)) {
                Entity body = alone.get(name.label().substring(0, space));
                Territory town = body == null ? null : town(name.label().substring(space + 1), false);
                if (body != null && town != null && !PublicBodies.has(body)) {
                    tie(name, body, town);
                }
                space = name.label().indexOf(' ', space + 1);
            }
        }
    }

    private static @Nullable Territory town(String words, boolean school) {
        boolean sure = Character.isUpperCase(words.charAt(0))
                && (school || words.indexOf('-') > 0 || !Territories.get().needsContext(words));
        return !sure
                ? null
                : Territories.get()
                        .best(words, words)
                        .filter(t -> t.kind().isTown())
                        .orElse(null);
    }

    // "Cluster breton Eden": an adjective between the noun and the name
    private static @Nullable Territory ofLand(Name name) {
        if (!name.is(EntityKind.ORGANISATION) || PublicBodies.has(name.entity())) {
            return null;
        }
        String[] words = name.label().split(" ", -1);
        if (words.length > 1
                && words[0].length() > 4
                && !words[1].isEmpty()
                && Character.isUpperCase(words[1].charAt(0))) {
            Territory home = Territories.get()
                    .demonym(words[0].toLowerCase(Locale.FRENCH))
                    .filter(t -> Whereabouts.isLocal(t.entity()))
                    .filter(t -> !Folding.fold(t.label()).equals(Folding.fold(words[0])))
                    .orElse(null);
            if (home != null) {
                return home; // "le Grenoblois Cryonis"
            }
        }
        boolean between = words.length > 2
                && !words[1].isEmpty()
                && Character.isLowerCase(words[1].charAt(0))
                && !words[2].isEmpty()
                && Character.isUpperCase(words[2].charAt(0));
        return between
                ? Territories.get()
                        .demonym(words[1])
                        .filter(t -> Whereabouts.isLocal(t.entity()))
                        .orElse(null)
                : null;
    }

    // "marché d'intérêt national de Perpignan", "Multivoile de Vannes": the town that a name ends in
    private static @Nullable Territory ofTown(Name name) {
        if (!name.is(EntityKind.ORGANISATION) && !name.is(EntityKind.SITE) || PublicBodies.has(name.entity())) {
            return null;
        }
        String label = name.label();
        String head = Folding.fold(label.split("[ -]", 2)[0]);
        boolean acronym = label.chars().takeWhile(c -> c != ' ').noneMatch(Character::isLowerCase);
        boolean told = Character.isLowerCase(label.charAt(0)) // "lycée de Vannes", not the firm "Forges de Vannes"
                || acronym && head.length() > 2 && !head.startsWith("ch"); // "ESIL de Vannes"; a CHU may be anywhere
        if (OTHERS.contains(head) || !told && name.is(EntityKind.ORGANISATION)) {
            return null;
        }
        int of = Math.max(label.lastIndexOf(" de "), Math.max(label.lastIndexOf(" d'"), label.lastIndexOf(" d’")));
        boolean capital = of > 0 && Character.isUpperCase(label.charAt(of + (label.startsWith(" de ", of) ? 4 : 3)));
        return capital
                ? town(label.substring(of + (label.startsWith(" de ", of) ? 4 : 3)), Schools.isSchool(label))
                : null;
    }

    private void tie(Name name, Entity body, Territory town) {
        ties.add(body, "locatedIn", town.entity(), Modality.STATED, name.span(), "relation.name.town", 0.75);
        ties.add(name.entity(), "partOf", body, Modality.STATED, name.span(), "relation.name.part", 0.75);
    }
}

package org.filigraph.mention;

import java.util.Arrays;
import java.util.Set;
import org.filigraph.text.WordSet;

/**
 * Stretches of land that take their name from several places, or from the people of one: {@code l'axe
 * Vernolles-Arvant-Lissieux}, {@code le Sillon lorrain}, {@code le Pays basque}.
 */
final class PlaceCompounds {
    private static final Set<String> LANDS =
            WordSet.of("sillon pays bassin arc littoral plateau cote bocage marais plaine piemont");
    private static final Set<String> PORTS = WordSet.of("port ville centre gare plage bourg nord sud");
    private static final int LONGEST = 8;

    private PlaceCompounds() {}

    /** Whether a land with the adjective of a territory stands at {@code i}: {@code Sillon lorrain}. */
    static boolean isLand(Passage passage, int i) {
        return LANDS.contains(passage.word(i))
                && passage.hasCapital(i)
                && !passage.isTitleCase()
                && passage.joins(i + 1)
                && NounComplements.isDemonym(passage.word(i + 1))
                && !NounClass.COMPANY.has(passage.word(i - 1));
    }

    /** Whether the word at {@code i} is made of the names of two places or more, and of nothing else. */
    static boolean isCompound(Passage passage, int i) {
        String form = passage.isWord(i) ? passage.at(i).text() : "";
        if (form.indexOf('-') <= 0 || !passage.hasCapital(i) || passage.isTitleCase()) {
            return false;
        }
        String[] parts = form.split("-", -1);
        boolean alone = (!passage.hasCapital(i - 1) || passage.startsClause(i - 1) || !passage.joins(i))
                && !(passage.hasCapital(i + 1) && passage.joins(i + 1));
        NounClass noun = NounBefore.of(passage, i);
        // "la filière Forêt-Bois": villages are called so, but these are words
        boolean words = Arrays.stream(parts).allMatch(part -> FrenchWords.has(NameIndex.key(part)));
        return alone
                && !words
                && parts.length <= LONGEST
                && (noun == null || noun == NounClass.PLACE)
                && !NounClass.INSTITUTION.has(passage.word(i - 1))
                && !FirstNames.has(NameIndex.key(parts[0]))
                && Territories.get().lookup(form).isEmpty()
                && places(parts) >= 2;
    }

    // how many places the parts are the names of, the longest first; 0 where one is the name of none
    private static int places(String[] parts) {
        int places = 0;
        int from = 0;
        while (from < parts.length) {
            int to = parts.length;
            while (to > from && !isPlace(String.join("-", Arrays.copyOfRange(parts, from, to)))) {
                to--;
            }
            if (to == from) {
                return 0;
            }
            places++;
            from = to;
        }
        return places;
    }

    private static boolean isPlace(String name) {
        // "Vernolles-Port" is a port: what is a common noun too makes no compound
        String key = NameIndex.key(name);
        if (Territories.get().isCommonWord(key) || NounClass.INSTITUTION.has(key) || PORTS.contains(key)) {
            return false;
        }
        // "France-Lorraine" is a relation between two, or a newspaper
        return !name.isEmpty()
                && Character.isUpperCase(name.codePointAt(0))
                && Territories.get().lookup(name).stream().anyMatch(t -> t.kind() != TerritoryKind.COUNTRY);
    }
}

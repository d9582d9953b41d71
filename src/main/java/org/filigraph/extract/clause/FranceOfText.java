package org.filigraph.extract.clause;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.filigraph.mention.Entity;

/** What speaks for and against a document being about France as a whole, rather than about a part of it. */
final class FranceOfText {
    static final String KEY = "country/FRA";

    private FranceOfText() {}

    static Set<MainPlaceClue> clues(Entity france, PlaceTellings tellings) {
        Set<MainPlaceClue> clues = EnumSet.noneOf(MainPlaceClue.class);
        clues.add(MainPlaceClue.FRANCE);
        PlaceTellings.Telling telling = tellings.of(france);
        Clue.steps(
                clues,
                telling.named(),
                Map.of(
                        1.0,
                        MainPlaceClue.FRANCE_TOLD,
                        2.0,
                        MainPlaceClue.FRANCE_TOLD_TWICE,
                        4.0,
                        MainPlaceClue.FRANCE_TOLD_OFTEN));
        if (telling.sentences().stream().anyMatch(s -> s < TerritoryOfText.EARLY)) {
            clues.add(MainPlaceClue.FRANCE_EARLY);
        }
        if (telling.leads() > 0) {
            clues.add(MainPlaceClue.FRANCE_LEADS);
        }
        if (telling.isInTitle()) {
            clues.add(MainPlaceClue.FRANCE_IN_TITLE);
        }
        Clue.steps(
                clues,
                tellings.most(),
                Map.of(1.0, MainPlaceClue.LOCAL, 2.0, MainPlaceClue.LOCAL_MORE, 4.0, MainPlaceClue.LOCAL_OFTEN));
        if (tellings.pointedAt("region") > 0) {
            clues.add(MainPlaceClue.LOCAL_POINTED);
        }
        if (tellings.places().stream().allMatch(MainTerritory::isWide)) {
            clues.add(MainPlaceClue.FRANCE_ALONE);
        }
        boolean titled = tellings.places().stream()
                .anyMatch(place ->
                        !MainTerritory.isWide(place) && tellings.of(place).isInTitle());
        if (titled) {
            clues.add(MainPlaceClue.FRANCE_UNDER_TITLE);
        }
        Clue.steps(
                clues,
                tellings.nation(),
                Map.of(1.0, MainPlaceClue.NATION, 2.0, MainPlaceClue.NATION_TWICE, 4.0, MainPlaceClue.NATION_OFTEN));
        if (tellings.isNationInTitle()) {
            clues.add(MainPlaceClue.NATION_IN_TITLE);
        }
        Clue.steps(clues, tellings.state(), Map.of(1.0, MainPlaceClue.STATE, 2.0, MainPlaceClue.STATE_OFTEN));
        return clues;
    }
}

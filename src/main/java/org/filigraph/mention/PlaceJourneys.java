package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;

/** Where a way begins or ends, how far off something is, and which lands are told together: there stand places alone. */
final class PlaceJourneys {
    private static final Set<String> DISTANCES =
            WordSet.of("minutes min mn heures heure h kilometres kilometre km encablures lieues");
    private static final Set<String> BORN = WordSet.of("originaire originaires natif native natifs natives");
    /** Beginnings of the verbs that have "vers" before a body too. */
    private static final Stems TURNS = Stems.of("tourn orient transf renvo redir migr evol bascul");

    private static final int TURNED = 4;
    private static final int LONGEST_LAND = 5;

    private PlaceJourneys() {}

    /** Whether "vers" or "depuis" at {@code i} tells a way: {@code l'autocar vers Vigo}, {@code un train depuis Luxeuil}. */
    static boolean leadsTo(Passage passage, int i) {
        if (Acronyms.isAcronym(passage.at(i + 1)) || BodyPosition.isActor(new CapitalRun(passage, i + 1, i + 2))) {
            return false;
        }
        for (int j = i - 1; j >= 0 && j >= i - TURNED && passage.word(i).equals("vers"); j--) {
            String word = passage.word(j);
            if (TURNS.begin(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a way ends at {@code from}: {@code au départ de X}, {@code à 20 minutes de X}, {@code originaire de X}. */
    static boolean isEnd(Passage passage, int from) {
        boolean of =
                passage.word(from - 1).equals("de") || passage.word(from - 1).equals("d'");
        int noun = passage.word(from - 2).equals(".") ? from - 3 : from - 2;
        if (!of || noun < 1) {
            return false;
        }
        String word = passage.word(noun);
        String before = passage.word(noun - 1);
        return BORN.contains(word)
                || word.equals("depart") && before.equals("au")
                || word.equals("direction") && before.equals("en")
                || word.equals("destination") && before.equals("a")
                || word.equals("provenance") && before.equals("en")
                || DISTANCES.contains(word) && passage.at(noun - 1).isNumber();
    }

    /** Whether a land told together with another begins at {@code from}: {@code du Trégor et du X}, {@code de la Gironde aux X}. */
    static boolean isBesideLand(Passage passage, int from) {
        if (passage.hasCapital(from + 1) || Acronyms.isAcronym(passage.at(from))) {
            return false;
        }
        String article = passage.word(from - 1);
        boolean bare = article.equals("la") || article.equals("l'") || article.equals("le") || article.equals("les");
        boolean to = article.equals("au") || article.equals("aux") || bare && PlacePosition.isTo(passage, from - 2);
        int end = bare && (to || FunctionWords.isOf(passage.word(from - 2))) ? from - 2 : from - 1;
        if (!to) {
            boolean tied = (bare || article.equals("du") || article.equals("des"))
                    && passage.word(end - 1).equals("et");
            end--;
            if (!tied) {
                return false;
            }
        }
        int land = end;
        while (land > 0 && end - land < LONGEST_LAND && (passage.hasCapital(land - 1) && passage.joins(land))) {
            land--;
        }
        if (land == end || land == 0) {
            return false;
        }
        String before = passage.word(land - 1);
        boolean same =
                before.equals(article) || bare && FunctionWords.isArticle(before) || to && isFrom(passage, land - 1);
        return same
                && !Territories.get()
                        .lookup(passage.span(land, end).of(passage.text()))
                        .isEmpty()
                && Territories.get().lookup(passage.span(land, end).of(passage.text())).stream()
                        .noneMatch(t -> t.kind().isTown() || !to && isGoverned(t));
    }

    // "de la Gironde", "du Morvan"
    private static boolean isFrom(Passage passage, int article) {
        String word = passage.word(article);
        return word.equals("du") || word.equals("des") || FunctionWords.isOf(passage.word(article - 1));
    }

    // "la Loire et la Sempa": an authority that may stand beside a body
    private static boolean isGoverned(Territory territory) {
        return territory.kind() == TerritoryKind.DEPARTEMENT || territory.kind() == TerritoryKind.REGION;
    }
}

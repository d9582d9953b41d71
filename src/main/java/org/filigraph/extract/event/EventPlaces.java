package org.filigraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Where something is held, and by whom, in the words of a sentence. */
final class EventPlaces {
    private static final Set<String> PLACING = WordSet.of("a au aux en");
    private static final Set<String> HOSTING = WordSet.of("accueill recevr recoit abrit heberg");
    private static final int HOST = 5;
    /** Where people meet. */
    private static final Set<String> VENUES = WordSet.of(
            """
            prefecture sous-prefecture mairie siege hotel locaux palais parc halle salle amphitheatre auditorium
            centre chateau maison espace cite technopole lycee campus chambre musee theatre stade zac aeroport port""");

    // "au Lab'Or", "à la préfecture", "dans les locaux de Sorex"
    static boolean isAtVenue(Wording w, int at) {
        boolean on = w.word(at).equals("sur") && PhraseSigns.isSite(w.word(w.afterArticle(at + 1)));
        if (on) {
            return true;
        }
        boolean in = w.word(at).equals("dans") && FunctionWords.isArticle(w.word(at + 1));
        if (!in && !PLACING.contains(w.word(at))) {
            return false;
        }
        int i = w.afterArticle(at + 1);
        boolean named = i < w.size() && w.token(i).isCapitalised() && w.name(i, EntityKind.PERSON) == null;
        return !w.word(at).equals("en") && (named && !in || VENUES.contains(w.word(i)));
    }

    // "à Montpellier", "au Bourget", "en Bretagne"
    static @Nullable Name of(Wording w, int from) {
        for (int i = from; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.TERRITORY);
            boolean placed = PLACING.contains(w.word(i - 1)) || w.word(i - 1).equals("(");
            if (name != null && w.startOfName(i) == i && placed) {
                return name;
            }
        }
        return null;
    }

    // "Lannion accueillera les Assises": the town that receives
    static @Nullable Name host(Wording w, int before) {
        for (int i = before - 1; i > 0 && i > before - HOST; i--) {
            if (HOSTING.stream().anyMatch(w.word(i)::startsWith) && w.name(i) == null) {
                Name town = w.name(i - 1, EntityKind.TERRITORY);
                return town != null ? town : HostTowns.before(w, before);
            }
        }
        return HostTowns.before(w, before);
    }

    // "organisé par A et B"
    static List<Entity> organisers(Wording w) {
        List<Entity> organisers = new ArrayList<>();
        for (int i = 1; i < w.size(); i++) {
            boolean by = w.word(i).equals("par") && w.word(i - 1).startsWith("organise");
            int k = by ? w.afterArticle(i + 1) : w.size();
            Name name = w.name(k, EntityKind.ORGANISATION);
            while (name != null) {
                organisers.add(name.entity());
                k = w.endOfName(k);
                k = w.word(k).equals(",") || w.word(k).equals("et") ? w.afterArticle(k + 1) : w.size();
                name = w.name(k, EntityKind.ORGANISATION);
            }
        }
        return organisers;
    }
}

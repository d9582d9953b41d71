package org.filigraph.extract.discourse;

import java.util.HashSet;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Name;

/** Names that nothing but capitals tells to be bodies, and that a text calls a river, a valley or another part of a land. */
final class Landmarks {
    private static final double DOUBTFUL = 0.7;
    private static final Set<String> NOUNS = Set.of(
            "vallee", "vallees", "bassin", "etang", "etangs", "lac", "riviere", "fleuve", "estuaire", "baie", "golfe", "rade",
            "massif", "plaine", "plateau", "col", "bord", "bords", "rive", "rives", "canal", "foret", "forets", "mont",
            "monts", "cote", "coteaux", "presqu'ile", "pointe", "cap", "marais", "delta", "gorges", "lagune", "ile", "iles",
            "plage", "colline", "collines", "pays", "terroir", "vignoble", "quartier", "rue", "rond-point", "embouchure");

    private final Set<Entity> lands = new HashSet<>();

    static Landmarks of(Source source) {
        Landmarks landmarks = new Landmarks();
        for (Wording w : Wording.of(source)) {
            for (int i = 0; i < w.size(); i = w.endOfName(i)) {
                Name name = w.name(i);
                if (name != null && Referents.isThing(name) && name.confidence() < DOUBTFUL && isCalled(w, i)) {
                    landmarks.lands.add(name.entity());
                }
            }
        }
        return landmarks;
    }

    /** "la vallée de la Bresle", "du bord de Baïse". */
    private static boolean isCalled(Wording w, int from) {
        int before = from - 1;
        while (before > 0 && (w.word(before).equals("la") || w.word(before).equals("l'") || w.word(before).equals("le"))) {
            before--;
        }
        return before > 0 && w.afterOf(before) > before && NOUNS.contains(w.word(before - 1));
    }

    boolean has(Entity thing) {
        return lands.contains(thing);
    }
}

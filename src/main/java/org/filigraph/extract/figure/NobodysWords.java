package org.filigraph.extract.figure;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Numeral;

/** Words round a number that tell of a market, a field or a land as a whole, and of no body. */
final class NobodysWords {
    /** "9 euros le kilo", "58 euros le mètre carré", "900 € par tonne". */
    private static final Set<String> UNITS = Set.of(
            "kilo", "kg", "kilogramme", "tonne", "quintal", "litre", "hectolitre", "hl", "metre", "m2", "m²", "m3",
            "stere", "mwh", "megawattheure", "kwh", "baril", "hectare", "piece", "unite", "nuit", "escale", "col",
            "bouteille", "douzaine", "caisse", "barrique", "once", "carat");

    private static final Set<String> PER = Set.of("le", "la", "l'", "du", "de", "par", "/", "a", "au");
    private static final Set<String> WHOLE = Set.of(
            "mondial", "mondiale", "mondiaux", "mondiales", "francais", "francaise", "francaises", "national", "nationale",
            "nationaux", "nationales", "europeen", "europeenne", "europeens", "europeennes", "regional", "regionale",
            "regionaux", "regionales", "departemental", "departementale");
    private static final Set<String> OF_ALL = Set.of(
            "production", "marche", "emploi", "emplois", "recolte", "consommation", "ventes", "exportations", "valeur",
            "pib", "population", "effectifs", "flotte", "parc", "total", "demande", "capacites", "volumes", "surfaces");

    private static final Set<String> LACKING = Set.of(
            "faut", "faudra", "faudrait", "manque", "manquent", "manquera", "reste", "restent", "restait", "existe",
            "existent", "restera");

    private static final int NEAR = 6;

    private NobodysWords() {}

    /** Whether an amount of money is a price for one unit of what is sold. */
    static boolean isPrice(Wording w, Numeral numeral) {
        if (!numeral.unit().startsWith("EUR")) {
            return false;
        }
        if (numeral.unit().length() > 3) {
            return true;
        }
        int i = w.at(numeral.span().end() - 1) + 1;
        while (i < w.size() && Set.of("ht", "ttc", "hors", "taxes", "environ").contains(w.word(i))) {
            i++;
        }
        return PER.contains(w.word(i)) && UNITS.contains(w.word(i + 1)) && !w.word(i).equals("de");
    }

    /** "40 % de la production mondiale", "le dixième de la récolte française": of what all have. */
    static boolean isOfWhole(Wording w, int at, int after) {
        for (int i = at + 1; i < Math.min(w.size(), after + NEAR); i++) {
            if (w.isMark(i)) {
                return false;
            }
            if (OF_ALL.contains(w.word(i - 1)) && WHOLE.contains(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Il manque 1 200 soudeurs", "il en reste 60", "on y recensait 600 ateliers": told of nobody. */
    static boolean isImpersonal(Wording w, int at) {
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            if (w.isMark(i) || w.name(i) != null && w.name(i, EntityKind.TERRITORY) == null) {
                return false;
            }
            boolean lacks = LACKING.contains(w.word(i)) && (has(w, i, "il") || i <= 1);
            boolean counted = FiniteVerbs.at(w, i) && has(w, i, "on");
            if (lacks || counted) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Wording w, int verb, String pronoun) {
        for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
            if (w.word(i).equals(pronoun)) {
                return true;
            }
            if (w.isContentWord(i) || w.isMark(i)) {
                return false;
            }
        }
        return false;
    }
}

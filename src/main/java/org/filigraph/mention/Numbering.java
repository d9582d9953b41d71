package org.filigraph.mention;

import java.util.Set;
import org.filigraph.mention.Numeral.Form;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells numbers that count nothing: those that number an axis, an item, a department, a postal code, a telephone. */
final class Numbering {
    static final Set<String> DURATIONS = Set.of(
            "an",
            "ans",
            "annee",
            "annees",
            "mois",
            "jour",
            "jours",
            "semaine",
            "semaines",
            "heure",
            "heures",
            "h",
            "minute",
            "minutes",
            "min",
            "seconde",
            "secondes",
            "fois",
            "siecle",
            "siecles",
            "decennies",
            "decennie",
            "nuits",
            "mn");
    /** Words after which a number only numbers: "axe 1", "article 5", "lot 2". */
    private static final Set<String> NUMBERED = Set.of(
            "axe",
            "article",
            "page",
            "lot",
            "phase",
            "volet",
            "mesure",
            "action",
            "chapitre",
            "annexe",
            "etape",
            "niveau",
            "categorie",
            "classe",
            "type",
            "tome",
            "partie",
            "section",
            "objectif",
            "priorite",
            "hall",
            "stand",
            "salle",
            "batiment",
            "route",
            "tranche",
            "vague",
            "version",
            "no",
            "numero",
            "n",
            "horizon",
            "covid",
            "figure",
            "tableau",
            "pilier",
            "levier",
            "projet",
            "defi",
            "rang",
            "rn",
            "rd",
            "autoroute",
            "ligne",
            "saison",
            "episode",
            "departement",
            "fiche",
            "art",
            "tel",
            "telephone",
            "fax",
            "portable",
            "cs",
            "bp",
            "cedex",
            "siret",
            "siren",
            "tva",
            "ligue",
            "division",
            "p",
            "pp",
            "iso",
            "note");

    private static final Set<String> DEFINITE = Set.of("les", "des", "ces", "aux", "leurs", "nos", "ses", "mes", "vos");

    private final Row row;

    Numbering(Row row) {
        this.row = row;
    }

    /** Why a number counts nothing: it names a place in a list, a department, a postal code; null where it counts. */
    @Nullable
    String onlyNumbers(NumberRead read) {
        int i = read.from();
        Token before = row.at(i - 1);
        Token after = row.at(read.to());
        if (read.form() == Form.WORDS && read.value().intValue() <= 4 && DEFINITE.contains(before.folded())) {
            return "points back at things told before";
        }
        if (read.form() != Form.DIGITS) {
            return before.isWord() && NUMBERED.contains(before.folded()) ? "the number of a " + before.text() : null;
        }
        if (before.is("(") && after.is(")") && row.at(i).text().length() <= 3 && read.to() == i + 1) {
            return "the code of a department, or a note";
        }
        if (before.isWord() && (NUMBERED.contains(before.folded()) || before.is("n°"))
                || before.is("°")
                || before.is("[")
                || before.is("§")) {
            return MeasureUnits.UNITS.containsKey(after.folded()) ? null : "the number of a " + before.text();
        }
        if (row.at(i).text().length() == 5 && after.isCapitalised() && read.to() == i + 1) {
            return "a postal code";
        }
        if (i == 0
                && (after.is(".") || after.is(")"))
                && row.at(i).text().length() <= 2
                && read.to() == i + 1
                && row.size() > 2) {
            return "the number of an item";
        }
        if (after.isWord()
                && !after.spaceBefore()
                && !MeasureUnits.UNITS.containsKey(after.folded())
                && !MeasureUnits.SHORT_SCALES.containsKey(after.folded())
                && !DURATIONS.contains(after.folded())
                && !after.is("t")
                && !CountedNouns.isNoun(row.tokens(), read.to())) {
            return "part of a word"; // "3D", "5G", "2x"
        }
        boolean slashed = after.is("/") && row.at(read.to() + 1).isNumber() && !after.spaceBefore()
                || before.is("/") && row.at(i - 2).isNumber();
        return slashed ? "part of a code" : null;
    }

    /** Four or more pairs of digits in a row; answers the token after them. */
    int telephone(int i) {
        int j = i;
        int pairs = 0;
        while (row.at(j).isNumber() && row.at(j).text().length() == 2) {
            pairs++;
            j++;
            if (row.at(j).is(".") || row.at(j).is("-")) {
                j++;
            }
        }
        return pairs >= 4 ? j : i;
    }
}

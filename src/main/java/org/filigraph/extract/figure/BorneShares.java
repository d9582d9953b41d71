package org.filigraph.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.mention.CountedNouns;
import org.filigraph.text.Phrases;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Shares whose verb or setting tells more than a noun: of a capital that owners hold, of a cost that others bear, of what
 * is sold abroad, of the land, of what an economy grows by.
 */
final class BorneShares {
    private static final Set<String> OF = WordSet.of("de d' des du");
    private static final List<String> OWNING = List.of(
            "filiale",
            "deten",
            "detien",
            "controle",
            "possed",
            "actionnaire",
            "participation",
            "capital",
            "propriet",
            "coentreprise",
            "co-entreprise",
            "joint",
            "actionnariat",
            "holding",
            "sas",
            "sarl",
            "societe",
            "parts");
    private static final Set<String> ENTERED = WordSet.of("entré entrée entrés monté montée montés");
    private static final Set<String> AUXILIARIES = WordSet.of("a ont avait avaient");
    private static final Set<String> HOLDERS = WordSet.of("groupe famille fonds etat region dirigeants");
    private static final List<String> PAYING = List.of(
            "financ",
            "cofinanc",
            "subvention",
            "pris",
            "prise",
            "prend",
            "aide",
            "soutenu",
            "soutien",
            "particip",
            "contribu",
            "couvr",
            "rembours",
            "paye",
            "garanti");
    private static final List<String> COSTS =
            List.of("financement", "cout", "depense", "investissement", "montant", "facture", "travaux", "projet");
    private static final List<String> ABROAD =
            List.of("export", "international", "etranger", "hors", "frontiere", "vers");
    private static final Set<String> SOLD = WordSet.of("turnover production things exports products");
    private static final Set<String> SOLD_NOUNS = WordSet.of("activite volume volumes affaires vins total");
    private static final Set<String> LAND = WordSet.of(
            """
            territoire superficie sau terres sols foret littoral bassin vignoble prairies sua parcellaire""");
    private static final List<String> LAND_OF =
            List.of("agricole", "departement", "region", "foret", "bois", "communa", "territoire", "vitico", "cultiv");

    private static final int NEAR = 7;
    private static final int SETTING = 16;
    private static final List<String> AIDS =
            List.of("aide", "subvention", "cofinanc", "financ", "intervention", "prise", "soutien");
    private static final int RATE = 11;
    private static final int TAIL = 12;

    private BorneShares() {}

    /** What a share from {@code first} up to {@code after} is of, or null where its nouns must tell. */
    static @Nullable String of(List<Token> tokens, int first, int after, boolean moves) {
        if (!moves && isOwned(tokens, first, after)) {
            return "other";
        }
        boolean composed = isAt(tokens, first)
                && Words.any(tokens, first - 3, first, List.of("construit", "fabriqu", "compose", "constitue", "concu"))
                && after < tokens.size()
                && tokens.get(after).is("en");
        if (composed && !moves) {
            return "other"; // "construit à 55 % en chêne"
        }
        if (isPaid(tokens, first, after)) {
            return "publicFunding";
        }
        String rate = moves ? null : rate(tokens, first);
        if (rate != null) {
            return rate;
        }
        String trade = trade(tokens, first, after);
        if (trade != null && !moves) {
            return trade;
        }
        if (moves) {
            if (Words.any(tokens, first - 4, first, List.of("recrut", "embauch"))) {
                return "employment"; // "le secteur a recruté : + 2 %"
            }
            boolean economy = Words.any(tokens, after, after + 3, List.of("croissance"))
                    && Words.any(tokens, first - NEAR, first, List.of("economi"));
            return economy ? "gdp" : null;
        }
        return isLand(tokens, after) || isCovered(tokens, first, after) ? "landArea" : null;
    }

    /** "détenue à 60 %", "filiale à 51 %", "la coentreprise (51 % Norvac, 49 % Ilex)", "12 % du capital". */
    private static boolean isOwned(List<Token> tokens, int first, int after) {
        boolean capital = after + 1 < tokens.size()
                && OF.contains(tokens.get(after).folded())
                && (tokens.get(after + 1).is("capital") || tokens.get(after + 1).is("parts"));
        if (capital) {
            return true;
        }
        boolean stake = first > 1
                && OF.contains(tokens.get(first - 1).folded())
                && tokens.get(first - 2).is("participation");
        if (stake) {
            return true; // "une participation de 20 % dans la société"
        }
        String before = first > 0 ? tokens.get(first - 1).folded() : "";
        if (isOfCapital(tokens) || isStake(tokens, first, after)) {
            return true;
        }
        if (isAt(tokens, first)) {
            return Words.any(tokens, first - NEAR, first, OWNING);
        }
        boolean listed = Set.of("(", ",", "–", "-", "et", ":").contains(before);
        boolean named = after < tokens.size()
                && (tokens.get(after).is(")")
                        || tokens.get(after).is(";")
                        || tokens.get(after).isCapitalised()
                        || HOLDERS.contains(tokens.get(after).folded())
                        || tokens.get(after).is("pour"));
        return listed && named && Words.any(tokens, first - SETTING, first, OWNING);
    }

    /** "Capital : Norvac 51 %, salariés 9 %", "Actionnaires : …". */
    private static boolean isOfCapital(List<Token> tokens) {
        boolean capital = tokens.get(0).is("capital")
                || tokens.get(0).folded().startsWith("actionnair")
                || tokens.get(0).is("actionnariat");
        return capital && tokens.subList(1, Math.min(tokens.size(), 3)).stream().anyMatch(t -> t.is(":"));
    }

    /** "un fonds entré à hauteur de 24 %", "le groupe a pris 34 %": of a house's capital. */
    private static boolean isStake(List<Token> tokens, int first, int after) {
        if (first > 3 && isAt(tokens, first)) {
            int verb = tokens.get(first - 1).is("a") ? first - 2 : first - 4;
            return ENTERED.contains(tokens.get(Math.max(0, verb)).text());
        }
        boolean ends = after >= tokens.size() || !tokens.get(after).isWord();
        boolean taken = first > 1
                && ends
                && tokens.get(first - 1).is("pris")
                && AUXILIARIES.contains(tokens.get(first - 2).folded());
        return taken && Words.any(tokens, 0, first - 1, List.of("groupe", "fonds", "holding", "famille", "actionn"));
    }

    private static boolean isAt(List<Token> tokens, int first) {
        return first > 0 && tokens.get(first - 1).is("a")
                || first > 1
                        && tokens.get(first - 1).is("de")
                        && tokens.get(first - 2).is("hauteur");
    }

    /** "financé à 70 % par la Région", "participe pour 30 % au financement", "couvre la moitié des dépenses". */
    private static boolean isPaid(List<Token> tokens, int first, int after) {
        if (!Words.any(tokens, first - NEAR, first, PAYING)) {
            return false;
        }
        boolean part = after < tokens.size() && OF.contains(tokens.get(after).folded());
        boolean directly = Words.any(tokens, first - 1, first, List.of("financ", "cofinanc", "subventionn", "rembours"))
                || !part && Words.any(tokens, first - 1, first, List.of("paye"));
        boolean cost = directly || Words.any(tokens, after, after + 4, COSTS);
        boolean charged = first > 1 && tokens.get(first - 1).is("charge");
        boolean borne =
                (isAt(tokens, first) || first > 0 && tokens.get(first - 1).is("pour"))
                        && Words.any(
                                tokens,
                                first - NEAR,
                                first,
                                List.of("financ", "cofinanc", "subvention", "pris", "prise", "aide", "soutenu"));
        return cost || charged || borne;
    }

    /** "un taux d'insertion de 92 %", "le taux d'aide s'élève à 40 %": what the rate is of, mostly nothing counted. */
    private static @Nullable String rate(List<Token> tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - RATE); i--) {
            Token token = tokens.get(i);
            if (token.is(".") || token.is(";") || token.is(",") || token.isNumber() && i < first - 1) {
                return null;
            }
            if (token.is("taux")) {
                if (Words.any(tokens, i + 1, i + 4, List.of("boisement", "artificialis", "couverture forest"))) {
                    return "landArea";
                }
                if (Words.any(tokens, i + 1, i + 4, AIDS)) {
                    return "publicFunding";
                }
                boolean counted = Words.any(tokens, i + 1, i + 4, List.of("export", "emploi", "croissance", "femin"));
                return counted ? null : "other";
            }
        }
        return null;
    }

    /** "exporte 40 % de ses volumes", "réalise 65 % de ses ventes à l'étranger", "importe 80 % de ses panneaux". */
    private static @Nullable String trade(List<Token> tokens, int first, int after) {
        for (int i = first - 1; i >= Math.max(0, first - 5) && tokens.get(i).isWord(); i--) {
            String word = tokens.get(i).folded();
            boolean verb = word.startsWith("exporte")
                    || word.startsWith("exportai")
                    || word.equals("exportant")
                    || word.startsWith("exporter");
            if (verb && !word.startsWith("exportat")) {
                return "exports";
            }
            if (word.startsWith("import") && !word.startsWith("importan") && !word.startsWith("importat")) {
                return "imports";
            }
        }
        if (isImported(tokens, after)) {
            return "imports";
        }
        boolean ofSales =
                after >= tokens.size() || !OF.contains(tokens.get(after).folded()) || isSold(tokens, after + 1);
        for (int i = after; ofSales && i < Math.min(tokens.size(), after + TAIL); i++) {
            Token token = tokens.get(i);
            if (token.is(".") || token.is(";") || token.isNumber() || token.is(",") || token.is(")")) {
                return null;
            }
            boolean abroad = ABROAD.stream().anyMatch(token.folded()::startsWith)
                    && i > 0
                    && WordSet.of("a l' sont est de des etre d'")
                            .contains(tokens.get(i - 1).folded());
            boolean from =
                    i > 1 && tokens.get(i - 1).is("l'") && tokens.get(i - 2).is("de");
            if (token.is("hors")
                            && i + 1 < tokens.size()
                            && OF.contains(tokens.get(i + 1).folded())
                    || abroad && !from && !token.is("hors") && !token.is("vers")) {
                return isSalesNearer(tokens, after, i) ? "exports" : null;
            }
        }
        return null;
    }

    /** "70 % des bois utilisés sont importés". */
    private static boolean isImported(List<Token> tokens, int after) {
        for (int i = after + 1;
                i < Math.min(tokens.size(), after + TAIL) && tokens.get(i).isWord();
                i++) {
            boolean told = tokens.get(i).text().startsWith("importé");
            if (told
                    && Set.of("est", "sont", "etaient", "etait", "ete", "encore")
                            .contains(tokens.get(i - 1).folded())) {
                return true;
            }
        }
        return false;
    }

    // "20 % des visiteurs sont étrangers": of people nothing is exported
    private static boolean isSalesNearer(List<Token> tokens, int after, int to) {
        boolean tied = after < tokens.size() && OF.contains(tokens.get(after).folded());
        return tied || Words.any(tokens, after, to + 1, List.of("export", "international"));
    }

    private static boolean isSold(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 3); i++) {
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
            if (SOLD_NOUNS.contains(tokens.get(i).folded())) {
                return true;
            }
            if (hit.isPresent()) {
                return SOLD.contains(hit.get().value());
            }
        }
        return false;
    }

    /** "les feuillus s'étendent sur 60 % de la région": woods and fields that cover a land. */
    private static boolean isCovered(List<Token> tokens, int first, int after) {
        return Words.any(tokens, first - 3, first, List.of("etend", "couvr", "recouvr"))
                && after + 2 < tokens.size()
                && OF.contains(tokens.get(after).folded())
                && Words.any(tokens, after + 1, after + 3, List.of("region", "departement", "pays", "commune", "ile"));
    }

    /** "36 % du territoire", "la moitié de la surface agricole", "8 % de la superficie du département". */
    private static boolean isLand(List<Token> tokens, int after) {
        if (after >= tokens.size() || !OF.contains(tokens.get(after).folded())) {
            return false;
        }
        for (int i = after + 1; i < Math.min(tokens.size(), after + 4); i++) {
            String word = tokens.get(i).folded();
            if (word.startsWith("surface")) {
                return Words.any(tokens, i + 1, i + 5, LAND_OF)
                        || Words.any(tokens, 0, after, List.of("hectare", "ha", "vignoble", "verger", "foret"));
            }
            if (LAND.contains(word)
                    && !(i + 1 < tokens.size() && tokens.get(i + 1).is("rares"))) {
                return true;
            }
            if (CountedNouns.indicatorAt(tokens, i).isPresent()) {
                return false;
            }
        }
        return false;
    }
}

package org.filigraph.extract.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.text.Phrases;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Public bodies named as payers beside an amount: "1,2 M€ de la Région", "l'État 3 M€", "2 M€ du Feder". */
final class PublicPayers {
    private static final Set<String> BODIES = WordSet.of(
            """
            region etat departement metropole agglomeration agglo gouvernement collectivite collectivites europe ville
            commune feder ademe bpifrance bpi fse feader fnadt dsil detr communaute conseil etatregion prefecture
            ministere commission union anru sgpi intercommunalite cdc cnsa cnes ars anr anssi cnc drac adp feampa
            feamp ftj agence interreg ue fnrt fui fisac oseo anah agefiph opco bei
            regions departements agglomerations communes communautes villes metropoles""");
    /** Payers of several words. */
    private static final Phrases<Boolean> NAMED = new Phrases<>(Map.of(
            "france 2030", true,
            "france relance", true,
            "plan de relance", true,
            "banque des territoires", true,
            "caisse des depots", true,
            "programme d'investissements d'avenir", true,
            "banque europeenne d'investissement", true));

    private static final Set<String> MONEY =
            WordSet.of("aides aide subventions subvention fonds credits dotation argent deniers budget");
    private static final Set<String> EUROPEAN =
            WordSet.of("europeens europeennes publics publiques public regional departemental europeen national");
    private static final Set<String> TYING = WordSet.of(
            """
            de du d' des la l' le par pris prise prises en charge provenant au titre via pour cote les dans cadre
            euros (""");
    /** How participles begin by which a payer gives, bears or sends something. */
    private static final List<String> GIVEN = List.of(
            "apporte",
            "verse",
            "finance",
            "cofinance",
            "supporte",
            "octroye",
            "accorde",
            "alloue",
            "issu",
            "venu",
            "venant",
            "fourni",
            "abonde",
            "donne",
            "paye",
            "consenti",
            "provien",
            "vien",
            "debloque",
            "avance",
            "prete",
            "mis",
            "attribue",
            "amene");
    /** What is said of a body between its noun and its amount. */
    private static final Set<String> SAID = WordSet.of(
            """
            regional departemental general municipal metropolitain europeen europeenne urbaine de du la des l' d'
            communes social pour""");

    private static final int COMPLEMENT = 6;
    private static final int AFTER = 6;

    private PublicPayers() {}

    /** Whether the name of a payer of several words ends before the token at {@code end}. */
    private static boolean isNamedBefore(List<Token> tokens, int end) {
        for (int i = Math.max(0, end - COMPLEMENT); i < end; i++) {
            if (NAMED.at(tokens, i).filter(hit -> hit.to() == end).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "1,2 M€ de la Région", "2 M€ du Feder", "3 M€ (État)", "dont 2 M€ apportés par l'Ademe". */
    static boolean isAfter(List<Token> tokens, int after) {
        for (int i = after; i < Math.min(tokens.size(), after + AFTER); i++) {
            String word = tokens.get(i).folded();
            if (BODIES.contains(word) || NAMED.at(tokens, i).isPresent()) {
                return i > after
                        && !tokens.get(i - 1).is("pour")
                        && !tokens.get(i - 1).is("dans");
            }
            boolean funds = MONEY.contains(word)
                    && i + 1 < tokens.size()
                    && EUROPEAN.contains(tokens.get(i + 1).folded());
            if (funds) {
                return true;
            }
            if (!TYING.contains(word) && GIVEN.stream().noneMatch(word::startsWith)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a public payer is named among some words. */
    static boolean isIn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (BODIES.contains(tokens.get(i).folded()) || NAMED.at(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "la métropole 2 M€", "le Département de la Nièvre 90 000": the body before what is said of it. */
    private static int head(List<Token> tokens, int last) {
        int i = last;
        while (i > 0
                && last - i < COMPLEMENT
                && !BODIES.contains(tokens.get(i).folded())
                && (tokens.get(i).isCapitalised() || SAID.contains(tokens.get(i).folded()))) {
            i--;
        }
        boolean headed = i > 0
                && i < last
                && BODIES.contains(tokens.get(i).folded())
                && Set.of("le", "la", "l'", "et", ",", ";")
                        .contains(tokens.get(i - 1).folded());
        return headed ? i : last;
    }

    /** "Région 1,2 M€", "l'État : 3 M€", "et la Ville 800 k€": the payer stands right before the amount. */
    static boolean isBefore(List<Token> tokens, int first) {
        int i = first - 1;
        while (i > 0
                && (tokens.get(i).is(":")
                        || tokens.get(i).is("(")
                        || tokens.get(i).is("pour"))) {
            i--;
        }
        if (isNamedBefore(tokens, i + 1)) {
            return true; // "la Banque des Territoires 3"
        }
        i = head(tokens, i);
        if (i >= 0 && BODIES.contains(tokens.get(i).folded())) {
            String governing = i > 1
                    ? tokens.get(i
                                    - (tokens.get(i - 1).is("l'")
                                                    || tokens.get(i - 1).is("la")
                                            ? 2
                                            : 1))
                            .folded()
                    : "";
            return !Set.of("a", "dans", "en", "pour", "de").contains(governing);
        }
        return false;
    }
}

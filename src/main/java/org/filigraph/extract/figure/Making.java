package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Tells things that are made, so many in a time, from things that are just there: "livre 40 rames par an". */
final class Making {
    /** Of what is there to be used, not to be sold. */
    private static final List<String> USING = List.of(
            "install",
            "acqui",
            "acquer",
            "entretien",
            "entret",
            "exploit",
            "deplo",
            "remplac",
            "dote",
            "flotte",
            "modernis",
            "renov",
            "investi",
            "mainten",
            "entretenu",
            "circul",
            "demantel",
            "franchi",
            "transit",
            "stationn",
            "immatricul");

    /** What stands after these is not what is made: "produit de l'hydrogène pour 30 bus". */
    private static final Set<String> BESIDE = WordSet.of("pour avec dans chez sur grace depuis en par");

    private static final Set<String> RATES = WordSet.of("an jour mois semaine heure minute annee");
    /** Of what comes by. */
    private static final List<String> PASSING =
            List.of("circul", "transit", "emprunt", "passage", "accueil", "escale", "rotation", "amarr", "frequent");

    /** Of wares that only change ships, trains or lorries. */
    private static final List<String> HANDLING =
            List.of("manutention", "transit", "trafic", "transbord", "achemin", "dechargement", "embarque", "convoy");

    private static final Set<String> PORTS = WordSet.of(
            """
            port ports quai quais terminal terminaux fret darse vracs vrac escales cargo cargos conteneurs dockers""");
    private static final Set<String> BE = WordSet.of("sont seront ete etaient etre");
    private static final int NEAR = 4;
    /** Quays and goods stand no farther from each other. */
    private static final int QUAY = 14;

    private static final int BEFORE = 8;
    private static final int AFTER = 6;

    private Making() {}

    /** Whether the things at {@code noun} only pass or call: "voit passer 60 000 véhicules par jour", "212 navires accueillis". */
    static boolean isPassing(List<Token> tokens, int first, int noun) {
        boolean seen = first > 1
                && tokens.get(first - 1).is("passer")
                && tokens.get(first - 2).folded().startsWith("v");
        return seen
                || Words.any(tokens, first - NEAR, first, PASSING)
                || Words.any(tokens, noun + 1, noun + AFTER, PASSING);
    }

    /** Whether the tonnes of a number are handled rather than made: at a port, or as those told before. */
    static boolean isHandled(List<Token> tokens, int first, Told told) {
        if (isDone(tokens, first)) {
            return false;
        }
        if (Words.any(tokens, 0, tokens.size(), HANDLING)
                || tokens.subList(Math.max(0, first - QUAY), Math.min(tokens.size(), first + QUAY)).stream()
                        .anyMatch(t -> PORTS.contains(t.folded()))) {
            return true;
        }
        Told.Entry before = told.lastIn("t");
        return before != null && before.indicator().equals("other");
    }

    /** Whether the things at {@code noun} are put up, kept or run: "installe trois robots", "entretient 190 rames". */
    static boolean isUsed(List<Token> tokens, int first, int noun) {
        return Words.any(tokens, first - BEFORE, first, USING) || Words.any(tokens, noun + 1, noun + AFTER, USING);
    }

    /**
     * Whether what a number counts is made.
     *
     * @param first index of the number's first word
     * @param noun index of the noun, or after the number where it has none
     */
    static boolean isToldOf(List<Token> tokens, int first, int noun) {
        return isDone(tokens, first) || isRate(tokens, noun + 1) || isMadePassively(tokens, noun + 1);
    }

    /** "3 millions de boîtes sont produites", "40 rames ont été livrées". */
    private static boolean isMadePassively(List<Token> tokens, int from) {
        for (int i = from;
                i + 1 < Math.min(tokens.size(), from + AFTER) && tokens.get(i).isWord();
                i++) {
            if (BE.contains(tokens.get(i).folded())) {
                String written = tokens.get(i + 1).text();
                boolean participle = written.endsWith("és")
                        || written.endsWith("ées")
                        || written.endsWith("its")
                        || written.endsWith("ites");
                return participle && Deeds.isMaking(tokens, i + 1);
            }
            if (NounPhrase.CLOSING.contains(tokens.get(i).folded())
                    && !tokens.get(i).is("ont")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb or noun of making governs the number at {@code first}. */
    static boolean isDone(List<Token> tokens, int first) {
        boolean article = first > 1
                && Set.of("les", "ses", "ces", "leurs", "nos", "deux")
                        .contains(tokens.get(first - 1).folded());
        boolean beside = first > 0
                && BESIDE.contains(tokens.get(article ? first - 2 : first - 1).folded());
        for (int i = first - 1; !beside && i >= Math.max(0, first - BEFORE); i--) {
            if (Deeds.isMaking(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "par an", "chaque année", within the noun phrase that goes on at {@code from}. */
    private static boolean isRate(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size() - 1, from + AFTER); i++) {
            Token token = tokens.get(i);
            if ((token.is("par") || token.is("chaque"))
                    && RATES.contains(tokens.get(i + 1).folded())) {
                return true;
            }
            boolean done = (token.text().endsWith("ées") || token.text().endsWith("és")) && Deeds.isMaking(tokens, i);
            if (done) {
                return true; // "4 millions d'unités conditionnées"
            }
            if (token.is("annuels") || token.is("annuelles") || token.is("produits") || token.is("produites")) {
                return true;
            }
            if (NounPhrase.CLOSING.contains(token.folded()) || !token.isWord()) {
                return false;
            }
        }
        return false;
    }
}

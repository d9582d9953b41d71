package org.filigraph.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.fact.Indicators.Counted;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Territories;
import org.filigraph.text.Phrases;
import org.filigraph.text.Span;
import org.filigraph.text.Token;

/** Tells ordinals that rank ("3e région exportatrice") from those that only count ("premier contrat"). */
final class Ranks {
    /** What can hold a place in a ranking. */
    private static final Set<String> RANKED = Set.of(
            "region",
            "employeur",
            "exportateur",
            "exportatrice",
            "producteur",
            "productrice",
            "fournisseur",
            "pays",
            "departement",
            "place",
            "rang",
            "pole",
            "port",
            "filiere",
            "secteur",
            "industrie",
            "marche",
            "destination",
            "universite",
            "fabricant",
            "fabricante",
            "constructeur",
            "acteur",
            "reseau",
            "banque",
            "groupe",
            "operateur",
            "excedent",
            "deficit",
            "poste",
            "bassin",
            "territoire",
            "puissance",
            "cluster",
            "ville",
            "metropole",
            "investisseur",
            "client",
            "cliente",
            "partenaire",
            "site",
            "entreprise",
            "industriel",
            "equipementier",
            "motoriste",
            "transformateur",
            "recycleur",
            "distributeur",
            "vignoble",
            "foret",
            "salon",
            "rendez-vous",
            "hub",
            "ecosysteme",
            "position",
            "activite",
            "chantier",
            "aeroport",
            "europeen",
            "mondial",
            "francais",
            "economie",
            "contributeur",
            "contributrice",
            "financeur",
            "armateur",
            "editeur",
            "domaine",
            "parc",
            "centre",
            "concentration",
            "technopole",
            "importateur");

    private static final Set<String> RANK_NOUN_NEAR = Set.of("place", "rang", "position");

    private Ranks() {}

    static Optional<Counted> of(List<Token> tokens, Numeral numeral, int first, int after) {
        String ordinal = tokens.get(first).folded();
        boolean top = ordinal.equals("top");
        boolean numberOne = ordinal.equals("numero") || ordinal.equals("n");
        if (ordinal.endsWith("s")
                || first > 0
                        && Set.of("parmi", "pour", "lors", "plan", "temps", "en")
                                .contains(tokens.get(first - 1).folded())
                        && !top) {
            return Optional.empty();
        }
        if (top
                && first > 0
                && Set.of("le", "les").contains(tokens.get(first - 1).folded())
                && first > 1
                && tokens.get(first - 2).is("dans")) {
            return Optional.empty(); // "dans le top 50": a threshold, not a place
        }
        int noun = after;
        while (noun < tokens.size()
                && noun < after + 2
                && NounPhrase.BEFORE_NOUN.contains(tokens.get(noun).folded())) {
            noun++;
        }
        if (noun >= tokens.size()) {
            return Optional.empty();
        }
        boolean rankable = RANKED.contains(Phrases.singular(tokens.get(noun).folded())) || top || numberOne;
        boolean scoped = false;
        int scope = noun;
        for (int i = after; i < Math.min(tokens.size(), noun + 9); i++) {
            Token token = tokens.get(i);
            if (token.is(";") || token.is(".") && i > noun) {
                break;
            }
            String word = Phrases.singular(token.folded());
            if (word.startsWith("mondial")
                    || word.startsWith("europeen")
                    || word.startsWith("francais")
                    || word.startsWith("national")
                    || word.startsWith("regional")
                    || word.equals("monde")
                    || word.equals("termes")
                    || word.equals("terme")
                    || word.equals("nombre")
                    || token.isCapitalised()
                    || Territories.get().demonym(token.text()).isPresent()
                    || word.equals("rang")
                    || word.equals("place")
                    || word.equals("depot")
                    || word.equals("classement")) {
                scoped = true;
                scope = Math.max(scope, i);
                break;
            }
        }
        if (!rankable
                || !(scoped
                        || top
                        || numberOne
                        || RANK_NOUN_NEAR.contains(tokens.get(noun).folded()))) {
            return Optional.empty();
        }
        if (tokens.get(noun).is("place")
                && numeral.form() == Numeral.Form.ORDINAL
                && ordinal.startsWith("premi")
                && !scoped) {
            return Optional.empty();
        }
        String indicator = rankIndicator(tokens, noun);
        Span span = numeral.span()
                .cover(tokens.get(Math.max(noun, Math.min(scope, tokens.size() - 1)))
                        .span());
        return Optional.of(new Counted(indicator, noun, span, "figure.rank", 0.8));
    }

    private static String rankIndicator(List<Token> tokens, int noun) {
        String head = Phrases.singular(tokens.get(noun).folded());
        switch (head) {
            case "employeur" -> {
                return "employment";
            }
            case "exportateur", "exportatrice" -> {
                return "exports";
            }
            case "importateur" -> {
                return "imports";
            }
            case "excedent", "deficit" -> {
                return "tradeBalance";
            }
            case "producteur", "productrice" -> {
                return "production";
            }
            default -> {
                for (int i = noun + 1; i < Math.min(tokens.size(), noun + 14); i++) {
                    Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
                    String before = tokens.get(i - 1).folded();
                    boolean measured = Set.of(
                                    "en", "de", "d'", "des", "par", "nombre", "termes", "pour", "son", "ses", "leur",
                                    "du")
                            .contains(before);
                    if (hit.isPresent()
                            && measured
                            && Set.of(
                                            "employment",
                                            "patents",
                                            "investment",
                                            "exports",
                                            "imports",
                                            "turnover",
                                            "production",
                                            "researchers",
                                            "students",
                                            "gdp",
                                            "enterprises")
                                    .contains(hit.get().value())) {
                        return hit.get().value();
                    }
                    if (tokens.get(i).is("investissement")
                            || tokens.get(i).is("investissements")
                            || tokens.get(i).is("financements")) {
                        return "investment";
                    }
                }
                return "other";
            }
        }
    }
}

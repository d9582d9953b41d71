package org.filigraph.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells what a number counts or measures, from the noun it stands with. */
final class Indicators {
    /**
     * What a number counts.
     *
     * @param indicator the key
     * @param noun index of the head noun among the sentence's tokens, or -1 where the noun is left out
     * @param span the number with its noun phrase
     * @param rule how it was told
     */
    record Counted(String indicator, int noun, Span span, String rule, double confidence) {}

    private static final Set<String> MONEY = Set.of(
            "turnover", "publicFunding", "investment", "exports", "imports", "tradeBalance", "gdp", "rent", "price");
    /** Verbs and participles that tell what money is, by the begin of the word. */
    private static final Map<String, String> MONEY_STEMS = Map.ofEntries(
            Map.entry("invest", "investment"),
            Map.entry("lev", "investment"),
            Map.entry("dote", "publicFunding"),
            Map.entry("financ", "publicFunding"),
            Map.entry("subvention", "publicFunding"),
            Map.entry("mobilis", "publicFunding"),
            Map.entry("consacr", "publicFunding"),
            Map.entry("allou", "publicFunding"),
            Map.entry("accord", "publicFunding"),
            Map.entry("abond", "publicFunding"),
            Map.entry("attribu", "publicFunding"),
            Map.entry("soutenu", "publicFunding"),
            Map.entry("export", "exports"),
            Map.entry("import", "imports"),
            Map.entry("cout", "price"),
            Map.entry("valent", "price"),
            Map.entry("vaut", "price"),
            Map.entry("factur", "price"),
            Map.entry("budget", "publicFunding"),
            Map.entry("fonds", "publicFunding"),
            Map.entry("verse", "publicFunding"));
    /** Words that can stand between a number and its noun. */
    private static final Set<String> BEFORE_NOUN = Set.of(
            "de",
            "d'",
            "des",
            "autres",
            "nouveaux",
            "nouvelles",
            "nouvel",
            "nouvelle",
            "grands",
            "grandes",
            "principaux",
            "principales",
            "petites",
            "petits",
            "jeunes",
            "futurs",
            "futures",
            "meilleurs",
            "meilleures",
            "premiers",
            "premieres",
            "derniers",
            "dernieres",
            "millions",
            "milliers",
            "ces",
            "nos",
            "leurs",
            "seuls",
            "vrais",
            "gros",
            "du",
            "l'",
            "la",
            "les",
            "ensemble",
            "total",
            "totalite",
            "tous",
            "toutes",
            "importants",
            "importantes",
            "hautes",
            "belles",
            "vastes");
    /** After these words no noun of the number's can follow. */
    private static final Set<String> CLOSING = Set.of(
            "en", "a", "au", "aux", "dans", "sur", "par", "pour", "avec", "sont", "seront", "est", "sera", "ont", "et",
            "ou", "qui", "que", "dont", "contre", "chez", "sous", "selon", "entre", "depuis", "d'ici", "vers", "soit",
            "etaient", "ete", "afin", "mais", "puis", "comme", "ainsi", "y", "ne", "n'", "se", "s'", "avant", "apres",
            "sans", "plus", "grace", "lors", "pres");

    private static final Set<String> NOT_COUNTED = Set.of(
            "edition",
            "editions",
            "siecle",
            "siecles",
            "degre",
            "degres",
            "etoiles",
            "point",
            "points",
            "reprises",
            "temps",
            "cas",
            "parts",
            "arrondissement",
            "octobre",
            "rue",
            "avenue",
            "boulevard",
            "place",
            "etage",
            "cv",
            "x",
            "ko",
            "mo",
            "go",
            "pixels",
            "pouces",
            "cm",
            "mm",
            "dpi",
            "janvier",
            "mai");
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

    private Indicators() {}

    /**
     * What {@code numeral} counts, or nothing where it is no figure.
     *
     * @param earlier the indicator of the figure before it in the sentence, which a number without a noun takes up
     */
    static Optional<Counted> of(Sentence sentence, Numeral numeral, @Nullable String earlier) {
        List<Token> tokens = sentence.tokens();
        int first = sentence.tokenAt(numeral.span().start());
        int after = sentence.tokenAt(numeral.span().end());
        return switch (numeral.unit()) {
            case "rank" -> rank(tokens, numeral, first, after);
            case "EUR", "USD", "GBP" -> Optional.of(money(tokens, numeral, first, after, earlier));
            case "EUR/m2/year" -> Optional.of(new Counted("rent", -1, numeral.span(), "figure.rent", 0.95));
            case "m2" -> Optional.of(area(tokens, numeral, after, "floorArea"));
            case "ha" -> Optional.of(area(tokens, numeral, after, "landArea"));
            case "percent" -> Optional.of(percent(tokens, numeral, first, after, earlier));
            case "count" -> count(tokens, numeral, first, after, earlier);
            default -> Optional.of(physical(tokens, numeral, first, after));
        };
    }

    private static Optional<Counted> count(
            List<Token> tokens, Numeral numeral, int first, int after, @Nullable String earlier) {
        int i = after;
        int skipped = 0;
        while (i < tokens.size()
                && skipped < 4
                && BEFORE_NOUN.contains(tokens.get(i).folded())) {
            Optional<Phrases.Hit<String>> phrase = org.filigraph.mention.Counted.indicatorAt(tokens, i);
            if (phrase.isPresent()) {
                break;
            }
            i++;
            skipped++;
        }
        Optional<Phrases.Hit<String>> hit = org.filigraph.mention.Counted.indicatorAt(tokens, i);
        if (hit.isPresent()) {
            return Optional.of(gathered(tokens, first, counted(tokens, numeral, hit.get(), "figure.count", 0.93)));
        }
        boolean word = i < tokens.size()
                && tokens.get(i).isWord()
                && !CLOSING.contains(tokens.get(i).folded());
        if (word && NOT_COUNTED.contains(tokens.get(i).folded())) {
            return Optional.empty();
        }
        if (word && i + 1 < tokens.size()) {
            // one adjective or a first noun that tells nothing may come first: "25 000 précieux emplois"
            Optional<Phrases.Hit<String>> second = org.filigraph.mention.Counted.indicatorAt(tokens, i + 1);
            if (second.isPresent() && !tokens.get(i).isCapitalised()) {
                return Optional.of(counted(tokens, numeral, second.get(), "figure.count", 0.85));
            }
        }
        Optional<Counted> labelled = label(tokens, numeral, first);
        if (labelled.isPresent()) {
            return labelled;
        }
        if (word
                && numeral.form() == Numeral.Form.DIGITS
                && !tokens.get(i).isCapitalised()
                && tokens.get(i).text().length() > 2) {
            Span span = phrase(tokens, numeral, i, i + 1);
            return Optional.of(new Counted("other", i, span, "figure.other", 0.6));
        }
        boolean part = first > 0 && tokens.get(first - 1).is("dont");
        if (earlier != null && (!word && isElliptic(tokens, after) || part && isTie(tokens, after))) {
            Span span = after < tokens.size()
                    ? phrase(tokens, numeral, after, Math.min(after + 2, tokens.size()))
                    : numeral.span();
            return Optional.of(new Counted(earlier, -1, span, "figure.elliptic", 0.75));
        }
        return Optional.empty();
    }

    /** People brought together are attendees: "a réuni une centaine d'acteurs", "regroupement de 700 acteurs". */
    private static Counted gathered(List<Token> tokens, int first, Counted counted) {
        if (!Set.of("members", "employment", "enterprises").contains(counted.indicator())) {
            return counted;
        }
        for (int i = first - 1; i >= Math.max(0, first - 6); i--) {
            String word = tokens.get(i).folded();
            boolean gathering = word.startsWith("reuni")
                    || word.startsWith("rassembl") && !word.equals("rassemble")
                    || word.equals("regroupement")
                    || word.equals("attend")
                    || word.equals("attendus");
            if (gathering && !counted.indicator().equals("enterprises")) {
                return new Counted("attendees", counted.noun(), counted.span(), counted.rule(), 0.85);
            }
        }
        return counted;
    }

    /** "Effectif : 250", "Nombre d'adhérents : 120". */
    private static Optional<Counted> label(List<Token> tokens, Numeral numeral, int first) {
        if (first < 2 || !tokens.get(first - 1).is(":")) {
            return Optional.empty();
        }
        for (int i = first - 2; i >= Math.max(0, first - 8); i--) {
            Optional<Phrases.Hit<String>> hit = org.filigraph.mention.Counted.indicatorAt(tokens, i);
            if (hit.isPresent()) {
                Span span = tokens.get(i).span().cover(numeral.span());
                return Optional.of(new Counted(hit.get().value(), i, span, "figure.label", 0.85));
            }
        }
        return Optional.empty();
    }

    /** Whether the number stands for a noun told before: "dont 10 en Bretagne", "5 sont identifiables". */
    private static boolean isElliptic(List<Token> tokens, int after) {
        if (after >= tokens.size()) {
            return true;
        }
        String next = tokens.get(after).folded();
        return Set.of(
                        "en", "a", "au", "aux", "dans", "sont", "seront", "d'", ")", ",", ".", ";", "(", "chez", "sur",
                        "et", "ont", "pour", "contre")
                .contains(next);
    }

    /** "dont 16 du Poitou". */
    private static boolean isTie(List<Token> tokens, int after) {
        return after < tokens.size()
                && Set.of("du", "des", "de", "d'").contains(tokens.get(after).folded());
    }

    private static Counted counted(
            List<Token> tokens, Numeral numeral, Phrases.Hit<String> hit, String rule, double confidence) {
        return new Counted(hit.value(), hit.from(), phrase(tokens, numeral, hit.from(), hit.to()), rule, confidence);
    }

    private static Counted money(List<Token> tokens, Numeral numeral, int first, int after, @Nullable String earlier) {
        Counted right = moneyAfter(tokens, numeral, after);
        if (right != null) {
            return right;
        }
        int crossed = 0;
        for (int i = first - 1; i >= Math.max(0, first - 24); i--) {
            Token token = tokens.get(i);
            if (token.is(";") || token.is(".")) {
                break;
            }
            if (token.isNumber()) {
                crossed++;
                if (crossed > 2) {
                    break;
                }
            }
            Optional<String> kind = moneyWord(tokens, i);
            if (kind.isPresent()) {
                Span span = first - i <= 8 ? determined(tokens, i).cover(numeral.span()) : numeral.span();
                return new Counted(
                        kind.get(), i, span, "figure.amount", first - i <= 6 ? 0.92 : first - i <= 14 ? 0.8 : 0.65);
            }
        }
        for (int i = after; i < Math.min(tokens.size(), after + 10); i++) {
            if (tokens.get(i).is(";") || tokens.get(i).is(".")) {
                break;
            }
            Optional<String> kind = moneyWord(tokens, i);
            if (kind.isPresent()) {
                return new Counted(kind.get(), i, numeral.span(), "figure.amount", 0.7);
            }
        }
        String kind = earlier != null && MONEY.contains(earlier) ? earlier : "publicFunding";
        return new Counted(kind, -1, numeral.span(), "figure.amount", 0.6);
    }

    /** "2,3 M€ de subventions", "10 M€ de CA", "12 M€ ⏎ CA en 2023". */
    private static @Nullable Counted moneyAfter(List<Token> tokens, Numeral numeral, int after) {
        int i = after;
        while (i < tokens.size()
                && i < after + 2
                && Set.of("de", "d'", "du", "en", "(").contains(tokens.get(i).folded())) {
            i++;
        }
        Optional<Phrases.Hit<String>> hit = org.filigraph.mention.Counted.indicatorAt(tokens, i);
        if (hit.isPresent() && MONEY.contains(hit.get().value())) {
            return counted(tokens, numeral, hit.get(), "figure.amount", 0.93);
        }
        if (i < tokens.size()
                && i > after
                && (tokens.get(i).folded().startsWith("invest")
                        || tokens.get(i).folded().startsWith("financement"))) {
            String kind = tokens.get(i).folded().startsWith("invest") ? "investment" : "publicFunding";
            return new Counted(kind, i, phrase(tokens, numeral, i, i + 1), "figure.amount", 0.9);
        }
        return null;
    }

    private static Optional<String> moneyWord(List<Token> tokens, int i) {
        Optional<Phrases.Hit<String>> hit = org.filigraph.mention.Counted.indicatorAt(tokens, i);
        if (hit.isPresent() && MONEY.contains(hit.get().value())) {
            return Optional.of(hit.get().value());
        }
        String word = tokens.get(i).folded();
        if (word.startsWith("leve") && !word.equals("leve") && !word.equals("levee") && !word.startsWith("lever")) {
            return Optional.empty();
        }
        return MONEY_STEMS.entrySet().stream()
                .filter(e -> word.startsWith(e.getKey())
                        && (e.getKey().length() > 3
                                || word.equals("leve")
                                || word.equals("levee")
                                || word.equals("lever")))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Counted area(List<Token> tokens, Numeral numeral, int after, String usual) {
        int end = Math.min(after + 4, tokens.size());
        String indicator = usual;
        for (int i = after; i < end; i++) {
            String word = tokens.get(i).folded();
            if (word.startsWith("terrain")
                    || word.startsWith("foncier")
                    || word.startsWith("parcelle")
                    || word.startsWith("zone")) {
                indicator = "landArea";
            }
        }
        return new Counted(
                indicator,
                -1,
                after < tokens.size() && tokens.get(after).is("de")
                        ? phrase(tokens, numeral, after, after + 2)
                        : numeral.span(),
                "figure.area",
                0.92);
    }

    private static Counted physical(List<Token> tokens, Numeral numeral, int first, int after) {
        for (int i = after; i < Math.min(tokens.size(), after + 4); i++) {
            Optional<Phrases.Hit<String>> hit = org.filigraph.mention.Counted.indicatorAt(tokens, i);
            if (hit.isPresent()
                    && Set.of("exports", "imports", "production")
                            .contains(hit.get().value())) {
                return counted(tokens, numeral, hit.get(), "figure.physical", 0.8);
            }
        }
        boolean produced = numeral.unit().equals("t")
                || numeral.unit().equals("m3")
                || numeral.unit().endsWith("W")
                || numeral.unit().endsWith("W.h");
        for (int i = first - 1; i >= Math.max(0, first - 8); i--) {
            if (tokens.get(i).folded().startsWith("produ")
                    || tokens.get(i).folded().startsWith("capacite")) {
                produced = true;
            }
        }
        return new Counted(produced ? "production" : "other", -1, numeral.span(), "figure.physical", 0.7);
    }

    private static Counted percent(
            List<Token> tokens, Numeral numeral, int first, int after, @Nullable String earlier) {
        // "1 emploi sur 2": the noun stands inside the number
        for (int i = first; i < after; i++) {
            Optional<Phrases.Hit<String>> inside = org.filigraph.mention.Counted.indicatorAt(tokens, i);
            if (inside.isPresent()) {
                return new Counted(inside.get().value(), i, numeral.span(), "figure.fraction", 0.9);
            }
        }
        boolean closes = after < tokens.size() && tokens.get(after).is(")"); // "un tiers (30 %) des PME"
        int depth = closes ? 1 : 0;
        for (int i = after; i < Math.min(tokens.size(), after + 12); i++) {
            Token token = tokens.get(i);
            if (token.is(";")
                    || token.is(".")
                    || token.is(")") && depth == 0
                    || token.isNumber() && i > after + 1
                    || token.is(":")) {
                break;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            Optional<Phrases.Hit<String>> hit = org.filigraph.mention.Counted.indicatorAt(tokens, i);
            if (hit.isPresent()) {
                return counted(tokens, numeral, hit.get(), "figure.percent", i - after <= 4 ? 0.9 : 0.75);
            }
        }
        for (int i = first - 1; i >= Math.max(0, first - 14); i--) {
            Token token = tokens.get(i);
            if (token.is(";") || token.is(".")) {
                break;
            }
            Optional<Phrases.Hit<String>> hit = org.filigraph.mention.Counted.indicatorAt(tokens, i);
            if (hit.isPresent()) {
                int head = headBefore(tokens, i);
                hit = org.filigraph.mention.Counted.indicatorAt(tokens, head);
                Span span = first - i <= 10 ? tokens.get(head).span().cover(numeral.span()) : numeral.span();
                return new Counted(hit.orElseThrow().value(), head, span, "figure.percent", 0.75);
            }
            Optional<String> money = moneyWord(tokens, i);
            if (money.isPresent()) {
                return new Counted(money.get(), i, numeral.span(), "figure.percent", 0.7);
            }
        }
        return new Counted(earlier == null ? "other" : earlier, -1, numeral.span(), "figure.percent", 0.5);
    }

    /** The noun that governs the noun at {@code i}: of "importations de médicaments", the first. */
    private static int headBefore(List<Token> tokens, int i) {
        int head = i;
        for (int j = i - 1; j >= Math.max(0, i - 5); j--) {
            boolean tie = Set.of("de", "d'", "des", "du", "la", "l'", "les")
                    .contains(tokens.get(j).folded());
            if (!tokens.get(j).isWord() || CLOSING.contains(tokens.get(j).folded())) {
                break;
            }
            if (!tie && org.filigraph.mention.Counted.indicatorAt(tokens, j).isPresent()) {
                head = j;
            }
        }
        return head;
    }

    private static Optional<Counted> rank(List<Token> tokens, Numeral numeral, int first, int after) {
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
                && BEFORE_NOUN.contains(tokens.get(noun).folded())) {
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
                    || org.filigraph.mention.Territories.get()
                            .demonym(token.text())
                            .isPresent()
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
                    Optional<Phrases.Hit<String>> hit = org.filigraph.mention.Counted.indicatorAt(tokens, i);
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

    /** The number with its noun, its adjectives and what "de" ties to it. */
    private static Span phrase(List<Token> tokens, Numeral numeral, int noun, int after) {
        int end = after;
        while (end < tokens.size() && end < after + 6) {
            Token token = tokens.get(end);
            boolean goesOn = token.isWord()
                    && (!CLOSING.contains(token.folded())
                            && !Set.of("de", "d'", "des", "du").contains(token.folded()));
            boolean tied = Set.of("de", "d'", "des", "du").contains(token.folded())
                    && end + 1 < tokens.size()
                    && tokens.get(end + 1).isWord();
            if (!goesOn && !tied) {
                break;
            }
            if (goesOn && isVerb(token.folded())) {
                break;
            }
            end++;
        }
        int last = Math.max(noun, end - 1);
        while (last > noun
                && Set.of("de", "d'", "des", "du", "la", "le", "les", "l'")
                        .contains(tokens.get(last).folded())) {
            last--;
        }
        return numeral.span()
                .cover(tokens.get(Math.min(last, tokens.size() - 1)).span());
    }

    private static boolean isVerb(String word) {
        return word.endsWith("ent") && word.length() > 5 && !word.endsWith("ment")
                || Set.of("cette", "ce", "realise", "genere", "emploie").contains(word);
    }

    /** The noun with the determiner before it. */
    private static Span determined(List<Token> tokens, int noun) {
        int from = noun;
        if (from > 0
                && Set.of("un", "une", "le", "la", "l'", "son", "sa", "d'une", "d'un")
                        .contains(tokens.get(from - 1).folded())) {
            from--;
        }
        return tokens.get(from).span();
    }
}

package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells what a number without a unit counts: the noun after it, the label before it, or what was counted before. */
final class Counts {
    private static final Set<String> NOT_COUNTED = Set.of(
            "edition",
            "editions",
            "siecle",
            "siecles",
            "degre",
            "degres",
            "etoiles",
            "etoile",
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
            "etages",
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
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "novembre",
            "decembre",
            "autres",
            "tours",
            "bis",
            "ter",
            "euros",
            "niveaux",
            "choses",
            "pas",
            "mots",
            "lignes-force",
            "mains",
            "doigts",
            "yeux",
            "chiffres",
            "echelles",
            "vitesses",
            "facons",
            "manieres",
            "sens",
            "generations",
            "saisons",
            "cotes",
            "bords",
            "bras",
            "pieds",
            "roues",
            "portes",
            "dimensions");
    /** Nouns of money that count nothing else. */
    private static final Set<String> MONEY =
            Set.of("turnover", "exports", "imports", "tradeBalance", "gdp", "rent", "price");

    /** Who can be brought together; "réunissant 250 salariés" only adds up. */
    private static final Set<String> GATHERED = Set.of(
            "acteur",
            "personne",
            "professionnel",
            "participant",
            "partenaire",
            "decideur",
            "expert",
            "industriel",
            "entrepreneur",
            "dirigeant",
            "jeune",
            "elu",
            "chef",
            "chercheur",
            "universitaire",
            "scientifique",
            "specialiste",
            "congressiste");

    private static final List<String> GATHERING = List.of(
            "reuni", "rassembl", "regroupement", "attend", "attir", "convi", "invit", "particip", "assist", "mobilis");
    private static final List<String> COMING = List.of(
            "present", "particip", "assist", "attendu", "inscri", "venu", "deplac", "repondu", "reuni", "convi");
    private static final List<String> MEETINGS = List.of(
            "salon",
            "forum",
            "congres",
            "assemblee",
            "colloque",
            "convention",
            "rencontre",
            "journee",
            "evenement",
            "edition",
            "festival",
            "conference",
            "manifestation",
            "seminaire",
            "webinaire",
            "visioconference",
            "soiree",
            "ceremonie",
            "inauguration",
            "sommet");
    /** Nouns that rather qualify the noun before them: "12 halls industriels". */
    private static final Set<String> ADJECTIVES = Set.of(
            "industriel",
            "scientifique",
            "professionnel",
            "expert",
            "actif",
            "adherent",
            "exposant",
            "present",
            "partenaire",
            "etudiant",
            "artisan",
            "technicien",
            "producteur",
            "membre",
            "transformateur",
            "exportateur",
            "createur",
            "sous-marin",
            "jeune",
            "constructeur",
            "distributeur",
            "inscrit",
            "particulier");
    /** Nouns that pass on to the noun after "de": "trois types d'actions". */
    private static final Set<String> TRANSPARENT =
            Set.of("types", "sortes", "formes", "categories", "familles", "grands", "groupes");

    /** What persons do is told in so many words after them, or after words between commas, no more than these. */
    private static final int NEAR = 8;

    private static final int ASIDE = 24;

    private static final BigDecimal HOURS = BigDecimal.valueOf(100);

    private Counts() {}

    static Optional<Counted> of(Sentence sentence, Numeral numeral, int first, int after, Told told) {
        List<Token> tokens = sentence.tokens();
        Optional<Counted> known = known(tokens, numeral, first, after);
        if (known.isPresent()) {
            return known;
        }
        Optional<Counted> labelled = label(tokens, numeral, first);
        if (labelled.isPresent()) {
            return labelled;
        }
        if (Elliptic.standsAlone(tokens, after)) {
            if (first > 0 && tokens.get(first - 1).is("sommes")) {
                return Optional.of(new Counted("employment", -1, numeral.span(), "figure.elliptic", 0.7));
            }
            Optional<String> noun = Elliptic.uncounted(sentence, first, after, told);
            if (noun.isPresent()) {
                return Optional.of(new Counted(noun.get(), -1, span(tokens, numeral, after), "figure.elliptic", 0.7));
            }
            if (any(tokens, after, Math.min(tokens.size(), after + 3), List.of("embauch", "recrut", "licenci"))) {
                return Optional.of(
                        new Counted("employment", -1, span(tokens, numeral, after), "figure.elliptic", 0.75));
            }
            Told.Entry like = Elliptic.antecedent(sentence, numeral, first, after, told);
            return like == null ? Optional.empty() : Optional.of(alike(tokens, numeral, after, like));
        }
        Counted unknown = unknown(tokens, numeral, first, after);
        if (unknown != null) {
            return Optional.of(unknown);
        }
        boolean part = first > 0 && tokens.get(first - 1).is("dont");
        Told.Entry whole = part ? told.wholeIn(sentence, numeral.value()) : null;
        return whole == null ? Optional.empty() : Optional.of(alike(tokens, numeral, after, whole));
    }

    private static Counted alike(List<Token> tokens, Numeral numeral, int after, Told.Entry like) {
        return new Counted(like.indicator(), -1, span(tokens, numeral, after), "figure.elliptic", 0.75, like);
    }

    /** The number with what is said of it. */
    private static Span span(List<Token> tokens, Numeral numeral, int after) {
        return after < tokens.size() && !isMark(tokens.get(after))
                ? NounPhrase.phrase(tokens, numeral, after, Math.min(after + 2, tokens.size()))
                : numeral.span();
    }

    private static boolean isMark(Token token) {
        return !token.isWord() && !token.isNumber();
    }

    /** The noun after the number, adjectives left aside: "25 000 précieux emplois", "de 11 à 200 salariés". */
    private static Optional<Counted> known(List<Token> tokens, Numeral numeral, int first, int after) {
        int i = afterOthers(tokens, after);
        boolean shared = i > after;
        if (i + 1 < tokens.size()
                && (tokens.get(i).is("«")
                        || tokens.get(i).is("\"")
                        || tokens.get(i).is("“"))) {
            i++; // "12 « hubs »"
        }
        int skipped = 0;
        while (i < tokens.size()
                && skipped < 4
                && NounPhrase.BEFORE_NOUN.contains(tokens.get(i).folded())
                && CountedNouns.indicatorAt(tokens, i).isEmpty()) {
            i++;
            skipped++;
        }
        Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
        boolean of = i + 2 < tokens.size()
                && TRANSPARENT.contains(tokens.get(i).folded())
                && (tokens.get(i + 1).is("de") || tokens.get(i + 1).is("d'"));
        if (of) {
            Optional<Phrases.Hit<String>> passed = CountedNouns.indicatorAt(tokens, i + 2);
            hit = passed.isPresent() && hit.isEmpty() ? passed : hit;
        }
        if (hit.isEmpty() && i < tokens.size() && isQualifier(tokens, i)) {
            hit = CountedNouns.indicatorAt(tokens, i + 1).filter(h -> !isAdjective(tokens, h.from()));
            if (hit.isEmpty()
                    && i + 1 < tokens.size()
                    && isQualifier(tokens, i + 1)
                    && tokens.get(i).is("plus")) {
                hit = CountedNouns.indicatorAt(tokens, i + 2); // "les 10 plus grosses entreprises"
            }
        }
        if (hit.isEmpty()) {
            return Optional.empty();
        }
        String indicator = hit.get().value();
        if (MONEY.contains(indicator)) {
            boolean counts = numeral.form() == Numeral.Form.DIGITS && hit.get().from() == i;
            return counts ? Optional.of(counted(tokens, numeral, hit.get(), "other", shared, 0.6)) : Optional.empty();
        }
        double confidence = hit.get().from() == i ? 0.93 : 0.85;
        return Optional.of(
                told(tokens, first, after, counted(tokens, numeral, hit.get(), indicator, shared, confidence)));
    }

    private static Counted counted(
            List<Token> tokens,
            Numeral numeral,
            Phrases.Hit<String> hit,
            String indicator,
            boolean shared,
            double sure) {
        Span span = shared ? numeral.span() : NounPhrase.phrase(tokens, numeral, hit.from(), hit.to());
        return new Counted(indicator, hit.from(), span, "figure.count", sure);
    }

    /** "de 11 à 200 salariés", "3 et 5 sites": the noun stands after the last of several numbers. */
    private static int afterOthers(List<Token> tokens, int after) {
        int i = after;
        boolean link = i < tokens.size()
                && (tokens.get(i).text().equals("à")
                        || tokens.get(i).is("et")
                        || tokens.get(i).is("ou")
                        || tokens.get(i).is("des")
                                && i + 1 < tokens.size()
                                && tokens.get(i + 1).isNumber()); // "20 des 71 pôles"
        if (!link) {
            return after;
        }
        i++;
        while (i < tokens.size()
                && Set.of("plus", "pres", "environ", "de", "quelque")
                        .contains(tokens.get(i).folded())) {
            i++;
        }
        int number = i;
        while (i < tokens.size()
                && (tokens.get(i).isNumber()
                        || tokens.get(i).is(".")
                        || tokens.get(i).is(","))) {
            i++;
        }
        return i > number ? i : after;
    }

    /** Whether the word at {@code i} qualifies the plural noun before it. */
    static boolean isAdjective(List<Token> tokens, int i) {
        return i > 0
                && ADJECTIVES.contains(Phrases.singular(tokens.get(i).folded()))
                && tokens.get(i - 1).isWord()
                && !NounPhrase.BEFORE_NOUN.contains(tokens.get(i - 1).folded())
                && !FunctionWords.has(tokens.get(i - 1).folded());
    }

    /** A small word, no function word, that may be an adjective before the noun. */
    private static boolean isQualifier(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        return token.isWord()
                && !token.isCapitalised()
                && !NOT_COUNTED.contains(token.folded())
                && (token.is("plus") || !NounPhrase.CLOSING.contains(token.folded()))
                && !token.is("de")
                && !token.is("du")
                && !token.is("des")
                && !token.is("d'");
    }

    /** What the words around make of a noun: people who come are attendees, who are trained training places. */
    private static Counted told(List<Token> tokens, int first, int after, Counted counted) {
        String noun = Phrases.singular(tokens.get(counted.noun()).folded());
        boolean persons = noun.equals("personne");
        if (persons
                && any(
                        tokens,
                        Math.max(0, first - 8),
                        first,
                        List.of("consommation", "population", "aliment", "besoin"))) {
            return as("population", counted, 0.7);
        }
        if (persons && any(tokens, after, Math.min(tokens.size(), after + 7), List.of("formees", "formes"))) {
            return as("trainings", counted, 0.8);
        }
        if (!GATHERED.contains(noun)) {
            return counted;
        }
        boolean gathered = any(tokens, Math.max(0, first - 6), first, GATHERING)
                && !tokens.get(Math.max(0, first - 1)).is("rassemble");
        if (first > 0 && tokens.get(first - 1).is("dont")) {
            return counted;
        }
        boolean coming = any(tokens, after + 1, endOfAside(tokens, after), COMING);
        boolean meeting = persons && any(tokens, Math.max(0, first - 14), first, MEETINGS);
        return gathered && isMeeting(tokens, first, persons)
                        || coming && (persons || any(tokens, 0, tokens.size(), MEETINGS))
                        || meeting
                ? as("attendees", counted, 0.85)
                : counted;
    }

    /** "400 personnes, élus et dirigeants, ont assisté": index where the words end that say what the persons do. */
    private static int endOfAside(List<Token> tokens, int after) {
        int near = Math.min(tokens.size(), after + NEAR);
        int comma = indexOfComma(tokens, after, Math.min(tokens.size(), after + 4));
        int closing = comma < 0 ? -1 : indexOfComma(tokens, comma + 1, Math.min(tokens.size(), after + ASIDE));
        return closing < 0 ? near : Math.min(tokens.size(), closing + NEAR);
    }

    private static int indexOfComma(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(",")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMeeting(List<Token> tokens, int first, boolean persons) {
        return persons
                || !any(tokens, Math.max(0, first - 6), first, List.of("rassemble", "mobilise"))
                || any(tokens, 0, tokens.size(), MEETINGS);
    }

    private static Counted as(String indicator, Counted counted, double confidence) {
        return new Counted(indicator, counted.noun(), counted.span(), counted.rule(), confidence);
    }

    private static boolean any(List<Token> tokens, int from, int to, List<String> stems) {
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).folded();
            if (stems.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }

    /** "Effectif : 250", "Nombre d'adhérents : 120". */
    private static Optional<Counted> label(List<Token> tokens, Numeral numeral, int first) {
        boolean colon = first >= 2 && tokens.get(first - 1).is(":");
        if (!colon) {
            return Optional.empty();
        }
        for (int i = first - 2; i >= Math.max(0, first - 8); i--) {
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
            if (hit.isPresent() && !MONEY.contains(hit.get().value())) {
                Span span = tokens.get(i).span().cover(numeral.span());
                return Optional.of(new Counted(hit.get().value(), i, span, "figure.label", 0.85));
            }
        }
        return Optional.empty();
    }

    /** A noun that no list has: what is made is production, the rest is something else. */
    private static @Nullable Counted unknown(List<Token> tokens, Numeral numeral, int first, int after) {
        int i = after;
        while (i < tokens.size()
                && i < after + 3
                && NounPhrase.BEFORE_NOUN.contains(tokens.get(i).folded())) {
            i++;
        }
        if (i >= tokens.size() || !isNoun(tokens.get(i), numeral)) {
            return null;
        }
        Span span = NounPhrase.phrase(tokens, numeral, i, i + 1);
        boolean hours = tokens.get(i).is("heures") && numeral.value().compareTo(HOURS) < 0;
        if (hours) {
            return null;
        }
        boolean made = Making.isToldOf(tokens, first, i);
        return new Counted(
                made ? "production" : "other", i, span, made ? "figure.production" : "figure.other", made ? 0.7 : 0.6);
    }

    private static boolean isNoun(Token token, Numeral numeral) {
        String word = token.folded();
        boolean acronym = token.isAllCapitals() && token.text().length() <= 5; // "880 000 EVP"
        if (acronym) {
            return numeral.form() == Numeral.Form.DIGITS && numeral.value().compareTo(BigDecimal.ONE) > 0;
        }
        boolean plain = token.isWord()
                && !token.isCapitalised()
                && word.length() > 2
                && !NounPhrase.CLOSING.contains(word)
                && !NOT_COUNTED.contains(word)
                && !FunctionWords.has(word);
        if (!plain) {
            return false;
        }
        boolean plural = word.endsWith("s") || word.endsWith("x");
        return switch (numeral.form()) {
            case DIGITS -> plural || numeral.value().compareTo(BigDecimal.ONE) > 0;
            case WORDS -> plural && numeral.value().compareTo(BigDecimal.ONE) > 0;
            default -> plural;
        };
    }
}

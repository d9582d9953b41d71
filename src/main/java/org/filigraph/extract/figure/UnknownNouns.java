package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.figure.Deeds.Deed;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.PersonNouns;
import org.filigraph.mention.Territories;
import org.filigraph.text.Phrases;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What a number counts whose noun no list has: persons by the noun's form, what is made by its verb, or something else. */
final class UnknownNouns {
    private static final Set<String> NOT_COUNTED = WordSet.of(
            """
            edition editions siecle siecles degre degres etoiles etoile point points reprises question questions temps
            cas parts arrondissement rue avenue boulevard place etage etages cv chevaux x ko mo go pixels pouces cm mm
            dpi autres tours bis ter euros niveaux choses pas mots lignes-force mains doigts yeux chiffres echelles
            vitesses facons manieres sens generations saisons cotes bords bras pieds roues portes dimensions guerres
            exercices mandats mandatures decennies coins rives""");

    /** Persons who are chosen, not employed. */
    private static final Set<String> CHOSEN = WordSet.of(
            """
            elu maire depute senateur ministre conseiller president administrateur prefet fondateur associe
            actionnaire proprietaire adjoint delegue auteur ambassadeur juge femme homme adulte senior retraite
            directeur vainqueur champion chef representant militant manifestant""");

    private static final BigDecimal HOURS = BigDecimal.valueOf(100);

    /** Where goods are made at a rate. */
    private static final List<String> PLANTS = List.of(
            "usine",
            "site",
            "atelier",
            "ligne",
            "machine",
            "fabri",
            "produ",
            "industri",
            "manufactur",
            "scierie",
            "unite");

    /** What is done to wares that their name is given of: "commandés". */
    private static final List<String> WARES =
            List.of("command", "livre", "vendu", "achete", "produit", "assemble", "fabrique", "construit", "exporte");

    private UnknownNouns() {}

    static @Nullable Counted of(List<Token> tokens, Numeral numeral, int first, int after) {
        int i = after;
        while (i < tokens.size()
                && i < after + 3
                && NounPhrase.BEFORE_NOUN.contains(tokens.get(i).folded())) {
            i++;
        }
        if (i < tokens.size() && i == after && tokens.get(i).isCapitalised()) {
            Counted named = named(tokens, numeral, first, i);
            if (named != null) {
                return named;
            }
        }
        if (i >= tokens.size() || !isNoun(tokens.get(i), numeral)) {
            return null;
        }
        Span span = NounPhrase.phrase(tokens, numeral, i, i + 1);
        boolean worked = i + 1 < tokens.size() && NounPhrase.isOf(tokens.get(i + 1));
        boolean hours = tokens.get(i).is("heures") && !worked && numeral.value().compareTo(HOURS) < 0;
        if (hours) {
            return null;
        }
        Optional<String> sense = Senses.of(tokens, i);
        if (sense.isPresent()) {
            return new Counted(sense.get(), i, span, "figure.count", 0.7);
        }
        String noun = Phrases.singular(tokens.get(i).folded());
        Counted place = WhoIsCounted.of(tokens, first, after, new Counted("other", i, span, "figure.place", 0.7));
        if (!place.indicator().equals("other") && WhoIsCounted.isShop(noun)) {
            return place;
        }
        if (PersonNouns.has(noun)) {
            String usual = CHOSEN.contains(noun) ? "other" : "employment";
            Counted counted = new Counted(usual, i, span, "figure.person", 0.75);
            return WhoIsCounted.of(tokens, first, after, counted);
        }
        if (noun.endsWith("tech")) {
            return new Counted("enterprises", i, span, "figure.count", 0.7); // "2 000 greentech"
        }
        if (Words.any(tokens, first - 4, first, List.of("brevet"))) {
            return new Counted("patents", i, span, "figure.count", 0.7); // "a breveté six procédés"
        }
        Optional<Deed> deed = Deeds.doneTo(tokens, first);
        if (deed.isPresent() && deed.get() == Deed.HIRE) {
            return new Counted("employment", i, span, "figure.person", 0.7);
        }
        boolean done = Making.isDone(tokens, first);
        boolean made = done && !Deeds.isBuilding(tokens, first)
                || !done && Making.isToldOf(tokens, first, i) && Words.any(tokens, 0, tokens.size(), PLANTS);
        return new Counted(
                made ? "production" : "other", i, span, made ? "figure.production" : "figure.other", made ? 0.7 : 0.6);
    }

    /** "estime à 400 le nombre de friches": what is so many stands behind its number; or null. */
    static @Nullable Counted total(List<Token> tokens, Numeral numeral, int after) {
        boolean total = after + 3 < tokens.size()
                && tokens.get(after).is("le")
                && tokens.get(after + 1).is("nombre")
                && NounPhrase.isOf(tokens.get(after + 2));
        return total
                ? new Counted(
                        "other",
                        after + 3,
                        numeral.span().cover(tokens.get(after + 3).span()),
                        "figure.other",
                        0.65)
                : null;
    }

    /** "8 000 Bretons travaillent", "42 Rafale commandés": people by their land, wares by their name. */
    private static @Nullable Counted named(List<Token> tokens, Numeral numeral, int first, int i) {
        Token name = tokens.get(i);
        boolean several = numeral.value().compareTo(BigDecimal.ONE) > 0;
        Span span = numeral.span().cover(name.span());
        if (several
                && name.folded().endsWith("s")
                && Territories.get().demonym(name.text()).isPresent()) {
            return WhoIsCounted.of(tokens, first, i, new Counted("population", i, span, "figure.person", 0.7));
        }
        boolean ordered = i + 1 < tokens.size()
                && WARES.stream().anyMatch(tokens.get(i + 1).folded()::startsWith)
                && tokens.get(i + 1).folded().endsWith("s");
        return several && ordered ? new Counted("products", i, span, "figure.product", 0.7) : null;
    }

    /** Whether a word can be what a number counts: no edition, no month, no unit of a picture. */
    static boolean canCount(String folded) {
        return !NOT_COUNTED.contains(folded) && !FunctionWords.isCalendar(folded);
    }

    /** Whether a plural noun of its own follows a number. */
    static boolean follows(List<Token> tokens, Numeral numeral, int after) {
        return after < tokens.size()
                && (tokens.get(after).folded().endsWith("s")
                        || tokens.get(after).folded().endsWith("x"))
                && isNoun(tokens.get(after), numeral);
    }

    private static boolean isNoun(Token token, Numeral numeral) {
        String word = token.folded();
        boolean acronym = token.isAllCapitals() && token.text().length() <= 5; // "880 000 EVP"
        if (acronym) {
            return numeral.form() == Numeral.Form.DIGITS && numeral.value().compareTo(BigDecimal.ONE) > 0;
        }
        boolean named = token.isCapitalised() && (numeral.hedge().equals("exact") || !word.endsWith("tech"));
        boolean plain = token.isWord()
                && !named
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

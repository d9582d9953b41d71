package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Territories;
import org.filigraph.text.Sentence;
import org.filigraph.text.Stems;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Numbers told without unit after one that has it: what another payer gives ("3 M€, dont 2 de la Région et 0,5 du
 * Département"), what is spent of an amount told before ("l'État en apporte 13,5"), shares of others or at other times
 * ("24 % des volumes, 6 chez les voisins", "contre 51 il y a dix ans", "le Jura (4,9)"), what was there before ("aux 11
 * 000 existants").
 */
final class BareParts {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** So much more than the amount before is told in thousands: "2,2 M€, l'agglomération 450". */
    private static final BigDecimal BEYOND = BigDecimal.valueOf(20);

    private static final Set<String> JOINING = WordSet.of("dont , et ( ; puis soit :");
    private static final Set<String> ENDS = WordSet.of(", . ; ) et puis » ( ! ? : mais");
    private static final Set<String> WHERE = WordSet.of("en a au aux dans chez sur pour dont par");
    private static final Set<String> EARLIER = WordSet.of("il l'an un auparavant avant aujourd'hui fin");
    private static final Set<String> THERE =
            WordSet.of("existants existantes actuels actuelles initiaux initiales precedents precedentes");
    /** How verbs begin by which somebody gives a part of a sum, beside those of the lexicon. */
    private static final Stems LENDING = Stems.of(
            "pret autofinanc garanti avanc ajout rajout complet fourni pren pris support pay met mis investi reclam demand rest");

    /** What a smaller amount is a part of. */
    private static final Set<String> WHOLES = WordSet.of(
            "budget enveloppe programme total investissement cout montant besoin plan projet ensemble devis facture");

    private static final Set<String> ARTICLES = WordSet.of("la le l' les");
    private static final Set<String> ADVERBS = WordSet.of("seulement desormais a peine deja environ encore");
    private static final Set<String> HEDGES = WordSet.of("un peu plus pres de environ seulement quelque");
    /** A part stands no farther from what it is a part of. */
    private static final int NEAR = 24;

    private static final int NAME = 4;

    private BareParts() {}

    /** The number with the unit that the one before it was told in, or null where none is to be carried. */
    static @Nullable Numeral of(Sentence sentence, Numeral numeral, int first, int after, Told told) {
        if (!numeral.unit().equals("count") || first == 0) {
            return null;
        }
        List<Token> tokens = sentence.tokens();
        Told.Entry last = told.lastIn(sentence);
        if (last == null) {
            Told.Entry before = told.last();
            boolean spent = before != null
                    && told.previous() != null
                    && before.isIn(told.previous())
                    && isMillions(before)
                    && isSpentOf(tokens, first)
                    && isAlone(tokens, after);
            return spent && before != null ? amount(numeral, before) : null;
        }
        String unit = last.numeral().unit();
        if (unit.equals("EUR")) {
            boolean scaled = isMillions(last) || numeral.value().compareTo(THOUSAND) >= 0;
            boolean paid = scaled && first - last.at() < NEAR && isPaid(tokens, first, after)
                    || isSpentOf(tokens, first) && scaled && isAlone(tokens, after)
                    || scaled && isWhole(tokens, first) && isAlone(tokens, after);
            return paid ? amount(numeral, last) : null;
        }
        if (unit.equals("percent")) {
            return isShare(tokens, numeral, first, after, last) ? numeral.of(numeral.value(), "percent") : null;
        }
        boolean there = !unit.equals("count")
                && !unit.equals("rank")
                && after < tokens.size()
                && THERE.contains(tokens.get(after).folded());
        return there ? numeral.of(numeral.value(), unit) : null;
    }

    private static boolean isMillions(Told.Entry entry) {
        return entry.numeral().unit().equals("EUR") && entry.numeral().value().compareTo(MILLION) >= 0;
    }

    /** "dont 25 de la Région", "12 par la Collectivité", "la Région un peu plus de 600 000", "Bpifrance 2,2". */
    private static boolean isPaid(List<Token> tokens, int first, int after) {
        boolean joined = JOINING.contains(tokens.get(first - 1).folded());
        if (joined && PublicPayers.isAfter(tokens, after)) {
            return true;
        }
        int payers = beforeHedge(tokens, first);
        int name = payers;
        while (name > payers - NAME && name > 1 && tokens.get(name - 1).isCapitalised()) {
            name--;
        }
        boolean payer = PublicPayers.isBefore(tokens, payers)
                || name < payers && PublicPayers.isBefore(tokens, name); // "la Région Grand Est quatre"
        return payer && isAlone(tokens, after);
    }

    /** "verse 85 000 euros sur un budget de 90 000", "19 millions sur un programme de 48": of so much in all. */
    private static boolean isWhole(List<Token> tokens, int first) {
        int i = beforeHedge(tokens, first) - 1;
        while (i > first - NAME && i > 1 && NounPhrase.isOf(tokens.get(i))) {
            i--;
        }
        for (int noun = i; noun > 0 && noun > first - NAME - 2; noun--) {
            String word = tokens.get(noun).folded();
            if (WHOLES.contains(word)) {
                return i < first - 1;
            }
            if (!tokens.get(noun).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** "un peu plus de 600 000": before the words that hedge. */
    private static int beforeHedge(List<Token> tokens, int first) {
        int i = first;
        while (i > 1 && HEDGES.contains(tokens.get(i - 1).folded())) {
            i--;
        }
        return i;
    }

    /** "l'État en apporte 13,5", "elle en faisait 9 l'an dernier". */
    private static boolean isSpentOf(List<Token> tokens, int first) {
        int verb = first - 1;
        while (verb > 0 && ADVERBS.contains(tokens.get(verb).folded())) {
            verb--;
        }
        boolean of = verb > 0
                && (tokens.get(verb - 1).is("en")
                        || verb > 1
                                && tokens.get(verb - 2).is("en")
                                && tokens.get(verb - 1).folded().length() < 4);
        String word = tokens.get(verb).folded();
        return of
                && (MoneyWords.verb(tokens.get(verb)).isPresent()
                        || Deals.isMade(tokens.get(verb))
                        || LENDING.begin(word));
    }

    /** Whether a share told without its sign goes on with one told with it. */
    private static boolean isShare(List<Token> tokens, Numeral numeral, int first, int after, Told.Entry last) {
        if (numeral.value().compareTo(HUNDRED) > 0
                || numeral.form() == Numeral.Form.WORDS && numeral.value().compareTo(BigDecimal.TEN) < 0
                || !isAlone(tokens, after)
                || first - last.at() > NEAR) {
            return false;
        }
        String before = tokens.get(first - 1).folded();
        String next = after < tokens.size() ? tokens.get(after).folded() : ".";
        if (before.equals("contre") || numeral.sign() != 0) {
            return true;
        }
        boolean bracket = before.equals("(")
                && next.equals(")")
                && first > 1
                && tokens.get(first - 2).isWord();
        boolean listed = (before.equals(",") || before.equals("et") || before.equals(";"))
                && (WHERE.contains(next) || EARLIER.contains(next));
        return bracket || listed || isOthers(tokens, first);
    }

    /** ", la France seulement 22", "; France 12,1": of another, the verb left out. */
    private static boolean isOthers(List<Token> tokens, int first) {
        int name = first - 1;
        while (name > 1 && ADVERBS.contains(tokens.get(name).folded())) {
            name--;
        }
        int end = name;
        while (name > 1 && end - name < NAME && tokens.get(name - 1).isCapitalised()) {
            name--;
        }
        if (!tokens.get(end).isCapitalised() || !isPlace(tokens, name, end + 1)) {
            return false;
        }
        int mark = ARTICLES.contains(tokens.get(name - 1).folded()) ? name - 2 : name - 1;
        return mark >= 0 && JOINING.contains(tokens.get(mark).folded());
    }

    /** Whether the tokens from {@code from} up to {@code to} are the name of a place. */
    static boolean isPlace(List<Token> tokens, int from, int to) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && tokens.get(i).spaceBefore()) {
                name.append(' ');
            }
            name.append(tokens.get(i).text());
        }
        return !Territories.get().lookup(name.toString()).isEmpty();
    }

    /** Whether no noun of its own follows a number. */
    static boolean isAlone(List<Token> tokens, int after) {
        return after >= tokens.size()
                || ENDS.contains(tokens.get(after).folded())
                || Elliptic.standsAlone(tokens, after);
    }

    /** So many of the millions told before; what is written out in full stays as it is. */
    static Numeral amount(Numeral numeral, Told.Entry like) {
        BigDecimal value = numeral.value();
        BigDecimal whole = like.numeral().value();
        if (value.compareTo(THOUSAND) >= 0 || whole.compareTo(MILLION) < 0) {
            return numeral.of(value, "EUR");
        }
        BigDecimal scale = whole.compareTo(BILLION) >= 0 ? BILLION : MILLION;
        boolean beyond = value.multiply(scale).compareTo(whole.multiply(BEYOND)) > 0;
        return numeral.of(value.multiply(beyond ? THOUSAND : scale), "EUR");
    }
}

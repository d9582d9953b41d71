package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells what an amount of money is: turnover, public money, investment, exports, a price. */
final class Amounts {
    static final String RULE = "figure.amount";

    private static final Set<String> PUBLIC_MONEY =
            WordSet.of("aide aides subvention subventions public publics publique publiques feder");
    private static final Set<String> OF = WordSet.of("de d' du des");
    private static final Set<String> BE = WordSet.of(
            """
            ont a sera seront est sont vont va ete etre y deja etaient aura auront ainsi egalement aussi""");
    static final int REACH = 24;
    /** What no payer gives. */
    private static final Set<String> EARNED = WordSet.of("turnover exports imports gdp tradeBalance price rent other");

    /** What can bring in money itself. */
    private static final Set<String> SUBJECTS = WordSet.of("exports imports gdp tradeBalance other");

    private static final List<String> AIMING =
            List.of("vise", "viser", "attein", "attend", "depass", "franchi", "table", "esper", "ambition", "approch");

    private static final List<String> AIDS =
            List.of("aide", "subvention", "prime", "bonus", "prise en charge", "dotation");
    /** How a house ends its year: "nous avons fini à 31 millions". */
    private static final List<String> CLOSING =
            List.of("fini", "termin", "clotur", "remont", "atterr", "retomb", "redescend");

    private static final int SUBJECT = 6;

    private static final List<String> TRADE =
            List.of("commerc", "balance", "exterieur", "echange", "export", "import", "excedentaire");
    /** What costs more than this is a project. */
    private static final BigDecimal COST = BigDecimal.valueOf(50_000);

    private Amounts() {}

    static Counted of(Sentence sentence, Numeral numeral, int first, int after, Told told) {
        Counted counted = read(sentence, numeral, first, after, told);
        boolean ofTrade = !counted.indicator().equals("tradeBalance")
                || counted.like() != null
                || Words.any(sentence.tokens(), first - REACH, after + REACH, TRADE);
        return ofTrade
                ? counted
                : new Counted("other", counted.noun(), counted.span(), counted.rule(), counted.confidence());
    }

    private static Counted read(Sentence sentence, Numeral numeral, int first, int after, Told told) {
        List<Token> tokens = sentence.tokens();
        if (after + 1 < tokens.size()
                && tokens.get(after).is("/")
                && !tokens.get(after + 1).is("an")
                && !tokens.get(after + 1).isCapitalised()
                && !UntoldAmounts.isPair(tokens, after)) {
            return new Counted("price", -1, numeral.span(), RULE, 0.85); // "650 € / 1 000 l"
        }
        if (after + 1 < tokens.size()
                && tokens.get(after).is("les")
                && tokens.get(after + 1).isNumber()) {
            return new Counted("price", -1, numeral.span(), RULE, 0.85); // "577 euros les 1 000 litres"
        }
        if (Ceilings.isCeiling(tokens, first)) {
            return new Counted("publicFunding", -1, numeral.span(), RULE, 0.8); // "40 % des frais, plafonnés à 8 000 €"
        }
        Counted introduced = AmountsBefore.of(sentence, numeral, first, told);
        if (introduced != null) {
            return introduced;
        }
        Counted left = before(tokens, numeral, first);
        Counted right = nounAfter(tokens, numeral, after);
        boolean governed = left != null
                && left.noun() >= first - 3
                && first > 0
                && OF.contains(tokens.get(first - 1).folded());
        if (right == null && !governed) {
            right = participleAfter(tokens, numeral, after);
        }
        if (right != null) {
            return right;
        }
        if (PublicPayers.isAfter(tokens, after) && (left == null || !EARNED.contains(left.indicator()))) {
            return new Counted("publicFunding", -1, numeral.span(), RULE, 0.85);
        }
        Counted that = governed ? null : UntoldAmounts.ofThat(tokens, numeral, first, told);
        if (that != null) {
            return that;
        }
        if (PublicPayers.isBefore(tokens, first)) {
            return new Counted("publicFunding", -1, numeral.span(), RULE, 0.8);
        }
        if (numeral.hedge().equals("upTo") && Words.any(tokens, 0, first, AIDS)) {
            return new Counted(
                    "publicFunding", -1, numeral.span(), RULE, 0.8); // "une aide …, plafonnée à 30 000 euros"
        }
        if (first > 0 && tokens.get(first - 1).is("pour") && Deals.isTransfer(tokens, first)) {
            return new Counted("investment", -1, numeral.span(), RULE, 0.75); // "a cédé 35 % du capital pour 18 M€"
        }
        Counted inside = inBrackets(tokens, numeral, first, after);
        if (inside != null) {
            return inside;
        }
        Counted valued = Deals.valued(tokens, numeral, first);
        if (valued != null) {
            return valued;
        }
        if (!governed && Deals.isPublic(tokens, first)) {
            return new Counted("publicFunding", -1, numeral.span(), RULE, 0.75);
        }
        if (!governed && Deals.isEarned(tokens, first)) {
            return new Counted("turnover", -1, numeral.span(), RULE, 0.7);
        }
        if (left == null && Works.isPriced(tokens, first)) {
            return new Counted("investment", -1, numeral.span(), RULE, 0.7); // "la presse à 2 M€"
        }
        Told.Entry last = told.lastIn(sentence);
        boolean like = last != null
                && last.numeral().unit().equals(numeral.unit())
                && first > 0
                && (Set.of("contre", "dont", "puis")
                                .contains(tokens.get(first - 1).folded())
                        || last.indicator().equals("production")
                                && numeral.span().end() == numeral.digits().end()); // "118 en élevage"
        if (like && last != null) {
            return new Counted(last.indicator(), -1, numeral.span(), RULE, 0.8, last);
        }
        if (left != null) {
            return left;
        }
        for (int i = after; i < Math.min(tokens.size(), after + 10) && !isStop(tokens.get(i)); i++) {
            if (tokens.get(i).isNumber() || tokens.get(i).is(",") && i > after) {
                break;
            }
            Optional<String> kind = moneyWord(tokens, i);
            if (kind.isPresent()) {
                String indicator = UntoldAmounts.isPrice(numeral) ? "price" : priced(kind.get(), numeral);
                return new Counted(indicator, i, numeral.span(), RULE, 0.7);
            }
        }
        Told.Entry before = told.last();
        boolean aimed = before != null
                && last == null
                && MoneyWords.INDICATORS.contains(before.indicator())
                && Words.any(tokens, first - 4, first, AIMING);
        if (aimed && before != null) {
            return new Counted(before.indicator(), -1, numeral.span(), RULE, 0.6); // "elle vise 10 millions"
        }
        boolean closed = first > 0
                && (tokens.get(first - 1).is("a") || tokens.get(first - 1).is("de"))
                && Words.any(tokens, first - 5, first, CLOSING);
        if (closed || Words.any(tokens, first - 4, first, List.of("passe", "passer"))) {
            return new Counted("turnover", -1, numeral.span(), RULE, 0.55); // "on est passés de 3 à 14 M€"
        }
        if (Deals.isAwarded(tokens, first)) {
            return new Counted("publicFunding", -1, numeral.span(), RULE, 0.7);
        }
        Counted resumed = UntoldAmounts.resumed(tokens, numeral, first, told);
        return resumed != null ? resumed : UntoldAmounts.guessed(tokens, numeral, first, after, last, told);
    }

    /** "2,3 M€ de subventions", "10 M€ de CA", "12 M€ ⏎ CA en 2023". */
    private static @Nullable Counted nounAfter(List<Token> tokens, Numeral numeral, int after) {
        int i = after;
        while (i < tokens.size()
                && i < after + 3
                && (OF.contains(tokens.get(i).folded())
                        || WordSet.of("en ( total nouveaux nouvelles l' la par les")
                                .contains(tokens.get(i).folded()))) {
            i++;
        }
        if (i >= tokens.size()) {
            return null;
        }
        boolean works = i > after
                && tokens.get(i).is("travaux")
                && OF.contains(tokens.get(i - 1).folded());
        if (works) {
            Span span = NounPhrase.phrase(tokens, numeral, i, i + 1);
            return new Counted("investment", i, span, RULE, 0.8); // "150 M€ de travaux"
        }
        boolean made = i > after
                && tokens.get(i).is("production")
                && OF.contains(tokens.get(i - 1).folded());
        if (made) {
            Span span = NounPhrase.phrase(tokens, numeral, i, i + 1);
            return new Counted("production", i, span, RULE, 0.8); // "132 M€ de production agricole"
        }
        Optional<Phrases.Hit<String>> hit = MoneyWords.noun(tokens, i);
        if (hit.isEmpty()) {
            return null;
        }
        return new Counted(
                priced(hit.get().value(), numeral),
                hit.get().from(),
                NounPhrase.phrase(tokens, numeral, hit.get().from(), hit.get().to()),
                RULE,
                0.93);
    }

    /** "47 millions d'euros levés", "12 M€ ont été accordés", "990 euros par séjour". */
    private static @Nullable Counted participleAfter(List<Token> tokens, Numeral numeral, int after) {
        int i = after;
        while (i < tokens.size() && i < after + 5 && BE.contains(tokens.get(i).folded())) {
            i++;
        }
        Optional<String> kind = MoneyWords.participle(tokens, i);
        return kind.isEmpty()
                ? null
                : new Counted(WhoPays.ofPassive(tokens, i, kind.get()), i, numeral.span(), RULE, 0.85);
    }

    /** "le projet (7,8 M€)": the noun right before the bracket tells, if it tells anything. */
    private static @Nullable Counted inBrackets(List<Token> tokens, Numeral numeral, int first, int after) {
        boolean alone = first > 1
                && tokens.get(first - 1).is("(")
                && after < tokens.size()
                && (tokens.get(after).is(")") || tokens.get(after).is(","));
        for (int i = first - 2; alone && i >= Math.max(0, first - 5); i--) {
            Optional<String> kind = MoneyWords.noun(tokens, i)
                    .flatMap(n -> MoneyWords.noun(tokens, head(tokens, n.from())))
                    .map(Phrases.Hit::value);
            if (kind.isEmpty()) {
                kind = MoneyWords.weak(tokens, i);
            }
            if (kind.isPresent()) {
                return new Counted(priced(kind.get(), numeral), i, numeral.span(), RULE, 0.7);
            }
            if (!tokens.get(i).isWord()) {
                return null;
            }
        }
        return null;
    }

    /** The nearest noun or verb before the amount that tells what it is; of a noun that another governs, the other. */
    private static @Nullable Counted before(List<Token> tokens, Numeral numeral, int first) {
        int crossed = 0;
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            Token token = tokens.get(i);
            if (isStop(token)) {
                return null;
            }
            if (token.is(")")) {
                i = opening(tokens, i); // what stands in a bracket governs nothing outside
                continue;
            }
            if (token.isNumber() && ++crossed > 3) {
                return null;
            }
            Optional<String> verb = MoneyWords.verb(token);
            Optional<Phrases.Hit<String>> noun = MoneyWords.noun(tokens, i);
            if (noun.isPresent()) {
                int head = head(tokens, i);
                String kind = MoneyWords.noun(tokens, head).orElseThrow().value();
                Span span =
                        first - head <= 10 ? NounPhrase.determined(tokens, head).cover(numeral.span()) : numeral.span();
                boolean bill = kind.equals("price")
                        && tokens.get(head).is("facture")
                        && Words.any(tokens, head + 1, head + 4, List.of("electri", "energ", "gaz", "eau", "chauff"));
                return new Counted(
                        bill ? billed(numeral) : priced(kind, numeral), head, span, RULE, sure(first - head));
            }
            boolean done = verb.isPresent()
                    && verb.get().equals("turnover")
                    && i > 0
                    && Set.of("etre", "ete", "est", "sont")
                            .contains(tokens.get(i - 1).folded());
            boolean outlay = token.is("depense")
                    && i > 0
                    && Set.of("une", "la", "cette").contains(tokens.get(i - 1).folded());
            if (verb.isPresent() && !done && !outlay) {
                Counted subject = verb.get().equals("turnover") ? subject(tokens, numeral, i) : null;
                if (subject != null) {
                    return subject;
                }
                Span span = first - i <= 8 ? token.span().cover(numeral.span()) : numeral.span();
                boolean each = verb.get().equals("other")
                        && token.folded().startsWith("depens")
                        && UntoldAmounts.isPrice(numeral);
                boolean sold = token.folded().startsWith("vend")
                        && tokens.get(first - 1).is("pour")
                        && numeral.value().compareTo(COST) > 0
                        && i > 0
                        && !tokens.get(i - 1).is("ete");
                if (sold) {
                    return new Counted("turnover", i, numeral.span(), RULE, 0.75); // "a vendu pour 28 M€ de poisson"
                }
                String kind = each ? "price" : WhoPays.of(tokens, i, verb.get()); // "dépensent 69 € en moyenne"
                return new Counted(priced(kind, numeral), i, span, RULE, sure(first - i));
            }
        }
        return null;
    }

    /** The bracket that the one at {@code close} closes, or {@code close}. */
    private static int opening(List<Token> tokens, int close) {
        for (int i = close - 1; i >= Math.max(0, close - REACH); i--) {
            if (tokens.get(i).is("(")) {
                return i;
            }
        }
        return close;
    }

    /** "L'export pèse 33 M€", "les importations ont généré": what the verb's subject is, if it is told in money. */
    private static @Nullable Counted subject(List<Token> tokens, Numeral numeral, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - SUBJECT) && tokens.get(i).isWord(); i--) {
            Optional<Phrases.Hit<String>> noun = MoneyWords.noun(tokens, i);
            if (noun.isPresent() && SUBJECTS.contains(noun.get().value())) {
                return new Counted(noun.get().value(), i, numeral.span(), RULE, 0.8);
            }
        }
        return null;
    }

    /**
     * Whether nothing but its subject can tell whose money an amount is: "8 M€ ont été engagés".
     *
     * @param awards whether the document tells of public money given to many
     */
    static boolean isOpen(Sentence sentence, Counted counted, boolean awards) {
        if (!counted.indicator().equals("publicFunding") || !counted.rule().equals(RULE)) {
            return false;
        }
        List<Token> tokens = sentence.tokens();
        boolean open = counted.noun() < 0
                ? !awards && counted.confidence() <= UntoldAmounts.DEFAULT
                : MoneyWords.isAnybodys(tokens.get(counted.noun())) && !isBy(tokens, counted.noun() + 1);
        return open
                && !(counted.noun() > 0 && WhoPays.isByPublicBody(tokens, counted.noun()))
                && tokens.stream()
                        .noneMatch(t -> WhoPays.PAYERS.contains(t.folded()) || PUBLIC_MONEY.contains(t.folded()));
    }

    /** "financés par le FCE", "financés à 30 % par": the words tell who. */
    private static boolean isBy(List<Token> tokens, int i) {
        return tokens.subList(i, Math.min(tokens.size(), i + 5)).stream().anyMatch(t -> t.is("par"));
    }

    private static double sure(int distance) {
        return distance <= 6 ? 0.92 : distance <= 14 ? 0.8 : 0.65;
    }

    /** Of "levée de fonds" and "fonds d'accélération des investissements", the first noun. */
    private static int head(List<Token> tokens, int noun) {
        int head = noun;
        int i = noun - 1;
        while (i >= 0 && i >= noun - 12) {
            int before = i;
            while (before >= 0
                    && Set.of("l'", "la", "le", "les", "son", "leur")
                            .contains(tokens.get(before).folded())) {
                before--;
            }
            if (before < 1 || !OF.contains(tokens.get(before).folded())) {
                return head;
            }
            int next = before - 1;
            while (next > before - 4
                    && next >= 0
                    && tokens.get(next).isWord()
                    && MoneyWords.noun(tokens, next).isEmpty()
                    && !NounPhrase.CLOSING.contains(tokens.get(next).folded())) {
                next--;
            }
            if (next < 0 || next <= before - 4 || MoneyWords.noun(tokens, next).isEmpty()) {
                return head;
            }
            head = next;
            i = next - 1;
        }
        return head;
    }

    /** What something costs is a price where it is small, and an investment where it is large. */
    private static String priced(String kind, Numeral numeral) {
        return kind.equals("price") && numeral.value().compareTo(COST) > 0 ? "investment" : kind;
    }

    /** "une facture d'électricité de 700 000 euros": nothing is built of it. */
    private static String billed(Numeral numeral) {
        return numeral.value().compareTo(COST) > 0 ? "other" : "price";
    }

    static boolean isStop(Token token) {
        return token.is(";") || token.is(".");
    }

    /** What the noun or verb at {@code i} tells of an amount. */
    static Optional<String> moneyWord(List<Token> tokens, int i) {
        Optional<String> noun = MoneyWords.noun(tokens, i).map(Phrases.Hit::value);
        return noun.isPresent() ? noun : MoneyWords.verb(tokens.get(i));
    }
}

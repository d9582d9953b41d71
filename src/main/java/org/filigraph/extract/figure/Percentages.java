package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.figure.Indicators.Counted;
import org.filigraph.mention.CountedNouns;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Phrases;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells what a percentage or fraction is a part or a growth of. */
final class Percentages {
    private static final Set<String> OF = WordSet.of("de d' des du");
    private static final Set<String> ARTICLES = WordSet.of("le la les l' leur leurs son sa ses nos");

    /** Who or what a share is of, where the share's own noun was told before: "deux tiers de la filière". */
    private static final Set<String> COLLECTIVES =
            WordSet.of("filiere secteur branche profession groupe entreprise societe total ensemble");

    /** After these words what follows is said of the share, not what it is of. */
    private static final Set<String> VERBS = WordSet.of("sont est ont seront etaient par qui dont");

    /** Words between a verb and its object. */
    private static final Set<String> ADVERBS = WordSet.of("ainsi donc aussi presque quasi deja encore");

    private static final Set<String> OWN = WordSet.of("l' notre son leur votre mon");

    private static final int REACH_AFTER = 12;

    private Percentages() {}

    static Counted of(Sentence sentence, Numeral numeral, int first, int after, Told told) {
        Counted counted = told(sentence, numeral, first, afterNote(sentence.tokens(), after), told);
        return Moved.isActivity(sentence.tokens(), numeral, first, after, counted)
                ? new Counted("production", counted.noun(), counted.span(), counted.rule(), counted.confidence())
                : counted;
    }

    /** Nothing but trade has a balance of trade: "le solde d'opinion s'établit à + 31 points". */
    private static Counted told(Sentence sentence, Numeral numeral, int first, int after, Told told) {
        Counted counted = read(sentence, numeral, first, after, told);
        boolean opinion = counted.indicator().equals("tradeBalance")
                && counted.noun() >= 0
                && Words.any(
                        sentence.tokens(), counted.noun(), counted.noun() + 3, List.of("opinion", "net", "migrat"));
        return opinion
                ? new Counted("other", counted.noun(), counted.span(), counted.rule(), counted.confidence())
                : counted;
    }

    /** "20 % moins cher", "coûte un tiers de plus". */
    private static boolean isDear(List<Token> tokens, int first, int after) {
        boolean dear = Words.any(tokens, after, after + 2, List.of("cher"))
                && Words.any(tokens, after - 1, after + 1, List.of("plus", "moins"));
        return dear
                || after + 1 < tokens.size()
                        && tokens.get(after).is("de")
                        && (tokens.get(after + 1).is("plus")
                                || tokens.get(after + 1).is("moins"))
                        && Words.any(tokens, first - 2, first, List.of("cout", "vaut", "valent", "paye"));
    }

    /** "40 % de l'activité", "un tiers de son activité": of what a house sells; nothing is said of which activity. */
    private static boolean isOfTrade(List<Token> tokens, int after) {
        return after + 2 < tokens.size()
                && tokens.get(after).is("de")
                && OWN.contains(tokens.get(after + 1).folded())
                && tokens.get(after + 2).is("activite")
                && (after + 3 >= tokens.size()
                        || !OF.contains(tokens.get(after + 3).folded())
                                && !tokens.get(after + 3).folded().startsWith("econom")
                                && !tokens.get(after + 3).folded().startsWith("portuai"));
    }

    /** "11,4 %2 de la valeur ajoutée": after the number of a note. */
    private static int afterNote(List<Token> tokens, int after) {
        boolean note = after > 0
                && after < tokens.size()
                && tokens.get(after).isNumber()
                && !tokens.get(after).spaceBefore()
                && tokens.get(after - 1).is("%");
        return note ? after + 1 : after;
    }

    private static Counted read(Sentence sentence, Numeral numeral, int first, int after, Told told) {
        List<Token> tokens = sentence.tokens();
        // "1 emploi sur 2": the noun stands inside the number
        for (int i = first; i < after; i++) {
            Optional<Phrases.Hit<String>> inside = CountedNouns.indicatorAt(tokens, i);
            if (inside.isPresent()) {
                return new Counted(inside.get().value(), i, numeral.span(), "figure.fraction", 0.9);
            }
        }
        boolean moves = numeral.sign() != 0 || Measures.movement(tokens, first, after) != 0;
        Told.Entry half = first > 0
                                && (tokens.get(first - 1).is("l'")
                                        || tokens.get(first - 1).is("autre"))
                        || tokens.get(first).is("l'")
                ? told.lastShareIn(sentence)
                : null;
        boolean other = tokens.get(Math.min(first + 1, tokens.size() - 1)).is("autre")
                || first > 0 && tokens.get(first - 1).is("autre");
        if (half != null && other) {
            return new Counted(half.indicator(), -1, numeral.span(), "figure.percent", 0.7); // "l'autre moitié"
        }
        Told.Entry mean = ToldShares.mean(sentence, first, told);
        if (mean != null) {
            return new Counted(mean.indicator(), -1, numeral.span(), "figure.percent", 0.75, mean);
        }
        Told.Entry same = ToldShares.rate(tokens, first, told);
        if (same != null) {
            return new Counted(same.indicator(), -1, numeral.span(), "figure.percent", 0.75, same);
        }
        Counted listed = ListedChanges.of(sentence, numeral, first, after, told);
        if (listed != null) {
            return listed;
        }
        if (!moves && Ceilings.isHelp(tokens, after)) {
            return new Counted(
                    "publicFunding", -1, numeral.span(), "figure.percent", 0.8); // "40 % des frais, plafonnés"
        }
        if (SharesTold.isPartOfUnknown(tokens, first, after, numeral.form() == Numeral.Form.FACTOR)) {
            return new Counted("other", -1, numeral.span(), "figure.percent", 0.6); // "diviser par deux le temps"
        }
        String money = moves ? null : SharesTold.inBrackets(tokens, first, after);
        if (money != null) {
            return new Counted(money, -1, numeral.span(), "figure.percent", 0.75);
        }
        if (isDear(tokens, first, after)) {
            return new Counted("price", -1, numeral.span(), "figure.percent", 0.75); // "20 % moins cher"
        }
        Counted parted = PartsOf.of(sentence, numeral, first, after, moves, told);
        if (parted != null) {
            return parted;
        }
        if (!moves && (SharesTold.isOfExports(tokens, first) || SharesTold.isSoldAbroad(tokens, first, after))) {
            return new Counted("exports", 0, numeral.span(), "figure.percent", 0.75); // "L'export, 9 % des ventes, …"
        }
        String borne = BorneShares.of(tokens, first, after, moves);
        if (borne == null && !moves && !isTied(tokens, after)) {
            borne = ToldShares.listed(sentence, first, told);
        }
        if (borne == null && !moves && !isTied(tokens, after)) {
            borne = SharesTold.paid(sentence, first, after, told);
        }
        if (borne != null && numeral.form() != Numeral.Form.FACTOR) {
            return new Counted(borne, -1, numeral.span(), "figure.percent", 0.8);
        }
        if (isOfTrade(tokens, after)) {
            Span span = NounPhrase.phrase(tokens, numeral, after, after + 1);
            return new Counted("turnover", -1, span, "figure.percent", 0.75); // "30 % de notre activité"
        }
        if (numeral.form() == Numeral.Form.FACTOR) {
            Counted object = object(tokens, numeral, after);
            if (object != null) {
                return object;
            }
        }
        Told.Entry subject = told.last();
        boolean acts = subject != null
                && after < tokens.size()
                && (Elliptic.isPluralVerb(tokens.get(after).folded())
                        || Set.of("ont", "vont", "font", "auront")
                                .contains(tokens.get(after).folded()))
                && first > 0
                && Set.of("et", ",", ";", "dont").contains(tokens.get(first - 1).folded());
        boolean opens = first <= 1
                && after < tokens.size()
                && Elliptic.isPluralVerb(tokens.get(after).folded())
                && CountedNouns.indicatorAt(tokens, after).isEmpty();
        Told.Entry of = opens ? told.wholeBefore(sentence, BigDecimal.ZERO) : null;
        if (of != null) {
            return new Counted(of.indicator(), -1, numeral.span(), "figure.percent", 0.65); // "40 % correspondent à …"
        }
        if (acts && subject != null) {
            return new Counted(
                    subject.indicator(), -1, numeral.span(), "figure.percent", 0.7); // "et 20 % concentrent …"
        }
        if (SharesTold.isOfUnknown(tokens, first, after)) {
            return new Counted("other", -1, numeral.span(), "figure.percent", 0.6); // "réduira de 30 % la charge"
        }
        int raised = Moved.object(tokens, numeral, first, after);
        if (raised >= 0) {
            return new Counted(
                    QuantityNouns.indicator(tokens, raised),
                    raised,
                    NounPhrase.phrase(tokens, numeral, raised, raised + 1),
                    "figure.percent",
                    0.8); // "augmenter de 40 % le nombre des brevets"
        }
        String side =
                moves && after < tokens.size() && !isTied(tokens, after) ? ListedChanges.side(tokens, after) : null;
        if (side != null) {
            return new Counted(side, -1, numeral.span(), "figure.percent", 0.75); // "+ 6 % côté chiffre d'affaires"
        }
        Counted part = after(tokens, numeral, after);
        boolean vague =
                isTied(tokens, after) && (part == null || part.indicator().equals("other"));
        String taken = vague && !moves ? ToldShares.takenUp(sentence, numeral, first, after, told) : null;
        if (taken != null) {
            Span span = NounPhrase.phrase(tokens, numeral, after, after + 1);
            return new Counted(taken, -1, span, "figure.percent", 0.6);
        }
        if (part != null && (!moves || isTied(tokens, after))) {
            return part;
        }
        boolean collective = after + 2 < tokens.size()
                && (tokens.get(after + 1).is("entre")
                        || COLLECTIVES.contains(tokens.get(after + 1).folded())
                        || COLLECTIVES.contains(tokens.get(after + 2).folded()));
        boolean those = after + 1 < tokens.size()
                && isTied(tokens, after)
                && (tokens.get(after + 1).is("celles") || tokens.get(after + 1).is("ceux"));
        Told.Entry share = those ? told.lastShareIn(sentence) : null;
        if (share != null) {
            return new Counted(
                    share.indicator(), -1, numeral.span(), "figure.percent", 0.7); // "13 % de celles du Jura"
        }
        boolean among = after + 1 < tokens.size()
                && (tokens.get(after).is("d'entre")
                        || isTied(tokens, after) && tokens.get(after + 1).is("entre"));
        int whole = among && told.lastIn(sentence) == null ? QuantityNouns.before(tokens, first) : -1;
        if (whole >= 0) {
            return new Counted(
                    QuantityNouns.indicator(tokens, whole),
                    whole,
                    numeral.span(),
                    "figure.percent",
                    0.65); // "30 % d'entre eux"
        }
        if (!moves && isTied(tokens, after) && collective && subject != null) {
            return new Counted(subject.indicator(), -1, numeral.span(), "figure.percent", 0.6);
        }
        if (!moves && isTied(tokens, after)) {
            Span span = NounPhrase.phrase(tokens, numeral, after, after + 1);
            return new Counted(
                    Making.isDone(tokens, first) || Moved.isMade(tokens, after) ? "production" : "other",
                    -1,
                    span,
                    "figure.percent",
                    0.5); // "20 % de la consommation": no list has the noun
        }
        Counted beside = before(sentence, numeral, first, moves, told);
        if (beside != null) {
            return beside;
        }
        if (part != null) {
            return part;
        }
        int ahead = moves ? QuantityNouns.after(tokens, after) : -1;
        if (ahead >= 0) {
            return new Counted(QuantityNouns.indicator(tokens, ahead), ahead, numeral.span(), "figure.percent", 0.55);
        }
        Told.Entry last = told.last();
        boolean takenUp = last != null && !last.numeral().unit().equals("rank");
        return takenUp && last != null
                ? new Counted(last.indicator(), -1, numeral.span(), "figure.percent", 0.6)
                : new Counted("other", -1, numeral.span(), "figure.percent", 0.4);
    }

    /** "doubler les effectifs", "tripler sa production": what grows stands after the verb. */
    private static @Nullable Counted object(List<Token> tokens, Numeral numeral, int behind) {
        int after = behind;
        while (after < tokens.size()
                && (ADVERBS.contains(tokens.get(after).folded())
                        || tokens.get(after).folded().length() > 6
                                && tokens.get(after).folded().endsWith("ment"))) {
            after++;
        }
        boolean determined = after < tokens.size()
                && (ARTICLES.contains(tokens.get(after).folded())
                        || OF.contains(tokens.get(after).folded()));
        for (int i = after; determined && i < Math.min(tokens.size(), after + 6); i++) {
            if (!tokens.get(i).isWord() || tokens.get(i).is("par")) {
                return null;
            }
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, i);
            if (hit.isPresent()) {
                return Indicators.counted(tokens, numeral, hit.get(), "figure.percent", 0.85);
            }
        }
        return null;
    }

    private static boolean isTied(List<Token> tokens, int after) {
        return after < tokens.size() && OF.contains(tokens.get(after).folded());
    }

    /** "8 % des emplois", "50 % sont des PME", "40 % à l'export", "un tiers (30 %) des PME". */
    private static @Nullable Counted after(List<Token> tokens, Numeral numeral, int after) {
        int i = after;
        if (i < tokens.size() && tokens.get(i).is(")")) {
            i++;
        }
        if (i < tokens.size() && (tokens.get(i).is("sont") || tokens.get(i).is("seront"))) {
            i++;
        }
        if (i >= tokens.size()) {
            return null;
        }
        Token link = tokens.get(i);
        boolean tied = OF.contains(link.folded());
        boolean abroad = link.is("a") || link.is("en");
        Counted share = Moved.ofWealth(tokens, numeral, i);
        if (share != null) {
            return share;
        }
        int whole = Moved.whole(tokens, i);
        if (whole >= 0) {
            return new Counted(QuantityNouns.indicator(tokens, whole), whole, numeral.span(), "figure.percent", 0.8);
        }
        boolean label = CountedNouns.indicatorAt(tokens, i).isPresent();
        if (!tied && !abroad && !label) {
            return null;
        }
        for (int j = i; j < Math.min(tokens.size(), i + REACH_AFTER); j++) {
            Token token = tokens.get(j);
            boolean ends = token.is(";") || token.is(".") || token.is(")") || token.is(":") || token.is(",");
            boolean clause = j > i + 1 && VERBS.contains(token.folded());
            boolean next = token.isNumber() && (j > i + 3 || tokens.get(j - 1).is("et"));
            if (ends || clause || next) {
                break;
            }
            Optional<Phrases.Hit<String>> hit = CountedNouns.indicatorAt(tokens, j);
            boolean governs = hit.isEmpty() && isHead(tokens, j) && !isPlan(tokens, j);
            boolean sold = hit.isEmpty()
                    && tied
                    && j == i + 1
                    && MoneyWords.noun(tokens, j)
                            .filter(m -> m.value().equals("turnover"))
                            .isPresent();
            if (sold) {
                return new Counted("turnover", j, numeral.span(), "figure.percent", 0.75); // "15 % des commandes"
            }
            if (token.is("fonds") && hit.isEmpty() && tied && j <= i + 2) {
                return new Counted("publicFunding", j, numeral.span(), "figure.percent", 0.7);
            }
            if (governs && tied) {
                return null; // "75 % des étapes de production"
            }
            if (hit.isPresent() && !COLLECTIVES.contains(token.folded())) {
                boolean exported = hit.get().value().equals("exports");
                if (abroad && !exported) {
                    return null;
                }
                return Indicators.counted(tokens, numeral, hit.get(), "figure.percent", j - i <= 4 ? 0.9 : 0.75);
            }
            if (abroad && j > i + 2) {
                return null;
            }
        }
        return null;
    }

    /** "le plan d'investissement", "l'effort de recherche": the noun it governs tells more. */
    private static boolean isPlan(List<Token> tokens, int i) {
        return (tokens.get(i).is("plan") || tokens.get(i).is("effort"))
                && i + 2 < tokens.size()
                && CountedNouns.indicatorAt(tokens, i + 2).isPresent();
    }

    /** A noun that no list has, and that governs another by "de". */
    private static boolean isHead(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
        return token.isWord()
                && token.folded().length() > 3
                && !QuantityNouns.isPassing(token)
                && !NounPhrase.BEFORE_NOUN.contains(token.folded())
                && !NounPhrase.CLOSING.contains(token.folded())
                && !COLLECTIVES.contains(token.folded())
                && OF.contains(next.folded());
    }

    /** What grows or is shared out stands before: "Les effectifs ont augmenté de 8 %", "735 000 visiteurs (+ 13 %)". */
    private static @Nullable Counted before(Sentence sentence, Numeral numeral, int first, boolean moves, Told told) {
        List<Token> tokens = sentence.tokens();
        String mark = first > 0 ? tokens.get(first - 1).folded() : "";
        Told.Entry last = told.lastIn(sentence);
        Told.Entry share = told.lastShareIn(sentence);
        if (share != null
                && (!moves || mark.equals("contre"))
                && Set.of("contre", "et", ",", "puis", "ou", "a", ";").contains(mark)) {
            boolean versus = mark.equals("contre");
            return new Counted(share.indicator(), -1, numeral.span(), "figure.percent", 0.7, versus ? share : null);
        }
        int noun = QuantityNouns.before(tokens, first);
        boolean gap = share != null && !moves && noun > 1 && isOthers(tokens, noun, first, share.at());
        if (gap && share != null) {
            return new Counted(share.indicator(), -1, numeral.span(), "figure.percent", 0.7);
        }
        if (last != null && moves && Moved.isOfNumber(tokens, Math.max(noun, last.at()), first)) {
            return new Counted(last.indicator(), -1, numeral.span(), "figure.percent", 0.7);
        }
        boolean aside = mark.equals("(") || isSoit(tokens, first);
        boolean subject = last != null && last.isSubject() && noun > 0 && !isOwned(tokens, noun);
        if (last != null && (noun < 0 || aside && (last.at() >= noun - 4 || subject))) {
            return new Counted(last.indicator(), -1, numeral.span(), "figure.percent", 0.7);
        }
        if (noun >= 0) {
            int head = QuantityNouns.head(tokens, noun);
            Span span = first - noun <= 10 ? tokens.get(head).span().cover(numeral.span()) : numeral.span();
            return new Counted(QuantityNouns.indicator(tokens, head), head, span, "figure.percent", 0.75);
        }
        return null;
    }

    /** "les PME concentrent 60 % des effectifs, les grands groupes 30 %": of others, the verb left out. */
    private static boolean isOthers(List<Token> tokens, int noun, int first, int share) {
        int from = noun;
        while (from > share && !ARTICLES.contains(tokens.get(from).folded())) {
            from--;
        }
        boolean listed = from > share + 1
                && (tokens.get(from - 1).is(",") || tokens.get(from - 1).is("et"));
        return listed && tokens.subList(noun, first).stream().allMatch(Token::isWord) && first - noun <= 2;
    }

    /** "leur production": whose it is was told before. */
    private static boolean isOwned(List<Token> tokens, int noun) {
        return Set.of("leur", "leurs", "sa", "son", "ses")
                .contains(tokens.get(noun - 1).folded());
    }

    private static boolean isSoit(List<Token> tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 6); i--) {
            if (tokens.get(i).is("soit")) {
                return true;
            }
        }
        return false;
    }
}

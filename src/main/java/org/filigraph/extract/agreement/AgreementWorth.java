package org.filigraph.extract.agreement;

import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.AgreementKinds;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What a sentence tells an agreement to be worth: in front of its name, in brackets behind it, after a word of worth. */
final class AgreementWorth {
    private static final Set<String> WORTH = WordSet.of(
            """
            dote dotee dotes enveloppe montant budget dotation abonde abondee mobilise investissement credits prevoit
            pese alloue consacre totalise capital totalisant eleve atteint atteindra chiffre chiffree evalue
            mobilisera mobilisant injecte injectera debloque debloquer consacrera prevoyait prevoyant represente
            representant representera dispose disposera disposait avoisine avoisinera depasse depassera frole pesera
            pesait reserve reservera""");
    /** Words of worth that tell what the whole of a scheme has. */
    private static final Set<String> DOWRY = WordSet.of("dote dotee dotes enveloppe montant budget consacre");

    /** What a scheme has, told before its name. */
    private static final Set<String> WHOLE =
            WordSet.of("dotation enveloppe montant budget capital taille poids cout plafond ambition");

    private static final Set<String> IS_SUCH = WordSet.of("tel telle voila soit");

    private static final Set<String> PRONOUNS = WordSet.of("il elle ce cette son le la l'");
    private static final int LONGEST_FRONT = 10;

    private final Source source;

    AgreementWorth(Source source) {
        this.source = source;
    }

    /** What the sentence tells the agreement at {@code from} to {@code to} to be worth, or null. */
    @Nullable
    Numeral of(Wording w, int from, int to) {
        Numeral front = front(w, from);
        front = front == null ? ofDowry(w, from) : front;
        return front != null ? front : amount(w, to);
    }

    // "40 M€ : c'est l'enveloppe du fonds X", "30 M€ : telle est la dotation du plan X"
    private @Nullable Numeral ofDowry(Wording w, int from) {
        int of = FunctionWords.isArticle(w.word(from - 1)) ? from - 2 : from - 1;
        boolean whole = FunctionWords.isOf(w.word(of)) && WHOLE.contains(w.word(of - 1));
        for (int i = of - 2; whole && i > 0 && i > of - LONGEST_FRONT; i--) {
            boolean tells = w.says(i, "c'", "est")
                    || IS_SUCH.contains(w.word(i))
                    || w.word(i).equals(":");
            for (Numeral numeral : tells ? source.mentions().numeralsIn(w.span()) : java.util.List.<Numeral>of()) {
                int end = w.at(numeral.span().end() - 1) + 1;
                boolean next = end == i || end == i - 1 && w.isMark(end);
                if (next && numeral.unit().equals("EUR") && !AgreementTerms.isOthers(w, end, from, from)) {
                    return numeral;
                }
            }
        }
        return null;
    }

    /** The amount that a sentence begins with, told of what it names next: {@code Doté de 30 M€, le fonds X}. */
    private @Nullable Numeral front(Wording w, int from) {
        if (w.word(from - 1).equals(",")) {
            for (Numeral numeral : source.mentions().numeralsIn(w.span())) {
                boolean before =
                        numeral.unit().equals("EUR") && w.at(numeral.span().end() - 1) + 1 == from - 1;
                for (int k = w.at(numeral.span().start()) - 1; before && k >= 0 && from - k < 14; k--) {
                    if (AgreementKinds.ofWord(w.word(k)) != null) {
                        return numeral; // "un fonds d'amorçage de 4 M€, X"
                    }
                }
            }
        }
        boolean first = Set.of("lance", "lancee", "cree", "creee", "ouvert", "ouverte", "adopte", "adoptee", "vote")
                .contains(w.word(0));
        if (!first && !WORTH.contains(w.word(0)) && !w.says(0, "avec", "un") && !w.says(0, "avec", "une")) {
            return null;
        }
        for (Numeral numeral : source.mentions().numeralsIn(w.span())) {
            int i = w.at(numeral.span().start());
            boolean endowed = !first || w.word(i - 2).startsWith("dote");
            if (numeral.unit().equals("EUR") && i < from && i < LONGEST_FRONT && endowed) {
                return AgreementTerms.isOthers(w, i, from, from) ? null : numeral;
            }
        }
        return null;
    }

    /** An amount in a sentence that begins with what is worth it: {@code Doté de 30 M€, ce dispositif …}. */
    @Nullable
    Numeral opening(Wording w) {
        boolean worth = WORTH.contains(w.word(0)) || WORTH.contains(w.word(1)) || WORTH.contains(w.word(3));
        boolean it = PRONOUNS.contains(w.word(0)) && (WORTH.contains(w.word(2)) || WORTH.contains(w.word(4)));
        boolean one = (w.word(0).equals("un") || w.word(0).equals("une"))
                && AgreementKinds.ofWord(w.word(1)) != null
                && (w.word(2).equals("de") || w.word(2).equals("d'"));
        return worth || it ? amount(w, 0) : one ? amount(w, 2) : null;
    }

    // "le plan X, 50 M€,", "X, plan de 100 milliards", "X, une enveloppe de 3 M€"
    private static boolean isApposed(Wording w, int from, int i) {
        int k = w.word(from).equals("»") ? from + 1 : from;
        if (!w.word(k).equals(",") || i - k > 6) {
            return false;
        }
        for (int j = k + 1; j < i; j++) {
            boolean inner = AgreementKinds.ofWord(w.word(j)) != null
                    || WORTH.contains(w.word(j))
                    || FunctionWords.isDeterminer(w.word(j))
                    || w.afterOf(j) > j;
            if (!inner || w.name(j) != null) {
                return false;
            }
        }
        return true;
    }

    // "Programme X : trois ans, 2,8 M€": what keys say of it
    private static boolean isKeyed(Wording w, int from, int i) {
        int k = w.word(from).equals("»") ? from + 1 : from;
        if (!w.word(k).equals(":")) {
            return false;
        }
        for (int j = k + 1; j < i; j++) {
            boolean span = Set.of("ans", "mois", ",", "sur").contains(w.word(j))
                    || w.token(j).isNumber()
                    || FunctionWords.isDeterminer(w.word(j));
            if (!span || w.name(j) != null) {
                return false;
            }
        }
        return true;
    }

    /** The amount a sentence opens with, right behind one that ends in the name: {@code le plan X. 40 M€ d'ici 2030}. */
    @Nullable
    Numeral bare(Wording w, Wording next) {
        int last = w.size() - 1;
        while (last > 0 && w.isMark(last) && w.name(last) == null) {
            last--;
        }
        for (Numeral numeral : source.mentions().numeralsIn(next.span())) {
            int end = next.at(numeral.span().end() - 1) + 1;
            boolean opens = next.at(numeral.span().start()) == 0
                    && (next.isMark(end) || Set.of("d'ici", "d'", "sur", "pour").contains(next.word(end)));
            boolean named = w.name(last, EntityKind.AGREEMENT) != null;
            return opens && named && numeral.unit().equals("EUR") ? numeral : null;
        }
        return null;
    }

    // "le soutien de France Relance (4 M€)": what it pays here, not what it is worth
    private static boolean isShared(Wording w, int from) {
        Name name = w.name(from - 1);
        return name != null && AgreementTerritory.isWide(name.entity());
    }

    // in brackets right after the name, right after "de", or behind a word of worth; not that of another agreement
    private @Nullable Numeral amount(Wording w, int from) {
        for (Numeral numeral : source.mentions().numeralsIn(w.span())) {
            int i = w.at(numeral.span().start());
            if (!numeral.unit().equals("EUR") || i < from) {
                continue;
            }
            boolean bracketed = w.word(i - 1).equals("(") && i - from <= 5 && !isShared(w, from);
            boolean direct =
                    i == from + 1 && (w.word(from).equals("de") || w.word(from).equals("d'")) && from > 0
                            || isApposed(w, from, i)
                            || w.word(i - 1).equals(":") && i - from <= 2
                            || isKeyed(w, from, i);
            boolean worth = false;
            for (int k = Math.max(from, i - 8); k < i; k++) {
                worth |= WORTH.contains(w.word(k)) && (!isShared(w, from) || DOWRY.contains(w.word(k)));
            }
            if (AgreementTerms.isOthers(w, i, from, from)) {
                return null;
            }
            if (bracketed || direct || (worth && i - from < 25)) {
                return numeral;
            }
        }
        return null;
    }
}

package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.StatusWords;
import org.filigraph.fact.Figure.Status;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Numeral;
import org.filigraph.mention.Time;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Times near a number that are another's: of another verb, of what is compared with, of a body's foundation. */
final class OtherTimes {
    /** Between "contre" and the time of what is compared with stand fewer words. */
    private static final int COMPARED = 8;
    /** "une quarantaine de salariés aujourd'hui": so many words after a number at most. */
    private static final int TODAY = 3;
    /** Words after which another verb has its own time. */
    private static final int REGARD = 6;

    private static final Set<String> LATER = WordSet.of("puis mais avant apres afin");

    private static final Set<String> COMPARING = WordSet.of("plus moins autant mieux elevee eleve");
    private static final Set<String> RELATIVE = WordSet.of("qui dont ou que");

    private static final Set<String> LAWS = WordSet.of("loi lois ordonnance decret");

    private OtherTimes() {}

    /** "Depuis 2005, le groupe, qui emploie 300 personnes, a investi": whether a number stands in an aside. */
    static boolean isAside(List<Token> tokens, int after, int at) {
        for (int i = at - 1; i > after; i--) {
            if (tokens.get(i).is(",")) {
                return false;
            }
            if (tokens.get(i).is("qui") && tokens.get(i - 1).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** "115 M€ contre 66 en 2004, soit 1 200 postes": the time of what is only compared with. */
    static boolean isCompared(List<Token> tokens, int from, int after, int to) {
        boolean comma = false;
        for (int i = after; i < to; i++) {
            comma |= tokens.get(i).is(",") || tokens.get(i).is(")");
        }
        boolean number = false;
        for (int i = from - 1; comma && i >= Math.max(0, from - COMPARED); i--) {
            number |= tokens.get(i).isNumber();
            if (number && tokens.get(i).is("contre")) {
                return true;
            }
        }
        return false;
    }

    /** "dispose de 8 M€ jusqu'en 2026": the end up to which money is there, whatever is told of it now. */
    static boolean isUntil(List<Token> tokens, Time time, int from) {
        return time.sense() == Time.Sense.BY
                && tokens.subList(Math.max(0, from - 2), from).stream()
                        .anyMatch(t -> t.folded().startsWith("jusqu'"));
    }

    /** "contre une quarantaine aujourd'hui". */
    static boolean isToday(List<Token> tokens, int from) {
        for (int i = from;
                i < Math.min(tokens.size(), from + TODAY) && !tokens.get(i).is("avec");
                i++) {
            if (StatusWords.isNow(tokens.get(i).folded())
                    && !tokens.get(i).folded().equals("deja")) {
                return true;
            }
        }
        return false;
    }

    /** "a reculé de 5 %, puis a progressé en 2022", "8 000 m2, dont le chantier a débuté en 2021": of another verb. */
    static boolean isOtherClause(List<Token> tokens, int from, Time time, Sentence sentence, Status status) {
        int to = sentence.tokenAt(time.span().start());
        boolean now = status == Status.ACTUAL;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean comma = i > from && tokens.get(i - 1).is(",");
            boolean aside = token.is("dont") && comma && isAsideClosed(tokens, i, to);
            if (LATER.contains(token.folded())
                    || comma && !aside && RELATIVE.contains(token.folded())
                    || now && (StatusWords.isFuture(token) || StatusWords.isAim(token.folded()))) {
                return true;
            }
        }
        return now && time.sense() == Time.Sense.BY;
    }

    /** ", dont 17 en chimie, en 2009". */
    private static boolean isAsideClosed(List<Token> tokens, int dont, int to) {
        boolean number = dont + 1 < to && tokens.get(dont + 1).isNumber();
        return number && tokens.subList(dont + 1, to).stream().anyMatch(t -> t.is(","));
    }

    /** "un peu plus qu'en 2015", "par rapport à 2022": what is compared with. */
    static boolean isMeasure(Sentence sentence, Time time) {
        List<Token> tokens = sentence.tokens();
        int at = sentence.tokenAt(time.span().start());
        int than = at - 1;
        while (than > 0 && than > at - 3 && !isThan(tokens.get(than))) {
            than--;
        }
        boolean more = than > 0
                && isThan(tokens.get(than))
                && (COMPARING.contains(tokens.get(than - 1).folded())
                        || than > 1
                                && COMPARING.contains(tokens.get(than - 2).folded())); // "moins nombreux qu'en 2017"
        return more || isWithRegard(tokens, at);
    }

    private static boolean isThan(Token token) {
        return token.is("qu'") || token.is("que");
    }

    /** "par rapport à 2022", "par rapport à l'édition 2018". */
    static boolean isWithRegard(List<Token> tokens, int at) {
        for (int i = at - 2; i > 0 && i >= at - REGARD; i--) {
            if (tokens.get(i).is("rapport")) {
                return tokens.get(i - 1).is("par");
            }
            if (!tokens.get(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** "association loi 1901", "la loi de 2015": a law's year. */
    static boolean isOfLaw(Sentence sentence, Time time) {
        int at = sentence.tokenAt(time.span().start());
        for (int i = at; i >= Math.max(0, at - 3); i--) {
            if (LAWS.contains(sentence.tokens().get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** "créée en 2016", "depuis sa création en 2005": the time of another thing, unless it is what is counted. */
    static boolean isFoundation(Sentence sentence, Numeral numeral, Time time) {
        int at = sentence.tokenAt(time.span().start());
        int after = sentence.tokenAt(numeral.span().end());
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (sentence.tokens().get(i).is(",")) {
                break;
            }
            String word = sentence.tokens().get(i).folded();
            boolean bare = time.span().end() <= numeral.span().start()
                    && isBareParticiple(sentence.tokens(), i)
                    && !isOfCounted(sentence.tokens(), i);
            boolean founds = bare
                    || word.startsWith("cree")
                    || word.startsWith("creat")
                    || word.startsWith("fonde")
                    || word.startsWith("fondat")
                    || word.equals("ne")
                    || word.equals("nee")
                    || word.startsWith("lance")
                    || word.startsWith("inaugur")
                    || word.startsWith("labellise")
                    || word.startsWith("cloture");
            boolean told = i > at - 4 || bare;
            if (founds && told && !isBeginning(sentence, numeral, time)) {
                boolean one = word.equals("ne")
                        || word.equals("nee")
                        || word.endsWith("e")
                                && isParticiple(sentence.tokens().get(i).text()); // "120 personnes, fondée"
                return !(i >= after && i <= after + 3 && !one);
            }
        }
        return false;
    }

    /**
     * "un atelier de 140 salariés, repris en 2020", "une société (45 salariés) retenue en 2021": the time of a participle that
     * belongs to what the number only describes.
     *
     * @param first index of the number
     * @param after index after it
     * @param time index of the time's first token
     */
    static boolean isOfWhole(List<Token> tokens, int first, int after, int time) {
        int participle = tokens.get(time - 1).is("en") || tokens.get(time - 1).is("le") ? time - 2 : time - 1;
        if (participle <= after || !SinceThen.isParticiple(tokens.get(participle))) {
            return false;
        }
        Token mark = tokens.get(participle - 1);
        boolean described = first > 0
                && (tokens.get(first - 1).is("de") || tokens.get(first - 1).is("d'"));
        boolean bracketed = first > 0 && tokens.get(first - 1).is("(");
        return mark.is(",") && described || mark.is(")") && bracketed;
    }

    /** "créée en 2018 avec neuf adhérents": what was there then. */
    private static boolean isBeginning(Sentence sentence, Numeral numeral, Time time) {
        int after = sentence.tokenAt(time.span().end());
        int at = sentence.tokenAt(numeral.span().start());
        return after < at && at <= after + 3 && sentence.tokens().get(after).is("avec");
    }

    /** "2 898 entreprises accompagnées en 2023, 1 548 en groupe". */
    private static boolean isOfCounted(List<Token> tokens, int participle) {
        for (int i = participle - 1; i >= Math.max(0, participle - 3); i--) {
            if (tokens.get(i).isNumber()) {
                return true;
            }
            if (tokens.get(i).is(",")) {
                return false;
            }
        }
        return false;
    }

    /** "64 M€ du résultat de 2018 et 66 M€": the year of a noun beside another number. */
    static boolean isComplement(Sentence sentence, Time time, int at) {
        List<Token> tokens = sentence.tokens();
        int from = sentence.tokenAt(time.span().start());
        int after = sentence.tokenAt(time.span().end());
        boolean of =
                tokens.get(from).is("de") || from > 0 && tokens.get(from - 1).is("de");
        return of && after < at && tokens.get(after).is("et") && at <= after + 3;
    }

    private static boolean isParticiple(String text) {
        return text.endsWith("é") || text.endsWith("ée");
    }

    /** "implantée en France depuis 1991", "ouvert en 1973", not "a été ouvert". */
    private static boolean isBareParticiple(List<Token> tokens, int i) {
        String text = tokens.get(i).text();
        boolean noun = i > 0
                        && (FunctionWords.isDeterminer(tokens.get(i - 1).folded())
                                || FunctionWords.isPreposition(tokens.get(i - 1).folded()))
                || tokens.get(i).folded().startsWith("annee");
        boolean participle = text.length() > 4
                && !noun
                && (text.endsWith("é")
                        || text.endsWith("ée")
                        || text.endsWith("és")
                        || text.endsWith("ées")
                        || text.endsWith("verts")
                        || text.endsWith("vert")
                        || text.endsWith("verte"));
        if (!participle) {
            return false;
        }
        for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
            if (StatusWords.isDone(tokens.get(k))
                    || StatusWords.isFuture(tokens.get(k))
                    || tokens.get(k).is("etre")) {
                return false;
            }
        }
        return true;
    }
}

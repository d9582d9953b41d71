package org.filigraph.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.filigraph.mention.Numeral.Form;
import org.filigraph.text.Stems;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the fractions of a sentence, in figures and in words: "3/4", "¾", "un tiers", "les deux-tiers", "la moitié". */
final class Fractions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> DETERMINERS = WordSet.of("un une le la du d'un l' d'une");
    /** What a fraction is of follows these, or what is said of it. */
    private static final Set<String> OF = WordSet.of("des du ( l' restant sont est a environ");
    /** Where a part is, when the whole was told before: "un quart dans le privé". */
    private static final Set<String> WHERE =
            WordSet.of("dans en sur chez hors au aux pour venant vient provenant provient");
    /** Before a part of a whole told before. */
    private static final Set<String> LISTING = WordSet.of(", et dont : ; ( – -");
    /** What a part of those told before does: "Un tiers travaille dans la filature". */
    private static final Set<String> DOES = WordSet.of(
            """
            travaille travaillent exporte exportent viennent concerne concernent part partent reside resident emploie
            emploient releve relevent ont sera seront provient proviennent vend vendent ira iront va vont prend
            prennent rejoint rejoignent reste restent""");
    /** "la moitié nord du département": a part of a map. */
    private static final Set<String> POINTS = WordSet.of("nord sud est ouest orientale occidentale");
    /** A quarter of these is a time, or a stage of a contest. */
    private static final Set<String> NO_WHOLE = WordSet.of("heure heures siecle siecles finale finales tour");

    private static final Set<String> BEFORE_PART = Set.of("des", "de", "du", "d'", "(", "");
    /** How verbs begin that tell who bears a part of a cost. */
    private static final Stems BEARING =
            Stems.of("financ cofinanc pris pay subventionn couvert support abond aid rembours");

    /** What a part is more or less than: "un bon tiers", "un petit quart". */
    private static final Set<String> SIZES = WordSet.of("bon bonne petit petite gros grosse large");
    /** How verbs begin of which a part can be the object: "elle en perd le tiers", "on vise le quart". */
    private static final Stems HAVING = Stems.of(
            "perd vis represent fai fer prend pren pes absorb concentr assur fourni achet vend export consomm produi expedi livr attein depass approch touch detien occup constitu recycl gard emport voul attend pass");
    /** How verbs begin by which those asked answer, plan and do. */
    private static final Stems THIRD = Stems.of(
            "envisag prevoi declar estim jug compt souhait pens annonc attend dis craign redout recrut investi forme produi fabriqu utilis rencontr anticip cherch consacr dispos appartien depend beneficie affich reali achet livr importe habit sort quitt arriv espere dirig font fait");
    /** After these a part is no share of the people or things told before: "le tiers de confiance", "un tiers de ton". */
    private static final Set<String> PARTIES =
            WordSet.of("confiance ton temps certificateur expert mot lieu lieux payant");

    private static final int LARGEST_WHOLE = 10;

    private final Row row;
    private final Cardinals cardinals;

    Fractions(Row row, Cardinals cardinals) {
        this.row = row;
        this.cardinals = cardinals;
    }

    /** The fraction that begins at {@code i}, in percent. */
    @Nullable
    NumberRead at(int i) {
        Token token = row.at(i);
        if (token.folded().length() == 3 && token.folded().charAt(1) == '\u2044') {
            return share(
                    i, i + 1, token.folded().charAt(0) - '0', token.folded().charAt(2) - '0');
        }
        return token.isNumber() ? inFigures(i) : inWords(i);
    }

    private @Nullable NumberRead inFigures(int i) {
        Token token = row.at(i);
        boolean written = token.text().length() == 1
                && row.at(i + 1).is("/")
                && row.at(i + 2).isNumber()
                && row.at(i + 2).text().length() <= 2
                && !row.at(i + 1).spaceBefore()
                && !row.at(i + 2).spaceBefore()
                && !row.at(i + 3).is("/")
                && !cardinals.glued(i)
                && !row.at(i - 1).is("/");
        if (!written) {
            return null;
        }
        if (isPage(i)) {
            return null;
        }
        int whole = Integer.parseInt(row.at(i + 2).text());
        boolean of = BEFORE_PART.contains(row.at(i + 3).folded());
        boolean listed = whole <= LARGEST_WHOLE
                && LISTING.contains(row.at(i - 1).folded())
                && (row.at(i + 3).isCapitalised()
                        || WHERE.contains(row.at(i + 3).folded())); // ": 2/3 Industrie et 1/3"
        return of || listed ? share(i, i + 3, Integer.parseInt(token.text()), whole) : null;
    }

    /** "p. 3/8": a page of so many. */
    private boolean isPage(int i) {
        String before = row.at(row.at(i - 1).is(".") ? i - 2 : i - 1).folded();
        return before.equals("p") || before.equals("page") || before.equals("feuillet");
    }

    private @Nullable NumberRead inWords(int i) {
        Token token = row.at(i);
        int noun = i;
        int count = 1;
        String part = token.folded();
        int hyphen = part.indexOf('-');
        if (hyphen > 0) {
            count = NumberWords.small(part.substring(0, hyphen)); // "trois-quarts"
            part = part.substring(hyphen + 1);
        } else if (DETERMINERS.contains(part)) {
            noun = row.at(i + 1).isWord() && SIZES.contains(row.at(i + 1).folded()) ? i + 2 : i + 1; // "un bon tiers"
            part = row.at(noun).folded();
        } else if (NumberWords.small(part) > 1) {
            count = NumberWords.small(part);
            noun = i + 1;
            part = row.at(noun).folded();
        }
        String percent = NumberWords.FRACTIONS.get(part);
        if (percent == null || hyphen > 0 && count < 2 || isNoPart(i, noun, part)) {
            return null;
        }
        if (!part.equals("moitie") && count == 1 && !isOfSomething(i, noun)) {
            return null;
        }
        if (part.equals("moitie") && row.at(noun + 1).is("moins")) {
            return new NumberRead(i, noun + 2, BigDecimal.valueOf(-50), Form.FACTOR);
        }
        if (part.equals("moitie") && row.at(noun + 1).is("plus")) {
            return new NumberRead(i, noun + 2, BigDecimal.valueOf(50), Form.FACTOR);
        }
        int from = token.is("du") || token.is("d'un") || token.is("d'une")
                ? noun
                : i; // "près du quart": "du" is the hedge's
        boolean thirds = percent.equals("33.3") && count == 2;
        BigDecimal value =
                thirds ? new BigDecimal("66.7") : new BigDecimal(percent).multiply(BigDecimal.valueOf(count));
        return new NumberRead(from, noun + 1, value, Form.FRACTION);
    }

    /** "par moitié", "le tiers", "la moitié nord", "un quart d'heure": no share of anything. */
    private boolean isNoPart(int i, int noun, String part) {
        boolean bare = noun == i && row.at(i).folded().indexOf('-') < 0;
        boolean the = row.at(noun - 1).is("le") || row.at(noun - 1).is("la");
        boolean of = MeasureUnits.isPartitive(row, noun + 1)
                && !PARTIES.contains(row.at(noun + 2).folded());
        boolean party = part.equals("tiers") && (row.at(noun + 1).isCapitalised() || the && !of && !isHad(i, noun));
        boolean time = MeasureUnits.isPartitive(row, noun + 1)
                && NO_WHOLE.contains(row.at(noun + 2).folded());
        return bare
                        && (!part.equals("moitie")
                                || row.at(i - 1).is("a")
                                || row.at(i - 1).is("par"))
                || row.at(noun + 1).is("temps")
                || isPoint(noun + 1)
                || party
                || time;
    }

    /** "la moitié est du département"; "la moitié est consacrée" is no place. */
    private boolean isPoint(int i) {
        String next = row.at(i + 1).folded();
        boolean verb = row.at(i).is("est")
                && (row.at(i + 1).text().endsWith("é")
                        || row.at(i + 1).text().endsWith("ée")
                        || next.endsWith("ie")
                        || next.endsWith("ue")
                        || next.equals("situee"));
        return POINTS.contains(row.at(i).folded()) && !verb;
    }

    /** "un tiers des emplois", "le quart est …", "dont le quart venant de …". */
    private boolean isOfSomething(int i, int noun) {
        String next = row.at(noun + 1).folded();
        return MeasureUnits.isPartitive(row, noun + 1)
                || OF.contains(next)
                || Points.isMovedBy(row, i)
                || DOES.contains(next)
                        && (i == 0 || LISTING.contains(row.at(i - 1).folded()))
                || WHERE.contains(next) && LISTING.contains(row.at(i - 1).folded())
                || isBorne(i, next)
                || isHad(i, noun)
                || SIZES.contains(row.at(noun - 1).folded());
    }

    /**
     * "dont un tiers facturé par", "qui en perd le tiers.", "cotisations pour un tiers", "plus d'un tiers ont": the part
     * of what was told before that does something, has something done to it, or that a verb has for its object.
     */
    private boolean isHad(int i, int noun) {
        String next = row.at(noun + 1).folded();
        String before = row.at(i - 1).folded();
        boolean ends = next.isEmpty() || ".,;:!?)»".contains(next);
        if (before.equals("dont") || before.equals("pour") && ends) {
            return true;
        }
        int verb = row.at(i - 1).is("que") || row.at(i - 1).is("qu'") ? i - 2 : i - 1;
        String word = row.at(verb).folded();
        boolean object = !row.at(verb).isCapitalised() && HAVING.begin(word);
        boolean time = next.equals("en") || next.equals("des") || next.equals("l'an");
        boolean opens = i == 0 || LISTING.contains(before) || before.equals(".");
        boolean does = opens && !row.at(i).is("le") && isVerbOfPart(noun + 1);
        return object && (ends || time) || does;
    }

    /** "Un tiers envisage", "un quart prévoit", "une moitié était": a verb in the third person, no noun. */
    private boolean isVerbOfPart(int j) {
        String word = row.at(j).folded();
        return row.at(j).isWord()
                && !row.at(j).isCapitalised()
                && THIRD.begin(word)
                && (word.endsWith("e") || word.endsWith("ent") || word.endsWith("t") || word.endsWith("ont"));
    }

    /** "financé pour un tiers par", "a payé le quart", "on en est à un tiers": the part that somebody bears or reached. */
    private boolean isBorne(int i, String next) {
        String before = row.at(i - 1).folded();
        boolean linked = before.equals("pour") || before.equals("a");
        String verb = row.at(linked ? i - 2 : i - 1).folded();
        boolean paid = BEARING.begin(verb)
                || linked && before.equals("pour") && row.at(i - 2).is("charge");
        boolean ends = next.equals("par") || next.equals("") || ".,;:!?)".contains(next);
        return paid && ends;
    }

    private static @Nullable NumberRead share(int from, int to, int part, int whole) {
        if (part < 1 || part >= whole) {
            return null;
        }
        return new NumberRead(
                from,
                to,
                HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP),
                Form.FRACTION);
    }
}

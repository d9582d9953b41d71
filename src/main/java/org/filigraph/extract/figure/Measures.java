package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.fact.Figure.Modifier;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Tells whether a number is a level, a share, a change or a rank. */
final class Measures {
    /** How a number measures; {@code negative} where the words say that it falls. */
    record Measured(Measure measure, Modifier modifier, boolean negative) {}

    private static final List<String> GROWTH = List.of(
            "augment",
            "hausse",
            "croiss",
            "croit",
            "progress",
            "accroiss",
            "gagn",
            "bond",
            "grimp",
            "rebond",
            "evolution",
            "expansion",
            "envol",
            "essor",
            "superieur",
            "renforcement",
            "regain",
            "explos",
            "flamb",
            "rencher",
            "majore",
            "majoration",
            "gonfl",
            "surcroit",
            "remont",
            "regagn",
            "redress");
    private static final List<String> DECLINE = List.of(
            "baiss",
            "recul",
            "diminu",
            "chut",
            "redui",
            "repli",
            "perdu",
            "inferieur",
            "decroi",
            "reduction",
            "abaiss",
            "retract",
            "perte",
            "perd",
            "contract",
            "effondr",
            "flech",
            "degringol",
            "fondu",
            "plong",
            "deviss",
            "minore",
            "minoration",
            "amput",
            "fondre",
            "retrait",
            "erosion",
            "descen",
            "alleg",
            "dessous",
            "economis");
    /** Verbs and nouns by which jobs go. */
    private static final List<String> LOSS = List.of(
            "disparaitre",
            "volatilis",
            "evapor",
            "perdu",
            "perdre",
            "perdent",
            "perdant",
            "perd",
            "perdait",
            "perte",
            "supprim",
            "suppress",
            "licenci",
            "detruit");
    /** What a body, a place or a trade can lose, told by its number. */
    private static final Set<String> LOST = WordSet.of(
            """
            members enterprises establishments population landArea floorArea customers students exhibitors
            productionSites""");
    /** Verbs and nouns by which a surface grows. */
    private static final List<String> EXTENSION = List.of("agrandi", "extension", "etend", "supplementaire", "ajout");
    /** Words between "de" and a number that tell nothing of its measure. */
    private static final Set<String> ADVERBS =
            WordSet.of("seulement plus pres environ ainsi meme encore presque respectivement");

    private static final Set<String> RISES =
            WordSet.of("augmentation hausse progression croissance accroissement bond");
    private static final Set<String> FALLS = WordSet.of("diminution baisse recul chute repli reduction contraction");
    private static final Set<String> BE = WordSet.of("ete est etait sera serait");
    private static final Set<String> REACHED = WordSet.of("atteint atteindra atteignait avoisine approche");
    private static final Set<String> DENYING = WordSet.of("n' ne n'a n'ont n'avons n'avait sans");
    /** A noun of movement stands no farther from its number. */
    private static final int FAR = 16;

    private Measures() {}

    static Measured of(Block block, Sentence sentence, Numeral numeral, Indicators.Counted counted) {
        List<Token> tokens = sentence.tokens();
        int first = sentence.tokenAt(numeral.span().start());
        int after = sentence.tokenAt(numeral.span().end());
        Modifier hedge = Figures.modifier(numeral.hedge());
        int end = sentence.tokenAt(counted.span().end());
        boolean hedgedAfter = hedge == Modifier.EXACT
                && (isAbout(tokens, end) || isAbout(tokens, end - 1)); // "1 000 personnes environ"
        Modifier modifier = hedgedAfter ? Modifier.ABOUT : hedge;
        if (Figures.ranks(numeral)) {
            boolean top = tokens.get(first).is("top");
            return new Measured(Measure.RANK, top ? Modifier.UP_TO : modifier, false);
        }
        if (numeral.form() == Numeral.Form.FACTOR) {
            return new Measured(Measure.CHANGE, modifier, false);
        }
        boolean falls = numeral.sign() < 0;
        if (numeral.unit().equals("percent")) {
            boolean signed = numeral.sign() != 0;
            int movement = movement(tokens, first, after);
            Told.Entry other = counted.like();
            boolean compared = other != null && !signed && other.measured().measure() == Measure.CHANGE;
            if (compared && other != null) {
                return new Measured(Measure.CHANGE, modifier, other.measured().negative()); // "contre 3,2 % en France"
            }
            if (signed || movement != 0) {
                return new Measured(Measure.CHANGE, modifier, falls || !signed && movement < 0);
            }
            return new Measured(Measure.SHARE, modifier, false);
        }
        if (numeral.sign() < 0 && numeral.unit().equals("count")) {
            return new Measured(Measure.CHANGE, modifier, true);
        }
        if (numeral.sign() > 0) {
            boolean added = first > 0 && tokens.get(first - 1).is("("); // "95 membres (+ 8 par rapport à 2016)"
            boolean card = block.kind() == Block.Kind.CARD && numeral.unit().equals("count") && !added;
            return card
                    ? new Measured(Measure.LEVEL, Modifier.MORE_THAN, false)
                    : new Measured(Measure.CHANGE, modifier, false);
        }
        Told.Entry like = counted.like();
        boolean part = Figures.isPart(sentence, numeral, like);
        if (like != null && part && like.measured().measure() == Measure.CHANGE) {
            return new Measured(Measure.CHANGE, modifier, like.measured().negative());
        }
        int governed = governed(tokens, first);
        boolean extra = numeral.unit().equals("EUR")
                && Words.any(tokens, after, after + 3, List.of("en")); // "100 M€ seront consacrés en plus"
        int difference = governed != 0 ? governed : extra ? 0 : difference(tokens, after);
        if (difference != 0) {
            return new Measured(Measure.CHANGE, modifier, difference < 0);
        }
        boolean lost = counted.indicator().equals("employment")
                ? isLoss(tokens, first, after)
                : LOST.contains(counted.indicator()) && MovedBy.isLost(tokens, first);
        if (lost) {
            return new Measured(Measure.CHANGE, modifier, true);
        }
        boolean grows = counted.indicator().equals("employment")
                ? isCreation(tokens, first, after)
                : counted.indicator().equals("floorArea") && isExtension(tokens, first, after);
        if (grows) {
            return new Measured(Measure.CHANGE, modifier, false);
        }
        return new Measured(Measure.LEVEL, modifier, falls);
    }

    private static boolean isAbout(List<Token> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).is("environ")
                && !(i + 1 < tokens.size() && tokens.get(i + 1).isNumber());
    }

    /** 1 where the words near a percentage tell growth, -1 decline, 0 neither. */
    static int movement(List<Token> tokens, int first, int after) {
        if (MovedBy.isPoints(tokens, after)) {
            return MovedBy.points(tokens, first, after);
        }
        int moved = MovedBy.verb(tokens, first, after);
        if (moved != 0) {
            return moved;
        }
        int at = first;
        while (at > 0 && ADVERBS.contains(tokens.get(at - 1).folded())) {
            at--;
        }
        boolean bracket = at > 0 && tokens.get(at - 1).is("(");
        boolean by = at > 0
                && (tokens.get(at - 1).is("de")
                        || tokens.get(at - 1).is("d'")
                        || tokens.get(at - 1).is("a")
                        || bracket);
        if (by) {
            for (int i = at - 2; i >= Math.max(0, bracket ? at - 3 : at - 7); i--) {
                boolean aside = tokens.get(i).is(",") && i == at - 2; // "en forte hausse, de 12 %"
                boolean quoted = tokens.get(i).is("»")
                        && i == at - 3
                        && tokens.get(i + 1).is(",");
                if (isBreak(tokens.get(i)) && !quoted
                        || tokens.get(i).is(",") && !aside
                        || tokens.get(i).is("%")) {
                    break;
                }
                String word = tokens.get(i).folded();
                if (startsWithOne(word, GROWTH) || word.equals("cru") || word.equals("crut")) {
                    return 1;
                }
                if (startsWithOne(word, DECLINE)) {
                    return -1;
                }
            }
        }
        if (isRateOfGrowth(tokens, first)) {
            return 1;
        }
        boolean reached = at > 0 && REACHED.contains(tokens.get(at - 1).folded());
        int far = by && !bracket || reached ? farMovement(tokens, at, after) : 0;
        if (far != 0) {
            return far;
        }
        for (int i = after; i < Math.min(tokens.size(), after + 2); i++) {
            String word = tokens.get(i).folded();
            if (word.equals("croissance") || word.equals("hausse") || word.equals("augmentation")) {
                return 1;
            }
            if (word.equals("baisse")) {
                return -1;
            }
        }
        return difference(tokens, after);
    }

    /** "un taux de croissance de l'ordre de 3,4 %". */
    private static boolean isRateOfGrowth(List<Token> tokens, int first) {
        for (int i = first - 1; i > 1 && i >= first - FAR && tokens.get(i).isWord(); i--) {
            if (tokens.get(i).is("taux")) {
                String of = tokens.get(Math.min(i + 2, tokens.size() - 1)).folded();
                return of.equals("croissance") || of.equals("progression") || of.equals("evolution");
            }
        }
        return false;
    }

    /** "la baisse du nombre d'emplois dans la vallée a été de 28 %": the noun of movement heads the phrase. */
    private static int farMovement(List<Token> tokens, int at, int after) {
        boolean share = after < tokens.size() && NounPhrase.isOf(tokens.get(after));
        boolean be = at > 1
                && (BE.contains(tokens.get(at - 2).folded())
                        || REACHED.contains(tokens.get(at - 1).folded()));
        for (int i = at - 2; !share && i > 0 && i >= at - FAR; i--) {
            if (isBreak(tokens.get(i)) || tokens.get(i).is(",") || tokens.get(i).is("%")) {
                return 0;
            }
            String before = tokens.get(i - 1).folded();
            boolean head = WordSet.of("la une l' le un cette soit forte").contains(before)
                    && i + 1 < tokens.size()
                    && (be || before.equals("une") || before.equals("un"))
                    && (NounPhrase.isOf(tokens.get(i + 1)) || be && i >= at - 3); // "le repli atteint 9 %"
            int moved = head ? moved(tokens.get(i).folded()) : 0;
            if (moved != 0) {
                return moved;
            }
        }
        return 0;
    }

    /** "une diminution de 250 000 tonnes": 1 or -1 where a noun of movement governs the number, else 0. */
    private static int governed(List<Token> tokens, int first) {
        boolean of = first > 1
                && (tokens.get(first - 1).is("de") || tokens.get(first - 1).is("d'"));
        return of ? moved(tokens.get(first - 2).folded()) : 0;
    }

    private static int moved(String noun) {
        return RISES.contains(noun) ? 1 : FALLS.contains(noun) ? -1 : 0;
    }

    /** 1 before "de plus", -1 before "de moins", a noun left aside: "neuf exposants de moins". */
    private static int difference(List<Token> tokens, int after) {
        for (int i = after; i + 1 < Math.min(tokens.size(), after + 4); i++) {
            if (isBreak(tokens.get(i)) || tokens.get(i).is(",")) {
                return 0;
            }
            if (i == after && tokens.get(i + 1).folded().startsWith("cher")) {
                return tokens.get(i).is("moins") ? -1 : tokens.get(i).is("plus") ? 1 : 0;
            }
            boolean much = (tokens.get(i).is("de") || tokens.get(i).is("en"))
                    && (tokens.get(i + 1).is("plus")
                            || tokens.get(i + 1).is("moins")
                            || tokens.get(i + 1).is("mieux"));
            if (much) {
                Token next = i + 2 < tokens.size() ? tokens.get(i + 2) : tokens.get(i + 1);
                boolean again = next.is("en")
                        && i + 3 < tokens.size()
                        && (tokens.get(i + 3).is("plus") || tokens.get(i + 3).is("moins"));
                boolean hedge = next.is("de") || next.is("d'") || again || next.isNumber();
                return hedge ? 0 : tokens.get(i + 1).is("moins") ? -1 : 1;
            }
        }
        return 0;
    }

    private static boolean isExtension(List<Token> tokens, int first, int after) {
        boolean by = first > 0
                && (tokens.get(first - 1).is("de")
                        || tokens.get(first - 1).is("d'")
                        || tokens.get(first - 1).is("et"));
        for (int i = first - 1; by && i >= Math.max(0, first - 9); i--) {
            if (isBreak(tokens.get(i))) {
                break;
            }
            if (startsWithOne(tokens.get(i).folded(), EXTENSION)) {
                return true;
            }
        }
        for (int i = after; i < Math.min(tokens.size(), after + 3); i++) {
            if (tokens.get(i).folded().startsWith("supplementaire")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCreation(List<Token> tokens, int first, int after) {
        for (int i = Math.max(0, first - 4); i < Math.min(tokens.size(), after + 7); i++) {
            Token token = tokens.get(i);
            if (i >= after && (isBreak(token) || token.is(",") || token.isNumber() || isNext(tokens, i))) {
                return false;
            }
            String word = token.folded();
            boolean gained = i < first
                    && (word.equals("gagne")
                            || word.equals("gagner")
                            || word.equals("gagnent")
                            || word.equals("gagnera"));
            if (gained) {
                return true; // "la filière a gagné 1 200 emplois"
            }
            boolean verb = word.startsWith("cree")
                    || word.startsWith("creat")
                    || word.startsWith("crea")
                    || word.equals("supplementaires")
                    || word.equals("nets") && i >= after;
            boolean by = i < first && tokens.get(i + 1).is("par"); // "créée par deux ingénieurs"
            if (verb && !by && !word.startsWith("creatif") && !word.startsWith("creativ")) {
                return true;
            }
        }
        return false;
    }

    // "27 salariés et création de 10 emplois", "50 salariés et prévoit d'en créer 10"; not "100 emplois directs et
    // indirects"
    private static boolean isNext(List<Token> tokens, int i) {
        if (!tokens.get(i).is("et") || i + 1 >= tokens.size()) {
            return false;
        }
        String next = tokens.get(i + 1).folded();
        return !next.startsWith("indirect") && !next.startsWith("induit") && !next.startsWith("cree");
    }

    /** "3 500 postes perdus", "la suppression de 120 emplois". */
    private static boolean isLoss(List<Token> tokens, int first, int after) {
        for (int i = first - 1; i >= Math.max(0, first - 6) && !isBreak(tokens.get(i)); i--) {
            if (startsWithOne(tokens.get(i).folded(), LOSS)) {
                return !isDenied(tokens, i);
            }
        }
        for (int i = after; i < Math.min(tokens.size(), after + 5); i++) {
            if (isBreak(tokens.get(i)) || tokens.get(i).is(",") || tokens.get(i).isNumber()) {
                return false;
            }
            boolean gone = startsWithOne(tokens.get(i).folded(), LOSS)
                    && !tokens.get(i).folded().startsWith("licenci"); // "40 salariés licenciés" are so many people
            if (gone || tokens.get(i).folded().startsWith("dispar")) {
                return true;
            }
        }
        return false;
    }

    /** "n'a jamais licencié", "sans supprimer de poste": what did not happen. */
    private static boolean isDenied(List<Token> tokens, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
            if (DENYING.contains(tokens.get(i).folded())) {
                return !Words.any(tokens, i, verb + 2, List.of("que", "qu'"));
            }
            if (!tokens.get(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBreak(Token token) {
        return token.is(";") || token.is(".") || token.is(")") || token.is("(") || token.is("»");
    }

    private static boolean startsWithOne(String word, List<String> stems) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}

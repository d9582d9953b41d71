package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a name say of its kind, be the name of common words or a family's: an apposition ({@code Lisa,
 * le réseau des scieurs}), what it is said to be ({@code Lisa est un parcours}), its edition, whose people it has.
 */
final class KindSigns {
    /** What a name is told to be, and how surely: {@link #SAID} by a noun, {@link #HINTED} by what stands near. */
    record Sign(EntityKind kind, int weight) {}

    static final int SAID = 3;
    static final int HINTED = 2;

    private static final Set<String> BE = WordSet.of("est etait reste devient sera demeure c'est");
    private static final Set<String> ONE = WordSet.of("un une le la l' ce cette notre leur");
    private static final Set<String> RANKS = WordSet.of("e eme er re ere");
    private static final Set<String> ORDINALS =
            WordSet.of("premiere deuxieme seconde troisieme quatrieme cinquieme dixieme prochaine derniere");
    private static final Set<String> WORKERS =
            WordSet.of("salaries salarie employes collaborateurs ouvriers effectifs actionnaires");
    private static final Set<String> FRAMES = WordSet.of("beneficiaires laureats eligibles eligible candidats");
    private static final Set<String> MONEY = WordSet.of("€ m€ k€ md€ euros milliard milliards");
    /** What firms do and towns don't. */
    private static final Set<String> DEEDS = WordSet.of(
            """
            leve recrute embauche emploie rachete fabrique commercialise developpe concoit exporte""");

    private static final Set<String> FAIRS = WordSet.of("salon festival forum foire congres colloque");
    private static final Set<String> OFFERS = WordSet.of("parcours chaire");
    private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", ")", "", "!", "?");
    private static final Set<String> OFFERED =
            WordSet.of("subvention accompagnement pret aide avance prime cheque parcours bonus");
    private static final Set<String> LAUNCH = WordSet.of("lance lancent ouvre ouvrent cree creent adopte dote dotent");
    private static final int LONGEST_LABEL = 5;
    private static final int ADJECTIVES = 2;
    private static final int LONGEST_PHRASE = 14;
    private static final int LONGEST_LEAD = 10;

    private KindSigns() {}

    /** What the words around the name from {@code from} to the one before {@code to} say, or null. */
    static @Nullable Sign of(Passage passage, int from, int to) {
        int after = passage.word(to).equals("»") ? to + 1 : to;
        EntityKind said = apposed(passage, from, after);
        said = said == null ? equated(passage, after) : said;
        said = said == null ? sorted(passage, from) : said;
        said = said == null ? led(passage, from, to) : said;
        said = said == null && from == 0 && label(passage) == to ? EntityKind.AGREEMENT : said;
        if (said == EntityKind.AGREEMENT && to > from + 1 && AgreementWords.INVESTORS.contains(passage.word(to - 1))) {
            said = EntityKind.ORGANISATION; // "Orne Capital, fonds d'investissement"
        }
        if (said != null) {
            return new Sign(said, SAID);
        }
        if (hasEdition(passage, from, to)) {
            return new Sign(EntityKind.EVENT, SAID);
        }
        if (isEndowed(passage, after)) {
            return new Sign(EntityKind.AGREEMENT, SAID);
        }
        if (isOffered(passage, from)) {
            return new Sign(EntityKind.AGREEMENT, HINTED);
        }
        return isAtWork(passage, from, to) ? new Sign(EntityKind.ORGANISATION, HINTED) : null;
    }

    // "Lisa, le réseau des scieurs,", "Cuivre 2, fonds professionnel", "LISA — le rendez-vous des scieurs"
    private static @Nullable EntityKind apposed(Passage passage, int from, int to) {
        String mark = passage.word(to);
        boolean dash = mark.equals("–") || mark.equals("—");
        if (!mark.equals(",") && !dash) {
            return null;
        }
        boolean article = ONE.contains(passage.word(to + 1));
        int noun = noun(passage, article ? to + 2 : to + 1);
        // "Boulangerie, pâtisserie": a row of trades
        if (noun < 0) {
            return null;
        }
        boolean bare = !article
                && to == from + 1
                && FrenchWords.has(passage.word(from))
                && !FunctionWords.isOf(passage.word(noun + 1))
                && !isAdjective(passage, noun + 1);
        if (bare) {
            return null;
        }
        EntityKind kind = SortNouns.kind(passage.word(noun));
        // ", le réseau Bois Vert" goes on with another name
        boolean another =
                passage.hasCapital(noun + 1) || passage.hasCapital(noun + 2) && isAdjective(passage, noun + 1);
        return another || !isClosed(passage, noun + 1) ? null : kind;
    }

    // an apposition ends before its clause has a verb: "En mai, Lisa, le réseau" but "chez Lisa, le réseau compte"
    private static boolean isClosed(Passage passage, int from) {
        for (int i = from; i < from + LONGEST_PHRASE; i++) {
            String word = passage.word(i);
            if (CLOSING.contains(word) || word.equals("qui") || word.equals("dont") || word.equals("(")) {
                return true;
            }
            boolean verb = BusinessVerbs.has(word) && passage.at(i).text().indexOf('à') < 0;
            boolean noun = FunctionWords.isOf(passage.word(i - 1)) || FunctionWords.isDeterminer(passage.word(i - 1));
            if (verb && !noun) {
                return false;
            }
        }
        return true;
    }

    // "Lisa est un parcours collectif"
    private static @Nullable EntityKind equated(Passage passage, int to) {
        boolean be = BE.contains(passage.word(to)) && ONE.contains(passage.word(to + 1));
        int noun = be ? noun(passage, to + 2) : -1;
        return noun < 0 || passage.hasCapital(noun + 1) ? null : SortNouns.kind(passage.word(noun));
    }

    // "le salon Turbine", be it a common word
    private static @Nullable EntityKind sorted(Passage passage, int from) {
        int noun = from - 1;
        boolean held = FAIRS.contains(passage.word(noun))
                && !passage.hasCapital(noun)
                && passage.joins(from)
                && FunctionWords.isDeterminer(passage.word(noun - 1));
        return held ? EntityKind.EVENT : null;
    }

    // "Rendez-vous biennal, Lisa rassemble", "Association née en 2012, Lisa compte"
    private static @Nullable EntityKind led(Passage passage, int from, int to) {
        int comma = from - 1;
        boolean clause = passage.word(comma).equals(",")
                && comma > 0
                && comma <= LONGEST_LEAD
                && passage.isWord(to)
                && !FunctionWords.isPreposition(passage.word(to))
                && !passage.word(to).equals("et");
        if (!clause) {
            return null;
        }
        int noun = noun(passage, 0);
        return noun < 0 ? null : SortNouns.kind(passage.word(noun));
    }

    /**
     * Where the name ends that labels a line of what is on offer, {@code Premier pas : une visite de deux jours},
     * {@code Lisa : la Région lance un fonds}; else 0.
     */
    static int label(Passage passage) {
        int colon = 0;
        while (colon < passage.size()
                && colon <= LONGEST_LABEL
                && !passage.word(colon).equals(":")) {
            if (!passage.isWord(colon)
                    && !passage.word(colon).equals("+")
                    && !passage.word(colon).equals("&")) {
                return 0;
            }
            colon++;
        }
        if (!passage.word(colon).equals(":") || colon == 0 || colon > LONGEST_LABEL || !passage.hasCapital(0)) {
            return 0;
        }
        // "Ordre du jour : le plan"
        boolean common = true;
        for (int i = 0; i < colon; i++) {
            common &= FrenchWords.has(passage.word(i)) || FunctionWords.has(passage.word(i));
        }
        boolean one = common
                ? passage.word(colon + 1).equals("un")
                        || passage.word(colon + 1).equals("une")
                : ONE.contains(passage.word(colon + 1));
        String noun = passage.word(colon + 2);
        boolean known = FunctionWords.isDeterminer(passage.word(0))
                || SortNouns.kind(passage.word(0)) != null
                || AgreementKinds.begins(passage, 0)
                || colon == 1 && FrenchWords.has(passage.word(0));
        if (known) {
            return 0;
        }
        boolean offered = one && OFFERED.contains(noun) || one && AgreementKinds.at(passage, colon + 2) != null;
        if (offered && !passage.hasCapital(colon + 3)) {
            return colon;
        }
        for (int i = colon + 2; colon > 1 && i < colon + LONGEST_PHRASE; i++) {
            if (LAUNCH.contains(passage.word(i)) && ONE.contains(passage.word(i + 1))) {
                return AgreementKinds.at(passage, i + 2) != null ? colon : 0;
            }
        }
        return 0;
    }

    // the index of a noun that tells a kind, behind two adjectives at most; else -1
    private static int noun(Passage passage, int from) {
        int noun = from;
        while (noun < from + ADJECTIVES && SortNouns.kind(passage.word(noun)) == null && isAdjective(passage, noun)) {
            noun++;
        }
        boolean small = noun == 0 || !passage.hasCapital(noun) || passage.isTitleCase();
        return SortNouns.kind(passage.word(noun)) != null && small ? noun : -1;
    }

    private static boolean isAdjective(Passage passage, int i) {
        return NounComplements.isAdjective(passage.word(i))
                || RunWords.BEFORE_NOUNS.contains(passage.word(i))
                || passage.word(i).equals("jeune")
                || passage.word(i).equals("plus");
    }

    // "LISA REVIENT À DAX POUR SA 4e ÉDITION", "Lisa fête sa dixième édition", "la 4e édition de Lisa"
    private static boolean hasEdition(Passage passage, int from, int to) {
        for (int i = 0; i < passage.size(); i++) {
            if (!passage.word(i).equals("edition")) {
                continue;
            }
            boolean counted = ORDINALS.contains(passage.word(i - 1)) || RANKS.contains(passage.word(i - 1));
            int whose = RANKS.contains(passage.word(i - 1)) ? i - 3 : i - 2;
            boolean own = counted && passage.word(whose).equals("sa") && i > to && isSubject(passage, from);
            boolean of = counted && FunctionWords.isOf(passage.word(i + 1)) && from - i <= 2 && from > i;
            if (own || of) {
                return true;
            }
        }
        return false;
    }

    // the first words of the sentence, but for a mark of quotation
    private static boolean isSubject(Passage passage, int from) {
        if (passage.word(from - 1).equals(",")) {
            return true; // "Après Dax, Lisa fait halte à Pau pour sa 4e édition"
        }
        for (int i = 0; i < from; i++) {
            if (passage.isWord(i) && !FunctionWords.isArticle(passage.word(i))) {
                return false;
            }
        }
        return true;
    }

    // "Lisa est doté de 3 M€"; a firm is "dotée de 3 presses"
    private static boolean isEndowed(Passage passage, int to) {
        int verb = passage.word(to).equals("est") || passage.word(to).equals(",") ? to + 1 : to;
        boolean endowed = passage.word(verb).startsWith("dote") && FunctionWords.isOf(passage.word(verb + 1));
        for (int i = verb + 2; endowed && i < verb + 7; i++) {
            if (MONEY.contains(passage.word(i)) || passage.word(i).startsWith("million")) {
                return true;
            }
        }
        return false;
    }

    // "les lauréats de Lisa", "au titre de Lisa", "le parcours Lisa"
    private static boolean isOffered(Passage passage, int from) {
        int of = FunctionWords.isArticle(passage.word(from - 1)) ? from - 2 : from - 1;
        String before = passage.word(of - 1);
        boolean frame = FunctionWords.isOf(passage.word(of))
                && (FRAMES.contains(before)
                        || before.equals("titre") && passage.word(of - 2).equals("au"));
        boolean eligible = PlacePosition.isTo(passage, of) && FRAMES.contains(before);
        return frame || eligible || OFFERS.contains(passage.word(from - 1)) && !passage.hasCapital(from - 1);
    }

    // "chez Lisa", "les salariés de Lisa", "Lisa, 94 salariés,", "Lisa, c'est 118 personnes"
    private static boolean isAtWork(Passage passage, int from, int to) {
        if (passage.word(from - 1).equals("chez") || from == 0 && DEEDS.contains(passage.word(to))) {
            return true;
        }
        if (FunctionWords.isOf(passage.word(from - 1)) && WORKERS.contains(passage.word(from - 2))) {
            return true;
        }
        int number = passage.word(to).equals(",") || passage.word(to).equals("(") ? to + 1 : to;
        while (number < to + 4 && Set.of("c'", "est", "ses", "avec").contains(passage.word(number))) {
            number++;
        }
        boolean sized =
                number > to && number < passage.size() && passage.at(number).isNumber();
        return sized
                && (WORKERS.contains(passage.word(number + 1))
                        || passage.word(number + 1).equals("personnes"));
    }
}

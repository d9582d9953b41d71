package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** What stands beside a run of capitals that says what it names, or that it names nothing. */
final class RunSigns {
    private static final int LONGEST_ITEM = 3;
    private static final int LONGEST_BRACKET = 20;

    /** What only an event is called: a "prix" or a "concours" may be an award. */
    private static final Set<String> HELD_NOUNS = WordSet.of(
            """
            salon festival foire congres forum colloque convention rendez-vous sommet conference manifestation""");

    private static final int LONGEST_ASIDE = 12;
    private static final int LONGEST_SOURCE = 80;

    /** How the verbs begin that only events are the subject of, after "se". */
    private static final Set<String> HAPPENS = Set.of("tiendr", "tient", "tenai", "derouler", "deroule");

    private static final Set<String> HELD = Set.of("tenu", "tenue", "tenus", "tenues", "deroule", "deroulee");
    private static final Set<String> HAS = Set.of("a", "aura", "ont", "auront", "avait");
    /** What a time or a place begins with. */
    private static final Set<String> AT =
            WordSet.of("le les du de a au aux en dans ce cette sur pendant hier demain jusqu' chaque tous");

    private static final int LONGEST_PHRASE = 6;
    private static final Set<String> CLOSES = Set.of(",", ".", "(", ")", "", "–");
    private static final Set<String> LEADS = WordSet.of("un une son sa leur le la l' cette ce");

    private static final Set<String> FEMININE = Set.of("la", "sa", "une", "cette", "leur");

    private RunSigns() {}

    // ": Parfums Jean Vidal, KS dermatologie, Objectif numérique à Brest": in a list a name goes on to the end of its
    // item
    static CapitalRun wholeItem(CapitalRun run) {
        Passage passage = run.passage();
        int to = run.to();
        while (to < run.to() + LONGEST_ITEM
                && passage.isWord(to)
                && passage.joins(to)
                && (!FunctionWords.has(passage.word(to))
                        || FunctionWords.isOf(passage.word(to)) && passage.hasCapital(to + 1))
                && !PlacePosition.isTo(passage, to)) {
            to++;
        }
        String after = passage.word(to);
        boolean ends =
                !passage.isWord(to) || PlacePosition.isTo(passage, to) || after.equals("et") || after.equals("etc");
        int from = run.from();
        // "Verger du Thil", "Maître Corbel": from the comma before
        int first = from;
        while (first > from - LONGEST_ITEM
                && passage.isWord(first - 1)
                && passage.joins(first)
                && (passage.hasCapital(first - 1) || FunctionWords.isOf(passage.word(first - 1)))) {
            first--;
        }
        boolean opens = passage.hasCapital(first)
                && (passage.word(first - 1).equals(":")
                        || passage.word(first - 1).equals(","));
        return new CapitalRun(passage, opens ? first : from, ends ? to : run.to());
    }

    // "HM : …", "JGDE. …": who speaks in an interview, by initials
    static boolean isSpeaker(CapitalRun run) {
        String after = run.passage().word(run.to());
        return run.from() == 0
                && run.length() == 1
                && Acronyms.isAcronym(run.first())
                && run.first().text().length() <= 4
                && (after.equals(":") || after.equals("."))
                && run.passage().size() > run.to() + 1;
    }

    // "le Finistérien Yann Kervadec": where somebody is from
    static boolean isNickname(CapitalRun run) {
        boolean article = run.passage().word(run.from() - 1).equals("le")
                || run.passage().word(run.from() - 1).equals("la");
        return run.length() == 1
                && article
                && PersonNames.begins(run.passage(), run.to())
                && run.passage().joins(run.to());
    }

    // "sous les marques Bleulin et Olvia": the second goes by the noun of the first
    static boolean isListedProduct(CapitalRun run) {
        Passage passage = run.passage();
        int i = run.from() - 1;
        boolean tied = passage.word(i).equals("et") || passage.word(i).equals(",");
        int first = i - 1;
        while (tied && first > 0 && passage.hasCapital(first - 1) && passage.joins(first)) {
            first--;
        }
        return tied
                && first >= 0
                && passage.hasCapital(first)
                && NounBefore.of(passage, first) == NounClass.PRODUCT
                && passage.word(first - 1).endsWith("s");
    }

    // "les Ardéchois", "dans le Valois": who lives there, or a stretch of land
    static boolean isPeople(CapitalRun run) {
        String word = RunNames.head(run);
        boolean ending = word.endsWith("ois")
                || word.endsWith("ais")
                || word.endsWith("iens")
                || word.endsWith("eens")
                || word.endsWith("aines")
                || word.endsWith("oises")
                || word.endsWith("aises");
        return run.length() == 1
                && ending
                && word.length() > 5
                && RunWords.NATIVE.contains(run.passage().word(run.from() - 1))
                && NounBefore.of(run.passage(), run.from()) == null;
    }

    // "la Loue, une rivière", "le Sanivox, un nouveau médicament": what follows says that it is no body
    static boolean isThingAfter(CapitalRun run) {
        Passage passage = run.passage();
        int i = run.to();
        boolean apposed = passage.word(i).equals(",")
                && (RunWords.ONE.contains(passage.word(i + 1))
                        || passage.word(i + 2).equals("plus"));
        int noun = i + 2;
        while (apposed && RunWords.BEFORE_NOUNS.contains(passage.word(noun))) {
            noun++;
        }
        String word = passage.word(noun);
        return apposed && !NounClass.COMPANY.has(word) && (NounClass.PLACE.has(word) || NounClass.PRODUCT.has(word));
    }

    // "une vaste CVthèque": one of many
    static boolean isCounted(CapitalRun run) {
        Passage passage = run.passage();
        int i = run.from() - 1;
        if (passage.isWord(i) && !FunctionWords.has(passage.word(i)) && FrenchWords.has(passage.word(i))) {
            i--;
        }
        String form = run.first().text();
        boolean inner = !Acronyms.isAcronym(run.first()) && !form.equals(form.toLowerCase(java.util.Locale.ROOT));
        return run.length() == 1
                && (passage.word(i).equals("une") || passage.word(i).equals("un"))
                && inner
                && form.substring(1).chars().anyMatch(Character::isUpperCase)
                && NounBefore.of(passage, run.from()) == null;
    }

    // "Surcouf (Smart Unmanned vehicle for Ocean Surveillance)": what an English acronym stands for, word by word
    static boolean isExpansion(CapitalRun run) {
        Passage passage = run.passage();
        int open = run.from();
        while (open > 0
                && open > run.from() - LONGEST_BRACKET
                && !passage.word(open).equals("(")) {
            open--;
        }
        if (!passage.word(open).equals("(") || !passage.hasCapital(open - 1)) {
            return false;
        }
        boolean english = false;
        int close = open + 1;
        while (close < passage.size() && close < open + LONGEST_BRACKET && passage.isWord(close)) {
            english |= RunWords.ENGLISH.contains(passage.word(close)) && !passage.hasCapital(close);
            close++;
        }
        return english && passage.word(close).equals(")") && close - open > 3 && close > run.to() - 1;
    }

    // "le parc de la Beaumière", "la halle du Grand Clos": what a ground or hall is called after
    static boolean isGround(CapitalRun run) {
        Passage passage = run.passage();
        int i = run.from() - 1;
        i = FunctionWords.isArticle(passage.word(i)) ? i - 1 : i;
        return i > 0
                && FunctionWords.isOf(passage.word(i))
                && RunWords.GROUNDS.contains(passage.word(i - 1))
                && !passage.hasCapital(i - 1);
    }

    /** Whether a passage is no French: its capitals are those of another language. */
    static boolean isEnglish(Passage passage) {
        int english = 0;
        for (int i = 0; i < passage.size(); i++) {
            String word = passage.word(i);
            if (FunctionWords.isOf(word) || FunctionWords.isArticle(word) || word.equals("et") || word.equals("un")) {
                return false;
            }
            english += RunWords.FOREIGN.contains(word) ? 1 : 0;
        }
        return english >= 2;
    }

    // "Julie M.", "Martin, chef d'atelier": somebody by the first name alone
    static boolean isFirstName(CapitalRun run) {
        Passage passage = run.passage();
        int after = run.to();
        boolean initial = passage.hasCapitalInitial(after)
                && passage.at(after).text().length() == 1
                && passage.word(after + 1).equals(".");
        boolean called = passage.word(after).equals(",")
                && (NounClass.ROLE.has(passage.word(after + 1)) || NounClass.CALLING.has(passage.word(after + 1)));
        return run.length() == 1 && FirstNames.has(run.first().folded()) && (initial || called);
    }

    // "à la Saint-Valentin": a day
    static boolean isFeast(CapitalRun run) {
        return run.length() == 1
                && run.first().folded().startsWith("saint")
                && run.passage().word(run.from() - 1).equals("la");
    }

    // "Le Nord-Franche-Comté": a part of a territory
    static boolean isPart(CapitalRun run) {
        String last = run.passage().at(run.to() - 1).text();
        int hyphen = last.indexOf('-');
        return hyphen > 0
                && !Territories.get().lookup(last.substring(hyphen + 1)).isEmpty();
    }

    // "le Nautidest, le salon international du nautisme": what follows says that it is held
    static boolean isEventAfter(CapitalRun run) {
        Passage passage = run.passage();
        int comma = afterAside(passage, run.to());
        int noun = comma + 2;
        boolean apposed = passage.word(comma).equals(",")
                && (FunctionWords.isArticle(passage.word(comma + 1)) || RunWords.ONE.contains(passage.word(comma + 1)));
        while (apposed && noun < comma + 5 && RunWords.BEFORE_NOUNS.contains(passage.word(noun))) {
            noun++;
        }
        boolean called = apposed
                && HELD_NOUNS.contains(passage.word(noun))
                && !passage.hasCapital(noun)
                && !passage.hasCapital(noun + 1);
        boolean subject = !FunctionWords.isOf(passage.word(run.from() - 1));
        return called || subject && isHeld(passage, run.to()) || isApposedToHeld(passage, run.from());
    }

    // "(Salon international du nautisme)": the index after it, or as before
    private static int afterAside(Passage passage, int open) {
        for (int i = open; passage.word(open).equals("(") && i < open + LONGEST_ASIDE; i++) {
            if (passage.word(i).equals(")")) {
                return i + 1;
            }
        }
        return open;
    }

    // "le Nautidest se tiendra", "Nautidest aura lieu"
    private static boolean isHeld(Passage passage, int verb) {
        String first = passage.word(verb);
        String second = passage.word(verb + 1);
        String third = passage.word(verb + 2);
        if (first.equals("se")) {
            return HAPPENS.stream().anyMatch(second::startsWith) && isAt(third);
        }
        if (first.equals("s'")) {
            return second.equals("est") && HELD.contains(third) && isAt(passage.word(verb + 3));
        }
        boolean place = second.equals("lieu") || second.equals("eu") && third.equals("lieu");
        return HAS.contains(first)
                && place
                && !passage.word(verb + (second.equals("eu") ? 3 : 2)).equals("de");
    }

    // "un salon, le Nautidest,"
    private static boolean isApposedToHeld(Passage passage, int from) {
        int noun = from - 2;
        boolean apposed = FunctionWords.isArticle(passage.word(from - 1))
                && passage.word(noun).equals(",");
        for (int i = noun - 1; apposed && i >= 0 && i > noun - LONGEST_PHRASE && passage.isWord(i); i--) {
            if (FunctionWords.isArticle(passage.word(i)) || RunWords.ONE.contains(passage.word(i))) {
                return HELD_NOUNS.contains(passage.word(i + 1)) || HELD_NOUNS.contains(passage.word(i + 2));
            }
        }
        return false;
    }

    // "Ostrea edulis": two words of Latin
    static boolean isSpecies(CapitalRun run) {
        Passage passage = run.passage();
        String second = passage.word(run.to());
        boolean latin = second.endsWith("a") || second.endsWith("us") || second.endsWith("um") || second.endsWith("is");
        return run.length() == 1
                && passage.joins(run.to())
                && passage.isWord(run.to())
                && !passage.hasCapital(run.to())
                && second.length() > 4
                && latin
                && !FrenchWords.has(second)
                && !FrenchWords.has(RunNames.head(run));
    }

    // "Source : Insee, Estel.": a word for a body of data
    static boolean isSource(CapitalRun run) {
        Passage passage = run.passage();
        return run.isCommon()
                && run.length() == 1
                && passage.word(0).startsWith("source")
                && passage.block().span().length() <= LONGEST_SOURCE;
    }

    // "la ligne Carhaix–Guingamp": what a dash ties to a place
    static boolean isRouteEnd(CapitalRun run) {
        Passage passage = run.passage();
        int dash = run.from() - 1;
        boolean tied = run.length() == 1
                && passage.word(dash).equals("–")
                && !passage.at(dash).spaceBefore()
                && !passage.at(run.from()).spaceBefore();
        return tied
                && !Acronyms.isAcronym(run.first())
                && !Territories.get().lookup(passage.at(dash - 1).text()).isEmpty();
    }

    // "AXE 1 – Former", "AXE 2 – Innover": parts of a text by their number
    static boolean isSeriesLabel(Page page, CapitalRun run) {
        Passage passage = run.passage();
        int number = run.from() + 1;
        boolean label = run.from() == 0
                && number < passage.size()
                && passage.at(number).isNumber()
                && passage.at(number).text().length() == 1
                && !passage.isWord(number + 1);
        return label && page.series().contains(passage.word(0));
    }

    // "[NEWS]"
    static boolean isLabel(CapitalRun run) {
        return run.passage().word(run.from() - 1).equals("[")
                && run.passage().word(run.to()).equals("]");
    }

    static boolean isBareFunction(CapitalRun run) {
        boolean named = Acronyms.isAcronym(run.first()) && NounBefore.of(run.passage(), run.from()) != null;
        return run.length() == 1 && FunctionWords.has(run.first().folded()) && !named;
    }

    // "Avenières (38)", "(Avenières, 38)": a town with its department's number
    static boolean isPlaceCode(Passage passage, CapitalRun run) {
        int i = run.to();
        boolean inside = passage.word(run.from() - 1).equals("(")
                && passage.hasCapital(run.from() - 2)
                && Set.of(",", "-", "–").contains(passage.word(i));
        return (passage.word(i).equals("(") || inside)
                && i + 2 < passage.size()
                && passage.at(i + 1).isNumber()
                && passage.at(i + 1).text().length() <= 3
                && passage.at(i + 1).text().length() >= 2
                && passage.word(i + 2).equals(")")
                && run.length() <= 3;
    }

    // "les 9èmes RAB", "le 12e Nautilia": what is held again and again
    static boolean isEdition(CapitalRun run) {
        Passage passage = run.passage();
        int i = run.from();
        boolean ordinal = RunWords.EDITIONS.contains(passage.word(i - 1))
                && i > 1
                && passage.at(i - 2).isNumber();
        return ordinal
                && !run.isCommon()
                && !NounClass.INSTITUTION.has(RunNames.head(run))
                && !NounClass.COMPANY.has(RunNames.head(run))
                && !NounClass.ROLE.has(RunNames.head(run))
                && WellKnown.get().lookup(run.first().text()).isEmpty();
    }

    // "chez Orange", "avec Safran": a common noun would have its article
    static boolean standsWithoutArticle(Passage passage, CapitalRun run) {
        return RunWords.WITHOUT_ARTICLE.contains(passage.word(run.from() - 1))
                && passage.joins(run.from())
                && Territories.get().lookup(run.first().text()).isEmpty()
                && !NounClass.PLACE.has(run.first().folded());
    }

    // "Thales, Safran ou Daher": between names, without an article
    static boolean isListed(Passage passage, CapitalRun run) {
        String before = passage.word(run.from() - 1);
        String after = passage.word(run.to());
        boolean tiedBefore = before.equals(",") || before.equals("et") || before.equals("ou");
        boolean tiedAfter = after.equals(",") || after.equals("et") || after.equals("ou");
        return (tiedBefore && isForeign(passage, run.from() - 2))
                || (tiedAfter
                        && isForeign(passage, run.to() + 1)
                        && (tiedBefore || RunWords.WITHOUT_ARTICLE.contains(before)));
    }

    // "l'appui de Cascade", "attribué à Cascade": in a text that has the word with a capital only
    static boolean isComplement(Page page, CapitalRun run) {
        Passage passage = run.passage();
        String before = passage.word(run.from() - 1);
        boolean of = before.equals("de") || before.equals("d'") || before.equals("pour");
        return (of || PlacePosition.isRecipient(passage, run.from()))
                && passage.joins(run.from())
                && !passage.hasCapital(run.from() - 2)
                && !passage.block().isHeading()
                && !page.hasSmall(run.first().folded())
                && Territories.get().lookup(run.first().text()).isEmpty()
                && !NounComplements.isAdjective(run.first().folded())
                && !NounClass.ROLE.has(run.first().folded());
    }

    // "site du CEA Cadarache"
    static boolean beginsWithBody(CapitalRun run) {
        return Acronyms.isAcronym(run.first())
                || WellKnown.get().lookup(run.first().text()).isPresent();
    }

    // "A380", "H160": what is made, not who makes it
    static boolean isModel(CapitalRun run) {
        String form = run.first().text();
        boolean car = form.length() == 2 && Character.isLetter(form.charAt(0)) && Character.isDigit(form.charAt(1));
        if (car) {
            return FEMININE.contains(run.passage().word(run.from() - 1)); // "sa R5 rouge"
        }
        int letters = 0;
        while (letters < form.length() && Character.isUpperCase(form.charAt(letters))) {
            letters++;
        }
        int digits = letters;
        while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
            digits++;
        }
        return letters > 0 && letters <= 2 && digits - letters >= 2 && form.length() - digits <= 1;
    }

    // "est Aura Aero": several capitals where a noun would have its article
    static boolean isBare(Passage passage, CapitalRun run) {
        String before = passage.word(run.from() - 1);
        return !passage.isTitleCase()
                && passage.isWord(run.from() - 1)
                && passage.joins(run.from())
                && !passage.block().isHeading()
                && (before.equals("est")
                        || before.equals("sont")
                        || before.equals("de")
                        || before.equals("d'")
                        || RunWords.WITHOUT_ARTICLE.contains(before)
                        || PlacePosition.isRecipient(passage, run.from()))
                && !passage.hasCapital(run.from() - 1);
    }

    // "Aujourd'hui Marée Haute réalise", "Grand Pavois recrute": capitals without an article, the subject of a deed
    static boolean isSubject(Page page, Passage passage, CapitalRun run) {
        String before = passage.word(run.from() - 1);
        boolean single = run.length() == 1;
        boolean free = before.isEmpty() && !single
                || before.equals(",")
                || passage.isWord(run.from() - 1)
                        && (!passage.hasCapital(run.from() - 1) || FunctionWords.has(before))
                        && !FunctionWords.isDeterminer(before)
                        && !FunctionWords.isPreposition(before);
        return free
                && !passage.isTitleCase()
                && run.first().text().chars().noneMatch(Character::isDigit)
                && passage.joins(run.to())
                && !passage.hasCapital(run.to())
                && BusinessVerbs.has(passage.word(run.to()))
                && (!single || !page.hasSmall(RunNames.head(run)) && !NounClass.ROLE.has(RunNames.head(run)))
                && Territories.get()
                        .lookup(passage.span(run.from(), run.to()).of(passage.text()))
                        .isEmpty();
    }

    // "un promoteur biterrois, Sud Horizons,", "sa filiale, Nouvel Air": behind a noun for a company and a comma
    static boolean isApposed(CapitalRun run) {
        Passage passage = run.passage();
        if (!passage.word(run.from() - 1).equals(",") || !CLOSES.contains(passage.word(run.to()))) {
            return false;
        }
        for (int i = run.from() - 2; i > 0 && i > run.from() - LONGEST_PHRASE && passage.isWord(i); i--) {
            boolean noun = NounClass.COMPANY.has(passage.word(i)) && !passage.hasCapital(i);
            if (noun && LEADS.contains(passage.word(i - 1)) && !passage.word(i).endsWith("s")) {
                return true;
            }
            if (passage.hasCapital(i)) {
                return false;
            }
        }
        return false;
    }

    static boolean isForeign(Passage passage, int i) {
        return passage.isProper(i) && !FrenchWords.has(passage.word(i)) && !Acronyms.isAcronym(passage.at(i));
    }

    private static boolean isAt(String word) {
        return AT.contains(word) || FunctionWords.isWeekday(word);
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/**
 * A run of words that capitals hold together: {@code Airbus Defence and Space}, {@code Commandement de l'Espace}.
 *
 * @param from index of its first token
 * @param to index after its last
 */
record CapitalRun(Passage passage, int from, int to) {
    private static final Set<String> INNER = WordSet.of("& and of the for by in +");
    private static final Set<String> LINKS = WordSet.of("de du des d' la l' les en");
    private static final Set<String> ENGLISH_OPENERS = Set.of("in", "on", "the");
    private static final Set<String> POSSESSIVES = Set.of("mon", "ma", "mes", "notre", "nos");
    private static final Set<String> LEADERS = WordSet.of(
            """
            pdg president presidente gerant gerante fondateur fondatrice dirigeant dirigeante patron patronne dg
            cofondateur cofondatrice""");
    private static final Set<String> DOMAINS = WordSet.of("com fr eu net org io ai digital tech bio green energy app");
    /** What follows the number of a name, and no number that counts. */
    private static final Set<String> AFTER_NUMBER =
            WordSet.of("et ou est a sera sont qui dans sur commence accueille compte doit");

    /** Whom a house is named for beside its founder: "Henriot et Cie", "Denis & Fils". */
    private static final Set<String> HOUSE = WordSet.of("cie compagnie fils filles freres soeurs associes consorts");

    private static final Set<String> FORMS = WordSet.of("sem spl scop scic sica cuma gaec earl gie sarl sas eurl");

    /** Small words that part a name in capitals from what is said of it. */
    private static final Set<String> SEVERS = WordSet.of("en au aux a pour avec dans sur par chez");

    private static final Set<String> LANDS = WordSet.of("mont monts val cap pays terre terres cote cotes");

    private static final int LONGEST = 14;
    private static final String FORMER = "ex-";

    /** The runs of a passage, in order. */
    static List<CapitalRun> of(Passage passage) {
        List<CapitalRun> runs = new ArrayList<>();
        int i = 0;
        while (i < passage.size()) {
            if (begins(passage, i)) {
                int end = endOf(passage, i);
                runs.add(new CapitalRun(passage, i, end));
                i = end;
            } else {
                i++;
            }
        }
        return runs;
    }

    private static boolean begins(Passage passage, int i) {
        if (passage.isProper(i)) {
            boolean acronym = Acronyms.isAcronym(passage.at(i)) && NounBefore.of(passage, i) != null;
            return acronym || !FunctionWords.has(passage.word(i)) || (passage.isProper(i + 1) && isArticle(passage, i));
        }
        if (opensHouse(passage, i)) {
            return true;
        }
        // a common noun at the head of a sentence that begins a name: "Institut Curie a …"
        return passage.hasCapital(i)
                && !passage.isTitleCase()
                && !FunctionWords.has(passage.word(i))
                && !FunctionWords.isCalendar(passage.word(i))
                && !FunctionWords.isCourtesy(passage.word(i))
                && !NounClass.ROLE.has(passage.word(i))
                && passage.isProper(i + 1)
                && passage.joins(i + 1)
                && !passage.word(i).endsWith("ment")
                && !isVerb(passage, i)
                && !isParticiple(passage.at(i).text());
    }

    // "Forges de Brisol recrute", "Papeteries du Lanaud :" at the head of a sentence
    private static boolean opensHouse(Passage passage, int i) {
        return passage.hasCapital(i)
                && !passage.isTitleCase()
                && (NounClass.HOUSE.has(passage.word(i)) && linked(passage, i + 1) > 0 || opensLand(passage, i));
    }

    // "Mont d'Or Fromages recrute", "Val de Dore Emballages": a land and a trade
    private static boolean opensLand(Passage passage, int i) {
        int linked = LANDS.contains(passage.word(i)) ? linked(passage, i + 1) : 0;
        return linked > 0 && continues(passage, linked) && passage.joins(linked);
    }

    // "2019 Rachète Tissages Morel", "Préside Sorex": a date's entry begins with its verb
    private static boolean isVerb(Passage passage, int i) {
        return FrenchWords.has(passage.word(i))
                && (BareNames.isDeed(passage.word(i)) || BusinessVerbs.has(passage.word(i)));
    }

    // "Baptisé Nova, ce programme": a participle at the head of a sentence
    private static boolean isParticiple(String form) {
        return form.endsWith("é") || form.endsWith("ée") || form.endsWith("és") || form.endsWith("ées");
    }

    // "La Poste", "Le Creusot", "Mon Verger" in mid-sentence
    private static boolean isArticle(Passage passage, int i) {
        return !passage.startsClause(i)
                && (passage.word(i).equals("la")
                        || passage.word(i).equals("le")
                        || passage.word(i).equals("les")
                        || ENGLISH_OPENERS.contains(passage.word(i))
                        || POSSESSIVES.contains(passage.word(i)));
    }

    private static int endOf(Passage passage, int from) {
        boolean commonHead = NounClass.INSTITUTION.has(passage.word(from))
                || NounClass.EVENT.has(passage.word(from))
                || NounClass.SITE.has(passage.word(from))
                || NounClass.COMPANY.has(passage.word(from))
                || NounClass.HOUSE.has(passage.word(from))
                || isFormed(passage, from)
                || opensLand(passage, from)
                || isLed(passage, from);
        boolean meant = !commonHead && (isMeant(passage, from) || isTitled(passage, from) || isSorted(passage, from));
        int end = from + 1;
        while (end < passage.size() && end - from < LONGEST && passage.joins(end)) {
            if (continues(passage, end)) {
                meant &= FrenchWords.has(passage.word(end));
                end++;
            } else if (passage.word(end).equals("de")
                    && passage.word(end + 1).equals("france")
                    && passage.joins(end + 1)
                    && !FrenchWords.has(passage.word(from))
                    && Territories.get().lookup(passage.at(end - 1).text()).isEmpty()
                    && !NounClass.ROLE.has(passage.word(end - 1))) {
                end += 2; // "Coop de France"
            } else if ((meant || commonHead) && isPair(passage, end)) {
                end += 2;
            } else if (isHouse(passage, end)) {
                return end + 2;
            } else if (isDomain(passage, end)) {
                return end + 2;
            } else if (isSmallNumber(passage, end) && !FrenchWords.has(passage.word(end - 1))
                    || isDepartement(passage, from, end)) {
                return end + 1;
            } else if (commonHead
                    && end == from + 1
                    && NounClass.HOUSE.has(passage.word(from))
                    && !passage.startsClause(from)
                    && NounComplements.isAdjective(passage.word(end))
                    && passage.isProper(end + 1)
                    && passage.joins(end + 1)) {
                end += 2; // "le Chantier naval Kerbrat"
            } else if (INNER.contains(passage.word(end))
                    && end + 1 < passage.size()
                    && passage.joins(end + 1)
                    && continues(passage, end + 1)) {
                end += 2;
            } else if ((commonHead || meant || FirstNames.has(passage.word(end - 1))) && linked(passage, end) > 0) {
                end = linked(passage, end);
                meant = false;
            } else {
                break;
            }
        }
        return end;
    }

    // "les Filatures et Tissages de Brives", "les Ateliers & Chantiers de Bretagne": two works under one name
    private static boolean isPair(Passage passage, int and) {
        return (passage.word(and).equals("et") || passage.word(and).equals("&"))
                && passage.joins(and + 1)
                && passage.hasCapital(and + 1)
                && FrenchWords.has(passage.word(and + 1))
                && passage.word(and - 1).endsWith("s")
                && passage.word(and + 1).endsWith("s")
                && linked(passage, and + 2) > 0;
    }

    // "et Cie", "& Fils"
    private static boolean isHouse(Passage passage, int end) {
        boolean and = passage.word(end).equals("et") || passage.word(end).equals("&");
        return and
                && HOUSE.contains(passage.word(end + 1))
                && passage.joins(end + 1)
                && (passage.hasCapital(end + 1) || passage.word(end).equals("&"))
                && passage.hasCapital(end - 1);
    }

    // "la SEM Habitat du Lauragais", "Scop Les Menuisiers de Brière": the form of a company before its name
    private static boolean isFormed(Passage passage, int from) {
        return FORMS.contains(passage.word(from)) && passage.hasCapital(from + 1);
    }

    // "PDG des Tissages de Charlieu", "gérant de la Fonderie du Rhône"
    private static boolean isLed(Passage passage, int from) {
        int i = from - 1;
        while (i > 0 && i > from - 3 && LINKS.contains(passage.word(i))) {
            i--;
        }
        return i < from - 1 && LEADERS.contains(passage.word(i));
    }

    // "la Minoterie du Roncin", "sa filiale Mâts d'Yeu": in mid-sentence a common noun has a capital as a part of a
    // name
    private static boolean isMeant(Passage passage, int from) {
        String word = passage.word(from);
        String before = passage.word(from - 1);
        boolean field = before.equals("et") || before.equals("&") || NounClass.ROLE.has(before);
        return passage.isProper(from)
                && !passage.isTitleCase()
                && !passage.startsClause(from)
                && FrenchWords.has(word)
                && !field
                && !FunctionWords.has(word)
                && !NounClass.ROLE.has(word)
                && !NounClass.PLACE.has(word)
                && !isOfficeField(passage, from)
                && !FirstNames.has(word)
                && !AgreementKinds.begins(passage, from)
                && Territories.get().lookup(passage.at(from).text()).isEmpty();
    }

    // "la coopérative Vergers de l'Adour": several, of a land; but "le groupe Merlis de Lyon"
    private static boolean isSorted(Passage passage, int from) {
        int linked = linked(passage, from + 1);
        return linked > 0
                && passage.word(from).endsWith("s")
                && NounClass.COMPANY.has(passage.word(from - 1))
                && !passage.hasCapital(from - 1)
                && !NounClass.INSTITUTION.has(passage.word(linked - 1))
                && Territories.get().lookup(passage.at(linked - 1).text()).stream()
                        .noneMatch(t -> t.kind().isTown());
    }

    // "un chantier voisin, Les Yoles de Groix,": in mid-sentence an article has a capital as a part of a name
    private static boolean isTitled(Passage passage, int from) {
        return isArticle(passage, from)
                && passage.hasCapital(from)
                && passage.hasCapital(from + 1)
                && passage.joins(from + 1)
                && !passage.isTitleCase()
                && Territories.get()
                        .lookup(passage.span(from, from + 2).of(passage.text()))
                        .isEmpty();
    }

    // "directrice de la Communication de Sorex": what somebody directs, not the name of a body
    static boolean isOfficeField(Passage passage, int from) {
        int i = from - 1;
        while (i > 0 && i > from - 3 && LINKS.contains(passage.word(i))) {
            i--;
        }
        String noun = passage.word(i);
        return i < from - 1
                && !LEADERS.contains(noun)
                && !noun.startsWith("general")
                && (NounClass.ROLE.has(noun)
                        || NounComplements.isAdjective(noun) && NounClass.ROLE.has(passage.word(i - 1)));
    }

    private static boolean continues(Passage passage, int i) {
        // "MERLIN EN CHIFFRES", "MERLIN AU SALON": small words stand in capitals too
        boolean small = SEVERS.contains(passage.word(i))
                && passage.isWord(i)
                && passage.at(i).isAllCapitals()
                && passage.isWord(i - 1)
                && passage.at(i - 1).isAllCapitals()
                && passage.isWord(i + 1)
                && passage.at(i + 1).isAllCapitals();
        if (small) {
            return false;
        }
        return isLetter(passage, i)
                || (passage.isProper(i) && !passage.startsClause(i))
                || (passage.hasCapital(i) && !passage.isTitleCase() && !FunctionWords.isCalendar(passage.word(i)));
    }

    // "Cyclevia.fr": the end of an address on the web is a part of the name
    private static boolean isDomain(Passage passage, int i) {
        return passage.word(i).equals(".")
                && i + 1 < passage.size()
                && !passage.at(i).spaceBefore()
                && !passage.at(i + 1).spaceBefore()
                && DOMAINS.contains(passage.word(i + 1))
                && !passage.hasCapital(i + 1);
    }

    // "IRCAB 2", "Sea Energy 4," one of several of that name
    private static boolean isSmallNumber(Passage passage, int i) {
        String after = passage.word(i + 1);
        boolean decimal = after.equals(",")
                && i + 2 < passage.size()
                && passage.at(i + 2).isNumber()
                && !passage.at(i + 2).spaceBefore(); // "l'Ademe 1,1 million"
        boolean known = WellKnown.get().lookup(passage.at(i - 1).text()).isPresent()
                || !Territories.get().lookup(passage.at(i - 1).text()).isEmpty(); // "(Savoie 4, Isère 8)"
        return !decimal
                && !known
                && passage.at(i).isNumber()
                && passage.at(i).text().length() == 1
                && passage.at(i).spaceBefore()
                && !passage.word(i - 1).equals("co")
                && (after.isEmpty()
                        || !passage.isWord(i + 1)
                                && !passage.at(i + 1).isNumber()
                                && !after.equals("%")
                                && !after.equals("€")
                        || AFTER_NUMBER.contains(after));
    }

    // "l'UIMM 42", "l'association Filair 42": a body of a department, by its number
    private static boolean isDepartement(Passage passage, int from, int i) {
        String after = passage.word(i + 1);
        boolean bodys = Acronyms.isAcronym(passage.at(i - 1)) && FunctionWords.isArticle(passage.word(i - 2))
                || NounBefore.of(passage, from) == NounClass.COMPANY
                || passage.word(i).startsWith("0"); // "Aciéria 03"
        return passage.at(i).isNumber()
                && passage.at(i).text().length() == 2
                && passage.at(i).spaceBefore()
                && bodys
                && Territories.get().lookup(passage.at(i - 1).text()).isEmpty()
                && (after.isEmpty()
                        || after.equals(",")
                        || after.equals(".")
                        || after.equals("(")
                        || AFTER_NUMBER.contains(after)
                        || AgreementRuns.isUncounted(passage, i))
                && !(i + 2 < passage.size()
                        && passage.at(i + 2).isNumber()
                        && !passage.at(i + 2).spaceBefore());
    }

    // "Vitamine T"
    private static boolean isLetter(Passage passage, int i) {
        return passage.hasCapitalInitial(i)
                && passage.at(i).text().length() == 1
                && !passage.word(i + 1).equals(".")
                && !passage.word(i + 1).equals("&")
                && !passage.isTitleCase();
    }

    // "de l'Espace", "d'Excellence": the index after the capitalised word that a link leads to, else 0
    private static int linked(Passage passage, int i) {
        int j = i;
        while (j < passage.size() && j - i < 3 && LINKS.contains(passage.word(j)) && passage.joins(j)) {
            j++;
        }
        return j > i
                        && j < passage.size()
                        && passage.joins(j)
                        && passage.word(i).startsWith("d")
                        && continues(passage, j)
                ? j + 1
                : 0;
    }

    int length() {
        return to - from;
    }

    Token first() {
        return passage.at(from);
    }

    /** Its first word, folded. */
    String head() {
        return first().folded();
    }

    /** Whether it stands where capitals tell little: in a heading, or in a line that has them everywhere. */
    boolean isHeadline() {
        return passage.isTitleCase() || passage.block().isHeading();
    }

    /** The name that it is, without what says that somebody was so once: {@code ex-CORETI}. */
    Name named(EntityKind kind, String rule, double confidence) {
        Span span = passage.span(from, to);
        boolean former = first().folded().startsWith(FORMER)
                && Character.isUpperCase(first().text().charAt(FORMER.length()));
        Span bare = former ? new Span(span.start() + FORMER.length(), span.end()) : span;
        return NameAt.of(passage.text(), bare, kind, rule, confidence);
    }

    /** Whether every word of it is a common French word. */
    boolean isCommon() {
        for (int i = from; i < to; i++) {
            Token token = passage.at(i);
            if (token.isWord() && !FrenchWords.has(token.folded()) && !FunctionWords.has(token.folded())) {
                return false;
            }
        }
        return true;
    }

    /** The same run from a later token on. */
    CapitalRun from(int newFrom) {
        return new CapitalRun(passage, newFrom, to);
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * People: a known first name and a surname, a form of address and a surname, or two capitalised words beside a position
 * or a verb of saying.
 */
final class PersonNames implements NameFinder {
    private static final Set<String> PARTICLES =
            WordSet.of("de d' du des la le van von der den ben bin el al da dos di del della saint ait ter zu");
    private static final Set<String> SINGULAR = WordSet.of("le la l' du au un une notre");
    private static final int SHORT = 3;
    private static final Set<String> TITLES =
            Set.of("maitre", "docteur", "docteure", "professeur", "professeure", "monsieur", "madame");
    private static final Set<String> LEADERS =
            WordSet.of("president presidente pdg dg directeur directrice patron patronne gerant");

    /** Nouns that call a company and no person. */
    private static final Set<String> COMPANIES = WordSet.of(
            """
            marque groupe entreprise societe maison firme filiale pme eti start-up startup enseigne manufacture
            multinationale cooperative association compagnie fleuron""");

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            int i = 0;
            while (i < passage.size()) {
                Name name = at(passage, i);
                if (name == null) {
                    i++;
                } else {
                    names.add(name);
                    while (i < passage.size()
                            && passage.at(i).span().start() < name.span().end()) {
                        i++;
                    }
                }
            }
        }
        return names;
    }

    /** Whether a known first name begins a person's name at {@code i}: there the name of a body ends. */
    static boolean begins(Passage passage, int i) {
        return isFirstName(passage.word(i)) && at(passage, i) != null;
    }

    // "Yann-Ber", "Ti-Jean": with a short part that is none by itself
    private static boolean isFirstName(String word) {
        int hyphen = word.indexOf('-');
        boolean compound = hyphen > 0
                && (hyphen <= SHORT && FirstNames.has(word.substring(hyphen + 1))
                        || word.length() - hyphen - 1 <= SHORT && FirstNames.has(word.substring(0, hyphen)));
        return FirstNames.has(word) || compound && !FrenchWords.has(word);
    }

    /** The person who is named from token {@code i} on, or null. */
    static @Nullable Name at(Passage passage, int i) {
        if (FunctionWords.isCourtesy(passage.word(i)) && passage.hasCapitalInitial(i)) {
            int surname = passage.word(i + 1).equals(".") ? i + 2 : i + 1;
            int end = surnameEnd(passage, afterFirstNames(passage, surname));
            boolean particle = PARTICLES.contains(passage.word(surname)) && passage.joins(surname);
            if (end > surname && (passage.hasCapital(surname) || particle)) {
                return NameAt.of(passage, surname, end, EntityKind.PERSON, "person.address", 0.95);
            }
        }
        // "l'Insa Rennes" bears a first name's letters
        boolean institution = NounClass.INSTITUTION.has(passage.word(i))
                && (Acronyms.isAcronym(passage.at(i))
                        || i + 1 < passage.size()
                                && !Territories.get()
                                        .lookup(passage.at(i + 1).text())
                                        .isEmpty());
        // "un chantier voisin, Les Yoles de Marie,"
        boolean titled = FunctionWords.isArticle(passage.word(i - 1))
                && passage.hasCapital(i - 1)
                && passage.joins(i)
                && !passage.startsClause(i - 1);
        boolean initial = passage.hasCapitalInitial(i) && passage.at(i).text().length() == 1;
        if (!passage.hasCapital(i) && !initial || institution || titled) {
            return null;
        }
        if (isFirstName(passage.word(i))
                && !isShoutedAlone(passage, i)
                && (!PersonSigns.isNamesake(passage, i)
                        || PersonSigns.holdsPosition(passage, surnameEnd(passage, afterFirstNames(passage, i))))) {
            int surname = afterFirstNames(passage, i);
            int end = withEstate(passage, surnameEnd(passage, surname));
            if (surname > i
                    && end > surname
                    && !isCredit(passage, i)
                    && !isListedCompany(passage, end)
                    && !isNamedAfter(passage, i)
                    && !isCalledCompany(passage, end)
                    && (!CompanyRows.holds(passage, i) || PersonSigns.holdsPosition(passage, end))
                    && !isCompany(passage, surname, end)
                    && !(passage.hasCapital(end) && passage.joins(end) && NameTails.isTrade(passage.word(end)))) {
                return NameAt.of(passage, i, end, EntityKind.PERSON, "person.firstName", 0.93);
            }
        }
        int end = afterTitle(passage, i);
        if (end > i) {
            return NameAt.of(passage, i, end, EntityKind.PERSON, "person.title", 0.8);
        }
        if (i == 1 && passage.word(0).equals("par") && passage.hasCapital(0) && isByline(passage)) {
            return NameAt.of(passage, 1, 3, EntityKind.PERSON, "person.byline", 0.8);
        }
        int initials = afterInitials(passage, i);
        if (initials > 0) {
            return NameAt.of(passage, i, initials, EntityKind.PERSON, "person.initials", 0.85);
        }
        return withoutFirstName(passage, i);
    }

    // "J.-P. Merlin, président", "martèle S. Merlin": the index after the surname, else 0
    private static int afterInitials(Passage passage, int i) {
        int j = i;
        while (j < i + 6
                && passage.hasCapitalInitial(j)
                && passage.at(j).text().length() == 1
                && passage.word(j + 1).startsWith(".")) {
            j += passage.word(j + 2).equals("-") ? 3 : 2;
        }
        int end = j > i ? surnameEnd(passage, j) : j;
        boolean somebody = end > j && (PersonSigns.holdsPosition(passage, end) || PersonSigns.isSaying(passage, i));
        return somebody ? end : 0;
    }

    // two or three capitals that no list of first names has, where only a person can stand
    private static @Nullable Name withoutFirstName(Passage passage, int i) {
        String before = passage.word(i - 1);
        boolean body = before.equals("(") || before.equals("chez") || PersonSigns.isOfPosition(passage, i);
        if (body
                || !passage.isProper(i)
                || FirstNames.has(passage.word(i))
                || FunctionWords.has(passage.word(i))
                || PersonSigns.isNamesake(passage, i)) {
            return null;
        }
        int end = i + 1;
        while (end < passage.size() && end - i < 3 && passage.joins(end) && passage.hasCapital(end)) {
            end++;
        }
        if (PARTICLES.contains(passage.word(end)) && isForeign(passage, i)) {
            end = Math.max(end, surnameEnd(passage, end));
        }
        boolean two = end - i >= 2 && !passage.hasCapital(end) && !passage.hasCapital(i - 1);
        if (!two || isCompany(passage, i, end) || Acronyms.isAcronym(passage.at(i))) {
            return null;
        }
        boolean byline = i == 0
                && passage.size() == 2
                && passage.at(1).isAllCapitals()
                && passage.word(1).length() > 3
                && !passage.at(0).isAllCapitals();
        if (byline
                || PersonSigns.holdsPosition(passage, end)
                || PersonSigns.isSaying(passage, i)
                || Helms.isTaken(passage, end)
                || isLabelled(passage, i, end)) {
            boolean surnameShouts = Acronyms.isAcronym(passage.at(end - 1))
                    && passage.word(end - 1).length() > 3
                    && !passage.isTitleCase();
            return NameAt.of(passage, i, end, EntityKind.PERSON, "person.position", surnameShouts ? 0.92 : 0.85);
        }
        boolean foreign = isForeign(passage, end - 1) && (isForeign(passage, i) || end - i > 2);
        return foreign && PersonSigns.isAlone(passage, i, end)
                ? NameAt.of(passage, i, end, EntityKind.PERSON, "person.sign", 0.82)
                : null;
    }

    // "Déléguée générale : Nour Belkacem"
    private static boolean isLabelled(Passage passage, int i, int end) {
        boolean closed = end == passage.size() || !passage.isWord(end);
        int role = i - 2;
        while (role > 0 && role > i - 5 && passage.isWord(role - 1)) {
            role--;
        }
        boolean opens = role == 0 || role > 0 && !passage.isWord(role - 1); // the first word of the label
        return passage.word(i - 1).equals(":")
                && closed
                && opens
                && NounClass.ROLE.has(passage.word(role))
                && !NounClass.COMPANY.has(passage.word(role))
                && !NounClass.HOUSE.has(passage.word(i));
    }

    // "le ministre Berthelin", "l'artiste Amixel": one to three capitals after the word for what somebody is
    private static int afterTitle(Passage passage, int i) {
        String before = passage.word(i - 1);
        String article = passage.word(i - 2);
        boolean title = (NounClass.ROLE.has(before) || NounClass.CALLING.has(before))
                && !NounClass.COMPANY.has(before)
                && !passage.hasCapital(i - 1)
                && SINGULAR.contains(article);
        // "l'administratrice, maître Bernolles"
        title |= TITLES.contains(before) && !passage.hasCapital(i - 1);
        if (!title || !passage.joins(i) || !isForeign(passage, i)) {
            return i;
        }
        int end = i + 1;
        while (end < passage.size() && end - i < 3 && passage.joins(end) && isForeign(passage, end)) {
            end++;
        }
        return passage.hasCapital(end) && passage.joins(end) || isCompany(passage, i, end) ? i : end;
    }

    private static boolean isForeign(Passage passage, int i) {
        return passage.isProper(i)
                && !FrenchWords.has(passage.word(i))
                && !Acronyms.isAcronym(passage.at(i))
                && Territories.get().lookup(passage.at(i).text()).isEmpty()
                && WellKnown.get().lookup(passage.at(i).text()).isEmpty();
    }

    // "Par Mikkel Lozan |"
    private static boolean isByline(Passage passage) {
        String after = passage.word(3);
        return passage.isProper(1)
                && passage.isProper(2)
                && (after.isEmpty()
                        || after.equals("|")
                        || after.equals(",")
                        || after.equals("-")
                        || after.equals("–"));
    }

    // "Jean", "Jean Pierre", "Jean-Pierre", "John F."
    private static int afterFirstNames(Passage passage, int i) {
        int j = i;
        while (j < passage.size()
                && j - i < 3
                && passage.hasCapital(j)
                && isFirstName(passage.word(j))
                && (j == i || passage.joins(j))
                && (j == i || passage.hasCapital(j + 1) || PARTICLES.contains(passage.word(j + 1)))) {
            j++;
        }
        if (j > i
                && passage.isWord(j)
                && passage.at(j).text().length() == 1
                && passage.word(j + 1).equals(".")) {
            j += 2;
        }
        return j;
    }

    private static int surnameEnd(Passage passage, int from) {
        int i = from;
        while (i < passage.size() && i - from < 3 && PARTICLES.contains(passage.word(i)) && passage.joins(i)) {
            i++;
        }
        if (!isSurname(passage, i) || (i > from && !passage.joins(i))) {
            return from;
        }
        boolean shouts = passage.at(i).isAllCapitals();
        int end = i + 1;
        while (end < passage.size() && end - i < 3 && passage.joins(end)) {
            if (isSurname(passage, end)
                    && passage.at(end).isAllCapitals() == shouts
                    && !NounClass.ROLE.has(passage.word(end))
                    && (shouts || !FrenchWords.has(passage.word(end)))) {
                end++;
            } else if (PARTICLES.contains(passage.word(end))
                    && shouts
                    && isSurname(passage, end + 1)
                    && passage.at(end + 1).isAllCapitals()) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    // "François Puech d'Alissac, directeur": a second part of the surname, where a position follows
    private static int withEstate(Passage passage, int end) {
        String tie = passage.word(end);
        boolean more = (tie.equals("d'") || tie.equals("de"))
                && isForeign(passage, end + 1)
                && passage.joins(end)
                && passage.joins(end + 1)
                && PersonSigns.holdsPosition(passage, end + 2);
        return more ? end + 2 : end;
    }

    private static boolean isSurname(Passage passage, int i) {
        return passage.hasCapital(i)
                && (passage.joins(i) || i == 0)
                && !FunctionWords.isDeterminer(passage.word(i))
                && !FunctionWords.isPreposition(passage.word(i))
                && !FunctionWords.isPronoun(passage.word(i))
                && (!FunctionWords.isCalendar(passage.word(i)) || isBorne(passage, i))
                && (!passage.isTitleCase()
                        || isBorne(passage, i)
                        || !FrenchWords.has(passage.word(i))
                        || passage.at(i).isAllCapitals()
                        || passage.word(i + 1).equals(",") && FirstNames.has(passage.word(i - 1)));
    }

    // "Fabrice Noël", "Visite du commissaire Thibaut Breton": a word, after a first name that is none
    private static boolean isBorne(Passage passage, int i) {
        return FirstNames.has(passage.word(i - 1)) && !FrenchWords.has(passage.word(i - 1)) && passage.joins(i);
    }

    private static boolean isCompany(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = passage.word(i);
            boolean trade = NameTails.isTrade(word) || word.equals("transports"); // "Jacky Transports"
            if (trade || NounClass.INSTITUTION.has(word) || RunWords.isCompanyForm(word)) {
                return true;
            }
        }
        return false;
    }

    // "chez Paul Berger", "le PDG de Jean Lorrain": a company that bears its founder's name
    private static boolean isNamedAfter(Passage passage, int i) {
        String before = passage.word(i - 1);
        boolean of = before.equals("de") || before.equals("d'");
        return before.equals("chez") || (of && LEADERS.contains(passage.word(i - 2)));
    }

    // "Serge Ferrari, Thuasne, Porcher": a company named after a person, among companies
    private static boolean isListedCompany(Passage passage, int end) {
        String tie = passage.word(end);
        boolean tied = tie.equals(",") || tie.equals("ou");
        int next = end + 1;
        String after = passage.word(next + 1);
        return tied
                && passage.isProper(next)
                && !FirstNames.has(passage.word(next))
                && !NounClass.ROLE.has(passage.word(next))
                && !FrenchWords.has(passage.word(next))
                && (after.equals(",") || after.equals("et") || after.equals("ou"));
    }

    // "SEM West": an acronym that is spelt like a first name
    private static boolean isShoutedAlone(Passage passage, int i) {
        return passage.at(i).isAllCapitals()
                && passage.word(i).length() <= 4
                && passage.isWord(i + 1)
                && !passage.at(i + 1).isAllCapitals()
                && passage.word(i + 1).length() > 1;
    }

    // "Jean Lorrain, marque phare du groupe": what follows calls it a company
    private static boolean isCalledCompany(Passage passage, int end) {
        boolean one =
                passage.word(end + 1).equals("une") || passage.word(end + 1).equals("un");
        // "Anne Martin, enseigne à Brest": a verb
        boolean teaches = passage.word(end + 1).equals("enseigne") && !FunctionWords.isOf(passage.word(end + 2));
        return passage.word(end).equals(",") && !teaches && COMPANIES.contains(passage.word(one ? end + 2 : end + 1));
    }

    // "Photo : Anne Martin"
    static boolean isCredit(Passage passage, int i) {
        // "(SIMON DAVAL/MAXPHO)"
        boolean agency = passage.word(i - 1).equals("(")
                && (passage.word(i + 2).equals("/") || passage.word(i + 3).equals("/"));
        String before = passage.word(i - 2);
        boolean shown =
                passage.word(i - 3).equals("la") || passage.word(i - 3).equals("en"); // "sur la photo : Anne Martin"
        return agency
                || passage.word(i - 1).equals(":")
                        && !shown
                        && (before.startsWith("photo") || before.startsWith("credit"));
    }
}

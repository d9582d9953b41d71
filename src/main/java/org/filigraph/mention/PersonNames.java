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
    private static final Set<String> SINGULAR = WordSet.of("le la l' du au un une notre son sa leur");
    private static final Set<String> TITLES =
            WordSet.of("maitre docteur docteure professeur professeure monsieur madame");

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
        return Surnames.isFirstName(passage.word(i)) && at(passage, i) != null;
    }

    /** The person who is named from token {@code i} on, or null. */
    static @Nullable Name at(Passage passage, int i) {
        Name addressed = addressed(passage, i);
        if (addressed != null) {
            return addressed;
        }
        boolean initial = passage.hasCapitalInitial(i) && passage.at(i).text().length() == 1;
        if (!passage.hasCapital(i) && !initial || isInstitution(passage, i) || isTitled(passage, i)) {
            return null;
        }
        Name called = withFirstName(passage, i);
        if (called != null) {
            return called;
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

    // "M. Durand", "Mme de Lanvaux"
    private static @Nullable Name addressed(Passage passage, int i) {
        if (!FunctionWords.isCourtesy(passage.word(i)) || !passage.hasCapitalInitial(i)) {
            return null;
        }
        int surname = passage.word(i + 1).equals(".") ? i + 2 : i + 1;
        int end = Surnames.after(passage, Surnames.afterFirstNames(passage, surname));
        boolean particle = Surnames.isParticle(passage.word(surname)) && passage.joins(surname);
        return end > surname && (passage.hasCapital(surname) || particle)
                ? NameAt.of(passage, surname, end, EntityKind.PERSON, "person.address", 0.95)
                : null;
    }

    // "l'Insa Rennes" bears a first name's letters
    private static boolean isInstitution(Passage passage, int i) {
        return NounClass.INSTITUTION.has(passage.word(i))
                && (Acronyms.isAcronym(passage.at(i))
                        || i + 1 < passage.size()
                                && !Territories.get()
                                        .lookup(passage.at(i + 1).text())
                                        .isEmpty());
    }

    // "un chantier voisin, Les Yoles de Marie,"
    private static boolean isTitled(Passage passage, int i) {
        return FunctionWords.isArticle(passage.word(i - 1))
                && passage.hasCapital(i - 1)
                && passage.joins(i)
                && !passage.startsClause(i - 1);
    }

    // "Anne Martin": a known first name and a surname
    private static @Nullable Name withFirstName(Passage passage, int i) {
        if (!Surnames.isFirstName(passage.word(i)) || FounderNames.isShoutedAlone(passage, i)) {
            return null;
        }
        int surname = Surnames.afterFirstNames(passage, i);
        int first = Surnames.after(passage, surname);
        if (PersonSigns.isNamesake(passage, i) && !PersonSigns.holdsPosition(passage, first)) {
            return null;
        }
        int end = Surnames.withEstate(passage, first);
        return surname > i
                        && end > surname
                        && !isCredit(passage, i)
                        && !FounderNames.is(passage, i, end)
                        && (!CompanyRows.holds(passage, i) || PersonSigns.holdsPosition(passage, end))
                        && !FounderNames.isCompany(passage, surname, end)
                        && !(passage.hasCapital(end) && passage.joins(end) && NameTails.isTrade(passage.word(end)))
                ? NameAt.of(passage, i, end, EntityKind.PERSON, "person.firstName", 0.93)
                : null;
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
        int end = j > i ? Surnames.after(passage, j) : j;
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
        if (Surnames.isParticle(passage.word(end)) && Surnames.isForeign(passage, i)) {
            end = Math.max(end, Surnames.after(passage, end));
        }
        boolean opened = !passage.hasCapital(i - 1)
                || passage.startsClause(i - 1) && FunctionWords.isPreposition(before); // "Pour X, gérant de"
        boolean two = end - i >= 2 && !passage.hasCapital(end) && opened;
        if (!two || FounderNames.isCompany(passage, i, end) || Acronyms.isAcronym(passage.at(i))) {
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
        boolean foreign = Surnames.isForeign(passage, end - 1) && (Surnames.isForeign(passage, i) || end - i > 2);
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
        if (!title || !passage.joins(i) || !Surnames.isForeign(passage, i)) {
            return i;
        }
        int end = i + 1;
        while (end < passage.size() && end - i < 3 && passage.joins(end) && Surnames.isForeign(passage, end)) {
            end++;
        }
        return passage.hasCapital(end) && passage.joins(end) || FounderNames.isCompany(passage, i, end) ? i : end;
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

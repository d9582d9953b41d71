package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Block;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names that capitals alone show: a run of capitalised words in mid-sentence, a word with capitals inside, an acronym.
 * What stands before it says what it names; most are organisations.
 */
final class RunNames implements NameFinder {
    private static final Set<String> COMPANY_FORMS = Set.of(
            "sas",
            "sa",
            "sarl",
            "sasu",
            "se",
            "scop",
            "gmbh",
            "ag",
            "inc",
            "ltd",
            "llc",
            "plc",
            "spa",
            "nv",
            "bv",
            "technologies",
            "technology",
            "industries",
            "industrie",
            "systems",
            "systemes",
            "group",
            "groupe",
            "therapeutics",
            "pharma",
            "biotech",
            "aerospace",
            "engineering",
            "energies",
            "energy",
            "solutions",
            "robotics",
            "motors",
            "airlines",
            "labs",
            "cluster",
            "valley",
            "laboratoires",
            "composites",
            "electronics",
            "defense",
            "services",
            "holding",
            "partners",
            "capital",
            "ventures",
            "invest",
            "consulting",
            "digital",
            "international",
            "france",
            "europe");
    private static final Set<String> EVENT_WORDS = Set.of(
            "day",
            "days",
            "summit",
            "show",
            "expo",
            "week",
            "fair",
            "awards",
            "meeting",
            "meetings",
            "forum",
            "salon",
            "congres",
            "conference",
            "congress",
            "convention",
            "trophees",
            "hackathon",
            "festival",
            "biennale",
            "foire");
    private static final Set<String> WORLD = Set.of(
            "pacifique",
            "atlantique",
            "mediterranee",
            "orient",
            "occident",
            "nord",
            "sud",
            "est",
            "ouest",
            "manche",
            "terre",
            "lune",
            "internet",
            "web",
            "noel",
            "etat-major");
    private static final Set<String> WITHOUT_ARTICLE = Set.of("chez", "par", "avec", "entre", "comme", "que", "qu'");
    /** What is called after people and places without being theirs: {@code maladie de Charcot}. */
    private static final Set<String> EPONYMS = Set.of(
            "maladie",
            "syndrome",
            "classement",
            "theoreme",
            "effet",
            "methode",
            "accords",
            "traite",
            "protocole",
            "accord",
            "tour",
            "college",
            "lycee",
            "rue",
            "avenue",
            "boulevard");

    private static final int SEARCHED_BEFORE = 5;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (CapitalRun run : CapitalRun.of(passage)) {
                Name name = name(page, run);
                if (name != null) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static @Nullable Name name(Page page, CapitalRun whole) {
        CapitalRun run = withoutPerson(withoutTitles(whole));
        if (run.length() == 0 || isBareFunction(run) || PersonNames.isCredit(run.passage(), run.from())) {
            return null;
        }
        Passage passage = run.passage();
        NounClass before = nounBefore(passage, run.from());
        if (before == NounClass.STREET || before == NounClass.SITE) {
            return null;
        }
        if (isEvent(run, before)) {
            return named(run, EntityKind.EVENT, "event.capitals", 0.8);
        }
        if (before == NounClass.PRODUCT) {
            return named(run, EntityKind.PRODUCT, "product.noun", 0.5);
        }
        boolean apart = run.length() == 1 && run.isCommon() && !NounClass.COMPANY.has(passage.word(run.from() - 1));
        if (before == NounClass.COMPANY && !apart && !isPlaceCode(passage, run)) {
            return named(run, EntityKind.ORGANISATION, "organisation.noun", 0.9);
        }
        String head = passage.word(run.from());
        if (AgreementKinds.begins(passage, run.from())) {
            return null;
        }
        if (run.length() == 1 && Acronyms.isAcronym(run.first())) {
            return acronym(page, run);
        }
        if (run.length() > 1 && COMPANY_FORMS.contains(passage.word(run.to() - 1)) && !run.isCommon()) {
            return named(run, EntityKind.ORGANISATION, "organisation.form", 0.85);
        }
        if (run.length() > 1 && NounClass.INSTITUTION.has(head)) {
            return named(run, EntityKind.ORGANISATION, "organisation.institution", 0.85);
        }
        if (isPlaceCode(passage, run)) {
            return named(run, EntityKind.TERRITORY, "territory.code", 0.8);
        }
        if (run.length() == 1 && (isBareInstitution(head) || WORLD.contains(head))) {
            return null;
        }
        if (run.isCommon() && run.length() > 1 && isBare(passage, run)) {
            return named(run, EntityKind.ORGANISATION, "organisation.bare", 0.6);
        }
        if (run.isCommon()) {
            return run.length() == 1
                            && !passage.isTitleCase()
                            && (standsWithoutArticle(passage, run) || isListed(passage, run))
                    ? named(run, EntityKind.ORGANISATION, "organisation.capital", 0.5)
                    : null;
        }
        if (passage.word(run.from() - 1).equals("de") && EPONYMS.contains(passage.word(run.from() - 2))) {
            return null;
        }
        if (before == NounClass.PLACE
                || passage.word(run.from() - 1).equals("a")
                || passage.word(run.from() - 1).equals("en")) {
            return null;
        }
        boolean publication = run.to() < passage.size()
                && passage.at(run.to()).isNumber()
                && passage.block().kind() == Block.Kind.SOURCE;
        if (publication) {
            return null;
        }
        boolean single = run.length() == 1;
        boolean headline = passage.isTitleCase() || passage.block().isHeading();
        return named(
                run, EntityKind.ORGANISATION, "organisation.capitals", (single ? 0.65 : 0.7) - (headline ? 0.1 : 0));
    }

    /** Whether a folded word is what companies' names end with: {@code SAS}, {@code Technologies}. */
    static boolean isCompanyForm(String folded) {
        return COMPANY_FORMS.contains(folded);
    }

    private static Name named(CapitalRun run, EntityKind kind, String rule, double confidence) {
        return NameAt.of(run.passage(), run.from(), run.to(), kind, rule, confidence);
    }

    // "Président Martin", "M. Durand": what people are called is no part of the name
    private static CapitalRun withoutTitles(CapitalRun run) {
        CapitalRun rest = run;
        while (rest.length() > 0
                && (NounClass.ROLE.has(rest.first().folded())
                        || FunctionWords.isCourtesy(rest.first().folded())
                        || FunctionWords.isCalendar(rest.first().folded())
                        || (rest.length() > 1 && isKindOnly(rest.first()))
                        || (rest.length() > 1
                                && (FunctionWords.isPreposition(rest.first().folded())
                                        || rest.first().is("et"))))) {
            rest = rest.from(rest.from() + 1);
        }
        return rest;
    }

    // "L'Usine Jean-Marc Girard, président": a person's name ends the run
    private static CapitalRun withoutPerson(CapitalRun run) {
        for (int i = run.from() + 1; i + 1 < run.to(); i++) {
            if (FirstNames.has(run.passage().word(i)) && PersonNames.holdsPosition(run.passage(), run.to())) {
                return new CapitalRun(run.passage(), run.from(), i);
            }
        }
        return run;
    }

    // "l'ETI Sorex", "l'AAP Bois": the acronym is a common noun
    private static boolean isKindOnly(Token token) {
        return Acronyms.isAcronym(token)
                && (NounClass.COMPANY.has(token.folded()) || token.is("aap") || token.is("ami"));
    }

    private static boolean isBareFunction(CapitalRun run) {
        return run.length() == 1 && FunctionWords.has(run.first().folded());
    }

    // "Avenières (38)": a town with its department's number
    private static boolean isPlaceCode(Passage passage, CapitalRun run) {
        int i = run.to();
        return passage.word(i).equals("(")
                && i + 2 < passage.size()
                && passage.at(i + 1).isNumber()
                && passage.at(i + 1).text().length() <= 3
                && passage.at(i + 1).text().length() >= 2
                && passage.word(i + 2).equals(")")
                && run.length() <= 3;
    }

    private static boolean isBareInstitution(String head) {
        return NounClass.INSTITUTION.has(head)
                || NounClass.COMPANY.has(head)
                || NounClass.EVENT.has(head)
                || NounClass.PLACE.has(head);
    }

    private static boolean isEvent(CapitalRun run, @Nullable NounClass before) {
        if (before == NounClass.EVENT) {
            return !run.isCommon() || run.length() > 1;
        }
        for (int i = run.from(); i < run.to(); i++) {
            if (EVENT_WORDS.contains(run.passage().word(i)) && run.length() > 1) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Name acronym(Page page, CapitalRun run) {
        Passage passage = run.passage();
        Token token = run.first();
        String before = passage.word(run.from() - 1);
        if (page.acronyms().isCommon(token)
                || (passage.isTitleCase() && token.text().length() < 4)) {
            return null;
        }
        boolean qualifies =
                passage.isWord(run.from() - 1) && !passage.hasCapital(run.from() - 1) && !FunctionWords.has(before);
        if (qualifies
                || before.equals("en")
                || before.equals("a")
                || passage.word(run.to()).equals("-")) {
            return null;
        }
        boolean definite = before.equals("l'") || before.equals("la") || before.equals("le") || before.equals("du");
        return named(run, EntityKind.ORGANISATION, "organisation.acronym", definite ? 0.75 : 0.65);
    }

    // "chez Orange", "avec Safran": a common noun would have its article
    private static boolean standsWithoutArticle(Passage passage, CapitalRun run) {
        return WITHOUT_ARTICLE.contains(passage.word(run.from() - 1))
                && passage.joins(run.from())
                && !NounClass.PLACE.has(run.first().folded());
    }

    // "Thales, Safran ou Daher": between names, without an article
    private static boolean isListed(Passage passage, CapitalRun run) {
        String before = passage.word(run.from() - 1);
        String after = passage.word(run.to());
        boolean tiedBefore = before.equals(",") || before.equals("et") || before.equals("ou");
        boolean tiedAfter = after.equals(",") || after.equals("et") || after.equals("ou");
        return (tiedBefore && isForeign(passage, run.from() - 2))
                || (tiedAfter && isForeign(passage, run.to() + 1) && (tiedBefore || WITHOUT_ARTICLE.contains(before)));
    }

    // "est Aura Aero": several capitals where a noun would have its article
    private static boolean isBare(Passage passage, CapitalRun run) {
        String before = passage.word(run.from() - 1);
        return !passage.isTitleCase()
                && passage.isWord(run.from() - 1)
                && passage.joins(run.from())
                && !passage.block().isHeading()
                && (before.equals("est") || before.equals("sont") || WITHOUT_ARTICLE.contains(before))
                && !passage.hasCapital(run.from() - 1);
    }

    private static boolean isForeign(Passage passage, int i) {
        return passage.isProper(i) && !FrenchWords.has(passage.word(i)) && !Acronyms.isAcronym(passage.at(i));
    }

    /**
     * What the noun before a name is, where it stands so near that it says what is named: {@code le groupe}, {@code la
     * start-up bretonne}. Adjectives may stand between.
     */
    static @Nullable NounClass nounBefore(Passage passage, int from) {
        for (int i = from - 1; i >= 0 && i >= from - SEARCHED_BEFORE && passage.joins(i + 1); i--) {
            String word = passage.word(i);
            if ((word.equals("«") || word.equals("\"") || word.equals("“")) && i == from - 1) {
                continue;
            }
            if (!passage.isWord(i)) {
                return null;
            }
            if (FunctionWords.has(word)) {
                // "pôle de compétitivité": the noun stands before a complement of one word
                if (word.equals("de")
                        && i == from - 2 - adjectives(passage, from)
                        && "pole".equals(passage.word(i - 1))) {
                    return NounClass.COMPANY;
                }
                return null;
            }
            for (NounClass c : new NounClass[] {
                NounClass.STREET, NounClass.EVENT, NounClass.COMPANY, NounClass.PRODUCT, NounClass.SITE, NounClass.PLACE
            }) {
                if (c.has(word) && !(passage.hasCapital(i) && !passage.startsClause(i) && c == NounClass.COMPANY)) {
                    return c;
                }
            }
        }
        return null;
    }

    private static int adjectives(Passage passage, int from) {
        int n = 0;
        while (passage.isWord(from - 1 - n) && !FunctionWords.has(passage.word(from - 1 - n)) && n < 3) {
            n++;
        }
        return n - 1;
    }
}

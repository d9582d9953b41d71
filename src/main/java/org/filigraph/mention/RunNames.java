package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashSet;
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
    private static final String UNLISTED_PLACE = "territory.position";
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
            "participations",
            "equity",
            "gestion",
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
    private static final Set<String> EDITIONS = Set.of("e", "es", "eme", "emes", "er", "ers", "ere", "eres");
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
    /** What the names of things held again and again begin with. */
    private static final Set<String> HELD = Set.of(
            "rencontres",
            "assises",
            "journee",
            "journees",
            "trophees",
            "carrefour",
            "universites",
            "etats-generaux",
            "semaine",
            "nuit",
            "matinale",
            "matinales");

    private static final Set<String> KIN = Set.of("freres", "soeurs", "famille", "epoux", "dynastie", "docteur");
    /** What says which of several things follows, and begins no name: {@code Lot Bâtiment}. */
    private static final Set<String> LABELS = Set.of(
            "categorie",
            "categories",
            "thematique",
            "thematiques",
            "axe",
            "volet",
            "lot",
            "rubrique",
            "tranche",
            "phase",
            "etape",
            "chapitre",
            "annexe",
            "figure",
            "tableau",
            "image",
            "illustration",
            "theme",
            "mot-cle",
            "mots-cles");

    private static final Set<String> ONE = Set.of("un", "une", "deux", "trois");
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "plus",
            "grand",
            "grande",
            "petit",
            "petite",
            "nouveau",
            "nouvelle",
            "premier",
            "premiere",
            "long",
            "longue");
    private static final Set<String> NATIVE = Set.of("les", "des", "aux", "ces", "le", "du", "un", "une", "nos");
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

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        List<Name> places = new ArrayList<>();
        Set<String> bodies = new HashSet<>();
        for (Passage passage : page.passages()) {
            for (CapitalRun run : CapitalRun.of(passage)) {
                Name name = name(page, run);
                if (name == null) {
                    continue;
                }
                if (name.rule().equals(UNLISTED_PLACE)) {
                    places.add(name);
                } else {
                    names.add(name);
                    bodies.add(name.entity().key());
                }
            }
        }
        // what acts elsewhere is no place here
        for (Name place : places) {
            names.add(
                    bodies.contains(place.entity().key())
                            ? NameAt.of(
                                    page.text(), place.span(), EntityKind.ORGANISATION, "organisation.capitals", 0.6)
                            : place);
        }
        return names;
    }

    private static @Nullable Name name(Page page, CapitalRun whole) {
        CapitalRun run = withoutPerson(withoutTitles(whole));
        if (run.length() == 0
                || isBareFunction(run)
                || isLabel(run)
                || PersonNames.isCredit(run.passage(), run.from())) {
            return null;
        }
        Passage passage = run.passage();
        if (run.length() == 1
                && (head(run).equals("vice") || Acronyms.isGeneric(head(run)) && !Acronyms.isAcronym(run.first()))) {
            return null;
        }
        if (isSpeaker(run) || isNickname(run) || passage.word(run.from() - 1).equals("#")) {
            return null;
        }
        boolean label = LABELS.contains(head(run))
                && run.length() > 1
                && !isCompanyForm(run.passage().word(run.to() - 1));
        if (label || isPeople(run) || isThingAfter(run)) {
            return null;
        }
        if (KIN.contains(passage.word(run.from() - 1))) {
            return null;
        }
        if (run.length() == 1 && isModel(run.first().text())) {
            return null;
        }
        NounClass before = NounBefore.of(passage, run.from());
        if (before == null) {
            before = NounBefore.ofList(passage, run.from());
        }
        if (before == NounClass.STREET || before == NounClass.SITE) {
            return null;
        }
        if (isEvent(run, before)) {
            return named(run, EntityKind.EVENT, "event.capitals", 0.8);
        }
        if (before == NounClass.PRODUCT || (before == null && isListedProduct(run))) {
            return named(run, EntityKind.PRODUCT, "product.noun", 0.5);
        }
        boolean apart = run.length() == 1
                && run.isCommon()
                && !Acronyms.isAcronym(run.first())
                && !passage.word(run.from() - 1).equals(",")
                && !passage.word(run.from() - 1).equals(":")
                && !passage.word(run.from() - 1).equals("competitivite")
                && !NounClass.COMPANY.has(passage.word(run.from() - 1));
        boolean generic = run.length() == 1 && Acronyms.isGeneric(run.first().folded());
        if (before == NounClass.COMPANY && !apart && !generic && !isPlaceCode(passage, run)) {
            return named(withTail(withComplement(run)), EntityKind.ORGANISATION, "organisation.noun", 0.9);
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
        if (run.length() > 1 && HELD.contains(head) && !passage.isTitleCase()) {
            return named(run, EntityKind.EVENT, "event.head", 0.8);
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
        if (run.length() > 1 && isArticle(head) && PlacePosition.isPlace(passage, run.from())) {
            // "le quartier de La Défense"
            return named(run, EntityKind.TERRITORY, "territory.article", 0.75);
        }
        if (run.isCommon() && run.length() == 2 && isArticle(head) && !headline(run)) {
            // "Le Triangle" in mid-sentence
            return named(run, EntityKind.ORGANISATION, "organisation.article", 0.65);
        }
        if (run.isCommon() && run.length() > 1 && isBare(passage, run)) {
            return named(run, EntityKind.ORGANISATION, "organisation.bare", 0.6);
        }
        if (run.isCommon()) {
            boolean bare = standsWithoutArticle(passage, run) || isListed(passage, run) || isComplement(page, run);
            return run.length() == 1 && !passage.isTitleCase() && bare
                    ? named(run, EntityKind.ORGANISATION, "organisation.capital", 0.5)
                    : null;
        }
        if (passage.word(run.from() - 1).equals("de") && EPONYMS.contains(passage.word(run.from() - 2))) {
            return null;
        }
        if (run.length() <= 3 && !beginsWithBody(run) && PlacePosition.isPlace(passage, run.from())) {
            boolean common = run.length() > 1 && FrenchWords.has(head);
            return common ? null : named(run, EntityKind.TERRITORY, UNLISTED_PLACE, 0.6);
        }
        if (run.length() == 1 && PlacePosition.isPair(run.first().text())) {
            return named(run, EntityKind.TERRITORY, "territory.pair", 0.75);
        }
        if (before == NounClass.PLACE || passage.word(run.from() - 1).equals("en")) {
            return null;
        }
        boolean publication = run.to() < passage.size()
                && passage.at(run.to()).isNumber()
                && passage.block().kind() == Block.Kind.SOURCE;
        if (publication) {
            return null;
        }
        boolean single = run.length() == 1;
        return named(
                withTail(run),
                EntityKind.ORGANISATION,
                "organisation.capitals",
                (single ? 0.65 : 0.7) - (headline(run) ? 0.1 : 0));
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
                        || (rest.length() > 1 && rest.first().is("regions"))
                        || (rest.length() > 1
                                && (FunctionWords.isPreposition(rest.first().folded())
                                        || rest.first().is("et"))))) {
            rest = rest.from(rest.from() + 1);
        }
        return rest;
    }

    // "L'Usine Jean-Marc Girard, président", "ministre de l'Industrie Anne Martin": a person's name ends the run
    private static CapitalRun withoutPerson(CapitalRun run) {
        for (int i = run.from(); i + 1 < run.to(); i++) {
            if (PersonNames.begins(run.passage(), i)) {
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

    private static boolean headline(CapitalRun run) {
        return run.passage().isTitleCase() || run.passage().block().isHeading();
    }

    private static String head(CapitalRun run) {
        return run.first().folded();
    }

    private static boolean isArticle(String word) {
        return word.equals("la") || word.equals("le") || word.equals("les");
    }

    // "le pôle Véhicule du futur", "le cluster Lumière et Santé": common words, the second tied to the first
    private static CapitalRun withComplement(CapitalRun run) {
        Passage passage = run.passage();
        int tie = run.to();
        int noun = tie + 1;
        boolean one = run.length() == 1 && run.isCommon() && !Acronyms.isAcronym(run.first());
        if (!one || !passage.isWord(noun) || FunctionWords.has(passage.word(noun)) || !passage.joins(tie)) {
            return run;
        }
        String word = passage.word(tie);
        boolean complement = (word.equals("du") || word.equals("de") || word.equals("d'"))
                && !passage.hasCapital(noun)
                && FrenchWords.has(passage.word(noun));
        boolean pair = (word.equals("et") || word.equals("&"))
                && passage.hasCapital(noun)
                && FrenchWords.has(passage.word(noun))
                && !NounClass.INSTITUTION.has(passage.word(noun));
        return complement || pair ? new CapitalRun(passage, run.from(), noun + 1) : run;
    }

    // "HM : …", "JGDE. …": who speaks in an interview, by initials
    private static boolean isSpeaker(CapitalRun run) {
        String after = run.passage().word(run.to());
        return run.from() == 0
                && run.length() == 1
                && Acronyms.isAcronym(run.first())
                && run.first().text().length() <= 4
                && (after.equals(":") || after.equals("."))
                && run.passage().size() > run.to() + 1;
    }

    // "le Finistérien Yann Kervadec": where somebody is from
    private static boolean isNickname(CapitalRun run) {
        boolean article = run.passage().word(run.from() - 1).equals("le")
                || run.passage().word(run.from() - 1).equals("la");
        return run.length() == 1
                && article
                && PersonNames.begins(run.passage(), run.to())
                && run.passage().joins(run.to());
    }

    // "sous les marques Bleulin et Olvia": the second goes by the noun of the first
    private static boolean isListedProduct(CapitalRun run) {
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
    private static boolean isPeople(CapitalRun run) {
        String word = head(run);
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
                && NATIVE.contains(run.passage().word(run.from() - 1))
                && NounBefore.of(run.passage(), run.from()) == null;
    }

    // "la Loue, une rivière", "le Sanivox, un nouveau médicament": what follows says that it is no body
    private static boolean isThingAfter(CapitalRun run) {
        Passage passage = run.passage();
        int i = run.to();
        boolean apposed = passage.word(i).equals(",")
                && (ONE.contains(passage.word(i + 1)) || passage.word(i + 2).equals("plus"));
        int noun = i + 2;
        while (apposed && BEFORE_NOUNS.contains(passage.word(noun))) {
            noun++;
        }
        String word = passage.word(noun);
        return apposed && !NounClass.COMPANY.has(word) && (NounClass.PLACE.has(word) || NounClass.PRODUCT.has(word));
    }

    // "Sorex énergies nouvelles", "Armor participations": what the company does, in small letters
    private static CapitalRun withTail(CapitalRun run) {
        int end = NameTails.after(run.passage(), run.to());
        return end > run.to() ? new CapitalRun(run.passage(), run.from(), end) : run;
    }

    // "[NEWS]"
    private static boolean isLabel(CapitalRun run) {
        return run.passage().word(run.from() - 1).equals("[")
                && run.passage().word(run.to()).equals("]");
    }

    private static boolean isBareFunction(CapitalRun run) {
        boolean named = Acronyms.isAcronym(run.first()) && NounBefore.of(run.passage(), run.from()) != null;
        return run.length() == 1 && FunctionWords.has(run.first().folded()) && !named;
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
        if (run.length() == 1 && Acronyms.isGeneric(run.first().folded())) {
            return false;
        }
        if (isEdition(run)
                || (head(run).equals("tour")
                        && run.passage().word(run.from() + 1).equals("de"))) {
            return true;
        }
        if (before == NounClass.EVENT) {
            return !run.isCommon() || run.length() > 1 || Acronyms.isAcronym(run.first());
        }
        for (int i = run.from(); i < run.to(); i++) {
            if (EVENT_WORDS.contains(run.passage().word(i)) && run.length() > 1) {
                return true;
            }
        }
        return false;
    }

    // "les 9èmes RAB", "le 12e Nautilia": what is held again and again
    private static boolean isEdition(CapitalRun run) {
        Passage passage = run.passage();
        int i = run.from();
        boolean ordinal = EDITIONS.contains(passage.word(i - 1))
                && i > 1
                && passage.at(i - 2).isNumber();
        return ordinal
                && !run.isCommon()
                && !NounClass.INSTITUTION.has(head(run))
                && !NounClass.COMPANY.has(head(run))
                && !NounClass.ROLE.has(head(run))
                && WellKnown.get().lookup(run.first().text()).isEmpty();
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
                && Territories.get().lookup(run.first().text()).isEmpty()
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

    // "l'appui de Cascade", "attribué à Cascade": in a text that has the word with a capital only
    private static boolean isComplement(Page page, CapitalRun run) {
        Passage passage = run.passage();
        String before = passage.word(run.from() - 1);
        boolean of = before.equals("de") || before.equals("d'") || before.equals("pour");
        return (of || PlacePosition.isRecipient(passage, run.from()))
                && passage.joins(run.from())
                && !passage.hasCapital(run.from() - 2)
                && !passage.block().isHeading()
                && !page.hasSmall(run.first().folded())
                && Territories.get().lookup(run.first().text()).isEmpty()
                && !InstitutionNames.isAdjective(run.first().folded())
                && !NounClass.ROLE.has(run.first().folded());
    }

    // "site du CEA Cadarache"
    private static boolean beginsWithBody(CapitalRun run) {
        return Acronyms.isAcronym(run.first())
                || WellKnown.get().lookup(run.first().text()).isPresent();
    }

    // "A380", "H160": what is made, not who makes it
    private static boolean isModel(String form) {
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
    private static boolean isBare(Passage passage, CapitalRun run) {
        String before = passage.word(run.from() - 1);
        return !passage.isTitleCase()
                && passage.isWord(run.from() - 1)
                && passage.joins(run.from())
                && !passage.block().isHeading()
                && (before.equals("est")
                        || before.equals("sont")
                        || before.equals("de")
                        || before.equals("d'")
                        || WITHOUT_ARTICLE.contains(before)
                        || PlacePosition.isRecipient(passage, run.from()))
                && !passage.hasCapital(run.from() - 1);
    }

    private static boolean isForeign(Passage passage, int i) {
        return passage.isProper(i) && !FrenchWords.has(passage.word(i)) && !Acronyms.isAcronym(passage.at(i));
    }
}

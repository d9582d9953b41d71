package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Block;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names that capitals alone show: a run of capitalised words in mid-sentence, a word with capitals inside, an acronym.
 * What stands before it says what it names; most are organisations.
 */
final class RunNames implements NameFinder {
    private static final String UNLISTED_PLACE = "territory.position";
    /** Longer words in capitals are rather words than acronyms. */
    private static final int LONGEST_ACRONYM = 7;

    private static final int LONGEST_RUBRIC = 40;
    private static final int LONGEST_ITEM = 3;
    private static final String FORMER = "ex-";

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        List<Name> places = new ArrayList<>();
        Set<String> bodies = new HashSet<>();
        for (Passage passage : page.passages()) {
            if (EnglishPassages.is(passage)) {
                continue;
            }
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
        CapitalRun run = withoutCommonHead(withoutPerson(withoutLand(withoutTitles(whole))));
        if (run.length() == 0
                || EmptyCapitals.is(run)
                || InstitutionNames.isTitleOfState(run.passage(), run.from())
                || PersonNames.isCredit(run.passage(), run.from())) {
            return null;
        }
        Passage passage = run.passage();
        if (endsWithKnown(run)) {
            return null;
        }
        if (run.length() == 1
                && (run.head().equals("vice") || Acronyms.isGeneric(run.head()) && !Acronyms.isAcronym(run.first()))) {
            return null;
        }
        if (passage.word(run.to()).equals("economie") && passage.joins(run.to())) {
            return null;
        }
        if (ThingRuns.isSpecies(run) || EmptyCapitals.isSeriesLabel(page, run)) {
            return null;
        }
        if (ThingRuns.isRouteEnd(run)) {
            return named(run, EntityKind.TERRITORY, "territory.route", 0.8);
        }
        if (PersonRuns.is(run)
                || ThingRuns.isCounted(run)
                || passage.word(run.from() - 1).equals("#")) {
            return null;
        }
        boolean label = RunWords.LABELS.contains(run.head())
                && run.length() > 1
                && !isCompanyForm(run.passage().word(run.to() - 1));
        if (label || ThingRuns.isThingAfter(run)) {
            return null;
        }
        if (RunWords.KIN.contains(passage.word(run.from() - 1))) {
            return null;
        }
        if (run.length() == 1 && (ThingRuns.isModel(run) || EmptyCapitals.isMeasure(run))) {
            return null;
        }
        if (FunctionWords.isOf(passage.word(run.from() - 1))
                && RunWords.EPONYMS.contains(passage.word(run.from() - 2))) {
            return null;
        }
        boolean shortForm = run.length() == 1 && Acronyms.isAcronym(run.first());
        if (shortForm && passage.word(run.from() - 1).equals("en")) {
            return null; // "en LR"
        }
        NounClass before = NounBefore.of(passage, run.from());
        if (before == null) {
            before = NounBefore.ofList(passage, run.from());
        }
        if (before == NounClass.STREET || before == NounClass.SITE) {
            return null;
        }
        if (HeldRuns.is(run, before) || (before == null && HeldRuns.isToldHeld(run))) {
            return named(run, EntityKind.EVENT, "event.capitals", 0.8);
        }
        if (before == NounClass.PRODUCT || (before == null && ThingRuns.isListedProduct(run))) {
            return named(run, EntityKind.PRODUCT, "product.noun", 0.5);
        }
        boolean apart = run.length() == 1
                && run.isCommon()
                && !Acronyms.isAcronym(run.first())
                && !passage.word(run.from() - 1).equals(",")
                && !passage.word(run.from() - 1).equals(":")
                && !passage.word(run.from() - 1).equals("dont")
                && !passage.word(run.from() - 1).equals("competitivite")
                && !NounClass.COMPANY.has(passage.word(run.from() - 1))
                && !passage.word(run.to()).equals("("); // "la start-up marseillaise Florin (60 salariés)"
        boolean generic = run.length() == 1 && Acronyms.isGeneric(run.first().folded());
        if (before == NounClass.COMPANY && !apart && !generic && !ThingRuns.isPlaceCode(passage, run)) {
            boolean listed = NounBefore.of(passage, run.from()) == null;
            CapitalRun item = listed ? wholeItem(run) : withTail(withComplement(run));
            return named(item, EntityKind.ORGANISATION, "organisation.noun", 0.9);
        }
        String head = passage.word(run.from());
        boolean madeIn = head.equals("made") && passage.word(run.from() + 1).equals("in");
        if (madeIn || run.length() > 1 && RunWords.ROOMS.contains(head)) {
            return null;
        }
        if (AgreementKinds.begins(passage, run.from())) {
            return null;
        }
        if (run.length() == 1 && Acronyms.isAcronym(run.first())) {
            return acronym(page, run);
        }
        if (run.length() > 1
                && RunWords.COMPANY_FORMS.contains(passage.word(run.to() - 1))
                && (!run.isCommon() || isValley(run))) {
            return named(run, EntityKind.ORGANISATION, "organisation.form", 0.85);
        }
        boolean prize = head.equals("prix") && passage.hasCapital(run.from()) && !run.isCommon();
        if (run.length() > 1 && (prize || RunWords.HELD.contains(head)) && !passage.isTitleCase()) {
            return named(run, EntityKind.EVENT, "event.head", 0.8);
        }
        if (run.length() > 1 && NounClass.INSTITUTION.has(head)) {
            return named(run, EntityKind.ORGANISATION, "organisation.institution", 0.85);
        }
        if (run.length() > 1 && NounClass.HOUSE.has(head) && !passage.isTitleCase()) {
            // "le Moulin de la Perche", "Scierie Marchand": common words, the first of a trade
            return named(run, EntityKind.ORGANISATION, "organisation.house", 0.82);
        }
        if (ThingRuns.isPlaceCode(passage, run)) {
            return named(run, EntityKind.TERRITORY, "territory.code", 0.8);
        }
        if (run.length() == 1 && isSpokenInstitution(run)) {
            return named(run, EntityKind.ORGANISATION, "organisation.acronym", 0.75);
        }
        if (run.length() == 1 && (isBareInstitution(head) || RunWords.WORLD.contains(head))) {
            return null;
        }
        if (run.length() > 1 && isArticle(head) && PlacePosition.isPlace(passage, run.from())) {
            // "le quartier de La Défense"
            return named(run, EntityKind.TERRITORY, "territory.article", 0.75);
        }
        if (EnglishPassages.isExpansion(run)
                || ThingRuns.isFeast(run)
                || ThingRuns.isGround(run)
                || PersonRuns.isFirstName(run)) {
            return null;
        }
        boolean of = run.length() > 3 && FunctionWords.isOf(passage.word(run.from() + 2)); // "Les Yoles de Groix"
        boolean titled = run.length() == 2 && run.isCommon() || of;
        boolean elided = passage.word(run.from() - 1).equals("l'")
                && Character.isUpperCase(passage.at(run.from() - 1).text().codePointAt(0))
                && !passage.startsClause(run.from() - 1)
                && passage.joins(run.from());
        if (elided && run.isCommon() && !headline(run)) {
            // "un atelier, L'Alambic Bleu"
            CapitalRun full = new CapitalRun(passage, run.from() - 1, run.to());
            return named(full, EntityKind.ORGANISATION, "organisation.article", 0.65);
        }
        titled |= run.length() > 2 && run.length() < 5 && run.isCommon(); // "Le Pont Neuf"
        if (titled && isArticle(head) && !headline(run) && !ThingRuns.isPart(run)) {
            // "Le Triangle" in mid-sentence
            return named(run, EntityKind.ORGANISATION, "organisation.article", 0.65);
        }
        if (run.isCommon() && (BodyPosition.isSubject(page, passage, run) || BodyPosition.isApposed(run))) {
            return named(run, EntityKind.ORGANISATION, "organisation.subject", 0.72);
        }
        if (run.isCommon()
                && run.length() > 1
                && (BodyPosition.isBare(passage, run) || !headline(run) && BodyPosition.isListed(passage, run))) {
            return named(run, EntityKind.ORGANISATION, "organisation.bare", 0.6);
        }
        if (run.isCommon()) {
            boolean bare = BodyPosition.standsWithoutArticle(passage, run)
                    || BodyPosition.isListed(passage, run)
                    || BodyPosition.isComplement(page, run);
            return run.length() == 1 && !passage.isTitleCase() && bare
                    ? named(run, EntityKind.ORGANISATION, "organisation.capital", 0.5)
                    : null;
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
    // "la Plastic Vallée", like "Silicon Valley": in French the noun of a place goes first
    private static boolean isValley(CapitalRun run) {
        return run.length() == 2
                && run.passage().word(run.to() - 1).startsWith("valle")
                && !run.passage().isTitleCase()
                && !RunWords.BEFORE_VALLEY.contains(run.passage().word(run.from()));
    }

    static boolean isCompanyForm(String folded) {
        return RunWords.COMPANY_FORMS.contains(folded);
    }

    private static Name named(CapitalRun run, EntityKind kind, String rule, double confidence) {
        Span span = run.passage().span(run.from(), run.to());
        boolean former = run.first().folded().startsWith(FORMER)
                && Character.isUpperCase(run.first().text().charAt(FORMER.length()));
        Span bare = former ? new Span(span.start() + FORMER.length(), span.end()) : span; // "ex-CORETI"
        return NameAt.of(run.passage().text(), bare, kind, rule, confidence);
    }

    // "Président Martin", "M. Durand": what people are called is no part of the name
    private static CapitalRun withoutTitles(CapitalRun run) {
        CapitalRun rest = run;
        while (rest.length() > 0
                && (isRole(rest.first()) && !isTrade(rest) && !isShortForm(rest)
                        || isFormerRole(rest.first().folded())
                        || FunctionWords.isCourtesy(rest.first().folded())
                        || FunctionWords.isCalendar(rest.first().folded())
                        || (rest.length() > 1 && isKindOnly(rest.first()))
                        || (rest.length() > 1 && rest.first().is("regions"))
                        || (rest.length() > 1 && rest.first().is("competitivite"))
                        || (rest.length() > 1 && isOnlyKind(rest))
                        || (rest.length() > 1
                                && (FunctionWords.isPreposition(rest.first().folded())
                                        || rest.first().is("et"))))) {
            rest = rest.from(rest.from() + 1);
        }
        return rest;
    }

    // "l'usineur de la Drôme Sorex": the land of the trade is no part of the name
    private static CapitalRun withoutLand(CapitalRun run) {
        Passage passage = run.passage();
        int article = run.from() - 1;
        boolean contracted =
                passage.word(article).equals("du") || passage.word(article).equals("des");
        int noun = contracted ? article - 1 : FunctionWords.isOf(passage.word(article - 1)) ? article - 2 : -1;
        boolean firm = noun > 0
                && !passage.hasCapital(noun)
                && (NounClass.COMPANY.has(passage.word(noun)) || PersonNouns.has(passage.word(noun)))
                && !NounClass.INSTITUTION.has(passage.word(noun))
                && FunctionWords.isDeterminer(passage.word(noun - 1));
        boolean land = run.length() > 1
                && (contracted
                        || isArticle(passage.word(article))
                        || passage.word(article).equals("l'"))
                && Territories.get().lookup(run.first().text()).stream()
                        .anyMatch(t -> t.kind() == TerritoryKind.DEPARTEMENT || t.kind() == TerritoryKind.REGION);
        return firm && land ? run.from(run.from() + 1) : run;
    }

    // "Adhérents GFB :", "Parking P2" at the head of a line: a common noun, and what it is of
    private static CapitalRun withoutCommonHead(CapitalRun run) {
        String head = run.length() == 2 ? run.head() : "";
        boolean common = FrenchWords.has(head)
                && run.passage().startsClause(run.from())
                && (Acronyms.isAcronym(run.passage().at(run.to() - 1))
                        || isOneOf(run.passage().at(run.to() - 1)))
                && !run.first().isAllCapitals()
                && !NounClass.HOUSE.has(head)
                && !NounClass.COMPANY.has(head)
                && !NounClass.INSTITUTION.has(head)
                && !NounClass.EVENT.has(head)
                && !NounClass.SITE.has(head)
                && !AgreementKinds.begins(run.passage(), run.from());
        boolean none = common && isOneOf(run.passage().at(run.to() - 1));
        return common ? run.from(none ? run.to() : run.from() + 1) : run;
    }

    // "P2", "B4": which of several
    private static boolean isOneOf(Token token) {
        String form = token.text();
        return form.length() == 2 && Character.isUpperCase(form.charAt(0)) && Character.isDigit(form.charAt(1));
    }

    // "Enquête Insee", "Antilles-Guyane Bpifrance": the known name alone, which another finder finds
    private static boolean endsWithKnown(CapitalRun run) {
        Passage passage = run.passage();
        int last = run.to() - 1;
        boolean known = run.length() == 2
                && WellKnown.get().lookup(passage.at(last).text()).isPresent()
                && !FrenchWords.has(passage.word(last));
        boolean place = known
                && !Territories.get().lookup(passage.at(run.from()).text()).isEmpty();
        String head = run.head();
        boolean noun = known
                && FrenchWords.has(head)
                && !NounClass.INSTITUTION.has(head)
                && !NounClass.COMPANY.has(head)
                && !NounClass.SITE.has(head)
                && !NounClass.EVENT.has(head);
        return place || noun;
    }

    // "Général", but "General Motors"
    private static boolean isRole(Token first) {
        return NounClass.ROLE.has(first.folded()) && !first.text().equals("General");
    }

    // "la filiale tchèque DG Nova": an acronym that is a position's too
    private static boolean isShortForm(CapitalRun run) {
        return run.length() > 1
                && Acronyms.isAcronym(run.first())
                && NounBefore.of(run.passage(), run.from()) == NounClass.COMPANY;
    }

    // "les Vignerons de l'Estagnol": who is called so together
    private static boolean isTrade(CapitalRun run) {
        return NounClass.HOUSE.has(run.first().folded())
                && run.length() > 1
                && FunctionWords.isOf(run.passage().word(run.from() + 1));
    }

    // "l'ex-P-DG"
    private static boolean isFormerRole(String word) {
        return word.startsWith("ex-") && NounClass.ROLE.has(word.substring(3));
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

    // "Entreprise SOREX FRANCE :", "Usine Sorex": the noun says what follows
    private static boolean isOnlyKind(CapitalRun run) {
        boolean kind = run.first().is("entreprise")
                || run.first().is("usine")
                || run.first().is("societe");
        return kind && !FrenchWords.has(run.passage().word(run.from() + 1)) && run.from() == 0;
    }

    // "l'ETI Sorex", "l'AAP Bois": the acronym is a common noun
    private static boolean isKindOnly(Token token) {
        return Acronyms.isAcronym(token)
                && (NounClass.COMPANY.has(token.folded()) || token.is("aap") || token.is("ami"));
    }

    private static boolean headline(CapitalRun run) {
        return run.passage().isTitleCase() || run.passage().block().isHeading();
    }

    private static boolean isArticle(String word) {
        return word.equals("la") || word.equals("le") || word.equals("les");
    }

    // "le pôle Véhicule du futur", "le cluster Lumière et Santé": common words, the second tied to the first
    private static CapitalRun withComplement(CapitalRun run) {
        Passage passage = run.passage();
        int tie = run.to();
        int noun = tie + 1;
        boolean titled = run.length() == 2 && isArticle(run.head());
        boolean one = (run.length() == 1 || titled) && run.isCommon() && !Acronyms.isAcronym(run.first());
        if (!one || !passage.isWord(noun) || FunctionWords.has(passage.word(noun)) || !passage.joins(tie)) {
            return run;
        }
        String word = passage.word(tie);
        boolean complement = (word.equals("du") || word.equals("de") || word.equals("d'"))
                && (titled || !passage.hasCapital(noun))
                && FrenchWords.has(passage.word(noun));
        boolean pair = (word.equals("et") || word.equals("&"))
                && passage.hasCapital(noun)
                && FrenchWords.has(passage.word(noun))
                && !NounClass.INSTITUTION.has(passage.word(noun));
        return complement || pair ? new CapitalRun(passage, run.from(), noun + 1) : run;
    }

    // "Sorex énergies nouvelles", "Armor participations": what the company does, in small letters
    private static CapitalRun withTail(CapitalRun run) {
        int end = NameTails.after(run.passage(), run.to());
        return end > run.to() ? new CapitalRun(run.passage(), run.from(), end) : run;
    }

    private static boolean isBareInstitution(String head) {
        return NounClass.INSTITUTION.has(head)
                || NounClass.COMPANY.has(head)
                || NounClass.EVENT.has(head)
                || NounClass.PLACE.has(head);
    }

    // "avec le Greta", "passée par l'Insa": an institution's acronym that is said as a word
    private static boolean isSpokenInstitution(CapitalRun run) {
        Passage passage = run.passage();
        String article = passage.word(run.from() - 1);
        return NounClass.INSTITUTION.has(run.head())
                && !NounClass.COMPANY.has(run.head())
                && !FrenchWords.has(run.head())
                && passage.isProper(run.from())
                && (article.equals("le")
                        || article.equals("la")
                        || article.equals("l'")
                        || article.equals("au")
                        || article.equals("du"));
    }

    private static @Nullable Name acronym(Page page, CapitalRun run) {
        Passage passage = run.passage();
        Token token = run.first();
        String before = passage.word(run.from() - 1);
        if (page.acronyms().isCommon(token)
                || (passage.isTitleCase() && token.text().length() < 4)) {
            return null;
        }
        String initial = passage.word(run.from() - 2);
        boolean signed = before.equals(".") && initial.length() == 1; // "P. MORVAN"
        boolean shouted = token.text().length() >= LONGEST_ACRONYM && FrenchWords.has(token.folded());
        if (signed || shouted && passage.block().span().length() <= LONGEST_RUBRIC) {
            return null;
        }
        boolean qualifies =
                passage.isWord(run.from() - 1) && !passage.hasCapital(run.from() - 1) && !FunctionWords.has(before);
        if (qualifies
                || before.equals("en")
                || before.equals("a") && !PlacePosition.isRecipient(passage, run.from())
                || passage.word(run.to()).equals("-")) {
            return null;
        }
        boolean definite = before.equals("l'") || before.equals("la") || before.equals("le") || before.equals("du");
        return named(run, EntityKind.ORGANISATION, "organisation.acronym", definite ? 0.75 : 0.65);
    }

    // ": Parfums Jean Vidal, KS dermatologie, Objectif numérique à Brest": in a list a name goes on to the end of its
    // item
    private static CapitalRun wholeItem(CapitalRun run) {
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

    // "site du CEA Cadarache"
    private static boolean beginsWithBody(CapitalRun run) {
        return Acronyms.isAcronym(run.first())
                || WellKnown.get().lookup(run.first().text()).isPresent();
    }
}

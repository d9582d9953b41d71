package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Block;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Names that capitals alone show: a run of capitalised words in mid-sentence, a word with capitals inside, an acronym.
 * What stands before it says what it names; most are organisations.
 */
final class RunNames implements NameFinder {
    private static final String UNLISTED_PLACE = "territory.position";
    /** What stands between a noun for a company and its name, though that is a common word. */
    private static final Set<String> LEADS_ON = WordSet.of(", : dont competitivite");

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        List<Name> places = new ArrayList<>();
        Set<String> bodies = new HashSet<>();
        for (Passage passage : page.passages()) {
            if (EnglishPassages.is(passage)) {
                continue;
            }
            for (CapitalRun run : CapitalRuns.of(passage)) {
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
        CapitalRun run = RunBounds.of(whole);
        if (run.length() == 0 || isEmpty(page, run)) {
            return null;
        }
        if (ThingRuns.isRouteEnd(run)) {
            return run.named(EntityKind.TERRITORY, "territory.route", 0.8);
        }
        if (isOther(run)) {
            return null;
        }
        Passage passage = run.passage();
        NounClass noun = NounBefore.of(passage, run.from());
        NounClass before = noun == null ? NounBefore.ofList(passage, run.from()) : noun;
        if (before == NounClass.STREET || before == NounClass.SITE) {
            return null;
        }
        if (HeldRuns.is(run, before) || (before == null && HeldRuns.isToldHeld(run))) {
            return run.named(EntityKind.EVENT, "event.capitals", 0.8);
        }
        if (before == NounClass.PRODUCT || (before == null && ThingRuns.isListedProduct(run))) {
            return run.named(EntityKind.PRODUCT, "product.noun", 0.5);
        }
        if (before == NounClass.COMPANY && isCompanys(run)) {
            CapitalRun item = noun == null ? RunBounds.wholeItem(run) : RunBounds.whole(run);
            return item.named(EntityKind.ORGANISATION, "organisation.noun", 0.9);
        }
        boolean madeIn =
                run.head().equals("made") && passage.word(run.from() + 1).equals("in");
        if (madeIn
                || run.length() > 1 && RunWords.ROOMS.contains(run.head())
                || AgreementKinds.begins(passage, run.from())) {
            return null;
        }
        if (run.length() == 1 && Acronyms.isAcronym(run.first())) {
            return BareAcronyms.name(page, run);
        }
        return alone(page, run, before);
    }

    // capitals that name nothing, or what another finder finds
    private static boolean isEmpty(Page page, CapitalRun run) {
        Passage passage = run.passage();
        boolean generic =
                run.head().equals("vice") || Acronyms.isGeneric(run.head()) && !Acronyms.isAcronym(run.first());
        boolean economy = passage.word(run.to()).equals("economie") && passage.joins(run.to());
        return EmptyCapitals.is(run)
                || InstitutionNames.isTitleOfState(passage, run.from())
                || PersonNames.isCredit(passage, run.from())
                || endsWithKnown(run)
                || run.length() == 1 && generic
                || economy
                || ThingRuns.isSpecies(run)
                || EmptyCapitals.isSeriesLabel(page, run);
    }

    // capitals that name something else than a body, a place or what is held
    private static boolean isOther(CapitalRun run) {
        Passage passage = run.passage();
        String before = passage.word(run.from() - 1);
        boolean label = RunWords.LABELS.contains(run.head())
                && run.length() > 1
                && !RunWords.isCompanyForm(passage.word(run.to() - 1));
        boolean eponym = FunctionWords.isOf(before) && RunWords.EPONYMS.contains(passage.word(run.from() - 2));
        boolean shortForm = run.length() == 1 && Acronyms.isAcronym(run.first()) && before.equals("en"); // "en LR"
        return PersonRuns.is(run)
                || ThingRuns.isCounted(run)
                || before.equals("#")
                || label
                || ThingRuns.isThingAfter(run)
                || RunWords.KIN.contains(before)
                || run.length() == 1 && (ThingRuns.isModel(run) || EmptyCapitals.isMeasure(run))
                || eponym
                || shortForm;
    }

    // after a noun for a company: its name, unless it is a common word or a place
    private static boolean isCompanys(CapitalRun run) {
        Passage passage = run.passage();
        String before = passage.word(run.from() - 1);
        boolean apart = run.length() == 1
                && run.isCommon()
                && !Acronyms.isAcronym(run.first())
                && !LEADS_ON.contains(before)
                && !NounClass.COMPANY.has(before)
                && !passage.word(run.to()).equals("("); // "la start-up marseillaise Florin (60 salariés)"
        boolean generic = run.length() == 1 && Acronyms.isGeneric(run.head());
        return !apart && !generic && !ThingRuns.isPlaceCode(passage, run);
    }

    // what no noun before it tells
    private static @Nullable Name alone(Page page, CapitalRun run, @Nullable NounClass before) {
        Name headed = byItsWords(run);
        boolean common = run.length() == 1 && (isBareInstitution(run.head()) || RunWords.WORLD.contains(run.head()));
        if (headed != null || common) {
            return headed;
        }
        Passage passage = run.passage();
        if (run.length() > 1 && RunWords.ARTICLES.contains(run.head()) && PlacePosition.isPlace(passage, run.from())) {
            // "le quartier de La Défense"
            return run.named(EntityKind.TERRITORY, "territory.article", 0.75);
        }
        if (EnglishPassages.isExpansion(run)
                || ThingRuns.isFeast(run)
                || ThingRuns.isGround(run)
                || PersonRuns.isFirstName(run)) {
            return null;
        }
        Name titled = withArticle(run);
        if (titled != null) {
            return titled;
        }
        return run.isCommon() ? ofCommonWords(page, run) : ofProperWords(run, before);
    }

    // a word within that tells what it names
    private static @Nullable Name byItsWords(CapitalRun run) {
        Passage passage = run.passage();
        if (run.length() == 1) {
            return ThingRuns.isPlaceCode(passage, run)
                    ? run.named(EntityKind.TERRITORY, "territory.code", 0.8)
                    : BareAcronyms.isSpokenInstitution(run)
                            ? run.named(EntityKind.ORGANISATION, "organisation.acronym", 0.75)
                            : null;
        }
        if (RunWords.isCompanyForm(passage.word(run.to() - 1)) && (!run.isCommon() || isValley(run))) {
            return run.named(EntityKind.ORGANISATION, "organisation.form", 0.85);
        }
        boolean prize = run.head().equals("prix") && passage.hasCapital(run.from()) && !run.isCommon();
        if ((prize || RunWords.HELD.contains(run.head())) && !passage.isTitleCase()) {
            return run.named(EntityKind.EVENT, "event.head", 0.8);
        }
        if (NounClass.INSTITUTION.has(run.head())) {
            return run.named(EntityKind.ORGANISATION, "organisation.institution", 0.85);
        }
        if (NounClass.HOUSE.has(run.head()) && !passage.isTitleCase()) {
            // "le Moulin de la Perche", "Scierie Marchand": common words, the first of a trade
            return run.named(EntityKind.ORGANISATION, "organisation.house", 0.82);
        }
        return ThingRuns.isPlaceCode(passage, run) ? run.named(EntityKind.TERRITORY, "territory.code", 0.8) : null;
    }

    // an article that has a capital in mid-sentence is a part of the name
    private static @Nullable Name withArticle(CapitalRun run) {
        Passage passage = run.passage();
        int article = run.from() - 1;
        boolean elided = passage.word(article).equals("l'")
                && Character.isUpperCase(passage.at(article).text().codePointAt(0))
                && !passage.startsClause(article)
                && passage.joins(run.from());
        if (elided && run.isCommon() && !run.isHeadline()) {
            // "un atelier, L'Alambic Bleu"
            return new CapitalRun(passage, article, run.to())
                    .named(EntityKind.ORGANISATION, "organisation.article", 0.65);
        }
        boolean of = run.length() > 3 && FunctionWords.isOf(passage.word(run.from() + 2)); // "Les Yoles de Groix"
        // "Le Triangle", "Le Pont Neuf" in mid-sentence
        boolean titled = run.length() > 1 && run.length() < 5 && run.isCommon() || of;
        return titled && RunWords.ARTICLES.contains(run.head()) && !run.isHeadline() && !ThingRuns.isPart(run)
                ? run.named(EntityKind.ORGANISATION, "organisation.article", 0.65)
                : null;
    }

    // common words name a body only where nothing else than one can stand
    private static @Nullable Name ofCommonWords(Page page, CapitalRun run) {
        Passage passage = run.passage();
        if (BodyPosition.isSubject(page, passage, run) || BodyPosition.isApposed(run)) {
            return run.named(EntityKind.ORGANISATION, "organisation.subject", 0.72);
        }
        boolean listed = BodyPosition.isListed(passage, run);
        if (run.length() > 1) {
            boolean bare = BodyPosition.isBare(passage, run) || !run.isHeadline() && listed;
            return bare ? run.named(EntityKind.ORGANISATION, "organisation.bare", 0.6) : null;
        }
        boolean bare =
                BodyPosition.standsWithoutArticle(passage, run) || listed || BodyPosition.isComplement(page, run);
        return !passage.isTitleCase() && bare ? run.named(EntityKind.ORGANISATION, "organisation.capital", 0.5) : null;
    }

    // words that French does not have name a body, unless they stand where a place does
    private static @Nullable Name ofProperWords(CapitalRun run, @Nullable NounClass before) {
        Passage passage = run.passage();
        if (run.length() <= 3 && !beginsWithBody(run) && PlacePosition.isPlace(passage, run.from())) {
            boolean common = run.length() > 1 && FrenchWords.has(run.head());
            return common ? null : run.named(EntityKind.TERRITORY, UNLISTED_PLACE, 0.6);
        }
        boolean single = run.length() == 1;
        if (single && PlacePosition.isPair(run.first().text())) {
            return run.named(EntityKind.TERRITORY, "territory.pair", 0.75);
        }
        boolean publication = run.to() < passage.size()
                && passage.at(run.to()).isNumber()
                && passage.block().kind() == Block.Kind.SOURCE;
        if (before == NounClass.PLACE || passage.word(run.from() - 1).equals("en") || publication) {
            return null;
        }
        double confidence = (single ? 0.65 : 0.7) - (run.isHeadline() ? 0.1 : 0);
        return RunBounds.withTail(run).named(EntityKind.ORGANISATION, "organisation.capitals", confidence);
    }

    // "la Plastic Vallée", like "Silicon Valley": in French the noun of a place goes first
    private static boolean isValley(CapitalRun run) {
        return run.length() == 2
                && run.passage().word(run.to() - 1).startsWith("valle")
                && !run.passage().isTitleCase()
                && !RunWords.BEFORE_VALLEY.contains(run.passage().word(run.from()));
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

    private static boolean isBareInstitution(String head) {
        return NounClass.INSTITUTION.has(head)
                || NounClass.COMPANY.has(head)
                || NounClass.EVENT.has(head)
                || NounClass.PLACE.has(head);
    }

    // "site du CEA Cadarache"
    private static boolean beginsWithBody(CapitalRun run) {
        return Acronyms.isAcronym(run.first())
                || WellKnown.get().lookup(run.first().text()).isPresent();
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.WordSet;

/** Finds the names in a text. */
public final class Names {
    private static final List<NameFinder> FINDERS = List.of(
            new TerritoryNames(),
            new KnownNames(),
            new AcronymNames(),
            new PersonNames(),
            new CollectivityNames(),
            new InstitutionNames(),
            new AgreementNames(),
            new EventNames(),
            new ProfileNames(),
            new MastheadNames(),
            new TitledAgreements(),
            new ListNames(),
            new GlossedNames(),
            new ItemNames(),
            new HeadNames(),
            new HeadlineNames(),
            new BareNames(),
            new OriginNames(),
            new StandingNames(),
            new SeriesNames(),
            new AwardNames(),
            new AwardLineNames(),
            new QuotedNames(),
            new SmallLetterNames(),
            new CalledBodies(),
            new BaptisedNames(),
            new ExclaimedNames(),
            new ProjectHeads(),
            new EntryHeads(),
            new CardinalNames(),
            new NamedProjects(),
            new RunNames());

    private static final int CREDIT = 14;
    private static final Set<String> DATED = WordSet.of("le publie mis en ligne a , - – / : h");

    private Names() {}

    /** The names in the content of a text, in order; what was weighed as a body's name is added to {@code weighed}. */
    public static List<Name> of(Layout layout, List<WeighedName> weighed) {
        Page page = Page.of(layout);
        List<Name> likely = new LikelyNames(page, ruled(page, layout)).read(weighed);
        List<Name> named = likely.stream().filter(name -> !isCredit(page, name)).toList();
        return Identity.of(page).resolve(NoBodies.without(page, named));
    }

    /** All runs of capitals of a text with what speaks for each being a body's name: what the weights are fitted to. */
    public static List<WeighedName> runs(Layout layout) {
        Page page = Page.of(layout);
        return new LikelyNames(page, ruled(page, layout)).all();
    }

    // what the rules find
    private static List<Name> ruled(Page page, Layout layout) {
        List<Name> candidates = new ArrayList<>();
        for (NameFinder finder : FINDERS) {
            for (Name name : finder.find(page)) {
                if (layout.blockAt(name.span().start()).filter(Block::isContent).isPresent()
                        && !isCredit(page, name)
                        && !isByline(page, name)
                        && !Nationalities.isInhabitant(page, name)) {
                    candidates.add(Nationalities.without(page, name));
                }
            }
        }
        candidates = Witnesses.hear(page, candidates);
        ToldKinds told = ToldKinds.of(page, candidates);
        candidates = new ArrayList<>(told.apply(candidates));
        for (Name echo : Echoes.of(page, candidates, told)) {
            if (!isCredit(page, echo)) {
                candidates.add(echo);
            }
        }
        return Overlaps.resolve(candidates);
    }

    // "(© Parc naturel – Production Vela)": who made a picture
    private static boolean isCredit(Page page, Name name) {
        Passage passage = page.passageAt(name.span().start());
        if (passage == null) {
            return false;
        }
        int at = passage.tokenAt(name.span().start());
        boolean caption = false;
        for (int i = at - 1; i >= 0 && i > at - CREDIT; i--) {
            caption |= passage.word(i).equals(":");
            boolean label = passage.word(i).equals(":")
                    && isCreditWord(passage.word(i - 1))
                    && !passage.word(i - 2).equals("la"); // "sur la photo : Anne Martin"
            // "(photo Kerzhou, Anne Martin)"
            boolean bracket = !caption && passage.word(i - 1).equals("(") && isCreditWord(passage.word(i));
            if (passage.word(i).equals("©") || bracket || (label && at - i <= 4)) {
                return true;
            }
            // "© F. Vernet" goes on after the stop
            boolean stop = passage.word(i).equals(".") && passage.word(i - 1).length() > 1;
            if (passage.word(i).equals(")") || stop) {
                return false;
            }
        }
        return false;
    }

    // "Par Anne Martin – 12 mai", "Anne MARTIN" on a line of its own: who wrote the text
    private static boolean isByline(Page page, Name name) {
        Passage passage = page.passageAt(name.span().start());
        if (passage == null || !name.is(EntityKind.PERSON)) {
            return false;
        }
        int from = passage.tokenAt(name.span().start());
        int to = passage.tokenAt(name.span().end() - 1) + 1;
        boolean starts = passage.span().start() == passage.block().span().start();
        String after = passage.word(to);
        boolean dated = from > 2 && passage.word(from - 1).equals("par"); // "Le 22 juin 2012, par"
        for (int i = 0; dated && i < from - 1; i++) {
            dated = passage.at(i).isNumber()
                    || FunctionWords.isCalendar(passage.word(i))
                    || DATED.contains(passage.word(i));
        }
        boolean by = (dated || from == 1 && passage.word(0).equals("par") && passage.hasCapital(0))
                && (after.isEmpty()
                        || after.equals("-")
                        || after.equals("–")
                        || after.equals("|")
                        || after.equals(","));
        boolean signature = from == 0
                && to == passage.size()
                && to == 2
                && passage.block().span().equals(passage.span())
                && passage.at(1).isAllCapitals()
                && !passage.at(0).isAllCapitals()
                && 2 * name.span().start() > page.text().length();
        return starts && (by || signature);
    }

    private static boolean isCreditWord(String word) {
        return word.startsWith("photo") && !word.startsWith("photon") && !word.startsWith("photov")
                || word.equals("credit")
                || word.equals("credits");
    }
}

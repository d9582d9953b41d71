package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;

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
            new ListNames(),
            new GlossedNames(),
            new ItemNames(),
            new HeadNames(),
            new BareNames(),
            new SeriesNames(),
            new AwardNames(),
            new AwardLineNames(),
            new QuotedNames(),
            new RunNames());

    private static final int CREDIT = 14;

    private Names() {}

    /** The names in the content of a text, in order. */
    public static List<Name> of(Layout layout) {
        Page page = Page.of(layout);
        List<Name> candidates = new ArrayList<>();
        for (NameFinder finder : FINDERS) {
            for (Name name : finder.find(page)) {
                if (layout.blockAt(name.span().start()).filter(Block::isContent).isPresent() && !isCredit(page, name)) {
                    candidates.add(Nationalities.without(page, name));
                }
            }
        }
        candidates.addAll(Echoes.of(page, candidates));
        return Identity.of(page).resolve(Overlaps.resolve(candidates));
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
            boolean label = passage.word(i).equals(":") && isCreditWord(passage.word(i - 1));
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

    private static boolean isCreditWord(String word) {
        return word.startsWith("photo") && !word.startsWith("photon") && !word.startsWith("photov")
                || word.equals("credit")
                || word.equals("credits");
    }
}

package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** Words with a capital for where a body comes from, which are no part of its name: "l'Espagnol Novarex", "les Bretons Bresco". */
final class Nationalities {
    private static final Set<String> PEOPLE = WordSet.of("un une le la les chaque aux des");

    private Nationalities() {}

    /** The name of a body without such a word before it; another as it is. */
    static Name without(Page page, Name name) {
        Passage passage = page.passageAt(name.span().start());
        if (!name.is(EntityKind.ORGANISATION) || passage == null) {
            return name;
        }
        int from = passage.tokenAt(name.span().start());
        int to = passage.tokenAt(name.span().end() - 1) + 1;
        boolean told = to - from > 1
                && to <= passage.size()
                && passage.hasCapital(from)
                && passage.hasCapital(from + 1)
                && (to - from > 2 || !FrenchWords.has(passage.word(from + 1)))
                && isArticle(passage, from - 1)
                && Territories.get().demonym(passage.at(from).text()).isPresent();
        return told ? NameAt.of(passage, from + 1, to, EntityKind.ORGANISATION, name.rule(), name.confidence()) : name;
    }

    /** "Un Guadeloupéen jette 20 kg": whether a word that nothing but its capital tells to be a name is one for people of a land. */
    static boolean isInhabitant(Page page, Name name) {
        Passage passage = page.passageAt(name.span().start());
        return passage != null
                && name.rule().equals("organisation.capitals")
                && PEOPLE.contains(passage.word(passage.tokenAt(name.span().start()) - 1))
                && Territories.get().demonym(name.label()).isPresent();
    }

    // "La Française de Mécanique" has its article in the feminine, and is a name
    private static boolean isArticle(Passage passage, int i) {
        String word = passage.word(i);
        boolean small = i == 0 || !passage.hasCapital(i);
        return small
                && (word.equals("le")
                        || word.equals("les")
                        || word.equals("l'")
                        || word.equals("aux")
                        || word.equals("du"));
    }
}

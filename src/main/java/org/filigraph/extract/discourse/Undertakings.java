package org.filigraph.extract.discourse;

import java.util.HashSet;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Agreements, funds and plans that a text describes by what they are for, "un fonds de prêts", and those that it names, of
 * which such a description is said too.
 */
final class Undertakings {
    private static final Set<String> INDEFINITE = WordSet.of("un une ce cet cette");

    private final Source source;
    private final DescribedThings things;

    Undertakings(Source source, DescribedThings things) {
        this.source = source;
        this.things = things;
    }

    /** Whether a noun at {@code head} begins the description of one: "fonds de prêts". */
    static boolean isOne(Wording w, int head, String noun) {
        return DescribedNouns.UNDERTAKINGS.contains(noun) && DescriptionWords.endOfAim(w, head) > 0;
    }

    /** Takes the description whose article and noun stand there; answers the index after it. */
    int read(Wording w, int article, int head, String noun) {
        int end = DescriptionWords.endOfAim(w, head);
        boolean comma = INDEFINITE.contains(w.word(article)) && w.word(end).equals(",");
        Name next = w.name(comma ? end + 1 : end, EntityKind.AGREEMENT); // "un fonds de prêts, Rivages, de"
        Entity apposed = apposed(w, article);
        Entity called = apposed == null && INDEFINITE.contains(w.word(article)) ? called(noun) : apposed;
        Entity thing = next != null
                ? next.entity()
                : called == null ? undertaking(noun, DescriptionWords.words(w, head, end)) : called;
        things.put(w.span(head, end), thing);
        things.callBy(noun, thing);
        return end;
    }

    /** "Rivages, un fonds de prêts": what the words from its article on are said of, or null. */
    private static @Nullable Entity apposed(Wording w, int article) {
        int before = article - 2;
        if (w.word(before).equals("»")) {
            before--;
        }
        Name name = w.word(article - 1).equals(",") ? w.name(before) : null;
        if (name == null || !Referents.isThing(name) || Body.of(name.entity()) == Body.COUNCIL) {
            return null;
        }
        return name.entity();
    }

    /** "un pacte pour l'emploi … le pacte « Rivages 2030 »": the one agreement that the text names with a noun before it. */
    private @Nullable Entity called(String noun) {
        Set<Entity> all = new HashSet<>();
        for (Name name : source.mentions().names()) {
            if (name.is(EntityKind.AGREEMENT)) {
                int start = name.span().start();
                String before = Folding.fold(source.text().substring(Math.max(0, start - noun.length() - 3), start));
                if (before.replace("«", "").replace("\"", "").strip().endsWith(noun)) {
                    all.add(name.entity());
                }
            }
        }
        return all.size() == 1 ? all.iterator().next() : null;
    }

    /** The agreement that the document names more fully, or else the one described before, or else this one. */
    private Entity undertaking(String noun, String label) {
        String key = Entity.slug(label);
        for (Name name : source.mentions().names()) {
            if (name.is(EntityKind.AGREEMENT) && Entity.slug(name.label()).startsWith(key)) {
                return name.entity();
            }
        }
        return things.known(noun, things.entity(noun, label));
    }
}

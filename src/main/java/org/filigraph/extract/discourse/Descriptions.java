package org.filigraph.extract.discourse;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a sentence describes a thing: by a noun and the place that it is in, "l'usine sidérurgique de Grande-Synthe",
 * by a noun and words in quotation marks or capitals, by what it is for.
 */
final class Descriptions {
    /** Adjectives right after the noun. */
    private static final int ADJECTIVES = 3;

    private static final Set<String> DEFINITE = WordSet.of("le la l' du au ce cet cette un une");
    private static final Set<String> BEFORE =
            WordSet.of("nouveau nouvelle nouvel futur future grand grande ancien ancienne");

    private final DescribedThings things;
    private final Undertakings undertakings;

    Descriptions(Source source, DescribedThings things) {
        this.things = things;
        this.undertakings = new Undertakings(source, things);
    }

    /** Takes the descriptions of a sentence. */
    void read(Wording w) {
        for (int i = 0; i < w.size() - 1; i++) {
            if (w.name(i) == null && DEFINITE.contains(w.word(i))) {
                int head = i + 1;
                int from = head;
                while (BEFORE.contains(w.word(head)) && w.name(head) == null) {
                    from = w.token(head).isCapitalised() ? from : head + 1;
                    head++;
                }
                String noun = w.word(head);
                boolean place = DescriptionWords.isPlace(noun);
                int capitals = DescriptionWords.capitals(w, head + 1);
                int quoted = DescriptionWords.endOfQuoted(w, head);
                if (w.name(head) == null
                        && DescriptionWords.NAMED.contains(noun)
                        && capitals > head + 1
                        && !w.token(head).isCapitalised()) {
                    things.put(
                            w.span(head, capitals),
                            things.known(noun, things.entity(noun, DescriptionWords.words(w, head, capitals))));
                    i = capitals - 1;
                } else if (quoted > 0) {
                    quoted(w, head, head + 2, quoted, noun);
                    i = quoted - 1;
                } else if (DescriptionWords.closing(w, DescriptionWords.quotedPlace(w, head)) > 0) {
                    int open = DescriptionWords.quotedPlace(w, head);
                    int close = DescriptionWords.closing(w, open);
                    quoted(w, head, open + 1, close, noun);
                    i = close - 1;
                } else if (w.name(head) == null && Undertakings.isOne(w, head, noun)) {
                    i = undertakings.read(w, i, head, noun) - 1;
                } else if (w.name(head) == null
                        && (place || DescriptionWords.isOwnCapital(w, head) || noun.equals("cluster"))) {
                    i = Math.max(i, phrase(w, from, head, noun, place || noun.equals("cluster")) - 1);
                }
            }
        }
    }

    /** A thing that is called what stands from {@code from} to the mark before {@code end}. */
    private void quoted(Wording w, int head, int from, int end, String noun) {
        Entity thing = things.entity(noun, DescriptionWords.words(w, from, end - 1));
        things.put(w.span(head, end), thing);
        things.callBy(noun, thing);
    }

    /** Takes the description that begins with the noun at {@code head}; answers the index after it. */
    private int phrase(Wording w, int from, int head, String noun, boolean place) {
        int i = head + 1;
        String acronym = null;
        while (place && DescriptionWords.isOwnCapital(w, i) && i < head + 3) {
            i++; // "Grand Port Maritime de la Réunion"
        }
        int adjectives = 0;
        boolean placed = false;
        while (place && adjectives < ADJECTIVES && DescriptionWords.isAdjective(w, i)) {
            if (DescribedNouns.OTHER_SENSES.contains(w.word(i))) {
                return head;
            }
            placed |= DescriptionWords.isOfTown(w.word(i));
            i++;
            adjectives++;
        }
        boolean called = w.name(i) != null
                || DescriptionWords.isOwnCapital(w, i); // "le port brestois", but "le pôle parisien Sorex"
        int end = placed && !called && !DescribedNouns.NOT_OF_TOWN.contains(noun) ? i : -1;
        while (i < Math.min(w.size(), head + DescriptionWords.LONGEST)) {
            if (w.word(i).equals("(")
                    && w.word(i + 2).equals(")")
                    && w.token(i + 1).isAllCapitals()) {
                acronym = w.word(i + 1);
                i += 3;
                continue;
            }
            if (w.word(i).equals("a") && w.name(i + 1, EntityKind.TERRITORY) != null && i > head + 1) {
                end = i; // "une usine de batteries à Douai"
                break;
            }
            if (!DescriptionWords.TYING.contains(w.word(i))) {
                break;
            }
            int next = DescriptionWords.ARTICLES.contains(w.word(i + 1)) ? i + 2 : i + 1;
            Name name = w.name(next);
            if (name != null) {
                boolean trade = isOfTrade(w, i, next, noun);
                end = name.is(EntityKind.TERRITORY) || DescriptionWords.isCouncil(name) || trade
                        ? w.endOfName(next)
                        : end;
                break;
            }
            if (DescriptionWords.isOwnCapital(w, next)) {
                end = DescriptionWords.capitals(w, next);
                break;
            }
            if (!place || !w.isContentWord(next) || DescribedNouns.OTHER_SENSES.contains(w.word(next))) {
                break;
            }
            i = next + 1;
            while (DescriptionWords.isAdjective(w, i) || DescriptionWords.isPlainNoun(w, i)) {
                i++;
            }
            if (DescribedNouns.SCHOOLS.contains(noun) && DescriptionWords.isOwnCapital(w, i)) {
                end = DescriptionWords.capitals(w, i); // "l'école de soudage ARCADE"
                break;
            }
        }
        if (end < 0) {
            boolean used = i > head + 1
                    && !FiniteVerbs.at(w, i - 1)
                    && !w.word(head + 1).equals("en");
            return used && DescribedNouns.BUILT.contains(noun) ? plain(w, from, head, i, noun) : head;
        }
        add(w, from, end, noun, acronym);
        return end;
    }

    /**
     * "la tannerie du Hamel", "la scierie de l'Alène": a house of a trade with an article and a word that seems a body's
     * name, which alone would be none.
     */
    private static boolean isOfTrade(Wording w, int of, int name, String noun) {
        boolean article = name > of + 1 || w.word(of).equals("du");
        return article && NounClass.HOUSE.has(noun) && w.name(name, EntityKind.ORGANISATION) != null;
    }

    /** "une halle technologique", "l'atelier de découpe": what is built, told by its use and by no place. */
    private int plain(Wording w, int from, int head, int end, String noun) {
        if (w.name(end) != null
                || DescriptionWords.isOwnCapital(w, end)
                || w.word(end).equals("a")) {
            return head;
        }
        Entity thing = things.entity(noun, DescriptionWords.words(w, from, end));
        things.putPlain(w.span(from, end), noun, thing);
        return end;
    }

    private void add(Wording w, int head, int end, String noun, @Nullable String acronym) {
        Entity thing = things.known(noun, things.entity(noun, DescriptionWords.words(w, head, end)));
        things.put(w.span(head, end), thing);
        things.callBy(noun, thing);
        things.callBy(DescribedNouns.SHORT_FOR.getOrDefault(noun, noun), thing);
        if (acronym != null) {
            things.callShort(acronym, thing);
        }
    }
}

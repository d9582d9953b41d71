package org.filigraph.extract.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.StatusWords;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Agreement;
import org.filigraph.fact.Commitment;
import org.filigraph.fact.Event;
import org.filigraph.fact.Evidence;
import org.filigraph.fact.Period;
import org.filigraph.mention.Entity;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;

/**
 * Reads what brought an agreement or an event about, and what it is for, where the same sentence tells it: "un avenant
 * établi en 2021 suite à la crise, pour accompagner la relance".
 */
public final class Purposes {
    private static final int REACH = 24;
    private static final int SHORTEST = 1;
    private static final Set<String> ARTICLES = WordSet.of("la le l' les un une des");
    private static final Set<String> STOPS = WordSet.of(", ; . : ( ) » «");

    /** Words that open a cause or an aim, each a phrase of folded words. */
    private static final List<String[]> CAUSES = phrases(
            "suite a",
            "a la suite de",
            "a la suite du",
            "suite au",
            "en raison de",
            "en raison du",
            "a cause de",
            "a cause du",
            "en reponse a",
            "en reponse au",
            "face a",
            "face au",
            "face aux",
            "consecutif a",
            "consecutive a");

    private static final List<String[]> AIMS = phrases(
            "pour",
            "afin de",
            "afin d'",
            "en vue de",
            "en vue d'",
            "dans le but de",
            "dans le but d'",
            "visant a",
            "destine a",
            "destinee a",
            "ayant pour objectif de",
            "ayant pour but de",
            "dans l' objectif de");

    private final Source source;
    private final List<Commitment> found = new ArrayList<>();

    private Purposes(Source source) {
        this.source = source;
    }

    /** The causes and aims of agreements and events that were read. */
    public static List<Commitment> of(Source source, List<Agreement> agreements, List<Event> events) {
        Purposes purposes = new Purposes(source);
        agreements.forEach(a -> purposes.read(a.agreement(), a.evidence().span()));
        events.forEach(e -> purposes.read(e.event(), e.evidence().span()));
        return purposes.found;
    }

    private void read(Entity of, Span told) {
        source.layout().blockAt(told.start()).ifPresent(block -> block.sentences().stream()
                .filter(s -> s.span().contains(told))
                .findFirst()
                .ifPresent(s -> read(of, Wording.of(source, block, s), told)));
    }

    private void read(Entity of, Wording w, Span told) {
        int from = w.at(told.start());
        int last = Math.min(w.size(), w.at(told.end()) + REACH);
        boolean caused = false;
        for (int i = from; i < last; i++) {
            if (w.word(i).equals(".") || w.word(i).equals(";")) {
                return;
            }
            int cause = caused ? -1 : after(w, i, CAUSES);
            int aim = after(w, i, AIMS);
            if (cause > 0) {
                add(of, "cause", w, ARTICLES.contains(w.word(cause)) ? cause + 1 : cause, told);
                caused = true;
            } else if (aim > 0 && StatusWords.isInfinitive(w.word(aim))) {
                add(of, "aim", w, aim, told);
                return;
            }
        }
    }

    private void add(Entity of, String kind, Wording w, int from, Span told) {
        int to = from;
        while (to < w.size() && !STOPS.contains(w.word(to)) && !(kind.equals("cause") && after(w, to, AIMS) > 0)) {
            to = w.endOfName(to);
        }
        if (to - from < SHORTEST) {
            return;
        }
        Span words = w.span(from, Math.min(to, w.size()));
        found.add(new Commitment(
                of,
                kind,
                words.of(source.text()).replaceAll("\\s+", " "),
                1,
                null,
                null,
                Period.NONE,
                Evidence.at(told.cover(words), "commitment." + kind, 0.75)));
    }

    /** Index after the phrase that begins at {@code i}, or -1 where none of these does. */
    private static int after(Wording w, int i, List<String[]> phrases) {
        for (String[] phrase : phrases) {
            if (w.name(i) == null && w.says(i, phrase)) {
                return i + phrase.length;
            }
        }
        return -1;
    }

    private static List<String[]> phrases(String... phrases) {
        List<String[]> split = new ArrayList<>();
        for (String phrase : phrases) {
            split.add(phrase.split(" ", -1));
        }
        return split;
    }
}

package org.filigraph.extract.relation.money;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Salience;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What a payer's money may be for: what its sentence names, points back at or goes on about, what was named last, and
 * what the passage and the document are about, each with what speaks for and against it.
 */
final class PaidFor {
    /** What stands farther away than so many words isn't meant. */
    private static final int REACH = 60;

    private static final Set<String> US = WordSet.of("nous notre nos");

    private final Ties ties;
    private final Discourse discourse;
    private @Nullable Entity latest;

    PaidFor(Ties ties, Discourse discourse) {
        this.ties = ties;
        this.discourse = discourse;
    }

    /**
     * What money may be for.
     *
     * @param end index after its name in the sentence, or -1
     */
    record Option(Entity one, int end, Set<PayerClue> clues) {}

    /** Goes past a sentence: what it names last is what the next may go on about. */
    void leave(Wording w) {
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            if (Salience.isThing(w, k)) {
                latest = NameLists.entity(w, k);
            }
        }
    }

    /** All that the money of a payer whose words begin at {@code from} may be for. */
    List<Option> options(Wording w, Found payer, int from) {
        Options options = new Options(payer.entity());
        int begin = Math.max(0, from - REACH);
        int end = Math.min(w.size(), from + REACH);
        boolean first = true;
        for (int k = w.startOfName(begin); k < end; k = w.endOfName(k)) {
            if (!Salience.isThing(w, k) && w.name(k, EntityKind.ORGANISATION) == null) {
                continue;
            }
            if (k != from && k >= begin) {
                Entity one = ties.same(NameLists.entity(w, k));
                if (one != null && options.isNew(one)) {
                    options.named(one, w.endOfName(k), stands(w, payer, from, k, first));
                }
            }
            first = false;
        }
        options.add(ties.goesOn(w));
        options.add(ties.carriedTo(w));
        options.add(ties.salience().thing(w, from));
        options.add(latest);
        options.add(ties.source().context().topicAt(w.span().start()), PayerClue.TOPIC);
        options.add(ties.foremost(), PayerClue.MAIN);
        options.add(discourse.themes().main(), PayerClue.THEME);
        for (int k = begin; k < end; k++) {
            if (w.name(k) == null) {
                options.add(ties.meantAt(w, k), PayerClue.POINTED);
                if (US.contains(w.word(k))) {
                    options.add(ties.we(w, k), PayerClue.POINTED);
                }
            }
        }
        return options.all();
    }

    /** What is found, each once. */
    private final class Options {
        private final Entity payer;
        private final Map<String, Option> found = new LinkedHashMap<>();

        Options(Entity payer) {
            this.payer = payer;
        }

        List<Option> all() {
            return List.copyOf(found.values());
        }

        boolean isNew(Entity one) {
            return canBe(one) && !found.containsKey(key(one));
        }

        void named(Entity one, int end, Set<PayerClue> clues) {
            clues.addAll(known(one));
            found.put(key(one), new Option(one, end, clues));
        }

        void add(@Nullable Entity one, PayerClue... how) {
            if (one != null && canBe(one)) {
                Option option = found.computeIfAbsent(key(one), k -> new Option(one, -1, known(one)));
                option.clues().addAll(List.of(how));
            }
        }

        private boolean canBe(Entity one) {
            return !one.key().equals(payer.key())
                    && one.kind() != EntityKind.PERSON
                    && one.kind() != EntityKind.TERRITORY;
        }

        private static String key(Entity one) {
            return one.kind() + one.key();
        }
    }

    private Set<PayerClue> known(Entity one) {
        Set<PayerClue> clues = EnumSet.noneOf(PayerClue.class);
        if (one.kind() == EntityKind.SITE) {
            clues.add(PayerClue.SITE);
        } else if (one.kind() == EntityKind.EVENT) {
            clues.add(PayerClue.EVENT);
        } else if (one.kind() == EntityKind.ORGANISATION && !ties.isProject(one)) {
            switch (discourse.sort(one)) {
                case CLUSTER -> clues.add(PayerClue.CLUSTER);
                case RESEARCH -> clues.add(PayerClue.RESEARCH);
                default -> clues.add(PublicBodies.has(one) ? PayerClue.PUBLIC : PayerClue.BODY);
            }
        }
        if (Funders.isPurse(one)) {
            clues.add(PayerClue.FUNDER);
        }
        return clues;
    }

    // how what is named at "at" stands to the payer
    private static Set<PayerClue> stands(Wording w, Found payer, int from, int at, boolean first) {
        Set<PayerClue> clues = EnumSet.noneOf(PayerClue.class);
        boolean before = at < from;
        int begin = before ? w.endOfName(at) : payer.end();
        int end = before ? from : at;
        if (!before) {
            clues.add(PayerClue.BEHIND);
        }
        if (first && isFree(w, at)) {
            clues.add(PayerClue.SUBJECT);
        }
        if (PayerFrames.areJoined(w, begin, end)) {
            clues.add(PayerClue.JOINED);
        }
        for (int k = begin; k < end; k = w.endOfName(k)) {
            String word = w.name(k) == null ? w.word(k) : "";
            if (word.equals("qui") || word.equals("que") || word.equals("qu'") || word.equals("dont")) {
                clues.add(PayerClue.CLAUSE_BETWEEN);
            }
        }
        return clues;
    }

    // neither a preposition nor a verb of paying stands before it
    private static boolean isFree(Wording w, int at) {
        int k = at - 1;
        while (k >= 0 && at - k < 5 && w.isContentWord(k) && !FiniteVerbs.at(w, k)) {
            k--;
        }
        if (k >= 0 && FunctionWords.isArticle(w.word(k))) {
            k--;
        }
        boolean verb = k >= 0 && w.name(k) == null && FundingVerbs.of(w.word(k)) != null;
        return !verb && !PhraseHeads.governed(w, at);
    }
}

package org.filigraph.extract.relation.money;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.fact.Relation;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says what a payer's money is for where no rule reads it ({@code fundedBy}): all that may be meant is weighed by what
 * speaks for and against it, and so is nothing. It weighs once the rules have read the whole document.
 */
public final class LikelyPayers implements TieReader {
    /** What speaks for nothing, in tenths of log-odds. */
    private static final int NOTHING = -1;
    /** More payers than so many are told in lists, which rules read. */
    private static final int MOST = 12;
    /** So many characters away, what the rules read is near. */
    private static final int NEAR = 250;

    private static final String FUNDED = "fundedBy";

    private final Ties ties;
    private final List<Weighing> weighings;
    private final Payers payers;
    private final PaidFor paidFor;
    private final List<Told> told = new ArrayList<>();

    /** Asks what the rules have added to the ties; what competed is added to {@code weighings}. */
    public LikelyPayers(Ties ties, Discourse discourse, List<Weighing> weighings) {
        this.ties = ties;
        this.weighings = weighings;
        this.payers = new Payers(ties);
        this.paidFor = new PaidFor(ties, discourse);
    }

    /** One who may pay: where its words begin, what speaks of it, and what its money may be for. */
    private record Told(Wording words, Found payer, int from, Set<PayerClue> clues, List<PaidFor.Option> options) {}

    private record Place(int from, Found payer) {}

    /** Keeps those who may pay by a sentence that tells of money, or that stands under a head that does. */
    @Override
    public void read(Wording w) {
        List<Numeral> amounts = MoneyTold.amounts(ties.source(), w);
        PayerFrames.Sentence sentence = PayerFrames.sentence(w, amounts);
        boolean head = isUnderMoney(w);
        if (head) {
            sentence.clues().add(PayerClue.MONEY_HEAD);
        }
        if (sentence.tells() || head) {
            keep(w, sentence, amounts);
        }
        paidFor.leave(w);
    }

    private boolean isUnderMoney(Wording w) {
        int heading = w.block().heading();
        return heading >= 0
                && !w.block().isHeading()
                && ties.source().layout().blocks().get(heading).tokens().stream()
                        .map(Token::folded)
                        .anyMatch(word -> MoneyTold.isNoun(word) || word.startsWith("financ"));
    }

    private void keep(Wording w, PayerFrames.Sentence sentence, List<Numeral> amounts) {
        Set<PayerClue> frame = Set.of();
        int last = -1;
        for (Place place : places(w, sentence.strong())) {
            Found payer = place.payer();
            Set<PayerClue> clues = EnumSet.copyOf(sentence.clues());
            PayerFrames.kind(w, payer, clues);
            if (last >= 0 && PayerFrames.areJoined(w, last, place.from())) {
                clues.add(PayerClue.LISTED);
            } else {
                frame = PayerFrames.frame(w, place.from(), payer.end(), amounts);
            }
            clues.addAll(frame);
            if (PayerFrames.isAmountNear(w, place.from(), payer.end(), amounts)) {
                clues.add(PayerClue.AMOUNT_NEAR);
            }
            Name name = w.name(place.from());
            if (name != null && Discourse.isPointer(name)) {
                clues.add(PayerClue.PAYER_POINTED);
            }
            last = payer.end();
            if (!PayerFrames.isOther(w, place.from(), payer.end(), amounts)) {
                told.add(new Told(w, payer, place.from(), clues, paidFor.options(w, payer, place.from())));
            }
        }
    }

    // authorities, funds, banks and programmes; any body where money is told
    private List<Place> places(Wording w, boolean strong) {
        List<Place> places = new ArrayList<>();
        for (int k = 0; k < w.size() && places.size() < MOST; k = Math.max(k + 1, w.endOfName(k))) {
            Name name = w.name(k);
            if (name == null) {
                Found common = k > 0 && BodyNouns.isAuthority(w.word(k)) ? common(w, k) : null;
                if (common != null) {
                    places.add(new Place(k, common));
                }
            } else if (name.is(EntityKind.ORGANISATION)
                    || name.is(EntityKind.AGREEMENT)
                    || name.is(EntityKind.TERRITORY)) {
                Found one = new Found(Objects.requireNonNull(ties.same(name.entity())), w.endOfName(k));
                if (strong && name.is(EntityKind.ORGANISATION) || Funders.funds(w, one)) {
                    places.add(new Place(k, one));
                }
            }
        }
        return places;
    }

    private @Nullable Found common(Wording w, int noun) {
        Found found = payers.payer(w, w.afterArticle(noun - 1) == noun ? noun - 1 : noun, true);
        return found != null && w.name(found.end() - 1) == null ? found : null;
    }

    /** Weighs what the money of those kept is for, the rules having read all. */
    @Override
    public void end() {
        Rulings rules = new Rulings();
        for (Told one : told) {
            if (!rules.reads(one)) {
                weigh(one, rules);
            }
        }
    }

    private void weigh(Told one, Rulings rules) {
        Set<PayerClue> payer = EnumSet.copyOf(one.clues());
        rules.ofPayer(one, payer);
        Entity giver = one.payer().entity();
        if (giver.equals(ties.main())) {
            payer.add(PayerClue.PAYER_MAIN);
        }
        Weighing.Scale<PaidFor.Option> scale = new Weighing.Scale<>(FUNDED + " " + giver.label());
        scale.addNone("nothing", NOTHING);
        for (PaidFor.Option option : one.options()) {
            Set<PayerClue> clues = EnumSet.copyOf(payer);
            clues.addAll(option.clues());
            rules.ofPaid(one, option.one(), clues);
            scale.add(option, clues);
        }
        Wording w = one.words();
        weighings.add(scale.weighing(
                w.span(one.from(), one.payer().end()), o -> o.one().label()));
        PaidFor.Option best = scale.best();
        if (best != null && rules.isNew(best.one(), giver)) {
            int start = best.end() < 0 ? one.from() : Math.min(one.from(), w.startOfName(best.end() - 1));
            int end = Math.max(one.payer().end(), best.end());
            Modality modality = Doubts.between(w, start, end);
            ties.add(best.one(), FUNDED, giver, modality, w.span(start, end), "relation.fundedBy.likely", 0.6);
        }
    }

    /** What the rules read, by the sentences that tell of payers. */
    private final class Rulings {
        private final List<Span> sentences =
                told.stream().map(t -> t.words().span()).distinct().toList();
        private final Map<Span, List<Relation>> paid = new HashMap<>();
        private final Map<Span, List<Relation>> paidNear = new HashMap<>();
        private final Map<Span, Set<String>> tied = new HashMap<>();
        private final Set<String> givers = new HashSet<>();
        private final Set<List<String>> pairs = new HashSet<>();

        Rulings() {
            for (Relation one : ties.relations()) {
                Span evidence = one.evidence().span();
                if (one.relation().equals(FUNDED)) {
                    givers.add(one.object().key());
                    pairs.add(List.of(one.subject().key(), one.object().key()));
                    around(evidence, 0).forEach(s -> paid.computeIfAbsent(s, k -> new ArrayList<>())
                            .add(one));
                    around(evidence, NEAR).forEach(s -> paidNear.computeIfAbsent(s, k -> new ArrayList<>())
                            .add(one));
                } else if (!one.relation().equals("locatedIn")
                        && !one.relation().equals("headquarteredIn")) {
                    around(evidence, 0).forEach(s -> tied.computeIfAbsent(s, k -> new HashSet<>())
                            .addAll(List.of(one.subject().key(), one.object().key())));
                }
            }
        }

        // the sentences so near to a span
        private List<Span> around(Span span, int margin) {
            int i = Math.max(0, Span.firstFrom(sentences, s -> s, span.start() - margin) - 1);
            int from = i;
            while (i < sentences.size() && sentences.get(i).start() < span.end() + margin) {
                i++;
            }
            return sentences.subList(from, i).stream()
                    .filter(s -> s.end() > span.start() - margin)
                    .toList();
        }

        /** Whether a rule reads in its sentence that it pays. */
        boolean reads(Told one) {
            return paidIn(one).stream()
                    .anyMatch(r -> r.object().key().equals(one.payer().entity().key()));
        }

        private List<Relation> paidIn(Told one) {
            return paid.getOrDefault(one.words().span(), List.of());
        }

        void ofPayer(Told one, Set<PayerClue> clues) {
            String key = one.payer().entity().key();
            if (!paidIn(one).isEmpty()) {
                clues.add(PayerClue.OTHER_PAYS);
            }
            if (givers.contains(key)) {
                clues.add(PayerClue.PAYS_ELSEWHERE);
            }
            if (tied.getOrDefault(one.words().span(), Set.of()).contains(key)) {
                clues.add(PayerClue.TIED);
            }
        }

        void ofPaid(Told one, Entity thing, Set<PayerClue> clues) {
            if (paidIn(one).stream().anyMatch(r -> r.subject().key().equals(thing.key()))) {
                clues.add(PayerClue.READ_OTHER);
            } else if (paidNear.getOrDefault(one.words().span(), List.of()).stream()
                    .anyMatch(r -> r.subject().key().equals(thing.key()))) {
                clues.add(PayerClue.READ_NEAR);
            }
        }

        /** Whether neither a rule nor a weighing has read what is paid by whom; it is kept as read. */
        boolean isNew(Entity thing, Entity giver) {
            return pairs.add(List.of(thing.key(), giver.key()));
        }
    }
}

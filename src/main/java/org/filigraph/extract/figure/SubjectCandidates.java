package org.filigraph.extract.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Body;
import org.filigraph.extract.discourse.Referent;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.jspecify.annotations.Nullable;

/** Gathers the candidates for one figure's subject, with the clues for and against each. */
final class SubjectCandidates {
    /** Referents farther than this say nothing of a number. */
    private static final int WINDOW = 90;

    /** What a sector or place says for nothing as subject of its own clause alone. */
    private static final Set<SubjectClue> OF_CLAUSE = EnumSet.of(SubjectClue.SECTOR_SUBJECT, SubjectClue.PLACE_SUBJECT);

    /** What tells that the text speaks of a thing about where a figure stands, or as a whole. */
    private static final Set<SubjectClue> SPOKEN_OF = EnumSet.of(
            SubjectClue.THEME,
            SubjectClue.PROFILE,
            SubjectClue.MAIN,
            SubjectClue.CLEARLY_MAIN,
            SubjectClue.TOPIC,
            SubjectClue.JUST_TOLD,
            SubjectClue.FOREMOST,
            SubjectClue.CLEARLY_FOREMOST,
            SubjectClue.HERE_BEFORE,
            SubjectClue.LED_HERE,
            SubjectClue.WHOLE_BEFORE,
            SubjectClue.BRACKETED_BEFORE,
            SubjectClue.LISTED_BEFORE,
            SubjectClue.SAID_BEFORE,
            SubjectClue.TAKEN_OVER);

    private record Candidate(Entity thing, EnumSet<SubjectClue> clues) {}

    private final SubjectSurroundings around;
    private final Wording w;
    private final int at;
    private final String indicator;
    private final UsualFigures.Sort counted;
    private final ReferentClues places;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<Entity> named = new HashSet<>();
    private final EnumSet<SubjectClue> nothing;
    /** What the clause's subject says against things that the sentence does not name. */
    private SubjectClue unsaid = SubjectClue.UNSAID;
    /** The sort of things that a noun before the number points at. */
    private @Nullable Body pointed;
    /** The last pronoun before the number that is a subject, or empty. */
    private String pronoun = "";

    private boolean acted;
    /** How many subjects the clause has had. */
    private int earlier;
    /** How many candidates stand in clauses that ended, and in those whose subject another replaced. */
    private int ended;

    private int superseded;
    /** How many stand before one that "celui de" or "dont" turns to. */
    private int overtaken;
    /** How many stand before the number. */
    private int said;
    /** How many stand before one that a clause with the number is about. */
    private int led;

    private int clause;
    /** Whether the number follows a label and a colon that open the sentence. */
    private final boolean labelled;
    /** Whether the sentence says "y". */
    private final boolean there;
    /** Whether "y" takes up what those who are counted are in, or what the money is put in. */
    private final boolean countedThere;

    private final boolean putThere;
    /** Whether it tells what somebody undertakes. */
    private final boolean undertaken;

    /** Whether a council, a bank or a fund is the clause's subject. */
    private boolean giver;

    /** Whether a part of a whole is told. */
    private final boolean share;

    /** Whether somebody of whom the text does not tell whose he is says "nous". */
    private boolean ours;

    /** Whether the number is money that is given. */
    private final boolean given;
    /** Whether a council, a bank or a fund gives it. */
    private boolean gave;
    /** Whether the sentence has no verb. */
    private final boolean bare;
    /** Whether what is told has the article of what one body has: "le chiffre d'affaires". */
    private final boolean owned;

    /** Whether it is told of projects that were chosen. */
    private final boolean chosen;

    /** Index of the article of a body without a name whose number it is, or -1. */
    private final int unnamed;

    /** Whether it is told how it was with a body that is taken over. */
    private final boolean takenOver;

    private @Nullable EnumSet<SubjectClue> last;

    /**
     * @param at index of the number
     * @param after index after what is counted
     * @param nothing clues that nothing is the subject; more are added
     */
    SubjectCandidates(
            SubjectSurroundings around,
            Wording w,
            int at,
            int after,
            String indicator,
            UsualFigures.Sort counted,
            EnumSet<SubjectClue> nothing) {
        this.around = around;
        this.w = w;
        this.at = at;
        this.indicator = indicator;
        this.counted = counted;
        this.nothing = nothing;
        this.places = new ReferentClues(w, at, after);
        this.labelled = places.counted().isLabelled();
        this.there = places.counted().saysThere();
        this.share = nothing.contains(SubjectClue.NONE_SHARE);
        this.countedThere =
                counted != UsualFigures.Sort.MONEY && !share && places.counted().isCountedThere();
        this.putThere = counted == UsualFigures.Sort.MONEY && places.counted().isPutThere();
        this.undertaken = places.counted().tellsUndertaking();
        this.given = counted == UsualFigures.Sort.MONEY && Giving.isTold(w, at);
        this.bare = places.counted().isBare();
        this.owned = places.counted().isOwned();
        this.chosen = places.counted().isOfChosen();
        this.unnamed = UnnamedBodies.before(w, at);
        this.takenOver = around.takeover().isToldAt(w, at, indicator);
    }

    /** All candidates with the sums of their clues. */
    Weighing.Scale<Entity> weigh() {
        nothing.add(SubjectClue.NONE_BEFORE);
        if (unnamed >= 0 && UnnamedBodies.isAnother(w, unnamed)) {
            nothing.add(SubjectClue.UNNAMED);
        }
        List<Referent> referents = near(around.referents(), at);
        for (int i = 0; i < referents.size(); i++) {
            Referent referent = referents.get(i);
            if (referent.is(Kind.WE)) {
                ours |= referent.thing() == null;
                nothing.add(SubjectClue.NONE_OURS);
            }
            if (!places.isAside(referent)) {
                take(referent, i + 1 < referents.size() && places.isOwnerOf(referent, referents.get(i + 1)));
            }
        }
        if (places.counted().isCrowd()) {
            nothing.add(SubjectClue.CROWD);
            superseded = Math.max(superseded, said);
        }
        int all = candidates.size();
        candidates.subList(0, led).removeIf(c -> !c.clues().contains(SubjectClue.RELATIVE)); // "Sorex, qui emploie"
        int of = Math.max(0, Math.max(superseded, overtaken) - (all - candidates.size()));
        candidates.subList(0, of).forEach(c -> c.clues().add(SubjectClue.SUPERSEDED));
        if (last != null) {
            last.add(SubjectClue.LAST_BEFORE);
        }
        if (gave) {
            candidates.stream()
                    .filter(c -> !c.clues().contains(SubjectClue.GIVES))
                    .forEach(c -> gets(c.clues()));
        }
        if (owned) {
            nothing.add(SubjectClue.NONE_OWNED);
        }
        for (Entity thing : around.things(takenOver)) {
            if (named.add(thing)) {
                candidates.add(new Candidate(thing, unsaid(thing)));
            }
        }
        counted();
        Weighing.Scale<Entity> scale = new Weighing.Scale<>("subject");
        for (Candidate candidate : candidates) {
            scale.add(candidate.thing(), candidate.clues());
        }
        scale.add(null, nothing);
        return scale;
    }

    /** What those who are counted say for nothing. */
    private void counted() {
        if (indicator.equals("productionSites") && places.counted().countsOthers()) {
            nothing.add(SubjectClue.OTHERS); // "comme 600 autres ateliers du pays, X vit de la mode"
        }
        if (nothing.contains(SubjectClue.NONE_BODIES)) {
            if (places.counted().countsOthers()) {
                nothing.add(SubjectClue.OTHERS);
            }
            if (nothing.contains(SubjectClue.IN_PLACE)) {
                nothing.add(SubjectClue.BODIES_IN_PLACE);
            }
        }
    }

    /** @param owner whether what it has is named next and told of */
    private void take(Referent referent, boolean owner) {
        boolean before = referent.to() <= at;
        Entity thing = isPlace(referent) ? null : referent.thing();
        if (before && places.breaks(clause, referent.from()) > 0) {
            earlier = 0;
            ended = places.isMarked(clause, referent.from()) ? ended : candidates.size();
            if (thing != null && referent.is(Case.SUBJECT)) {
                nothing.removeAll(OF_CLAUSE);
            }
        }
        if (before && thing != null && referent.is(Case.SUBJECT)) {
            nothing.remove(SubjectClue.CROWD_SUBJECT);
        }
        clause = referent.from();
        boolean nameless = isPlace(referent)
                || referent.is(Kind.SECTOR) && !places.isAct(referent)
                || referent.is(Kind.PLACE) && !places.isAddress(referent);
        if (thing != null) {
            EnumSet<SubjectClue> clues = said(referent, before);
            if (!acted && places.isFrontedBy(referent)) {
                candidates.forEach(c -> c.clues().add(SubjectClue.FRONTED));
            }
            if (clues.contains(SubjectClue.RELATIVE)) {
                led = candidates.size();
                unsaid = unsaid(referent); // "porté par Sorex, qui emploie"
            }
            if (referent.is(Kind.PRONOUN)
                    && candidates.stream().anyMatch(c -> c.thing().equals(thing))) {
                clues.remove(SubjectClue.BY_PRONOUN); // "Connue sous le nom de Sorex, elle emploie"
            }
            if (before && unnamed >= 0 && UnnamedBodies.isSaidOf(w, unnamed, referent.to())) {
                clues.add(SubjectClue.SAID_OF);
                nothing.remove(SubjectClue.UNNAMED);
            }
            if (takenOver && referent.is(Kind.NOUN) && !TakeoverNews.isTakersNoun(w.word(referent.to() - 1))) {
                takeover(thing, clues);
            }
            around.clues(thing, indicator, true, clues);
            pays(clues);
            boolean source = Giving.isSource(w, referent) && clues.contains(SubjectClue.AGREEMENT_MONEY);
            if (given && (source || around.isGiver(thing))) {
                gave = true;
                clues.add(SubjectClue.GIVES);
            }
            giver |= before && referent.is(Case.SUBJECT) && around.isGiver(thing);
            candidates.add(new Candidate(thing, clues));
            named.add(thing);
            said = before ? candidates.size() : said;
        } else if (nameless) {
            places.nameless(referent, nothing);
            if (!before && !acted && places.isOpenedFor(referent)) {
                unsaid = unsaid(referent);
                nothing.add(SubjectClue.NAMELESS_OPENED);
            }
        }
        if (before && referent.is(Case.SUBJECT) && (thing != null || nameless) && !owner) {
            acted = true;
            unsaid = unsaid(referent);
            pointed = pointed == null ? referent.pointed() : pointed;
            pronoun = referent.is(Kind.PRONOUN) ? w.word(referent.from()) : pronoun;
            superseded = places.isCrowd(referent) ? candidates.size() : ended;
            earlier++;
        }
    }

    /** "La Région Bretagne compte 400 entreprises": the place is meant and not its council. */
    private boolean isPlace(Referent referent) {
        return referent.to() <= at
                && counted != UsualFigures.Sort.MONEY
                && referent.thing() != null
                && around.isCouncil(referent.thing())
                && places.hasVerb(referent);
    }

    /** Clues for a thing that words of the sentence stand for, from where they stand. */
    private EnumSet<SubjectClue> said(Referent referent, boolean before) {
        EnumSet<SubjectClue> clues = EnumSet.noneOf(SubjectClue.class);
        if (before) {
            places.before(referent, earlier, clues);
            if (referent.is(Kind.WE) && referent.thing() != null && around.isAskedOf(referent.thing())) {
                clues.add(SubjectClue.ASKED_OF);
            }
            if (ended > 0 && referent.is(Case.SUBJECT) && earlier == 0) {
                clues.add(SubjectClue.CONTRASTED);
            }
            if (ReferentClues.isOfThat(referent) || clues.contains(SubjectClue.WHOSE)) {
                overtaken =
                        candidates.size(); // "celui de X", "X, dont les ateliers": no longer of who was told of before
            }
            if (referent.from() >= around.lastNumber(w)
                    && !referent.is(Case.SUBJECT)
                    && !ReferentClues.isOfThat(referent)) {
                clues.add(SubjectClue.OF_NUMBER_BEFORE);
            } else if (!clues.contains(SubjectClue.OF_KIN)) {
                last = clues;
            }
            nothing.remove(SubjectClue.NONE_BEFORE);
        } else {
            places.after(referent, acted, counted, clues);
        }
        if (clues.contains(SubjectClue.CITED)
                || clues.contains(SubjectClue.COUNTS)
                || clues.contains(SubjectClue.AMONG)) {
            nothing.add(SubjectClue.COUNTED);
        }
        return clues;
    }

    /** What the clause has as its subject gets the money that another gives. */
    private static void gets(Set<SubjectClue> clues) {
        if (clues.contains(SubjectClue.SUBJECT)
                || clues.contains(SubjectClue.LEADS)
                || clues.contains(SubjectClue.RELATIVE)) {
            clues.add(SubjectClue.GETS);
        }
    }

    /** Clues for a thing that no words of the sentence stand for. */
    private EnumSet<SubjectClue> unsaid(Entity thing) {
        EnumSet<SubjectClue> clues = EnumSet.of(unsaid);
        if (unsaid == SubjectClue.POINTED_AT && around.fits(thing, pointed)) {
            clues.add(SubjectClue.FITS);
        }
        if (!around.agree(pronoun, thing)) {
            clues.add(SubjectClue.DISAGREES);
        }
        if (ours && unsaid != SubjectClue.PASSED_OVER) {
            clues.add(SubjectClue.OURS);
        }
        if (chosen && around.isAgreement(thing) && !around.isGiver(thing)) {
            clues.add(SubjectClue.CHOSE);
        }
        boolean spoken = around.isSpokenOf(thing);
        boolean payer = counted == UsualFigures.Sort.MONEY && around.isGiver(thing);
        if (gave && spoken && !payer) {
            clues.add(SubjectClue.GETS);
        }
        if (bare && spoken && !payer) {
            clues.add(SubjectClue.BARE);
        }
        if (owned && spoken) {
            clues.add(SubjectClue.OWNED);
        }
        if (labelled && around.isTheme(thing)) {
            clues.add(SubjectClue.LABELLED);
        }
        if (undertaken && unsaid != SubjectClue.PASSED_OVER) {
            clues.add(SubjectClue.UNDERTAKING);
        }
        if (there && around.isThere(thing)) {
            clues.add(SubjectClue.THERE);
        }
        boolean open = unsaid != SubjectClue.PASSED_OVER;
        if (countedThere && open && around.isMeantThere(thing)) {
            clues.add(SubjectClue.THERE_MEANT);
        } else if (putThere && (giver || open) && around.isMeantThere(thing)) {
            clues.add(SubjectClue.THERE_GETS);
        }
        if (around.isHelper(thing)) {
            clues.add(SubjectClue.HELPS);
        }
        if (!ours
                && !clues.contains(SubjectClue.FITS)
                && UsualFigures.isOfFields(indicator, share)
                && around.speaksForField(thing)) {
            clues.add(SubjectClue.FOR_FIELD);
        }
        if (nothing.contains(SubjectClue.IN_PLACE)) {
            clues.add(SubjectClue.UNSAID_IN_PLACE);
        }
        if (takenOver && unsaid != SubjectClue.PASSED_OVER && unsaid != SubjectClue.PASSED_OVER_FOR_MANY) {
            takeover(thing, clues);
        }
        around.clues(thing, indicator, false, clues);
        if (Collections.disjoint(clues, SPOKEN_OF)) {
            clues.add(SubjectClue.STRAY);
        }
        return clues;
    }

    private void takeover(Entity thing, Set<SubjectClue> clues) {
        if (around.takeover().isTaken(thing)) {
            clues.add(SubjectClue.TAKEN_OVER);
        } else if (around.takeover().isTaker(thing)) {
            clues.add(SubjectClue.TAKES_OVER);
        }
    }

    /** What is told of who gives money: "le fonds soutient un investissement de 3 M€", "2 M€ versés par la Région". */
    private static void pays(Set<SubjectClue> clues) {
        boolean acts = clues.contains(SubjectClue.SUBJECT) || clues.contains(SubjectClue.LATER_SUBJECT);
        if (acts && clues.contains(SubjectClue.AGREEMENT_MONEY)) {
            clues.add(SubjectClue.AGREEMENT_PAYS);
        }
        boolean by = clues.contains(SubjectClue.BY) || clues.contains(SubjectClue.AFTER_BY);
        if (by && (clues.contains(SubjectClue.COUNCIL_MONEY) || clues.contains(SubjectClue.PUBLIC_MONEY))) {
            clues.add(SubjectClue.PAID_BY);
        }
    }

    private SubjectClue unsaid(Referent subject) {
        boolean named = subject.is(Kind.NAME) || isShown(subject);
        if (named || unsaid == SubjectClue.PASSED_OVER) {
            return SubjectClue.PASSED_OVER;
        }
        boolean nameless = subject.is(Kind.SECTOR) || subject.is(Kind.PLACE);
        return nameless && unsaid != SubjectClue.POINTED_AT ? SubjectClue.PASSED_OVER_FOR_MANY : SubjectClue.POINTED_AT;
    }

    /** "cette entreprise", and "cette usine" where a plant was named: no other is meant. */
    private boolean isShown(Referent subject) {
        return subject.thing() != null
                && places.isThis(subject)
                && (subject.pointed() != Body.SITE || around.isSite(subject.thing()));
    }

    private static List<Referent> near(List<Referent> referents, int at) {
        if (referents.size() < 12) {
            return referents;
        }
        int low = 0;
        int high = referents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (referents.get(middle).from() < at - WINDOW) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int to = low;
        while (to < referents.size() && referents.get(to).from() < at + WINDOW) {
            to++;
        }
        return referents.subList(low, to);
    }
}

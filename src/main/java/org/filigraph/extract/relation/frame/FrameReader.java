package org.filigraph.extract.relation.frame;

import java.util.List;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.DescribedPlans;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.field.Descriptions;
import org.filigraph.extract.relation.partner.Undertakings;
import org.filigraph.extract.relation.phrase.PointedPlaces;
import org.filigraph.extract.relation.phrase.ProductBounds;
import org.filigraph.extract.relation.phrase.ProductNouns;
import org.filigraph.extract.relation.phrase.ProductPhrases;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frame.Kind;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.extract.relation.word.VerbGroup.Voice;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.jspecify.annotations.Nullable;

/** Reads ties by the frames of {@code lexicon/ties.tsv}: for each word with a frame, who it is said of and what of. */
public final class FrameReader implements TieReader {
    private final Ties ties;
    private final Subjects subjects;
    private final Arguments arguments;
    private final ProductPhrases products;
    private final FrameTies frameTies;
    private final NounFrames nouns;
    private final DeedFrames deedFrames;
    private final LinkFrames linkFrames;
    private final GatheringFrames gathering;
    private final Deeds deeds;
    private final StateFrames states;
    private final PassiveFrames passives;
    private final PointedPlaces pointedPlaces;
    private final Asides asides;
    private final SetPhrases setPhrases;
    private final Exemplars exemplars;
    private final Questions questions;
    private final Relatives relatives;

    /** Adds to the ties of a document. */
    public FrameReader(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.products = new ProductPhrases(ties);
        this.arguments = new Arguments(ties, products);
        this.frameTies = new FrameTies(ties);
        this.asides = new Asides(ties);
        this.setPhrases = new SetPhrases(ties, frameTies);
        this.exemplars = new Exemplars(ties);
        this.relatives = new Relatives(ties, frameTies);
        this.questions = new Questions(ties, arguments);
        this.nouns = new NounFrames(ties, arguments, frameTies);
        this.pointedPlaces = new PointedPlaces(ties);
        this.states = new StateFrames(ties, arguments, frameTies, new Descriptions(ties), pointedPlaces);
        this.passives = new PassiveFrames(ties, arguments, products, frameTies, asides);
        this.deeds = new Deeds(ties);
        this.deedFrames = new DeedFrames(ties, arguments, frameTies);
        this.gathering = new GatheringFrames(ties);
        this.linkFrames = new LinkFrames(ties, arguments, frameTies, deeds);
    }

    @Override
    public void read(Wording w) {
        questions.read(w);
        for (int i = 0; i < w.size(); i++) {
            boolean free = w.name(i) == null;
            for (Frames.Use use : free ? Frames.phrases(w.word(i)) : List.<Frames.Use>of()) {
                setPhrases.read(w, i, use);
            }
            if (free || w.name(i, EntityKind.AGREEMENT) != null) {
                for (Frames.Use use : Frames.of(w.word(i))) {
                    // "une convention de partenariat avec" is an agreement's name, and a tie
                    if (free || use.frame().part() == Frame.Part.LINK) {
                        read(w, i, use);
                    }
                }
            }
        }
    }

    private void read(Wording w, int i, Frames.Use use) {
        switch (use.frame().part()) {
            case VERB -> {
                verb(w, i, use);
            }
            case STATE -> states.read(w, i, use);
            case NOUN -> nouns.noun(w, i, use.frame());
            case DEED -> deedFrames.deed(w, i, use.frame());
            case LINK -> linkFrames.link(w, i, use.frame());
        }
    }

    private void verb(Wording w, int i, Frames.Use use) {
        Frame frame = use.frame();
        VerbGroup group = VerbGroup.at(w, i, use.forms());
        if (group == null
                && frame.relation().equals("produces")
                && PassiveFrames.isMaking(w.word(i))
                && w.word(i - 1).equals("pour")) {
            Said maker = deeds.doer(w, i - 1); // "valorise des granulats pour fabriquer un matériau"
            maker = maker == null ? invested(w, i - 1) : maker;
            frameTies.all(w, frame, maker, arguments.of(w, i, frame), Modality.STATED, i);
        }
        if (group == null && frame.relation().equals("produces") && use.forms().contains(VerbForm.INFINITIVE)) {
            frameTies.all(w, frame, enabled(w, i), arguments.of(w, i, frame), Modality.STATED, i);
        }
        if (group == null) {
            return;
        }
        if (relatives.verb(w, i, frame, group)) {
            return;
        }
        Voice voice = group.voice();
        boolean active = frame.reflexive() ? voice == Voice.REFLEXIVE : voice == Voice.ACTIVE;
        if (active && frame.word().equals("associer") && !frame.reflexive()) {
            if (!gathering.read(w, i, group)) {
                pairs(w, i, frame, group.modality());
            }
        } else if (active && frame.relation().equals("memberOf") && Undertakings.isUndertaking(w, group.start())) {
            return; // "le consortium rassemble A et B": partners, and members of nobody who has a name
        } else if (active) {
            if (frame.relation().equals("mergedWith") && w.word(i + 1).startsWith("leur")) {
                return; // "fusionnent leurs services"
            }
            List<Said> who = subjects.ofVerb(w, group.start());
            List<Found> found =
                    frame.object() == Kind.PLACE ? narrow(arguments.of(w, i, frame)) : arguments.of(w, i, frame);
            int capital = frame.relation().equals("subsidiaryOf") ? Relatives.ofCapital(w, group.start()) : -1;
            who = capital < 0 ? who : List.of(new Said(NameLists.entity(w, capital), capital));
            if (frame.relation().equals("subsidiaryOf") && asides.isMinor(w, i)) {
                found = List.of();
            }
            if (found.isEmpty() && frame.relation().equals("acquiredBy")) {
                found = asides.ago(w, i); // "a acquis il y a deux ans le prometteur A"
            }
            if (found.isEmpty() && frame.relation().equals("locatedIn")) {
                found = pointedPlaces.of(w, group.start(), i);
            }
            if (found.isEmpty() && who.size() > 1 && FrameTies.isMutual(frame)) {
                Said last = who.get(who.size() - 1);
                who.subList(0, who.size() - 1)
                        .forEach(one -> frameTies.tie(w, frame, last, one.entity(), group.modality(), i, i + 1));
            }
            if (who.size() < 2 && found.isEmpty() && frame.relation().equals("mergedWith") && group.isPlural(w)) {
                plural(w, frame, group);
            }
            if (found.isEmpty() && frame.object() == Kind.PRODUCT) {
                found = relative(w, group.start(), who);
            }
            if (found.isEmpty() && frame.object() == Kind.BODY && frame.takes().isEmpty()) {
                found = takenUp(w, group.start(), who);
            }
            if (frame.object() == Kind.NAMED && found.isEmpty()) {
                found = described(w, i, frame, who);
            }
            if (frame.object() == Kind.NAMED) {
                who = ofAgreement(who, found);
            }
            boolean field = frame.word().equals("developper")
                    && w.afterArticle(i + 1) > i + 1
                    && !ProductNouns.isThing(w, i + 2); // "développe l'agriculture numérique"
            if (field && frame.relation().equals("produces")) {
                return;
            }
            List<Said> told = exemplars.of(w, group.start(), found);
            who = told.isEmpty() ? who : told;
            boolean several = who.size() > 1 || !group.isPlural(w);
            for (Said one : who) {
                if (several || one.at() >= 0 || isPlural(one.entity())) {
                    frameTies.all(w, frame, one, found, group.modality(), i);
                }
            }
        } else if (voice == Voice.GERUND && w.word(i - 1).equals("en") && isSpoken(w)) {
            return; // "nous avons grandi en rachetant X": whose words they are is not told here
        } else if (voice == Voice.GERUND && w.word(i - 1).equals("en")) {
            frameTies.all(w, frame, deeds.doer(w, i - 1), arguments.of(w, i, frame), group.modality(), i);
        } else if (voice == Voice.GERUND
                && frame.relation().equals("memberOf")
                && Undertakings.isUndertaking(w, group.start())) {
            return; // "un labcom réunissant A et B"
        } else if (voice == Voice.GERUND && i < 2 && frame.object() == Kind.NAMED) {
            List<Found> found = arguments.of(w, i, frame); // "Succédant au plan A, le plan B"
            Said front = found.isEmpty()
                    ? null
                    : subjects.afterFront(w, i, found.get(found.size() - 1).end());
            frameTies.all(w, frame, front, found, group.modality(), i);
        } else if (voice == Voice.GERUND) {
            frameTies.all(w, frame, subjects.ofDescription(w, i), arguments.of(w, i, frame), group.modality(), i);
        } else if ((voice == Voice.PASSIVE || voice == Voice.PARTICIPLE)
                && frame.takes().isEmpty()) {
            passives.read(w, i, frame, group);
        }
    }

    // "l'aide permettra à X d'industrialiser": X
    private static @Nullable Said enabled(Wording w, int i) {
        Name body = FunctionWords.isOf(w.word(i - 1)) ? w.name(i - 2, EntityKind.ORGANISATION) : null;
        int start = body == null ? -1 : w.startOfName(i - 2);
        int to = w.afterArticle(start - 1) == start ? start - 2 : start - 1;
        boolean told = body != null && (w.word(to).equals("a") || w.word(to).equals("au"));
        return told ? new Said(NameLists.entity(w, i - 2), start) : null;
    }

    // "le projet d'implantation de X, avec un investissement de 2 milliards, pour produire": X
    private static @Nullable Said invested(Wording w, int purpose) {
        for (int k = purpose - 1; k > 0; k--) {
            Name body = w.name(k, EntityKind.ORGANISATION);
            if (body != null && !PublicBodies.has(body.entity())) {
                int start = w.startOfName(k);
                boolean deed = w.afterOf(start - 1) == start && PlantWords.isDeed(w.word(start - 2));
                return deed ? new Said(body.entity(), start) : null;
            }
            if (w.name(k) == null && (VerbGroup.isAuxiliary(w, k) || Frames.isVerb(w.word(k)) && !w.isContentWord(k))) {
                return null;
            }
        }
        return null;
    }

    // "le drone que X fabrique": what the relative pronoun takes up
    private List<Found> relative(Wording w, int verb, List<Said> who) {
        int k = who.isEmpty() || who.get(0).at() < 0 ? verb - 1 : who.get(0).at() - 1;
        while (k > 0 && verb - k < 8 && !w.word(k).equals("que") && !w.word(k).equals("qu'")) {
            k--;
        }
        boolean that = w.word(k).equals("que") || w.word(k).equals("qu'");
        Found made = that && k > 0 && w.name(k - 1) == null ? products.before(w, k) : null;
        return made == null || !FunctionWords.isDeterminer(w.word(ProductBounds.start(w, k) - 1))
                ? List.of()
                : List.of(made);
    }

    // "Le plan A remplace la feuille de route votée en 2014": an agreement by its kind and year
    private List<Found> described(Wording w, int i, Frame frame, List<Said> who) {
        boolean agreement = who.stream().anyMatch(s -> s.entity().kind() == EntityKind.AGREEMENT)
                || who.stream().allMatch(s -> s.at() < 0) && ties.agreement() != null;
        int from = frame.takes().isEmpty() ? i + 1 : Arguments.takes(w, i + 1, frame) ? i + 2 : -1;
        Found plan = agreement && from > 0 ? DescribedPlans.at(ties, w, from) : null;
        return plan == null ? List.of() : List.of(plan);
    }

    // "Il remplace l'aide A": what takes an agreement's place is one
    private List<Said> ofAgreement(List<Said> who, List<Found> found) {
        boolean agreements = found.stream().anyMatch(f -> f.entity().kind() == EntityKind.AGREEMENT);
        Entity last = ties.agreement();
        boolean back = who.isEmpty() || who.get(0).at() < 0;
        return agreements
                        && back
                        && last != null
                        && found.stream().noneMatch(f -> f.entity().equals(last))
                ? List.of(new Said(last, -1))
                : who;
    }

    // "la société X, que Y a acquise": whom the relative pronoun takes up
    private static List<Found> takenUp(Wording w, int verb, List<Said> who) {
        int k = who.isEmpty() || who.get(0).at() < 0 ? verb - 1 : who.get(0).at() - 1;
        while (k > 0 && verb - k < 8 && !w.word(k).equals("que") && !w.word(k).equals("qu'") && !w.isMark(k)) {
            k--;
        }
        int name = NameLists.beforeBrackets(w, w.word(k - 1).equals(",") ? k - 2 : k - 1);
        boolean that = w.word(k).equals("que") || w.word(k).equals("qu'");
        return that && k > 1 && w.name(name, EntityKind.ORGANISATION) != null
                ? List.of(new Found(NameLists.entity(w, name), w.endOfName(name)))
                : List.of();
    }

    private static boolean isSpoken(Wording w) {
        for (int k = 0; k < w.size(); k++) {
            if (w.word(k).equals("nous")
                    || w.word(k).equals("on")
                    || w.word(k).equals("j'")
                    || w.word(k).equals("je")) {
                return true;
            }
        }
        return false;
    }

    // "le projet associe A à B et C": A works with each of them
    private void pairs(Wording w, int i, Frame frame, Modality modality) {
        List<Found> first = arguments.bodies(w, i + 1);
        int to = -1;
        for (int k = first.isEmpty() ? w.size() : first.get(first.size() - 1).end(); k < w.size() && to < 0; k++) {
            if ((w.word(k).equals("a") || w.word(k).equals("au") || w.word(k).equals("aux")) && w.name(k) == null) {
                to = k + 1;
            } else if (VerbGroup.isAuxiliary(w, k)) {
                return;
            }
        }
        for (int k = to < 0 ? w.size() : to; k < w.size(); k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null && !PhraseHeads.governed(w, k)
                    || k == to && w.name(k, EntityKind.ORGANISATION) != null) {
                for (Found one : first) {
                    frameTies.add(w, frame, one.entity(), NameLists.entity(w, k), modality, i, i, w.endOfName(k));
                }
            } else if (w.name(k) == null && VerbGroup.isAuxiliary(w, k)) {
                return;
            }
        }
    }

    // a country is rather where a market is
    private static List<Found> narrow(List<Found> places) {
        return places.stream()
                .filter(p -> !p.entity().key().startsWith("country/"))
                .toList();
    }

    // "les Ateliers de Brest"
    static boolean isPlural(Entity body) {
        String[] words = body.label().split(" ", 2);
        return words.length > 1 && words[0].endsWith("s");
    }

    // several bodies of one kind become one: the phrase for them stands for both
    private void plural(Wording w, Frame frame, VerbGroup group) {
        int start = 0;
        while (start < group.start() && !w.word(start).equals("les")) {
            start++;
        }
        int from = w.word(start + 1).equals("deux") || w.word(start + 1).equals("trois") ? start + 2 : start + 1;
        int end = from;
        while (end < group.start() && (w.name(end) != null || w.isContentWord(end) || w.afterOf(end) > end)) {
            end = w.afterOf(end) > end ? w.afterOf(end) : w.endOfName(end);
        }
        if (end <= from || !w.word(from).endsWith("s")) {
            return;
        }
        Entity all = ties.thing(EntityKind.ORGANISATION, w.span(from, end));
        Entity each = new Entity(EntityKind.ORGANISATION, all.key() + "-2", all.label());
        frameTies.add(w, frame, all, each, group.modality(), start, group.verb(), group.verb() + 1);
    }
}

package org.filigraph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.fact.Arguments.Found;
import org.filigraph.fact.Frame.Kind;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.fact.VerbGroup.Voice;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads ties by the frames of {@code lexicon/ties.tsv}: for each word with a frame, who it is said of and what of. */
final class FrameReader {
    private static final Set<String> OWN = Set.of("son", "sa", "ses", "leur", "leurs");
    /** Words around a deed that make it one to come, or one only talked of. */
    private static final Set<String> TALK = Set.of(
            "projet",
            "projets",
            "rumeur",
            "rumeurs",
            "eventuel",
            "eventuelle",
            "possible",
            "hypothese",
            "negociations",
            "negociation",
            "discussions",
            "pourparlers",
            "menace",
            "envisage",
            "envisagent",
            "souhaite",
            "prevoit",
            "prepare",
            "etudie",
            "candidat",
            "candidate",
            "volonte",
            "offre",
            "intention",
            "espere",
            "veut",
            "futur",
            "future",
            "prochaine",
            "prochain",
            "question",
            "vise");

    private static final Set<String> CAPITAL = Set.of(
            "capital", "parts", "part", "titres", "actions", "actifs", "totalite", "majorite", "moitie", "ensemble");
    private static final Set<String> JOINS = Set.of(
            "signe",
            "signent",
            "conclu",
            "concluent",
            "noue",
            "nouent",
            "scelle",
            "scellent",
            "lance",
            "lancent",
            "annonce",
            "annoncent",
            "officialise",
            "officialisent",
            "renouvele",
            "renouvellent",
            "engage",
            "engagent",
            "cree",
            "creent",
            "forment",
            "forme",
            "signeront",
            "monte",
            "montent");
    private static final Set<String> MAKES = Set.of("fabriquer", "produire", "confectionner", "assembler", "usiner");
    private static final Set<String> REFUSED = Set.of("dement", "dementi", "refuse", "exclut", "ecarte");

    private final Ties ties;
    private final Subjects subjects;
    private final Arguments arguments;
    private final ProductPhrases products;
    private final Descriptions descriptions;

    FrameReader(Ties ties, Descriptions descriptions) {
        this.ties = ties;
        this.descriptions = descriptions;
        this.subjects = ties.subjects();
        this.products = new ProductPhrases(ties);
        this.arguments = new Arguments(ties, products);
    }

    void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            boolean free = w.name(i) == null;
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
                if (use.frame().object() == Kind.MAKING) {
                    makes(w, i, use);
                } else {
                    verb(w, i, use);
                }
            }
            case STATE -> state(w, i, use);
            case NOUN -> noun(w, i, use.frame());
            case DEED -> deed(w, i, use.frame());
            case LINK -> link(w, i, use.frame());
        }
    }

    private void verb(Wording w, int i, Frames.Use use) {
        Frame frame = use.frame();
        VerbGroup group = VerbGroup.at(w, i, use.forms());
        if (group == null
                && frame.relation().equals("produces")
                && MAKES.contains(w.word(i))
                && w.word(i - 1).equals("pour")) {
            Said maker = doer(w, i - 1); // "valorise des granulats pour fabriquer un matériau"
            ties(w, frame, maker, arguments.of(w, i, frame), Modality.STATED, i);
        }
        if (group == null) {
            return;
        }
        Voice voice = group.voice();
        boolean active = frame.reflexive() ? voice == Voice.REFLEXIVE : voice == Voice.ACTIVE;
        if (active && frame.word().equals("associer") && !frame.reflexive()) {
            pairs(w, i, frame, group.modality());
        } else if (active) {
            List<Said> who = subjects.ofVerb(w, group.start());
            List<Found> found =
                    frame.object() == Kind.PLACE ? narrow(arguments.of(w, i, frame)) : arguments.of(w, i, frame);
            if (found.isEmpty() && who.size() > 1 && isMutual(frame)) {
                Said last = who.get(who.size() - 1);
                who.subList(0, who.size() - 1)
                        .forEach(one -> tie(w, frame, last, one.entity(), group.modality(), i, i + 1));
            }
            if (who.size() < 2 && found.isEmpty() && frame.relation().equals("mergedWith") && isPlural(w, group)) {
                plural(w, frame, group);
            }
            boolean several = who.size() > 1 || !isPlural(w, group);
            for (Said one : who) {
                if (several
                        || one.at() >= 0
                        || one.entity().label().split(" ", 2)[0].endsWith("s")) {
                    ties(w, frame, one, found, group.modality(), i);
                }
            }
        } else if (voice == Voice.GERUND && w.word(i - 1).equals("en") && isSpoken(w)) {
            return; // "nous avons grandi en rachetant X": whose words they are is not told here
        } else if (voice == Voice.GERUND && w.word(i - 1).equals("en")) {
            ties(w, frame, doer(w, i - 1), arguments.of(w, i, frame), group.modality(), i);
        } else if (voice == Voice.GERUND) {
            ties(w, frame, subjects.ofDescription(w, i), arguments.of(w, i, frame), group.modality(), i);
        } else if ((voice == Voice.PASSIVE || voice == Voice.PARTICIPLE)
                && frame.takes().isEmpty()) {
            passive(w, i, frame, group);
        }
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
            if (w.name(k, EntityKind.ORGANISATION) != null && !Subjects.governed(w, k)
                    || k == to && w.name(k, EntityKind.ORGANISATION) != null) {
                for (Found one : first) {
                    add(w, frame, one.entity(), NameLists.entity(w, k), modality, i, i, w.endOfName(k));
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

    private static boolean isPlural(Wording w, VerbGroup group) {
        return w.word(group.verb()).endsWith("ent")
                || w.word(group.start()).equals("ont")
                || w.says(group.start(), "se", "sont");
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
        add(w, frame, all, each, group.modality(), start, group.verb(), group.verb() + 1);
    }

    // "B a été racheté par A", "B, racheté par A", "un drone conçu par A"
    private void passive(Wording w, int i, Frame frame, VerbGroup group) {
        List<Found> agents = arguments.agents(w, i);
        if (agents.isEmpty() || frame.object() == Kind.SECTOR) {
            return;
        }
        int end = NameLists.afterBrackets(w, agents.get(agents.size() - 1).end());
        if (!follows(w, frame, end)) {
            return;
        }
        if (frame.object() == Kind.PRODUCT) {
            Found made = group.voice() == Voice.PARTICIPLE ? products.before(w, i) : null;
            if (made != null) {
                for (Found agent : agents) {
                    tie(w, frame, new Said(agent.entity(), i), made.entity(), group.modality(), i, end);
                }
            }
            return;
        }
        boolean full = group.voice() == Voice.PASSIVE;
        Said front = full ? null : subjects.afterFront(w, i, end);
        List<Said> patients = full
                ? subjects.ofVerb(w, group.start())
                : one(front != null || i == 0 && agents.size() > 1 ? front : subjects.ofDescription(w, i));
        for (Said patient : patients) {
            for (Found agent : agents) {
                if (fits(frame.object(), patient.entity()) && fits(frame.subject(), agent.entity())) {
                    add(w, frame, agent.entity(), patient.entity(), group.modality(), patient.at(), i, end);
                }
            }
        }
    }

    // "assure la fabrication de liquides"
    private void makes(Wording w, int i, Frames.Use use) {
        VerbGroup group = VerbGroup.at(w, i, use.forms());
        if (group == null || group.voice() != Voice.ACTIVE) {
            return;
        }
        for (Said who : subjects.ofVerb(w, group.start())) {
            if (fits(use.frame().subject(), who.entity()) && !PublicBodies.has(who.entity())) {
                descriptions.makes(w, i, Arguments.phraseEnd(w, i), who);
            }
        }
    }

    private void state(Wording w, int i, Frames.Use use) {
        Frame frame = use.frame();
        VerbGroup group = VerbGroup.at(w, i, use.forms());
        if (group == null || group.voice() == Voice.ACTIVE || group.voice() == Voice.GERUND) {
            return;
        }
        boolean reflexive = group.voice() == Voice.REFLEXIVE;
        boolean participle = use.forms().contains(VerbForm.PARTICIPLE);
        if (reflexive ? !frame.reflexive() && frame.object() == Kind.PLACE : frame.reflexive() || !participle) {
            return;
        }
        if (frame.object() == Kind.PLACE && isSeat(w, i)) {
            return;
        }
        List<Found> found = arguments.of(w, i, frame);
        List<Said> who = group.voice() == Voice.PARTICIPLE
                ? one(subjects.ofDescription(w, i))
                : subjects.ofVerb(w, group.start());
        if (who.isEmpty() && !found.isEmpty()) {
            who = one(pointed(w, i, group, found.get(found.size() - 1).end()));
        }
        for (Said one : who) {
            ties(w, frame, one, found, group.modality(), i);
            if (frame.object() == Kind.SECTOR) {
                descriptions.makes(w, i, Arguments.phraseEnd(w, i), one);
            }
        }
    }

    // "ce pôle implanté à", "Situé à Brest, le projet", "ce site est installé dans"
    private @Nullable Said pointed(Wording w, int i, VerbGroup group, int end) {
        Salience salience = ties.salience();
        Entity thing = salience.ofNoun(w, group.start());
        int noun = w.afterArticle(end + 1);
        int owner = NameLists.skipNouns(w, w.afterArticle(w.afterOf(noun + 1)));
        boolean site =
                i < 3 && w.word(end).equals(",") && Plants.isPlant(w.word(noun)) && w.afterOf(noun + 1) > noun + 1;
        if (site && w.name(owner, EntityKind.ORGANISATION) != null) {
            return new Said(NameLists.entity(w, owner), owner); // "Situé à Brest, le site de X"
        }
        boolean front = i < 3 && w.word(end).equals(",") && Salience.pointsAt(w, end + 1);
        if (thing == null && front) {
            thing = salience.thing(w, i);
        }
        return thing == null ? null : new Said(thing, -1);
    }

    private static boolean isSeat(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 6; k--) {
            if (w.word(k).equals("siege") || Plants.isPlant(w.word(k)) && w.name(k) == null) {
                return true;
            }
        }
        return false;
    }

    private void noun(Wording w, int i, Frame frame) {
        if (frame.object() == Kind.SECTOR) {
            return;
        }
        int p = i - 1;
        while (p > 0 && w.isContentWord(p) && i - p < 4) {
            p--;
        }
        if (OWN.contains(w.word(p))) {
            owned(w, i, p, frame);
            return;
        }
        List<Found> found = arguments.of(w, i, frame);
        if (found.isEmpty()) {
            return;
        }
        if (frame.relation().equals("subsidiaryOf")) {
            found = shares(w, found);
        }
        Said who = subjects.ofDescription(w, i);
        int end = found.get(found.size() - 1).end();
        if (who == null && (w.word(end).equals(",") || w.name(end) != null)) {
            int k = w.word(end).equals(",") ? NameLists.skipNouns(w, w.afterArticle(end + 1)) : end;
            Name later = w.name(k, EntityKind.ORGANISATION);
            who = later == null ? null : new Said(later.entity(), k);
        }
        ties(w, frame, who, found, described(w, i), i);
    }

    // "filiale de A à 51 % et de B à 49 %"; in "X, filiale de A, et B" the comma ends what is said of X
    private List<Found> shares(Wording w, List<Found> found) {
        List<Found> owners = new ArrayList<>(List.of(found.get(0)));
        int end = found.get(0).end();
        for (Found one : found.subList(1, found.size())) {
            if (w.word(end).equals(",")) {
                return owners;
            }
            owners.add(one);
            end = one.end();
        }
        int k = end;
        while (k < w.size()
                && k - end < 5
                && w.name(k) == null
                && !w.word(k).equals("et")
                && !w.word(k).equals(",")) {
            k++;
        }
        boolean share = k > end + 1 && w.word(k - 1).equals("%") && w.word(k).equals("et");
        if (share) {
            owners.addAll(arguments.bodies(w, w.afterOf(k + 1)));
        }
        return owners;
    }

    // "n'est pas une filiale de"
    private static Modality described(Wording w, int i) {
        for (int k = i - 1; k > 0 && i - k < 5; k--) {
            if (w.word(k).equals("pas") || w.word(k).equals("plus") && VerbGroup.isAuxiliary(w, k - 1)) {
                return Modality.DENIED;
            }
        }
        return Modality.STATED;
    }

    // "sa filiale de génériques X", "ses clients, A, B et C"
    private void owned(Wording w, int i, int own, Frame frame) {
        int k = i + 1;
        while (k < w.size()
                && k - i < 7
                && w.name(k) == null
                && (w.token(k).isWord() && !VerbGroup.isAuxiliary(w, k) && !FunctionWords.isDeterminer(w.word(k))
                        || w.word(k).equals(",")
                        || w.word(k).equals(":")
                        || w.word(k).equals("("))) {
            k++;
        }
        List<Found> found = arguments.bodies(w, k);
        if (found.isEmpty() || frame.object() != Kind.BODY) {
            return;
        }
        Said owner = owner(w, own);
        if (owner == null) {
            return;
        }
        for (Found one : found) {
            Modality modality = k > i + 1 && w.word(k - 1).equals("ex") ? Modality.DENIED : Modality.STATED;
            add(w, frame, one.entity(), owner.entity(), modality, owner.at(), i, one.end());
        }
        // "sa filiale de génériques X": what X makes
        int of = i + 1;
        while (of < k && w.afterOf(of) == of) {
            of++;
        }
        if (of < k - 1 && frame.relation().equals("subsidiaryOf") && w.isContentWord(w.afterOf(of))) {
            ties.add(
                    found.get(0).entity(),
                    "produces",
                    ties.thing(EntityKind.PRODUCT, w.span(w.afterOf(of), k)),
                    Modality.STATED,
                    w.span(i, found.get(0).end()),
                    "relation.subsidiary.of",
                    0.6);
        }
    }

    // the body that "son" means: the subject before it, else the body named last
    private @Nullable Said owner(Wording w, int own) {
        for (int k = own - 1; k >= 0; k--) {
            if (w.word(k).equals(")")) {
                while (k > 0 && !w.word(k).equals("(")) {
                    k--;
                }
            } else if (w.name(k, EntityKind.ORGANISATION) != null && !Subjects.governed(w, w.startOfName(k))) {
                return new Said(NameLists.entity(w, k), w.startOfName(k));
            }
        }
        boolean deed = Conjugation.isInfinitive(w.word(own - 1)); // "la volonté de X de céder sa filiale"
        for (int k = own - 1; deed && k >= 0 && own - k < 9; k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return new Said(NameLists.entity(w, k), w.startOfName(k));
            }
        }
        return subjects.topic(w, 0);
    }

    // "le rachat de B par A", "A annonce l'acquisition de B", "son rachat par A"
    private void deed(Wording w, int i, Frame frame) {
        List<Found> patients = isOfBody(w, i) ? arguments.of(w, i, frame) : List.of();
        int end = patients.isEmpty() ? i + 1 : patients.get(patients.size() - 1).end();
        List<Found> agents = arguments.agents(w, end - 1);
        Modality modality = talk(w, i);
        if (patients.isEmpty() && OWN.contains(w.word(i - 1)) && !agents.isEmpty()) {
            Said patient = nearest(w, i);
            if (patient != null) {
                add(
                        w,
                        frame,
                        agents.get(0).entity(),
                        patient.entity(),
                        modality,
                        patient.at(),
                        i,
                        agents.get(0).end());
            }
            return;
        }
        for (Found patient : patients) {
            if (!agents.isEmpty()) {
                Found agent = agents.get(0);
                add(w, frame, agent.entity(), patient.entity(), modality, i, i, agent.end());
            } else {
                Said agent = subjects.topic(w, i);
                if (agent != null) {
                    add(w, frame, agent.entity(), patient.entity(), modality, agent.at(), i, end);
                }
            }
        }
    }

    // "le siège de X, vacant depuis sa reprise par A": the body named last
    private @Nullable Said nearest(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 16; k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                Said apposed = subjects.apposedTo(w, w.startOfName(k));
                return apposed != null ? apposed : new Said(NameLists.entity(w, k), w.startOfName(k));
            }
        }
        return subjects.topic(w, i);
    }

    // "l'acquisition de 60 % du capital de B", not "l'acquisition de terrains auprès de B"
    private static boolean isOfBody(Wording w, int i) {
        for (int k = i + 1; k < w.size() && k - i < 14 && w.name(k) == null; k++) {
            if (w.isContentWord(k)
                    && !CAPITAL.contains(w.word(k))
                    && !Subjects.isBody(w.word(k))
                    && w.afterOf(k - 1) == k) {
                return false;
            }
        }
        return true;
    }

    // "fusion entre A et B", "la fusion de A et de B", "A en partenariat avec B"
    private void link(Wording w, int i, Frame frame) {
        Modality modality = talk(w, i);
        int k = i + 1;
        while (k < w.size() && k - i < 6 && w.isContentWord(k)) {
            k++;
        }
        boolean both = w.word(k).equals("entre")
                || (isMutual(frame) && w.afterOf(k) > k && w.word(i).equals("fusion"));
        if (both) {
            List<Found> all = arguments.bodies(w, w.word(k).equals("entre") ? k + 1 : w.afterOf(k));
            if (all.isEmpty() && w.name(k + 1, EntityKind.PERSON) != null) {
                all = arguments.represented(w, k + 1);
            }
            if (all.size() == 1 && w.word(all.get(0).end()).equals("avec")) {
                all = new ArrayList<>(all);
                all.addAll(arguments.bodies(w, all.get(0).end() + 1));
            }
            for (int n = 1; n < all.size(); n++) {
                Found one = all.get(n);
                add(w, frame, all.get(0).entity(), one.entity(), modality, i, i, one.end());
            }
            if (all.size() > 1) {
                return;
            }
        }
        List<Found> others = arguments.of(w, i, frame);
        if (others.isEmpty()) {
            if (isMutual(frame) && (modality != Modality.STATED || w.word(i - 1).equals("leur"))) {
                mutual(w, i, frame, modality);
            } else if (isMutual(frame)) {
                together(w, i, frame, modality);
            }
            return;
        }
        Said who = doer(w, i);
        Entity self = who != null ? who.entity() : document(w, i);
        int end = others.get(others.size() - 1).end();
        for (Found other : others) {
            if (self != null) {
                add(w, frame, self, other.entity(), modality, who == null ? i : who.at(), i, end);
            }
        }
    }

    // "A et B ont signé une convention de partenariat"
    private void together(Wording w, int i, Frame frame, Modality modality) {
        for (int k = i - 1; k > 0 && i - k < 8; k--) {
            if (w.name(k) == null && JOINS.contains(w.word(k))) {
                List<Said> who = subjects.ofVerb(w, VerbGroup.begin(w, k));
                for (int n = 1; n < who.size(); n++) {
                    Said last = who.get(who.size() - 1);
                    add(w, frame, last.entity(), who.get(n - 1).entity(), modality, last.at(), i, i + 1);
                }
                return;
            }
        }
    }

    // "A et B annoncent leur fusion", "pour A et B, il n'est pas question de fusion"
    private void mutual(Wording w, int i, Frame frame, Modality modality) {
        List<Integer> named = new ArrayList<>();
        for (int k = 0; k < i; k = w.endOfName(k)) {
            if (w.word(k).equals("(") && w.name(k) == null) {
                k = NameLists.afterBrackets(w, k) - 1;
            } else if (w.name(k, EntityKind.ORGANISATION) != null) {
                named.add(k);
            }
        }
        boolean joined = false;
        for (int k = named.isEmpty() ? i : w.endOfName(named.get(0)); named.size() == 2 && k < named.get(1); k++) {
            joined |= w.word(k).equals("et");
        }
        if (joined) {
            Entity one = NameLists.entity(w, named.get(0));
            add(w, frame, one, NameLists.entity(w, named.get(1)), modality, named.get(0), i, i + 1);
        }
    }

    // the subject of the verb before the noun, or the body told of where there is no verb
    private @Nullable Said doer(Wording w, int i) {
        int before = w.word(i - 1).equals("en") || w.word(i - 1).equals("aux") ? i - 2 : i - 1;
        before -= w.word(before).equals(",") ? 1 : 0;
        before = w.word(before).equals(")") ? opening(w, before) - 1 : before;
        if (w.name(before, EntityKind.ORGANISATION) != null) {
            int start = firstOf(w, w.startOfName(before));
            int noun = w.afterArticle(start - 1) == start ? start - 2 : start - 1;
            boolean agent = w.word(noun).equals("par"); // "piloté par X, en partenariat avec Y"
            if (agent || !Subjects.governed(w, start)) {
                return new Said(NameLists.entity(w, start), start);
            }
        }
        for (int k = i - 1; k >= 0; k--) {
            if (w.word(k).equals(";") || w.word(k).equals(":")) {
                break;
            }
            boolean verb = w.name(k) == null
                    && (VerbGroup.isAuxiliary(w, k)
                            || Frames.isVerb(w.word(k)) && !FunctionWords.isDeterminer(w.word(k - 1)));
            if (verb) {
                List<Said> found = subjects.ofVerb(w, VerbGroup.begin(w, k));
                return found.isEmpty() ? null : found.get(0);
            }
        }
        return subjects.topic(w, i);
    }

    // the first of those that are listed up to the name at start: "A, B (b) et C"
    private static int firstOf(Wording w, int start) {
        int k = start;
        while (k > 1) {
            int noun = k - 1;
            while (noun > 0 && k - noun < 4 && w.isContentWord(noun)) {
                noun--;
            }
            int joint = w.afterArticle(noun) > noun ? noun - 1 : noun;
            int last = w.word(joint - 1).equals(")") ? opening(w, joint - 1) - 1 : joint - 1;
            boolean listed = (w.word(joint).equals(",") || w.word(joint).equals("et"))
                    && w.name(last, EntityKind.ORGANISATION) != null;
            if (!listed) {
                break;
            }
            k = w.startOfName(last);
        }
        return k;
    }

    private static int opening(Wording w, int closing) {
        int k = closing;
        while (k > 0 && !w.word(k).equals("(")) {
            k--;
        }
        return k;
    }

    // who acts where no body is named: the agreement told of, or the authority of the territory that a contract is for
    private @Nullable Entity document(Wording w, int i) {
        if (!w.word(0).startsWith("ce")) {
            return null;
        }
        for (int k = 0; k < i; k = w.endOfName(k)) {
            Name agreement = w.name(k, EntityKind.AGREEMENT, EntityKind.EVENT);
            if (agreement != null) {
                return agreement.entity();
            }
        }
        Entity topic = ties.source().context().topicAt(w.span().start());
        return topic != null
                ? topic
                : ties.source().context().territoryAt(w.span().start());
    }

    private static Modality talk(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k <= 8 && !w.word(k).equals("mais"); k--) {
            String word = w.word(k);
            boolean no = (word.equals("pas") || word.equals("aucun") || word.equals("aucune")) && w.name(k) == null;
            if (no || REFUSED.contains(word)) {
                return Modality.DENIED;
            }
        }
        for (int k = Math.max(0, i - 7); k < i; k++) {
            boolean future =
                    Frames.of(w.word(k)).stream().anyMatch(u -> u.forms().contains(VerbForm.CONDITIONAL));
            if (TALK.contains(w.word(k)) && w.name(k) == null || future) {
                return Modality.ENVISAGED;
            }
        }
        return Modality.STATED;
    }

    private void ties(Wording w, Frame frame, @Nullable Said who, List<Found> found, Modality modality, int i) {
        if (who == null || !fits(frame.subject(), who.entity()) || found.isEmpty()) {
            return;
        }
        if (follows(w, frame, found.get(found.size() - 1).end())) {
            for (Found one : found) {
                tie(w, frame, who, one.entity(), modality, i, one.end());
            }
            if (frame.relation().equals("produces") && !enumerates(w, who)) {
                sectorOf(w, who, modality, i, found.get(found.size() - 1).end());
            }
        }
    }

    // several makers of one thing need not be of one sector
    private static boolean enumerates(Wording w, Said who) {
        String before = who.at() <= 0 ? "" : w.word(who.at() - 1);
        String after = who.at() < 0 ? "" : w.word(w.endOfName(who.at()));
        boolean joined = before.equals(",") && w.name(who.at() - 2, EntityKind.ORGANISATION) != null;
        return joined
                || before.equals("ou")
                || before.equals("et")
                || after.equals("ou")
                || after.equals("et")
                || after.equals(",") && w.name(w.endOfName(who.at()) + 1, EntityKind.ORGANISATION) != null;
    }

    // who makes dentures is active in medical technology
    private void sectorOf(Wording w, Said who, Modality modality, int i, int end) {
        for (Found sector : PublicBodies.has(who.entity()) ? List.<Found>of() : arguments.sectors(w, i + 1, end)) {
            int from = who.at() < 0 ? i : Math.min(i, who.at());
            ties.add(
                    who.entity(),
                    "activeIn",
                    sector.entity(),
                    modality,
                    w.span(from, Math.max(end, who.at() + 1)),
                    "relation.produces.sector",
                    0.65);
        }
    }

    private void tie(Wording w, Frame frame, Said who, Entity object, Modality modality, int i, int end) {
        boolean said = frame.relation().equals("produces")
                || frame.relation().equals("activeIn")
                || frame.relation().equals("supersedes") && who.at() < 0;
        if (!(said && PublicBodies.has(who.entity()))) {
            add(w, frame, who.entity(), object, modality, who.at(), i, end);
        }
    }

    private void add(Wording w, Frame frame, Entity one, Entity other, Modality modality, int at, int i, int end) {
        Span evidence = w.span(at < 0 ? i : Math.min(at, i), Math.max(Math.max(end, i + 1), at + 1));
        String rule = "relation." + frame.relation() + "." + frame.part().name().toLowerCase(java.util.Locale.ROOT);
        ties.add(
                frame.inverse() ? other : one,
                frame.relation(),
                frame.inverse() ? one : other,
                modality,
                evidence,
                rule,
                frame.confidence());
    }

    // "a été choisi par A pour construire": a purpose must follow
    private static boolean follows(Wording w, Frame frame, int end) {
        if (frame.before() == null) {
            return true;
        }
        for (int k = end; k < w.size() && k < end + 4; k++) {
            if (w.word(k).equals(frame.before())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMutual(Frame frame) {
        return frame.relation().equals("mergedWith") || frame.relation().equals("partnerOf");
    }

    private static boolean fits(Set<Kind> kinds, Entity entity) {
        return kinds.stream().anyMatch(k -> fits(k, entity));
    }

    private static boolean fits(Kind kind, Entity entity) {
        return switch (kind) {
            case BODY, NETWORK, RESEARCH -> entity.kind() == EntityKind.ORGANISATION;
            case NAMED -> entity.kind() != EntityKind.PERSON && entity.kind() != EntityKind.TERRITORY;
            case AGREEMENT -> entity.kind() == EntityKind.AGREEMENT;
            case PLACE -> entity.kind() == EntityKind.TERRITORY;
            case PRODUCT, SECTOR, MAKING -> true;
        };
    }

    private static List<Said> one(@Nullable Said said) {
        return said == null ? List.of() : List.of(said);
    }
}

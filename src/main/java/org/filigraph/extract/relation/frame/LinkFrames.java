package org.filigraph.extract.relation.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.owner.Owners;
import org.filigraph.extract.relation.owner.Successions;
import org.filigraph.extract.relation.partner.Concluded;
import org.filigraph.extract.relation.partner.Undertakings;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads ties from nouns for what joins several: "fusion entre A et B", "en partenariat avec B". */
final class LinkFrames {
    /** What is given to others, and binds those who give it to nobody: "A et B apportent leur soutien". */
    private static final Set<String> HELP = WordSet.of(
            """
            soutien appui lien main commun concertation coordination travail travaux rencontre echanges dialogue""");

    /** What is of those whom it joins: "la fusion de A et de B". */
    private static final Set<String> OF_SEVERAL = WordSet.of(
            """
            fusion fusion-absorption rencontre union reunion regroupement mariage rapprochement alliance tandem duo""");

    private static final Set<String> JOINS = WordSet.of(
            """
            signe signent conclu concluent noue nouent scelle scellent lance lancent annonce annoncent officialise
            officialisent renouvele renouvellent engage engagent cree creent forment forme signeront monte montent
            paraphe paraphent parapheront cosigne cosignent ratifie ratifient formalise formalisent concretise
            concretisent prolonge prolongent reconduit reconduisent initie initient tisse tissent etablissent etabli
            nourrissent entretiennent""");

    private static final int LONG = 20;

    private final Ties ties;
    private final Subjects subjects;
    private final Arguments arguments;
    private final FrameTies frameTies;
    private final Deeds deeds;

    LinkFrames(Ties ties, Arguments arguments, FrameTies frameTies, Deeds deeds) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.arguments = arguments;
        this.frameTies = frameTies;
        this.deeds = deeds;
    }

    /** Reads the frame of the noun at {@code i}: "fusion entre A et B", "A en partenariat avec B". */
    void link(Wording w, int i, Frame told) {
        boolean born = told.relation().equals("partnerOf") && Successions.isBorn(w, i);
        Frame frame = born ? told.as("mergedWith") : told;
        if (frame.relation().equals("partnerOf") && Concluded.isConcluded(w, i)) {
            return; // "Un accord a été signé avec A": it is told there with whom
        }
        Modality modality = Deeds.talk(w, i);
        int k = i + 1;
        while (k < w.size() && k - i < 6 && w.isContentWord(k)) {
            k++;
        }
        k = between(w, i, k);
        boolean both = w.word(k).equals("entre")
                || FrameTies.isMutual(frame) && w.afterOf(k) > k && OF_SEVERAL.contains(w.word(i));
        if (both) {
            List<Found> all = arguments.bodies(w, w.word(k).equals("entre") ? k + 1 : w.afterOf(k));
            if (all.isEmpty() && w.name(k + 1, EntityKind.PERSON) != null) {
                all = arguments.represented(w, k + 1);
            }
            for (int n = 1; n < all.size(); n++) {
                Found one = all.get(n);
                frameTies.add(w, frame, all.get(0).entity(), one.entity(), modality, i, i, one.end());
            }
            if (all.size() > 1) {
                return;
            }
        }
        boolean holds = frame.word().equals("cotes") && holds(w, i);
        List<Found> others = holds || Owners.isSold(w, i) ? List.of() : arguments.of(w, i, frame);
        if (others.isEmpty()) {
            if (HELP.contains(frame.word())) {
                return;
            }
            if (FrameTies.isMutual(frame)
                    && (modality != Modality.STATED || w.word(i - 1).equals("leur"))) {
                mutual(w, i, frame, modality);
            } else if (FrameTies.isMutual(frame)) {
                together(w, i, frame, modality);
            }
            return;
        }
        int end = others.get(others.size() - 1).end();
        List<Found> listed = others;
        Said opened = opened(w, i, end);
        Said who = opened != null ? opened : deeds.doer(w, i);
        Entity self = who != null ? who.entity() : document(w, others);
        self = self == null && i < 3 ? helped(w, end) : self;
        if (self == null && Undertakings.isTold(w, i)) {
            self = undertaker(others); // "les deux projets seront réalisés en consortium avec A"
        }
        Entity doer = self;
        if (doer != null && listed.stream().anyMatch(o -> o.entity().equals(doer))) {
            return; // one of those who are listed is not with whom they are
        }
        for (Found other : others) {
            if (self != null) {
                frameTies.add(w, frame, self, other.entity(), modality, who == null ? i : who.at(), i, end);
            }
        }
    }

    // "est actionnaire aux côtés de A": who holds shares together
    private static boolean holds(Wording w, int i) {
        for (int k = Math.max(0, i - 8); k < i; k++) {
            if (w.name(k) == null
                    && (w.word(k).startsWith("actionnaire") || w.word(k).equals("capital"))) {
                return true;
            }
        }
        return false;
    }

    // "un accord a été conclu entre A et B", "la convention 2021-2023 signée au salon X, en mars, entre A et B": the
    // index of "entre" behind what tells when and where, or k
    private static int between(Wording w, int i, int k) {
        for (int n = Math.max(k, w.endOfName(i)); n < w.size() && n - i < LONG; n = w.endOfName(n)) {
            boolean other = w.name(n, EntityKind.ORGANISATION, EntityKind.PERSON) != null;
            boolean end = w.isMark(n) && !w.word(n).equals(",");
            if (other || end || w.word(n).equals("qui") || w.word(n).equals("avec")) {
                return k;
            }
            if (w.name(n) == null && w.word(n).equals("entre")) {
                return n;
            }
        }
        return k;
    }

    // "En partenariat avec B, A lance", "Aux côtés de B, A": who acts where the phrase opens the sentence
    private @Nullable Said opened(Wording w, int i, int end) {
        boolean opens = w.word(end).equals(",") && (i < 3 || i < 8 && isFree(w, i));
        List<Found> who = opens ? ties.parties().at(w, end + 1) : List.of();
        if (who.isEmpty() && opens && i >= 3) {
            return w.name(end + 2) == null
                    ? subjects.afterFront(w, 3)
                    : null; // "Grâce à une coopération avec A, le cluster"
        }
        return who.isEmpty()
                ? null
                : new Said(who.get(0).entity(), w.startOfName(who.get(0).end() - 1));
    }

    private static boolean isFree(Wording w, int to) {
        for (int k = 0; k < to; k++) {
            if (w.name(k) != null || VerbGroup.isAuxiliary(w, k)) {
                return false;
            }
        }
        return true;
    }

    // "Un partenariat avec B permet à A": whom the deed serves
    private static @Nullable Entity helped(Wording w, int from) {
        for (int k = from; k + 1 < w.size() && k - from < 8 && w.name(k) == null; k++) {
            boolean to = w.token(k).text().equals("à") || w.word(k).equals("au");
            int name = to ? NameLists.skipNouns(w, w.afterArticle(k + 1)) : -1;
            if (w.name(name, EntityKind.ORGANISATION) != null) {
                return NameLists.entity(w, name);
            }
        }
        return null;
    }

    // whose undertaking it is where nobody is named: whom the text is about
    private @Nullable Entity undertaker(List<Found> others) {
        Entity earlier = ties.main() != null ? ties.main() : ties.earlierSubject();
        return earlier != null && others.stream().noneMatch(o -> o.entity().equals(earlier)) ? earlier : null;
    }

    // "A et B ont signé une convention de partenariat"
    private void together(Wording w, int i, Frame frame, Modality modality) {
        for (int k = i - 1; k > 0 && i - k < 8; k--) {
            if (w.name(k) == null && JOINS.contains(w.word(k))) {
                List<Said> who = subjects.ofVerb(w, VerbGroup.begin(w, k));
                for (int n = 1; n < who.size(); n++) {
                    Said last = who.get(who.size() - 1);
                    frameTies.add(w, frame, last.entity(), who.get(n - 1).entity(), modality, last.at(), i, i + 1);
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
            frameTies.add(w, frame, one, NameLists.entity(w, named.get(1)), modality, named.get(0), i, i + 1);
        }
    }

    // who acts where no body is named: what the text is about, or the authority of the territory that a contract is for
    private @Nullable Entity document(Wording w, List<Found> others) {
        if (!w.word(0).startsWith("ce")) {
            return null;
        }
        Entity topic = ties.source().context().topicAt(w.span().start());
        if (topic != null && others.stream().anyMatch(o -> o.entity().equals(topic))) {
            return ties.authority();
        }
        return topic != null
                ? topic
                : ties.source().context().territoryAt(w.span().start());
    }
}

package org.filigraph.extract.relation.frame;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frame.Kind;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;

/**
 * Reads frames in relative clauses with the subject behind the verb: "le groupe A, auquel appartient B", "A, dont sont
 * membres B et C"; and of whom a share is told: "le capital de A appartient à B".
 */
final class Relatives {
    private static final Set<String> TO = WordSet.of("auquel laquelle auxquels auxquelles");
    private static final Set<String> SHARES = WordSet.of("capital parts actions titres");

    private final Ties ties;
    private final FrameTies frameTies;

    Relatives(Ties ties, FrameTies frameTies) {
        this.ties = ties;
        this.frameTies = frameTies;
    }

    /** Reads the verb of {@code group} where "auquel" goes before it; whether that is so. */
    boolean verb(Wording w, int i, Frame frame, VerbGroup group) {
        int relative = group.start() - 1;
        boolean to = TO.contains(w.word(relative))
                && w.name(relative) == null
                && frame.takes().contains("a");
        int comma = w.word(relative).equals("laquelle") ? relative - 2 : relative - 1;
        return to && frame.object() != Kind.PLACE && inverted(w, i, frame, comma, group.modality());
    }

    /** Reads the noun at {@code i} where "dont sont" goes before it; whether that is so. */
    boolean noun(Wording w, int i, Frame frame) {
        boolean whose = VerbGroup.isCopula(w.word(i - 1)) && w.word(i - 2).equals("dont");
        return whose && frame.object() != Kind.PLACE && inverted(w, i, frame, i - 3, Modality.STATED);
    }

    private boolean inverted(Wording w, int i, Frame frame, int last, Modality modality) {
        int name = NameLists.beforeBrackets(w, w.word(last).equals(",") ? last - 1 : last);
        List<Found> who = w.name(name, EntityKind.ORGANISATION) == null
                ? List.of()
                : ties.parties().at(w, i + 1);
        for (Found one : who) {
            frameTies.add(
                    w, frame, one.entity(), NameLists.entity(w, name), modality, w.startOfName(name), i, one.end());
        }
        return !who.isEmpty();
    }

    /** The body of whose capital a verb group that begins at {@code start} tells: "le capital de A est détenu". */
    static int ofCapital(Wording w, int start) {
        int name = w.startOfName(start - 1);
        int of = w.afterOf(name - 1) == name ? name - 1 : name - 2;
        boolean share = w.name(start - 1, EntityKind.ORGANISATION) != null
                && w.afterOf(of) > of
                && SHARES.contains(w.word(of - 1));
        return share ? name : -1;
    }
}

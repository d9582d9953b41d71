package org.filigraph.extract.role;

import java.util.List;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.fact.Role;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;

/**
 * Reads who holds which position: beside the name ({@code Anne Martin, présidente de Sorex et maire de Brest}), before
 * it ({@code la ministre Anne Martin}), in brackets, on the next line, by a verb ({@code a été nommée directrice de}),
 * or by whom a body is led ({@code présidée par}).
 */
public final class Roles {
    private final Positions positions;
    private final RoleNotes notes;
    private final RoleAppositions appositions;
    private final RoleTitles titles;
    private final RoleLeads leads;

    private Roles(Positions positions, Bodies bodies, RoleNotes notes) {
        this.positions = positions;
        this.notes = notes;
        this.appositions = new RoleAppositions(positions, bodies, notes);
        this.titles = new RoleTitles(positions, notes);
        this.leads = new RoleLeads(positions, bodies, notes);
    }

    /**
     * Reads the positions told in a document; in its sentences, words that stand for a body count as names of it.
     *
     * @param discourse what the text speaks of where
     * @param weighings what competed for the bodies of positions is added here
     */
    public static List<Role> of(Source source, Discourse discourse, List<Weighing> weighings) {
        List<Wording> wordings = discourse.wordings();
        Bodies bodies = new Bodies(source, new LikelyBodies(source, discourse, weighings), new BodiesByNoun(discourse));
        Positions positions = new Positions(source, bodies);
        RoleNotes notes = new RoleNotes(source);
        Roles reader = new Roles(positions, bodies, notes);
        RoleLabels labels = new RoleLabels(bodies, notes);
        SharedRoles shared = new SharedRoles(notes, bodies);
        OneOfSeveral several = new OneOfSeveral(notes, bodies);
        RoleVerbs verbs = new RoleVerbs(source, positions, bodies, notes.all());
        for (int i = 0; i < wordings.size(); i++) {
            reader.beside(wordings.get(i));
            verbs.read(wordings.get(i));
            shared.read(wordings.get(i));
            several.read(wordings.get(i));
            labels.read(wordings.get(i));
            RoleCards.read(wordings, i, positions, notes);
            if (i + 1 < wordings.size()) {
                RoleLines.read(wordings.get(i), wordings.get(i + 1), positions, notes);
            }
        }
        RoleAnaphora.read(wordings, positions, notes);
        RoleEpithets.read(wordings, positions, notes);
        RoleEchoes.read(wordings, positions, notes);
        return RoleBodies.settled(notes.all(), bodies::isGone);
    }

    private void beside(Wording w) {
        int until = 0;
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name person = w.name(i, EntityKind.PERSON);
            if (person == null) {
                continue;
            }
            int end = appositions.read(w, person, i, w.endOfName(i));
            if (i > until) {
                titles.read(w, person, i, until);
            }
            leads.read(w, person, i);
            until = Math.max(end, w.endOfName(i));
        }
        respectively(w);
    }

    // "Respectivement présidente et directeur de A, P et Q"
    private void respectively(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (!w.word(i).equals("respectivement")) {
                continue;
            }
            int start = PositionNouns.at(w, i + 1) ? i + 1 : -1;
            if (start < 0) {
                return;
            }
            Position first = positions.read(w, start, w.size());
            Position second = first == null || !w.word(first.end()).equals("et")
                    ? null
                    : positions.read(w, first.end() + 1, w.size());
            if (first == null || second == null) {
                return;
            }
            // "P et Q, respectivement présidente et directeur de A"
            int last = w.word(i - 1).equals(",") ? i - 2 : i - 1;
            Name before = last > 0 ? w.name(last, EntityKind.PERSON) : null;
            int and = before == null ? 0 : w.startOfName(last) - 1;
            Name ahead = and > 0 && w.word(and).equals("et") ? w.name(and - 1, EntityKind.PERSON) : null;
            if (before != null && ahead != null) {
                int from = w.startOfName(and - 1);
                notes.add(RoleNotes.role(
                        ahead, first.role(), second.body(), w, from, second.end(), "role.respectively", 0.85));
                notes.add(RoleNotes.role(
                        before, second.role(), second.body(), w, from, second.end(), "role.respectively", 0.85));
                return;
            }
            int p = second.end();
            while (p < w.size() && w.name(p, EntityKind.PERSON) == null && p < second.end() + 8) {
                p++;
            }
            Name one = w.name(p, EntityKind.PERSON);
            Name two = one == null ? null : w.name(w.endOfName(p) + 1, EntityKind.PERSON);
            if (one != null && two != null && w.word(w.endOfName(p)).equals("et")) {
                notes.add(RoleNotes.role(
                        one, first.role(), second.body(), w, i, w.endOfName(p), "role.respectively", 0.85));
                notes.add(RoleNotes.role(
                        two,
                        second.role(),
                        second.body(),
                        w,
                        i,
                        w.endOfName(w.endOfName(p) + 1),
                        "role.respectively",
                        0.85));
            }
            return;
        }
    }
}

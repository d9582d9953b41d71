package org.filigraph.extract.relation.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of bodies by their head: "Lauréats (Guadeloupe) : A ; B" and "Entreprises du Loiret : A, B" say where
 * they are, items under "Nos membres" whom they belong to, under "Partenaires" and "Financeurs" who works with a body or pays.
 */
final class Rosters implements TieReader {
    private static final Set<String> MEMBERS = WordSet.of("membres adherents");
    private static final Set<String> PARTNERS = WordSet.of("partenaires partenaire");
    private static final Set<String> PAYERS =
            WordSet.of("financeurs cofinanceurs financements cofinancements bailleurs soutiens");
    /** How the words begin that name who leads an undertaking, before a colon. */
    private static final List<String> LEADERS =
            List.of("porte", "coordinat", "coordonn", "pilot", "mandataire", "leader", "laureat", "beneficiaire");

    private static final Set<String> IN = WordSet.of("en dans a au aux de du d' (");
    private static final int LONGEST_HEAD = 24;

    private final Ties ties;
    private @Nullable Entity whole;
    private @Nullable Entity partner;
    private @Nullable Entity paid;

    Rosters(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        int colon = colon(w);
        if (w.block().isHeading() && colon < 0) {
            ties.lead(null, w);
        }
        if (colon > 0 && isLeader(w, colon)) {
            List<Integer> leaders = listed(w, colon + 1);
            ties.lead(leaders.isEmpty() ? ties.parties().called(w, colon + 1) : NameLists.entity(w, leaders.get(0)), w);
        }
        if (w.block().kind() != Block.Kind.ITEM) {
            head(w, colon);
        } else if (whole != null || partner != null || paid != null) {
            item(w, colon);
        }
        if (colon > 0 && colon < w.size() - 1) {
            places(w, colon);
        }
    }

    // what a heading or a line that ends in a colon says of the items under it
    private void head(Wording w, int colon) {
        whole = null;
        partner = null;
        paid = null;
        if (!w.block().isHeading() && colon != w.size() - 1) {
            return;
        }
        for (int k = 0; k < w.size() && k < LONGEST_HEAD; k++) {
            if (w.name(k) == null && MEMBERS.contains(w.word(k))) {
                Entity body = named(w, EntityKind.ORGANISATION);
                whole = body;
            } else if (PAYERS.contains(w.word(k)) && (k == 0 || w.name(k) == null)) {
                paid = told(w);
            } else if (w.name(k) == null && PARTNERS.contains(w.word(k)) && paid == null) {
                partner = told(w);
            }
        }
    }

    // whose partners or financers stand under a head: the one it names, or whom the text is about
    private @Nullable Entity told(Wording w) {
        Entity body = named(w, EntityKind.ORGANISATION);
        if (body == null && ties.leader() != null) {
            return ties.leader();
        }
        Entity topic = ties.source().context().topicAt(w.span().start());
        return body != null ? body : topic != null ? topic : ties.main();
    }

    private static @Nullable Entity named(Wording w, EntityKind kind) {
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            Name name = w.name(k, kind);
            if (name != null) {
                return name.entity();
            }
        }
        return null;
    }

    private void item(Wording w, int colon) {
        List<Integer> bodies = listed(w, colon < 0 ? 0 : colon + 1);
        if (!bodies.isEmpty() && isLeading(w)) {
            Entity leader = NameLists.entity(w, bodies.get(0));
            ties.lead(leader, w);
            partner = partner == null ? null : leader;
            return;
        }
        for (int body : bodies) {
            tie(w, body, "memberOf", whole, "relation.roster.member", 0.75);
            tie(w, body, "partnerOf", partner, "relation.roster.partner", 0.7);
            if (paid != null) {
                ties.add(
                        paid,
                        "fundedBy",
                        NameLists.entity(w, body),
                        Modality.STATED,
                        w.span(body, w.endOfName(body)),
                        "relation.roster.payer",
                        0.7);
            }
        }
    }

    private void tie(Wording w, int body, String relation, @Nullable Entity other, String rule, double confidence) {
        if (other != null) {
            ties.add(
                    NameLists.entity(w, body),
                    relation,
                    other,
                    Modality.STATED,
                    w.span(body, w.endOfName(body)),
                    rule,
                    confidence);
        }
    }

    // a place in the head is where those behind its colon are
    private void places(Wording w, int colon) {
        int last = w.word(colon - 1).equals(")") ? colon - 2 : colon - 1;
        Name place = w.name(last, EntityKind.TERRITORY);
        if (place == null) {
            return;
        }
        int start = w.startOfName(last);
        if (last == colon - 2) {
            while (start > 0 && !w.word(start).equals("(")) {
                start--;
            }
            place = w.name(start + 1, EntityKind.TERRITORY);
        } else if (start > 0 && !IN.contains(w.word(start - 1)) && w.afterArticle(start - 1) == start - 1) {
            return;
        }
        if (place == null || place.entity().key().startsWith("country/")) {
            return;
        }
        for (int body : listed(w, colon + 1)) {
            Entity one = NameLists.entity(w, body);
            if (!PublicBodies.has(one)) {
                ties.add(
                        one,
                        "locatedIn",
                        place.entity(),
                        Modality.STATED,
                        w.span(0, w.endOfName(body)),
                        "relation.roster.place",
                        0.7);
            }
        }
    }

    /** The bodies that a list names, brackets left out; none where the words go on as a clause. */
    static List<Integer> listed(Wording w, int from) {
        List<Integer> listed = new ArrayList<>();
        int k = from;
        while (k < w.size()) {
            if (w.word(k).equals("(") && w.name(k) == null) {
                k = NameLists.afterBrackets(w, k);
                continue;
            }
            boolean free = k == from
                    || w.isMark(k - 1)
                    || w.word(k - 1).equals("et")
                    || k > from && NameLists.afterAdverbs(w, k - 1) == k
                    || w.isContentWord(k - 1)
                    || w.afterArticle(k - 1) == k && w.afterOf(k - 1) == k - 1;
            if (w.name(k, EntityKind.ORGANISATION) != null && free) {
                listed.add(k);
            } else if (w.name(k) == null && VerbGroup.isAuxiliary(w, k)) {
                break;
            }
            k = w.endOfName(k);
        }
        return listed;
    }

    // "A (coordinateur)"
    private static boolean isLeading(Wording w) {
        for (int k = 1; k < w.size(); k++) {
            if (w.word(k - 1).equals("(") && LEADERS.stream().anyMatch(w.word(k)::startsWith)) {
                return true;
            }
        }
        return false;
    }

    // "Porteur du projet : A", "Chef de file : A", "Coordonné par : A"
    private static boolean isLeader(Wording w, int colon) {
        for (int k = 0; k < colon && colon < 7; k++) {
            if (w.name(k) == null && LEADERS.stream().anyMatch(w.word(k)::startsWith)) {
                return true;
            }
        }
        return w.says(colon - 3, "chef", "de", "file");
    }

    private static int colon(Wording w) {
        for (int k = 1; k < w.size() && k < LONGEST_HEAD; k++) {
            if (w.name(k) == null && VerbGroup.isAuxiliary(w, k)) {
                return -1;
            }
            if (w.word(k).equals(":")) {
                return k;
            }
        }
        return -1;
    }
}

package org.filigraph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.jspecify.annotations.Nullable;

/** Reads lists of who belongs to a body or works with it: "Les membres du pôle : A, B (C et D)", "ses partenaires : A". */
final class Memberships {
    private static final Set<String> MEMBERS = Set.of("membres", "adherents", "fondateurs");
    private static final Set<String> PARTNERS = Set.of("partenaires", "partenaire");
    private static final Set<String> OPENERS =
            Set.of("figurent", "figure", "tels", "telles", "comme", "citons", "citer");
    private static final Set<String> OWN = Set.of("ses", "leurs", "nos");

    private final Ties ties;

    Memberships(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && MEMBERS.contains(w.word(i))) {
                list(w, i, "memberOf");
            } else if (w.name(i) == null && PARTNERS.contains(w.word(i))) {
                list(w, i, "partnerOf");
            }
        }
    }

    private void list(Wording w, int i, String relation) {
        int colon = i + 1;
        while (colon < w.size() && colon - i < 12 && !opens(w, colon)) {
            colon = w.endOfName(colon);
        }
        if (!opens(w, colon)) {
            return;
        }
        boolean partners = relation.equals("partnerOf");
        Said said = partners && i > 1 ? ties.subjects().topic(w, i) : null;
        Entity body = said != null ? said.entity() : !partners ? body(w, i, colon) : i > 1 ? null : ties.main();
        List<Integer> members = new ArrayList<>();
        for (int k = colon + 1; k < w.size(); k = w.endOfName(k)) {
            boolean free =
                    w.name(k, EntityKind.ORGANISATION) != null && !w.word(k - 1).equals("de");
            if (free) {
                members.add(k);
            } else if (VerbGroup.isAuxiliary(w, k) || w.word(k).equals("qui")) {
                break;
            }
        }
        for (int member : members) {
            Entity one = NameLists.entity(w, member);
            ties.add(
                    partners ? body : one,
                    relation,
                    partners ? one : body,
                    Modality.STATED,
                    w.span(i, w.endOfName(member)),
                    partners ? "relation.partners" : "relation.members",
                    0.75);
        }
    }

    // ":", "parmi les membres figurent", "des adhérents tels que"
    private static boolean opens(Wording w, int i) {
        return w.word(i).equals(":") || w.name(i) == null && OPENERS.contains(w.word(i));
    }

    // "du pôle X", "ses membres", "du cluster"
    private @Nullable Entity body(Wording w, int i, int colon) {
        for (int k = i + 1; k < colon; k++) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return NameLists.entity(w, k);
            }
        }
        int noun = w.afterOf(i + 1);
        boolean pointed = OWN.contains(w.word(i - 1)) || noun > i + 1 && Subjects.isBody(w.word(noun));
        Said topic = pointed ? ties.subjects().topic(w, i) : null;
        return topic != null ? topic.entity() : i < 4 ? ties.main() : null;
    }
}

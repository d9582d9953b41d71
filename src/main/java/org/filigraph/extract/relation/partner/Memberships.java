package org.filigraph.extract.relation.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who belongs to a body or works with it from lists and phrases: "Les membres du pôle : A, B (C et D)", "ses
 * partenaires : A", "A et B font partie du cluster C", "notre membre fondateur, A", "né autour d'industriels (A, B)".
 */
final class Memberships implements TieReader {
    private static final Set<String> MEMBERS = WordSet.of(
            """
            membres adherents fondateurs cofondateurs societaires cotisants rangs entrants arrivants""");
    private static final Set<String> MEMBER = WordSet.of("membre adherent fondateur adherente");
    private static final List<String> HAVE = List.of(
            "compt",
            "accueill",
            "rassembl",
            "reuni",
            "regroup",
            "feder",
            "revendiqu",
            "affich",
            "align",
            "denombr",
            "recens",
            "totalis",
            "enumer",
            "enregistr");
    private static final Set<String> CLIENTS = WordSet.of("clients donneurs");
    private static final Set<String> PARTNERS = WordSet.of("partenaires partenaire partenariats collaborations");
    private static final Set<String> OPENERS = WordSet.of(
            """
            figurent figure tels lesquels lesquelles telles comme citons citer dont retrouve compte comptent trouve
            sont est notamment nomment appellent nom savoir desquels desquelles commencer""");
    private static final Set<String> OWN = WordSet.of("ses leurs nos leur son notre");
    private static final Set<String> EVENTS =
            WordSet.of("operation evenement salon manifestation edition journee festival forum concours");
    private static final int FAR = 12;

    private final Ties ties;
    private final HomeNetwork home;

    Memberships(Ties ties, HomeNetwork home) {
        this.ties = ties;
        this.home = home;
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            if (MEMBERS.contains(word) && !MEMBERS.contains(w.word(i - 1))) {
                list(w, i, "memberOf");
            } else if (w.says(i - 2, "chefs", "de", "file") && w.word(i + 1).startsWith("d")) {
                list(w, i, "memberOf"); // "parmi les chefs de file du pôle A figurent B, C"
            } else if (PARTNERS.contains(word) && !w.word(i + 1).startsWith("financeur")) {
                list(w, i, "partnerOf");
            } else if (CLIENTS.contains(word)) {
                list(w, i, "customerOf");
            } else if (word.equals("filiales") && !OWN.contains(w.word(i - 1)) && w.afterOf(i + 1) == i + 1) {
                list(w, i, "subsidiaryOf");
            } else if (MEMBER.contains(word)) {
                apposed(w, i);
            }
        }
    }

    private void list(Wording w, int i, String relation) {
        boolean partners = relation.equals("partnerOf");
        if (partners && Undertakings.isUniting(w.word(i - 2)) && Undertakings.isUndertaking(w, i - 2)) {
            return; // "le consortium réunit quatre partenaires : A, B": of each other
        }
        if (partners && Undertakings.isOfProject(w, i) && ties.leader() == null && ties.projectBefore(w, i) != null) {
            return; // the project's, which the sentence before named
        }
        boolean has = w.word(i - 1).equals("pour") && VerbGroup.isAuxiliary(w, i - 2);
        int opener = has || partners && w.word(i - 1).equals("pour") ? behindAdjectives(w, i) : opener(w, i, partners);
        if (opener < 0) {
            amongMembers(w, i, relation);
            return;
        }
        List<Said> having = has ? ties.subjects().ofVerb(w, VerbGroup.begin(w, i - 2)) : List.of();
        Entity body =
                !having.isEmpty() ? having.get(0).entity() : partners ? partner(w, i, opener) : body(w, i, opener);
        List<Found> members = members(w, opener);
        if (members.stream().anyMatch(m -> m.entity().equals(body))) {
            return; // one of those who are listed is not whom they belong to
        }
        for (Found member : members) {
            Entity one = member.entity();
            ties.add(
                    partners ? body : one,
                    relation,
                    partners ? one : body,
                    Modality.STATED,
                    w.span(i, member.end()),
                    rule(relation),
                    0.75);
        }
    }

    // "a pour partenaire historique la coopérative A"
    private static int behindAdjectives(Wording w, int i) {
        int k = i + 1;
        while (k - i < 3 && w.isContentWord(k) && w.name(k + 1) == null) {
            k++;
        }
        return k - 1;
    }

    private static int afterAdverbs(Wording w, int i) {
        int k = i + 1;
        k += w.word(i).equals("commencer") && w.word(k).equals("par") ? 1 : 0;
        while (VerbGroup.isAdverb(w, k) || w.word(k).equals("egalement")) {
            k++;
        }
        return k;
    }

    private static String rule(String relation) {
        return switch (relation) {
            case "partnerOf" -> "relation.partners";
            case "customerOf" -> "relation.clients";
            case "subsidiaryOf" -> "relation.units";
            default -> "relation.members";
        };
    }

    // the names behind a colon or a bracket; behind a word, those that are listed there
    private List<Found> members(Wording w, int opener) {
        boolean bracket = w.word(opener).equals("(");
        if (!bracket && !w.word(opener).equals(":")) {
            return ties.parties().at(w, afterAdverbs(w, opener));
        }
        List<Found> members = new ArrayList<>();
        for (int k = opener + 1; k < w.size() && !(bracket && w.word(k).equals(")")); k = w.endOfName(k)) {
            boolean free =
                    w.name(k, EntityKind.ORGANISATION) != null && !w.word(k - 1).equals("de");
            boolean aside = w.word(k).equals("(")
                    && w.name(k) == null
                    && w.name(k - 1, EntityKind.ORGANISATION) != null
                    && NameLists.afterBrackets(w, k) - 1 == w.endOfName(k + 1);
            if (free) {
                members.add(new Found(NameLists.entity(w, k), w.endOfName(k)));
            } else if (aside) {
                k = w.endOfName(k + 1); // "A (its acronym or product), B"
            } else if (VerbGroup.isAuxiliary(w, k)
                    || w.word(k).equals("qui")
                    || w.word(k).equals("»")
                    || w.word(k).equals("”")) {
                break;
            }
        }
        List<Found> told = ties.parties().at(w, opener + 1); // authorities and names not known too
        return told.size() > members.size() ? told : members;
    }

    // ":", "(", "parmi les membres figurent", "des adhérents tels que", "ses partenaires sont"
    private int opener(Wording w, int i, boolean partners) {
        for (int k = i + 1; k < w.size() && k - i <= FAR; k = w.endOfName(k)) {
            if (w.name(k) != null) {
                continue;
            }
            k += w.word(k).equals(",") && w.word(k + 1).equals("dont") ? 1 : 0;
            k += w.says(k, "tout", "comme") ? 2 : 0; // "ses clients, tout comme B": one more of those told before
            boolean bracket = w.word(k).equals("(") && members(w, k).size() > 1;
            boolean word = OPENERS.contains(w.word(k))
                            && !ties.parties().at(w, afterAdverbs(w, k)).isEmpty()
                    || w.says(k, "que") && w.word(k - 1).startsWith("tel");
            // "travaille avec des partenaires dont A": the verb's; "des partenaires du pôle X, dont A": X's
            boolean owned = OWN.contains(w.word(i - 1)) || w.afterOf(i + 1) > i + 1 || w.afterOf(i + 2) > i + 2;
            boolean only = partners && w.word(k).equals("dont") && !owned;
            if (w.word(k).equals(":") || bracket || word && !only) {
                return k;
            }
            if (w.word(k).equals(".") || w.word(k).equals(";")) {
                return -1;
            }
        }
        return -1;
    }

    // "compte parmi ses membres A et B", "compte A et B parmi ses adhérents"
    private void amongMembers(Wording w, int i, String relation) {
        boolean partners = relation.equals("partnerOf");
        int own = i - 1;
        while (own > 0 && i - own < 3 && w.isContentWord(own)) {
            own--;
        }
        own = w.word(i - 1).equals("comme") ? i : own; // "compte comme clients A et B"
        if (own < i && !OWN.contains(w.word(own))
                || !w.word(own - 1).equals("parmi")
                        && !w.word(own - 1).equals("comme")
                        && !(w.word(own - 1).equals("dans") && w.word(i).equals("rangs"))) {
            return;
        }
        int verb = own - 1;
        while (verb > 0 && own - verb < 25 && !w.word(verb).startsWith("compt")) {
            verb--;
        }
        int behind = i + 1;
        while (behind - i < 3 && w.isContentWord(behind)) {
            behind++;
        }
        List<Found> listed = ties.parties().at(w, behind);
        if (listed.isEmpty() && verb < own - 2) {
            listed = ties.parties().at(w, verb + 1);
        }
        if (!w.word(verb).startsWith("compt") || listed.isEmpty()) {
            return;
        }
        List<Said> who = ties.subjects().ofVerb(w, VerbGroup.begin(w, verb));
        Entity body = who.isEmpty() ? null : who.get(0).entity();
        for (Found one : listed) {
            Entity named = one.entity();
            ties.add(
                    partners ? body : named,
                    relation,
                    partners ? named : body,
                    Modality.STATED,
                    w.span(verb, Math.max(i + 1, one.end())),
                    rule(relation),
                    0.75);
        }
    }

    // "notre membre fondateur, A": who is meant stands behind the comma
    private void apposed(Wording w, int i) {
        int comma = i + 1;
        while (comma - i < 3 && w.isContentWord(comma)) {
            comma++;
        }
        int own = i - 1;
        while (own > 0
                && i - own < 4
                && !OWN.contains(w.word(own))
                && w.token(own).isWord()) {
            own--;
        }
        int k = NameLists.skipNouns(w, w.afterArticle(comma + 1));
        if (!w.word(comma).equals(",") || !OWN.contains(w.word(own)) || w.name(k, EntityKind.ORGANISATION) == null) {
            return;
        }
        tie(w, NameLists.entity(w, k), owner(w, own), Modality.STATED, own, w.endOfName(k));
    }

    // "du pôle X", "ses membres", "du cluster"
    private @Nullable Entity body(Wording w, int i, int opener) {
        for (int k = i + 1; k < opener; k++) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return NameLists.entity(w, k);
            }
        }
        int noun = w.afterOf(i + 1);
        boolean own = OWN.contains(w.word(i - 1)) || OWN.contains(w.word(i - 2));
        boolean pointed = own || noun > i + 1 && BodyNouns.isBody(w.word(noun));
        Entity topic = pointed ? owner(w, own && !OWN.contains(w.word(i - 1)) ? i - 2 : i - 1) : null;
        if (topic != null) {
            return topic;
        }
        for (int k = i - 1; k >= 0 && i - k < FAR; k--) {
            if (w.name(k) == null
                    && (VerbGroup.isAuxiliary(w, k) || HAVE.stream().anyMatch(w.word(k)::startsWith))) {
                List<Said> who = ties.subjects().ofVerb(w, VerbGroup.begin(w, k)); // "le pôle compte trois membres : A"
                Entity none = MEMBERS.contains(w.word(i)) ? home.get() : null;
                return who.isEmpty() ? none : who.get(0).entity();
            }
        }
        if (i >= 4 && !MEMBERS.contains(w.word(i))) {
            return null;
        }
        if (i >= 4) {
            Entity carried = ties.carriedTo(w); // "une poignée d'industriels menée par les membres fondateurs que sont"
            Entity told = carried != null && BodyNouns.isNetwork(carried) ? carried : ties.whole();
            return told != null && BodyNouns.isNetwork(told) ? told : home.get();
        }
        Entity we = ties.we(w, i); // "Parmi les membres figurent", said by one of them
        return we != null ? we : ties.whole();
    }

    // with whom those who are listed work: the one before them in the sentence, or whom the text is about
    private @Nullable Entity partner(Wording w, int i, int opener) {
        for (int k = i + 1; k < opener; k++) {
            boolean of = w.afterOf(i + 1) > i + 1 || w.afterOf(k - 1) == k || w.afterOf(k - 2) == k;
            if (w.name(k, EntityKind.ORGANISATION) != null && of) {
                return NameLists.entity(w, k); // "les partenaires du pôle X : A, B"
            }
        }
        if (w.word(i - 1).equals("nos") || w.word(i - 1).equals("notre")) {
            return ties.we(w, i - 1);
        }
        List<Found> hub = w.says(0, "autour") ? ties.parties().at(w, Math.max(1, w.afterOf(1))) : List.of();
        if (hub.size() == 1 && hub.get(0).end() < i) {
            return hub.get(0).entity(); // "Autour de X, des partenaires de longue date : A, B"
        }
        int thing = w.afterOf(i + 1);
        if (i <= 2
                && ties.leader() == null
                && thing > i + 1
                && w.isContentWord(thing)
                && !BodyNouns.isBody(w.word(thing))) {
            Entity told = EVENTS.contains(w.word(thing)) && ties.event() != null
                    ? ties.event()
                    : ties.salience().thing(w, i); // "Partenaires de l'opération : A, B"
            return told != null ? told : ties.main();
        }
        if (i <= 2 && ties.leader() != null) {
            return ties.leader();
        }
        Said front = i < 8 && w.word(opener).equals("(") ? behind(w, NameLists.afterBrackets(w, opener)) : null;
        if (front != null) {
            return front.entity();
        }
        for (int k = i - 1; k > 0 && i - k < 6 && w.name(k) == null; k--) {
            if (HAVE.stream().anyMatch(w.word(k)::startsWith)) {
                List<Entity> having = Partners.bodies(ties.subjects().ofVerb(w, VerbGroup.begin(w, k)));
                return having.isEmpty() ? null : having.get(0); // "L'école X revendique trente partenaires, dont A"
            }
        }
        Said said = i > 1 ? ties.subjects().topic(w, i) : null;
        if (said != null || i > 1) {
            return said == null ? null : said.entity();
        }
        return ties.main() != null ? ties.main() : ties.salience().thing(w, 0); // the sheet of a project
    }

    // "Après plusieurs partenariats (A, B) pour cela, X": the subject behind the phrase that opens the sentence
    private @Nullable Said behind(Wording w, int from) {
        int comma = from;
        while (comma < w.size() && comma - from < FAR && !w.word(comma).equals(",")) {
            comma++;
        }
        int k = NameLists.skipNouns(w, w.afterArticle(comma + 1));
        return w.word(comma).equals(",") && w.name(k, EntityKind.ORGANISATION) != null
                ? new Said(NameLists.entity(w, k), k)
                : null;
    }

    // whose what "son" and "notre" at own begin is
    private @Nullable Entity owner(Wording w, int own) {
        if (w.word(own).equals("nos") || w.word(own).equals("notre")) {
            Entity we = ties.we(w, own);
            if (we != null) {
                return we;
            }
        }
        Said topic = ties.subjects().topic(w, own + 1);
        return topic == null ? null : topic.entity();
    }

    private void tie(Wording w, Entity one, @Nullable Entity whole, Modality modality, int from, int end) {
        ties.add(one, "memberOf", whole, modality, w.span(from, Math.min(end, w.size())), "relation.members", 0.75);
    }
}

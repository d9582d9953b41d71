package org.filigraph.extract.relation.partner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.NounClass;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is partner of whom from those who sign for them: "P (ministre de la Mer) et Q, président de la région R, ont
 * signé un accord", "une charte signée par la directrice de A et le maire de B" ({@code partnerOf}); and from what two
 * bodies bind themselves to: "A et B s'engagent".
 */
final class Signatories implements TieReader {
    private static final Set<String> SIGNS = Conjugation.forms("signer", "parapher", "cosigner", "sceller", "nouer");
    private static final Set<String> BINDS = Conjugation.forms("engager", "mobiliser", "accorder");
    /** What is signed by partners alone; parties to a plan or a charter are its parties, and tied to it. */
    private static final Set<String> ACCORDS =
            WordSet.of("partenariat collaboration cooperation jumelage alliance rapprochement");

    private static final int REACH = 60;
    private static final int LONGEST_OFFICE = 6;

    private final Ties ties;
    private final Partners partners;

    Signatories(Ties ties) {
        this.ties = ties;
        this.partners = new Partners(ties);
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            if (SIGNS.contains(w.word(i)) && !ties.tells("partnerOf", w.span()) && isAccord(w)) {
                signed(w, i);
            } else if (BINDS.contains(w.word(i))) {
                bound(w, i);
            }
        }
    }

    private static boolean isAccord(Wording w) {
        for (int k = 0; k < w.size(); k++) {
            if (ACCORDS.contains(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    private void signed(Wording w, int verb) {
        int start = VerbGroup.begin(w, verb);
        boolean undergone = w.word(verb - 1).equals("ete") || start == verb;
        int by = undergone ? Partners.preposition(w, verb, "par") : -1;
        if (by < 0 && start == verb && w.token(verb).text().endsWith("é")) {
            return;
        }
        int from = by > 0 ? by + 1 : Math.max(0, start - REACH);
        int to = by > 0 ? w.size() : start;
        List<Entity> heads = heads(w, from, to);
        Modality modality = Doubts.between(w, start, verb);
        if (heads.size() == 2) {
            partners.pairs(w, heads, modality, Math.min(from, verb), Math.max(to, verb + 1), 0.65);
        }
    }

    // the bodies of those who hold an office there, each once, and those named among them
    private List<Entity> heads(Wording w, int from, int to) {
        List<Entity> heads = new ArrayList<>();
        boolean office = false;
        for (int k = from; k < to; k = w.endOfName(k)) {
            if (w.name(k) == null
                    && (w.word(k).equals(";")
                            || w.word(k).equals("qui")
                            || w.word(k).equals("que"))) {
                break;
            }
            boolean role = w.name(k) == null && NounClass.ROLE.has(w.word(k));
            Entity one = role ? ofOffice(w, k) : w.begins(k) && isFree(w, k) ? NameLists.entity(w, k) : null;
            office |= role && one != null;
            if (one != null && !heads.contains(one)) {
                heads.add(one);
            }
        }
        return office ? heads : List.of();
    }

    private static boolean isFree(Wording w, int k) {
        return w.name(k, EntityKind.ORGANISATION) != null && !PhraseHeads.governed(w, k);
    }

    // "président de la région R": the region; "ministre de la Mer": its ministry
    private @Nullable Entity ofOffice(Wording w, int role) {
        int of = role + 1;
        while (of - role < LONGEST_OFFICE && w.isContentWord(of) && !VerbGroup.isAuxiliary(w, of)) {
            of++;
        }
        int from = w.afterOf(of);
        if (from == of) {
            return null;
        }
        if (w.word(role).startsWith("ministre")) {
            int end = from;
            while (end - from < LONGEST_OFFICE && (w.isContentWord(end) || isOffice(w, end) || w.afterOf(end) > end)) {
                end++;
            }
            String office = "ministère " + w.span(of, end).of(ties.source().text());
            return end > from ? Entity.named(EntityKind.ORGANISATION, office) : null;
        }
        int body = NameLists.skipNouns(w, from);
        if (w.name(body, EntityKind.ORGANISATION) != null) {
            return NameLists.entity(w, body);
        }
        int place = w.name(from) == null ? w.afterArticle(w.afterOf(from + 1)) : -1;
        return w.name(place, EntityKind.TERRITORY) == null
                ? null
                : ties.parties().authority(w, place);
    }

    private static boolean isOffice(Wording w, int k) {
        return k < w.size()
                && w.name(k) == null
                && w.token(k).isWord()
                && w.token(k).isCapitalised();
    }

    // "l'État et la Région s'engagent": two that bind themselves together
    private void bound(Wording w, int verb) {
        boolean self = w.word(verb - 1).equals("s'") || w.word(verb - 1).equals("se") || w.says(verb - 2, "se", "sont");
        boolean many = w.word(verb).endsWith("ent") || w.word(verb - 1).equals("sont");
        if (!self || !many) {
            return;
        }
        int start = VerbGroup.begin(w, verb);
        start -= w.word(start - 1).equals("s'") || w.word(start - 1).equals("se") ? 1 : 0;
        List<Said> said = ties.subjects().ofVerb(w, start).stream()
                .sorted(Comparator.comparingInt(Said::at))
                .toList();
        List<Entity> who = Partners.bodies(said);
        if (who.size() == 2 && who.stream().anyMatch(PublicBodies::has)) {
            int from = said.get(0).at() < 0 ? start : said.get(0).at();
            partners.pairs(w, who, Doubts.between(w, start, verb), from, verb + 1, 0.6);
        }
    }
}

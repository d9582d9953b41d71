package org.filigraph.extract.relation.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the field of bodies from where the sentence sets it: "Dans le textile, X embauche", "Côté bois, on trouve X et
 * Y", "60 % de son chiffre d'affaires dans l'aéronautique", "C'est X qui s'en charge" ({@code activeIn}).
 */
final class Fronts implements TieReader {
    private static final Set<String> OPENING = WordSet.of("dans cote en pour concernant");
    /** What a text says to name who is in a field. */
    private static final Set<String> NAMING = WordSet.of(
            """
            trouve retrouve citer citons figurent notamment nommer compte comptent mentionner signaler distingue
            distinguent illustrent illustre recense cotoie cotoient presents""");

    private static final Set<String> TRADE = WordSet.of("affaires ca activite ventes commandes production");
    private static final Set<String> CARE = WordSet.of("occupe charge occupent chargent occupera chargera");
    private static final int FAR = 14;

    private final Ties ties;
    private final SectorPhrases sectorPhrases;
    private @Nullable Found told;

    Fronts(Ties ties) {
        this.ties = ties;
        this.sectorPhrases = new SectorPhrases(ties.source());
    }

    @Override
    public void read(Wording w) {
        front(w);
        range(w);
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) == null && w.word(i).equals("dans")) {
                share(w, i);
            } else if (CARE.contains(w.word(i))
                    && w.word(i - 1).equals("en")
                    && w.word(i - 2).equals("s'")) {
                care(w, i);
            }
        }
        List<Found> fields = sectorPhrases.in(w, 0, w.size());
        told = fields.size() == 1 ? fields.get(0) : null;
    }

    // "Dans le textile, X et Y embauchent", "Côté bois, on peut citer X"
    private void front(Wording w) {
        if (!OPENING.contains(w.word(0)) || w.name(0) != null) {
            return;
        }
        int comma = 1;
        while (comma < w.size()
                && comma < FAR
                && !w.word(comma).equals(",")
                && w.name(comma, EntityKind.ORGANISATION) == null) {
            comma++;
        }
        List<Found> fields = sectorPhrases.behind(w, 0);
        if (!w.word(comma).equals(",") || fields.isEmpty() || w.word(0).equals("pour") && w.afterArticle(1) == 1) {
            return;
        }
        List<Integer> names = listed(w, comma + 1);
        for (int name : names) {
            add(w, NameLists.entity(w, name), fields, 0, w.endOfName(names.get(names.size() - 1)), "relation.front");
        }
    }

    // "D'A à B, en passant par C, la filière bois": those that a range takes in
    private void range(Wording w) {
        int first = w.afterOf(0);
        if (first == 0 || w.name(first, EntityKind.ORGANISATION) == null) {
            return;
        }
        int to = NameLists.afterBrackets(w, w.endOfName(first));
        to += w.word(to).equals("jusqu'") ? 1 : 0;
        int last = w.afterArticle(to + 1);
        boolean ranges =
                (w.word(to).equals("a") || w.word(to).equals("au")) && w.name(last, EntityKind.ORGANISATION) != null;
        if (!ranges) {
            return;
        }
        List<Integer> all = new ArrayList<>(List.of(first, last));
        int end = NameLists.afterBrackets(w, w.endOfName(last));
        if (w.says(end, ",", "en", "passant") && w.word(end + 3).startsWith("par")) {
            all.addAll(NameLists.at(w, end + 4, EntityKind.ORGANISATION));
        }
        int comma = end;
        for (int k = end; k < w.size() && !VerbGroup.isAuxiliary(w, k); k++) {
            k = NameLists.afterBrackets(w, k);
            comma = w.word(k).equals(",") ? k : comma;
        }
        int field = w.afterArticle(comma + 1);
        if (field == comma + 1 || !SectorPhrases.isField(w.word(field))) {
            return;
        }
        List<Found> fields = sectorPhrases.in(w, field, SectorPhrases.nounEnd(w, field));
        for (int body : all) {
            add(w, NameLists.entity(w, body), fields, 0, field + 2, "relation.range");
        }
    }

    // the subject right behind the comma, or those that the text goes on to name
    private static List<Integer> listed(Wording w, int from) {
        int k = NameLists.skipNouns(w, w.afterArticle(from));
        if (w.name(k, EntityKind.ORGANISATION) != null) {
            return NameLists.at(w, from, EntityKind.ORGANISATION);
        }
        boolean naming = false;
        for (int n = from; n < w.size() && n - from < FAR; n++) {
            if (naming && w.name(n, EntityKind.ORGANISATION) != null) {
                boolean free = !FunctionWords.isOf(w.word(n - 1)) && !FunctionWords.isOf(w.word(n - 2));
                return free ? NameLists.at(w, n, EntityKind.ORGANISATION) : List.of();
            }
            naming |= NAMING.contains(w.word(n)) && w.name(n) == null;
        }
        return List.of();
    }

    // "X réalise 60 % de son chiffre d'affaires dans l'aéronautique"
    private void share(Wording w, int in) {
        int noun = -1;
        for (int k = in - 1; k >= 0 && in - k < FAR && noun < 0; k--) {
            if (w.word(k).equals(";") || w.word(k).equals("qui") || w.word(k).equals(",")) {
                return;
            }
            noun = TRADE.contains(w.word(k)) && w.name(k) == null ? k : -1;
        }
        List<Found> fields = noun < 0 ? List.of() : sectorPhrases.behind(w, in);
        boolean own = noun > 0 && isOwned(w, noun);
        if (fields.isEmpty() || !own) {
            return;
        }
        Said who = ties.subjects().topic(w, noun);
        if (who != null) {
            int at = who.at() < 0 ? noun : Math.min(who.at(), noun);
            add(w, who.entity(), fields, at, fields.get(0).end(), "relation.share.sector");
        }
    }

    // "de son chiffre d'affaires", "ses ventes", "de l'activité du groupe"
    private static boolean isOwned(Wording w, int noun) {
        for (int k = noun - 1; k >= 0 && noun - k < 5; k--) {
            if (PointingWords.isOwn(w.word(k)) || w.word(k).equals("%")) {
                return true;
            }
        }
        return false;
    }

    // "C'est l'entreprise X qui s'en charge": of what the sentence before told
    private void care(Wording w, int i) {
        Found field = told;
        int k = i - 3;
        while (k > 0 && (w.word(k).equals("qui") || VerbGroup.isAdverb(w, k))) {
            k--;
        }
        if (field != null && w.name(k, EntityKind.ORGANISATION) != null) {
            add(w, NameLists.entity(w, k), List.of(field), w.startOfName(k), i + 1, "relation.care");
        }
    }

    private void add(Wording w, Entity body, List<Found> fields, int from, int end, String rule) {
        if (PublicBodies.has(body)) {
            return;
        }
        for (Found field : new ArrayList<>(fields)) {
            ties.add(
                    body,
                    "activeIn",
                    field.entity(),
                    Modality.STATED,
                    w.span(from, Math.max(end, from + 1)),
                    rule,
                    0.65);
        }
    }
}

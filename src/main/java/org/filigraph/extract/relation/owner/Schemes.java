package org.filigraph.extract.relation.owner;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.AgreementKinds;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads which scheme belongs to which: "l'appel à projets France 2030 « Briques »", "dans le cadre de France
 * Relance, l'appel à projets « Briques »", "« Briques » est l'un des volets du plan Textile".
 */
final class Schemes implements TieReader {
    private static final int NEAR = 10;
    private static final Set<String> PARTS = WordSet.of(
            """
            volet volets declinaison composante composantes dispositif dispositifs mesure mesures appel appels aap ami""");
    private static final Set<String> AFTER =
            WordSet.of("relais suite releve place succede remplace remplacera succedera substitue");
    private static final Set<String> QUOTES = Set.of("«", "\"", "“", "”", "»");

    private final Ties ties;

    Schemes(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            if (scheme(w, i) != null) {
                read(w, i);
            }
        }
    }

    private void read(Wording w, int i) {
        int end = w.endOfName(i);
        int next = end;
        while (QUOTES.contains(w.word(next)) && next < end + 2) {
            next++;
        }
        boolean quoted = next > end && !w.word(end).equals("»");
        if (quoted && scheme(w, next) != null && isPartBefore(w, i)) {
            add(w, next, i, i, w.endOfName(next), 0.75);
            return;
        }
        if (isFramed(w, i)) {
            framed(w, i);
        } else {
            partOf(w, i);
        }
    }

    /** "dans le cadre de A, l'appel à projets B". */
    private void framed(Wording w, int i) {
        boolean part = false;
        for (int k = w.endOfName(i); k < Math.min(w.size(), w.endOfName(i) + NEAR + 4); k = w.endOfName(k)) {
            if (scheme(w, k) != null) {
                if (part) {
                    add(w, k, i, i, w.endOfName(k), 0.65);
                }
                return;
            }
            if (w.word(k).equals(".") || w.word(k).equals(";") || VerbGroup.isAuxiliary(w, k)) {
                return;
            }
            part |= PARTS.contains(w.word(k));
        }
    }

    /** "B, l'un des volets de A", "B constitue une mesure du A", "l'appel à projets « B » de A". */
    private void partOf(Wording w, int i) {
        boolean part =
                isPartBefore(w, i) && isOf(w, w.endOfName(i) + (QUOTES.contains(w.word(w.endOfName(i))) ? 1 : 0));
        for (int k = w.endOfName(i); k < Math.min(w.size(), w.endOfName(i) + NEAR); k = w.endOfName(k)) {
            if (scheme(w, k) != null) {
                if (part && isOf(w, k - 1)) {
                    add(w, i, k, i, w.endOfName(k), 0.7);
                }
                return;
            }
            if (w.word(k).equals(".") || w.word(k).equals(";")) {
                return;
            }
            if (w.name(k) == null && AFTER.contains(w.word(k))) {
                return; // "A prendra le relais du dispositif B"
            }
            part |= PARTS.contains(w.word(k)) && w.name(k) == null;
        }
    }

    /** "du plan «", "de": what stands before a scheme that another belongs to. */
    private static boolean isOf(Wording w, int last) {
        int k = last;
        while (k > 0
                && (QUOTES.contains(w.word(k)) || AgreementKinds.ofWord(w.word(k)) != null || w.afterArticle(k) > k)) {
            k--;
        }
        return w.afterOf(k) > k;
    }

    private static boolean isPartBefore(Wording w, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            if (PARTS.contains(w.word(k)) && w.name(k) == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFramed(Wording w, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
            if (w.word(k).equals("cadre")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Name scheme(Wording w, int i) {
        return w.begins(i) ? w.name(i, EntityKind.AGREEMENT) : null;
    }

    private void add(Wording w, int part, int whole, int from, int to, double confidence) {
        ties.add(
                NameLists.entity(w, part),
                "partOf",
                NameLists.entity(w, whole),
                Modality.STATED,
                w.span(from, Math.min(to, w.size())),
                "relation.scheme",
                confidence);
    }
}

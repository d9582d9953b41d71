package org.filigraph.extract.relation.owner;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.WordSet;

/**
 * Reads of which body or park a plant, hall or division is a part that is told by its town or a word in capitals:
 * "l'atelier de Foix, l'un des trois sites de A", "le bâtiment Curie, dernier-né du campus B", "la division Drones du
 * groupe C" ({@code partOf}).
 */
final class Units implements TieReader {
    private static final Set<String> UNITS = WordSet.of(
            """
            usine site atelier batiment hall halle tour division branche plateforme laboratoire laverie entrepot unite
            fonderie laiterie scierie antenne agence etablissement hotel pavillon abattoir verrerie""");
    /** What a division does, in capitals or not. */
    private static final Set<String> DIVISIONS = WordSet.of("division branche");

    private static final Set<String> OF_SEVERAL = WordSet.of(
            """
            sites usines ateliers unites laboratoires etablissements implantations batiments entites composantes
            filiales fonderies antennes agences maillons vaisseaux""");
    private static final Set<String> PIECES = WordSet.of(
            """
            extension dernier-ne derniere-nee composante element vitrine coeur navire vaisseau maillon tranche aile
            fleuron totem poumon""");
    private static final Set<String> WHOLES =
            WordSet.of("parc technopole campus groupe site pole societe entreprise holding zone maison");
    private static final int NEAR = 5;

    private final Ties ties;

    Units(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && UNITS.contains(w.word(i))) {
                int end = end(w, i);
                if (end > i + 1) {
                    unit(w, i, end);
                }
            }
        }
    }

    // index after "atelier de Foix", "bâtiment Curie", "division Drones"; or i where the noun has no name of its own
    private static int end(Wording w, int i) {
        int of = w.afterOf(i + 1);
        if (of > i + 1) {
            return w.name(of, EntityKind.TERRITORY) != null ? w.endOfName(of) : i;
        }
        int k = i + 1;
        boolean body = false;
        while (k < w.size() && k - i < NEAR && (w.name(k) != null || w.token(k).isCapitalised())) {
            body |= w.name(k, EntityKind.ORGANISATION) != null;
            k = w.endOfName(k);
        }
        return body ? i : k;
    }

    private void unit(Wording w, int i, int end) {
        int part = end;
        int of = w.afterOf(end);
        boolean body = of > end && w.name(of, EntityKind.ORGANISATION) != null && w.afterOf(i + 1) > i + 1;
        if (body || DIVISIONS.contains(w.word(i)) && of > end) {
            tie(w, i, end, of); // "la division Drones du groupe C"
            return;
        }
        if (w.word(end).startsWith("fait") || w.word(end).startsWith("font")) {
            part = w.word(end + 1).equals("partie")
                    ? w.afterOf(end + 2)
                    : w.says(end + 1, "partie", "integrante") ? w.afterOf(end + 3) : end;
            if (part > end + 2) {
                tie(w, i, end, part);
            }
            return;
        }
        if (!w.word(end).equals(",")) {
            return;
        }
        int noun = end + 1;
        while (noun - end < NEAR + 3
                && noun < w.size()
                && w.name(noun) == null
                && !OF_SEVERAL.contains(w.word(noun))
                && !PIECES.contains(w.word(noun))) {
            boolean inner = FunctionWords.isDeterminer(w.word(noun))
                    || w.isContentWord(noun)
                    || w.token(noun).isNumber()
                    || NumberWords.isCount(w.word(noun))
                    || w.afterOf(noun) > noun
                    || w.afterArticle(noun) > noun
                    || w.word(noun).startsWith("un");
            if (!inner) {
                return;
            }
            noun++;
        }
        boolean named = noun < w.size() && w.name(noun) == null;
        boolean told = named && (OF_SEVERAL.contains(w.word(noun)) || PIECES.contains(w.word(noun)));
        int adjective = noun + 1;
        while (told && adjective - noun < 3 && w.isContentWord(adjective)) {
            adjective++;
        }
        int whole = told ? w.afterOf(adjective) : -1;
        if (whole > adjective) {
            tie(w, i, end, whole);
        }
    }

    private void tie(Wording w, int from, int end, int of) {
        List<Found> whole = ties.parties().at(w, of);
        int name = w.afterArticle(of);
        boolean noun = WHOLES.contains(w.word(name));
        Entity park = null;
        if (whole.isEmpty() && noun) {
            int k = name + 1;
            while (k - name < 3 && w.isContentWord(k)) {
                k++;
            }
            park = ties.parties().called(w, k);
        }
        Entity body = whole.isEmpty() ? park : whole.get(0).entity();
        if (body != null && !PublicBodies.has(body)) {
            int last = whole.isEmpty() ? of + 1 : whole.get(0).end();
            ties.add(
                    ties.thing(EntityKind.SITE, w.span(from, end)),
                    "partOf",
                    body,
                    Doubts.between(w, from, of),
                    w.span(from, last),
                    "relation.unit",
                    0.7);
        }
    }
}

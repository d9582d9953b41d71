package org.filigraph.extract.relation.field;

import java.util.List;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Span;

/**
 * Reads the field or the products of a body right behind its name, no verb between, as lists tell them: "A (426 membres)
 * dans la santé", "B à Évreux (Eure) dans la production de vaccins", "C autour de l'énergie".
 */
final class FieldsBeside implements TieReader {
    private static final String RULE = "relation.beside.field";

    private final Ties ties;
    private final SectorPhrases sectorPhrases;
    private final Descriptions descriptions;

    FieldsBeside(Ties ties, Descriptions descriptions) {
        this.ties = ties;
        this.sectorPhrases = new SectorPhrases(ties.source());
        this.descriptions = descriptions;
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            if (w.begins(i)
                    && w.name(i, EntityKind.ORGANISATION) != null
                    && !PhraseHeads.governed(w, i)
                    && !PublicBodies.has(NameLists.entity(w, i))) {
                body(w, i);
            }
        }
    }

    private void body(Wording w, int body) {
        int end = NameLists.afterBrackets(w, w.endOfName(body));
        int town = Whereabouts.isIn(w, end) && !w.word(end).equals("dans") ? Whereabouts.at(w, end) : -1;
        end = town < 0 ? end : NameLists.afterBrackets(w, w.endOfName(town));
        boolean around = w.word(end).equals("autour") && w.afterOf(end + 1) > end + 1;
        if (!around && !w.word(end).equals("dans") || !closes(w, end)) {
            return;
        }
        Said who = new Said(NameLists.entity(w, body), body);
        int in = around ? end + 1 : end;
        List<Found> fields = sectorPhrases.behind(w, in);
        for (Found field : fields) {
            Span evidence = w.span(body, field.end());
            ties.add(who.entity(), "activeIn", field.entity(), Modality.STATED, evidence, RULE, 0.65);
        }
        int stop = in + 1;
        while (stop < SectorPhrases.end(w, in) && w.name(stop, EntityKind.ORGANISATION) == null) {
            stop++;
        }
        descriptions.makes(w, in, stop, who);
        descriptions.specialises(w, in - 1, who);
    }

    // an item of a list: no verb has it for its subject
    private static boolean closes(Wording w, int from) {
        for (int k = from; k < w.size(); k = w.endOfName(k)) {
            if (w.name(k) == null && (w.word(k).equals(",") || w.word(k).equals(";"))) {
                return true;
            }
            if (w.name(k) == null && (VerbGroup.isAuxiliary(w, k) || Frames.isVerb(w.word(k)) && !w.isContentWord(k))) {
                return false;
            }
        }
        return true;
    }
}

package org.filigraph.extract.relation.field;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Block;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;

/**
 * Reads in which fields a territory or a body is said to lead, where they are listed under the sentence or behind its
 * colon: "Les acteurs de la région sont en pointe sur :" ({@code activeIn}).
 */
final class Fields implements TieReader {
    private static final Set<String> LEADS = WordSet.of("pointe leaders excellence excellent specialises");
    private static final int MOST = 12;

    private final Ties ties;

    Fields(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        int colon = w.size() - 1;
        if (colon < 3 || !w.word(colon).equals(":") || !leads(w)) {
            return;
        }
        Entity who = ties.source().context().territoryAt(w.span().start());
        for (int k = 0; k < colon; k++) {
            Name body = w.name(k, EntityKind.ORGANISATION);
            if (body != null && !PhraseHeads.governed(w, w.startOfName(k))) {
                who = body.entity();
            }
        }
        List<Block> blocks = ties.source().layout().blocks();
        int at = blocks.indexOf(w.block());
        for (int i = at + 1; i < blocks.size() && i - at <= MOST; i++) {
            if (blocks.get(i).kind() != Block.Kind.ITEM) {
                return;
            }
            Span item = blocks.get(i).span();
            for (String sector : sectors(item)) {
                ties.add(who, "activeIn", Ties.sector(sector), Modality.STATED, item, "relation.fields", 0.7);
            }
        }
    }

    private static boolean leads(Wording w) {
        for (int k = 0; k < w.size(); k++) {
            if (LEADS.contains(w.word(k)) && w.name(k) == null) {
                return true;
            }
        }
        return false;
    }

    private Set<String> sectors(Span item) {
        Set<String> found = new LinkedHashSet<>();
        for (Sectors.Hit hit : ties.source().context().sectorsIn(item)) {
            if (!hit.weak() && !hit.sector().equals("industry")) {
                found.add(hit.sector());
            }
        }
        return found;
    }
}

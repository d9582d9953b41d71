package org.filigraph.extract.discourse;

import java.util.List;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.jspecify.annotations.Nullable;

/** Whom "pour qu'elle" and "afin qu'il" stand for: "la Région attribue 100 000 euros à Sorex pour qu'elle embauche". */
final class Gifts {
    private Gifts() {}

    /** The body that the sentence's subject gives something to, where the pronoun at {@code i} tells what for; or null. */
    static @Nullable Entity purposed(Wording w, int i, List<Referent> found, Antecedents antecedents) {
        boolean that = w.word(i - 1).equals("qu'") || w.word(i - 1).equals("que");
        boolean purpose = that && (w.word(i - 2).equals("pour") || w.word(i - 2).equals("afin"));
        boolean subject = false;
        Entity given = null;
        for (Referent told : purpose ? found : List.<Referent>of()) {
            Entity thing = told.is(Kind.NAME) && told.is(Case.OTHER) && !told.bracketed() ? told.thing() : null;
            if (subject && thing != null) {
                given = antecedents.agree(w.word(i), thing) ? thing : null;
            }
            subject |= told.is(Case.SUBJECT);
        }
        return given;
    }
}

package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** Funds that own shares, and so are bodies: {@code le fonds rennais Armela, entré au capital}. Funds that grant are none. */
final class Shareholders {
    /** What owners do and have. Folded. */
    private static final Set<String> OWNING = WordSet.of(
            """
            actionnaire actionnaires capital capitaux repreneur repreneurs repris reprise rachete rachetee racheter
            cede cedee ceder detient detenu detenue detenait majoritaire minoritaire participation investisseur
            investisseurs table aupres entre offre proprietaire""");
    /** Who and what belongs to public money. */
    private static final Set<String> PUBLIC = WordSet.of(
            """
            region etat gouvernement dote dotee laureat laureats subvention dispositif aide aides appel regional
            europeen soutien soutient finance gere geree""");

    private static final Set<String> POSSESSIVES = WordSet.of("son ses leur leurs notre nos");
    private static final int NEAR = 14;

    private Shareholders() {}

    /**
     * Whether a fund is told as an owner.
     *
     * @param fund index of the word "fonds"
     * @param from index of its name
     * @param to index after it
     */
    static boolean isFund(Passage passage, int fund, int from, int to) {
        if (POSSESSIVES.contains(passage.word(fund - 1)) || passage.hasCapital(fund)) {
            return false;
        }
        int owning = 0;
        for (int i = Math.max(0, fund - NEAR); i < Math.min(passage.size(), to + NEAR); i++) {
            boolean inside = i >= fund && i < to;
            if (!inside && PUBLIC.contains(passage.word(i))) {
                return false;
            }
            owning += !inside && OWNING.contains(passage.word(i)) ? 1 : 0;
        }
        boolean settled = from <= fund + 3
                && Territories.get().demonym(passage.word(fund + 1)).isPresent();
        return owning > 0 || settled;
    }
}

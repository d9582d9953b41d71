package org.filigraph.extract.relation.money;

import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Purses;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;

/** Those who have money to give: authorities, funds, banks, programmes. */
public final class Funders {
    /** Words in the names of those whose business is to fund. */
    private static final Set<String> FUNDERS = WordSet.of(
            """
            fonds banque caisse credit agence fondation ademe anr feder feader feamp fse fsn fui fnadt fred pia bpi
            bpifrance oseo bei cdc afd ars carsat cnsa cnc anah anru agefiph europe europeenne europeen bruxelles
            interreg capital ventures venture partners investissement investissements invest participations
            participation entreprendre initiative angels adie croissance amorcage finance finances bank epargne
            mecenat equity seed gestion mutuelle opco france horizon dreets direccte drac draaf ministere plan
            syndicat""");

    /** How the name of the agency for exports begins, whose help is work and no money. */
    private static final String EXPORTS = "business france";

    private Funders() {}

    /** Whether a body governs, administers or has money to give. */
    public static boolean isFunder(Entity entity) {
        if (entity.kind() == EntityKind.AGREEMENT || PublicBodies.has(entity)) {
            return true;
        }
        if (entity.kind() == EntityKind.TERRITORY) {
            return entity.key().startsWith("european-union") || entity.label().equals("Europe");
        }
        String label = Folding.fold(entity.label());
        for (String word : label.startsWith(EXPORTS) ? new String[0] : label.split("[^a-z0-9]+", -1)) {
            if (FUNDERS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a thing is there to pay for others: a bank, an agency, an authority, a fund of the Union or of the state. */
    static boolean isPurse(Entity entity) {
        return entity.kind() == EntityKind.AGREEMENT ? Purses.has(entity) : isFunder(entity);
    }

    /** Whether the money of a territory is its authority's, as its name tells: "la Métropole de Lyon", "l'Europe". */
    static boolean governs(Name name) {
        return name.entity().key().startsWith("epci/")
                || BodyNouns.isAuthority(firstWord(name.label()))
                || isFunder(name.entity());
    }

    private static String firstWord(String label) {
        String folded = Folding.fold(label);
        int end = 0;
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        return folded.substring(0, end);
    }

    /** Whether the payer whose words end before {@code found.end()} governs or has money to give. */
    public static boolean funds(Wording w, Found found) {
        Name name = w.name(found.end() - 1);
        return isFunder(found.entity())
                || BodyNouns.isAuthority(firstWord(found.entity().label()))
                || name != null && isAuthority(w, w.startOfName(found.end() - 1))
                || name != null && name.is(EntityKind.TERRITORY) && governs(name);
    }

    /** Whether a payer is told by its land alone, with its article: "le Finistère verse", "l'Isère". */
    static boolean isLand(Wording w, Found found) {
        Name name = w.name(found.end() - 1);
        int begin = w.startOfName(found.end() - 1);
        boolean land = name != null
                && name.is(EntityKind.TERRITORY)
                && !name.entity().key().startsWith("country/");
        return land && begin > 0 && w.afterArticle(begin - 1) == begin && w.afterOf(begin - 1) == begin - 1;
    }

    // "la région Bretagne", "le département de la Vienne"
    private static boolean isAuthority(Wording w, int begin) {
        for (int k = begin - 1; k >= 0 && begin - k < 5; k--) {
            if (BodyNouns.isAuthority(w.word(k))) {
                return true;
            }
            if (w.name(k) != null || w.isMark(k)) {
                return false;
            }
        }
        return false;
    }
}

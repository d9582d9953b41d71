package org.filigraph.extract.agreement;

import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Phrases for what authorities adopt, endow or open without naming it: {@code le plan d'accompagnement des forges, arrivé
 * à échéance}, {@code un fonds de garantie est créé}, {@code le règlement européen sur les emballages}.
 */
final class SchemePhrases {
    private static final Map<String, String> SCHEMES = Map.of(
            "plan", "plan",
            "schema", "plan",
            "strategie", "plan",
            "programme", "programme",
            "dispositif", "programme",
            "fonds", "fund",
            "volet", "contract",
            "reglement", "law",
            "directive", "law",
            "loi", "law");
    /** What is done to a scheme by those who make it, or happens to it in the end. */
    private static final Set<String> DONE = WordSet.of(
            """
            adopte adoptee vote votee approuve approuvee lance lancee dote dotee presente presentee abonde abondee
            reconduit reconduite arrive arrivee acheve achevee cree creee ouvert mis""");

    private static final Set<String> SIGNED = WordSet.of("signe signee cosigne paraphe");
    private static final Set<String> FOUNDED = WordSet.of("cree lance lancent ouvert abonde dote creent ouvre creer");
    /** What a plan or fund is of that no authority makes for others. */
    private static final Set<String> OWN = WordSet.of(
            """
            commerce investissement propres roulement pension financement charge charges masse travail formation
            tresorerie continuation cession redressement vol coupe developpement produits production""");

    private static final int NEAR = 8;

    private SchemePhrases() {}

    /** The first scheme without a name that a sentence tells the fate of, or null. */
    static AgreementPhrases.@Nullable Phrase in(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            String kind = w.isSmallWord(i) ? SCHEMES.get(w.word(i)) : null;
            if (kind != null && tells(w, i, kind)) {
                int end = AgreementPhrases.complement(w, i + 1);
                int to = kind.equals("law") && w.word(end).equals("sur") ? subject(w, end + 1) : end;
                return new AgreementPhrases.Phrase(first(w, i), Math.max(end, to), kind, false);
            }
            int close = w.word(i).equals("«") ? closing(w, i) : -1;
            if (close > 0 && isEndowed(w, close + 1)) {
                return new AgreementPhrases.Phrase(i + 1, close, "programme", false);
            }
        }
        return null;
    }

    // "le règlement européen sur les batteries": what it is about, up to a verb
    private static int subject(Wording w, int from) {
        int end = AgreementPhrases.complement(w, from);
        for (int k = from + 1; k < end; k++) {
            if (FiniteVerbs.at(w, k)) {
                return k;
            }
        }
        return end;
    }

    private static int first(Wording w, int i) {
        int from = i;
        while (from > 0 && AgreementPhrases.isOrder(w, from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean tells(Wording w, int i, String kind) {
        String article = w.word(first(w, i) - 1);
        boolean fresh = Set.of("un", "une").contains(article);
        boolean definite = Set.of("le", "la", "du", "au", "l'").contains(article);
        int end = AgreementPhrases.complement(w, i + 1);
        if (!fresh && !definite || end == i + 1 || isOwn(w, i, end)) {
            return false;
        }
        if (kind.equals("law")) {
            return w.word(i + 1).startsWith("europeen")
                    && (end > i + 3 || w.word(i + 2).equals("sur"));
        }
        int k = w.word(end).equals(",") ? end + 1 : end;
        if (w.word(i).equals("volet")) {
            return SIGNED.contains(w.word(k));
        }
        boolean founded = kind.equals("fund") && fresh && isFounded(w, i, end);
        boolean ended = w.word(k).startsWith("arrive") && !w.word(k + 2).equals("echeance");
        return founded || !kind.equals("fund") && end - i > 2 && DONE.contains(w.word(k)) && !ended || isEndowed(w, k);
    }

    // "doté de 8 M€"
    private static boolean isEndowed(Wording w, int i) {
        return Set.of("dote", "dotee").contains(w.word(i))
                && Set.of("de", "d'").contains(w.word(i + 1))
                && i + 2 < w.size();
    }

    private static boolean isFounded(Wording w, int from, int to) {
        for (int k = Math.max(0, from - NEAR); k < Math.min(w.size(), to + NEAR * 2); k++) {
            boolean outside = k < from || k >= to;
            if (outside && FOUNDED.contains(w.word(k)) && w.name(k) == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwn(Wording w, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (OWN.contains(w.word(k)) || w.name(k, EntityKind.AGREEMENT) != null) {
                return true;
            }
        }
        return false;
    }

    private static int closing(Wording w, int open) {
        for (int k = open + 1; k < w.size() && k - open < NEAR; k++) {
            if (w.name(k) != null) {
                return -1;
            }
            if (w.word(k).equals("»")) {
                return k;
            }
        }
        return -1;
    }
}

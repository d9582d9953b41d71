package org.filigraph.mention;

import java.util.Map;
import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The words that agreements, plans, funds, calls, programmes and laws are called by, and the contract's kind of each. */
public final class AgreementKinds {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("contrat", "contract"),
            Map.entry("cper", "contract"),
            Map.entry("avenant", "amendment"),
            Map.entry("convention", "convention"),
            Map.entry("convention-cadre", "convention"),
            Map.entry("protocole", "convention"),
            Map.entry("accord", "convention"),
            Map.entry("accord-cadre", "convention"),
            Map.entry("charte", "convention"),
            Map.entry("pacte", "plan"),
            Map.entry("traite", "convention"),
            Map.entry("plan", "plan"),
            Map.entry("schema", "plan"),
            Map.entry("strategie", "plan"),
            Map.entry("srdeii", "plan"),
            Map.entry("sraddet", "plan"),
            Map.entry("feuille", "roadmap"),
            Map.entry("fonds", "fund"),
            Map.entry("feder", "fund"),
            Map.entry("appel", "call"),
            Map.entry("appels", "call"),
            Map.entry("ami", "call"),
            Map.entry("aap", "call"),
            Map.entry("concours", "call"),
            Map.entry("programme", "programme"),
            Map.entry("dispositif", "programme"),
            Map.entry("piiec", "programme"),
            Map.entry("alliance", "alliance"),
            Map.entry("coalition", "alliance"),
            Map.entry("loi", "law"),
            Map.entry("reglement", "law"),
            Map.entry("directive", "law"),
            Map.entry("decret", "law"),
            Map.entry("ordonnance", "law"));
    private static final Set<String> CALLS = WordSet.of(
            """
            projets projet manifestation manifestations candidatures candidature propositions idees""");

    /** What authorities offer, an agreement only where its name stands in quotation marks behind it. */
    private static final Set<String> HELP = WordSet.of(
            """
                    mesure prime cheque guichet pret bourse volet initiative parcours pack bonus action operation demarche""");

    /** What a plan is of that is no plan of policy. */
    private static final Set<String> SHEETS = WordSet.of(
            """
            financement charge charges masse table vol tournage situation coupe eau travail tresorerie formation
            carriere epargne montage""");

    private static final int LONGEST_OF = 4;

    private AgreementKinds() {}

    /** The contract's kind of what the word at {@code i} begins to name, or null where it begins no such thing. */
    static @Nullable String at(Passage passage, int i) {
        String word = passage.word(i);
        if (word.equals("feuille") || word.equals("feuilles")) {
            return passage.word(i + 1).equals("de") && passage.word(i + 2).equals("route") ? "roadmap" : null;
        }
        if (word.equals("appel") || word.equals("appels")) {
            return (passage.word(i + 1).equals("a") && CALLS.contains(passage.word(i + 2)))
                            || (passage.word(i + 1).equals("d'")
                                    && passage.word(i + 2).startsWith("offre"))
                    ? "call"
                    : null;
        }
        if (word.equals("convention")
                && passage.word(i + 1).equals("d'")
                && passage.word(i + 2).equals("affaires")) {
            return null;
        }
        boolean friend = (word.equals("ami") || word.equals("amis")) && !Acronyms.isAcronym(passage.at(i));
        if (isHelpOrSheet(passage, i) || friend) {
            return null;
        }
        // "la levée de fonds de Kerzhou" names no fund
        if (word.equals("fonds")
                && passage.word(i - 1).equals("de")
                && passage.word(i - 2).startsWith("levee")) {
            return null;
        }
        if (word.equals("partenariat")) {
            return passage.word(i + 1).equals("public-prive") && passage.hasCapital(i + 2) ? "alliance" : null;
        }
        if (HELP.contains(word)) {
            // "la mesure « Forges vertes »", no measure by itself
            // nor by what it is of: "le prêt d'honneur « Forges vertes »"
            int open = i + 1;
            while (open < i + LONGEST_OF && passage.isWord(open) && !passage.hasCapital(open)) {
                open++;
            }
            // "une action de formation, « Forges vertes »"
            open = passage.word(open).equals(",") ? open + 1 : open;
            return QuotationMarks.opens(passage, open) && passage.hasCapital(open + 1) ? "programme" : null;
        }
        if (word.equals("aide")) {
            boolean named = passage.isProper(i + 1)
                    && passage.joins(i + 1)
                    && !FrenchWords.has(passage.word(i + 1))
                    && WellKnown.get().lookup(passage.at(i + 1).text()).isEmpty();
            return named ? "programme" : null;
        }
        return ofWord(word);
    }

    // "le concours financier de la Région", "avec le concours de": help; "plan de financement", "plan de charge": no
    // plan
    // of policy
    private static boolean isHelpOrSheet(Passage passage, int i) {
        String word = passage.word(i);
        String next = passage.word(i + 1);
        if (word.equals("concours")) {
            int of = FunctionWords.isArticle(passage.word(i + 2)) ? i + 3 : i + 2;
            boolean bodys = FunctionWords.isOf(next)
                    && passage.hasCapital(of)
                    && (AgreementWords.AUTHORITIES.contains(passage.word(of))
                            || NounClass.INSTITUTION.has(passage.word(of)));
            return next.startsWith("financier")
                    || next.equals("technique")
                    || next.equals("actif")
                    || next.equals("bancaire")
                    || passage.word(i - 2).equals("avec") && FunctionWords.isOf(next)
                    || passage.word(i - 1).equals("au")
                            && passage.word(i - 2).equals("grace")
                            && FunctionWords.isOf(next)
                    || bodys;
        }
        return word.equals("plan") && FunctionWords.isOf(next) && SHEETS.contains(passage.word(i + 2));
    }

    /** The contract's kind of a folded word, in the singular or plural, or null. */
    public static @Nullable String ofWord(String folded) {
        String kind = KINDS.get(folded);
        if (kind == null && folded.length() > 3 && folded.endsWith("s")) {
            kind = KINDS.get(folded.substring(0, folded.length() - 1));
        }
        return kind;
    }

    static boolean begins(Passage passage, int i) {
        return at(passage, i) != null;
    }
}

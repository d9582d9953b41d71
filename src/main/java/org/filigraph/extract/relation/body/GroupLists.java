package org.filigraph.extract.relation.body;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.WordSet;

/**
 * Bodies named behind what they are together or what they give: "de grands groupes de la région : A et B", "plusieurs
 * laboratoires, dont A", "trois PME (A, B et C)", "les équipes de A et de B".
 */
public final class GroupLists {
    /** Nouns for several bodies that are no bodies' names. */
    private static final Set<String> GROUPS = WordSet.of(
            """
            acteurs partenaires industriels noms structures organismes organisations collectivites membres adherents
            donneurs laboratoires chercheurs equipementiers constructeurs majors leaders geants fleurons references
            marques clients fournisseurs investisseurs banques institutionnels entites poids maisons pointures
            locomotives champions operateurs prestataires specialistes experts financeurs consortium prescripteurs
            transformateurs fabricants producteurs distributeurs enseignes energeticiens industrielles academiques
            mastodontes pilotes signataires fondateurs cofondateurs actionnaires mutuelles interprofessions
            competences""");
    /** What a body gives or consists of, before its name: "l'expertise de A", "les équipes de B". */
    private static final Set<String> OF_A_BODY = WordSet.of(
            """
            competence competences savoir-faire expertise expertises equipe equipes chercheurs ingenieurs experts
            etudiants services moyens ressources laboratoires techniciens conseils plateau plateaux artisans salaries
            representants capital dirigeants""");

    private static final Set<String> OPENERS = Set.of(":", "(", "comme", "dont", "notamment", "parmi");
    private static final Set<String> QUANTITIES = WordSet.of(
            """
            plusieurs certains certaines quelques differents differentes divers diverses nombreux nombreuses grands
            grandes autres principaux principales tous toutes""");

    private static final Set<String> SEVERAL = WordSet.of("les ses leurs nos ces");

    private static final int LONGEST = 14;

    private GroupLists() {}

    /** The bodies listed from {@code from} on, by name or behind the words for what they are; empty where none are. */
    public static List<Integer> at(Wording w, int from) {
        List<Integer> listed = NameLists.at(w, from, EntityKind.ORGANISATION);
        if (!listed.isEmpty()) {
            return listed;
        }
        int given = afterGiven(w, from);
        if (given > from) {
            List<Integer> owners = NameLists.at(w, given, EntityKind.ORGANISATION);
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        int opener = opener(w, from);
        return opener < 0 ? List.of() : behind(w, opener);
    }

    // "les équipes techniques de", "des compétences de"
    private static int afterGiven(Wording w, int from) {
        int k = FunctionWords.isDeterminer(w.word(from)) && w.name(from) == null ? from + 1 : from;
        int noun = k;
        while (noun - k < 2 && w.isContentWord(noun) && !OF_A_BODY.contains(w.word(noun))) {
            noun++;
        }
        if (w.name(noun) != null || !OF_A_BODY.contains(w.word(noun))) {
            return from;
        }
        int of = noun + 1;
        while (of - noun < 4 && w.isContentWord(of)) {
            of++;
        }
        return w.afterOf(of) > of ? w.afterOf(of) : from;
    }

    /** Index of the mark or word that opens a list behind a plural noun for bodies that begins at {@code from}, or -1. */
    private static int opener(Wording w, int from) {
        boolean group = false;
        for (int k = from; k < w.size() && k - from < LONGEST; k = w.endOfName(k)) {
            String word = w.word(k);
            if (w.name(k) != null) {
                if (w.name(k, EntityKind.TERRITORY) == null) {
                    return -1;
                }
                continue;
            }
            if (group && (OPENERS.contains(word) || isSuch(w, k) || word.equals(",") && opens(w, k + 1))) {
                return k;
            }
            group |= isGroup(word) || isSeveral(w, k);
            boolean inner = w.isContentWord(k)
                    || FunctionWords.isDeterminer(word)
                    || QUANTITIES.contains(word)
                    || w.token(k).isNumber()
                    || w.afterOf(k) > k
                    || word.equals("de")
                    || word.equals("d'")
                    || word.equals("et")
                    || word.equals("en")
                    || word.equals("a");
            if (!inner || VerbGroup.isAuxiliary(w, k)) {
                return -1;
            }
        }
        return -1;
    }

    // "quatre couveuses : A, B", "ses implantations (A, B)": what is told as several, whatever it is
    private static boolean isSeveral(Wording w, int k) {
        int before = k - 1;
        while (before >= 0 && k - before < 3 && w.isContentWord(before) && !QUANTITIES.contains(w.word(before))) {
            before--;
        }
        String word = w.word(before);
        boolean counted = before >= 0 && w.token(before).isNumber() || isCount(word);
        return counted
                && w.isContentWord(k)
                && w.word(k).length() > 3
                && w.word(k).endsWith("s");
    }

    /** Whether a folded word is a plural noun for bodies: "entreprises", "grands noms". */
    public static boolean isGroup(String word) {
        boolean plural = word.endsWith("s") || word.endsWith("x") || word.equals("pme") || word.equals("eti");
        return GROUPS.contains(word) || plural && (NounClass.COMPANY.has(word) || NounClass.INSTITUTION.has(word));
    }

    /** Whether a folded word counts several: "trois", "plusieurs". */
    public static boolean isCount(String word) {
        return QUANTITIES.contains(word) || SEVERAL.contains(word) || NumberWords.isCount(word);
    }

    // ", dont", ", parmi lesquels", ", à savoir", ", tels que"
    private static boolean opens(Wording w, int k) {
        String word = w.word(k);
        return OPENERS.contains(word) || isSuch(w, k) || w.says(k, "a", "savoir") || w.says(k, "a", "commencer");
    }

    private static boolean isSuch(Wording w, int k) {
        return w.word(k).startsWith("tel")
                        && w.word(k + 1).equals("que")
                        && w.word(k).length() < 7
                || w.says(k, "a", "savoir")
                || w.says(k, "a", "l'", "image");
    }

    private static List<Integer> behind(Wording w, int opener) {
        int k = opener;
        for (int steps = 0; steps < 6 && k < w.size() && w.name(k) == null; steps++) {
            List<Integer> listed = NameLists.at(w, k, EntityKind.ORGANISATION);
            if (!listed.isEmpty()) {
                return listed;
            }
            k++;
        }
        return NameLists.at(w, k, EntityKind.ORGANISATION);
    }
}

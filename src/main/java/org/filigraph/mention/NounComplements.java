package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** The adjectives and complements after a noun: {@code nationale de sécurité du médicament et des produits de santé}. */
final class NounComplements {
    /** What complements in small letters before a proper name are about: {@code chambre de commerce … de Lille}. */
    private static final Set<String> FIELDS = WordSet.of(
            """
            commerce industrie metiers artisanat agriculture sante eau energie developpement recherche technologie
            formation innovation attractivite urbanisme education travail emploi sciences gestion ingenieurs ingenieur
            tourisme climat environnement mer defense armement securite region competitivite excellence transfert
            departement prefecture police caisse""");
    /** What has its own name after it: {@code conseil d'administration du pôle Nautimer}. */
    private static final Set<String> NAMED_AFTER = WordSet.of("pole cluster groupe start-up");

    private static final int LONGEST = 24;
    private static final int NEAR = 16;
    private static final int LONGEST_LIST = 8;

    /** How a heading says that it tells of a body. */
    private static final Set<String> TELLINGS =
            WordSet.of("chiffre chiffres bref image images date dates resume clair action actions pratique details");

    private NounComplements() {}

    // head adjective* (of article?)? Capital…: the index after the proper name, else 0
    static int properComplement(Passage passage, int from) {
        if (passage.word(from).equals("en") && TELLINGS.contains(passage.word(from + 1))) {
            return 0; // "LE CLUSTER EN CHIFFRES"
        }
        int i = adjectives(passage, from);
        int limit = from + 6;
        // "chambre de commerce et d'industrie de Toulouse", "agence régionale de santé Occitanie"
        while (i < passage.size() && i < limit) {
            int j = i;
            if (FunctionWords.isOf(passage.word(j)) && passage.joins(j)) {
                j++;
                if (FunctionWords.isArticle(passage.word(j)) && passage.joins(j)) {
                    j++;
                }
            }
            if (j < passage.size() && passage.joins(j) && isComplement(passage, j)) {
                return runEnd(passage, j);
            }
            if (j == i || !isFixed(passage.word(j)) || !passage.joins(j)) {
                return 0;
            }
            i = adjectives(passage, j + 1);
            if (passage.word(i).equals("et")
                    && FunctionWords.isOf(passage.word(i + 1))
                    && isFixed(passage.word(i + 2))) {
                i = adjectives(passage, i + 3);
            }
            limit = i + 4;
        }
        return 0;
    }

    // "l'école d'ingénieurs Agrovert", "l'institut Soudalia": where the name begins after complements in small letters,
    // or after a noun that is no part of it, else 0
    static int apposed(Passage passage, int from, boolean apart) {
        int i = adjectives(passage, from);
        boolean fields = apart;
        while (FunctionWords.isOf(passage.word(i)) && isFixed(passage.word(i + 1)) && passage.joins(i + 1)) {
            i = adjectives(passage, i + 2);
            fields = true;
        }
        return fields
                        && isComplement(passage, i)
                        && passage.joins(i)
                        && passage.isProper(i)
                        && !FrenchWords.has(passage.word(i))
                        && Territories.get().lookup(passage.at(i).text()).isEmpty()
                ? i
                : 0;
    }

    static boolean isComplement(Passage passage, int i) {
        return passage.hasCapital(i)
                && !FunctionWords.isCalendar(passage.word(i))
                && !NounClass.ROLE.has(passage.word(i))
                && !Acronyms.isGeneric(passage.word(i))
                && !PersonNames.begins(passage, i)
                && (passage.isProper(i) || !passage.isTitleCase());
    }

    /** What small-letter complements of institutions with a place or proper name after them are about. */
    static boolean isFixed(String word) {
        return FIELDS.contains(word);
    }

    static int runEnd(Passage passage, int from) {
        int end = from + 1;
        boolean closed = false;
        while (end < passage.size() && end - from < LONGEST && passage.joins(end)) {
            if (PersonNames.begins(passage, end)) {
                break;
            }
            if (passage.hasCapital(end) && !FunctionWords.isCalendar(passage.word(end))) {
                end++;
                continue;
            }
            boolean comma = passage.word(end).equals(",") && (closed || !isClosedByAnd(passage, end));
            int link = comma ? 0 : link(passage, end);
            // "du conseil général de l'Aude et du Sénat": two bodies
            boolean another = link > 0
                    && passage.word(end).equals("et")
                    && NounClass.INSTITUTION.has(passage.word(link))
                    && !Territories.get().lookup(passage.at(end - 1).text()).isEmpty();
            if (link > 0 && !another && passage.hasCapital(link) && passage.joins(link)) {
                closed |= passage.word(end).equals("et"); // "de Tarsac et du Haut-Vernois, de la Région"
                end = link + 1;
                continue;
            }
            // "Commission Agriculture et Forêt"
            boolean fields = passage.word(end).equals("et")
                    && end == from + 1
                    && !FunctionWords.isArticle(passage.word(from - 1))
                    && passage.hasCapital(end + 1)
                    && passage.joins(end + 1)
                    && FrenchWords.has(passage.word(end - 1))
                    && FrenchWords.has(passage.word(end + 1))
                    && !NounClass.INSTITUTION.has(passage.word(end + 1))
                    && !FunctionWords.has(passage.word(end + 1));
            if (fields) {
                end += 2;
                continue;
            }
            // "de l'Enseignement supérieur et de la Recherche"
            if (isAdjective(passage.word(end)) && FrenchWords.has(passage.word(end - 1))) {
                int after = link(passage, end + 1);
                if (after > 0 && passage.hasCapital(after)) {
                    end++;
                    continue;
                }
            }
            break;
        }
        return end;
    }

    // "de", "de la", "et de la", ", de la", "et": the index after, else 0
    static int link(Passage passage, int i) {
        int j = i;
        boolean joined = passage.word(j).equals("et")
                || passage.word(j).equals(",")
                || passage.word(j).equals("&");
        if (joined) {
            j++;
        }
        if (!FunctionWords.isOf(passage.word(j))) {
            // "Innovation et technologie", "Conseil & Stratégie"
            return joined && passage.word(i).equals("&") ? j : 0;
        }
        j++;
        if (FunctionWords.isArticle(passage.word(j))) {
            j++;
        }
        return j;
    }

    // "de l'Économie, des Finances et de la Relance": a comma goes on in a name that "et de" closes
    private static boolean isClosedByAnd(Passage passage, int comma) {
        for (int i = comma + 1; i < passage.size() && i < comma + NEAR; i++) {
            String word = passage.word(i);
            if (word.equals("et")) {
                return FunctionWords.isOf(passage.word(i + 1));
            }
            if (!passage.isWord(i) && !word.equals(",")) {
                return false;
            }
        }
        return false;
    }

    // "et du ministère", "et de l'agence": another body; "et du plan": an agreement
    static boolean isAnother(Passage passage, int i) {
        boolean known = passage.hasCapital(i)
                && i < passage.size()
                && WellKnown.get().lookup(passage.at(i).text()).isPresent(); // "et de l'Ademe"
        return known
                || !passage.hasCapital(i)
                        && (NounClass.INSTITUTION.has(passage.word(i))
                                || AgreementKinds.ofWord(passage.word(i)) != null);
    }

    /** Complements in small letters: {@code nationale de sécurité du médicament et des produits de santé}. */
    static int complements(Passage passage, int from) {
        int end = adjectives(passage, from);
        int depth = 0;
        while (end < passage.size() && end - from < LONGEST && depth < 6) {
            int j = end;
            boolean joined = passage.word(j).equals("et") || passage.word(j).equals(",");
            if (joined) {
                j++;
            }
            boolean of = FunctionWords.isOf(passage.word(j));
            // "l'École du cuir de Thiers pour l'accueil d'apprentis": what is done with it
            boolean purpose = !joined
                    && passage.word(j).equals("pour")
                    && FunctionWords.isArticle(passage.word(j + 1))
                    && (depth == 0 || !passage.hasCapital(end - 1));
            boolean to = !joined
                    && depth == 0
                    && ((PlacePosition.isTo(passage, j) && FunctionWords.isArticle(passage.word(j + 1)))
                            || passage.word(j).equals("au") && end > from
                            || passage.word(j).equals("aux"));
            boolean open = passage.word(end).equals(",") && !isClosedByAnd(passage, end);
            if ((!of && !purpose && !to) || (joined && depth == 0) || open) {
                break;
            }
            j++;
            if (FunctionWords.isArticle(passage.word(j))) {
                j++;
            }
            if (!passage.isWord(j)
                    || FunctionWords.has(passage.word(j))
                    || !passage.joins(j)
                    || (joined && isAnother(passage, j))
                    || NAMED_AFTER.contains(passage.word(j))) {
                break;
            }
            end = adjectives(passage, j + 1);
            while (end < passage.size() && passage.joins(end) && passage.hasCapital(end)) {
                end++;
            }
            end = pastOthers(passage, end);
            depth++;
        }
        // "de l'innovation en santé"
        boolean field = depth > 0
                && passage.word(end).equals("en")
                && passage.isWord(end + 1)
                && !passage.hasCapital(end + 1)
                && !FunctionWords.has(passage.word(end + 1))
                && !FunctionWords.isCalendar(passage.word(end + 1))
                && !passage.word(end + 1).endsWith("ant");
        return field ? adjectives(passage, end + 2) : end;
    }

    // "Union des tisseurs et teinturiers du Forez", "École de verre, céramique et émaux de Limoges": past the nouns
    // that
    // share a complement, where what they are of has a capital
    private static int pastOthers(Passage passage, int from) {
        int i = from;
        boolean and = false;
        while (!and
                && i - from < LONGEST_LIST
                && (passage.word(i).equals(",") || passage.word(i).equals("et"))) {
            and = passage.word(i).equals("et");
            String noun = passage.word(i + 1);
            boolean common = passage.isWord(i + 1)
                    && !passage.hasCapital(i + 1)
                    && FrenchWords.has(noun)
                    && !FunctionWords.has(noun)
                    && !BusinessVerbs.has(noun)
                    && !AgreementRuns.isVerb(noun)
                    && !isAnother(passage, i + 1);
            if (!common) {
                return from;
            }
            i = adjectives(passage, i + 2);
        }
        int of = FunctionWords.isOf(passage.word(i)) ? i + 1 : from;
        of = FunctionWords.isArticle(passage.word(of)) ? of + 1 : of;
        return and && of > i && passage.joins(of) && passage.hasCapital(of) ? i : from;
    }

    static int adjectives(Passage passage, int from) {
        int i = from;
        while (i < passage.size() && i - from < 3 && passage.joins(i)) {
            if (isAdjective(passage.word(i))) {
                i++;
            } else if (passage.word(i).equals("et") && i > from && isAdjective(passage.word(i + 1))) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether a word can only be an adjective of relation: {@code nationale}, {@code scientifique}. */
    static boolean isAdjective(String word) {
        return isRelational(word) || isDemonym(word);
    }

    // "breton", "lorraine": of a territory of France
    static boolean isDemonym(String word) {
        return word.length() > 4
                && !word.equals("monde")
                && Territories.get().demonym(word).isPresent();
    }

    static boolean isRelational(String word) {
        return word.length() > 4
                && (word.endsWith("al")
                        || word.endsWith("ale")
                        || word.endsWith("aux")
                        || word.endsWith("ales")
                        || word.endsWith("iel")
                        || word.endsWith("ielle")
                        || word.endsWith("iels")
                        || word.endsWith("ielles")
                        || word.endsWith("een")
                        || word.endsWith("eenne")
                        || word.endsWith("ien")
                        || word.endsWith("ienne")
                        || word.endsWith("ique")
                        || word.endsWith("iques")
                        || word.endsWith("caise")
                        || word.endsWith("cais")
                        || word.endsWith("iere")
                        || word.endsWith("ieres")
                        || word.endsWith("aire")
                        || word.endsWith("aires")
                        || word.endsWith("ive")
                        || word.endsWith("if")
                        || word.equals("superieur")
                        || word.equals("superieure")
                        || word.equals("social")
                        || word.equals("sociale")
                        || word.equals("commun")
                        || word.equals("commune")
                        || word.equals("mixte")
                        || word.equals("unique")
                        || word.equals("agricole")
                        || word.equals("public")
                        || word.equals("publics")
                        || word.equals("publique"))
                && !word.equals("capital")
                && !word.equals("hopital")
                && !word.equals("journal")
                && !word.equals("metal")
                && !word.equals("materiel")
                && !word.equals("salaire")
                && !word.equals("affaires")
                && !word.equals("politique")
                && !word.equals("initiative")
                && !word.equals("objectif")
                && !word.equals("dispositif")
                && !word.equals("tarif")
                && !word.equals("actif")
                && !word.equals("inventaire")
                && !word.equals("territoire")
                && !word.equals("territoires")
                && !word.equals("partenaires")
                && !word.equals("partenaire");
    }
}

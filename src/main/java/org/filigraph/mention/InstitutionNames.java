package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bodies named after what they are and do: {@code Agence nationale de sécurité du médicament et des produits de santé},
 * {@code ministère des Armées}, {@code université Paris Saclay}. A head in small letters needs a proper name in its
 * complement; one with a capital in mid-sentence takes its complements as they are.
 */
final class InstitutionNames implements NameFinder {
    private static final Set<String> OF = Set.of("de", "du", "des", "d'");
    private static final Set<String> ARTICLES = Set.of("la", "l'", "le", "les");
    /** Heads whose complements are a part of the name in small letters too. */
    private static final Set<String> STATE = Set.of(
            "ministere",
            "secretariat",
            "prefecture",
            "sous-prefecture",
            "rectorat",
            "commissariat",
            "haut-commissariat");
    /** Heads that are common nouns first of all. */
    private static final Set<String> COMMON = Set.of(
            "service",
            "mission",
            "groupe",
            "societe",
            "base",
            "station",
            "parc",
            "bureau",
            "maison",
            "pole",
            "reseau",
            "inspection",
            "plateforme",
            "cluster",
            "organisation",
            "campus",
            "departement");

    /** Heads that name a body by themselves too rarely for a complement in small letters to make a name. */
    private static final Set<String> TOO_COMMON = Stream.concat(
                    COMMON.stream(), Stream.of("hopital", "lycee", "college", "musee", "office"))
            .collect(Collectors.toUnmodifiableSet());

    /** Heads that are common nouns in small letters, whatever follows: {@code l'assemblée générale d'Armona}. */
    private static final Set<String> SMALL_IS_COMMON = Stream.concat(
                    COMMON.stream(),
                    Stream.of(
                            "assemblee",
                            "compagnie",
                            "etablissement",
                            "collectif",
                            "club",
                            "cite",
                            "halle",
                            "grappe",
                            "direction",
                            "delegation",
                            "laboratoire",
                            "laboratoires",
                            "autorite",
                            "arsenal",
                            "commandement",
                            "etat-major",
                            "parlement",
                            "consortium",
                            "cooperative",
                            "groupement",
                            "fondation",
                            "cour",
                            "caisse"))
            .collect(Collectors.toUnmodifiableSet());
    /** Heads in small letters that a town's name alone does not make a body of: {@code l'agence de Bordeaux}. */
    private static final Set<String> HAS_BRANCHES = Set.of(
            "agence",
            "centre",
            "banque",
            "comite",
            "commission",
            "association",
            "union",
            "federation",
            "syndicat",
            "lycee",
            "college",
            "musee",
            "institut",
            "conseil",
            "office",
            "observatoire");

    /** What complements in small letters before a proper name are about: {@code chambre de commerce … de Lille}. */
    private static final Set<String> FIELDS = Set.of(
            "commerce",
            "industrie",
            "metiers",
            "artisanat",
            "agriculture",
            "sante",
            "eau",
            "energie",
            "developpement",
            "recherche",
            "technologie",
            "formation",
            "innovation",
            "attractivite",
            "urbanisme",
            "education",
            "travail",
            "emploi",
            "sciences",
            "gestion",
            "ingenieurs",
            "ingenieur",
            "tourisme",
            "climat",
            "environnement",
            "mer",
            "defense",
            "armement",
            "securite",
            "region",
            "competitivite",
            "excellence",
            "transfert",
            "departement",
            "prefecture",
            "police",
            "caisse");
    /** What a body of the state is. */
    private static final Set<String> OFFICIAL = Set.of(
            "national",
            "nationale",
            "regional",
            "regionale",
            "departemental",
            "departementale",
            "general",
            "generale",
            "europeen",
            "europeenne",
            "interministeriel",
            "interministerielle");
    /** Bodies that there is one of. */
    private static final Set<String> BARE = Set.of("etat", "gouvernement", "parlement", "senat");

    /** What has its own name after it: {@code conseil d'administration du pôle Nautimer}. */
    private static final Set<String> NAMED_AFTER = Set.of("pole", "cluster", "groupe", "start-up");

    private static final int LONGEST = 24;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                if (passage.isWord(i)
                        && (NounClass.INSTITUTION.has(passage.word(i))
                                || BARE.contains(passage.word(i))
                                || passage.word(i).equals("communaute"))) {
                    Name name = at(passage, i);
                    if (name != null) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    private static @Nullable Name at(Passage passage, int head) {
        boolean capital = passage.hasCapital(head) && !passage.isTitleCase();
        boolean meant = capital && !passage.startsClause(head);
        String word = passage.word(head);
        if (word.equals("pole") && !capital) {
            return null;
        }
        if ((word.endsWith("s") || word.endsWith("eaux"))
                && !meant
                && !word.equals("laboratoires")
                && !word.equals("campus")) {
            return null;
        }
        if (word.equals("etat") && isTitleOfState(passage, head)) {
            return null;
        }
        if (BARE.contains(word) && capital && (meant || !FunctionWords.isPreposition(passage.word(head + 1)))) {
            return NameAt.of(
                    passage, head, head + 1, EntityKind.ORGANISATION, "organisation.state", meant ? 0.95 : 0.8);
        }
        int community = community(passage, head);
        if (community > 0) {
            return NameAt.of(passage, head, community, EntityKind.ORGANISATION, "organisation.community", 0.97);
        }
        if (!capital && SMALL_IS_COMMON.contains(word)) {
            return null;
        }
        int charge = head + 1;
        if (STATE.contains(word)
                && passage.word(charge).startsWith("charge")
                && OF.contains(passage.word(charge + 1))) {
            int end = complements(passage, charge + 1);
            // "des Personnes âgées et de l'Autonomie"
            boolean more = passage.isWord(end)
                    && !FunctionWords.has(passage.word(end))
                    && passage.word(end + 1).equals("et")
                    && OF.contains(passage.word(end + 2));
            end = more ? complements(passage, end + 2) : end;
            return NameAt.of(passage, head, end, EntityKind.ORGANISATION, "organisation.complement", 0.85);
        }
        if (isSuperlative(passage, head)) {
            return null;
        }
        int proper = properComplement(passage, head + 1);
        if (!capital && proper > 0 && isBranch(passage, head)) {
            return null;
        }
        if (!capital && proper > 0 && NounClass.COMPANY.has(word) && !OF.contains(passage.word(head + 1))) {
            // "l'association X": the name begins after the noun
            return null;
        }
        int apposed = capital ? 0 : apposed(passage, head + 1);
        if (apposed > 0) {
            return NameAt.of(passage, apposed, proper, EntityKind.ORGANISATION, "organisation.noun", 0.85);
        }
        if (proper > 0) {
            int end = STATE.contains(word) || (meant && !TOO_COMMON.contains(word))
                    ? Math.max(proper, complements(passage, head + 1))
                    : proper;
            return NameAt.of(passage, head, end, EntityKind.ORGANISATION, "organisation.complement", meant ? 0.9 : 0.8);
        }
        boolean official = capital && OFFICIAL.contains(passage.word(head + 1));
        if ((meant || official) && !TOO_COMMON.contains(word)) {
            int end = complements(passage, head + 1);
            if (end > head + 2 || (end == head + 2 && isAdjective(passage.word(head + 1)))) {
                return NameAt.of(passage, head, end, EntityKind.ORGANISATION, "organisation.complements", 0.8);
            }
        }
        return null;
    }

    // "communauté d'agglomération de Mulhouse", "communauté urbaine Creusot Montceau", "syndicat mixte du Pays
    // Bigouden"
    private static int community(Passage passage, int head) {
        int i = head;
        String word = passage.word(i);
        String next = passage.word(i + 1);
        if (word.equals("communaute") && (next.equals("urbaine") || next.equals("metropolitaine"))) {
            i += 2;
        } else if (word.equals("communaute")
                && OF.contains(next)
                && (passage.word(i + 2).startsWith("commune")
                        || passage.word(i + 2).startsWith("agglo"))) {
            i += 3;
        } else if (word.equals("syndicat") && next.equals("mixte")) {
            i += 2;
            if (OF.contains(passage.word(i))) {
                int end = complements(passage, i);
                i = end > i && !passage.hasCapital(end - 1) ? end : i;
            }
        } else {
            return 0;
        }
        if (OF.contains(passage.word(i))) {
            i++;
        }
        if (ARTICLES.contains(passage.word(i)) && passage.joins(i)) {
            i++;
        }
        return passage.hasCapital(i) && passage.joins(i) && !PersonNames.begins(passage, i) ? runEnd(passage, i) : 0;
    }

    // "le plus grand Parc national de l'Union": one of many
    private static boolean isSuperlative(Passage passage, int head) {
        return passage.word(head - 2).equals("plus") && !passage.hasCapital(head - 1);
    }

    // "l'agence de Bordeaux", "le centre de Lille": a part of something that has its name elsewhere
    private static boolean isBranch(Passage passage, int head) {
        if (!HAS_BRANCHES.contains(passage.word(head)) || !OF.contains(passage.word(head + 1))) {
            return false;
        }
        int i = head + 2;
        if (ARTICLES.contains(passage.word(i))) {
            i++;
        }
        return passage.hasCapital(i);
    }

    /** "secrétaire d'État", "ministre d'État": the state is a part of the title. */
    static boolean isTitleOfState(Passage passage, int state) {
        String title = passage.word(state - 2);
        return passage.word(state - 1).equals("d'")
                && (title.startsWith("secretaire")
                        || title.startsWith("ministre")
                        || title.equals("secretariat")
                        || title.equals("conseil")
                        || title.equals("chef")
                        || title.equals("conseiller"));
    }

    // head adjective* (of article?)? Capital…: the index after the proper name, else 0
    private static int properComplement(Passage passage, int from) {
        int i = adjectives(passage, from);
        int limit = from + 6;
        // "chambre de commerce et d'industrie de Toulouse", "agence régionale de santé Occitanie"
        while (i < passage.size() && i < limit) {
            int j = i;
            if (OF.contains(passage.word(j)) && passage.joins(j)) {
                j++;
                if (ARTICLES.contains(passage.word(j)) && passage.joins(j)) {
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
            if (passage.word(i).equals("et") && OF.contains(passage.word(i + 1)) && isFixed(passage.word(i + 2))) {
                i = adjectives(passage, i + 3);
            }
            limit = i + 4;
        }
        return 0;
    }

    // "l'école d'ingénieurs Agrovert": where the name begins after complements in small letters, else 0
    private static int apposed(Passage passage, int from) {
        int i = adjectives(passage, from);
        boolean fields = false;
        while (OF.contains(passage.word(i)) && isFixed(passage.word(i + 1)) && passage.joins(i + 1)) {
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

    private static boolean isComplement(Passage passage, int i) {
        return passage.hasCapital(i)
                && !FunctionWords.isCalendar(passage.word(i))
                && !NounClass.ROLE.has(passage.word(i))
                && !Acronyms.isGeneric(passage.word(i))
                && !PersonNames.begins(passage, i)
                && (passage.isProper(i) || !passage.isTitleCase());
    }

    /** What small-letter complements of institutions with a place or proper name after them are about. */
    private static boolean isFixed(String word) {
        return FIELDS.contains(word);
    }

    private static int runEnd(Passage passage, int from) {
        int end = from + 1;
        while (end < passage.size() && end - from < LONGEST && passage.joins(end)) {
            if (PersonNames.begins(passage, end)) {
                break;
            }
            if (passage.hasCapital(end) && !FunctionWords.isCalendar(passage.word(end))) {
                end++;
                continue;
            }
            int link = link(passage, end);
            if (link > 0 && passage.hasCapital(link) && passage.joins(link)) {
                end = link + 1;
                continue;
            }
            // "Commission Agriculture et Forêt"
            boolean fields = passage.word(end).equals("et")
                    && end == from + 1
                    && !ARTICLES.contains(passage.word(from - 1))
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
    private static int link(Passage passage, int i) {
        int j = i;
        boolean joined = passage.word(j).equals("et")
                || passage.word(j).equals(",")
                || passage.word(j).equals("&");
        if (joined) {
            j++;
        }
        if (!OF.contains(passage.word(j))) {
            // "Innovation et technologie", "Conseil & Stratégie"
            return joined && passage.word(i).equals("&") ? j : 0;
        }
        j++;
        if (ARTICLES.contains(passage.word(j))) {
            j++;
        }
        return j;
    }

    // "et du ministère", "et de l'agence": another body
    private static boolean isAnother(Passage passage, int i) {
        return !passage.hasCapital(i) && NounClass.INSTITUTION.has(passage.word(i));
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
            boolean of = OF.contains(passage.word(j));
            boolean purpose = !joined && passage.word(j).equals("pour") && ARTICLES.contains(passage.word(j + 1));
            boolean to = !joined
                    && depth == 0
                    && ((PlacePosition.isTo(passage, j) && ARTICLES.contains(passage.word(j + 1)))
                            || passage.word(j).equals("aux"));
            if ((!of && !purpose && !to) || (joined && depth == 0)) {
                break;
            }
            j++;
            if (ARTICLES.contains(passage.word(j))) {
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

    private static int adjectives(Passage passage, int from) {
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
    private static boolean isDemonym(String word) {
        return word.length() > 4
                && !word.equals("monde")
                && Territories.get().demonym(word).isPresent();
    }

    private static boolean isRelational(String word) {
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

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Bodies named after what they are and do: {@code Agence nationale de sécurité du médicament et des produits de santé},
 * {@code ministère des Armées}, {@code université Paris Saclay}. A head in small letters needs a proper name in its
 * complement; one with a capital in mid-sentence takes its complements as they are.
 */
final class InstitutionNames implements NameFinder {
    /** Heads whose complements are a part of the name in small letters too. */
    private static final Set<String> STATE =
            WordSet.of("ministere secretariat prefecture sous-prefecture rectorat commissariat haut-commissariat");
    /** Heads that are common nouns first of all. */
    private static final Set<String> COMMON = WordSet.of(
            """
            service mission groupe societe base station parc bureau maison pole reseau inspection plateforme cluster
            organisation campus departement""");

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
    private static final Set<String> HAS_BRANCHES = WordSet.of(
            """
            agence centre banque comite commission association union federation syndicat lycee college musee institut
            conseil office observatoire""");

    /** Heads in small letters that tell what the name behind them is of: {@code l'institut Soudalia}. */
    private static final Set<String> NAMED_APART = WordSet.of("institut ecole centre laboratoire");

    /** Heads whose capital and complements make a name where one of them is meant: {@code le Pôle d'excellence du cuir}. */
    private static final Set<String> WITH_CAPITAL =
            WordSet.of("pole reseau maison plateforme campus office musee mission");

    /** In words: "du cuir", "professionnel et technologique" stand between a school and its town. */
    private static final int LONGEST_SCHOOL = 6;

    private static final Set<String> PORTS = WordSet.of("maritime fluvial autonome fluvio-maritime");
    /** Bodies that there is one of. */
    private static final Set<String> BARE = WordSet.of("etat gouvernement parlement senat");

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                if (passage.word(i).equals("port") && passage.hasCapital(i)) {
                    port(passage, i, names);
                }
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

    // "Grand Port Maritime de Dunkerque", "Port autonome de Strasbourg", "Port Réunion": who runs a port
    private static void port(Passage passage, int head, List<Name> names) {
        boolean grand = passage.word(head - 1).equals("grand") && passage.hasCapital(head - 1);
        int i = head + 1;
        boolean kind = PORTS.contains(passage.word(i));
        i = kind ? i + 1 : i;
        int of = i;
        if (FunctionWords.isOf(passage.word(of)) && passage.joins(of)) {
            of++;
            of = FunctionWords.isArticle(passage.word(of)) ? of + 1 : of;
        }
        boolean placed = passage.hasCapital(of) && passage.joins(of) && !FunctionWords.isCalendar(passage.word(of));
        boolean beside = of == i
                && !Territories.get()
                        .lookup(passage.at(Math.min(of, passage.size() - 1)).text())
                        .isEmpty();
        if (passage.isTitleCase() || !(grand || kind || placed && beside) || !(placed || grand && kind)) {
            return;
        }
        int end = placed ? NounComplements.runEnd(passage, of) : i;
        names.add(NameAt.of(passage, grand ? head - 1 : head, end, EntityKind.ORGANISATION, "organisation.port", 0.9));
    }

    private static @Nullable Name at(Passage passage, int head) {
        boolean capital = passage.hasCapital(head) && !passage.isTitleCase();
        boolean meant = capital && !passage.startsClause(head);
        String word = passage.word(head);
        if (word.equals("pole") && !capital || RunHeads.isWhither(passage, head)) {
            return null;
        }
        if ((word.endsWith("s") || word.endsWith("eaux"))
                && !meant
                && !word.equals("laboratoires")
                && !word.equals("campus")) {
            return null;
        }
        // "l'Assemblée générale de Sorex" is held
        String quality = passage.word(head + 1);
        if (word.equals("assemblee")
                && (quality.equals("generale") || quality.equals("pleniere") || quality.equals("constitutive"))) {
            return null;
        }
        boolean status = head == 0 && passage.word(1).equals(":") && passage.isWord(2) && !passage.hasCapital(2);
        if (word.equals("etat") && (status || isTitleOfState(passage, head))) {
            return null; // "État : ouvert"
        }
        if (BARE.contains(word) && capital && (meant || !FunctionWords.isPreposition(passage.word(head + 1)))) {
            return NameAt.of(
                    passage, head, head + 1, EntityKind.ORGANISATION, "organisation.state", meant ? 0.95 : 0.8);
        }
        int community = community(passage, head);
        if (community > 0) {
            int from = ownName(passage, head, community);
            return NameAt.of(passage, from, community, EntityKind.ORGANISATION, "organisation.community", 0.97);
        }
        int official = passage.isTitleCase() ? 0 : OfficialNames.after(passage, head);
        if (official > 0) {
            return NameAt.of(passage, head, official, EntityKind.ORGANISATION, "organisation.official", 0.85);
        }
        int town = word.equals("lycee") && !capital ? school(passage, head) : 0;
        if (town > 0) {
            return NameAt.of(passage, head, town, EntityKind.ORGANISATION, "organisation.school", 0.8);
        }
        if (!capital && SMALL_IS_COMMON.contains(word)) {
            return null;
        }
        int charge = head + 1;
        if (STATE.contains(word)
                && passage.word(charge).startsWith("charge")
                && FunctionWords.isOf(passage.word(charge + 1))) {
            int end = NounComplements.complements(passage, charge + 1);
            // "des Personnes âgées et de l'Autonomie"
            boolean more = passage.isWord(end)
                    && !FunctionWords.has(passage.word(end))
                    && passage.word(end + 1).equals("et")
                    && FunctionWords.isOf(passage.word(end + 2));
            end = more ? NounComplements.complements(passage, end + 2) : end;
            return NameAt.of(passage, head, end, EntityKind.ORGANISATION, "organisation.complement", 0.85);
        }
        if (isSuperlative(passage, head)) {
            return null;
        }
        // "la commission européenne Anne Martin": its adjective ends the name
        if (passage.word(head + 1).startsWith("europeen") && passage.hasCapital(head + 2) && passage.joins(head + 2)) {
            return NameAt.of(passage, head, head + 2, EntityKind.ORGANISATION, "organisation.complement", 0.9);
        }
        int proper = NounComplements.properComplement(passage, head + 1);
        if (word.endsWith("s") && proper > 0) {
            // "les Départements de la Drôme, de l'Ain et du Parc": the first of several
            for (int i = proper - 1; i > head; i--) {
                proper = passage.word(i).equals(",") ? i : proper;
            }
        }
        if (!capital && proper > 0 && isBranch(passage, head)) {
            return null;
        }
        if (!capital && proper > 0 && NounClass.COMPANY.has(word) && !FunctionWords.isOf(passage.word(head + 1))) {
            // "l'association X": the name begins after the noun
            return null;
        }
        int apposed = capital ? 0 : NounComplements.apposed(passage, head + 1, NAMED_APART.contains(word));
        if (apposed > 0) {
            return NameAt.of(passage, apposed, proper, EntityKind.ORGANISATION, "organisation.noun", 0.85);
        }
        if (proper > 0) {
            int end = STATE.contains(word) || (meant && !TOO_COMMON.contains(word))
                    ? Math.max(proper, NounComplements.complements(passage, head + 1))
                    : NameTails.afterLand(passage, proper);
            return NameAt.of(passage, head, end, EntityKind.ORGANISATION, "organisation.complement", meant ? 0.9 : 0.8);
        }
        boolean one = meant
                && WITH_CAPITAL.contains(word)
                && Set.of("le", "la", "l'", "du", "au").contains(passage.word(head - 1));
        if (one) {
            int end = NounComplements.complements(passage, head + 1);
            if (end > head + 4) {
                return NameAt.of(passage, head, end, EntityKind.ORGANISATION, "organisation.complements", 0.8);
            }
        }
        boolean levelled = capital && OfficialNames.isLevel(passage.word(head + 1));
        if ((meant || levelled) && !TOO_COMMON.contains(word)) {
            int end = NounComplements.complements(passage, head + 1);
            if (end > head + 2 || (end == head + 2 && NounComplements.isAdjective(passage.word(head + 1)))) {
                return NameAt.of(passage, head, end, EntityKind.ORGANISATION, "organisation.complements", 0.8);
            }
        }
        return null;
    }

    // "le lycée de Morteau", "le lycée hôtelier du Touquet", "le lycée Jules-Verne de Sète": the index
    // after its town, or after its own name where it has one, else 0
    private static int school(Passage passage, int head) {
        String determiner = passage.word(head - 1);
        if (!FunctionWords.isDeterminer(determiner) && !FunctionWords.isPreposition(determiner)
                || determiner.equals("un")) {
            return 0;
        }
        int i = head + 1;
        int limit = i + LONGEST_SCHOOL;
        while (i < limit && passage.joins(i)) {
            boolean of = FunctionWords.isOf(passage.word(i));
            int name = of ? i + 1 : i;
            if (passage.hasCapital(name) && passage.joins(name)) {
                int end = NounComplements.runEnd(passage, name);
                boolean whole = of ? isTown(passage, name, end) : isHyphenated(passage, name);
                return whole ? end : 0;
            }
            int next = of && FunctionWords.isArticle(passage.word(name)) ? name + 1 : name;
            if (!passage.isWord(next) || passage.hasCapital(next) || FunctionWords.has(passage.word(next))) {
                return 0;
            }
            i = next + 1;
        }
        return 0;
    }

    private static boolean isTown(Passage passage, int from, int end) {
        String name = passage.span(from, end).of(passage.text());
        return !Territories.get().lookup(name).isEmpty()
                || !TownHeads.bearers(passage.at(from).text()).isEmpty();
    }

    // "Jean-Moulin", "Arbez-Carme": people whose name a school bears
    private static boolean isHyphenated(Passage passage, int i) {
        String text = passage.at(i).text();
        int hyphen = text.lastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < text.length() && Character.isUpperCase(text.charAt(hyphen + 1));
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
                && FunctionWords.isOf(next)
                && (passage.word(i + 2).startsWith("commune")
                        || passage.word(i + 2).startsWith("agglo"))) {
            i += 3;
        } else if (word.equals("syndicat") && next.equals("mixte")) {
            i += 2;
            if (FunctionWords.isOf(passage.word(i))) {
                int end = NounComplements.complements(passage, i);
                i = end > i && !passage.hasCapital(end - 1) ? end : i;
            }
        } else {
            return 0;
        }
        if (FunctionWords.isOf(passage.word(i))) {
            i++;
        }
        if (FunctionWords.isArticle(passage.word(i)) && passage.joins(i)) {
            i++;
        }
        return passage.hasCapital(i) && passage.joins(i) && !PersonNames.begins(passage, i)
                ? NounComplements.runEnd(passage, i)
                : 0;
    }

    // "la communauté d'agglomération Vernolles Vallée Agglo": where the name that tells its kind itself begins, else
    // head
    private static int ownName(Passage passage, int head, int end) {
        int from = head;
        while (from < end && !passage.hasCapital(from)) {
            from++;
        }
        boolean apposed = from < end && !FunctionWords.isOf(passage.word(from - 1)) && from > head;
        for (int i = from + 1; apposed && i < end; i++) {
            String word = passage.word(i);
            if (word.startsWith("agglo") || word.startsWith("communaut") || word.equals("metropole")) {
                return from;
            }
        }
        return head;
    }

    // "le plus grand Parc national de l'Union": one of many
    private static boolean isSuperlative(Passage passage, int head) {
        return passage.word(head - 2).equals("plus") && !passage.hasCapital(head - 1);
    }

    // "l'agence de Bordeaux", "le centre de Lille": a part of something that has its name elsewhere
    private static boolean isBranch(Passage passage, int head) {
        if (!HAS_BRANCHES.contains(passage.word(head)) || !FunctionWords.isOf(passage.word(head + 1))) {
            return false;
        }
        int i = head + 2;
        if (FunctionWords.isArticle(passage.word(i))) {
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
}

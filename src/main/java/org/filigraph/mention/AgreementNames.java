package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Token;

/**
 * Contracts, plans, roadmaps, funds, calls, programmes, alliances and laws: by the word for their kind with a proper
 * name, with a name in quotation marks, or with what they are about ({@code contrat régional de la filière bois}).
 */
final class AgreementNames implements NameFinder {
    private static final Set<String> OF = Set.of("de", "du", "des", "d'");
    private static final Set<String> ARTICLES = Set.of("la", "l'", "le", "les");
    /** Kinds that a complement in small letters makes a name of, if it says that the agreement is one of policy. */
    private static final Set<String> POLICY_HEADS = Set.of(
            "contrat",
            "convention",
            "feuille",
            "pacte",
            "schema",
            "strategie",
            "plan",
            "programme",
            "accord-cadre",
            "convention-cadre",
            "accord",
            "protocole",
            "charte",
            "loi",
            "fonds");

    private static final Set<String> LAW_ENDINGS = Set.of("act", "deal");
    private static final Set<String> POLICY = Set.of(
            "filiere",
            "filieres",
            "strategique",
            "regional",
            "regionale",
            "national",
            "nationale",
            "departemental",
            "departementale",
            "territorial",
            "territoriale",
            "partenariat",
            "etat-region",
            "revitalisation",
            "interregional",
            "europeen",
            "europeenne");
    private static final Set<String> VERBS = Set.of(
            "est",
            "sont",
            "ont",
            "sera",
            "seront",
            "vise",
            "visent",
            "prevoit",
            "permet",
            "permettra",
            "avec",
            "entre",
            "signe",
            "signee",
            "lance",
            "lancee",
            "qui");
    /** Kinds of which everybody has one: {@code la stratégie de Novatex} names no agreement. */
    private static final Set<String> SOMEBODYS =
            Set.of("strategie", "plan", "programme", "dispositif", "label", "concours", "appel", "feuille");

    private static final Set<String> AUTHORITIES =
            Set.of("etat", "gouvernement", "region", "departement", "ville", "metropole", "union", "commission");
    /** Adjectives that stand before their noun: {@code Première usine}. */
    private static final Set<String> BEFORE_NOUN = Set.of(
            "premier",
            "premiere",
            "premiers",
            "premieres",
            "nouveau",
            "nouvelle",
            "nouveaux",
            "nouvelles",
            "grand",
            "grande",
            "grands",
            "grandes",
            "petit",
            "petite",
            "petits",
            "petites",
            "jeune",
            "jeunes",
            "bon",
            "bonne",
            "beau",
            "belle",
            "haute",
            "haut",
            "demi",
            "mieux",
            "bien");
    /** Kinds that a chain of complements in small letters names: {@code fonds de soutien aux investissements}. */
    private static final Set<String> CHAINED = Set.of("fonds", "loi");

    /** Kinds that are acronyms: names by themselves. */
    private static final Set<String> ACRONYMS = Set.of("srdeii", "sraddet", "cper", "piiec", "feder");

    /** What the names of those who invest end with. */
    private static final Set<String> INVESTORS = Set.of(
            "ventures",
            "capital",
            "partners",
            "participations",
            "equity",
            "gestion",
            "invest",
            "management",
            "holding");

    /** Kinds that a name is apposed to: {@code Lumio, un fonds d'amorçage}. */
    private static final Set<String> APPOSED = Set.of("fonds", "programme", "dispositif", "plan", "concours");

    private static final Set<String> CALLS = Set.of("ami", "aap");
    /** What filières are of, beside the words that tell a sector. */
    private static final Set<String> MATERIALS = Set.of(
            "pierre",
            "laine",
            "chanvre",
            "ceramique",
            "verre",
            "sel",
            "algue",
            "algues",
            "cidre",
            "biere",
            "cheval",
            "equine",
            "olive",
            "truffe",
            "miel",
            "fleurs",
            "horticole",
            "ovine",
            "bovine",
            "porcine",
            "avicole",
            "volaille",
            "lait",
            "fruits",
            "granit",
            "ardoise",
            "cuivre",
            "lithium",
            "sport",
            "jouet",
            "couteau",
            "coutellerie",
            "pneu",
            "silver",
            "event",
            "evenementielle");

    private static final Set<String> QUALITIES = Set.of(
            "vert",
            "verte",
            "verts",
            "vertes",
            "durable",
            "durables",
            "bleu",
            "bleue",
            "bleus",
            "bleues",
            "juste",
            "industriels",
            "industrielles",
            "industriel",
            "industrielle",
            "locaux",
            "locales",
            "rural",
            "rurale",
            "ruraux",
            "rurales",
            "innovants",
            "innovantes",
            "innovant",
            "innovante",
            "propre",
            "propres");
    private static final int LONGEST = 22;
    private static final int LONGEST_QUOTE = 20;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                if (AgreementKinds.at(passage, i) != null
                        && !passage.word(i - 1).equals("(")) {
                    find(passage, i, names);
                } else if (LAW_ENDINGS.contains(passage.word(i))
                        && passage.hasCapital(i)
                        && passage.hasCapital(i - 1)) {
                    int from = i - 1;
                    while (from > 0 && passage.hasCapital(from - 1) && passage.joins(from) && i - from < 6) {
                        from--;
                    }
                    names.add(NameAt.of(passage, from, i + 1, EntityKind.AGREEMENT, "agreement.act", 0.92));
                }
            }
        }
        return names;
    }

    private static void find(Passage passage, int head, List<Name> names) {
        boolean capital = passage.hasCapital(head) && !passage.startsClause(head) && !passage.isTitleCase();
        String word = passage.word(head);
        int i = head + 1;
        if (word.startsWith("feuille")
                || (word.startsWith("appel") && passage.word(i).equals("a"))
                || passage.word(i + 1).equals("offres")) {
            i = head + 3;
        }
        int afterKind = i;
        if (word.startsWith("appel")
                && passage.word(i).equals("d'")
                && passage.word(i + 1).startsWith("interet")) {
            i += 2;
            afterKind = i;
        }
        int described = description(passage, i);
        int at = described;
        // "(AMI)", "(CSF)" between the kind and the name
        if (passage.word(at).equals("(") && passage.word(at + 2).equals(")")) {
            at += 3;
        }
        if (passage.word(at).equals(":") && isOpeningQuote(passage, at + 1)) {
            at++;
        }
        if (isOpeningQuote(passage, at)) {
            int close = closingQuote(passage, at);
            if (close > 0) {
                quoted(passage, head, described, at, close, names);
                return;
            }
        }
        int announced = announced(passage, head);
        if (announced > 0) {
            names.add(NameAt.of(
                    passage,
                    announced,
                    closingQuote(passage, announced - 1),
                    EntityKind.AGREEMENT,
                    "agreement.title",
                    0.85));
            return;
        }
        if (ACRONYMS.contains(word)) {
            acronym(passage, head, names);
            return;
        }
        int run = properRun(passage, at);
        if (run > at && isSomebodys(passage, head, at)) {
            run = at;
        }
        if (run > at && word.equals("fonds") && INVESTORS.contains(passage.word(run - 1)) && run - at > 1) {
            // "le fonds Sorex Ventures" invests: a body
            return;
        }
        if (run > at) {
            run = ofFiliere(passage, run);
            if (CALLS.contains(word) || !keepsKind(passage, head, afterKind, at, run)) {
                names.add(NameAt.of(passage, at, run, EntityKind.AGREEMENT, "agreement.noun", 0.88));
            } else {
                names.add(NameAt.of(passage, head, where(passage, run), EntityKind.AGREEMENT, "agreement.kind", 0.85));
            }
            return;
        }
        if (word.equals("appel") && (capital || passage.word(afterKind).equals("("))) {
            names.add(NameAt.of(passage, head, afterKind, EntityKind.AGREEMENT, "agreement.call", 0.7));
            return;
        }
        int apposed = capital ? 0 : apposed(passage, head, names);
        int end = apposed > 0 ? 0 : policy(passage, head, afterKind);
        int complements = capital && POLICY_HEADS.contains(word) ? InstitutionNames.complements(passage, afterKind) : 0;
        if (end == 0 && complements > afterKind + 1) {
            // "un Contrat de destination"
            names.add(NameAt.of(
                    passage, head, years(passage, complements), EntityKind.AGREEMENT, "agreement.capital", 0.8));
        } else if (end > 0) {
            names.add(NameAt.of(passage, head, where(passage, end), EntityKind.AGREEMENT, "agreement.policy", 0.7));
        }
    }

    // "« Avenir Forge » : le nouveau fonds": the index of the first word of what is announced, else 0
    private static int announced(Passage passage, int head) {
        int i = head - 1;
        while (i > head - 5 && passage.isWord(i)) {
            i--;
        }
        if (!passage.word(i).equals(":") || !passage.word(i - 1).equals("»")) {
            return 0;
        }
        for (int open = i - 2; open >= 0 && open > i - 12; open--) {
            if (passage.word(open).equals("«")) {
                return passage.hasCapital(open + 1) ? open + 1 : 0;
            }
        }
        return 0;
    }

    // "Armor participations, un fonds régional", "un fonds d'amorçage de 4 M€, Lumio,": the index after the name, else
    // 0
    private static int apposed(Passage passage, int head, List<Name> names) {
        boolean one = Set.of("un", "une", "le", "la", "l'").contains(passage.word(head - 1));
        if (!one || !APPOSED.contains(passage.word(head))) {
            return 0;
        }
        int from = head - 2;
        if (passage.word(from).equals(",")) {
            int to = from;
            while (from > 0
                    && from > to - 4
                    && passage.isWord(from - 1)
                    && passage.joins(from)
                    && (passage.hasCapital(from - 1) || NameTails.isTrade(passage.word(from - 1)))) {
                from--;
            }
            if (from < to && passage.isProper(from) && !PersonNames.begins(passage, from)) {
                names.add(NameAt.of(passage, from, to, EntityKind.AGREEMENT, "agreement.apposed", 0.85));
                return to;
            }
        }
        for (int comma = head + 2; comma < passage.size() && comma < head + 12; comma++) {
            String word = passage.word(comma);
            if (word.equals(",")) {
                int end = properRun(passage, comma + 1);
                boolean closed =
                        passage.word(end).equals(",") || passage.word(end).equals(".");
                boolean name = end > comma + 1
                        && closed
                        && passage.isProper(comma + 1)
                        && !PersonNames.begins(passage, comma + 1)
                        && Territories.get()
                                .lookup(passage.at(comma + 1).text())
                                .isEmpty();
                if (name) {
                    names.add(NameAt.of(passage, comma + 1, end, EntityKind.AGREEMENT, "agreement.apposed", 0.85));
                }
                return name ? end : 0;
            }
            if (!passage.isWord(comma) && !passage.at(comma).isNumber() && !word.equals("€")
                    || passage.hasCapital(comma) && !Acronyms.isAcronym(passage.at(comma)) && comma < head + 2
                    || isVerb(word)
                    || word.equals("par")
                    || word.equals("a")) {
                return 0;
            }
        }
        return 0;
    }

    // "la stratégie de Novatex", "le contrat de filière du Comité": whose it is, and no name
    private static boolean isSomebodys(Passage passage, int head, int at) {
        String before = passage.word(at - 1);
        boolean of = OF.contains(before) || (ARTICLES.contains(before) && OF.contains(passage.word(at - 2)));
        String word = passage.word(head);
        String singular = word.endsWith("s") && !word.equals("fonds") ? word.substring(0, word.length() - 1) : word;
        return of
                && !passage.hasCapital(head)
                && (SOMEBODYS.contains(singular)
                        || AUTHORITIES.contains(passage.word(at))
                        || NounClass.INSTITUTION.has(passage.word(at)));
    }

    // "Contrat Stratégique" + "de la filière « Bois »", "de filière nautique 2020/2024": the index after
    private static int ofFiliere(Passage passage, int from) {
        int i = from;
        if (!OF.contains(passage.word(i))) {
            return from;
        }
        i++;
        if (ARTICLES.contains(passage.word(i))) {
            i++;
        }
        if (!passage.word(i).equals("filiere") || !passage.joins(i)) {
            return from;
        }
        i++;
        if (isOpeningQuote(passage, i)) {
            int close = closingQuote(passage, i);
            return close > 0 ? close + 1 : i;
        }
        while (i < passage.size()
                && passage.joins(i)
                && (isSector(passage, i) || InstitutionNames.isAdjective(passage.word(i)))) {
            i++;
        }
        return years(passage, i);
    }

    // "SRDEII (Impact 2028)", "PIIEC santé"
    private static void acronym(Passage passage, int head, List<Name> names) {
        int end = head + 1;
        if (passage.isWord(end) && passage.joins(end) && (passage.hasCapital(end) || isSector(passage, end))) {
            end++;
        }
        end = years(passage, end);
        names.add(NameAt.of(passage, head, end, EntityKind.AGREEMENT, "agreement.acronym", 0.88));
        if (passage.word(end).equals("(")) {
            int run = properRun(passage, end + 1);
            if (run > end + 1 && passage.word(run).equals(")")) {
                names.add(NameAt.of(passage, end + 1, run, EntityKind.AGREEMENT, "agreement.alias", 0.85));
            }
        }
    }

    // the word for the kind is a part of the name where it has a capital, or where the rest is no name by itself
    private static boolean keepsKind(Passage passage, int head, int afterKind, int at, int run) {
        String word = passage.word(head);
        String before = passage.word(at - 1);
        return passage.hasCapital(head)
                || hasBetween(passage, afterKind, at, "filiere")
                || isCommonName(passage, at, run)
                || word.startsWith("loi")
                || word.startsWith("feuille")
                || word.startsWith("alliance")
                || OF.contains(before)
                || ARTICLES.contains(before);
    }

    // "en Occitanie", "en Bourgogne-Franche-Comté" after the name: the index after it
    private static int where(Passage passage, int from) {
        int end = from;
        if (passage.word(end).equals("en") && passage.hasCapital(end + 1)) {
            end += 2;
            while (end < passage.size() && passage.hasCapital(end) && passage.joins(end)) {
                end++;
            }
        }
        return end;
    }

    // "contrat de filière « Défense »": the quoted name; "pour la filière « Défense »": the whole
    private static void quoted(Passage passage, int head, int described, int open, int close, List<Name> names) {
        String before = passage.word(open - 1);
        boolean nameOfSomethingElse = described > head + 1
                && (before.equals("filiere") || before.equals("secteur") || before.equals("pour"))
                && hasBetween(passage, head, open, "pour");
        if (nameOfSomethingElse) {
            names.add(NameAt.of(passage, head, close + 1, EntityKind.AGREEMENT, "agreement.quoted.whole", 0.9));
        } else if (close > open + 1) {
            names.add(NameAt.of(passage, open + 1, close, EntityKind.AGREEMENT, "agreement.quoted", 0.9));
        }
    }

    private static boolean hasBetween(Passage passage, int from, int to, String word) {
        for (int i = from; i < to; i++) {
            if (passage.word(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    // what stands between the kind and its name: "stratégique pour la filière", "d'investissement", "régional"
    private static int description(Passage passage, int from) {
        int i = from;
        while (i < passage.size() && i - from < 9 && passage.joins(i)) {
            String word = passage.word(i);
            boolean small = passage.isWord(i) && !passage.hasCapital(i);
            boolean ties = OF.contains(word)
                    || word.equals("pour")
                    || ARTICLES.contains(word)
                    || (word.equals("a") && passage.word(from - 1).equals("appel"))
                    || word.equals("intitule")
                    || word.equals("baptise")
                    || word.equals("dit")
                    || word.equals("intitulee")
                    || word.equals("baptisee")
                    || word.equals("dite");
            if (!small || (!ties && FunctionWords.has(word)) || isVerb(word)) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isVerb(String word) {
        return VERBS.contains(word);
    }

    // a run of capitalised words and years: the index after it, or from
    private static int properRun(Passage passage, int from) {
        if (!passage.hasCapital(from)
                || passage.isTitleCase()
                || FunctionWords.isCalendar(passage.word(from))
                || !passage.joins(from)) {
            return from;
        }
        int end = from + 1;
        while (end < passage.size() && end - from < LONGEST && passage.joins(end)) {
            String word = passage.word(end);
            if (PersonNames.begins(passage, end) || (word.equals("et") && PersonNames.begins(passage, end + 1))) {
                break;
            } else if (passage.hasCapital(end) && !FunctionWords.isCalendar(word)) {
                end++;
            } else if (passage.at(end).isNumber() && isYear(passage, end)) {
                return years(passage, end);
            } else if (word.equals("et") && passage.isWord(end + 1) && years(passage, end + 2) > end + 2) {
                // "Luxe et mode 2025-2028"
                return years(passage, end + 2);
            } else if (end == from + 1 && (isItsAdjective(passage, end) || isItsNoun(passage, end))) {
                end++;
            } else if (end == from + 1 && complement(passage, end) > 0) {
                return complement(passage, end);
            } else if ((word.equals("et") || word.equals("&") || OF.contains(word)) && follows(passage, end + 1) > 0) {
                end = follows(passage, end + 1);
            } else if (passage.isWord(end) && years(passage, end + 1) > end + 1 && !FunctionWords.has(word)) {
                // "Smart santé 2024-2026"
                return years(passage, end + 1);
            } else if (passage.isWord(end) && end == from + 1 && !FunctionWords.has(word) && isSector(passage, end)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    // "Usines vertes", "Territoire connecté": an adjective of the common noun before it
    private static boolean isItsAdjective(Passage passage, int i) {
        String noun = passage.word(i - 1);
        String word = passage.word(i);
        boolean agrees = (noun.endsWith("s") && word.endsWith("s")) || InstitutionNames.isAdjective(word);
        return passage.isWord(i)
                && agrees
                && FrenchWords.has(noun)
                && FrenchWords.has(word)
                && !FunctionWords.has(word)
                && !isVerb(word)
                && !Acronyms.isAcronym(passage.at(i - 1));
    }

    // "Première usine", "Jeunes pousses"
    private static boolean isItsNoun(Passage passage, int i) {
        return BEFORE_NOUN.contains(passage.word(i - 1))
                && passage.isWord(i)
                && FrenchWords.has(passage.word(i))
                && !FunctionWords.has(passage.word(i))
                && !isVerb(passage.word(i));
    }

    // "Territoires d'innovation", "Usine du futur": the index after a complement in small letters, else 0
    private static int complement(Passage passage, int of) {
        int noun = of + 1;
        boolean next = OF.contains(passage.word(of))
                && FrenchWords.has(passage.word(of - 1))
                && !Acronyms.isAcronym(passage.at(of - 1))
                && !passage.word(of).equals("des")
                && passage.isWord(noun)
                && passage.joins(noun)
                && !passage.hasCapital(noun)
                && !FunctionWords.has(passage.word(noun))
                && !passage.word(noun).equals("filiere")
                && !ARTICLES.contains(passage.word(noun));
        return next ? noun + 1 : 0;
    }

    private static boolean isSector(Passage passage, int i) {
        if (!passage.isWord(i)) {
            return false;
        }
        Token token = passage.at(i);
        for (String part : token.folded().split("-", -1)) {
            Token alone = new Token(token.span(), part, part, Token.Kind.WORD, true);
            if (Sectors.in(List.of(alone)).stream().anyMatch(hit -> !hit.weak())) {
                return true;
            }
        }
        return Sectors.in(List.of(token)).stream().anyMatch(hit -> !hit.weak());
    }

    private static int follows(Passage passage, int i) {
        int j = i;
        if (OF.contains(passage.word(j))) {
            j++;
        }
        if (ARTICLES.contains(passage.word(j)) && !passage.hasCapital(j)) {
            j++;
        }
        return passage.hasCapital(j) && passage.joins(j) && !FunctionWords.isCalendar(passage.word(j)) ? j + 1 : 0;
    }

    /** The index after "2024-2026", "2030" at {@code i}, or {@code i}. */
    private static int years(Passage passage, int i) {
        if (!isYear(passage, i)) {
            return i;
        }
        boolean range = (passage.word(i + 1).equals("-")
                        || passage.word(i + 1).equals("–")
                        || passage.word(i + 1).equals("/"))
                && isYear(passage, i + 2);
        return range ? i + 3 : i + 1;
    }

    private static boolean isYear(Passage passage, int i) {
        return i >= 0
                && i < passage.size()
                && passage.at(i).isNumber()
                && passage.at(i).text().length() == 4
                && (passage.word(i).startsWith("20") || passage.word(i).startsWith("19"))
                && passage.joins(i);
    }

    private static boolean isCommonName(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean foreign = !FrenchWords.has(passage.word(i)) || Acronyms.isAcronym(passage.at(i));
            if (passage.isWord(i) && foreign) {
                return false;
            }
        }
        return to - from == 1;
    }

    // small letters alone: "contrat régional de la filière bois en Bretagne", "feuille de route 2024-2027 du
    // Gouvernement"
    private static int policy(Passage passage, int head, int afterKind) {
        String word = passage.word(head);
        if (!POLICY_HEADS.contains(word)) {
            return 0;
        }
        int years = years(passage, afterKind);
        if (years > afterKind && word.equals("loi")) {
            return 0;
        }
        if (years > afterKind) {
            int of = years;
            if (OF.contains(passage.word(of))) {
                of += ARTICLES.contains(passage.word(of + 1)) ? 2 : 1;
                if (passage.hasCapital(of)
                        && !passage.word(of).equals("region")
                        && !passage.word(of).equals("departement")) {
                    return of + 1;
                }
            }
            return years;
        }
        // "plan hydrogène", "stratégie nationale bois"
        int sector = POLICY.contains(passage.word(afterKind)) ? afterKind + 1 : afterKind;
        boolean kindAlone = sector == afterKind && (word.equals("contrat") || word.equals("accord"));
        if ((isSector(passage, sector) && !kindAlone) || passage.word(sector).startsWith("filiere-")) {
            return years(passage, sector + 1);
        }
        int chained = CHAINED.contains(word) ? chain(passage, afterKind) : 0;
        if (chained > 0) {
            return years(passage, chained);
        }
        int end = InstitutionNames.complements(passage, afterKind);
        int period = years(passage, end);
        if (period > end && end > afterKind && !passage.word(end - 1).equals("action")) {
            // "contrat de performance 2013-2018"
            return period;
        }
        boolean policy = false;
        for (int i = afterKind; i < end; i++) {
            if (passage.hasCapital(i) && NounClass.INSTITUTION.has(passage.word(i))) {
                // "contrat de filière du Comité": whose it is
                end = ARTICLES.contains(passage.word(i - 1)) ? i - 2 : i - 1;
                break;
            }
            policy |= POLICY.contains(passage.word(i));
        }
        if (!policy) {
            return 0;
        }
        // a sector right after "filière": "de la filière bois"
        while (end < passage.size()
                && (passage.word(end - 1).equals("filiere")
                        || passage.word(end - 1).equals("filieres"))
                && passage.joins(end)
                && !passage.hasCapital(end)
                && (isSector(passage, end)
                        || InstitutionNames.isAdjective(passage.word(end))
                        || passage.word(end).indexOf('-') > 0
                        || MATERIALS.contains(passage.word(end)))) {
            end++;
        }
        // "contrat de filière", "plan régional" are no names yet
        boolean telling = end - afterKind >= 3 || passage.word(end - 1).equals("partenariat");
        return telling ? years(passage, end) : 0;
    }

    // "de soutien aux investissements industriels dans les territoires": the index after two complements or more, else
    // 0
    private static int chain(Passage passage, int from) {
        int end = from;
        int links = 0;
        while (links < 6) {
            int i = end;
            boolean joined = links > 0 && passage.word(i).equals("et");
            if (joined) {
                i++;
            }
            boolean link = OF.contains(passage.word(i))
                    || passage.word(i).equals("aux")
                    || passage.word(i).equals("au")
                    || passage.word(i).equals("pour")
                    || passage.word(i).equals("relative")
                    || passage.word(i).equals("dans")
                    || PlacePosition.isTo(passage, i);
            if (passage.word(i).equals("relative")) {
                i++;
            }
            if (!link && !(joined && ARTICLES.contains(passage.word(i)))) {
                break;
            }
            if (link) {
                i++;
            }
            if (ARTICLES.contains(passage.word(i))) {
                i++;
            }
            if (!passage.isWord(i)
                    || passage.hasCapital(i)
                    || FunctionWords.has(passage.word(i))
                    || !passage.joins(i)) {
                break;
            }
            end = i + 1;
            while (end < passage.size()
                    && end - i < 3
                    && passage.joins(end)
                    && !passage.hasCapital(end)
                    && (InstitutionNames.isAdjective(passage.word(end)) || QUALITIES.contains(passage.word(end)))) {
                end++;
            }
            links++;
        }
        return links >= 2 ? end : 0;
    }

    static boolean isOpeningQuote(Passage passage, int i) {
        boolean straight = passage.word(i).equals("\"")
                && passage.at(i).spaceBefore()
                && passage.hasCapital(i + 1)
                && !passage.at(i + 1).spaceBefore();
        return passage.word(i).equals("«") || passage.word(i).equals("“") || straight;
    }

    static int closingQuote(Passage passage, int open) {
        String mark = passage.word(open).equals("«") ? "»" : passage.word(open).equals("“") ? "”" : "\"";
        for (int i = open + 1; i < passage.size() && i - open <= LONGEST_QUOTE; i++) {
            if (passage.word(i).equals(mark)) {
                return i;
            }
        }
        return 0;
    }
}

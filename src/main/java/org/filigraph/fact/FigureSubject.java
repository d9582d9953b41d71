package org.filigraph.fact;

import java.util.List;
import java.util.Set;
import org.filigraph.fact.Referent.Case;
import org.filigraph.fact.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;

/**
 * Weighs whose a figure is: the organisation, agreement, event or site it describes, or none where it describes a
 * sector or a territory.
 *
 * <p>What the number's own words say ("Sorex (250 salariés)", "les effectifs de Sorex") weighs more than the subject of
 * its clause, that more than what the text speaks of, and that more than nothing.
 */
final class FigureSubject {
    private static final int HOST = 100;
    private static final int BESIDE = 92;
    private static final int OWNED = 88;
    private static final int SUBJECT = 80;
    private static final int OWNER = 76;
    private static final int POSSESSED = 66;
    private static final int THEME = 50;
    private static final int NONE = 38;
    /** Referents farther than this say nothing of a number. */
    private static final int WINDOW = 90;

    private static final Set<String> MONEY = Set.of("publicFunding", "investment");
    private static final Set<String> OF_AGREEMENTS = Set.of("publicFunding", "projects", "commitments", "trainings");
    private static final Set<String> OF_EVENTS = Set.of("attendees", "exhibitors");
    private static final Set<String> OF_COMPANIES = Set.of(
            "employment",
            "turnover",
            "investment",
            "floorArea",
            "landArea",
            "production",
            "productionSites",
            "customers",
            "products",
            "countries",
            "exports",
            "researchers",
            "patents");
    private static final Set<String> OF_CLUSTERS = Set.of(
            "members",
            "projects",
            "employment",
            "enterprises",
            "laboratories",
            "organisations",
            "floorArea",
            "researchers",
            "students",
            "trainings",
            "publicFunding",
            "turnover",
            "establishments");
    /** Nouns whose "de X" tells whose a number is: "le chiffre d'affaires de X", "l'usine de X". */
    private static final Set<String> OWNED_NOUNS = Set.of(
            "d'affaires",
            "affaires",
            "ca",
            "effectif",
            "effectifs",
            "budget",
            "capital",
            "production",
            "usine",
            "usines",
            "site",
            "sites",
            "siege",
            "atelier",
            "ateliers",
            "activite",
            "activites",
            "ventes",
            "revenus",
            "salaries",
            "equipes",
            "portefeuille",
            "gigafactory",
            "unite",
            "capacite",
            "exportations",
            "surface",
            "membres",
            "adherents",
            "croissance",
            "developpement",
            "investissement",
            "enveloppe",
            "montant",
            "dotation",
            "projet",
            "edition",
            "lancement",
            "creation",
            "extension",
            "sein",
            "clients",
            "implantation",
            "centre",
            "campus",
            "visiteurs",
            "exposants",
            "parc",
            "laureats");

    private static final Set<String> KIN =
            Set.of("filiale", "filiales", "groupe", "marque", "division", "branche", "mere", "fils", "concurrent");
    private static final Set<String> COUNTERS = Set.of(
            "recense",
            "estime",
            "evalue",
            "denombre",
            "comptabilise",
            "chiffre",
            "prevoit",
            "indique",
            "annonce",
            "publie",
            "revele",
            "confirme",
            "constate",
            "observe");

    private final Discourse discourse;
    private final Source source;

    FigureSubject(Source source, Discourse discourse) {
        this.source = source;
        this.discourse = discourse;
    }

    Weighing.Scale<Entity> weigh(
            Block block, Sentence sentence, Numeral numeral, Indicators.Counted counted, Discourse.Stretch stretch) {
        Weighing.Scale<Entity> scale = new Weighing.Scale<>("subject");
        if (block.kind() == Block.Kind.CARD) {
            scale.add(source.context().topicAt(block.span().start()), "heading of the card", 60);
            scale.addNone("nothing said", NONE);
            return scale;
        }
        Wording w = stretch.wording();
        int at = w.at(numeral.span().start());
        int after = Math.max(at + 1, w.at(counted.span().end()));
        String indicator = isAwarded(w, at, after) ? "projects" : counted.indicator();
        boolean acted = false;
        int earlier = 0;
        int clause = 0;
        for (Referent referent : near(stretch.referents(), at)) {
            boolean before = referent.to() <= at;
            boolean aside = referent.bracketed() && openBracket(w, at) < 0 && !isJustClosed(w, referent.to(), at);
            if (!before && referent.from() < at || aside) {
                continue;
            }
            if (breaks(w, clause, referent.from()) > 0) {
                earlier = 0;
            }
            clause = referent.from();
            int weight = before ? before(w, referent, at, earlier) : after(w, referent, at, after, acted, indicator);
            boolean linked = before || !crosses(w, after, referent.from());
            weight = adjusted(w, referent, weight, indicator, linked);
            boolean named = referent.thing() != null;
            boolean none = referent.is(Kind.SECTOR) || referent.is(Kind.PLACE);
            if (named) {
                scale.add(referent.thing(), why(referent, before), weight);
            } else if (none && (referent.is(Case.SUBJECT) || leads(w, referent.to()))) {
                scale.addNone(why(referent, before), weight);
            }
            if (before && referent.is(Case.SUBJECT) && (named || none)) {
                acted = true;
                earlier++;
            }
        }
        if (OF_EVENTS.contains(indicator)) {
            Entity event = source.context().topicAt(sentence.span().start());
            if (event != null && event.kind() == EntityKind.EVENT) {
                scale.add(event, "the event of the card", 72);
            }
        } else if (stretch.theme() == null) {
            Entity event = source.context().topicAt(sentence.span().start());
            scale.add(event != null && event.kind() == EntityKind.EVENT ? event : null, "the event of the card", 44);
        }
        Entity theme = stretch.theme();
        if (theme != null) {
            scale.add(theme, "what the text speaks of", theme(block, stretch, theme, indicator, acted));
        }
        Entity main = discourse.main();
        if (main != null && !main.equals(theme)) {
            scale.add(main, "what the document speaks of", usual(main, indicator) ? 36 : 10);
        }
        Entity dominant = discourse.dominant();
        if (dominant != null && usual(dominant, indicator)) {
            scale.add(dominant, "what the document names most", NONE + 4);
        }
        scale.addNone("nothing said", NONE);
        return scale;
    }

    private static List<Referent> near(List<Referent> referents, int at) {
        if (referents.size() < 12) {
            return referents;
        }
        int low = 0;
        int high = referents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (referents.get(middle).from() < at - WINDOW) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int to = low;
        while (to < referents.size() && referents.get(to).from() < at + WINDOW) {
            to++;
        }
        return referents.subList(low, to);
    }

    private static String why(Referent referent, boolean before) {
        return (before ? "before it, " : "after it, ")
                + switch (referent.kind()) {
                    case NAME -> "by name";
                    case NOUN -> "by a noun";
                    case PRONOUN -> "by a pronoun";
                    case POSSESSIVE -> "by a possessive";
                    case WE -> "by who speaks";
                    case SECTOR -> "a sector";
                    case PLACE -> "a place";
                }
                + switch (referent.role()) {
                    case SUBJECT -> " as subject";
                    case OF -> " after de";
                    case AT -> " after chez";
                    case BY -> " after par";
                    case OTHER -> " after a preposition";
                };
    }

    /** @param earlier how many subjects the clause has had before this referent */
    private static int before(Wording w, Referent referent, int at, int earlier) {
        int gap = at - referent.to();
        int bracket = openBracket(w, at);
        boolean named = referent.is(Kind.NAME);
        if (bracket >= 0 && referent.to() <= bracket) {
            int far = bracket - referent.to();
            if (named && (far == 0 || far <= 3 && !crosses(w, referent.to(), bracket))) {
                return HOST;
            }
        } else if (named
                && gap <= 3
                && referent.bracketed()
                && w.word(referent.to()).equals(")")) {
            return BESIDE;
        } else if (named
                && (gap == 0
                        || gap == 1
                                && w.isMark(at - 1)
                                && referent.is(Case.SUBJECT)
                                && !w.word(at - 1).equals(")"))
                && !referent.is(Case.OTHER)
                && !referent.is(Case.BY)) {
            return BESIDE;
        }
        if (isCited(w, referent.from())) {
            return 15;
        }
        boolean nameless = referent.is(Kind.SECTOR) || referent.is(Kind.PLACE);
        if (leads(w, referent.to()) && gap <= 30 && !referent.is(Kind.POSSESSIVE)) {
            return SUBJECT + (referent.is(Case.SUBJECT) ? 6 : 4) - 12 * breaks(w, referent.to(), at);
        }
        int base =
                switch (referent.role()) {
                    case SUBJECT -> SUBJECT - earlier * (nameless ? 20 : 6);
                    case OF -> owner(referent) - gap / 12;
                    case AT -> OWNER - gap / 12;
                    case BY -> 42;
                    case OTHER -> 24;
                };
        if (referent.is(Kind.POSSESSIVE)) {
            base = referent.is(Case.SUBJECT) || gap <= 3 ? POSSESSED : 30;
        }
        return base - 12 * breaks(w, referent.to(), at);
    }

    /** "(X), premier employeur": the bracket with the name ends right before the number. */
    private static boolean isJustClosed(Wording w, int to, int at) {
        return w.word(to).equals(")") && at - to <= (w.word(to + 1).equals(",") ? 2 : 1);
    }

    /** "Selon une étude de X": who is cited is not who is told of. */
    private static boolean isCited(Wording w, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 12); i--) {
            String word = w.word(i);
            if (word.equals("selon") || word.equals("d'apres") || word.equals("source")) {
                return true;
            }
            if (w.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    private static int owner(Referent referent) {
        if (KIN.contains(referent.head())) {
            return 30;
        }
        return OWNED_NOUNS.contains(referent.head()) ? OWNER : NounClass.ROLE.has(referent.head()) ? 60 : 40;
    }

    /** "X, qui emploie", "X, employant", "X compte": what follows says that the clause is about it. */
    private static boolean leads(Wording w, int i) {
        int next = w.word(i).equals(",") ? i + 1 : i;
        String word = w.word(next);
        return word.equals("qui") || word.endsWith("ant") && word.length() > 5;
    }

    private int after(Wording w, Referent referent, int at, int after, boolean acted, String indicator) {
        int gap = referent.from() - after;
        if (crosses(w, after, referent.from()) && !referent.is(Case.SUBJECT)) {
            return 20;
        }
        return switch (referent.role()) {
            case OF, AT -> gap <= 3 ? OWNED - Math.max(0, gap) * 2 : referent.is(Case.AT) ? 62 : 40 - gap;
            case BY -> MONEY.contains(indicator) || gap < 4 ? 58 - gap / 2 : 30;
            case SUBJECT -> !acted && opens(w, at) && breaks(w, at, referent.from()) == 0 ? 74 - gap / 4 : 20;
            case OTHER -> indicator.equals("publicFunding") && gap <= 6 && isFor(w, referent) ? 76 : 26;
        };
    }

    /** "Avec 250 salariés, X", "Premier employeur, X": whether the number stands in words that lead to the subject. */
    private static boolean opens(Wording w, int at) {
        if (at <= 1) {
            return w.token(at).is("numero")
                    || w.word(at).startsWith("premier")
                    || w.word(at).startsWith("leader");
        }
        for (int i = Math.max(0, at - 8); i < at; i++) {
            String word = w.word(i);
            if (i <= 3 && (OPENING.contains(word) || word.endsWith("ant") && word.length() > 6)) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> OPENING =
            Set.of("avec", "fort", "forte", "forts", "riche", "dote", "dotee", "grace", "chez", "apres", "de", "pour");

    /** "une aide de 2 M€ pour X", "à X": who is helped. */
    private static boolean isFor(Wording w, Referent referent) {
        for (int i = referent.from() - 1; i >= Math.max(0, referent.from() - 5); i--) {
            String word = w.word(i);
            if (word.equals("pour") || word.equals("a") || word.equals("au")) {
                return true;
            }
            if (w.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    /** "29 entreprises lauréates": what is counted was chosen by a call or programme. */
    private static boolean isAwarded(Wording w, int at, int after) {
        for (int i = at; i < Math.min(w.size(), after + 4); i++) {
            if (w.word(i).startsWith("laureat")
                    || w.word(i).startsWith("selectionne")
                    || w.word(i).equals("retenus")) {
                return true;
            }
        }
        return false;
    }

    /** What the figure's indicator and the sort of the thing say of each other. */
    private int adjusted(Wording w, Referent referent, int weight, String indicator, boolean linked) {
        Entity thing = referent.thing();
        if (thing == null) {
            return weight;
        }
        Body sort = discourse.sort(thing);
        boolean counts = referent.is(Case.SUBJECT)
                && (COUNTERS.contains(w.word(referent.to())) || COUNTERS.contains(w.word(referent.to() + 1)));
        return switch (sort) {
            case EVENT ->
                OF_EVENTS.contains(indicator)
                        ? Math.max(weight, 70) + 12
                        : referent.is(Case.OTHER) || referent.is(Case.OF) ? weight - 10 : weight;
            case AGREEMENT -> {
                int least = OF_AGREEMENTS.contains(indicator) ? 71 : MONEY.contains(indicator) ? 64 : 0;
                yield least == 0 ? weight - 16 : linked ? Math.max(weight, least) : weight;
            }
            case COUNCIL -> MONEY.contains(indicator) ? weight - 4 : weight - 26;
            case PUBLIC -> counts ? weight - 50 : MONEY.contains(indicator) ? weight - 8 : weight - 14;
            default -> counts && sort == Body.RESEARCH ? weight - 50 : weight;
        };
    }

    private int theme(Block block, Discourse.Stretch stretch, Entity theme, String indicator, boolean acted) {
        int base = usual(theme, indicator) ? THEME : 30;
        if (stretch.profile()) {
            return base + 18;
        }
        if (acted) {
            return base - 14;
        }
        return block.kind() == Block.Kind.ITEM ? base + 4 : base;
    }

    /** Whether texts usually say such a figure of such a thing. */
    private boolean usual(Entity thing, String indicator) {
        return switch (discourse.sort(thing)) {
            case COMPANY, SITE -> OF_COMPANIES.contains(indicator);
            case BODY -> OF_COMPANIES.contains(indicator) || OF_CLUSTERS.contains(indicator);
            case CLUSTER, RESEARCH -> OF_CLUSTERS.contains(indicator);
            case AGREEMENT -> OF_AGREEMENTS.contains(indicator) || MONEY.contains(indicator);
            case EVENT -> OF_EVENTS.contains(indicator) || indicator.equals("floorArea");
            case COUNCIL, PUBLIC -> false;
        };
    }

    /** Index of the bracket that is open at a word, or -1. */
    private static int openBracket(Wording w, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 25); i--) {
            if (w.word(i).equals(")")) {
                return -1;
            }
            if (w.word(i).equals("(")) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a mark or a verb's conjunction stands between two words. */
    private static boolean crosses(Wording w, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            String word = w.word(i);
            if (w.isMark(i) && !word.equals("-") && !word.equals("\"") && !word.equals("«") && !word.equals("»")
                    || word.equals("qui")
                    || word.equals("et")
                    || word.equals("mais")) {
                return true;
            }
        }
        return false;
    }

    /** How many clauses end between two words. */
    private static int breaks(Wording w, int from, int to) {
        int breaks = 0;
        for (int i = Math.max(0, from); i < to; i++) {
            String word = w.word(i);
            if (word.equals(";")
                    || word.equals(":")
                    || word.equals("mais")
                    || word.equals("tandis")
                    || word.equals("alors") && w.word(i + 1).equals("que")
                    || word.equals("»")) {
                breaks++;
            }
        }
        return breaks;
    }
}

package org.filigraph.fact;

import java.util.List;
import java.util.Set;
import org.filigraph.fact.Arguments.Found;
import org.filigraph.fact.Frame.Kind;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Span;

/**
 * Reads what bodies are said to be: "X, spécialiste des composites", "le groupe de chimie X", "X est le pôle de la
 * mer". It tells the sectors that they are active in, and what is made where a description goes on with the making.
 */
final class Descriptions {
    private static final Set<String> MAKING = Set.of(
            "fabrication",
            "production",
            "conception",
            "commercialisation",
            "construction",
            "developpement",
            "edition",
            "assemblage",
            "distribution",
            "conditionnement",
            "transformation",
            "realisation",
            "vente",
            "elaboration",
            "culture");
    /** Nouns for what a body is to another: the sector that they go with may be that other's. */
    private static final Set<String> OF_OTHERS = Set.of(
            "laureat",
            "laureats",
            "membre",
            "membres",
            "client",
            "clients",
            "partenaire",
            "partenaires",
            "adherent",
            "adherents",
            "signataire",
            "signataires",
            "actionnaire",
            "investisseur",
            "concurrent",
            "rival",
            "siege",
            "porteur",
            "banque",
            "base",
            "mission",
            "direction",
            "bureau",
            "service",
            "promoteur",
            "exploitant",
            "acquereur",
            "repreneur");

    /** How nouns for who works in a trade end. */
    private static final List<String> TRADES = List.of("ier", "iere", "iste", "teur", "trice", "seur", "ien", "ogue");

    private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "du", "au", "un", "une");
    private static final int LONGEST = 12;

    private final Ties ties;
    private final Subjects subjects;
    private final Arguments arguments;
    private final ProductPhrases products;

    Descriptions(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
        this.products = new ProductPhrases(ties);
        this.arguments = new Arguments(ties, products);
    }

    void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && describes(w, i)) {
                noun(w, i);
            }
        }
        for (Sectors.Hit hit : ties.source().context().sectorsIn(w.span())) {
            if (!hit.weak()) {
                trade(w, hit);
            }
        }
    }

    // "le deuxième missilier mondial, X", "le papetier X", "X, armateur breton": a noun for who works in a trade
    private void trade(Wording w, Sectors.Hit hit) {
        int at = w.at(hit.span().start());
        int end = w.at(hit.span().end() - 1) + 1;
        if (w.name(at) != null || end != at + 1 || !isTrade(w.word(at))) {
            return;
        }
        int k = at - 1;
        while (w.isContentWord(k) && at - k < 4) {
            k--;
        }
        int named = end;
        while (w.isContentWord(named) && named - end < 3) {
            named++;
        }
        named += w.word(named).equals(",") && named > end ? 1 : 0;
        Said who = null;
        if (ARTICLES.contains(w.word(k)) && w.name(named, EntityKind.ORGANISATION) != null) {
            who = new Said(NameLists.entity(w, named), named);
        } else if (w.word(k).equals(",") && w.name(k - 1, EntityKind.ORGANISATION) != null) {
            who = new Said(NameLists.entity(w, k - 1), w.startOfName(k - 1));
        }
        if (who != null && !PublicBodies.has(who.entity())) {
            Span evidence = w.span(Math.min(at, who.at()), Math.max(end, w.endOfName(who.at())));
            ties.add(
                    who.entity(),
                    "activeIn",
                    Ties.sector(hit.sector()),
                    Relation.Modality.STATED,
                    evidence,
                    "relation.activeIn.trade",
                    0.75);
        }
    }

    private static boolean isTrade(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return TRADES.stream().anyMatch(one::endsWith);
    }

    private static boolean describes(Wording w, int i) {
        String word = w.word(i);
        boolean rank =
                word.startsWith("n°") || word.equals("n") && w.word(i + 1).equals("°");
        return rank
                || Subjects.isBody(word) && !OF_OTHERS.contains(word)
                || Frames.of(word).stream()
                        .anyMatch(u ->
                                u.frame().part() == Frame.Part.NOUN && u.frame().object() == Kind.SECTOR);
    }

    private void noun(Wording w, int i) {
        int stop = Arguments.phraseEnd(w, i);
        Said who = subjects.ofDescription(w, i);
        if (who == null) {
            int name = named(w, i, stop);
            if (name >= 0) {
                who = new Said(NameLists.entity(w, name), name);
                int after = w.endOfName(name);
                if (Arguments.isNetwork(w.word(i)) && w.word(after).equals("en")) {
                    active(w, after, Arguments.phraseEnd(w, after), who);
                }
                stop = Math.min(stop, name);
            }
        }
        if (who != null && stop > i) {
            // the phrase ends before the name that it describes
            int end = who.at() > i ? Math.min(stop, who.at()) : stop;
            active(w, i, end, who);
        }
    }

    /** What a description from {@code i} to {@code stop} tells of a body. */
    private void active(Wording w, int i, int stop, Said who) {
        if (PublicBodies.has(who.entity())) {
            return;
        }
        Span evidence = evidence(w, i, stop, who);
        for (Found sector : arguments.sectors(w, i, stop)) {
            ties.add(
                    who.entity(),
                    "activeIn",
                    sector.entity(),
                    Relation.Modality.STATED,
                    evidence,
                    "relation.activeIn.described",
                    0.75);
        }
        makes(w, i, stop, who);
        if (Arguments.isNetwork(w.word(i)) && stop > i) {
            home(w, i, stop, who, evidence);
        }
    }

    // "le pôle de compétitivité en santé de la Région Bretagne", "le cluster lorrain du bois": where it works
    private void home(Wording w, int i, int stop, Said who, Span evidence) {
        for (Context.Place place : ties.source().context().strongPlacesIn(w.span(i, stop))) {
            String key = place.territory().key();
            if (key.startsWith("region/") || key.startsWith("former-region/") || key.startsWith("departement/")) {
                ties.add(
                        who.entity(),
                        "locatedIn",
                        place.territory(),
                        Relation.Modality.STATED,
                        evidence,
                        "relation.described.home",
                        0.7);
                return;
            }
        }
    }

    /** What is made, where the words from {@code i} on name the making: "la fabrication de fibres et de non-tissés". */
    void makes(Wording w, int i, int stop, Said who) {
        for (int k = i; k < stop; k++) {
            if (w.name(k) == null && MAKING.contains(w.word(k))) {
                List<Found> made = w.afterOf(k + 1) > k + 1 && !MAKING.contains(w.word(w.afterOf(k + 1)))
                        ? products.objects(w, k, k + 1)
                        : List.of();
                for (Found one : made) {
                    ties.add(
                            who.entity(),
                            "produces",
                            one.entity(),
                            Relation.Modality.STATED,
                            evidence(w, i, one.end(), who),
                            "relation.produces.making",
                            0.7);
                }
            }
        }
    }

    private static Span evidence(Wording w, int i, int stop, Said who) {
        int from = who.at() < 0 ? i : Math.min(i, who.at());
        return w.span(from, Math.max(stop, who.at() < 0 ? stop : w.endOfName(who.at())));
    }

    // "le groupe de chimie X", "un pôle dédié à la santé, X"
    private static int named(Wording w, int i, int stop) {
        for (int k = i + 1; k < w.size() && k - i < LONGEST; k++) {
            boolean comma = w.word(k).equals(",");
            int name = comma ? w.afterArticle(k + 1) : k;
            if (w.name(name, EntityKind.ORGANISATION) != null) {
                boolean free = comma ? isIndefinite(w, i) : w.isContentWord(k - 1) && k > i + 1;
                return free ? name : -1;
            }
            boolean inner = w.isContentWord(k) || FunctionWords.isPreposition(w.word(k)) || w.afterArticle(k) > k;
            if (!inner || VerbGroup.isAuxiliary(w, k) || Frames.isVerb(w.word(k)) || k > stop) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isIndefinite(Wording w, int i) {
        for (int k = i - 1; k >= 0 && i - k < 3; k--) {
            if (w.word(k).equals("un") || w.word(k).equals("une")) {
                return true;
            }
        }
        return i == 0;
    }
}

package org.filigraph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads what bodies make: {@code produces}, and the sectors that this shows them {@code activeIn}. */
final class Products {
    private static final Set<String> MAKES = Set.of(
            "developpe",
            "developpent",
            "produit",
            "produisent",
            "fabrique",
            "fabriquent",
            "concoit",
            "concoivent",
            "commercialise",
            "commercialisent",
            "fournit",
            "fournissent",
            "edite",
            "editent",
            "expedie",
            "expedient",
            "assemble",
            "assemblent",
            "construit",
            "construisent",
            "usine",
            "usinent",
            "propose",
            "proposent",
            "livre",
            "livrent",
            "confectionne",
            "tisse");
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
            "transformation");
    private static final Set<String> MAKERS = Set.of(
            "fabricant",
            "fabricante",
            "producteur",
            "productrice",
            "concepteur",
            "concepteurs",
            "constructeur",
            "editeur",
            "fabricants",
            "fournisseur");
    private static final Set<String> MADE = Set.of(
            "developpe",
            "developpee",
            "developpes",
            "developpees",
            "produit",
            "produite",
            "produits",
            "produites",
            "fabrique",
            "fabriquee",
            "fabriques",
            "fabriquees",
            "concu",
            "concue",
            "concus",
            "concues");
    private static final Set<String> DETERMINERS = Set.of(
            "des",
            "un",
            "une",
            "les",
            "ses",
            "leurs",
            "son",
            "sa",
            "leur",
            "du",
            "le",
            "la",
            "l'",
            "de",
            "d'",
            "plusieurs");
    private static final Set<String> ABSTRACT = Set.of(
            "activite",
            "activites",
            "strategie",
            "lien",
            "liens",
            "strategies",
            "partenariat",
            "partenariats",
            "competences",
            "competence",
            "reseau",
            "reseaux",
            "projet",
            "projets",
            "offre",
            "offres",
            "politique",
            "filiere",
            "filieres",
            "collaboration",
            "collaborations",
            "synergie",
            "synergies",
            "accompagnement",
            "presence",
            "capacite",
            "capacites",
            "croissance",
            "emploi",
            "emplois",
            "ecosysteme",
            "attractivite",
            "action",
            "actions",
            "demarche",
            "relations",
            "marche",
            "marches",
            "usages",
            "economie",
            "innovation",
            "innovations",
            "recherche",
            "territoire",
            "parcours",
            "formation",
            "formations",
            "ambition",
            "cooperation",
            "cooperations",
            "potentiel",
            "vision",
            "expertise",
            "savoir-faire",
            "export",
            "international",
            "part",
            "dispositif",
            "feuille",
            "plan",
            "contrat",
            "programme",
            "mesures",
            "objectif",
            "objectifs",
            "moitie",
            "tiers",
            "plupart",
            "ensemble",
            "nombre",
            "leader",
            "acteur",
            "poste",
            "postes",
            "effectifs",
            "chiffre",
            "tonnes",
            "milliers",
            "millions",
            "centaine");
    /** Words that name a product only with what follows them: {@code produits laitiers}. */
    private static final Set<String> VAGUE =
            Set.of("produit", "produits", "service", "services", "solution", "solutions");

    private static final int LONGEST = 9;

    private final Ties ties;

    Products(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            if (MADE.contains(word) && madeBy(w, i)) {
                continue;
            }
            if (MAKES.contains(word) && !w.word(i - 1).equals("ete") && !FunctionWords.isDeterminer(w.word(i - 1))) {
                makes(w, i);
            } else if (MAKING.contains(word)) {
                making(w, i);
            } else if (MAKERS.contains(word)) {
                maker(w, i);
            }
        }
    }

    // "X développe des capteurs et des logiciels"
    private void makes(Wording w, int i) {
        if (w.word(i).equals("usine") && w.word(i - 1).endsWith("'")) {
            return;
        }
        int k = i + 1;
        // "X développe et produit des", "fournit aux chercheurs des", "expédie dans le monde entier des"
        while (k < w.size() && k - i < 9 && !DETERMINERS.contains(w.word(k))) {
            boolean inner = w.word(k).equals("et")
                    || (w.word(k).equals(",") && MAKES.contains(w.word(k + 1)))
                    || MAKES.contains(w.word(k))
                    || w.isContentWord(k)
                    || w.word(k).equals("aux")
                    || w.word(k).equals("au")
                    || w.word(k).equals("dans")
                    || w.word(k).equals("egalement")
                    || w.word(k).equals("notamment")
                    || w.word(k).equals("a");
            if (!inner) {
                return;
            }
            boolean both = w.word(k).equals("dans") && w.afterArticle(k + 1) > k + 1;
            k = both ? w.afterArticle(k + 1) : k + 1;
        }
        List<Entity> bodies = subjects(w, i);
        if (bodies.isEmpty() || k >= w.size()) {
            return;
        }
        objects(
                w,
                i,
                k,
                bodies,
                "relation.produces",
                w.word(i).startsWith("propos") || w.word(i).startsWith("livr") ? 0.6 : 0.75);
    }

    // "spécialisée dans le développement et la fabrication de milieux de culture et de suppléments"
    private void making(Wording w, int i) {
        int of = w.afterOf(i + 1);
        if (of == i + 1 || MAKING.contains(w.word(of))) {
            return;
        }
        boolean by = false;
        for (int k = Math.max(0, i - 12); k < i; k++) {
            String word = w.word(k);
            by |= word.startsWith("specialis")
                    || word.startsWith("leader")
                    || word.startsWith("leadeur")
                    || word.startsWith("expert")
                    || word.startsWith("assur")
                    || word.startsWith("dedie")
                    || word.startsWith("consacre")
                    || word.equals("fournisseur")
                    || word.startsWith("acteur");
        }
        if (!by) {
            return;
        }
        List<Entity> bodies = subjects(w, i);
        if (!bodies.isEmpty()) {
            objects(w, i, i + 1, bodies, "relation.produces.noun", 0.7);
        }
    }

    // "X, fabricant de pales"
    private void maker(Wording w, int i) {
        int of = i + 1;
        while (w.isContentWord(of) && of - i < 4) {
            of++;
        }
        List<Entity> bodies = subjects(w, i);
        if (w.afterOf(of) > of && !bodies.isEmpty() && w.name(w.afterOf(of)) == null) {
            objects(w, i, of, bodies, "relation.maker", 0.75);
        }
    }

    // "un médicament développé par X"
    private boolean madeBy(Wording w, int i) {
        int by = i + 1;
        while (w.word(by).equals("et") || MADE.contains(w.word(by))) {
            by++;
        }
        if (!w.word(by).equals("par")) {
            return false;
        }
        int k = Ownership.skipNouns(w, w.afterArticle(by + 1));
        Name maker = w.name(k, EntityKind.ORGANISATION);
        int start = i - 1;
        while (start >= 0
                && i - start < LONGEST
                && (w.isContentWord(start)
                        || w.word(start).equals("de")
                        || w.word(start).equals("d'"))) {
            start--;
        }
        start++;
        while (start < i && !w.isContentWord(start)) {
            start++;
        }
        if (maker == null
                || start >= i
                || ABSTRACT.contains(w.word(start))
                || w.word(start).startsWith("technologie")) {
            return maker != null;
        }
        ties.add(
                maker.entity(),
                "produces",
                ties.thing(EntityKind.PRODUCT, w.span(start, i)),
                Ties.modality(w, start, i),
                w.span(start, w.endOfName(k)),
                "relation.madeBy",
                0.75);
        return true;
    }

    // one or several: "A, B ou C, qui produisent"
    private List<Entity> subjects(Wording w, int i) {
        List<Entity> bodies = new ArrayList<>();
        Integer at = ties.subjectIndex(w, i);
        if (at == null) {
            Entity body = ties.subjectAt(w, i);
            if (body != null) {
                bodies.add(body);
            }
            return bodies;
        }
        bodies.add(Objects.requireNonNull(w.name(at)).entity());
        boolean plural = w.word(i).endsWith("ent") && MAKES.contains(w.word(i));
        int k = at;
        while (plural && k > 1) {
            int before = k - 1;
            if (!w.word(before).equals(",")
                    && !w.word(before).equals("et")
                    && !w.word(before).equals("ou")) {
                break;
            }
            Name name = w.name(before - 1, EntityKind.ORGANISATION);
            if (name == null) {
                break;
            }
            bodies.add(name.entity());
            k = w.startOfName(before - 1);
        }
        return bodies;
    }

    private void objects(Wording w, int verb, int from, List<Entity> bodies, String rule, double confidence) {
        int k = from;
        List<Span> phrases = new ArrayList<>();
        int end = from;
        while (k < w.size() && phrases.size() < 8) {
            int noun = k;
            while (DETERMINERS.contains(w.word(noun)) && w.name(noun) == null) {
                noun++;
            }
            int stop = phraseEnd(w, noun);
            boolean vague = stop == noun + 1 && VAGUE.contains(w.word(noun));
            if (stop == noun || noun == k || vague || ABSTRACT.contains(w.word(noun))) {
                break;
            }
            phrases.add(w.span(noun, stop));
            end = stop;
            boolean next = w.word(stop).equals(",")
                    || w.word(stop).equals("et")
                    || w.word(stop).equals("ou");
            if (!next || !DETERMINERS.contains(w.word(stop + 1))) {
                break;
            }
            k = stop + 1;
        }
        if (phrases.isEmpty()) {
            return;
        }
        Span evidence = ties.evidence(w, verb, end);
        Relation.Modality modality = Ties.modality(w, verb, verb + 1);
        for (Entity body : bodies) {
            for (Span phrase : phrases) {
                ties.add(
                        body, "produces", ties.thing(EntityKind.PRODUCT, phrase), modality, evidence, rule, confidence);
            }
            String sector = sector(w.span(from, end));
            if (sector != null) {
                ties.add(body, "activeIn", Ties.sector(sector), modality, evidence, rule + ".sector", 0.65);
            }
        }
    }

    private @Nullable String sector(Span span) {
        for (Sectors.Hit hit : ties.source().context().sectorsIn(span)) {
            if (!hit.weak() && !hit.sector().equals("industry")) {
                return hit.sector();
            }
        }
        return null;
    }

    /** The index after the noun phrase at {@code from}: nouns, adjectives, and complements with "de" and "à". */
    private static int phraseEnd(Wording w, int from) {
        int end = from;
        while (end < w.size() && end - from < LONGEST) {
            String word = w.word(end);
            if (w.name(end, EntityKind.ORGANISATION, EntityKind.PERSON, EntityKind.TERRITORY, EntityKind.AGREEMENT)
                    != null) {
                break;
            }
            boolean inner = (w.isContentWord(end) && !isVerb(w, end))
                    || (w.token(end).isWord() && w.token(end).isCapitalised());
            boolean link = end > from
                    && (word.equals("de") || word.equals("d'") || word.equals("a"))
                    && w.isContentWord(end + 1);
            // "géniques et cellulaires": two adjectives of one noun
            boolean adjectives = end > from
                    && word.equals("et")
                    && w.isContentWord(end + 1)
                    && (w.word(end + 1).endsWith("s") && w.word(end - 1).endsWith("s"))
                    && !isVerb(w, end + 1);
            if (!inner && !link && !adjectives) {
                break;
            }
            end++;
        }
        while (end > from
                && (w.word(end - 1).equals("de")
                        || w.word(end - 1).equals("a")
                        || w.word(end - 1).equals("et")
                        || w.word(end - 1).equals("d'"))) {
            end--;
        }
        return end;
    }

    private static boolean isVerb(Wording w, int i) {
        String word = w.word(i);
        return (MAKES.contains(word) && !word.equals("produit"))
                || word.equals("est")
                || word.equals("sont")
                || word.equals("destines")
                || word.equals("destinees")
                || word.equals("permettant")
                || word.equals("destine")
                || word.equals("destinee")
                || (word.endsWith("ant")
                        && i > 0
                        && w.word(i - 1).length() > 3
                        && (word.endsWith("visant") || word.equals("permettant")));
    }
}

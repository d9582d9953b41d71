package org.filigraph.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.fact.Arguments.Found;
import org.filigraph.mention.EntityKind;
import org.jspecify.annotations.Nullable;

/** Noun phrases for what is made: "des capteurs et des logiciels", "de milieux de culture et de suppléments". */
final class ProductPhrases {
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
    /** What is developed, proposed or produced and yet is no product. */
    private static final Set<String> ABSTRACT = Set.of(
            "euros",
            "cote",
            "fabrication",
            "conception",
            "commercialisation",
            "developpement",
            "distribution",
            "transformation",
            "conditionnement",
            "assemblage",
            "installation",
            "maintenance",
            "vente",
            "pose",
            "semestre",
            "trimestre",
            "debut",
            "production",
            "construction",
            "creation",
            "realisation",
            "mise",
            "implantation",
            "ouverture",
            "fermeture",
            "activite",
            "extension",
            "extensions",
            "batiment",
            "batiments",
            "abattoir",
            "hangar",
            "hall",
            "siege",
            "immeuble",
            "terrain",
            "route",
            "parc",
            "pointe",
            "partir",
            "demonstrateur",
            "pilote",
            "adhesion",
            "aide",
            "aides",
            "accompagnements",
            "conseil",
            "conseils",
            "prix",
            "evenement",
            "evenements",
            "valeur",
            "effet",
            "effets",
            "outil",
            "visite",
            "visites",
            "metier",
            "metiers",
            "idee",
            "idees",
            "opportunites",
            "perspectives",
            "investissements",
            "investissement",
            "travaux",
            "etudes",
            "etude",
            "rencontres",
            "stages",
            "solidarite",
            "cette",
            "ce",
            "cet",
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
    /** What may stand between a verb and its object. */
    private static final Set<String> BETWEEN =
            Set.of("et", "aux", "au", "dans", "egalement", "notamment", "a", "principalement", "en", "pour", "surtout");

    private static final Set<String> PRAISE = Set.of(
            "pointe", "qualite", "innovants", "innovantes", "performants", "performantes", "nouveaux", "nouvelles");
    private static final Set<String> SCALES = Set.of(
            "million",
            "millions",
            "milliard",
            "milliards",
            "millier",
            "milliers",
            "centaine",
            "centaines",
            "dizaine",
            "dizaines",
            "quelque",
            "environ",
            "plus",
            ",");
    private static final int LONGEST = 9;
    private static final int MOST = 8;

    private final Ties ties;

    ProductPhrases(Ties ties) {
        this.ties = ties;
    }

    /** The products that the verb or noun at {@code word} takes, looked for from {@code from} on. */
    List<Found> objects(Wording w, int word, int from) {
        int k = from;
        // "X développe et produit des", "fournit aux chercheurs des", "expédie dans le monde entier des"
        // "produit 1,3 million de boîtes de vitesses"
        int number = k;
        while (number < w.size() && number - k < 5 && (w.token(number).isNumber() || SCALES.contains(w.word(number)))) {
            number++;
        }
        boolean counted = number > k && w.afterOf(number) > number;
        k = counted ? number : k;
        while (k < w.size() && k - word < 9 && !DETERMINERS.contains(w.word(k))) {
            boolean listed = w.word(k).equals(",") && Frames.isVerb(w.word(k + 1));
            if (w.name(k) != null || (!listed && !BETWEEN.contains(w.word(k)) && !w.isContentWord(k))) {
                return List.of();
            }
            boolean inner = w.word(k).equals("dans") && w.afterArticle(k + 1) > k + 1;
            k = inner ? w.afterArticle(k + 1) : k + 1;
        }
        List<Found> phrases = new ArrayList<>();
        if (w.word(k).equals("de") && Conjugation.isInfinitive(w.word(k + 1))) {
            return phrases; // "propose de faire"
        }
        while (k < w.size() && phrases.size() < MOST) {
            int noun = k;
            while (DETERMINERS.contains(w.word(noun)) && w.name(noun) == null) {
                noun++;
            }
            int stop = end(w, noun);
            boolean vague = VAGUE.contains(w.word(noun))
                    && (stop == noun + 1 || stop <= noun + 3 && PRAISE.contains(w.word(stop - 1)));
            if (stop == noun
                    || noun == k
                    || ABSTRACT.contains(w.word(noun))
                    || PlantWords.isPlant(w.word(noun))
                    || isNew(w, noun)) {
                break;
            }
            if (!vague) {
                phrases.add(new Found(ties.thing(EntityKind.PRODUCT, w.span(noun, stop)), stop));
            }
            boolean next = w.word(stop).equals(",")
                    || w.word(stop).equals("et")
                    || w.word(stop).equals("ou");
            if (!next || !DETERMINERS.contains(w.word(stop + 1))) {
                break;
            }
            k = stop + 1;
        }
        return phrases;
    }

    // "une nouvelle usine" is no product
    private static boolean isNew(Wording w, int noun) {
        String next = w.word(noun + 1);
        return w.isContentWord(noun)
                && (ABSTRACT.contains(next) || PlantWords.isPlant(next))
                && !w.word(noun).endsWith("es");
    }

    /** The product that the participle at {@code i} is said of: "un drone conçu par". */
    @Nullable
    Found before(Wording w, int i) {
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
        boolean thing = start < i && !Subjects.isBody(w.word(start));
        for (int k = start; k < i; k++) {
            thing &= !ABSTRACT.contains(w.word(k)) && !w.word(k).startsWith("technologie");
        }
        return thing ? new Found(ties.thing(EntityKind.PRODUCT, w.span(start, i)), i) : null;
    }

    /** The index after the noun phrase at {@code from}: nouns, adjectives, and complements with "de" and "à". */
    private static int end(Wording w, int from) {
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
                    && w.isContentWord(end + 1)
                    && !w.word(end + 1).equals("partir");
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
        boolean purpose = word.startsWith("destine")
                || word.equals("dite")
                || word.equals("dits")
                || word.equals("dites")
                || word.equals("dit")
                || word.startsWith("fondee")
                || word.startsWith("base")
                || word.equals("permettant")
                || word.endsWith("visant");
        return purpose
                || VerbGroup.isCopula(word)
                || VerbGroup.isAdverb(w, i)
                || Frames.isVerb(word) && !word.startsWith("produit");
    }
}

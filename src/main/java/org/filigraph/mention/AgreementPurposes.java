package org.filigraph.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What public agreements are for, by the word for their kind: {@code contrat de transition écologique}, {@code plan de
 * relance du nucléaire}, {@code loi de finances}. Written small they are names all the same, since a company's contracts,
 * plans and funds are for other things.
 */
final class AgreementPurposes {
    /** Purposes that make a name of the kind by themselves. */
    private static final Map<String, Set<String>> ALONE = new HashMap<>();
    /** Purposes that do so where it is told for which trade, territory or authority, or what kind of purpose it is. */
    private static final Map<String, Set<String>> TOLD = new HashMap<>();

    static {
        ALONE.put(
                "contrat",
                WordSet.of(
                        """
                        relance transition plan ville ruralite destination reciprocite convergence revitalisation
                        redynamisation reussite avenir cohesion baie agglomeration territoire pays attractivite
                        reconversion"""));
        TOLD.put(
                "contrat",
                Set.of("developpement", "objectifs", "progres", "station", "site", "solidarite", "croissance"));
        ALONE.put("plan", Set.of("relance", "resilience"));
        TOLD.put(
                "plan",
                WordSet.of(
                        """
                        soutien aide sauvegarde urgence modernisation reconversion revitalisation reindustrialisation
                        decarbonation souverainete avenir competitivite transition reconquete acceleration
                        developpement prevention adaptation mobilite"""));
        ALONE.put("pacte", Set.of("responsabilite", "croissance", "avenir", "competitivite", "solidarite"));
        TOLD.put("pacte", Set.of("developpement", "territoire", "relance"));
        ALONE.put("strategie", Set.of("specialisation"));
        TOLD.put(
                "strategie",
                Set.of(
                        "acceleration",
                        "relance",
                        "reindustrialisation",
                        "decarbonation",
                        "souverainete",
                        "transition"));
        ALONE.put("schema", Set.of("coherence", "amenagement"));
        TOLD.put("schema", Set.of("developpement", "mobilite", "services", "logistique"));
        ALONE.put("loi", Set.of("finances", "programmation", "orientation", "decentralisation"));
        TOLD.put("loi", Set.of("modernisation", "simplification", "transition"));
        TOLD.put("programme", Set.of("soutien", "relance", "reconversion", "revitalisation"));
        ALONE.put(
                "fonds",
                WordSet.of(
                        """
                        revitalisation solidarite acceleration modernisation cohesion relance reconversion mutations"""));
        TOLD.put("fonds", Set.of("soutien", "garantie", "amorcage", "innovation", "transition", "decarbonation"));
    }

    private static final Set<String> AUTHORITIES = WordSet.of(
            """
            etat gouvernement region departement ville metropole union europe filiere filieres secteur industrie
            economie france pme entreprises industries territoires""");
    /** What a private body has such a plan for: {@code le plan de modernisation de l'usine}. */
    private static final Set<String> PRIVATE = WordSet.of(
            """
            entreprise groupe societe usine site energetique production magasin atelier produits produit salaries
            actionnaires marque direction risques""");

    /** Adjectives that praise or compare. */
    private static final Set<String> VAGUE = WordSet.of(
            """
            specifique historique massif massive exceptionnel exceptionnelle ambitieux ambitieuse unique
            complementaire additionnel additionnelle important importante global globale""");

    private static final Set<String> SOMEBODYS = WordSet.of("son sa leur notre votre mon");
    /** Kinds that a text calls by whom they are for. */
    private static final Set<String> MEANT = WordSet.of("pacte plan strategie charte alliance contrat programme");

    private static final int LONGEST = 12;

    private AgreementPurposes() {}

    /**
     * The index after the purpose of the agreement whose kind stands at {@code head}, its complements with it, where that
     * makes a name; else 0.
     */
    static int after(Passage passage, int head, int afterKind) {
        String kind = singular(passage.word(head));
        int noun = FunctionWords.isArticle(passage.word(afterKind + 1)) ? afterKind + 2 : afterKind + 1;
        String purpose = passage.word(noun);
        // "contrat d'objectifs et de moyens"
        boolean aims = kind.equals("contrat")
                && purpose.equals("objectifs")
                && passage.word(noun + 1).equals("et")
                && FunctionWords.isOf(passage.word(noun + 2));
        boolean alone = aims || has(ALONE.get(kind), purpose);
        boolean of = FunctionWords.isOf(passage.word(afterKind)) && passage.isWord(noun) && !passage.hasCapital(noun);
        if (!of || !(alone || has(TOLD.get(kind), purpose)) || SOMEBODYS.contains(passage.word(head - 1))) {
            return 0;
        }
        int adjectives = adjectives(passage, noun + 1);
        boolean vague = VAGUE.contains(passage.word(adjectives));
        int end = vague ? adjectives : Math.max(adjectives, NounComplements.complements(passage, afterKind));
        end = owned(passage, noun + 1, aims ? Math.max(end, noun + 4) : end);
        end = alone ? end : forTrade(passage, end);
        end = beforeLands(passage, noun + 1, end);
        boolean told = adjectives > noun + 1 && !kind.equals("plan");
        for (int i = noun + 1; i < end; i++) {
            if (PRIVATE.contains(passage.word(i))) {
                return 0;
            }
            told |= tells(passage, i);
        }
        return alone || told ? end : 0;
    }

    /**
     * The index after whom or what the agreement whose kind stands at {@code head} is for, where that is a trade of a place:
     * {@code pacte pour l'industrie sarthoise}, {@code plan pour renforcer la filière bois}; else 0.
     */
    static int meant(Passage passage, int head, int afterKind) {
        if (!MEANT.contains(singular(passage.word(head))) || SOMEBODYS.contains(passage.word(head - 1))) {
            return 0;
        }
        int i = afterKind;
        while (NounComplements.isAdjective(passage.word(i)) && i - afterKind < 2 && passage.isWord(i)) {
            i++;
        }
        if (!passage.word(i).equals("pour")
                && !(passage.word(i).equals("en") && passage.word(i + 1).equals("faveur"))) {
            return 0;
        }
        i += passage.word(i).equals("en") ? 2 : 1;
        boolean deed = passage.word(i).endsWith("er") && FrenchWords.has(passage.word(i)) && !passage.hasCapital(i);
        i = deed ? i + 1 : i;
        i = FunctionWords.isOf(passage.word(i)) ? i + 1 : i;
        i = FunctionWords.isArticle(passage.word(i)) ? i + 1 : i;
        if (!passage.isWord(i) || passage.hasCapital(i) || !passage.joins(i)) {
            return 0;
        }
        int end = NounComplements.complements(passage, i + 1);
        boolean told = false;
        for (int k = i; k < end; k++) {
            if (PRIVATE.contains(passage.word(k))) {
                return 0;
            }
            told |= tells(passage, k);
        }
        boolean trade = passage.word(end - 1).startsWith("filiere") && AgreementRuns.isSector(passage, end);
        if (trade && passage.joins(end)) {
            return end + 1;
        }
        return told ? end : 0;
    }

    // "fonds d'amorçage commun à l'Alsace, la Lorraine et la Champagne": several lands are no part of the name
    private static int beforeLands(Passage passage, int from, int end) {
        int next = passage.word(end).equals(",") || passage.word(end).equals("et") ? end + 1 : -1;
        int land = next > 0 && FunctionWords.isArticle(passage.word(next)) ? next + 1 : next;
        boolean several = passage.hasCapital(end - 1) && land > 0 && passage.hasCapital(land);
        for (int i = from; several && i < end; i++) {
            boolean shared = passage.word(i).startsWith("commun");
            boolean place = passage.hasCapital(i)
                    && !Territories.get().lookup(passage.at(i).text()).isEmpty();
            if (shared || place) {
                int before = i;
                while (before > from && !shared && FunctionWords.has(passage.word(before - 1))) {
                    before--;
                }
                return before;
            }
        }
        return end;
    }

    // "intelligente normande", "juste et durable"
    private static int adjectives(Passage passage, int from) {
        int end = from;
        while (end < passage.size() && end - from < 5 && passage.joins(end)) {
            int i = passage.word(end).equals("et") && end > from ? end + 1 : end;
            if (VAGUE.contains(passage.word(i))) {
                break;
            }
            boolean trade = i == end && AgreementRuns.isSector(passage, i) && passage.isWord(i);
            if (!passage.isWord(i) || passage.hasCapital(i) || !(trade || isAdjective(passage.word(i)))) {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    private static boolean isAdjective(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return NounComplements.isAdjective(word)
                || AgreementWords.QUALITIES.contains(word)
                || one.endsWith("ente")
                || one.endsWith("ante")
                || one.endsWith("able")
                || one.endsWith("euse");
    }

    // "de relance du Gouvernement", "de l'association": whose it is ends the name
    private static int owned(Passage passage, int from, int end) {
        for (int i = from; i < end; i++) {
            String word = passage.word(i);
            boolean body = passage.hasCapital(i) && NounClass.INSTITUTION.has(word)
                    || word.equals("gouvernement")
                    || word.equals("etat");
            boolean region = passage.hasCapital(i) && (word.equals("region") || word.equals("departement"));
            if (body || region) {
                int of = i - 1;
                while (of > from && !FunctionWords.isOf(passage.word(of))) {
                    of--;
                }
                return of;
            }
        }
        return end;
    }

    // "de soutien à l'aéronautique", "d'urgence pour la sidérurgie", "en faveur des PME": the index after
    private static int forTrade(Passage passage, int from) {
        int i = from;
        if (passage.word(i).equals("en") && passage.word(i + 1).equals("faveur")) {
            i += 2;
            i = FunctionWords.isOf(passage.word(i)) ? i + 1 : i;
        } else if (PlacePosition.isTo(passage, i)
                || passage.word(i).equals("au")
                || passage.word(i).equals("aux")
                || passage.word(i).equals("pour")) {
            i++;
        } else {
            return from;
        }
        i = FunctionWords.isArticle(passage.word(i)) ? i + 1 : i;
        if (!tells(passage, i) || !passage.joins(i) || i - from > LONGEST) {
            return from;
        }
        int end = NounComplements.complements(passage, i + 1);
        boolean trade = passage.word(end - 1).startsWith("filiere") && AgreementRuns.isSector(passage, end);
        return trade && passage.joins(end) ? end + 1 : end;
    }

    private static boolean tells(Passage passage, int i) {
        String word = passage.word(i);
        return AUTHORITIES.contains(word)
                || AgreementRuns.isSector(passage, i)
                || passage.hasCapital(i)
                        && !Territories.get().lookup(passage.at(i).text()).isEmpty()
                || NounComplements.isDemonym(word);
    }

    private static boolean has(@Nullable Set<String> words, String word) {
        return words != null && words.contains(word);
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.equals("fonds") ? word.substring(0, word.length() - 1) : word;
    }
}

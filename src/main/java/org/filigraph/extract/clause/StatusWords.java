package org.filigraph.extract.clause;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** The words that tell a thing as done, or as yet to come. All folded. */
public final class StatusWords {
    /** Forms of verbs and nouns that tell an aim, a plan or a hope. */
    private static final List<String> AIMS = List.of(
            "objectif",
            "ambition",
            "prevoi",
            "prevoy",
            "prevu",
            "devrai",
            "devra",
            "planifi",
            "envisag",
            "attend",
            "esper",
            "escompt",
            "projet",
            "perspective",
            "prefigur",
            "promet",
            "promett",
            "programm",
            "potentiel",
            "previsionn",
            "prevision");
    /** Words that begin like those and tell no aim. */
    private static final Set<String> NO_AIMS = WordSet.of(
            """
            projet projets perspectives attendant programme programmes programmation programmations programmateur
            programmeurs programmable potentiellement inattendu""");

    private static final Set<String> WHOLE = with(
            forms(Set.of(VerbForm.STATED, VerbForm.INFINITIVE), "viser"),
            "doit",
            "doivent",
            "devons",
            "devait",
            "devaient",
            "but",
            "cible",
            "cibles",
            "horizon",
            "ici",
            "engage",
            "engagent",
            "tablent",
            "tablait",
            "tablaient",
            "tablons",
            "tablant",
            "misent",
            "misaient",
            "parient",
            "lorgne",
            "lorgnent",
            "pourrait",
            "pourraient");
    /** Participles of an aim, which tell only of what stands close to them: "visant à créer 30 emplois". */
    private static final Set<String> CLOSE = WordSet.of(
            """
            visant visee visees appele appelee appeles appelees destine destinee destines destinees""");
    /** What is announced is yet to come where it is made: "annonce la création de". */
    private static final Set<String> MAKING =
            WordSet.of("creation recrutement embauche recrutements embauches ouverture construction arrivee");

    /** With an infinitive, they tell what is to come: "compte recruter". */
    private static final Set<String> GOING = with(
            forms(
                    Set.of(VerbForm.STATED, VerbForm.CONDITIONAL),
                    "compter",
                    "entendre",
                    "souhaiter",
                    "esperer",
                    "appreter",
                    "chercher",
                    "ambitionner"),
            "va",
            "vont",
            "allons",
            "allait",
            "allaient",
            "veut",
            "veulent",
            "voulons",
            "voudrait",
            "voudraient",
            "faut",
            "faudra",
            "faudrait",
            "pourra",
            "pourront",
            "revendique",
            "aimerait",
            "propose");
    /** Verbs that tell what is so. */
    private static final Set<String> DONE = with(
            forms(
                    Set.of(VerbForm.STATED, VerbForm.GERUND),
                    "compter",
                    "employer",
                    "regrouper",
                    "rassembler",
                    "reunir",
                    "federer",
                    "representer",
                    "generer",
                    "realiser",
                    "occuper",
                    "produire",
                    "disposer",
                    "accueillir",
                    "concentrer",
                    "exporter",
                    "afficher",
                    "atteindre",
                    "depasser",
                    "peser",
                    "totaliser",
                    "abriter",
                    "posseder",
                    "detenir",
                    "financer",
                    "soutenir",
                    "consacrer",
                    "beneficier",
                    "subsister",
                    "figurer",
                    "transformer",
                    "vendre"),
            "a",
            "ont",
            "avait",
            "avaient",
            "est",
            "sont",
            "etait",
            "etaient",
            "ete",
            "fut",
            "furent",
            "salarie",
            "eleve",
            "elevait",
            "chiffre",
            "investit",
            "alloue");

    /** Of participles, which tell what an aim is as well ("objectif affiché"), those that tell what is so. */
    private static final Set<String> PARTICIPLES_DONE = WordSet.of("salarie eleve chiffre alloue");

    private static final Set<String> NOW =
            WordSet.of("actuellement aujourd'hui desormais deja actuel actuels actuelle actuelles");
    private static final Set<String> NO_FUTURE = WordSet.of(
            """
            opera camera agora para extra ultra intra infra front affront cholera flora terra sierra tiara""");
    private static final List<String> FUTURE = List.of(
            "era", "ira", "dra", "rra", "vra", "ttra", "eront", "iront", "dront", "rront", "vront", "ttront", "auront",
            "erons", "drons", "ttrons");
    private static final List<String> CONDITIONAL =
            List.of("erait", "eraient", "drait", "draient", "ttrait", "ttraient");

    private StatusWords() {}

    private static Set<String> forms(Set<VerbForm> kinds, String... infinitives) {
        Set<String> forms = new HashSet<>();
        for (String infinitive : infinitives) {
            Conjugation.of(infinitive).forEach((form, can) -> {
                if (!Collections.disjoint(can, kinds)) {
                    forms.add(form);
                }
            });
        }
        return forms;
    }

    private static Set<String> with(Set<String> forms, String... more) {
        forms.addAll(List.of(more));
        return Set.copyOf(forms);
    }

    /** "objectif", "prévoit", "attendus", "devrait". */
    public static boolean isAim(String word) {
        if (WHOLE.contains(word)) {
            return true;
        }
        for (String stem : AIMS) {
            if (word.startsWith(stem)) {
                return !NO_AIMS.contains(word);
            }
        }
        return false;
    }

    /** "visant à", "appelé à". */
    public static boolean isCloseAim(String word) {
        return CLOSE.contains(word);
    }

    /** "création", "recrutement": what an announcement is of. */
    public static boolean isMaking(String word) {
        return MAKING.contains(word);
    }

    /** "va", "compte", "souhaite", where an infinitive follows. */
    public static boolean isGoing(String word) {
        return GOING.contains(word);
    }

    /** A verb in the present or the past, or its auxiliary. */
    public static boolean isDone(Token token) {
        String text = token.text();
        boolean participle = text.endsWith("é") && !PARTICIPLES_DONE.contains(token.folded());
        return DONE.contains(token.folded()) && !text.equals("à") && !text.equals("À") && !participle;
    }

    public static boolean isNow(String word) {
        return NOW.contains(word);
    }

    /** A verb in the future or the conditional: "créera", "accueilleront", "générerait". */
    public static boolean isFuture(Token token) {
        String word = token.folded();
        if (word.length() < 4 || token.isCapitalised() || NO_FUTURE.contains(word)) {
            return false;
        }
        // the imperfect of "opérer" has an accent where a conditional has none
        return word.equals("aura")
                || FUTURE.stream().anyMatch(word::endsWith)
                || CONDITIONAL.stream().anyMatch(e -> token.text().endsWith(e));
    }

    /** An infinitive that opens what is to come after "pour": "pour créer", "afin d'atteindre". */
    public static boolean isInfinitive(String word) {
        return Conjugation.isInfinitive(word) || word.endsWith("uire") || word.equals("faire") || word.equals("etre");
    }
}

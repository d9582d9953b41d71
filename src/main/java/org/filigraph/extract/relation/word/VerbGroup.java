package org.filigraph.extract.relation.word;

import java.util.Set;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A verb with what stands before it and belongs to it: auxiliaries, "se", "ne … pas", the verbs that govern it.
 *
 * @param start index of the first of these words
 * @param verb index of the verb
 * @param voice who the subject is to the verb
 * @param modality whether the deed is told as done, denied or yet to come
 */
public record VerbGroup(int start, int verb, Voice voice, Modality modality) {
    /** Who the subject is to the verb. */
    public enum Voice {
        ACTIVE,
        REFLEXIVE,
        /** With "être": the subject undergoes. */
        PASSIVE,
        /** A participle beside its noun. */
        PARTICIPLE,
        /** A gerund beside its noun: "couvrant deux régions". */
        GERUND
    }

    private static final Set<String> MANY = WordSet.of("ont sont etaient seront furent avaient auront");
    private static final Set<String> BE =
            WordSet.of("est sont etait etaient fut furent ete etre etant soit soient sommes");
    private static final Set<String> WILL_BE = WordSet.of("sera seront serait seraient");
    private static final Set<String> HAVE = WordSet.of("a ont avait avaient ayant avoir eut avons ai");
    private static final Set<String> WOULD_HAVE = WordSet.of("aura auront aurait auraient");
    private static final Set<String> NOT = WordSet.of("pas plus jamais nullement aucunement point");
    private static final Set<String> ADVERBS = WordSet.of(
            """
            aussi deja ainsi desormais notamment toujours encore aujourd'hui bientot donc meme ensuite puis depuis
            enfin elle-meme lui-meme a fois la tout bien mieux ici hier certes quant plus d'ores jusqu' jusqu'ici
            jusqu'alors jusque-la alors naguere jadis auparavant recemment autrefois""");
    /** Verbs that tell the one they govern as something yet to come or only wished for. */
    private static final Set<String> PLANS = WordSet.of(
            """
            va vont allait souhaite souhaitent souhaitait compte comptent prevoit prevoient prevu envisage envisagent
            envisageait projette projettent veut veulent voulait voudrait ambitionne ambitionnent entend entendent
            espere esperent doit doivent devait devra devrait devraient pourrait pourraient pourra pourront peut
            peuvent cherche cherchent apprete appretent prepare preparent aimerait propose menace menacent negocie
            etudie refuse refusent renonce renoncent tente tentent faut ambition objectif projet vocation but""");

    private static final Set<String> DONE = WordSet.of(
            """
            vient viennent venait continue continuent commence commencent choisi decide permet permis su reussi
            accepte hesite tenu tenue tenus tenues charge chargee charges chargees contraint contrainte oblige obligee""");
    private static final Set<String> MAKES = WordSet.of("fait font faire fera feront faisait faisaient");

    /** What follows "en" or "par" in an adverb of two words. */
    private static final Set<String> PHRASES =
            WordSet.of("effet outre particulier partie fait revanche ailleurs consequent priorite");

    /** Reads the group of the verb form at {@code i}; null where the word is no verb there. */
    public static @Nullable VerbGroup at(Wording w, int i, Set<VerbForm> forms) {
        int caused = forms.contains(VerbForm.INFINITIVE) ? caused(w, i) : -1;
        if (caused >= 0) {
            boolean later = w.word(i - 1).equals("faire") || w.word(i - 1).startsWith("fer");
            return new VerbGroup(caused, i, Voice.PASSIVE, later ? Modality.ENVISAGED : Modality.STATED);
        }
        int k = i;
        boolean be = false;
        boolean have = false;
        boolean se = false;
        boolean not = false;
        boolean plan = false;
        boolean inner = false;
        boolean infinitive = forms.contains(VerbForm.INFINITIVE);
        boolean governed = !infinitive;
        while (k > 0 && w.name(k - 1) == null) {
            String p = w.word(k - 1);
            boolean has = HAVE.contains(p) && !w.token(k - 1).text().equals("à");
            boolean will = inner && PLANS.contains(p); // "pourrait être rachetée"
            if (BE.contains(p) || WILL_BE.contains(p)) {
                be = true;
                inner |= p.equals("etre");
                plan |= WILL_BE.contains(p);
            } else if (has || WOULD_HAVE.contains(p)) {
                have = true;
                inner |= p.equals("avoir");
                plan |= WOULD_HAVE.contains(p);
            } else if (p.equals("se") || p.equals("s'")) {
                se = true;
            } else if (isPhrase(w, k - 1)) {
                k--;
            } else if (NOT.contains(p)) {
                not = !w.word(k).equals("hesite") || k == i;
            } else if (will) {
                plan |= !p.startsWith("peu");
            } else if (infinitive && (PLANS.contains(p) || DONE.contains(p))) {
                plan |= PLANS.contains(p) && !p.startsWith("peu");
                governed = true;
            } else if (infinitive && se && p.equals("pour")) {
                // "quitte Metz pour s'installer à": whoever moves settles
                governed = true;
            } else if (infinitive && (p.equals("de") || p.equals("d'") || p.equals("a"))) {
                String before = w.word(k - 2);
                if (!PLANS.contains(before) && !DONE.contains(before)) {
                    break;
                }
            } else if (!p.equals("ne") && !p.equals("n'") && !isAdverb(w, k - 1) && !isClitic(w, k - 1)) {
                break;
            }
            k--;
        }
        boolean participle = isParticiple(w, i, forms, be || have);
        boolean plant = PlantWords.isPlant(w, i) && w.isContentWord(i - 1); // "la nouvelle usine permettra"
        if (!governed || plant || (!participle && !infinitive && k == i && isNounThere(w, i))) {
            return null;
        }
        boolean gerund = forms.contains(VerbForm.GERUND);
        plan |= !participle && (forms.contains(VerbForm.FUTURE) || forms.contains(VerbForm.CONDITIONAL));
        Modality modality = not ? Modality.DENIED : plan ? Modality.ENVISAGED : Modality.STATED;
        Voice voice = se
                ? Voice.REFLEXIVE
                : gerund
                        ? Voice.GERUND
                        : !participle ? Voice.ACTIVE : be ? Voice.PASSIVE : have ? Voice.ACTIVE : Voice.PARTICIPLE;
        return new VerbGroup(k, i, voice, modality);
    }

    // "se fait racheter par", "s'est fait reprendre par": where the words begin by which the subject undergoes it, or
    // -1
    private static int caused(Wording w, int i) {
        int k = i - 1;
        if (!MAKES.contains(w.word(k)) || w.name(k) != null) {
            return -1;
        }
        k -= BE.contains(w.word(k - 1)) || WILL_BE.contains(w.word(k - 1)) ? 1 : 0;
        boolean self = w.word(k - 1).equals("se") || w.word(k - 1).equals("s'");
        int start = k - 1;
        while (self
                && start > 0
                && (PLANS.contains(w.word(start - 1))
                        || DONE.contains(w.word(start - 1))
                        || w.word(start - 1).equals("de"))) {
            start--;
        }
        return self ? start : -1;
    }

    /** Index of the first of the auxiliaries, adverbs and "ne" before the verb at {@code verb}. */
    public static int begin(Wording w, int verb) {
        int k = verb;
        while (k > 0
                && (isAuxiliary(w, k - 1)
                        || isAdverb(w, k - 1)
                        || w.word(k - 1).equals("n'")
                        || w.word(k - 1).equals("ne"))) {
            k--;
        }
        return k;
    }

    /** Whether a folded word is a form of a verb that governs another: "va", "souhaite", "vient". */
    public static boolean governs(String word) {
        return PLANS.contains(word) || DONE.contains(word);
    }

    /** Whether a verb here ties a description to a subject: "est", "devient". */
    public static boolean isCopula(String word) {
        return BE.contains(word)
                || word.equals("reste")
                || word.equals("restent")
                || word.equals("demeure")
                || word.equals("devient")
                || word.equals("deviennent")
                || word.equals("devenu")
                || word.equals("devenue")
                || word.equals("constitue")
                || word.equals("represente");
    }

    /** Whether the word at {@code i} is an auxiliary or another verb of the small closed class. */
    public static boolean isAuxiliary(Wording w, int i) {
        String word = w.word(i);
        return BE.contains(word)
                || WILL_BE.contains(word)
                || (HAVE.contains(word) && !w.token(i).text().equals("à"))
                || WOULD_HAVE.contains(word);
    }

    // "en effet", "par ailleurs"
    private static boolean isPhrase(Wording w, int i) {
        return PHRASES.contains(w.word(i))
                && (w.word(i - 1).equals("en")
                        || w.word(i - 1).equals("par")
                        || w.word(i - 1).equals("d'"));
    }

    /** An adverb, as may stand between a subject and its verb. */
    public static boolean isAdverb(Wording w, int i) {
        String word = w.word(i);
        return w.name(i) == null
                && (ADVERBS.contains(word)
                        || (word.length() > 6 && word.endsWith("ment") && !FunctionWords.isDeterminer(w.word(i - 1))));
    }

    // "y", "l'a": a pronoun before its verb
    private static boolean isClitic(Wording w, int i) {
        String word = w.word(i);
        boolean object = word.equals("l'") || word.equals("les") || word.equals("le");
        return word.equals("y") || word.equals("en") || word.equals("lui") || (object && isAuxiliary(w, i + 1));
    }

    private static boolean isParticiple(Wording w, int i, Set<VerbForm> forms, boolean auxiliary) {
        if (!forms.contains(VerbForm.PARTICIPLE)) {
            return false;
        }
        return auxiliary
                || !forms.contains(VerbForm.STATED)
                || w.token(i).text().endsWith("é")
                || w.word(i + 1).equals("par");
    }

    // "une forge", "de produit": an article or a preposition makes a noun of the form
    private static boolean isNounThere(Wording w, int i) {
        String before = w.word(i - 1);
        return i > 0
                && w.name(i - 1) == null
                && (FunctionWords.isDeterminer(before) || FunctionWords.isPreposition(before));
    }

    /** Whether several are the subject of a verb group. */
    public boolean isPlural(Wording w) {
        boolean many = w.word(verb).endsWith("ent");
        for (int k = start; k < verb; k++) {
            many |= MANY.contains(w.word(k));
        }
        return many;
    }
}

package org.filigraph.extract.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.AgreementKinds;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Phrases in small letters for an agreement that a text does not name: {@code un premier contrat a été signé},
 * {@code un appel à projets doté de}, {@code sa feuille de route jusqu'en 2027}.
 */
final class AgreementPhrases {
    /** Forms of verbs and nouns of signing, adopting, concluding. */
    private static final Set<String> SIGNED = signed();

    /** Verbs of making known or setting up: what a body does with its plan, its call, its roadmap. */
    private static final Set<String> LAUNCHED = WordSet.of(
            """
            lance lancee lancent lancer lancera lancement presente presentee presenter presentent devoile devoilee
            dote dotee doter ouvert ouvre ouverture cree creation annonce annoncee publie publiee elabore elaboree
            deploie mis mise initie opere operee instruit instruite""");

    private static final Set<String> ORDER = WordSet.of(
            """
            premier premiere nouveau nouvel nouvelle second seconde deuxieme troisieme quatrieme cinquieme""");
    /** Kinds that a text tells of without a name when it says that they were signed. */
    private static final Set<String> SIGNABLE = WordSet.of("contract amendment convention");
    /** What is signed in a private matter: with staff, a landlord, an insurer, a customer among many. */
    private static final Set<String> PRIVATE = WordSet.of(
            """
            travail apprentissage bail assurance alternance professionnalisation interim location vente achat
            credit maintenance sponsoring franchise collective social""");

    /** How a body comes to a contract that others give. */
    private static final Set<String> WON = won();

    private static final Set<String> PASSED = WordSet.of("passe passee passes passees");

    private static final int NEAR_PASSED = 7;
    private static final int NEAR = 9;
    private static final int LONGEST = 16;
    private static final int FAR = 36;

    /**
     * An agreement in the words of a sentence.
     *
     * @param from index of its first word, without the article
     * @param to index after its last
     * @param pointed whether it is one told of before: {@code ce contrat}
     */
    record Phrase(int from, int to, String kind, boolean pointed) {}

    private AgreementPhrases() {}

    private static Set<String> signed() {
        Set<String> forms = new HashSet<>(
                WordSet.of(
                        """
                signature signataires signataire conclu conclue conclus conclure conclut concluent concluant"""));
        for (String verb : List.of(
                "signer",
                "cosigner",
                "parapher",
                "ratifier",
                "sceller",
                "adopter",
                "etablir",
                "voter",
                "approuver",
                "renouveler",
                "reconduire",
                "formaliser",
                "enteriner")) {
            forms.addAll(Conjugation.of(verb).keySet());
        }
        return Set.copyOf(forms);
    }

    private static Set<String> won() {
        Set<String> forms = new HashSet<>();
        for (String verb : List.of("remporter", "decrocher", "obtenir", "gagner", "rafler", "nouer", "finaliser")) {
            forms.addAll(Conjugation.of(verb).keySet());
        }
        forms.addAll(WordSet.of("empoche empoche-t-il empochent empochait escarcelle arrache engrange"));
        return Set.copyOf(forms);
    }

    static boolean isSigning(Wording w, int i) {
        return (SIGNED.contains(w.word(i)) || isPassed(w, i)) && w.name(i) == null;
    }

    // "la convention passée mercredi avec Sorex", "a passé en juin un accord", "un accord a été passé"
    private static boolean isPassed(Wording w, int i) {
        if (!PASSED.contains(w.word(i))) {
            return false;
        }
        for (int k = i - 1; k > i - NEAR_PASSED && !w.isMark(k); k--) {
            if (isDeal(w.word(k))) {
                return true;
            }
        }
        for (int k = i + 1; k < i + NEAR_PASSED && !w.isMark(k); k++) {
            if (isDeal(w.word(k)) && Set.of("un", "une").contains(w.word(k - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeal(String word) {
        String kind = AgreementKinds.ofWord(word);
        return kind != null && SIGNABLE.contains(kind) || word.equals("partenariat");
    }

    /** The first agreement that a sentence tells of without a name, or null. */
    static @Nullable Phrase in(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            boolean small = w.isSmallWord(i)
                    || (i == 0
                            && w.name(i) == null
                            && i < w.size()
                            && w.token(i).isWord());
            String kind = small ? kindAt(w, i) : null;
            Phrase phrase = kind == null ? null : phrase(w, i, kind);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    private static @Nullable String kindAt(Wording w, int i) {
        String word = w.word(i);
        if (word.equals("appel")) {
            boolean ordered = isOrder(w, i - 1) && w.name(w.afterOf(i + 1)) != null && w.afterOf(i + 1) > i + 1;
            boolean call = ordered
                    || w.says(i + 1, "d'", "offres")
                    || w.word(i + 1).equals("a")
                            && Set.of(
                                            "projets",
                                            "projet",
                                            "manifestation",
                                            "manifestations",
                                            "candidatures",
                                            "candidature",
                                            "propositions")
                                    .contains(w.word(i + 2));
            return call ? "call" : null;
        }
        if (word.equals("partenariat")) {
            return "convention";
        }
        if (word.equals("pacte") && w.says(i + 1, "d'", "actionnaires")) {
            return "convention";
        }
        if (word.equals("feuille")) {
            return w.says(i + 1, "de", "route") ? "roadmap" : null;
        }
        return word.endsWith("s") && !word.equals("fonds") ? null : AgreementKinds.ofWord(word);
    }

    private static @Nullable Phrase phrase(Wording w, int i, String kind) {
        int from = i;
        while (from > 0 && isOrder(w, from - 1)) {
            from--;
        }
        String article = w.word(from - 1);
        boolean pointing = article.equals("ce") || article.equals("cet") || article.equals("cette");
        boolean definite = Set.of("le", "la", "l'", "du", "au").contains(article);
        boolean fresh =
                Set.of("un", "une", "son", "sa", "notre", "leur", "d'", "(").contains(article);
        int head = kind.equals("call") || kind.equals("roadmap") ? i + 3 : i + 1;
        int end = complement(w, head);
        String sort = DealPhrases.isTrade(w, i, end) ? "contract" : kind;
        if (isPrivate(w, i, end)) {
            return null;
        }
        if (pointing || (definite && from == i && end == head)) {
            return new Phrase(i, head, kind, true);
        }
        // "Une convention réunissant … doit être signée": the subject of the sentence may be far from its verb
        boolean subject = from <= 1;
        boolean signed = SIGNABLE.contains(kind) && near(w, from, end, SIGNED, subject ? FAR : NEAR);
        boolean sum = Set.of("de", "a", "d'").contains(w.word(end))
                && end + 1 < w.size()
                && w.token(end + 1).isNumber();
        boolean wonHere = kind.equals("contract") && (sum || end > head) && near(w, from, end, WON, sum ? 12 : 6);
        boolean launched = (kind.equals("call") || kind.equals("roadmap")) && near(w, from, end, LAUNCHED)
                || kind.equals("roadmap") && near(w, from, end, SIGNED);
        boolean purposed = kind.equals("call") && end - head >= 4;
        boolean told = wonHere && fresh
                || (signed && (fresh || definite && (from < i || end > head)))
                || (launched && (fresh || definite && end > head))
                || (purposed && (definite || fresh));
        boolean roadmap = kind.equals("roadmap")
                && (article.equals("sa") || article.equals("leur"))
                && near(w, from, end, LAUNCHED, 14);
        return told || roadmap ? new Phrase(from, end, sort, false) : null;
    }

    /** A word that says which of several is meant: {@code premier}, {@code nouvelle}, {@code quinzième}, {@code 2e}. */
    static boolean isOrder(Wording w, int i) {
        return i >= 0 && (ORDER.contains(w.word(i)) || w.word(i).endsWith("ieme") || isOrdinal(w, i));
    }

    private static boolean isOrdinal(Wording w, int i) {
        return w.token(i).isNumber() || Set.of("er", "e", "eme", "re", "ere").contains(w.word(i));
    }

    private static boolean isPrivate(Wording w, int from, int to) {
        for (int i = from; i < Math.min(w.size(), to + 4); i++) {
            if (PRIVATE.contains(w.word(i)) || w.says(i - 1, "a", "duree")) {
                return true;
            }
            if (w.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean near(Wording w, int from, int to, Set<String> verbs) {
        return near(w, from, to, verbs, NEAR);
    }

    private static boolean near(Wording w, int from, int to, Set<String> verbs, int within) {
        for (int i = Math.max(0, from - within); i < Math.min(w.size(), to + within); i++) {
            if ((i < from || i >= to) && verbs.contains(w.word(i)) && w.name(i) == null) {
                return true;
            }
        }
        return false;
    }

    // "de partenariat avec Sorex", "pour la décarbonation des procédés", "cadre du pôle Parfumia": the index after it
    static int complement(Wording w, int from) {
        int end = from;
        while (end < w.size() && end - from < LONGEST) {
            String word = w.word(end);
            boolean link = WordSet.of("de du des d' la l' le les pour et dans relatif a au aux")
                    .contains(word);
            boolean linked = link
                    && !w.token(end).text().equals("a")
                    && end + 1 < w.size()
                    && (w.isSmallWord(end + 1) || w.name(end + 1) != null)
                    && !FunctionWords.isCalendar(w.word(end + 1));
            boolean owner = end == from && link && w.name(w.afterArticle(end + 1), EntityKind.ORGANISATION) != null;
            if (owner
                    && !w.word(from - 1).equals("contrat")
                    && !w.word(from - 1).equals("convention")) {
                break;
            }
            // "portant sur la construction", "visant à réunir"
            boolean about = w.says(end, "portant", "sur") || w.says(end, "visant", "a") || w.says(end, "destine", "a");
            if (about) {
                end += 2;
                continue;
            }
            boolean aims = w.word(end).startsWith("objectif") && FunctionWords.isOf(w.word(end - 1));
            boolean inner = (aims || w.isContentWord(end)) && !isVerb(w, end);
            boolean body = w.name(end, EntityKind.ORGANISATION, EntityKind.TERRITORY) != null && end > from;
            if (w.token(end).isNumber() || (!linked && !inner && !body)) {
                break;
            }
            end = body ? w.endOfName(end) : end + 1;
        }
        while (end > from && w.name(end - 1) == null && FunctionWords.has(w.word(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isVerb(Wording w, int i) {
        String word = w.word(i);
        boolean afterLink = WordSet.of("de du des d' la l' le les et").contains(w.word(i - 1));
        return WordSet.of(
                                """
                a est sont ont sera permet permettra vise prevoit avec entre couvre doit qui fixe vont peut engage
                                lie lient liait unit associe reunit court passe""")
                        .contains(word)
                || (!afterLink && (SIGNED.contains(word) || LAUNCHED.contains(word)))
                || isPassed(w, i)
                || word.endsWith("issant")
                || word.endsWith("era")
                || word.endsWith("eront");
    }
}

package org.filigraph.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.Phrases;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/**
 * What is done to those that a number counts, or by them: "fournit 300 hôtels", "le recrutement de 12 drapiers", "40
 * soudeurs seront formés". Safe for threads.
 */
final class Deeds {
    /** A deed that tells what a number of people, bodies or places counts. */
    enum Deed {
        SUPPLY,
        SELL,
        TRAIN,
        HIRE,
        LEARN,
        SHOW,
        WORK,
        BAND,
        GATHER,
        MAKE,
        BUILD
    }

    /** A form of a deed's verb; the forms tell whether it can be a participle or must be one. */
    private record Form(Deed deed, Set<VerbForm> forms) {
        boolean isParticiple() {
            return forms.contains(VerbForm.PARTICIPLE);
        }

        boolean isStatement() {
            return forms.stream().anyMatch(f -> f != VerbForm.PARTICIPLE);
        }
    }

    private static final Map<String, List<Form>> VERBS = new HashMap<>();
    private static final Map<String, Deed> NOUNS = new HashMap<>();

    static {
        Phrases.read("/lexicon/deeds.tsv").forEach((word, key) -> {
            int dot = key.indexOf('.');
            Deed deed = Deed.valueOf((dot < 0 ? key : key.substring(0, dot)).toUpperCase(Locale.ROOT));
            if (dot < 0) {
                Conjugation.of(word).forEach((form, kinds) -> VERBS.computeIfAbsent(form, f -> new ArrayList<>())
                        .add(new Form(deed, kinds)));
            } else {
                NOUNS.put(word, deed);
            }
        });
    }

    /** Determiners between a verb and the number of its object. */
    private static final Set<String> DETERMINERS = WordSet.of("les ses leurs nos ces quelque quelques");

    private static final Set<String> BREAKS = WordSet.of("qui que qu' dont ou mais afin soit");
    private static final Set<String> HAVE = WordSet.of("a ont avoir ayant avait avaient aura auront avons ai");
    /** After these a word spelt like a verb is a noun: "une équipe", "de livres". */
    private static final Set<String> NOMINAL = WordSet.of(
            """
            un une la le l' de d' du des sa son ses cette ce cet leur notre en sous au aux par sans leurs nos grande
            grand""");

    private static final List<String> COURSES =
            List.of("formation", "session", "parcours", "stage", "cursus", "module", "cours");
    /** Deeds that tell something of who does them. */
    private static final Set<Deed> ACTS = Set.of(Deed.LEARN, Deed.SHOW, Deed.WORK);

    private static final Set<String> TO = WordSet.of("a aux dans chez");
    private static final int REACH = 10;
    private static final int AFTER = 9;

    private Deeds() {}

    /** Whether a verb or noun of making stands at {@code i}: "produit", "la livraison"; no noun spelt like a verb. */
    static boolean isMaking(List<Token> tokens, int i) {
        String word = tokens.get(i).folded();
        Deed noun = NOUNS.get(Phrases.singular(word));
        if (noun == Deed.MAKE || noun == Deed.BUILD) {
            return true;
        }
        List<Form> forms = VERBS.getOrDefault(word, List.of());
        boolean making = forms.stream()
                .anyMatch(f -> f.deed() == Deed.MAKE
                        || f.deed() == Deed.BUILD
                        || f.deed() == Deed.SUPPLY && (word.startsWith("livr") || word.startsWith("fourni")));
        boolean nominal = i > 0 && NOMINAL.contains(tokens.get(i - 1).folded());
        return making && (!nominal || forms.get(0).forms().contains(VerbForm.INFINITIVE));
    }

    /** Whether what is built stands at {@code first}, which is rather a site than a product. */
    static boolean isBuilding(List<Token> tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (!isMaking(tokens, i)) {
                continue;
            }
            List<Form> forms = VERBS.getOrDefault(tokens.get(i).folded(), List.of());
            return NOUNS.get(Phrases.singular(tokens.get(i).folded())) == Deed.BUILD
                    || forms.stream().anyMatch(f -> f.deed() == Deed.BUILD);
        }
        return false;
    }

    /** The deed done to those whose number begins at {@code first}, or to whom it is done: "livre à 300 hôtels". */
    static Optional<Deed> doneTo(List<Token> tokens, int first) {
        int at = first - 1;
        while (at >= 0 && DETERMINERS.contains(tokens.get(at).folded())) {
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        String before = tokens.get(at).folded();
        if ((before.equals("de") || before.equals("d'") || before.equals("des")) && at > 0) {
            if (tokens.get(at - 1).is("aupres")) {
                return verbBefore(tokens, at - 2).filter(d -> d == Deed.SELL || d == Deed.SUPPLY);
            }
            return Optional.ofNullable(NOUNS.get(Phrases.singular(nounBefore(tokens, at))));
        }
        if (TO.contains(before)) {
            return verbBefore(tokens, at - 1).filter(d -> d == Deed.SELL || d == Deed.SUPPLY);
        }
        boolean other = FunctionWords.isPreposition(before) && !before.equals("des");
        return other ? Optional.empty() : verbBefore(tokens, at).filter(d -> d != Deed.SELL && isDoneTo(d));
    }

    private static boolean isDoneTo(Deed deed) {
        return deed == Deed.SUPPLY
                || deed == Deed.TRAIN
                || deed == Deed.HIRE
                || deed == Deed.BAND
                || deed == Deed.GATHER;
    }

    /** The noun before "de", one adjective aside: "le recrutement massif de". */
    private static String nounBefore(List<Token> tokens, int of) {
        String word = tokens.get(of - 1).folded();
        return NOUNS.containsKey(Phrases.singular(word)) || of < 2
                ? word
                : tokens.get(of - 2).folded();
    }

    private static Optional<Deed> verbBefore(List<Token> tokens, int from) {
        for (int i = from; i >= Math.max(0, from - REACH); i--) {
            Token token = tokens.get(i);
            boolean mark = !token.isWord() && !token.isNumber() && !token.is(",");
            if (mark || BREAKS.contains(token.folded())) {
                return Optional.empty();
            }
            for (Form form : VERBS.getOrDefault(token.folded(), List.of())) {
                if (form.deed() != Deed.MAKE && form.deed() != Deed.BUILD && governs(tokens, i, form)) {
                    return Optional.of(form.deed());
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the verb at {@code i} has an object after it: no noun spelt alike, no passive. */
    private static boolean governs(List<Token> tokens, int i, Form form) {
        boolean infinitive = form.forms().contains(VerbForm.INFINITIVE);
        String before = i > 0 ? tokens.get(i - 1).folded() : "";
        boolean followed = i + 1 < tokens.size()
                && Set.of("de", "d'", "par").contains(tokens.get(i + 1).folded());
        if (infinitive) {
            return true;
        }
        if (followed || NOMINAL.contains(before) || tokens.get(i).isCapitalised()) {
            return false;
        }
        boolean met = form.deed() == Deed.GATHER && hasHave(tokens, i); // "a réuni 80 personnes" rather tells of a day
        return form.isStatement() && !isPassive(tokens, i) && !met || hasHave(tokens, i) && !met;
    }

    private static boolean isPassive(List<Token> tokens, int i) {
        return i > 0
                && Set.of("est", "sont", "ete", "etre", "sera", "seront")
                        .contains(tokens.get(i - 1).folded());
    }

    private static boolean hasHave(List<Token> tokens, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            if (HAVE.contains(tokens.get(j).folded()) && !tokens.get(j).text().equalsIgnoreCase("à")) {
                return !tokens.get(i - 1).is("ete");
            }
        }
        return false;
    }

    /** What those do whose noun is at {@code noun}, or what is done to them, told after them: "seront formés". */
    static Optional<Deed> toldAfter(List<Token> tokens, int noun) {
        for (int i = noun + 1; i < Math.min(tokens.size(), noun + AFTER); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() && !token.is(",") || BREAKS.contains(token.folded()) && !token.is("qui")) {
                return Optional.empty();
            }
            if (token.folded().startsWith("suiv") && Words.any(tokens, i + 1, i + 5, COURSES)) {
                return Optional.of(Deed.TRAIN); // "ont suivi la première session"
            }
            for (Form form : VERBS.getOrDefault(token.folded(), List.of())) {
                boolean passive = isPluralParticiple(token, form)
                        && isDoneTo(form.deed())
                        && !hasHave(tokens, i)
                        && !NOMINAL.contains(tokens.get(i - 1).folded());
                boolean acts = form.isStatement()
                        && ACTS.contains(form.deed())
                        && (token.folded().endsWith("ent") || token.folded().endsWith("ont"));
                if (passive || acts) {
                    return Optional.of(form.deed());
                }
            }
        }
        return Optional.empty();
    }

    /** "formés", "formées", "fournis"; "formes" is a noun. */
    private static boolean isPluralParticiple(Token token, Form form) {
        String written = token.text();
        return form.isParticiple()
                && (written.endsWith("és")
                        || written.endsWith("ées")
                        || written.endsWith("is")
                        || written.endsWith("ies")
                        || written.endsWith("us"));
    }
}

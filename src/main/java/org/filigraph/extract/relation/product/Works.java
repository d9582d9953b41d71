package org.filigraph.extract.relation.product;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.MakingPhrases;
import org.filigraph.extract.relation.phrase.ProductNouns;
import org.filigraph.extract.relation.phrase.ProductPhrases;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what bodies make from their works and their share of a making: "inaugure une usine de batteries", "sa production
 * de membranes", "assure 75 % de la production mondiale de flacons" ({@code produces}, {@code activeIn}).
 */
final class Works {
    private static final Set<String> CAPACITIES = WordSet.of(
            """
            production productions fabrication capacite capacites activite activites branche division savoir-faire
            ventes livraisons exportations expertise""");
    private static final Set<String> SALES = WordSet.of("ventes livraisons exportations");
    /** Works that are told by what they make. */
    private static final Set<String> WORKS = WordSet.of(
            """
            usine usines gigafactory gigafactories fabrique manufacture atelier ateliers unite unites ligne lignes
            chaine chaines site sites raffinerie bioraffinerie megafactory giga-usine""");
    /** Deeds on a material, which name a works as products do: "une usine de recyclage". */
    private static final List<String> DEEDS =
            List.of("age", "tion", "lyse", "sion", "ment", "ie", "isme", "erie", "ture", "ure");

    private static final Set<String> THINGS = WordSet.of(
            """
            emballage fromage maquillage carrelage bardage ciment medicament aliment vetement equipement pansement
            levure chaussure voiture meuble biere peinture confiture textile papier hydrogene acier aluminium""");
    /** How nouns begin for what gives a thing its shape: "une unité d'extrusion de films". */
    private static final List<String> FORMING = List.of(
            "extrusion",
            "injection",
            "moulage",
            "thermoformage",
            "decoupe",
            "usinage",
            "assembl",
            "montage",
            "tissage",
            "tricotage",
            "impression",
            "forgeage",
            "fonderie",
            "laminage",
            "filage",
            "embouteillage",
            "conditionnement",
            "confection",
            "brassage",
            "distillation",
            "torrefaction",
            "sciage",
            "soudage",
            "finition",
            "peinture",
            "mise",
            "synthese",
            "formulation",
            "raffinage",
            "coulee",
            "emboutissage",
            "cuisson",
            "formage");
    /** What a body does with a plan of its own. */
    private static final Map<String, Set<VerbForm>> TELLS = Conjugation.ofAll(
            """
            annoncer prevoir envisager finaliser engager confirmer preparer projeter achever programmer debuter
            entamer accelerer etudier poursuivre celebrer feter""");

    private static final Set<String> SHARES =
            Conjugation.forms("assurer", "realiser", "representer", "concentrer", "detenir", "fournir", "peser");
    private static final Set<String> PARTS = WordSet.of("moitie tiers quart essentiel majorite plupart");

    private final Subjects subjects;
    private final ProductPhrases products;
    private final Productions productions;

    Works(Ties ties, Productions productions) {
        this.subjects = ties.subjects();
        this.products = new ProductPhrases(ties);
        this.productions = productions;
    }

    void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            boolean shared = w.word(i).equals("production") && w.word(i - 1).equals("la") && share(w, i)
                    || w.word(i).equals("marche") && w.word(i - 1).equals("du") && share(w, i);
            if (w.name(i) == null && !shared && (WORKS.contains(w.word(i)) || CAPACITIES.contains(w.word(i)))) {
                works(w, i);
            }
        }
    }

    // "son usine de batteries", "inaugure une usine de batteries", "l'usine de batteries de X", "sa production de
    // verre"
    private void works(Wording w, int i) {
        int of = i + 1;
        while (of < i + 4 && (w.isContentWord(of) && !w.word(of).equals("au-dela") || isMaking(w, of))) {
            of++;
        }
        if (w.afterOf(of) == of || w.token(of).text().equals("dès")) {
            return;
        }
        int noun = w.afterOf(of);
        boolean work = WORKS.contains(w.word(i)) && !MakingPhrases.isMaking(w.word(of - 1));
        if (w.name(noun) != null
                || ProductNouns.isField(w.word(noun))
                || isNoWare(w, noun)
                || work && !isThing(w, noun)) {
            return;
        }
        boolean sold = SALES.contains(w.word(i));
        List<Found> made = sold ? products.things(w, of - 1, of) : products.objects(w, of - 1, of);
        if (made.isEmpty()) {
            return;
        }
        int first = i;
        while (first > 0 && i - first < 3 && w.isContentWord(first - 1) && !PlantWords.runs(w.word(first - 1))) {
            first--;
        }
        int end = made.get(made.size() - 1).end();
        for (int k = noun; k < end && w.afterOf(k) == k; k++) {
            if (BodyNouns.isBody(w.word(k))) {
                return; // "l'usine du groupe X"
            }
        }
        int by = w.word(end).equals("par") ? end + 1 : end; // "une usine de structures en bois par la société X"
        Name after = w.name(NameLists.skipNouns(w, w.afterArticle(w.afterOf(by))), EntityKind.ORGANISATION);
        int named = NameLists.skipNouns(w, w.afterArticle(w.afterOf(by)));
        Said who = null;
        Modality modality = Modality.STATED;
        if (PointingWords.isOwn(w.word(first - 1))) {
            who = subjects.topic(w, first - 1);
        } else if (after != null && named - end < 5) {
            who = new Said(after.entity(), named);
        } else if (work || WORKS.contains(w.word(i))) {
            VerbGroup group = run(w, first - 1);
            List<Said> all = group == null ? List.of() : subjects.ofVerb(w, group.start());
            who = all.isEmpty() ? null : all.get(0);
            modality = group == null ? modality : group.modality();
        }
        productions.tell(w, who, made, i, modality, "relation.works");
    }

    // "X assure 75 % de la production mondiale de flacons": who has a share of a making makes
    private boolean share(Wording w, int i) {
        int k = i - 2;
        k += w.word(i - 1).equals("du") ? 1 : 0; // "30 % du marché mondial du bouchon"
        if (!FunctionWords.isOf(w.word(k))) {
            return false;
        }
        boolean part = false;
        while (k > 0
                && i - k < 14
                && !VerbGroup.isCopula(w.word(k))
                && !SHARES.contains(w.word(k))
                && w.name(k) == null) {
            part |= w.word(k).equals("%") || PARTS.contains(w.word(k));
            k--;
        }
        boolean told = part && (VerbGroup.isCopula(w.word(k)) || SHARES.contains(w.word(k)));
        List<Said> who = told ? subjects.ofVerb(w, VerbGroup.begin(w, k)) : List.of();
        int of = i + 1;
        while (of < i + 4 && w.isContentWord(of)) {
            of++;
        }
        List<Found> made = w.afterOf(of) > of && !who.isEmpty()
                ? w.word(i).equals("marche") ? products.things(w, of - 1, of) : products.objects(w, of - 1, of)
                : List.of();
        productions.tell(w, made.isEmpty() ? null : who.get(0), made, i, Modality.STATED, "relation.share.made");
        return !made.isEmpty();
    }

    // "de production", "d'assemblage" between the works and what they make
    private static boolean isMaking(Wording w, int k) {
        boolean of = w.word(k).equals("de") || w.word(k).equals("d'");
        int noun = of ? k + 1 : k;
        boolean deed = w.isContentWord(noun)
                && FORMING.stream().anyMatch(w.word(noun)::startsWith)
                && w.afterOf(noun + 1) > noun + 1;
        return of && MakingPhrases.isMaking(w.word(k + 1)) || MakingPhrases.isMaking(w.word(k)) || deed;
    }

    // the verb by which somebody runs or builds the works, its article at k
    private static @Nullable VerbGroup run(Wording w, int k) {
        int verb = beforeAdjuncts(w, k - 1);
        verb = w.word(verb).equals("dans") ? invests(w, verb) : deed(w, k, verb);
        Set<VerbForm> forms = verb < 0 || w.name(verb) != null ? Set.of() : runs(w.word(verb));
        VerbGroup group = forms.isEmpty() ? null : VerbGroup.at(w, verb, forms);
        return group == null || group.voice() != VerbGroup.Voice.ACTIVE ? null : group;
    }

    private static Set<VerbForm> runs(String word) {
        Set<VerbForm> forms = PlantWords.runningForms(word);
        return forms.isEmpty() ? TELLS.getOrDefault(word, Set.of()) : forms;
    }

    // "annonce l'ouverture d'une usine": the verb that has the deed for its object
    private static int deed(Wording w, int article, int verb) {
        int noun = w.word(article).startsWith("un") && FunctionWords.isOf(w.word(article - 1)) ? article - 2 : -1;
        while (noun > 0 && w.isContentWord(noun) && !PlantWords.isDeed(w.word(noun)) && article - noun < 4) {
            noun--;
        }
        boolean deed = noun > 0 && PlantWords.isDeed(w.word(noun)) && w.afterArticle(noun - 1) == noun;
        return deed ? noun - 2 : verb;
    }

    // "implante à Douai, d'ici à 2027, une usine": before a place, a year, an adverb
    private static int beforeAdjuncts(Wording w, int from) {
        int k = from;
        for (int steps = 0; steps < 4 && k > 0; steps++) {
            k = NameLists.beforeBrackets(w, k);
            int start = w.startOfName(k);
            boolean place = w.name(k, EntityKind.TERRITORY) != null && FunctionWords.isPreposition(w.word(start - 1));
            boolean year = w.token(k).isNumber() && FunctionWords.isPreposition(w.word(k - 1));
            if (VerbGroup.isAdverb(w, k) || w.word(k).equals(",") && steps > 0) {
                k--;
            } else if (w.word(k).equals(",") && w.name(k - 1, EntityKind.TERRITORY) != null) {
                k--;
            } else if (place || year) {
                k = (place ? start : k) - 2;
            } else {
                return k;
            }
        }
        return k;
    }

    // "investit 500 millions d'euros dans": the verb, what is between it and "dans" an amount
    private static int invests(Wording w, int in) {
        int k = in - 1;
        while (k > 0 && in - k < 12 && w.name(k) == null && !w.word(k).startsWith("invest")) {
            k--;
        }
        return k;
    }

    // "usine de batteries", "de papier": no "usine de recyclage"
    private static boolean isThing(Wording w, int noun) {
        String word = w.word(noun);
        if (!w.isContentWord(noun)) {
            return false;
        }
        boolean many = (word.endsWith("s") || word.endsWith("x")) && word.length() > 3;
        String one = many ? word.substring(0, word.length() - 1) : word;
        return many && !one.endsWith("tion")
                || THINGS.contains(one)
                || DEEDS.stream().noneMatch(one::endsWith);
    }

    // "l'usine de l'ex-façonnier", "les usines de la région parisienne", "une fonderie de précision"
    private static boolean isNoWare(Wording w, int noun) {
        String word = w.word(noun);
        return word.startsWith("ex-")
                || word.equals("ex")
                || word.equals("precision")
                || word.equals("decoupe")
                || Whereabouts.isArea(word);
    }
}

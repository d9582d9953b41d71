package org.filigraph.mention;

import java.util.Set;
import org.filigraph.text.WordSet;

/** Where in a sentence a name that no table lists can only be a place's, and where only a body's. */
final class PlacePosition {
    /** What is called after the place it lies in. */
    private static final Set<String> LIES_THERE = WordSet.of(
            """
            site centrale barrage mine carriere port aeroport aerodrome gare zone quartier village hameau commune
            ville bourg plage plateforme plate-forme foret technopole catastrophe papeterie scierie fonderie verrerie
            filature raffinerie cimenterie sucrerie acierie abattoir region secteur rond-point complexe pepiniere
            habitant habitante riverain sous-prefet sous-prefete entreprise pme eti start-up startup armateur armatrice
            terminal pousse domaine carrefour echangeur viaduc pont ecluse""");

    private static final Set<String> NEAR =
            WordSet.of("pres proche loin cote large portes nord sud est ouest banlieue");
    /** Beginnings of the verbs and nouns after which {@code à} gives something to somebody. */
    private static final Set<String> GIVES = WordSet.of(
            """
            confi attribu decern remis remet accord ced vend apparten appartien reven revien succed associ alli adoss
            integr rattach affili particip adher command achet rachet fourni livr destin propos offr perme permi cess
            vent donn apport transm grace face quant compar contrairement appel loue lie sous-trait rend demand pret
            verse octroy notifi bienvenue merci bravo salut hommage felicit adress report fai fusion oppos mention prix trophee medaille concurren vers""");

    private static final Set<String> HOLDS = WordSet.of(
            """
            implant situ bas instal usine site siege loc inaugur ouvr constru habit atelier magasin agence bureau mais
            arriv rend-vous debarqu nais dispos""");

    private static final Set<String> MONEY = WordSet.of("€ euros m€ k€ md€");
    /** What is between "zone" or "parc" and the name of its ground. */
    private static final Set<String> GROUNDS = WordSet.of("activite activites amenagement entreprises affaires");

    private static final int SEARCHED = 7;
    private static final int LONGEST_LIST = 16;
    private static final int POSTAL_CODE = 5;

    private PlacePosition() {}

    /** Whether what begins at {@code from} must be a place: {@code implanté à X}, {@code la centrale du X}. */
    static boolean isPlace(Passage passage, int from) {
        if (!passage.joins(from)) {
            return false;
        }
        if (isPosted(passage, from)) {
            return true;
        }
        int first = listed(passage, from);
        if (first > 0) {
            return isAfterPlural(passage, first);
        }
        String before = passage.word(from - 1);
        if (isTo(passage, from - 1) && isBesideTown(passage, from - 1)) {
            return true;
        }
        if (isTo(passage, from - 1)) {
            return !isGiven(passage, from - 1) && !isSized(passage, from);
        }
        if (before.equals("vers") || before.equals("depuis")) {
            return PlaceJourneys.leadsTo(passage, from - 1);
        }
        if (PlaceJourneys.isEnd(passage, from) || PlaceJourneys.isBesideLand(passage, from)) {
            return true;
        }
        // "dans le Cézallier": bodies without a noun have no article
        boolean alone = !passage.hasCapital(from + 1) && !Acronyms.isAcronym(passage.at(from));
        if (FunctionWords.isArticle(before) && passage.word(from - 2).equals("dans") && alone) {
            return true;
        }
        if (before.equals("de") && isBesideTown(passage, from - 1)) {
            return true;
        }
        int of = from - 1;
        if (FunctionWords.isArticle(before)) {
            of--;
        }
        if (of < 1 || !FunctionWords.isOf(passage.word(of))) {
            return false;
        }
        int noun = of - 1;
        if (NEAR.contains(passage.word(noun)) || isAfterPlural(passage, of + 1)) {
            return true;
        }
        // "la zone d'activités du Gohel"
        boolean ground = GROUNDS.contains(passage.word(noun)) && FunctionWords.isOf(passage.word(noun - 1));
        if (ground && !passage.hasCapital(noun)) {
            return true;
        }
        while (noun > of - 3
                && noun > 0
                && passage.isWord(noun)
                && !liesThere(passage.word(noun))
                && !FunctionWords.has(passage.word(noun))) {
            noun--;
        }
        // "une initiative commune de"
        boolean adjective = passage.word(noun).equals("commune") && !FunctionWords.has(passage.word(noun - 1));
        return liesThere(passage.word(noun)) && !passage.hasCapital(noun) && !adjective;
    }

    private static boolean liesThere(String noun) {
        return LIES_THERE.contains(noun) || NounBefore.isWorkshop(noun);
    }

    // "livrées à Brive et à Varetz": what stands beside a town is one
    private static boolean isBesideTown(Passage passage, int to) {
        boolean tied = isTie(passage.word(to - 1)) || passage.word(to - 1).equals("puis");
        int town = to - 2;
        while (town > 0 && passage.hasCapital(town - 1) && passage.joins(town)) {
            town--;
        }
        return tied
                && town > 0
                && (passage.word(to).equals("de") ? passage.word(town - 1).equals("de") : isTo(passage, town - 1))
                && Territories.get().lookup(passage.span(town, to - 1).of(passage.text())).stream()
                        .anyMatch(t -> t.kind().isTown());
    }

    // "de Bresco (276 emplois) à Secuvia (23 emplois)": what is counted is of a body
    private static boolean isSized(Passage passage, int from) {
        int open = from;
        while (open < passage.size()
                && open - from < SEARCHED
                && !passage.word(open).equals("(")) {
            open++;
        }
        return passage.word(open).equals("(")
                && passage.word(from - 2).equals(")")
                && open + 2 < passage.size()
                && passage.at(open + 1).isNumber()
                && passage.isWord(open + 2)
                && !passage.hasCapital(open + 2)
                && passage.at(open + 2).text().length() > 2;
    }

    // "12 rue des Tanneurs, 19100 Brive"
    private static boolean isPosted(Passage passage, int from) {
        return from > 0
                && passage.at(from - 1).isNumber()
                && passage.at(from - 1).text().length() == POSTAL_CODE
                && passage.hasCapital(from);
    }

    // "les usines de Brasec, Vorn et Lemais": where the list begins that the name at from goes on, else 0
    private static int listed(Passage passage, int from) {
        int i = from;
        while (i > 1 && from - i < LONGEST_LIST && isTie(passage.word(i - 1)) && passage.hasCapital(i - 2)) {
            i -= 2;
            while (i > 0 && passage.hasCapital(i - 1) && passage.joins(i)) {
                i--;
            }
        }
        return i < from ? i : 0;
    }

    private static boolean isTie(String word) {
        return word.equals(",") || word.equals("et") || word.equals("ou");
    }

    // "les communes de", "ses sites de"
    private static boolean isAfterPlural(Passage passage, int from) {
        String noun = passage.word(from - 2);
        return FunctionWords.isOf(passage.word(from - 1))
                && noun.endsWith("s")
                && LIES_THERE.contains(noun.substring(0, noun.length() - 1))
                && !passage.hasCapital(from - 2);
    }

    /** Whether a compound is made of two towns: {@code Toulouse-Blagnac}. */
    static boolean isPair(String form) {
        int hyphen = form.indexOf('-');
        return hyphen > 2
                && hyphen < form.length() - 3
                && Character.isUpperCase(form.charAt(hyphen + 1))
                && isTown(form.substring(0, hyphen))
                && isTown(form.substring(hyphen + 1))
                && !(isAmbiguous(form.substring(0, hyphen)) && isAmbiguous(form.substring(hyphen + 1)));
    }

    private static boolean isTown(String name) {
        return Territories.get().lookup(name).stream().anyMatch(t -> t.kind().isTown())
                && !FirstNames.has(NameIndex.key(name));
    }

    private static boolean isAmbiguous(String name) {
        return Territories.get().isCommonWord(NameIndex.key(name));
    }

    /** Whether the name at {@code from} stands after {@code à} and is given something: {@code attribué à X}. */
    static boolean isRecipient(Passage passage, int from) {
        return isTo(passage, from - 1) && isGiven(passage, from - 1);
    }

    /** Whether the word is the preposition {@code à}, and not a form of {@code avoir}. */
    static boolean isTo(Passage passage, int i) {
        return passage.word(i).equals("a") && !passage.at(i).text().equals("a");
    }

    private static boolean isGiven(Passage passage, int to) {
        if (MONEY.contains(passage.word(to - 1))) {
            return true; // "une avance de 600 000 € à X"
        }
        for (int i = to - 1;
                i >= 0
                        && i > to - SEARCHED
                        && (passage.isWord(i) || passage.at(i).isNumber());
                i--) {
            String word = passage.word(i);
            if (startsWithAny(HOLDS, word)) {
                return false;
            }
            if (startsWithAny(GIVES, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(Set<String> stems, String word) {
        for (int n = Math.min(word.length(), 14); n >= 3; n--) {
            if (stems.contains(word.substring(0, n))) {
                return true;
            }
        }
        return false;
    }
}

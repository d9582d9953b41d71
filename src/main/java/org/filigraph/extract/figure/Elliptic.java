package org.filigraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Numbers that stand alone for what was counted before: "dont 10 en Bretagne", "8 d'entre eux", "contre 45 en 2022". */
final class Elliptic {
    /** Words after which no noun of the number's own follows. */
    private static final Set<String> ALONE = WordSet.of(
            """
            en a au aux dans sont seront etaient ont auront avaient font vont chez cote sur et ou pour contre par avec
            qui que dont l'an cette chaque aujourd'hui actuellement ailleurs auparavant initialement deja encore y ne
            n' se s' depuis entre fin debut soit lors hors rien desormais avant apres ici la-bas ce cet quand lorsque
            si mais sans sous vers partout car puis selon pendant durant hier maintenant tandis d'ici jusqu'a la le courant autour est etait sera serait""");

    private static final Set<String> TIES = WordSet.of("du des de d'");
    private static final Set<String> MARKS =
            Set.of(")", ",", ".", ";", "(", "»", "\"", "”", ":", "!", "?", "…", "-", "–");
    private static final Set<String> QUALIFYING = WordSet.of(
            """
            directs indirects directes indirectes supplementaires additionnels induits recevables irrecevables eligibles
            ineligibles admissibles conformes""");
    /** Words before a number that tie it to one told in the same sentence. */
    private static final Set<String> TYING = WordSet.of("dont contre et ; soit a , puis ou ( comprenant incluant avec");
    /** Nouns that end like participles. */
    private static final Set<String> NO_PARTICIPLES = WordSet.of(
            """
            annees journees idees entrees soirees lycees musees armees marches degres cles allees portees tournees
            employes employees salaries salariees diplomes delegues deputes associes abonnes blesses cafes bles fosses
            fichiers trophees traversees vallees fusees epees pensees donnees retraites procedes comites societes
            paves canapes cuvees randonnees assemblees avancees arrivees lignees tranchees jetees poupees marees
            bouchees rentrees orchidees defiles conges allies cliches licencies""");

    /** What becomes of those counted in the line before. */
    private static final Set<String> CHOSEN = WordSet.of(
            """
            finances financees retenus retenues labellises labellisees acceptes acceptees soutenus soutenues
            accompagnes accompagnees primes primees subventionnes subventionnees laureats selectionnes selectionnees
            aboutis realises realisees crees creees""");

    private static final Set<String> ARE = WordSet.of("sont seront etaient sommes serons etions furent seraient");
    private static final Set<String> HEDGES = WordSet.of(
            """
            plus de d' moins environ pres quelque deja desormais que qu' encore une aujourd'hui au total""");

    private static final Set<String> WE_ARE = WordSet.of("sommes serons etions serions");
    private static final Set<String> ONE_IS = WordSet.of("est etait sera serait");
    private static final Set<String> PRONOUNS = WordSet.of("on nous il ils elle elles en");
    private static final List<String> REACHING =
            List.of("descend", "remont", "repass", "mont", "tomb", "retomb", "franchi", "depass", "revenu", "atteign");
    /** A number up to this in brackets is a department's code. */
    private static final BigDecimal CODES = BigDecimal.valueOf(99);
    /** Four figures in a row are a year. */
    private static final int YEAR = 4;

    private static final Set<String> AUXILIARIES = WordSet.of("a ont avait aura avons");
    /** "en" and its number are no farther apart. */
    static final int OF_THEM = 6;

    private static final Set<String> IRREGULAR = WordSet.of(
            """
            repartis reparties reunis reunies issus issues inscrits inscrites construits prevus prevues attendus
            attendues retenus retenues soutenus soutenues venus venues admis compris ouverts ouvertes vendus vendues
            etablis etablies investis fournis remis conduits promis""");
    /** So many words farther on, a number goes with the one before it only if a word ties it. */
    private static final int REACH = 14;

    private Elliptic() {}

    /** Whether no noun of its own follows a number: what follows at {@code after} belongs to something else. */
    static boolean standsAlone(List<Token> tokens, int after) {
        if (after >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(after);
        String word = next.folded();
        if (next.text().equals("dès")) {
            return true;
        }
        if (MARKS.contains(word) || ALONE.contains(word) || isAgo(tokens, after)) {
            return true;
        }
        if (!next.isWord()) {
            return false;
        }
        if (TIES.contains(word)) {
            return after + 1 < tokens.size()
                    && WordSet.of("entre plus moins ces ses nos leurs ici")
                            .contains(tokens.get(after + 1).folded());
        }
        if (word.equals("l'") || word.equals("d'entre")) {
            return true;
        }
        if (QUALIFYING.contains(word)) {
            return true; // "1 200 emplois directs et 3 000 indirects"
        }
        boolean small = !next.isCapitalised();
        return small
                && (isPluralVerb(word) || word.length() > 6 && word.endsWith("ment") || isParticiple(tokens, after));
    }

    /** "il y a vingt ans", "dix ans plus tôt": when it was so many. */
    private static boolean isAgo(List<Token> tokens, int after) {
        if (after < tokens.size() && tokens.get(after).is("il")) {
            return after + 1 < tokens.size() && tokens.get(after + 1).is("y");
        }
        boolean years = after + 2 < tokens.size()
                && Set.of("ans", "an", "mois", "annees")
                        .contains(tokens.get(after + 1).folded())
                && Set.of("plus", "auparavant", "avant", "apres")
                        .contains(tokens.get(after + 2).folded());
        return years;
    }

    /** "portent", "étaient"; after a number greater than one no noun ends so. */
    static boolean isPluralVerb(String word) {
        return word.length() > 4 && word.endsWith("ent") && !word.endsWith("ment")
                || word.length() > 6 && word.endsWith("aient");
    }

    /** "portés par", "dédiés à", "labellisées « … »". */
    private static boolean isParticiple(List<Token> tokens, int at) {
        String word = tokens.get(at).folded();
        if (NO_PARTICIPLES.contains(word)) {
            return false;
        }
        if (at + 1 >= tokens.size()) {
            return at == 1 && tokens.get(0).isNumber() && CHOSEN.contains(word); // a line: "17 financés"
        }
        String written = tokens.get(at).text();
        String next = tokens.get(at + 1).folded();
        if (written.endsWith("és") && !word.endsWith("tes") || written.endsWith("ées")) {
            return !next.equals("de") && !next.equals("d'");
        }
        return IRREGULAR.contains(word) || word.length() > 4 && next.equals("par") && written.endsWith("és");
    }

    /**
     * The figure that a number without a noun takes up, or null where none does.
     *
     * @param first index of the number's first token in {@code sentence}
     */
    static Told.@Nullable Entry antecedent(Sentence sentence, Numeral numeral, int first, int after, Told told) {
        List<Token> tokens = sentence.tokens();
        String before = first > 0 ? tokens.get(first - 1).folded() : "";
        if (isSome(tokens, after) || isSubject(tokens, first, after)) {
            Told.Entry same = told.lastIn(sentence);
            if (same != null
                    && (same.isSubject() || before.equals(",") || before.equals("et") || before.equals("dont"))) {
                Told.Entry whole = told.wholeIn(sentence, before.equals("dont") ? numeral.value() : BigDecimal.ZERO);
                if (whole != null) {
                    return whole;
                }
            }
            Told.Entry earlier = told.wholeBefore(sentence, numeral.value());
            return earlier != null ? earlier : told.wholeIn(sentence, numeral.value());
        }
        if (before.equals("dont") || before.equals("(") && hasBefore(tokens, first, "dont")) {
            Told.Entry whole = told.wholeIn(sentence, numeral.value());
            return whole != null ? whole : told.wholeBefore(sentence, numeral.value());
        }
        Told.Entry last = told.lastIn(sentence);
        if (last != null && last.numeral().form() == Numeral.Form.FACTOR) {
            return last; // "doubler le nombre de sites, soit une centaine"
        }
        Told.Entry alike = told.wholeIn(sentence, BigDecimal.ZERO);
        if (alike != null && (TYING.contains(before) || first - alike.at() < REACH)) {
            return alike;
        }
        if (isInBrackets(tokens, numeral, first, after) || isInSeries(tokens, first, after, told.lastIn(sentence))) {
            return last != null && last.numeral().unit().equals("count")
                    ? last
                    : told.wholeBefore(sentence, BigDecimal.ZERO);
        }
        boolean pronoun = isOfThem(tokens, first)
                || OfThem.verb(tokens, first) >= 0
                || isPredicate(tokens, first)
                || isAgo(tokens, after)
                || isReached(tokens, first)
                || isMore(tokens, first, after);
        Told.Entry here = OfThem.verb(tokens, first) >= 0 ? alike : null; // "45 postes ; l'entreprise en emploie 310"
        Told.Entry counted = here != null ? here : pronoun ? told.wholeBefore(sentence, BigDecimal.ZERO) : null;
        return pronoun && counted == null ? OfThem.shared(sentence, first, told) : counted;
    }

    /** "la Bourgogne (29 800)", "Olonne (1 520)": of another place or body than the one told of before. */
    private static boolean isInBrackets(List<Token> tokens, Numeral numeral, int first, int after) {
        return first > 1
                && tokens.get(first - 1).is("(")
                && tokens.get(first - 2).isCapitalised()
                && after < tokens.size()
                && (tokens.get(after).is(")") || tokens.get(after).is(","))
                && numeral.sign() == 0
                && numeral.value().compareTo(CODES) > 0
                && numeral.digits().end() - numeral.digits().start() != YEAR;
    }

    /** "31 candidatures (Jura 7, Doubs 6)", "Vesoul 14 900 habitants, Lure 8 200": of place after place. */
    private static boolean isInSeries(List<Token> tokens, int first, int after, Told.@Nullable Entry last) {
        boolean ends = after >= tokens.size()
                || Set.of(",", ")", ";", ".", "et").contains(tokens.get(after).folded());
        int from = first;
        while (from > 0 && first - from < OF_THEM && tokens.get(from - 1).isCapitalised()) {
            from--;
        }
        return ends
                && last != null
                && from > 0
                && from < first
                && Set.of(",", "(", ";", ":", "et")
                        .contains(tokens.get(from - 1).folded())
                && BareParts.isPlace(tokens, from, first);
    }

    /** "on était 118", "nous devrions être 95": those who speak are so many in their house. */
    static boolean isOfUs(List<Token> tokens, int first) {
        int i = first - 1;
        while (i > 0 && HEDGES.contains(tokens.get(i).folded()) && first - i < OF_THEM) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        boolean there = tokens.get(i).is("voila") && i > 0 && tokens.get(i - 1).is("nous");
        if (WE_ARE.contains(tokens.get(i).folded()) || there) {
            return true;
        }
        if (i > 1 && tokens.get(i).is("etre") && tokens.get(i - 1).folded().startsWith("dev")) {
            i--;
        } else if (!ONE_IS.contains(tokens.get(i).folded())) {
            return false;
        }
        return i > 0 && (tokens.get(i - 1).is("on") || tokens.get(i - 1).is("nous"));
    }

    /** "on est descendus à 74", "on vient de repasser les 130": the level that was told of before. */
    private static boolean isReached(List<Token> tokens, int first) {
        boolean to = first > 1
                && (tokens.get(first - 1).is("a") || tokens.get(first - 1).is("les"));
        return to
                && REACHING.stream().anyMatch(tokens.get(first - 2).folded()::startsWith)
                && tokens.subList(0, first).stream().anyMatch(t -> PRONOUNS.contains(t.folded()));
    }

    /** "C'est 700 de plus qu'à la précédente édition": of those told of before. */
    private static boolean isMore(List<Token> tokens, int first, int after) {
        return first > 0
                && first <= 3
                && (tokens.get(first - 1).is("c'est") || tokens.get(first - 1).is("est"))
                && after + 1 < tokens.size()
                && tokens.get(after).is("de")
                && Set.of("plus", "moins", "mieux")
                        .contains(tokens.get(after + 1).folded());
    }

    /** "il en compte 12", "il en a également financé 102". */
    static boolean isOfThem(List<Token> tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - OF_THEM); i--) {
            if (tokens.get(i).is("en")) {
                return i >= first - 3
                        || i + 1 < first
                                && AUXILIARIES.contains(tokens.get(i + 1).folded());
            }
            if (!tokens.get(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** "ils étaient 7 200", "elles ne sont que dix", "nous serons plus de 110": of the verb to be, after a pronoun. */
    private static boolean isPredicate(List<Token> tokens, int first) {
        for (int i = first - 1; i > 0 && i >= first - 4; i--) {
            if (tokens.get(i).is("voila") && tokens.get(i - 1).is("les")) {
                return true;
            }
            if (ARE.contains(tokens.get(i).folded())) {
                String subject = tokens.get(i - 1).folded();
                return subject.equals("ils")
                        || subject.equals("elles")
                        || subject.equals("nous")
                        || subject.equals("n'")
                        || subject.equals("ne")
                        || i == first - 1;
            }
            boolean hedge = HEDGES.contains(tokens.get(i).folded());
            if (!hedge) {
                return false;
            }
        }
        return false;
    }

    /** "sept d'entre elles". */
    static boolean isSome(List<Token> tokens, int after) {
        String next = after < tokens.size() ? tokens.get(after).folded() : "";
        return (next.equals("d'") || next.equals("d'entre") || next.equals("de"))
                && after + 1 < tokens.size()
                && (next.equals("d'entre") || tokens.get(after + 1).is("entre"));
    }

    /** Whether a number is the subject of the verb right after it, or stands at the head of its clause. */
    static boolean isSubject(List<Token> tokens, int first, int after) {
        if (after >= tokens.size()) {
            return false;
        }
        boolean denied = after + 1 < tokens.size()
                && (tokens.get(after).is("ne") || tokens.get(after).is("n'"));
        Token acting = tokens.get(denied ? after + 1 : after);
        String next = acting.folded();
        boolean verb = WordSet.of("sont seront etaient ont auront avaient font vont est")
                        .contains(next)
                || isPluralVerb(next) && !acting.isCapitalised();
        String before = first > 0 ? tokens.get(first - 1).folded() : "";
        return verb
                && (first == 0
                        || WordSet.of(", et ; : dont seuls seules car ( « que").contains(before));
    }

    private static boolean hasBefore(List<Token> tokens, int first, String word) {
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            if (tokens.get(i).is(word)) {
                return true;
            }
        }
        return false;
    }
}

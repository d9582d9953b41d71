package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Sentences that open something: {@code l'atelier a été inauguré}, {@code Sorex inaugure, mardi, son usine}. */
final class Inaugurations {
    private static final Set<String> PRONOUNS = WordSet.of("il elle ils elles celui-ci celle-ci");
    private static final Set<String> CLAUSES = WordSet.of("que qui dont ou quand lorsque car alors et");
    private static final Set<String> CIRCUMSTANCES = WordSet.of(
            """
            officiellement hier aujourd'hui demain matin apres-midi soir en grande pompe dernier prochain week-end
            semaine derniere prochaine""");
    private static final int LONGEST = 24;
    private static final int LONGEST_GAP = 10;
    private static final int LONGEST_ASIDE = 14;
    private static final Set<String> BEEN = WordSet.of("ete est sont etait etaient sera seront fut furent etre");
    /** To whom something is given: {@code le prix lui a été remis}. */
    private static final Set<String> CLITICS = WordSet.of("lui leur y");

    private static final Set<String> PLACING = WordSet.of("a au aux en dans sur");
    private static final Set<String> ASIDE = WordSet.of("devant avec sous malgre apres avant aupres");
    private static final Set<String> ORDINALS = WordSet.of("e er ere eme nd nde");

    private final Source source;

    Inaugurations(Source source) {
        this.source = source;
    }

    // "le nouveau site de Sorex a été inauguré", "X a inauguré son usine", "pose la première pierre de"
    EventPhrases.@Nullable Phrase in(Wording w) {
        boolean opened =
                w.size() > 1 && EventWords.opens(w.word(0)) && w.word(0).contains("inaugure");
        boolean handed = EventWords.isHanded(w.word(0)) && Gatherings.tellsDay(w);
        Deed participle = opened ? Deed.OPENS : handed ? Deed.HANDS : null;
        int apposed = participle == null ? -1 : afterAside(w, 0);
        if (participle != null && apposed > 0 && apposed + 1 < w.size()) {
            return inauguration(w, apposed + 1, PhraseEnds.of(w, apposed + 1), 0, participle);
        }
        for (int i = 1; i < w.size(); i++) {
            Deed deed = Deed.of(w, i);
            EventPhrases.Phrase told = deed == null
                    ? null
                    : isPassive(w, i)
                            ? passive(w, i, deed)
                            : isReduced(w, i) ? reduced(w, i, deed) : active(w, i, deed);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private static boolean isPassive(Wording w, int verb) {
        return BEEN.contains(w.word(verb - 1)) || w.word(verb - 1).endsWith("ment") && isAuxiliary(w.word(verb - 2));
    }

    // "la halle, inaugurée le 3 mai par", "le trophée remis jeudi à Sorex": a participle without its auxiliary
    private static boolean isReduced(Wording w, int verb) {
        String text = w.token(verb).text();
        boolean participle = text.endsWith("é")
                || text.endsWith("ée")
                || text.endsWith("és")
                || text.endsWith("ées")
                || EventWords.isHanded(w.word(verb));
        boolean behind = w.word(verb - 1).equals(",") || w.name(verb - 1) != null || w.isContentWord(verb - 1);
        return participle
                && behind
                && !isAuxiliary(w.word(verb - 1))
                && !w.word(verb - 1).endsWith("ment");
    }

    private EventPhrases.@Nullable Phrase reduced(Wording w, int verb, Deed deed) {
        int end = w.word(verb - 1).equals(",") ? verb - 2 : verb - 1;
        int start = subjectStart(w, end);
        return start >= 0 && start <= end && Gatherings.tellsDay(w)
                ? inauguration(w, start, end + 1, verb, deed)
                : null;
    }

    // "le nouveau site de Sorex a été inauguré"; "a officiellement inauguré" has its object behind it
    private EventPhrases.@Nullable Phrase passive(Wording w, int verb, Deed deed) {
        int end = verb - 1;
        boolean been = false;
        while (end > 0 && (isAuxiliary(w.word(end)) || CLITICS.contains(w.word(end)))) {
            been |= BEEN.contains(w.word(end));
            end--;
        }
        if (!been) {
            return active(w, verb, deed);
        }
        end = beforeAside(w, end);
        int start = subjectStart(w, end);
        return start <= end && start >= 0 ? inauguration(w, start, end + 1, verb, deed) : null;
    }

    private EventPhrases.@Nullable Phrase active(Wording w, int verb, Deed deed) {
        int object = w.says(verb + 1, "le", "ruban") ? w.afterOf(verb + 3) : object(w, verb + 1);
        String word = w.word(verb);
        boolean active =
                WordSet.of("a ont vient d' va vont avait pour doit doivent").contains(w.word(verb - 1))
                        || word.endsWith("e")
                        || word.endsWith("ent")
                        || word.endsWith("ait")
                        || word.endsWith("era")
                        || word.endsWith("eront");
        if (active && object > verb + 1 && object < w.size() && (w.isSmallWord(object) || w.name(object) != null)) {
            int end = w.name(object) != null ? w.endOfName(object) : PhraseEnds.of(w, object);
            return inauguration(w, object, end, verb, deed);
        }
        return null;
    }

    // past "officiellement", "mardi", ", vendredi 26 septembre,", "à Vernolles", "son": where what is opened begins
    private static int object(Wording w, int from) {
        int i = from;
        while (i < w.size() && i < from + LONGEST) {
            String word = w.word(i);
            boolean placed = PLACING.contains(word) && w.name(w.afterArticle(i + 1), EntityKind.TERRITORY) != null;
            if (placed) {
                i = w.endOfName(w.afterArticle(i + 1));
                continue;
            }
            if (w.name(i) != null) {
                break;
            }
            // "a posé, dans son fief, la première pierre", "inaugure devant 200 invités, l'usine"
            boolean aside = word.equals(",") || PLACING.contains(word) || ASIDE.contains(word);
            int after = aside ? afterAside(w, i) : i;
            if (after > i) {
                i = after;
                continue;
            }
            boolean time = FunctionWords.isCalendar(word)
                    || w.token(i).isNumber()
                    || word.equals(",")
                    || CIRCUMSTANCES.contains(word)
                    || ORDINALS.contains(word) && w.token(i - 1).isNumber()
                    || FunctionWords.isDeterminer(word)
                    || FunctionWords.isOf(word) && i > from;
            if (!time) {
                break;
            }
            i++;
        }
        return FunctionWords.isPreposition(w.word(i)) ? from : i;
    }

    // index of the determiner after what stands between the comma at "comma" and the next, or the comma's own
    private static int afterAside(Wording w, int comma) {
        for (int i = comma + 1; i < w.size() && i < comma + LONGEST_ASIDE; i++) {
            if (w.word(i).equals(",")) {
                return FunctionWords.isDeterminer(w.word(i + 1)) ? i + 1 : comma;
            }
        }
        return comma;
    }

    private static boolean isAuxiliary(String word) {
        return WordSet.of(
                        """
                a ont ete est sont etait etaient sera seront fut avait officiellement furent doit etre devrait""")
                .contains(word);
    }

    // "Le marché de Vernolles, sur la commune d'Arvant, a été": the last word before what stands between commas
    private static int beforeAside(Wording w, int end) {
        if (!w.word(end).equals(",")) {
            return end;
        }
        for (int i = end - 1; i > 0 && i > end - LONGEST_GAP; i--) {
            if (w.word(i).equals(",")) {
                return i - 1;
            }
        }
        return end;
    }

    // the first word of the noun phrase that ends at "end"
    private static int subjectStart(Wording w, int end) {
        int start = end + 1;
        for (int i = end; i >= 0 && end - i < LONGEST; i--) {
            String word = w.word(i);
            boolean pronoun = PRONOUNS.contains(word);
            // "la troisième tranche", "la première pierre": after an ordinal stands a noun
            boolean noun = w.word(i - 1).endsWith("ieme") || w.word(i - 1).startsWith("premi");
            boolean verb = w.isSmallWord(i) && !noun && (isAuxiliary(word) || PhraseEnds.isVerb(w, i));
            if ((w.isMark(i) && w.name(i) == null) || CLAUSES.contains(word) || word.startsWith("puisqu") || verb) {
                break;
            }
            start = i;
            if (pronoun) {
                break;
            }
        }
        return w.afterArticle(start);
    }

    private EventPhrases.@Nullable Phrase inauguration(Wording w, int from, int to, int verb, Deed deed) {
        if (to <= from || (to - from == 1 && w.name(from) == null && !w.isContentWord(from))) {
            return null;
        }
        if (!deed.takes(w, from)) {
            return null;
        }
        String first = w.word(from);
        boolean pronoun =
                Set.of("il", "elle", "ils", "elles", "celui-ci", "celle-ci").contains(first);
        boolean vowel = "aeiouh".indexOf(first.isEmpty() ? 'x' : first.charAt(0)) >= 0;
        String of =
                switch (w.word(from - 1)) {
                    case "l'" -> "de l'";
                    case "la" -> "de la ";
                    case "le" -> "du ";
                    case "son", "sa" -> vowel ? "de l'" : "de " + w.word(from - 1) + " ";
                    case "un", "une" -> "d'" + w.word(from - 1) + " ";
                    default -> "de ";
                };
        String label = (deed.noun() + (pronoun || deed == Deed.DIGS ? "" : of)).strip();
        label = pronoun
                ? label
                : label + (label.isEmpty() || label.endsWith("'") ? "" : " ") + PhraseEnds.words(source, w, from, to);
        return new EventPhrases.Phrase(from, to, verb, label, false, deed == Deed.LAUNCHES, false);
    }
}

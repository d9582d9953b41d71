package org.filigraph.extract.role;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FrenchWords;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.SpeechVerbs;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** How far the phrase of a position goes: adjectives, complements, the body, up to a verb or a mark. */
final class PositionEnds {
    private PositionEnds() {}

    private static final int LONGEST = 32;

    // the index after the phrase whose noun stands at i: its adjectives, its complements, up to a verb or mark
    static int end(Wording w, int i, int limit) {
        int end = i + 1;
        boolean body = false;
        boolean aupres = false;
        boolean charge = w.word(i).startsWith("charge");
        while (end < limit && end - i < LONGEST) {
            String word = w.word(end);
            boolean after = FunctionWords.isOf(w.word(end - 1)) || FunctionWords.isArticle(w.word(end - 1));
            if (isParty(w, end) && !body) {
                end += 3;
                continue;
            }
            Name name = w.name(end);
            if (name != null && !(name.is(EntityKind.PERSON) && !(after && !body))) {
                if (body && !after && !w.word(end - 1).equals("-")) {
                    break;
                }
                body = true;
                end = w.endOfName(end);
                continue;
            }
            if (name != null) {
                break;
            }
            boolean tie = FunctionWords.isOf(word)
                    || Set.of("chez", "a", "au", "aux", "en", "pour", "aupres").contains(word)
                    || (!body
                            && end > i + 1
                            && (Set.of("avec", "sur", "entre").contains(word) || (charge && word.equals("dans"))));
            boolean aged = word.equals("de") && w.word(end + 2).equals("ans");
            if (w.token(end).text().equals("a") || aged || isFrom(w, end)) {
                break;
            }
            charge |= word.equals("charge") || word.equals("chargee");
            aupres |= word.equals("aupres");
            boolean charged = word.equals(",")
                    && (w.word(end + 1).startsWith("charge")
                            || (w.says(end + 1, "en", "charge"))
                            || (aupres && PositionWords.STATE.contains(w.word(end + 1))));
            if (charged && !body) {
                end++;
                continue;
            }
            boolean listed = word.equals(",") && !body && continues(w, end + 1);
            boolean and = (word.equals("et")
                            && !PositionNouns.at(w, end + 1)
                            && !isClause(w, end + 1)
                            && !PositionWords.KIN.contains(w.word(end + 1))
                            && !startsPerson(w, end + 1))
                    || word.equals("&");
            if (tie || listed || and) {
                boolean called = !FunctionWords.isOf(word) && isBodyNoun(w, i, end) && !word.equals("pour");
                if (body || (called && w.name(w.afterArticle(end + 1)) != null)) {
                    break;
                }
                end++;
                continue;
            }
            if (body) {
                break;
            }
            if (FunctionWords.isArticle(word) || isDemonstrative(w, end)) {
                end++;
                continue;
            }
            Token token = w.token(end);
            boolean capital = token.isWord() && token.isCapitalised() && !FunctionWords.isCalendar(word);
            boolean inner = (w.isSmallWord(end) || (after && isProper(w, end, false)))
                    && !FunctionWords.has(word)
                    && !FunctionWords.isCalendar(word)
                    && !(isVerb(word) && !after);
            boolean number = token.isNumber() && after;
            boolean hyphen = (word.equals("-") || word.equals("/")) && !token.spaceBefore();
            if (!capital && !inner && !number && !hyphen) {
                break;
            }
            end++;
        }
        while (end > i + 1
                && w.name(end - 1) == null
                && ((FunctionWords.has(w.word(end - 1)) && !w.token(end - 1).isAllCapitals()) || w.isMark(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether the party of who was elected stands in brackets at {@code i}: {@code maire (DVG) de Vernoux}. */
    static boolean isParty(Wording w, int i) {
        return w.word(i).equals("(")
                && w.word(i + 2).equals(")")
                && w.token(i + 1).isAllCapitals()
                && FunctionWords.isOf(w.word(i + 3));
    }

    // "directrice générale | à compter du 1er juin"
    private static boolean isFrom(Wording w, int i) {
        return w.word(i).equals("a") && Set.of("compter", "partir", "dater").contains(w.word(i + 1));
    }

    // "président de la communauté urbaine | aux Halles": the body is told by its noun
    static boolean isBodyNoun(Wording w, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            boolean article =
                    FunctionWords.isArticle(w.word(i - 1)) || w.word(i - 1).equals("du");
            if (article && w.name(i) == null && PositionWords.COUNCILS.contains(w.word(i))) {
                return true;
            }
        }
        return false;
    }

    // "de cette région", but "du CE"
    static boolean isDemonstrative(Wording w, int i) {
        return PositionWords.DEMONSTRATIVES.contains(w.word(i)) && !w.token(i).isCapitalised();
    }

    static boolean isTie(String word) {
        return FunctionWords.isOf(word)
                || FunctionWords.isArticle(word)
                || Set.of("chez", "a", "au", "aux", "en", "pour", "-").contains(word);
    }

    static boolean isVerb(String word) {
        return PositionWords.VERBS.contains(word)
                || (SpeechVerbs.has(word) && !word.endsWith("ee") && !word.endsWith("ant") && !word.endsWith("es"))
                || word.endsWith("aient")
                || (word.endsWith("ait") && word.length() > 5);
    }

    // "de l'Industrie, de la Recherche et du Numérique": a list that goes on
    static boolean continues(Wording w, int i) {
        return Set.of("des", "du", "de", "d'").contains(w.word(i)) && !w.says(i, "de", "plus");
    }

    // "et les acteurs", "et la région": no complement goes on
    static boolean isClause(Wording w, int i) {
        return FunctionWords.isDeterminer(w.word(i))
                && !FunctionWords.isOf(w.word(i))
                && !w.word(i).equals("au")
                && !w.word(i).equals("aux")
                && !w.word(i).equals("a");
    }

    static boolean startsPerson(Wording w, int i) {
        return w.name(i, EntityKind.PERSON) != null || FunctionWords.isCourtesy(w.word(i));
    }

    static boolean hasCapital(Wording w, int from, int to) {
        for (int i = from; i < to; i++) {
            if (w.token(i).isCapitalised()) {
                return true;
            }
        }
        return false;
    }

    // a capital, where it can only be a name's: "chez Valbois", "président de Valeur bois", "directrice du CEA"
    static boolean isProper(Wording w, int i, boolean likely) {
        Token token = w.token(i);
        boolean letters = token.isWord() && token.text().length() > 1;
        boolean mixed = letters && token.text().codePoints().anyMatch(Character::isDigit);
        boolean capital = letters && Character.isUpperCase(token.text().codePointAt(0));
        return mixed || (capital && (likely || token.isAllCapitals() || !FrenchWords.has(token.folded())));
    }

    // who presides, founds or owns does so of a body, not of a field
    static boolean heads(String noun) {
        return PositionWords.HEADS.stream().anyMatch(noun::contains);
    }

    // "chef du service achats", "directeur du département recherche": a part of a body, in small letters
    static boolean isPart(Wording w, int i, int end) {
        return i + 1 < end
                && WordSet.of(
                                """
                        service departement direction bureau base banque laboratoire mission centre plateforme
                        observatoire station media site entrepot commission delegation club magasin domaine""")
                        .contains(w.word(i))
                && w.isSmallWord(i);
    }
}

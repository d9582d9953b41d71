package org.filigraph.extract.figure;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Crowds;
import org.filigraph.extract.discourse.Referent;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.NounClass;
import org.filigraph.text.WordSet;

/** What the place of words that stand for a thing, beside a number in the same sentence, says of whose the number is. */
final class ReferentClues {
    private static final int FAR = 20;
    /** So many words lead to a clause at most: "Selon l'Insee, 300 emplois". */
    private static final int LEADING = 5;
    /** "Chez Sorex, 80 salariés": so many words stand before the name at most. */
    private static final int OPENING = 2;

    private static final Set<String> THIS = WordSet.of("ce cet cette");
    private static final Set<String> WHO = WordSet.of("qui lequel laquelle lesquels lesquelles");
    private static final Set<String> ARTICLES = WordSet.of("le la l' les");

    private final Wording w;
    private final int at;
    private final int after;
    private final int bracket;
    private final CountedPlace counted;

    /**
     * @param at index of the number
     * @param after index after what is counted
     */
    ReferentClues(Wording w, int at, int after) {
        this.w = w;
        this.at = at;
        this.after = after;
        this.bracket = ClauseBreaks.openBracket(w, at);
        this.counted = new CountedPlace(w, at, after);
    }

    /** What the words round the number say. */
    CountedPlace counted() {
        return counted;
    }

    /** Whether the words stand in a bracket that says nothing of the number, or are a part of what is counted. */
    boolean isAside(Referent referent) {
        boolean before = referent.to() <= at;
        return !before && referent.from() < at
                || isNextTo(referent.from())
                || referent.bracketed() && bracket < 0 && !isJustClosed(w, referent.to(), at);
    }

    /** "à côté du stade", "aux portes de Sorex": what only says where another thing is. */
    private boolean isNextTo(int from) {
        int of = from - 1;
        while (of > 0 && Set.of("le", "la", "l'", "les").contains(w.word(of))) {
            of--;
        }
        boolean side = w.word(of - 1).equals("cote") && w.word(of - 2).equals("du"); // "du côté de Sorex, on emploie"
        return w.afterOf(of) > of && SubjectWords.NEXT_TO.contains(w.word(of - 1)) && !side;
    }

    /** @param earlier how many subjects the clause has had before this referent */
    void before(Referent referent, int earlier, Set<SubjectClue> clues) {
        int gap = at - referent.to();
        if (isHost(referent)) {
            clues.add(SubjectClue.HOST);
        } else if (isOfKin(referent)) {
            clues.add(SubjectClue.OF_KIN);
        } else if (isHeadOfLine(referent)) {
            clues.add(SubjectClue.HEAD_OF_LINE);
        } else if (isBeside(referent, gap)) {
            clues.add(SubjectClue.BESIDE);
        } else if (Citing.leadsTo(w, referent.from())) {
            clues.add(SubjectClue.CITED);
        } else if (referent.is(Kind.POSSESSIVE)) {
            if (isJoined(referent)) {
                clues.add(SubjectClue.JOINED);
            }
            clues.add(referent.is(Case.SUBJECT) || gap <= 3 ? SubjectClue.POSSESSIVE_CLOSE : SubjectClue.POSSESSIVE);
        } else {
            clues.add(
                    switch (referent.role()) {
                        case SUBJECT -> earlier == 0 ? SubjectClue.SUBJECT : SubjectClue.LATER_SUBJECT;
                        case OF -> owner(referent);
                        case AT -> opens(referent) ? SubjectClue.AT_OPENING : SubjectClue.AT;
                        case BY -> SubjectClue.BY;
                        case OTHER -> SubjectClue.AFTER_PREPOSITION;
                    });
            if (isDirect(referent, gap)) {
                clues.add(SubjectClue.DIRECT);
            }
            if (referent.is(Case.SUBJECT) && counted.isOneOfCounted()) {
                clues.add(SubjectClue.AMONG);
            }
            if (isWhose(referent)) {
                clues.add(SubjectClue.WHOSE);
            }
            if (isRelative(referent.to())) {
                clues.add(SubjectClue.RELATIVE);
            } else if (ClauseBreaks.leads(w, referent.to()) && gap <= 30) {
                clues.add(SubjectClue.LEADS);
            }
            if (referent.is(Case.SUBJECT)) {
                if (isFollowedBy(referent, SubjectWords.COUNTERS)) {
                    clues.add(SubjectClue.COUNTS);
                } else if (isFollowedBy(referent, SubjectWords.TELLERS)) {
                    clues.add(SubjectClue.TELLS);
                }
            }
        }
        if (ClauseBreaks.breaks(w, referent.to(), at) > 0) {
            clues.add(isMarked(referent.to(), at) ? SubjectClue.MARK_APART : SubjectClue.CLAUSE_APART);
        }
        if (gap > FAR) {
            clues.add(SubjectClue.FAR);
        }
        kind(referent, clues);
    }

    /** "Sorex et ses 900 salariés", "le port, avec ses 12 hectares". */
    private boolean isJoined(Referent possessive) {
        int i = possessive.from() - 1;
        i = w.word(i).equals("de") ? i - 1 : i;
        boolean joins = w.word(i).equals("et") || w.word(i).equals("avec");
        i = joins && w.word(i - 1).equals(",") ? i - 2 : i - 1;
        return joins && possessive.to() == at && i >= 0 && w.name(i) != null;
    }

    /** @param acted whether the clause has had a subject before the number */
    void after(Referent referent, boolean acted, UsualFigures.Sort counted, Set<SubjectClue> clues) {
        int gap = referent.from() - after;
        boolean money = counted == UsualFigures.Sort.MONEY;
        kind(referent, clues);
        boolean apposed = gap <= 1
                || gap <= LEADING && w.word(referent.from() - 1).equals(",") && !hasVerb(after, referent.from());
        if (counted == UsualFigures.Sort.RANK && referent.is(Kind.NAME) && referent.is(Case.SUBJECT) && apposed) {
            clues.add(SubjectClue.AFTER_APPOSED);
            return;
        }
        if (ClauseBreaks.crosses(w, after, referent.from()) && !referent.is(Case.SUBJECT)) {
            clues.add(SubjectClue.AFTER_APART);
            return;
        }
        clues.add(
                switch (referent.role()) {
                    case OF -> gap <= 3 ? SubjectClue.AFTER_OWNER : SubjectClue.AFTER_OF;
                    case AT -> SubjectClue.AFTER_AT;
                    case BY -> Citing.isCounter(w, referent.from()) ? SubjectClue.COUNTS : SubjectClue.AFTER_BY;
                    case SUBJECT ->
                        !acted && isOpenedFor(referent) ? SubjectClue.AFTER_OPENING : SubjectClue.AFTER_SUBJECT;
                    case OTHER ->
                        isFor(w, referent, money) && gap <= (money ? 6 : 3)
                                ? SubjectClue.AFTER_FOR
                                : SubjectClue.AFTER_OTHER;
                });
    }

    /** What words for a sector or place say for nothing being the subject. */
    void nameless(Referent referent, Set<SubjectClue> nothing) {
        boolean sector = referent.is(Kind.SECTOR);
        boolean before = referent.to() <= at;
        if (before && (referent.is(Case.SUBJECT) || ClauseBreaks.leads(w, referent.to()))) {
            if (!isCrowd(referent)) {
                nothing.add(sector ? SubjectClue.SECTOR_SUBJECT : SubjectClue.PLACE_SUBJECT);
            } else if (ClauseBreaks.breaks(w, referent.to(), at) == 0) {
                nothing.add(SubjectClue.CROWD_SUBJECT);
            }
        } else if (sector && referent.is(Case.OF) && (before || referent.from() - after <= 3)) {
            nothing.add(SubjectClue.OF_SECTOR);
        } else if (!sector && referent.is(Case.OTHER) && (before || !ClauseBreaks.crosses(w, after, referent.from()))) {
            nothing.add(SubjectClue.IN_PLACE);
        }
    }

    private void kind(Referent referent, Set<SubjectClue> clues) {
        if (SubjectWords.isOfMembers(w, referent)) {
            clues.add(SubjectClue.OF_MEMBERS);
        }
        switch (referent.kind()) {
            case NOUN -> clues.add(isThis(referent) ? SubjectClue.BY_THIS : SubjectClue.BY_NOUN);
            case PRONOUN -> clues.add(isThis(referent) ? SubjectClue.BY_THIS : SubjectClue.BY_PRONOUN);
            case WE -> clues.add(SubjectClue.BY_WE);
            case HEAD -> clues.add(SubjectClue.BY_HEAD);
            default -> {}
        }
    }

    /** "Fournisseur des groupes Ferralis et Morva, Sorex": whether words without a verb lead to a subject. */
    boolean isFrontedBy(Referent subject) {
        if (!subject.is(Case.SUBJECT) || subject.from() < 2) {
            return false;
        }
        boolean comma = false;
        for (int i = 0; i < subject.from(); i++) {
            if (FiniteVerbs.at(w, i) || w.isMark(i) && !w.word(i).equals(",")) {
                return false;
            }
            comma |= w.word(i).equals(",");
        }
        return comma && subject.to() <= at;
    }

    /** "70 entreprises représentent": whether a number of bodies is a clause's subject. */
    boolean isCrowd(Referent referent) {
        return referent.is(Kind.SECTOR) && Crowds.begins(w, referent.from());
    }

    /** "la construction d'un atelier", "l'activité de Sorex": what is done, no sector. */
    boolean isAct(Referent referent) {
        int of = w.afterOf(referent.to());
        String noun = w.word(referent.to() - 1);
        return of > referent.to() && (noun.equals("construction") || noun.equals("activite") && w.name(of) != null);
    }

    /** "cette entreprise", "ce dernier": rather what was named last. */
    boolean isThis(Referent referent) {
        return THIS.contains(w.word(referent.from()));
    }

    /** "Sorex à Brest (29) : 2 M€": whether a name begins the line, and a colon and no verb parts it from the number. */
    private boolean isHeadOfLine(Referent referent) {
        if (!referent.is(Kind.NAME) || referent.from() > OPENING) {
            return false;
        }
        for (int i = 0; i < referent.from(); i++) {
            if (!w.isMark(i) && !w.isSmallWord(i)) {
                return false;
            }
        }
        for (int i = referent.to(); i < at; i++) {
            if (w.word(i).equals(":")) {
                return at - i <= CountedPlace.AMOUNT_OF;
            }
            boolean address = w.name(i) != null || w.isMark(i) || w.token(i).isNumber() || !w.isContentWord(i);
            if (!address) {
                return false;
            }
        }
        return false;
    }

    /** Whether nothing but the verb and an apposition stands between a clause's subject and the number. */
    private boolean isDirect(Referent referent, int gap) {
        if (!referent.is(Case.SUBJECT) || !referent.is(Kind.NAME) && !isThis(referent) || gap > FAR) {
            return false;
        }
        int from = referent.to();
        if (w.word(from).equals(",")) {
            int close = from + 1;
            while (close < at && !w.word(close).equals(",")) {
                close++;
            }
            if (close == at) {
                return false;
            }
            from = close + 1;
        }
        return !ClauseBreaks.crosses(w, from, at) && from < at;
    }

    /** "Chez Sorex,", "Au sein de la société Sorex,". */
    private boolean opens(Referent referent) {
        return referent.from() <= LEADING && !hasVerb(0, referent.from());
    }

    private boolean isFollowedBy(Referent referent, Set<String> verbs) {
        return verbs.contains(w.word(referent.to())) || verbs.contains(w.word(referent.to() + 1));
    }

    private boolean isHost(Referent referent) {
        int far = bracket - referent.to();
        return bracket >= 0
                && far >= 0
                && referent.is(Kind.NAME)
                && (far == 0 || far <= 3 && !ClauseBreaks.crosses(w, referent.to(), bracket));
    }

    private boolean isBeside(Referent referent, int gap) {
        boolean owner = bracket < 0 && isOfThat(referent) || FiniteVerbs.at(w, at);
        if (owner || !referent.is(Kind.NAME) || bracket >= 0 && referent.to() <= bracket) {
            return false;
        }
        if (gap <= 3 && referent.bracketed() && w.word(referent.to()).equals(")")) {
            return true;
        }
        if (gap == 1 && w.word(at - 1).equals(",") && !referent.is(Case.SUBJECT)) {
            boolean example = SubjectWords.EXAMPLES.contains(w.word(referent.from() - 1)); // "comme Sorex, 80 salariés"
            return referent.is(Case.OTHER) && (example || referent.from() > LEADING);
        }
        boolean close =
                gap == 0 || gap == 1 && w.isMark(at - 1) && !w.word(at - 1).equals(")");
        return close && !referent.is(Case.OTHER) && !referent.is(Case.BY);
    }

    /** "celui de X", "celles de X": what X has of what was told of another. */
    static boolean isOfThat(Referent referent) {
        return referent.is(Case.OF) && SubjectWords.THAT.contains(referent.head());
    }

    /** How many clauses end between two words before the number. */
    int breaks(int from, int to) {
        return ClauseBreaks.breaks(w, from, to);
    }

    /** "(X), premier employeur": the bracket with the name ends right before the number. */
    private static boolean isJustClosed(Wording w, int to, int at) {
        return w.word(to).equals(")") && at - to <= (w.word(to + 1).equals(",") ? 2 : 1);
    }

    /** "la filiale de Sorex", "sa filiale Morva": its kin is told of. */
    private boolean isOfKin(Referent referent) {
        return referent.is(Kind.POSSESSIVE)
                ? SubjectWords.KIN.contains(w.word(referent.to()))
                : referent.is(Case.OF) && SubjectWords.KIN.contains(referent.head());
    }

    /** "Sa filiale Morva", "son usine, Morva": what is named and not whose it is is told of. */
    boolean isOwnerOf(Referent referent, Referent next) {
        return referent.is(Kind.POSSESSIVE)
                && next.is(Kind.NAME)
                && next.is(Case.SUBJECT)
                && next.from() <= referent.to() + 2;
    }

    /** "Castelnaudary (Aude), 95 salariés": a place that opens a line and leads to a number by no verb. */
    boolean isAddress(Referent referent) {
        if (!referent.is(Kind.PLACE) || referent.to() >= at) {
            return false;
        }
        int i = 0;
        while (i < at
                && (w.isMark(i)
                        || w.name(i, EntityKind.TERRITORY) != null
                        || w.token(i).isNumber())) {
            i++;
        }
        return i == at;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (FiniteVerbs.at(w, i)) {
                return true;
            }
        }
        return false;
    }

    /** "La Région compte", "la ville abrite": whether a verb of having follows a subject. */
    boolean hasVerb(Referent referent) {
        for (int i = referent.to(); i < Math.min(at, referent.to() + 4); i++) {
            String word = w.word(i);
            if (SubjectWords.HAVING.stream().anyMatch(word::startsWith)) {
                return referent.is(Case.SUBJECT);
            }
            if (w.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    private static SubjectClue owner(Referent referent) {
        return SubjectWords.OWNED_NOUNS.contains(referent.head())
                ? SubjectClue.OWNER
                : NounClass.ROLE.has(referent.head()) ? SubjectClue.OF_PERSON : SubjectClue.OF;
    }

    /** "qui", "laquelle". */
    private static boolean isWho(String word) {
        return WHO.contains(word);
    }

    /** "X, qui emploie", "X, engagée dans le bois, qui emploie": whether the number stands in a clause on it. */
    private boolean isRelative(int to) {
        int qui = at - 1;
        while (qui >= to
                && !isWho(w.word(qui))
                && (!w.isMark(qui) || w.word(qui).equals("-"))) {
            qui--;
        }
        if (qui < to || !isWho(w.word(qui))) {
            return false;
        }
        int next = w.word(to).equals(",") ? to + 1 : to;
        if (next == qui) {
            return true;
        }
        for (int i = to; i < qui; i++) {
            if (w.name(i) != null && w.name(i, EntityKind.TERRITORY) == null) {
                return false;
            }
        }
        return w.word(to).equals(",") && ClauseBreaks.isParticiple(w, to + 1) && qui - to <= FAR;
    }

    /** "X, dont les ateliers", "X, à Brest (Finistère), dont elle garde les 50 postes": whether the number is told of what X has. */
    private boolean isWhose(Referent referent) {
        int dont = at - 1;
        while (dont > referent.to() && !w.word(dont).equals("dont")) {
            dont--;
        }
        if (dont <= referent.to() || !ARTICLES.contains(w.word(dont + 1)) && !ARTICLES.contains(w.word(at - 1))) {
            return false;
        }
        for (int i = referent.to(); i < dont; i++) {
            boolean place = w.name(i) == null || w.name(i, EntityKind.TERRITORY) != null;
            if (!place
                    || FiniteVerbs.at(w, i)
                    || w.word(i).equals("et")
                    || w.word(i).equals(";")) {
                return false;
            }
        }
        return w.word(dont - 1).equals(",") && dont - referent.to() <= FAR / 2;
    }

    /** "Avec 250 salariés, X": whether the number stands in words that lead to a subject after it. */
    boolean isOpenedFor(Referent subject) {
        return subject.is(Case.SUBJECT)
                && counted.opens()
                && ClauseBreaks.breaks(w, at, subject.from()) == 0
                && !hasVerb(after, subject.from());
    }

    /** "70 000 m² pour X", "une aide de 2 M€ à X": who has it, who is helped. */
    private static boolean isFor(Wording w, Referent referent, boolean given) {
        for (int i = referent.from() - 1; i >= Math.max(0, referent.from() - 5); i--) {
            String word = w.word(i);
            if (word.equals("pour") || given && (word.equals("a") || word.equals("au"))) {
                return true;
            }
            if (w.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a colon or a closing quotation mark stands between two words. */
    boolean isMarked(int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (w.word(i).equals(":") || w.word(i).equals("»")) {
                return true;
            }
        }
        return false;
    }
}

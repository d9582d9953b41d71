package org.filigraph.extract.event;

import java.util.Set;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.Block;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Lines under a heading that says they are what will be held: {@code À vos agendas}, {@code Nos prochains rendez-vous},
 * {@code Dates à retenir}. There a line needs no word for what is held where it has a day ({@code 4 juin – Café des
 * tanneurs, Graulhet}), and no day where it has such a word ({@code Atelier « Teinture » – Mazamet}).
 */
final class UnderAgenda {
    private static final Set<String> HEADS =
            WordSet.of("agenda agendas rendez-vous dates date evenements manifestations calendrier rencontres rdv");
    private static final Set<String> AROUND = WordSet.of(
            """
            a au aux vos votre nos notre l' le la les des du de prochain prochains prochaine prochaines venir retenir
            noter et cles marquer ne pas manquer calez bloquez dans sur mois semaine trimestre saison cluster pole club
            annee tous prochainement""");
    private static final Set<String> MARKS = WordSet.of(": – - — | / // , ( • . > * ► ▪ → ·");
    private static final Set<String> ENDS = WordSet.of(": – - — | / // , ( ; .");
    private static final Set<String> ASIDE = WordSet.of("avec chez organise organisee anime animee");
    private static final Set<String> IN_DAY = WordSet.of(
            """
            du au le les et er - – a de h h30 printemps ete automne hiver fin debut mi mi- matin soir apres-midi""");
    /** What is to be done by a day, not held on it. */
    private static final Set<String> ENDS_THEN = WordSet.of(
            """
            cloture date fin limite depot depots inscription inscriptions candidature candidatures reponse reponses appel
            fermeture parution publication sortie mise entree echeance stand pavillon""");

    private static final Set<String> PLACED_KINDS = WordSet.of("mission voyage delegation visite atelier");
    private static final int LONGEST_HEAD = 7;
    private static final int LONGEST_LINE = 30;
    private static final int LONGEST_NAME = 12;

    private final Source source;

    UnderAgenda(Source source) {
        this.source = source;
    }

    EventPhrases.@Nullable Phrase in(Wording w) {
        if (w.size() > LONGEST_LINE || !isUnder(w.block())) {
            return null;
        }
        int from = afterDay(w);
        boolean dated = from > 0;
        while (from < w.size() && (MARKS.contains(w.word(from)) || FunctionWords.isArticle(w.word(from)))) {
            from++;
        }
        if (from >= w.size() || ENDS_THEN.contains(w.word(from))) {
            return null;
        }
        boolean noun = EventWords.isHeld(w.word(from)) || PLACED_KINDS.contains(w.word(from));
        int end = end(w, from);
        boolean capital = w.token(from).isCapitalised() || w.word(from).equals("«");
        if (!noun && !(dated && capital) || end <= from || hasVerb(w, from)) {
            return null;
        }
        // a noun alone, without its day, tells of none: "Visites", "Rencontres"
        if (!dated && end == from + 1) {
            return null;
        }
        boolean place = w.name(from, EntityKind.TERRITORY, EntityKind.PERSON) != null && w.endOfName(from) >= end;
        return place
                ? null
                : new EventPhrases.Phrase(from, end, -1, PhraseEnds.words(source, w, from, end), false, true, true);
    }

    // the index after the day that the line opens with, or 0
    private static int afterDay(Wording w) {
        boolean told = false;
        int i = 0;
        while (i < w.size() && MARKS.contains(w.word(i))) {
            i++;
        }
        int end = 0;
        for (; i < w.size(); i++) {
            boolean calendar = FunctionWords.isCalendar(w.word(i))
                    || w.token(i).isNumber() && w.word(i).contains("/");
            boolean of = calendar
                    || w.token(i).isNumber()
                    || IN_DAY.contains(w.word(i))
                    || w.word(i).equals("/");
            if (!of || w.name(i) != null) {
                break;
            }
            told |= calendar || w.word(i).equals("/");
            end = calendar || w.token(i).isNumber() ? i + 1 : end;
        }
        return told && MARKS.contains(w.word(end)) ? end : told && i == end ? end : 0;
    }

    private static int end(Wording w, int from) {
        int i = from;
        boolean quoted = false;
        while (i < w.size() && i < from + LONGEST_NAME) {
            quoted |= w.word(i).equals("«") || w.word(i).equals("“");
            boolean close = w.word(i).equals("»") || w.word(i).equals("”");
            boolean aside =
                    ASIDE.contains(w.word(i)) || isPlace(w, i) || w.word(i).equals("le");
            if (!quoted && (ENDS.contains(w.word(i)) || aside)) {
                return i;
            }
            quoted &= !close;
            i++;
        }
        return i == w.size() ? i : -1;
    }

    // "à Vannes": where it is, not a part of its name
    private static boolean isPlace(Wording w, int i) {
        boolean at = w.word(i).equals("a") || w.word(i).equals("au");
        return at && w.name(i + 1, EntityKind.TERRITORY, EntityKind.SITE) != null;
    }

    private static boolean hasVerb(Wording w, int from) {
        for (int i = from; i < w.size(); i++) {
            if (w.name(i) == null && FiniteVerbs.at(w, i) && !EventWords.isHeld(w.word(i)) && w.isSmallWord(i)) {
                boolean quoted = false;
                for (int k = from; k < i; k++) {
                    quoted |= w.word(k).equals("«");
                }
                if (!quoted) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isUnder(Block block) {
        if (block.heading() < 0) {
            return false;
        }
        boolean head = false;
        int words = 0;
        for (Token token : source.layout().blocks().get(block.heading()).tokens()) {
            if (!token.isWord()) {
                continue;
            }
            words++;
            boolean held = HEADS.contains(token.folded());
            head |= held;
            if (!held && !AROUND.contains(token.folded())) {
                return false;
            }
        }
        return head && words <= LONGEST_HEAD;
    }
}

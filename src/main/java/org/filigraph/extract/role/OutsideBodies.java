package org.filigraph.extract.role;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;

/**
 * Bodies that a text names for what they are to others, so that the positions it tells of without a body are seldom held
 * in them: where somebody comes from ({@code venue de Sorex}, {@code Anne Martin (Sorex)}), who pays,
 * who stands in a row of others.
 */
final class OutsideBodies {
    /** So many words before the name tell it. */
    private static final int NEAR = 5;

    private static final Set<String> ORIGINS = WordSet.of(
            """
            venu venue venus ancien ancienne anciens anciennes ex passe passee passes jusque-la jusqu'ici jusqu'alors
            jusqu' precedemment auparavant debauche debauchee transfuge sorti sortie diplome diplomee forme formee
            quitte quittait issu issue recrute recrutee detache detachee stage these carriere""");
    private static final Set<String> MONEY = WordSet.of(
            """
            apporte apportent apportes finance financent financee finances subvention subventions soutien aide aides
            pret verse versent accorde accordent octroie cofinance cofinancent garantie concours participe participent
            abonde abondent""");

    /** What leads to who counted, wrote or took the picture. */
    private static final Set<String> SOURCES =
            WordSet.of("source sources credit credits photo photos cliche copyright donnees chiffres");

    private static final Set<String> TIES = WordSet.of("du de des d' en au aux");

    private static final Set<String> MARKS = WordSet.of(": - – ©");

    private final Map<BodyClue, Map<Entity, Integer>> told = new EnumMap<>(BodyClue.class);

    /** Notes what the words round the name at {@code at} tell of the body. */
    void read(Wording w, int at, Entity body) {
        int end = w.endOfName(at);
        if (isBody(w, end + 1) && joins(w, end) || at > 1 && isBody(w, at - 2) && joins(w, at - 1)) {
            note(BodyClue.LISTED, body);
        }
        if (isGloss(w, at)) {
            note(BodyClue.GLOSS, body);
        }
        if (isSource(w, at)) {
            note(BodyClue.SOURCE, body);
        }
        if (isRubric(w, at, end)) {
            note(BodyClue.RUBRIC, body);
        }
        for (int i = at - 1; i >= 0 && at - i <= NEAR && w.name(i, EntityKind.ORGANISATION) == null; i--) {
            if (w.name(i) == null) {
                lead(w.word(i), body);
            }
        }
        for (int i = end; i < w.size() && i - end < 3; i++) {
            if (w.name(i) == null && MONEY.contains(w.word(i))) {
                note(BodyClue.PAYS, body);
            }
        }
    }

    // "Source : Sorex, 2020", "Crédit photo : Sorex", "© Sorex"
    private static boolean isSource(Wording w, int at) {
        for (int i = at - 1; i >= 0 && at - i <= NEAR; i--) {
            boolean mark = MARKS.contains(w.word(i));
            if (w.word(i).equals("©") || mark && (SOURCES.contains(w.word(i - 1)) || SOURCES.contains(w.word(i - 2)))) {
                return true;
            }
        }
        return false;
    }

    // "DOSSIER | AUTOUR DU BOIS", "VIVRE EN ARTOIS": capitals that a whole line has are no sign of a name
    private static boolean isRubric(Wording w, int at, int end) {
        Name name = w.name(at);
        boolean capitals = end == at + 1 && w.token(at).isAllCapitals();
        return capitals
                && name != null
                && name.confidence() < ToldBodies.DOUBTFUL
                && (isLoud(w, at - 1) || isLoud(w, end));
    }

    private static boolean isLoud(Wording w, int i) {
        return i >= 0 && i < w.size() && w.token(i).isAllCapitals() && TIES.contains(w.word(i));
    }

    private void lead(String word, Entity body) {
        if (ORIGINS.contains(word)) {
            note(BodyClue.ORIGIN, body);
        } else if (MONEY.contains(word)) {
            note(BodyClue.PAYS, body);
        }
    }

    private void note(BodyClue clue, Entity body) {
        told.computeIfAbsent(clue, c -> new HashMap<>()).merge(body, 1, Integer::sum);
    }

    private static boolean joins(Wording w, int i) {
        String word = w.word(i);
        return word.equals(",") || word.equals("et") || word.equals("ou") || word.equals(";");
    }

    private static boolean isBody(Wording w, int i) {
        return w.name(i, EntityKind.ORGANISATION) != null;
    }

    // "Anne Martin (Sorex)", "Anne Martin, Sorex"
    private static boolean isGloss(Wording w, int at) {
        return at > 1
                && (w.word(at - 1).equals("(") || w.word(at - 1).equals(","))
                && w.name(at - 2, EntityKind.PERSON) != null;
    }

    /** Adds what is told of a body that is named so many times, for a position of a kind. */
    void add(Entity body, int named, PositionKind kind, Set<BodyClue> clues) {
        told.forEach((clue, bodies) -> {
            int times = bodies.getOrDefault(body, 0);
            if (times > 0 && 2 * times >= named) {
                clues.add(clue);
            }
        });
        if (kind == PositionKind.PRESIDENT && clues.contains(BodyClue.GLOSS)) {
            clues.add(BodyClue.BOARD_GLOSS);
        }
    }
}

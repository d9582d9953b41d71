package org.filigraph.extract.role;

import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.WordSet;

/**
 * Offices that go to somebody: {@code la présidence de Sorex ira à P}, {@code la direction est confiée à P}; {@code le pôle
 * a élu à sa présidence P}; {@code Q cède son fauteuil de président de Sorex à P}.
 */
final class RoleBestowals {
    private static final Set<String> GOES = WordSet.of(
            """
            ira va revient reviendra revenait echoit echoira incombe incombera passe passera confiee assuree assumee
            exercee attribuee devolue remise transmise occupee endossee tenue echut revint""");
    /** For how long, from when and till when somebody has an office. */
    private static final Set<String> TERMS = WordSet.of(
            """
            les premier premiere premiers premieres prochain prochaine prochains prochaines annees mois jours semaines
            durant pendant jusqu' jusque tout toute temps duree periode mandature exercice exercices saison saisons
            semestre trimestre et demi demie un une partir compter ensuite puis abord d'abord suite tournante rentree
            assemblee generale transitoire renouvelable""");

    private static final Set<String> CEDES =
            WordSet.of("cede cedera cedait laisse laissera laissait transmet transmettra confie confiera");
    private static final Set<String> REPLACED = WordSet.of("remplace remplacee remplaces relaye relayee");
    private static final Set<String> OWN = WordSet.of("sa leur");
    private static final int LONGEST = 16;

    private RoleBestowals() {}

    /** Notes the office that goes to the person named at {@code at}. */
    static void read(Wording w, Name person, int at, RoleOffices offices) {
        if (RoleWords.isOffice(w.word(at - 1))
                && OWN.contains(w.word(at - 2))
                && w.word(at - 3).equals("a")) {
            own(w, person, at, w.word(at - 4).equals("avec"), at - 1, offices);
            return;
        }
        // "Sorex, avec P à sa tête,"
        int behind = w.endOfName(at) + 2;
        if (w.word(at - 1).equals("avec")
                && w.word(behind - 2).equals("a")
                && OWN.contains(w.word(behind - 1))
                && RoleWords.isOffice(w.word(behind))) {
            own(w, person, at, true, behind, offices);
            return;
        }
        // "Sorex a confié à P la direction de son usine"
        int given = w.endOfName(at) + 1;
        if (w.word(at - 1).equals("a")
                && (w.word(at - 2).startsWith("confie") || w.word(at - 2).startsWith("remet"))
                && RoleOffices.isOffice(w, given)) {
            offices.officeOf(w, person, at, given);
            return;
        }
        // "C'est à P que revient la présidence du pôle"
        int that = w.endOfName(at);
        int falls = RoleTies.pastAdverbs(w, that + 1);
        if (w.word(at - 1).equals("a")
                && Set.of("que", "qu'").contains(w.word(that))
                && GOES.contains(w.word(falls))
                && RoleOffices.isOffice(w, falls + 2)) {
            offices.officeOf(w, person, at, falls + 2);
            return;
        }
        // "Les rênes de Sorex sont entre les mains de P"
        if (w.word(at - 2).equals("mains") && FunctionWords.isOf(w.word(at - 1))) {
            offices.before(w, person, at, LONGEST);
            return;
        }
        int to = at - 1;
        while (to > 0 && (FunctionWords.isCourtesy(w.word(to)) || w.word(to).equals("."))) {
            to--;
        }
        if (!w.word(to).equals("a") && !w.word(to).equals("par")) {
            return;
        }
        int verb = beforeAdjuncts(w, to - 1);
        if (!GOES.contains(w.word(verb))) {
            ceded(w, person, at, to, w.word(to).equals("a") ? CEDES : REPLACED, offices);
            return;
        }
        for (int i = verb - 1; i > 0 && i > verb - LONGEST && !w.word(i).equals(";"); i--) {
            if (RoleOffices.isOffice(w, i)) {
                offices.officeOf(w, person, at, i);
                return;
            }
            // "Le fauteuil de président de Sorex échoit à P"
            if (RoleWords.isPost(w.word(i)) && w.name(i) == null && FunctionWords.isOf(w.word(i + 1))) {
                offices.office(w, person, at, i);
                return;
            }
        }
    }

    // "est tenue la première année par", "a été confiée, jusqu'en 2031, à": the index of the verb
    private static int beforeAdjuncts(Wording w, int last) {
        int verb = last;
        while (verb > 0 && last - verb < LONGEST && isAdjunct(w, verb)) {
            verb--;
        }
        return verb;
    }

    private static boolean isAdjunct(Wording w, int i) {
        String word = w.word(i);
        return w.name(i) == null
                && (word.equals(",")
                        || w.token(i).isNumber()
                        || RoleWords.isAdverb(word)
                        || RoleWords.isCircumstance(word)
                        || TERMS.contains(word)
                        || NumberWords.isCount(word)
                        || FunctionWords.isCalendar(word));
    }

    // "le syndicat a réélu à sa présidence P": of whom the sentence is
    private static void own(Wording w, Name person, int at, boolean led, int office, RoleOffices offices) {
        for (int verb = at - 1; verb > 0 && verb > at - LONGEST; verb--) {
            boolean told = led ? w.word(verb).equals("avec") : RoleWords.isNamed(w.word(verb));
            if (w.name(verb) != null || !told) {
                continue;
            }
            for (int i = verb - 1; i >= 0; i--) {
                Name body = w.name(i, EntityKind.ORGANISATION);
                Entity members = body == null ? Panels.ofMembers(w, i) : body.entity();
                if (members != null) {
                    offices.officeOf(w, person, at, office, members);
                    return;
                }
            }
        }
    }

    // "cède son fauteuil de président de Sorex à P", "a été remplacé à la tête du pôle par P"
    private static void ceded(Wording w, Name person, int at, int to, Set<String> verbs, RoleOffices offices) {
        int thing = -1;
        for (int i = to - 1; i > 0 && i > to - LONGEST && !w.isMark(i); i--) {
            if (w.name(i) == null && verbs.contains(w.word(i)) && thing > i) {
                offices.office(w, person, at, thing);
                return;
            }
            boolean office = RoleOffices.isOffice(w, i) || RoleWords.isPost(w.word(i)) && w.name(i) == null;
            thing = office ? i : thing;
        }
    }
}

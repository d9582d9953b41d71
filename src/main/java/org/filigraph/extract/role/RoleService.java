package org.filigraph.extract.role;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.fact.Role;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.WordSet;

/**
 * In what quality somebody works, sits or speaks, behind a verb that tells no office: {@code P officie comme directrice de
 * A}; {@code P représente A, en tant que présidente}; {@code P a fait ses débuts comme chef d'atelier chez A}.
 */
final class RoleService {
    /** Verbs of work, of sitting and of speaking for. */
    private static final Set<String> SERVES = WordSet.of(
            """
            officie officiait officia officiera travaille travaillait travailla travaillera oeuvre oeuvrait oeuvrera
            siege siegeait siegera exerce exercait exercera exerca opere operait intervient intervenait interviendra
            debute debutait debuta represente representait representera""");
    /** The same with "a": the participles that no present tense looks like. */
    private static final Set<String> SERVED =
            WordSet.of("exerce officie travaille oeuvre siege opere servi debute commence represente");

    private static final int LONGEST = 14;

    private final Positions positions;
    private final RoleOffices offices;
    private final List<Role> roles;

    RoleService(Positions positions, RoleOffices offices, List<Role> roles) {
        this.positions = positions;
        this.offices = offices;
        this.roles = roles;
    }

    /** Notes what the verb behind the person named at {@code at} says of them. */
    void read(Wording w, Name person, int at) {
        int verb = verb(w, w.endOfName(at));
        if (verb < 0) {
            return;
        }
        Name served = null;
        for (int i = verb + 1; i < w.size() && i < verb + LONGEST; i = w.endOfName(i)) {
            if (w.name(i, EntityKind.PERSON) != null
                    || w.word(i).equals(";")
                    || w.word(i).equals("que")) {
                return;
            }
            int as = as(w, i);
            Position position = as < 0 ? null : positions.read(w, as, w.size());
            if (position != null) {
                Position held = position.named() || served == null
                        ? position
                        : new Position(position.start(), position.end(), position.role(), served.entity(), true, true);
                if (held.named()) {
                    roles.add(offices.role(w, person, held, at, 0.84));
                }
                return;
            }
            Name body = w.name(i, EntityKind.ORGANISATION);
            served = body == null ? served : body;
        }
    }

    private static int as(Wording w, int i) {
        if (w.says(i, "en", "tant", "que") || w.says(i, "en", "qualite", "de")) {
            return i + 3;
        }
        return w.word(i).equals("comme") ? i + 1 : -1;
    }

    // past ", elle," and ", qui" and adverbs
    private static int verb(Wording w, int end) {
        int i = end;
        while (i < end + 5
                && (Set.of(",", "elle", "lui", "qui", "y", "a", "avait").contains(w.word(i))
                        || RoleWords.isAdverb(w.word(i)))) {
            i++;
        }
        boolean has = i > end && (w.word(i - 1).equals("a") || w.word(i - 1).equals("avait"));
        boolean serves = has ? SERVED.contains(w.word(i)) : SERVES.contains(w.word(i));
        return serves && w.name(i) == null ? i : -1;
    }

    /** The index after words for how long, at {@code from}: {@code pendant douze ans}, {@code , depuis 2019,}; or the same. */
    static int afterTime(Wording w, int from) {
        boolean aside = w.word(from).equals(",");
        int i = aside ? from + 1 : from;
        if (!Set.of("pendant", "durant", "depuis", "jusqu'", "jusqu'en", "de", "entre", "en", "des")
                .contains(w.word(i))) {
            return from;
        }
        int first = i++;
        while (i < w.size() && i < first + 9 && isTime(w, i)) {
            i++;
        }
        boolean told = i > first + 1
                && (FunctionWords.isCalendar(w.word(i - 1))
                        || w.token(i - 1).isNumber()
                        || UNITS.contains(w.word(i - 1)));
        if (!told || aside && !w.word(i).equals(",")) {
            return from;
        }
        return aside ? i + 1 : i;
    }

    private static final Set<String> UNITS = WordSet.of(
            """
            an ans mois annees annee semaines semaine jours jour decennie decennies mandats mandat peu longtemps toujours
            debut fin creation naissance origine printemps ete automne hiver rentree""");

    private static boolean isTime(Wording w, int i) {
        return w.name(i) == null
                && (w.token(i).isNumber()
                        || NumberWords.isCount(w.word(i))
                        || FunctionWords.isCalendar(w.word(i))
                        || UNITS.contains(w.word(i))
                        || Set.of(
                                        "plus",
                                        "pres",
                                        "de",
                                        "d'",
                                        "moins",
                                        "quelques",
                                        "plusieurs",
                                        "a",
                                        "et",
                                        "la",
                                        "sa",
                                        "le",
                                        "l'",
                                        "une",
                                        "un",
                                        "en",
                                        "dernier",
                                        "derniere",
                                        "longues",
                                        "vingtaine",
                                        "dizaine",
                                        "quinzaine",
                                        "trentaine",
                                        "fin")
                                .contains(w.word(i)));
    }
}

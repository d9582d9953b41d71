package org.filigraph.extract.relation.partner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The network whose page or newsletter a text is: the body that the words around its names most often tell to be one of
 * bodies ("le cluster X", "les membres de X", "X, le pôle des mousses", "X compte 40 adhérents").
 */
final class HomeNetwork {
    private static final String NOUNS = "(?:cluster|pole|association|groupement|reseau|federation|grappe|collectif|gie"
            + "|campus|syndicat|interprofession|incubateur|accelerateur|technopole|club|alliance)";
    private static final Pattern NAMED = Pattern.compile("\\b" + NOUNS + "(?: [a-z'-]+){0,3} ?[,:«\"“(]? ?$");
    private static final Pattern MEMBERS = Pattern.compile(
            "\\b(?:membres|adherents|adherer|adhesions?|rejoindre|rejoint|rejoignent|arrivants|entrants|venus|annuaire)"
                    + "(?: (?:associes|actifs|fondateurs|industriels))?(?: (?:a|au|aux|de|du|dans|chez|la|le|les)|[ ,]*[dl]['’])* ?$");
    private static final Pattern BEHIND = Pattern.compile(
            "^ ?(?:[,(–-] ?(?:le |la |l['’]|un |une )?" + NOUNS + "\\b|[–|-] ?(?:annuaire|nos membres|nos adherents)"
                    + "|,? (?:c['’]est desormais |compte (?:desormais )?)\\d+ (?:adherents|membres))");
    private static final int BEFORE = 60;
    private static final int AFTER = 50;

    private final Ties ties;
    private boolean sought;
    private @Nullable Entity network;

    HomeNetwork(Ties ties) {
        this.ties = ties;
    }

    /** The network that the text is of; null where no words tell of one. */
    @Nullable
    Entity get() {
        if (!sought) {
            sought = true;
            network = find();
        }
        return network;
    }

    private @Nullable Entity find() {
        Map<Entity, Integer> told = new LinkedHashMap<>();
        for (Name name : ties.source().mentions().names()) {
            if (name.is(EntityKind.ORGANISATION) && !PublicBodies.has(name.entity())) {
                int clues = clues(name) + (BodyNouns.isNetwork(name.entity()) ? 1 : 0);
                told.merge(name.entity(), clues, Integer::sum);
            }
        }
        Entity foremost = ties.foremost();
        if (foremost != null) {
            told.computeIfPresent(foremost, (body, clues) -> clues == 0 ? 0 : clues + 1);
        }
        Entity most = null;
        for (Map.Entry<Entity, Integer> one : told.entrySet()) {
            if (one.getValue() > (most == null ? 0 : told.getOrDefault(most, 0))) {
                most = one.getKey();
            }
        }
        return most;
    }

    private int clues(Name name) {
        String text = ties.source().text();
        int start = name.span().start();
        int end = name.span().end();
        String before = Folding.fold(text.substring(Math.max(0, start - BEFORE), start));
        String after = Folding.fold(text.substring(end, Math.min(text.length(), end + AFTER)));
        return (NAMED.matcher(before).find() ? 2 : 0)
                + (MEMBERS.matcher(before).find() ? 2 : 0)
                + (BEHIND.matcher(after).find() ? 2 : 0);
    }
}

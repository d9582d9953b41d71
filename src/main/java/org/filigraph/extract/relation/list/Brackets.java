package org.filigraph.extract.relation.list;

import java.util.List;
import java.util.Optional;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Sectors;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.text.Span;

/** Reads what stands in brackets behind names: "X (29, agroalimentaire)", "X, Y (groupe Z)". */
final class Brackets implements TieReader {
    private final Ties ties;

    Brackets(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.word(i).equals("(") && w.name(i + 1, EntityKind.ORGANISATION) != null) {
                coded(w, i + 1);
            }
            if (w.word(i).equals("(") && w.name(i) == null) {
                units(w, i);
            }
            boolean listed = w.name(i - 1, EntityKind.ORGANISATION) != null
                    || w.name(i - 1, EntityKind.TERRITORY) != null
                            && NameLists.ofLine(w, i - 1).size() > 1;
            if (w.word(i).equals("(") && w.name(i) == null && listed) {
                int close = NameLists.afterBrackets(w, i) - 1;
                if (close < w.size()) {
                    inside(w, w.startOfName(i - 1), i + 1, close);
                }
            }
        }
    }

    // "(Armor – 44)": a body and the number of its department
    private void coded(Wording w, int body) {
        int end = w.endOfName(body);
        boolean dash = w.word(end).equals("–")
                || w.word(end).equals("-")
                || w.word(end).equals(",");
        Optional<Territory> department =
                dash && w.word(end + 2).equals(")") ? department(w, end + 1, end + 2) : Optional.empty();
        department.ifPresent(d -> ties.add(
                NameLists.entity(w, body),
                "locatedIn",
                d.entity(),
                Modality.STATED,
                w.span(body, end + 2),
                "relation.brackets.code",
                0.8));
    }

    private void inside(Wording w, int body, int from, int close) {
        Optional<Territory> department = department(w, from, close);
        List<Entity> bodies = department.isPresent() || w.name(body, EntityKind.TERRITORY) != null
                ? listed(w, body)
                : List.of(NameLists.entity(w, body));
        Span evidence = w.span(body, close + 1);
        for (Entity one : bodies) {
            department.ifPresent(d ->
                    ties.add(one, "locatedIn", d.entity(), Modality.STATED, evidence, "relation.brackets.code", 0.8));
            if (department.isPresent() && !PublicBodies.has(one)) {
                for (Sectors.Hit hit : ties.source().context().sectorsIn(w.span(from, close))) {
                    ties.add(
                            one,
                            "activeIn",
                            Ties.sector(hit.sector()),
                            Modality.STATED,
                            evidence,
                            "relation.brackets.sector",
                            0.75);
                    break;
                }
            }
        }
        group(w, body, from, close, evidence);
    }

    // "(29)", "(29, bois)": the number of a department, alone or before a comma
    private static Optional<Territory> department(Wording w, int from, int close) {
        for (int k = from; k < close; k++) {
            // "(Vernolles, 24)": the number goes with the town
            if (w.name(k, EntityKind.TERRITORY) != null) {
                return Optional.empty();
            }
            boolean alone = (k == from || w.word(k - 1).equals(","))
                    && (k + 1 == close
                            || w.word(k + 1).equals(",") && !isDecimal(w, k + 2)
                            || w.word(k + 1).equals("-"));
            String code = w.token(k).text();
            if (alone && (code.length() == 2 || code.length() == 3) && Character.isDigit(code.charAt(0))) {
                Optional<Territory> found = Territories.get().byKey("departement/" + code);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    // "75,5 %"
    private static boolean isDecimal(Wording w, int i) {
        return i < w.size() && w.token(i).isNumber() && !w.token(i).spaceBefore();
    }

    // the line of a list may name several before one bracket: "A, B, C (35, 5G)"
    private static List<Entity> listed(Wording w, int body) {
        List<Integer> names = NameLists.ofLine(w, body);
        return (names.isEmpty() ? List.of(body) : names)
                .stream().map(k -> NameLists.entity(w, k)).toList();
    }

    // "le groupe X (A, B et C)": what the group owns
    private void units(Wording w, int bracket) {
        Name group = w.name(bracket - 1, EntityKind.ORGANISATION);
        int start = w.startOfName(bracket - 1);
        List<Integer> units = NameLists.at(w, bracket + 1, EntityKind.ORGANISATION);
        boolean called = w.word(start).equals("groupe") || w.word(start - 1).equals("groupe");
        if (group == null
                || !called
                || units.size() < 2
                || NameLists.afterBrackets(w, bracket) - 1 != w.endOfName(units.get(units.size() - 1))) {
            return;
        }
        for (int unit : units) {
            ties.add(
                    NameLists.entity(w, unit),
                    "subsidiaryOf",
                    group.entity(),
                    Modality.STATED,
                    w.span(start, w.endOfName(unit)),
                    "relation.brackets.units",
                    0.75);
        }
    }

    // "X (groupe Y)": Y owns X
    private void group(Wording w, int body, int from, int close, Span evidence) {
        // "(groupe Y)", "(groupe suédois Y, 3 sites)"
        int called = w.name(from, EntityKind.ORGANISATION) != null ? from : NameLists.skipNouns(w, from);
        Name owner = w.name(called, EntityKind.ORGANISATION);
        int end = w.endOfName(called);
        boolean whole = end == close || end < close && w.word(end).equals(",");
        if (owner != null && w.word(from).equals("groupe") && called - from < 4 && whole) {
            ties.add(
                    NameLists.entity(w, body),
                    "subsidiaryOf",
                    owner.entity(),
                    Modality.STATED,
                    evidence,
                    "relation.brackets.group",
                    0.8);
        }
    }
}

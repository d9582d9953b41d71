package org.filigraph.extract.role;

import java.util.Map;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Territories;
import org.filigraph.mention.Territory;
import org.filigraph.mention.TerritoryKind;
import org.jspecify.annotations.Nullable;

/** The body of a position whose phrase names none, by its noun, who it is of, and what the text is about: {@code son président}. */
final class UnsaidBodies {
    private static final int NEAR = 16;
    /** As many words stand between a body and what it does, where an apposition does. */
    private static final int FAR = 30;
    /** Of which land a council is, by its adjective. */
    private static final Map<String, TerritoryKind> COUNCILS = Map.of(
            "regional", TerritoryKind.REGION,
            "departemental", TerritoryKind.DEPARTEMENT,
            "municipal", TerritoryKind.COMMUNE);

    private final Bodies bodies;

    UnsaidBodies(Bodies bodies) {
        this.bodies = bodies;
    }

    /** The body of a position that says none: {@code préfète}, {@code son président}, {@code le directeur général}. */
    @Nullable
    Entity of(Wording w, int start, int noun, int end) {
        int offset = w.token(start).span().start();
        String owner = w.word(start - 1);
        String said = ToldBodies.words(w, noun, end);
        if (w.word(noun).startsWith("sous-prefet") && !owner.equals("son") && !owner.equals("sa")) {
            return bodies.calledSo("sous-prefecture", offset);
        }
        if (w.word(noun).startsWith("sous-prefet")
                || w.says(noun, "secretaire", "general", "pour", "les", "affaires")) {
            return null;
        }
        if (owner.equals("son") || owner.equals("sa") || owner.equals("leur")) {
            return bodies.unsaid(said, offset);
        }
        String word = w.word(noun);
        if (w.word(noun + 1).startsWith("interministeriel")) {
            return Positions.FRANCE;
        }
        if (word.startsWith("prefet")) {
            Entity department = bodies.land(TerritoryKind.DEPARTEMENT, offset);
            Entity region = department != null ? department : bodies.land(TerritoryKind.REGION, offset);
            return region != null ? region : bodies.landNamed(TerritoryKind.DEPARTEMENT, offset);
        }
        if (word.startsWith("commissaire") && w.word(noun + 1).startsWith("europeen")) {
            return Territories.get()
                    .byKey("european-union")
                    .map(Territory::entity)
                    .orElse(null);
        }
        if (word.startsWith("adjoint") && (w.says(noun + 1, "au", "maire") || w.says(noun + 1, "a", "l'"))) {
            return bodies.land(TerritoryKind.COMMUNE, offset);
        }
        if (word.equals("maire")) {
            return bodies.land(TerritoryKind.COMMUNE, offset);
        }
        if (word.startsWith("conseill") && w.word(noun + 1).startsWith("executi")) {
            return bodies.landNamed(TerritoryKind.REGION, offset);
        }
        if ((word.startsWith("conseill") || word.equals("elu") || word.equals("elue"))
                && COUNCILS.containsKey(w.word(noun + 1).replaceFirst("e$", ""))) {
            TerritoryKind kind = COUNCILS.get(w.word(noun + 1).replaceFirst("e$", ""));
            return kind == null ? null : bodies.landNamed(kind, offset);
        }
        if (word.startsWith("conseill") && w.word(noun + 1).startsWith("delegue")) {
            return bodies.unsaid(said, offset);
        }
        if (word.startsWith("depute")
                || word.startsWith("senat")
                || word.startsWith("conseiller")
                || word.startsWith("elu")
                || word.startsWith("eurodepute")
                || PositionWords.CALLINGS.contains(word)) {
            return null;
        }
        Entity naming = whoNames(w, start);
        if (naming != null) {
            return naming;
        }
        return bodies.unsaid(said, offset);
    }

    // "Le conseil de Sorex a nommé lundi au poste de directrice Anne Martin": the body that names somebody
    private static @Nullable Entity whoNames(Wording w, int start) {
        for (int i = start - 1; i > 0 && i > start - NEAR; i--) {
            if (!RoleWords.isNaming(w.word(i))
                    || !(w.word(i - 1).equals("a") || w.word(i - 1).equals("ont"))) {
                continue;
            }
            for (int k = beforeAside(w, i - 2); k >= 0 && k > i - FAR; k--) {
                Name body = w.name(k, EntityKind.ORGANISATION);
                if (body != null || w.name(k, EntityKind.PERSON) != null) {
                    return body == null ? null : body.entity();
                }
            }
        }
        return null;
    }

    // "Sorex, la fonderie installée à Vernolles, a nommé": the index before what stands between commas
    private static int beforeAside(Wording w, int last) {
        for (int k = last - 1; w.word(last).equals(",") && k > 0 && k > last - FAR; k--) {
            if (w.word(k).equals(",")) {
                return w.name(k - 1, EntityKind.ORGANISATION) != null ? k - 1 : last;
            }
        }
        return last;
    }
}

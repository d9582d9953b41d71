package org.filigraph.extract.relation.field;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a body from the parts that it is made up of and from what its income comes from: "X compte trois
 * divisions (énergie, eau, déchets)", "l'aéronautique pèse 80 % de l'activité de X" ({@code activeIn}).
 */
final class FieldLists implements TieReader {
    private static final Set<String> PARTS = WordSet.of(
            """
            poles divisions branches metiers activites departements secteurs filieres domaines specialites marches""");
    private static final Set<String> INCOMES = WordSet.of(
            """
            activite activites chiffre ca ventes facturation commandes production debouches revenus recettes""");
    private static final Set<String> WEIGHS =
            Conjugation.forms("peser", "representer", "assurer", "generer", "constituer");
    private static final Set<String> BETWEEN =
            WordSet.of("croisee carrefour interface confluent croisement intersection");
    private static final String RULE = "relation.field.list";
    private static final int FAR = 14;

    private final Ties ties;
    private final SectorPhrases sectorPhrases;

    FieldLists(Ties ties) {
        this.ties = ties;
        this.sectorPhrases = new SectorPhrases(ties.source());
    }

    @Override
    public void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) == null && PARTS.contains(w.word(i))) {
                parts(w, i);
            } else if (BETWEEN.contains(w.word(i)) && w.afterOf(i + 1) > i + 1) {
                between(w, i);
            } else if (w.word(i).equals("%") && w.afterOf(i + 1) >= i + 2) {
                share(w, i);
            }
        }
    }

    // "trois divisions (énergie, eau)", "ses deux métiers : le bois et le papier", "les trois métiers de X sont"
    private void parts(Wording w, int i) {
        boolean own = PointingWords.isOwn(w.word(i - 1)) || PointingWords.isOwn(w.word(i - 2));
        if (!own && !NumberWords.isCount(w.word(i - 1)) && !w.word(i - 1).equals("plusieurs")) {
            return;
        }
        int k = i + 1;
        while (w.isContentWord(k) && k - i < 3 && !VerbGroup.isCopula(w.word(k))) {
            k++;
        }
        int of = NameLists.skipNouns(w, w.afterOf(k));
        Said who = w.afterOf(k) > k && w.name(of, EntityKind.ORGANISATION) != null
                ? new Said(NameLists.entity(w, of), of)
                : null;
        k = who == null ? k : w.endOfName(of);
        boolean bracket = w.word(k).equals("(");
        if (!bracket && !w.word(k).equals(":") && !VerbGroup.isCopula(w.word(k))) {
            return;
        }
        int stop = bracket ? NameLists.afterBrackets(w, k) - 1 : w.size();
        who = who == null ? subject(w, i) : who;
        int from = k + 1;
        for (int n = from; n <= stop && who != null; n++) {
            boolean ends = n == stop
                    || w.word(n).equals(",")
                    || w.word(n).equals("et")
                    || w.word(n).equals(".");
            if (ends && n > from) {
                List<Found> told = sectorPhrases.behind(w, from - 1);
                add(w, who, told.isEmpty() ? List.of() : told.subList(0, 1), i, n);
            }
            from = ends ? n + 1 : from;
        }
    }

    // "à la croisée de l'agriculture et du numérique, X", "X se situe au carrefour de"
    private void between(Wording w, int i) {
        List<Found> fields = sectorPhrases.behind(w, i + 1);
        int end = fields.isEmpty() ? i : fields.get(fields.size() - 1).end();
        int name = i < 4 && w.word(end).equals(",") ? NameLists.skipNouns(w, w.afterArticle(end + 1)) : -1;
        Said who = w.name(name, EntityKind.ORGANISATION) != null
                ? new Said(NameLists.entity(w, name), name)
                : i < 4 ? null : subject(w, i);
        add(w, who, fields, i, Math.max(end, i + 1));
    }

    // "le secteur aéronautique pèse 80 % de l'activité de X", "le nucléaire représente 40 % de son chiffre d'affaires"
    private void share(Wording w, int percent) {
        int income = percent + 1;
        while (income - percent < 5 && !INCOMES.contains(w.word(income))) {
            income++;
        }
        int verb = percent - 1;
        while (verb > 0 && percent - verb < 6 && !WEIGHS.contains(w.word(verb))) {
            verb--;
        }
        if (!INCOMES.contains(w.word(income)) || !WEIGHS.contains(w.word(verb))) {
            return;
        }
        int k = income + 1;
        while (k - income < 5 && w.afterOf(k) == k && !w.isMark(k) && k < w.size() || w.says(k, "d'", "affaires")) {
            k++;
        }
        int name = NameLists.skipNouns(w, w.afterOf(k));
        Said who = w.name(name, EntityKind.ORGANISATION) != null
                ? new Said(NameLists.entity(w, name), name)
                : PointingWords.isOwn(w.word(income - 1)) ? ties.subjects().topic(w, income - 1) : null;
        int from = verb;
        while (from > 0 && verb - from < FAR && !w.isMark(from - 1) && w.name(from - 1) == null) {
            from--;
        }
        boolean told = who != null && FunctionWords.isDeterminer(w.word(from));
        add(w, told ? who : null, told ? sectorPhrases.behind(w, from - 1) : List.of(), from, percent + 1);
    }

    private @Nullable Said subject(Wording w, int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (w.name(k, EntityKind.ORGANISATION) != null && !PhraseHeads.governed(w, w.startOfName(k))) {
                return new Said(NameLists.entity(w, k), w.startOfName(k));
            }
        }
        return Ties.pointsBack(w) || PointingWords.isOwn(w.word(i - 1))
                ? ties.subjects().topic(w, i)
                : null;
    }

    private void add(Wording w, @Nullable Said who, List<Found> fields, int from, int to) {
        if (who == null || who.entity().kind() != EntityKind.ORGANISATION || PublicBodies.has(who.entity())) {
            return;
        }
        for (Found field : fields) {
            ties.add(who.entity(), "activeIn", field.entity(), Modality.STATED, who.evidence(w, from, to), RULE, 0.65);
        }
    }
}

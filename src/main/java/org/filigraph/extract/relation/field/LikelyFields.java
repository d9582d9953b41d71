package org.filigraph.extract.relation.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Weighing;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Sectors;
import org.filigraph.mention.Territories;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Says whose field it is that words tell where no rule reads it ({@code activeIn}): each body that may be meant is
 * weighed by what speaks for and against it, and so is nobody. It reads the sentences once the rules have read them all.
 */
public final class LikelyFields implements TieReader {
    /** So much must speak for a body, in tenths of log-odds. */
    private static final int NOBODY = 8;
    /** Bodies farther away than so many words aren't meant. */
    private static final int REACH = 60;

    /** With one of these, words tell whose field it is by a rule or not at all. */
    private static final Set<FieldClue> OF_NOBODY = EnumSet.of(
            FieldClue.TOLD_KIN,
            FieldClue.TOLD_OTHER,
            FieldClue.KIN_FIELD,
            FieldClue.COMMON_WORD,
            FieldClue.CLIENT,
            FieldClue.PROJECT,
            FieldClue.PEOPLE,
            FieldClue.HOUSES,
            FieldClue.FAR_BEFORE,
            FieldClue.WALL_BETWEEN,
            FieldClue.IN_BRACKETS,
            FieldClue.RARE_FIELD,
            FieldClue.RESEARCH);

    private static final Set<String> WARES =
            WordSet.of("sac rame tram-train metro creme parfum montre velo moto fromage biere");

    private static final Set<String> FORMERLY =
            WordSet.of("anciennement autrefois jadis historiquement ex ancien ancienne");

    private final Ties ties;
    private final SectorPhrases sectorPhrases;
    private final List<Weighing> weighings;
    private final FieldHolders holders;
    private final List<Told> sentences = new ArrayList<>();

    /** Asks what the rules have added to the ties; what competed is added to {@code weighings}. */
    public LikelyFields(Ties ties, Discourse discourse, List<Weighing> weighings) {
        this.ties = ties;
        this.sectorPhrases = new SectorPhrases(ties.source());
        this.weighings = weighings;
        this.holders = new FieldHolders(ties, discourse);
    }

    /**
     * A sentence that tells fields.
     *
     * @param named indices of the bodies that it names
     * @param carried the body that it goes on about where it names none; or null
     * @param back whether its words point back
     */
    private record Told(
            Wording words, List<Sectors.Hit> hits, List<Integer> named, @Nullable Entity carried, boolean back) {}

    /**
     * A body that a field may be told of.
     *
     * @param at index of its name in the sentence, or -1
     */
    private record Option(Entity body, int at, Set<FieldClue> clues) {}

    /** Keeps a sentence that tells fields. */
    @Override
    public void read(Wording w) {
        List<Sectors.Hit> hits = sectorPhrases.told(w);
        if (hits.isEmpty()) {
            return;
        }
        List<Integer> named = new ArrayList<>();
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null && canBe(NameLists.entity(w, k))) {
                named.add(k);
            }
        }
        Entity carried = named.isEmpty() ? ties.carriedTo(w) : null;
        boolean body = carried != null && carried.kind() == EntityKind.ORGANISATION && canBe(carried);
        Told told = new Told(w, hits, named, body ? carried : null, Ties.pointsBack(w));
        sentences.add(told);
        holders.count(w, hits, named, told.carried());
    }

    // no authority, and no place that is taken for a body
    private static boolean canBe(Entity body) {
        return !PublicBodies.has(body) && Territories.get().lookup(body.label()).isEmpty();
    }

    /** Reads the sentences kept, the rules having read all. */
    @Override
    public void end() {
        FieldRulings rules = new FieldRulings(ties.relations());
        for (Told sentence : sentences) {
            for (Sectors.Hit hit : sentence.hits()) {
                weigh(sentence, hit, rules);
            }
        }
    }

    private void weigh(Told sentence, Sectors.Hit hit, FieldRulings rules) {
        Wording w = sentence.words();
        int from = w.at(hit.span().start());
        int to = w.at(hit.span().end() - 1) + 1;
        List<Option> options = canTell(w, from) ? options(sentence, from, to, hit) : List.of();
        if (options.isEmpty()) {
            return;
        }
        Weighing.Scale<Option> scale = new Weighing.Scale<>("activeIn " + hit.sector());
        scale.addNone("nobody", NOBODY);
        for (Option option : options) {
            holders.known(w, option.body(), hit, rules, option.clues());
            scale.add(option, option.clues());
        }
        weighings.add(scale.weighing(hit.span(), o -> o.body().label()));
        Option best = scale.best();
        if (best != null
                && canBeTold(best.clues())
                && !rules.fieldsOf(best.body()).contains(hit.sector())) {
            int start = best.at() < 0 ? from : Math.min(from, best.at());
            int end = Math.max(to, best.at() < 0 ? to : w.endOfName(best.at()));
            Modality modality = Doubts.between(w, start, end);
            Span evidence = w.span(start, end);
            ties.add(
                    best.body(),
                    "activeIn",
                    Ties.sector(hit.sector()),
                    modality,
                    evidence,
                    "relation.activeIn.likely",
                    0.6);
        }
    }

    // "réservoirs à carburant" are no fuel; "anciennement dédiée au bois": what was so
    private static boolean canTell(Wording w, int from) {
        boolean filled = w.word(from - 1).equals("a") && w.isContentWord(from - 2);
        boolean before = false;
        for (int k = from - 1; k >= 0 && from - k < 6; k--) {
            before |= w.name(k) == null && FORMERLY.contains(w.word(k));
        }
        return !filled && !before && !SectorPhrases.isNoField(w.word(from));
    }

    private List<Option> options(Told sentence, int from, int to, Sectors.Hit hit) {
        Wording w = sentence.words();
        Set<FieldClue> told = FieldClues.of(w, from, to, hit);
        Map<String, Option> options = new LinkedHashMap<>();
        for (int at : sentence.named()) {
            Entity body = NameLists.entity(w, at);
            boolean own = at <= from && w.endOfName(at) >= to;
            boolean called = w.name(from) == null || own;
            boolean says = w.word(w.endOfName(at)).equals(":") && at == 0;
            Option other = options.get(body.key());
            boolean nearer = other == null || Math.abs(other.at() - from) > Math.abs(at - from);
            if (called && nearer && !says && !isWare(w, at) && Math.abs(at - from) < REACH) {
                Set<FieldClue> clues = EnumSet.copyOf(told);
                holders.named(w, from, to, at, sentence.named(), clues);
                options.put(body.key(), new Option(body, at, clues));
            }
        }
        Entity carried = sentence.carried();
        if (carried != null && w.name(from) == null) {
            Set<FieldClue> clues = EnumSet.copyOf(told);
            clues.add(sentence.back() ? FieldClue.CARRIED : FieldClue.MEANT);
            options.put(carried.key(), new Option(carried, -1, clues));
        }
        return List.copyOf(options.values());
    }

    // "le sac X", "le tramway X": the name of a thing
    private static boolean isWare(Wording w, int at) {
        String noun = w.word(at - 1);
        boolean thing = NounClass.PRODUCT.has(noun) && !noun.startsWith("marque") || WARES.contains(noun);
        return w.name(at - 1) == null && thing;
    }

    // what no weight makes up for
    private static boolean canBeTold(Set<FieldClue> clues) {
        boolean away = clues.contains(FieldClue.TAKEN)
                && (clues.contains(FieldClue.CLAUSE_BETWEEN) || clues.contains(FieldClue.GOVERNED));
        boolean unsaid = clues.contains(FieldClue.MEANT) && !clues.contains(FieldClue.MAIN_BOTH);
        boolean other = clues.contains(FieldClue.BEFORE)
                && (clues.contains(FieldClue.MAKER)
                        || clues.contains(FieldClue.TRADE)
                        || clues.contains(FieldClue.COMPANY_NOUN)); // "le fabricant de drones rachète X"
        // "les Mécaniques du Lac", one name among many: it says no more than how it is called
        boolean called = clues.contains(FieldClue.IN_OWN_NAME) && !clues.contains(FieldClue.MAIN);
        // "la mer d'Iroise", "l'armateur de Vigo": what the name is said of isn't what it does
        boolean whose = clues.contains(FieldClue.DESCRIBES)
                && clues.contains(FieldClue.GOVERNED)
                && !clues.contains(FieldClue.MAIN)
                && !clues.contains(FieldClue.READ);
        return !away && !unsaid && !other && !called && !whose && clues.stream().noneMatch(OF_NOBODY::contains);
    }
}

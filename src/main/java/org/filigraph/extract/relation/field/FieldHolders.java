package org.filigraph.extract.relation.field;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.MainSector;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FrenchWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.Sectors;
import org.filigraph.mention.WellKnown;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.jspecify.annotations.Nullable;

/** What speaks for and against one body being active in a field, beside what {@link FieldClues} says of the words. */
final class FieldHolders {
    private static final int NEAR = 5;
    private static final int FAR = 15;
    private static final int OFTEN = 3;
    private static final int MANY = 4;
    private static final int RARE = 2;
    private static final char APART = '|';

    private static final Set<String> HOUSES =
            Conjugation.forms("accueillir", "heberger", "abriter", "inviter", "visiter");

    private final Ties ties;
    private final Discourse discourse;
    private final Map<String, Integer> bodies = new HashMap<>();
    private final Map<String, Integer> fields = new HashMap<>();
    private final Set<String> families = new HashSet<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, Integer> together = new HashMap<>();

    FieldHolders(Ties ties, Discourse discourse) {
        this.ties = ties;
        this.discourse = discourse;
        Source source = ties.source();
        for (Name name : source.mentions().names()) {
            bodies.merge(name.entity().key(), 1, Integer::sum);
            if (name.is(EntityKind.ORGANISATION)) {
                for (Sectors.Hit hit : source.context().sectorsIn(name.span())) {
                    names.computeIfAbsent(name.entity().key(), k -> new HashSet<>())
                            .add(hit.sector());
                }
            }
        }
        source.layout().blocks().stream()
                .filter(Block::isContent)
                .flatMap(b -> source.context().sectorsIn(b.span()).stream())
                .filter(hit -> !hit.sector().equals("industry"))
                .forEach(hit -> {
                    fields.merge(hit.sector(), 1, Integer::sum);
                    families.add(Sectors.wider(hit.sector()));
                });
    }

    /** Counts a sentence: the bodies that it names, or else the one it goes on about, and the fields that it tells. */
    void count(Wording w, List<Sectors.Hit> hits, List<Integer> named, @Nullable Entity carried) {
        Set<String> keys = new HashSet<>();
        named.forEach(at -> keys.add(NameLists.entity(w, at).key()));
        if (carried != null) {
            keys.add(carried.key());
        }
        Set<String> sectors = new HashSet<>();
        hits.forEach(hit -> sectors.add(hit.sector()));
        for (String body : keys) {
            sectors.forEach(sector -> together.merge(body + APART + sector, 1, Integer::sum));
        }
    }

    /** Adds what speaks of the body named at {@code at}, the words for the field standing from {@code from} to {@code to}. */
    void named(Wording w, int from, int to, int at, List<Integer> named, Set<FieldClue> clues) {
        int end = w.endOfName(at);
        if (at <= from && end >= to) {
            clues.add(FieldClue.IN_OWN_NAME);
        } else if (at > from) {
            before(w, to, at, clues);
        } else {
            behind(w, from, end, clues);
        }
        int nearest = named.stream().mapToInt(k -> apart(w, from, to, k)).min().orElse(0);
        if (apart(w, from, to, at) == nearest) {
            clues.add(FieldClue.NEAREST);
        }
        if (named.size() == 1) {
            clues.add(FieldClue.ONLY);
        } else if (named.size() >= MANY) {
            clues.add(FieldClue.MANY);
        }
        if (Discourse.isPointer(NameLists.name(w, at))) {
            clues.add(FieldClue.POINTED);
        }
        if (PhraseHeads.governed(w, at)) {
            clues.add(FieldClue.GOVERNED);
            int k = w.afterArticle(at - 1) == at ? at - 2 : at - 1;
            String word = w.word(k);
            if (word.equals("avec") || word.equals("pour") || word.equals("par") || word.equals("chez")) {
                clues.add(FieldClue.WITH);
            }
        } else if (named.get(0) == at) {
            clues.add(FieldClue.SUBJECT);
        }
        if (NounClass.COMPANY.has(w.word(at - 1))) {
            clues.add(FieldClue.CALLED);
        }
        int open = 0;
        for (int k = 0; k < at; k++) {
            open += w.word(k).equals("(") ? 1 : w.word(k).equals(")") ? -1 : 0;
        }
        if (open > 0) {
            clues.add(FieldClue.IN_BRACKETS);
        }
    }

    // how many words lie between
    private static int apart(Wording w, int from, int to, int at) {
        return at > from ? at - to : Math.max(0, from - w.endOfName(at));
    }

    // "le groupe de chimie X", "le numéro un du bois, X"
    private static void before(Wording w, int to, int at, Set<FieldClue> clues) {
        int k = to;
        while (k < at
                && (w.isContentWord(k) && !FiniteVerbs.at(w, k)
                        || w.afterOf(k) > k
                        || w.afterArticle(k) > k && w.afterOf(k - 1) == k
                        || w.name(k, EntityKind.TERRITORY) != null
                        || w.word(k).equals("et")
                        || w.word(k).equals("«"))) {
            k = w.endOfName(k);
        }
        boolean comma = w.word(k).equals(",") || w.word(k).equals(":");
        if (k >= at) {
            clues.add(FieldClue.DESCRIBES);
        } else if (comma && NameLists.skipNouns(w, w.afterArticle(k + 1)) == at) {
            clues.add(FieldClue.DESCRIBES_APART);
        } else {
            clues.add(at - to > FAR ? FieldClue.FAR_BEFORE : FieldClue.BEFORE);
            between(w, to, at, clues);
        }
    }

    private static void behind(Wording w, int from, int end, Set<FieldClue> clues) {
        int lead = from;
        while (lead > end
                && from - lead < 4
                && (w.isContentWord(lead - 1) && !FiniteVerbs.at(w, lead - 1)
                        || w.afterOf(lead - 1) > lead - 1
                        || w.afterArticle(lead - 1) > lead - 1)) {
            lead--;
        }
        switch (lead <= end ? "" : lead == end + 1 ? w.word(end) : ".") {
            case "" -> clues.add(FieldClue.BESIDE);
            case "," -> clues.add(FieldClue.APPOSED);
            case "(" -> clues.add(FieldClue.BRACKETED);
            case ":", "–", "-", "—", "|" -> clues.add(FieldClue.LINED);
            default -> between(w, end, from, clues);
        }
        if (from - end <= NEAR) {
            clues.add(FieldClue.NEAR);
        } else if (from - end > FAR) {
            clues.add(FieldClue.FAR);
        }
    }

    private static void between(Wording w, int from, int to, Set<FieldClue> clues) {
        int verbs = 0;
        for (int k = from; k < to; k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                clues.add(FieldClue.OTHER_BETWEEN);
            } else if (w.name(k, EntityKind.TERRITORY) != null) {
                clues.add(FieldClue.PLACE_BETWEEN);
            } else if (w.name(k, EntityKind.PERSON) != null) {
                clues.add(FieldClue.PERSON_BETWEEN);
            } else if (w.name(k) == null) {
                switch (w.word(k)) {
                    case ";", ":", "–", "»", "«" -> clues.add(FieldClue.WALL_BETWEEN);
                    case ",", "(", ")" -> clues.add(FieldClue.MARK_BETWEEN);
                    case "qui", "que", "dont", "qu'", "ou" -> clues.add(FieldClue.CLAUSE_BETWEEN);
                    case "pour", "afin" -> clues.add(FieldClue.PURPOSE_BETWEEN);
                    default -> verbs += verb(w, k, clues) ? 1 : 0;
                }
            }
        }
        if (verbs > 1) {
            clues.add(FieldClue.VERBS);
        }
    }

    private static boolean verb(Wording w, int k, Set<FieldClue> clues) {
        String word = w.word(k);
        boolean active = Frames.of(word).stream()
                .anyMatch(u -> (u.frame().relation().equals("activeIn")
                                || u.frame().relation().equals("produces"))
                        && u.frame().part() != Frame.Part.NOUN);
        if (HOUSES.contains(word)) {
            clues.add(FieldClue.HOUSES);
        }
        if (VerbGroup.isCopula(word)) {
            clues.add(FieldClue.COPULA);
            return true;
        }
        if (active) {
            clues.add(FieldClue.ACTIVE_VERB);
            return true;
        }
        if (FiniteVerbs.at(w, k)) {
            clues.add(FieldClue.OTHER_VERB);
            return true;
        }
        return false;
    }

    /** Adds what is known of the body and of the field. */
    void known(Wording w, Entity body, Sectors.Hit hit, FieldRulings rules, Set<FieldClue> clues) {
        body(body, clues);
        String sector = hit.sector();
        field(sector, clues);
        int both = together.getOrDefault(body.key() + APART + sector, 0);
        if (both >= MANY) {
            clues.add(FieldClue.OFTEN_TOGETHER);
        } else if (both >= RARE) {
            clues.add(FieldClue.TOGETHER);
        }
        Set<String> called = names.getOrDefault(body.key(), Set.of());
        if (called.contains(sector)) {
            clues.add(FieldClue.CALLED_SO);
        } else if (!called.isEmpty()) {
            clues.add(FieldClue.CALLED_OTHERWISE);
        }
        rules.fieldsOf(body).forEach(other -> told(other, hit, clues));
        rules.at(w, hit).forEach(rule -> read(rule, body, clues));
        together(clues);
    }

    private void body(Entity body, Set<FieldClue> clues) {
        switch (discourse.sort(body)) {
            case CLUSTER -> clues.add(FieldClue.CLUSTER);
            case RESEARCH -> clues.add(FieldClue.RESEARCH);
            case PUBLIC -> clues.add(FieldClue.PUBLIC);
            default -> {
                // nothing is known of it
            }
        }
        int count = bodies.getOrDefault(body.key(), 0);
        if (count >= OFTEN) {
            clues.add(FieldClue.OFTEN);
        } else if (count <= 1) {
            clues.add(FieldClue.ONCE);
        }
        if (body.equals(ties.main())) {
            clues.add(FieldClue.MAIN);
        }
        String label = body.label();
        if (WellKnown.get().lookup(label).isPresent()) {
            clues.add(FieldClue.KNOWN);
        } else if (label.indexOf(' ') < 0 && FrenchWords.has(Folding.fold(label))) {
            clues.add(FieldClue.COMMON_WORD);
        }
        if (label.chars().noneMatch(Character::isLowerCase)) {
            clues.add(FieldClue.LETTERS);
        }
    }

    private void field(String sector, Set<FieldClue> clues) {
        MainSector theme = ties.source().context().mainSector();
        String main = theme.once() ? null : theme.key();
        if (sector.equals(main)) {
            clues.add(FieldClue.MAIN_FIELD);
        } else {
            if (main != null && Sectors.wider(main).equals(Sectors.wider(sector))) {
                clues.add(FieldClue.KIN_FIELD);
            }
            if (fields.getOrDefault(sector, 0) <= RARE) {
                clues.add(FieldClue.RARE_FIELD);
            }
        }
        if (families.size() == 1) {
            clues.add(FieldClue.ONLY_FIELD);
        }
    }

    // another field that a rule tells of the body
    private static void told(String other, Sectors.Hit hit, Set<FieldClue> clues) {
        if (!other.equals(hit.sector())) {
            boolean kin = Sectors.wider(other).equals(Sectors.wider(hit.sector()));
            clues.add(kin ? FieldClue.TOLD_KIN : FieldClue.TOLD_OTHER);
        }
    }

    // what a rule reads in the same words
    private static void read(Relation rule, Entity body, Set<FieldClue> clues) {
        boolean own = rule.subject().key().equals(body.key());
        if (!own) {
            clues.add(FieldClue.TAKEN);
        } else if (rule.relation().equals("produces")) {
            clues.add(FieldClue.READ);
        }
    }

    // what several clues say together
    private static void together(Set<FieldClue> clues) {
        boolean subject = clues.contains(FieldClue.SUBJECT) || clues.contains(FieldClue.CARRIED);
        if (subject && clues.contains(FieldClue.ACTIVE_VERB)) {
            clues.add(FieldClue.SUBJECT_ACTS);
        }
        if (subject && clues.contains(FieldClue.OTHER_VERB)) {
            clues.add(FieldClue.SUBJECT_DOES);
        }
        if (clues.contains(FieldClue.CLUSTER) && clues.contains(FieldClue.FIELD_NOUN)) {
            clues.add(FieldClue.CLUSTER_FIELD);
        }
        if (clues.contains(FieldClue.CLUSTER) && clues.contains(FieldClue.MAIN_FIELD)) {
            clues.add(FieldClue.CLUSTER_MAIN);
        }
        if (clues.contains(FieldClue.DESCRIBES) && clues.contains(FieldClue.TRADE)) {
            clues.add(FieldClue.DESCRIBES_TRADE);
        }
        if (clues.contains(FieldClue.ONLY) && clues.contains(FieldClue.MEANT)) {
            clues.add(FieldClue.ONLY_MEANT);
        }
        if (clues.contains(FieldClue.NEAR) && (clues.contains(FieldClue.MAKER) || clues.contains(FieldClue.GIVEN))) {
            clues.add(FieldClue.NEAR_MAKER);
        }
        if (clues.contains(FieldClue.MAIN) && clues.contains(FieldClue.MAIN_FIELD)) {
            clues.add(FieldClue.MAIN_BOTH);
        }
    }
}

package org.filigraph.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What stands beside a run of capitals, and where it stands, that says whether it is a body's name. */
final class NameSurroundings {
    private static final Map<String, NameClue> BEFORE = Map.ofEntries(
            Map.entry("", NameClue.AFTER_NOTHING),
            Map.entry("l'", NameClue.AFTER_L),
            Map.entry("la", NameClue.AFTER_LA),
            Map.entry("le", NameClue.AFTER_LE),
            Map.entry("les", NameClue.AFTER_LES),
            Map.entry("du", NameClue.AFTER_DU),
            Map.entry("des", NameClue.AFTER_DES),
            Map.entry("d'", NameClue.AFTER_D),
            Map.entry("chez", NameClue.AFTER_CHEZ),
            Map.entry("par", NameClue.AFTER_PAR),
            Map.entry("avec", NameClue.AFTER_AVEC),
            Map.entry("pour", NameClue.AFTER_POUR),
            Map.entry("en", NameClue.AFTER_EN),
            Map.entry("a", NameClue.AFTER_A),
            Map.entry("au", NameClue.AFTER_AU),
            Map.entry("un", NameClue.AFTER_UN),
            Map.entry("et", NameClue.AFTER_ET),
            Map.entry("&", NameClue.AFTER_AMPERSAND),
            Map.entry(",", NameClue.AFTER_COMMA),
            Map.entry(":", NameClue.AFTER_COLON),
            Map.entry(";", NameClue.AFTER_SEMICOLON),
            Map.entry(".", NameClue.AFTER_STOP),
            Map.entry("(", NameClue.AFTER_BRACKET),
            Map.entry("«", NameClue.AFTER_QUOTE),
            Map.entry("•", NameClue.AFTER_BULLET));

    private static final Map<String, NameClue> AFTER = Map.ofEntries(
            Map.entry("", NameClue.BEFORE_NOTHING),
            Map.entry(",", NameClue.BEFORE_COMMA),
            Map.entry(".", NameClue.BEFORE_STOP),
            Map.entry(":", NameClue.BEFORE_COLON),
            Map.entry(";", NameClue.BEFORE_SEMICOLON),
            Map.entry("-", NameClue.BEFORE_DASH),
            Map.entry("–", NameClue.BEFORE_DASH),
            Map.entry("—", NameClue.BEFORE_DASH),
            Map.entry("|", NameClue.BEFORE_BAR),
            Map.entry("(", NameClue.BEFORE_BRACKET),
            Map.entry(")", NameClue.BEFORE_CLOSING_BRACKET),
            Map.entry("»", NameClue.BEFORE_CLOSING_QUOTE),
            Map.entry("€", NameClue.BEFORE_EURO),
            Map.entry("et", NameClue.BEFORE_ET),
            Map.entry("&", NameClue.BEFORE_AMPERSAND),
            Map.entry("de", NameClue.BEFORE_DE),
            Map.entry("d'", NameClue.BEFORE_D),
            Map.entry("du", NameClue.BEFORE_DU),
            Map.entry("des", NameClue.BEFORE_DES),
            Map.entry("au", NameClue.BEFORE_AU),
            Map.entry("dans", NameClue.BEFORE_DANS),
            Map.entry("depuis", NameClue.BEFORE_DEPUIS),
            Map.entry("en", NameClue.BEFORE_EN),
            Map.entry("les", NameClue.BEFORE_LES),
            Map.entry("pour", NameClue.BEFORE_POUR),
            Map.entry("sur", NameClue.BEFORE_SUR),
            Map.entry("a", NameClue.BEFORE_A),
            Map.entry("est", NameClue.BEFORE_EST),
            Map.entry("n'", NameClue.BEFORE_NEGATION),
            Map.entry("ont", NameClue.BEFORE_ONT),
            Map.entry("y", NameClue.BEFORE_Y));

    private NameSurroundings() {}

    static void add(NameRun run, Set<NameClue> clues) {
        addPlace(run, clues);
        addNeighbours(run, clues);
        addBefore(run, clues);
        addAfter(run, clues);
    }

    private static void addPlace(NameRun run, Set<NameClue> clues) {
        Passage passage = run.passage();
        boolean start = passage.startsClause(run.from());
        clues.add(start ? NameClue.STARTS : NameClue.MID);
        NameShape.addIf(passage.isProper(run.from()), NameClue.PROPER, clues);
        NameShape.addIf(run.to() == passage.size(), NameClue.ENDS_PASSAGE, clues);
        NameShape.addIf(run.from() == 0 && run.to() == passage.size(), NameClue.WHOLE_PASSAGE, clues);
        NameClue block = NameClue.of("IN_" + passage.block().kind());
        if (block != null) {
            clues.add(block);
        }
    }

    private static void addNeighbours(NameRun run, Set<NameClue> clues) {
        Passage passage = run.passage();
        int first = run.from() - 1;
        boolean joined = passage.joins(run.from());
        if (joined && NameRun.isCapital(passage, first)) {
            clues.add(NameClue.LEFT_CAPITAL);
        } else if (joined && NameRun.isLink(passage, first)) {
            while (first > 0 && run.from() - first < 4 && NameRun.isLink(passage, first) && passage.joins(first)) {
                first--;
            }
            boolean tied = NameRun.isCapital(passage, first);
            NameShape.addIf(tied, link(passage, first + 1, "LEFT_"), clues);
        }
        int next = NameRun.next(passage, run.to());
        if (next == run.to()) {
            clues.add(NameClue.RIGHT_CAPITAL);
        } else if (next > 0) {
            clues.add(link(passage, run.to(), "RIGHT_"));
        }
    }

    private static NameClue link(Passage passage, int i, String side) {
        String word = passage.word(i);
        String kind = word.startsWith("d") ? "DE" : word.equals("et") || word.equals("&") ? "AND" : "LINK";
        return NameClue.valueOf(side + kind);
    }

    private static void addBefore(NameRun run, Set<NameClue> clues) {
        Passage passage = run.passage();
        int i = run.from() - 1;
        String word = passage.word(i);
        addWord(BEFORE, word, clues);
        NameShape.addIf(i >= 0 && passage.at(i).isNumber(), NameClue.AFTER_NUMBER, clues);
        NameShape.addIf(FunctionWords.isPreposition(word), NameClue.AFTER_PREPOSITION, clues);
        NameShape.addIf(FunctionWords.isDeterminer(word), NameClue.AFTER_DETERMINER, clues);
        boolean article = FunctionWords.isArticle(word);
        boolean of = FunctionWords.isOf(word) || article && FunctionWords.isOf(passage.word(i - 1));
        NameShape.addIf(article && !of, NameClue.AFTER_ARTICLE, clues);
        boolean bare = word.equals("de") || word.equals("d'");
        NameShape.addIf(of, bare ? NameClue.AFTER_DE_BARE : NameClue.AFTER_DE_ARTICLE, clues);
        addNoun(passage, of ? article ? i - 2 : i - 1 : i, of ? "OF_" : "AFTER_", clues);
        NounClass noun = NounBefore.of(passage, run.from());
        NounClass listed = noun == null ? NounBefore.ofList(passage, run.from()) : null;
        NameClue said = noun != null ? NameClue.of("NOUN_" + noun) : NameClue.of("LISTED_" + listed);
        if (said != null) {
            clues.add(said);
        }
    }

    // the noun, verb or adjective before a name, or before "de" and a name
    private static void addNoun(Passage passage, int i, String side, Set<NameClue> clues) {
        String word = passage.word(i);
        if (word.isEmpty() || FunctionWords.has(word)) {
            return;
        }
        boolean small = !passage.hasCapital(i);
        for (NounClass noun : NounClass.values()) {
            NameClue clue = noun.has(word) ? NameClue.of(side + (small ? "" : "NAMED_") + noun) : null;
            NameShape.addIf(clue != null, clue == null ? NameClue.RUN : clue, clues);
        }
        EntityKind sort = SortNouns.kind(word);
        NameClue sorted = sort == null ? null : NameClue.of(side + "SORT_" + sort);
        NameShape.addIf(sorted != null, sorted == null ? NameClue.RUN : sorted, clues);
        NameShape.addIf(PersonNouns.has(word), NameClue.valueOf(side + "PERSON_NOUN"), clues);
        NameShape.addIf(BusinessVerbs.has(word), NameClue.valueOf(side + "VERB"), clues);
        NameShape.addIf(NounComplements.isAdjective(word), NameClue.valueOf(side + "ADJECTIVE"), clues);
        boolean known = small && word.length() > 2 && FrenchWords.has(word);
        NameShape.addIf(known, NameClue.valueOf(side + "WORD"), clues);
        boolean after = side.equals("AFTER_");
        NameShape.addIf(after && NounComplements.isDemonym(word), NameClue.AFTER_DEMONYM, clues);
        NameShape.addIf(after && AgreementKinds.ofWord(word) != null, NameClue.AFTER_AGREEMENT, clues);
    }

    private static void addAfter(NameRun run, Set<NameClue> clues) {
        Passage passage = run.passage();
        int i = run.to();
        String word = passage.word(i);
        addWord(AFTER, word, clues);
        NameShape.addIf(i < passage.size() && passage.at(i).isNumber(), NameClue.BEFORE_NUMBER, clues);
        NameShape.addIf(BusinessVerbs.has(word) || BareNames.isDeed(word), NameClue.BEFORE_VERB, clues);
        NameShape.addIf(SpeechVerbs.has(word), NameClue.BEFORE_SPEECH, clues);
        if (passage.isWord(i) && !passage.hasCapital(i) && !FunctionWords.has(word)) {
            clues.add(NameClue.BEFORE_SMALL);
            NameShape.addIf(NounComplements.isAdjective(word), NameClue.BEFORE_ADJECTIVE, clues);
            NameShape.addIf(word.endsWith("ent"), NameClue.BEFORE_ENT_ENDING, clues);
            NameShape.addIf(word.endsWith("e"), NameClue.BEFORE_E_ENDING, clues);
            NameShape.addIf(word.endsWith("it"), NameClue.BEFORE_IT_ENDING, clues);
            NameShape.addIf(word.endsWith("s"), NameClue.BEFORE_S_ENDING, clues);
        }
        if (word.equals(",")) {
            addApposed(passage, i + 1, clues);
        }
        if (word.equals("(") && i + 1 < passage.size()) {
            boolean place = passage.hasCapital(i + 1)
                    && NameShape.isPlace(passage.at(i + 1).text());
            NameShape.addIf(place, NameClue.BEFORE_PLACE_IN_BRACKETS, clues);
            NameShape.addIf(passage.at(i + 1).isNumber(), NameClue.BEFORE_NUMBER_IN_BRACKETS, clues);
        }
    }

    private static void addApposed(Passage passage, int after, Set<NameClue> clues) {
        int noun = FunctionWords.isDeterminer(passage.word(after)) ? after + 1 : after;
        String word = passage.word(noun);
        boolean small = !passage.hasCapital(noun);
        for (NounClass c : NounClass.values()) {
            NameClue clue = small && c.has(word) ? NameClue.of("APPOSED_" + c) : null;
            NameShape.addIf(clue != null, clue == null ? NameClue.RUN : clue, clues);
        }
        NameShape.addIf(PersonNouns.has(word), NameClue.APPOSED_PERSON_NOUN, clues);
        boolean body = SortNouns.kind(word) == EntityKind.ORGANISATION;
        NameShape.addIf(body, NameClue.APPOSED_SORT_ORGANISATION, clues);
        if (passage.hasCapital(after)) {
            clues.add(NameClue.APPOSED_CAPITAL);
            NameShape.addIf(NameShape.isPlace(passage.at(after).text()), NameClue.APPOSED_PLACE, clues);
        } else if (passage.isWord(after)
                && !FunctionWords.has(passage.word(after).toLowerCase(Locale.ROOT))) {
            clues.add(NameClue.APPOSED_SMALL);
        }
    }

    private static void addWord(Map<String, NameClue> clues, String word, Set<NameClue> found) {
        NameClue clue = clues.get(word);
        if (clue != null) {
            found.add(clue);
        }
    }
}

package org.filigraph.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words of a run of capitals say of its being a body's name. */
final class NameShape {
    private static final Map<String, NameClue> WITH = Map.ofEntries(
            Map.entry("et", NameClue.WITH_AND),
            Map.entry("and", NameClue.WITH_AND),
            Map.entry("&", NameClue.WITH_AMPERSAND),
            Map.entry("+", NameClue.WITH_AMPERSAND),
            Map.entry("en", NameClue.WITH_PREPOSITION),
            Map.entry("a", NameClue.WITH_PREPOSITION),
            Map.entry("au", NameClue.WITH_PREPOSITION),
            Map.entry("aux", NameClue.WITH_PREPOSITION),
            Map.entry("sur", NameClue.WITH_PREPOSITION),
            Map.entry("sous", NameClue.WITH_PREPOSITION));
    private static final List<String> ENDINGS =
            List.of("a", "al", "e", "el", "eo", "es", "et", "ia", "is", "k", "o", "ville", "x", "y");
    private static final int SHORTEST = 5;
    private static final int LONGEST_ACRONYM = 6;
    private static final int MANY = 4;

    private NameShape() {}

    static void add(Page page, NameRun run, Set<NameClue> clues) {
        clues.add(
                switch (Math.min(run.words(), MANY)) {
                    case 1 -> NameClue.ONE_WORD;
                    case 2 -> NameClue.TWO_WORDS;
                    case 3 -> NameClue.THREE_WORDS;
                    default -> NameClue.FOUR_WORDS;
                });
        addWords(page, run, clues);
        addEnds(page, run, clues);
        addNamed(page, run, clues);
    }

    private static void addWords(Page page, NameRun run, Set<NameClue> clues) {
        Passage passage = run.passage();
        int known = 0;
        int all = 0;
        for (int i = run.from(); i < run.to(); i++) {
            String word = passage.word(i);
            if (!NameRun.isCapital(passage, i)) {
                NameClue with = FunctionWords.isOf(word) ? NameClue.WITH_DE : WITH.get(word);
                if (with != null) {
                    clues.add(with);
                }
                continue;
            }
            all++;
            known += FrenchWords.has(word) ? 1 : 0;
            addForm(passage.at(i).text(), Acronyms.isAcronym(passage.at(i)), clues);
            if (page.hasSmall(word)) {
                clues.add(run.words() == 1 ? NameClue.SMALL_TOO : NameClue.PARTLY_SMALL_TOO);
            }
        }
        if (known > 0) {
            clues.add(known == all ? NameClue.FRENCH : NameClue.PARTLY_FRENCH);
        }
        if (known > 0 && known < all && FrenchWords.has(passage.word(run.from()))) {
            clues.add(NameClue.FRENCH_FIRST);
        }
        if (run.words() == 1 && known == 0) {
            addEnding(passage.word(run.from()), clues);
        }
    }

    private static void addForm(String form, boolean acronym, Set<NameClue> clues) {
        boolean hyphen = form.indexOf('-') > 0;
        boolean lower = form.chars().anyMatch(Character::isLowerCase);
        if (hyphen) {
            clues.add(NameClue.HYPHEN);
        } else if (lower && form.substring(1).chars().anyMatch(Character::isUpperCase)) {
            clues.add(NameClue.INNER_CAPITAL);
        }
        if (form.indexOf('\'') > 0 || form.indexOf('’') > 0) {
            clues.add(NameClue.APOSTROPHE);
        }
        if (form.chars().anyMatch(Character::isDigit)) {
            clues.add(NameClue.DIGIT);
        }
        if (acronym) {
            clues.add(form.length() <= LONGEST_ACRONYM ? NameClue.ACRONYM : NameClue.SHOUTED);
        }
    }

    private static void addEnding(String word, Set<NameClue> clues) {
        for (String ending : ENDINGS) {
            if (word.length() >= SHORTEST && word.endsWith(ending)) {
                clues.add(NameClue.valueOf("ENDS_" + ending.toUpperCase(java.util.Locale.ROOT)));
            }
        }
    }

    private static void addEnds(Page page, NameRun run, Set<NameClue> clues) {
        Passage passage = run.passage();
        String first = passage.word(run.from());
        String last = passage.word(run.to() - 1);
        boolean several = run.words() > 1;
        for (NounClass noun : NounClass.values()) {
            NameClue head = noun.has(first) ? NameClue.of("FIRST_" + noun) : null;
            NameClue tail = several && noun.has(last) ? NameClue.of("LAST_" + noun) : null;
            addIf(head != null, head == null ? NameClue.RUN : head, clues);
            addIf(tail != null, tail == null ? NameClue.RUN : tail, clues);
        }
        EntityKind sort = SortNouns.kind(first);
        NameClue sorted = sort == null ? null : NameClue.of("FIRST_SORT_" + sort);
        addIf(sorted != null, sorted == null ? NameClue.RUN : sorted, clues);
        addIf(RunWords.isCompanyForm(last), several ? NameClue.FORM_LAST : NameClue.FORM_ALONE, clues);
        addIf(several && RunWords.isCompanyForm(first), NameClue.FORM_FIRST, clues);
        addIf(passage.at(run.to() - 1).isNumber(), NameClue.NUMBERED, clues);
        addIf(FunctionWords.isArticle(first), NameClue.ARTICLE_FIRST, clues);
        addIf(first.endsWith("s"), NameClue.FIRST_PLURAL, clues);
        addIf(BusinessVerbs.has(first), NameClue.FIRST_VERB, clues);
        addIf(NounComplements.isAdjective(first), NameClue.FIRST_ADJECTIVE, clues);
        addIf(NounComplements.isDemonym(first), NameClue.FIRST_DEMONYM, clues);
        addIf(several && NounComplements.isAdjective(last), NameClue.LAST_ADJECTIVE, clues);
        addIf(PersonNouns.has(first), NameClue.FIRST_PERSON_NOUN, clues);
        addIf(RunWords.LABELS.contains(first), NameClue.FIRST_LABEL, clues);
        addIf(!several && page.acronyms().isCommon(passage.at(run.from())), NameClue.COMMON_ACRONYM, clues);
    }

    private static void addNamed(Page page, NameRun run, Set<NameClue> clues) {
        Passage passage = run.passage();
        String first = passage.word(run.from());
        String last = passage.word(run.to() - 1);
        String written = passage.span(run.from(), run.to()).of(page.text());
        boolean several = run.words() > 1;
        addIf(FirstNames.has(first), NameClue.FIRST_NAME, clues);
        addIf(
                run.words() == 2 && FirstNames.has(first) && !FrenchWords.has(last),
                NameClue.FIRST_NAME_AND_UNKNOWN,
                clues);
        addIf(PersonNames.begins(passage, run.from()), NameClue.PERSON, clues);
        addIf(AgreementKinds.begins(passage, run.from()), NameClue.AGREEMENT, clues);
        addIf(WellKnown.get().lookup(written).isPresent(), NameClue.WELL_KNOWN, clues);
        addIf(isPlace(written), NameClue.PLACE, clues);
        addIf(several && isPlace(passage.at(run.from()).text()), NameClue.PLACE_FIRST, clues);
        addIf(several && isPlace(passage.at(run.to() - 1).text()), NameClue.PLACE_LAST, clues);
    }

    static boolean isPlace(String written) {
        return !Territories.get().lookup(written).isEmpty();
    }

    static void addIf(boolean holds, NameClue clue, Set<NameClue> clues) {
        if (holds) {
            clues.add(clue);
        }
    }
}

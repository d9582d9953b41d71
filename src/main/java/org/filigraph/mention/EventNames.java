package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Things held at a time: cards with a name, a date and a place, and phrases that begin with the word for their kind
 * ({@code Assises régionales de l'hydrogène}, {@code congrès mondial du textile}).
 */
final class EventNames implements NameFinder {
    private static final Set<String> STRONG = WordSet.of(
            """
            salon congres forum assises sommet journee journees semaine rencontre rencontres olympiades colloque
            symposium festival foire foire-exposition foire-expo biennale convention trophees entretiens universites
            etats quinzaine matinales carrefour""");
    private static final Set<String> OF_PLACES = WordSet.of(
            """
            salon foire foire-exposition foire-expo festival forum sommet congres carrefour biennale carnaval marathon""");
    private static final Set<String> DEFINITE = WordSet.of("le la l' du au");
    private static final Set<String> SCOPES =
            WordSet.of("international internationale mondial mondiale national nationale europeen europeenne");
    /** Where congresses and fairs are held, all the year round. */
    private static final Set<String> HALLS = WordSet.of("centre palais parc hall halle cite maison");

    private static final Set<String> JOINS_DAYS = WordSet.of("au et &");

    private static final int LONGEST_CARD_NAME = 90;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        cards(page, names);
        names.addAll(EventHeads.find(page));
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                if (passage.word(i).startsWith("edition") && passage.joins(i)) {
                    edition(passage, i, names);
                }
                EventGames.at(passage, i, names);
                Name called = EventRuns.at(passage, i);
                Name told = called != null ? called : EventSigns.at(passage, i);
                if (told != null) {
                    names.add(told);
                }
                if (passage.isWord(i)
                        && (STRONG.contains(passage.word(i))
                                || passage.word(i).equals("exposition")
                                || OF_PLACES.contains(passage.word(i)))) {
                    Name name = phrase(passage, i);
                    if (name != null) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    private static void cards(Page page, List<Name> names) {
        List<Block> blocks = page.layout().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block block = blocks.get(i);
            Block date = blocks.get(i + 1);
            if (date.kind() == Block.Kind.DATELINE
                    && i + 2 < blocks.size()
                    && block.stanza() == date.stanza()
                    && ((block.isHeading() && block.kind() != Block.Kind.TITLE) || block.kind() == Block.Kind.PARAGRAPH)
                    && block.span().length() <= LONGEST_CARD_NAME) {
                Span span = words(block);
                if (span != null && isCardName(block) && isHeld(block, date, blocks.get(i + 2))) {
                    names.add(NameAt.of(page.text(), span, EntityKind.EVENT, "event.card", 0.92));
                }
                venue(page, date, blocks.get(i + 2), names);
            }
        }
    }

    // "Lyon, Halle Tony-Garnier": the hall after the town
    private static void venue(Page page, Block date, Block line, List<Name> names) {
        if (line.stanza() != date.stanza()
                || line.span().length() > LONGEST_CARD_NAME
                || line.sentences().isEmpty()) {
            return;
        }
        List<Token> tokens = line.sentences().get(0).tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is(",") && tokens.get(i + 1).isCapitalised()) {
                Span span = tokens.get(i + 1)
                        .span()
                        .cover(tokens.get(tokens.size() - 1).span());
                names.add(NameAt.of(page.text(), span, EntityKind.SITE, "site.venue", 0.9));
                return;
            }
        }
    }

    // a headline over the day on which it was published is no card: several days, a place below, or a noun tell one
    private static boolean isHeld(Block block, Block date, Block below) {
        boolean month = date.tokens().stream().anyMatch(t -> FunctionWords.isCalendar(t.folded()));
        boolean days = date.tokens().stream()
                .anyMatch(t -> JOINS_DAYS.contains(t.folded()) || month && (t.is("-") || t.is("–")));
        boolean headline = block.tokens().stream().anyMatch(t -> t.is(":"));
        boolean noun = !headline
                && block.tokens().stream()
                        .anyMatch(t -> NounClass.EVENT.has(t.folded()) || EventRuns.isLast(t.folded()));
        List<Token> line = below.tokens();
        boolean place = below.stanza() == date.stanza()
                && below.span().length() <= LONGEST_CARD_NAME
                && line.get(0).isCapitalised()
                && !line.get(line.size() - 1).is(".")
                && (line.stream().anyMatch(t -> t.is(","))
                        || !Territories.get().lookup(line.get(0).text()).isEmpty());
        return days || noun || place;
    }

    // "Publié le" is no name
    private static boolean isCardName(Block block) {
        List<Token> tokens = block.tokens();
        Token last = tokens.get(tokens.size() - 1);
        // a rubric is no name: "Écosystème"
        boolean rubric = tokens.size() == 1 && FrenchWords.has(last.folded());
        return !FunctionWords.has(last.folded())
                && !rubric
                && !hasVerb(tokens)
                && !tokens.get(0).folded().startsWith("publi")
                && !tokens.get(0).folded().startsWith("mis")
                && !tokens.get(0).is("Par")
                && !tokens.get(0).is("par");
    }

    // "La foire du bois pose ses étals à Dax": a sentence, whose verb its object's article follows
    private static boolean hasVerb(List<Token> tokens) {
        for (int i = 2; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).folded();
            boolean small = tokens.get(i).isWord() && !tokens.get(i).isCapitalised();
            boolean verb = BusinessVerbs.has(word) || FrenchWords.has(word + "r") && word.endsWith("e");
            boolean object = FunctionWords.isDeterminer(tokens.get(i + 1).folded())
                    && !FunctionWords.isOf(tokens.get(i + 1).folded());
            String before = tokens.get(i - 1).folded();
            boolean noun = FunctionWords.isDeterminer(before) || FunctionWords.isPreposition(before);
            if (small && verb && object && !noun) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Span words(Block block) {
        Span span = null;
        for (Sentence sentence : block.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isWord() || token.isNumber() || token.is(")")) {
                    span = span == null ? token.span() : span.cover(token.span());
                }
            }
        }
        return span;
    }

    // "la 12e édition du Grand Large": what has editions is held again and again
    private static void edition(Passage passage, int i, List<Name> names) {
        int of = i + 1;
        while (of < i + 3 && (passage.word(of).equals("20") || isNumber(passage, of))) {
            of++;
        }
        boolean linked = Set.of("de", "du", "des", "d'").contains(passage.word(of));
        int from = of + 1;
        if (passage.word(from).equals("la")
                || passage.word(from).equals("l'")
                || passage.word(from).equals("le")) {
            from++;
        }
        if (!linked
                || Publications.has(passage.word(from))
                || !passage.isProper(from)
                || !passage.joins(from)
                || passage.isTitleCase()) {
            return;
        }
        int end = Math.max(from + 1, AgreementRuns.properRun(passage, from));
        boolean acronym = end == from + 1 && Acronyms.isGeneric(passage.word(from));
        if (!acronym && !STRONG.contains(passage.word(from)) && !FunctionWords.isCalendar(passage.word(from))) {
            names.add(NameAt.of(passage, from, end, EntityKind.EVENT, "event.edition", 0.93));
        }
    }

    static boolean isNumber(Passage passage, int i) {
        return i < passage.size() && passage.at(i).isNumber() && passage.word(i).length() == 4;
    }

    // "le salon du Bourget", "la foire internationale de Lyon", "le salon mondial du tourisme"
    private static @Nullable Name ofPlace(Passage passage, int head) {
        boolean world = passage.word(head).equals("exposition")
                && passage.word(head + 1).startsWith("universelle");
        if (!OF_PLACES.contains(passage.word(head)) && !world || isSuperlative(passage, head)) {
            return null;
        }
        int of = head + 1;
        while (of < head + 4
                && passage.joins(of)
                && (NounComplements.isAdjective(passage.word(of))
                        || passage.word(of).equals("universelle"))) {
            of++;
        }
        if (!Set.of("de", "du", "des", "d'").contains(passage.word(of)) || !passage.joins(of)) {
            return null;
        }
        int i = of + 1;
        if (passage.word(i).equals("la") || passage.word(i).equals("l'")) {
            i++;
        }
        if (passage.isProper(i) && passage.joins(i) && !FunctionWords.isCalendar(passage.word(i))) {
            int end = i + 1;
            while (end < passage.size() && passage.hasCapital(end) && passage.joins(end)) {
                end++;
            }
            return NameAt.of(passage, head, end, EntityKind.EVENT, "event.place", 0.75);
        }
        // what the world or the nation has one of
        boolean one =
                of > head + 1 && DEFINITE.contains(passage.word(head - 1)) && SCOPES.contains(passage.word(head + 1));
        int end = one ? NounComplements.complements(passage, head + 1) : of;
        for (int j = of; j < end; j++) {
            one &= !passage.word(j).equals("pour");
        }
        return one && end > of + 1 && !passage.hasCapital(i)
                ? NameAt.of(passage, head, end, EntityKind.EVENT, "event.scope", 0.7)
                : null;
    }

    // "les assises 2024 de Vernolles Santé"
    private static @Nullable Name ofYear(Passage passage, int head) {
        int of = head + 2;
        boolean linked = isNumber(passage, head + 1) && FunctionWords.isOf(passage.word(of));
        int from = FunctionWords.isArticle(passage.word(of + 1)) ? of + 2 : of + 1;
        return linked && passage.isProper(from) && passage.joins(from) && !FunctionWords.isCalendar(passage.word(from))
                ? NameAt.of(
                        passage,
                        head,
                        Math.max(from + 1, AgreementRuns.properRun(passage, from)),
                        EntityKind.EVENT,
                        "event.year",
                        0.8)
                : null;
    }

    // "le plus grand salon de Lyon": what it is, not what it is called
    private static boolean isSuperlative(Passage passage, int head) {
        return passage.word(head - 1).equals("plus") || passage.word(head - 2).equals("plus");
    }

    private static @Nullable Name phrase(Passage passage, int head) {
        if (FunctionWords.isOf(passage.word(head - 1)) && HALLS.contains(passage.word(head - 2))) {
            return null;
        }
        boolean capital = passage.hasCapital(head) && !passage.isTitleCase();
        if (!capital) {
            Name dated = ofYear(passage, head);
            return dated != null ? dated : ofPlace(passage, head);
        }
        int end = NounComplements.complements(passage, head + 1);
        while (end < passage.size()
                && passage.joins(end)
                && passage.hasCapital(end)
                && !FunctionWords.isCalendar(passage.word(end))) {
            end++;
        }
        end = EventRuns.lastAdjective(passage, end);
        if (end < passage.size()
                && passage.at(end).isNumber()
                && passage.word(end).length() == 4
                && passage.joins(end)) {
            end++;
        }
        // "Rencontre de la filière chimie": a heading's first word; "Convention de revitalisation": an agreement
        boolean agreement = passage.word(head).equals("convention")
                && FunctionWords.isOf(passage.word(head + 1))
                && !passage.word(head + 2).equals("affaires");
        if (passage.word(head).equals("rencontre") && passage.startsClause(head) || agreement) {
            return null;
        }
        boolean named = end > head + 2 || (end == head + 2 && passage.hasCapital(head + 1));
        boolean programme = passage.word(head - 1).equals(":")
                && head > 1
                && (passage.at(head - 2).isNumber() || FunctionWords.isCalendar(passage.word(head - 2)));
        return named && (!passage.startsClause(head) || passage.hasCapital(head + 1) || end > head + 3 || programme)
                ? NameAt.of(passage, head, end, EntityKind.EVENT, "event.noun", 0.75)
                : null;
    }
}

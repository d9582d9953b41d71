package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.text.Block;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Names that are an exclamation: {@code le salon TOUS AU BOIS ! rouvre}, {@code Ça tourne ! — l'opération}, {@code Le lin
 * revient !} over a text on {@code cette campagne}. What they are of is told by the noun before them, by the words
 * behind a mark, or by the noun that the text points at with; then the same words name it again with a mark, or in the
 * midst of a clause without.
 */
final class ExclaimedNames implements NameFinder {
    private static final int LONGEST = 7;
    private static final int FAR = 14;
    private static final Set<String> THIS = WordSet.of("ce cet cette");
    private static final Set<String> MARKS = Set.of("-", ":", ",", "(");
    /** What exclaims and names nothing. */
    private static final Set<String> CALLS = WordSet.of(
            """
            bravo merci bienvenue felicitations attention alerte stop rappel nouveau nouveaute bonne bon bonnes bons
            joyeux joyeuse joyeuses vive hourra oui non helas enfin allez voila c'est save derniere dernier urgent
            rejoignez venez inscrivez ouf eureka plus encore quel quelle quels quelles on nous j' je il elle ils""");

    /** A name by its folded words without the mark. */
    private record Exclaimed(List<String> words, EntityKind kind) {}

    @Override
    public List<Name> find(Page page) {
        Map<String, List<Exclaimed>> known = new HashMap<>();
        EntityKind pointed = pointedAt(page);
        for (int p = 0; p < page.passages().size(); p++) {
            Passage passage = page.passages().get(p);
            Passage next = p + 1 < page.passages().size() ? page.passages().get(p + 1) : passage;
            for (int mark = 1; mark < passage.size(); mark++) {
                if (passage.word(mark).equals("!")) {
                    introduced(passage, mark, known);
                    EntityKind kind = isHead(passage, mark) ? kind(page, passage, next, mark, pointed) : null;
                    if (kind != null) {
                        note(passage, firstWord(passage), mark, kind, known);
                    }
                }
            }
        }
        return known.isEmpty() ? List.of() : again(page, known);
    }

    // "le salon TOUS AU BOIS ! rouvre": behind the noun, and the sentence goes on
    private static void introduced(Passage passage, int mark, Map<String, List<Exclaimed>> known) {
        int from = mark;
        while (from > 0 && mark - from <= LONGEST && passage.isWord(from - 1)) {
            from--;
            EntityKind kind = passage.hasCapitalInitial(from) || !passage.hasCapitalInitial(from + 1)
                    ? null
                    : NamingNouns.kind(passage.word(from));
            if (kind != null && from + 1 < mark) {
                boolean goesOn = mark + 1 < passage.size() && !passage.hasCapitalInitial(mark + 1);
                if (goesOn || !passage.hasCapitalInitial(mark - 1)) {
                    note(passage, from + 1, mark, kind, known);
                }
                return;
            }
        }
    }

    private static boolean isHead(Passage passage, int mark) {
        int from = firstWord(passage);
        boolean words = mark - from >= 2
                && mark - from <= LONGEST
                && passage.hasCapitalInitial(from)
                && !CALLS.contains(passage.word(from))
                && !passage.word(from).endsWith("ez");
        for (int i = from; words && i < mark; i++) {
            words = passage.isWord(i);
        }
        return words;
    }

    private static int firstWord(Passage passage) {
        int i = 0;
        while (i < passage.size() && !passage.isWord(i)) {
            i++;
        }
        return i;
    }

    // "Ça tourne ! — l'opération de la filière", "Le lin revient !" in the title
    private static @Nullable EntityKind kind(
            Page page, Passage passage, Passage next, int mark, @Nullable EntityKind pointed) {
        if (MARKS.contains(passage.word(mark + 1))) {
            return apposed(passage, mark + 1);
        }
        // a dash begins a sentence
        boolean dash = next.block().equals(passage.block()) && next.word(0).equals("-");
        if (mark + 1 < passage.size()) {
            return null;
        }
        return dash ? apposed(next, 0) : isTitle(page, passage) ? pointed : null;
    }

    private static boolean isTitle(Page page, Passage passage) {
        Block block = passage.block();
        return block.kind() == Block.Kind.TITLE || page.layout().blocks().get(0).equals(block);
    }

    // "— l'opération de la filière", ", un salon pour", "— sous ce nom": what stands behind the mark
    private static @Nullable EntityKind apposed(Passage passage, int mark) {
        for (int i = mark + 1; i < passage.size() && i < mark + FAR; i++) {
            if (passage.word(i).equals("nom") && THIS.contains(passage.word(i - 1))) {
                return EntityKind.ORGANISATION;
            }
            EntityKind kind = passage.hasCapitalInitial(i) ? null : NamingNouns.kind(passage.word(i));
            if (kind != null && (i <= mark + 3 || THIS.contains(passage.word(i - 1)))) {
                return kind;
            }
        }
        return null;
    }

    // "cette campagne", "ce salon": the first that the text points at
    private static @Nullable EntityKind pointedAt(Page page) {
        for (Passage passage : page.passages()) {
            for (int i = 1; i < passage.size(); i++) {
                EntityKind kind = THIS.contains(passage.word(i - 1)) ? NamingNouns.kind(passage.word(i)) : null;
                if (kind != null) {
                    return kind;
                }
            }
        }
        return null;
    }

    private static void note(Passage passage, int from, int mark, EntityKind kind, Map<String, List<Exclaimed>> known) {
        List<String> words = words(passage, from, mark);
        List<Exclaimed> alike = known.computeIfAbsent(words.get(0), w -> new ArrayList<>());
        if (alike.size() < LONGEST && alike.stream().noneMatch(name -> name.words.equals(words))) {
            alike.add(new Exclaimed(words, kind));
        }
    }

    private static List<Name> again(Page page, Map<String, List<Exclaimed>> known) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                if (!passage.hasCapitalInitial(i)) {
                    continue;
                }
                for (Exclaimed name : known.getOrDefault(passage.word(i), List.of())) {
                    int end = i + name.words.size();
                    boolean same =
                            end <= passage.size() && words(passage, i, end).equals(name.words);
                    boolean mark = same && passage.word(end).equals("!");
                    if (mark || same && !passage.startsClause(i)) {
                        String rule = name.kind.key() + ".exclaimed";
                        names.add(NameAt.of(passage, i, mark ? end + 1 : end, name.kind, rule, 0.9));
                    }
                }
            }
        }
        return names;
    }

    private static List<String> words(Passage passage, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(passage.word(i));
        }
        return words;
    }
}

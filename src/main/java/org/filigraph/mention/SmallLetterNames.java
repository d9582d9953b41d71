package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.filigraph.text.Block;

/**
 * Bodies that write their name in small letters, which no French sentence begins with: {@code elvaq est née en 2021},
 * {@code les capteurs d'elvaq}. The word is none of the language, begins a sentence, and comes again.
 */
final class SmallLetterNames implements NameFinder {
    private static final Pattern WORD = Pattern.compile("\\p{Ll}{4,}");
    private static final int SENTENCE = 4;
    private static final int TIMES = 2;
    /** Shorter words before a stop may be abbreviations. */
    private static final int FULL = 4;

    @Override
    public List<Name> find(Page page) {
        Set<String> begin = new HashSet<>();
        Map<String, List<Name>> all = new HashMap<>();
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                if (isUnknown(passage, i)) {
                    String word = passage.at(i).text();
                    if (begins(passage, i) && isSentence(passage)) {
                        begin.add(word);
                    }
                    all.computeIfAbsent(word, w -> new ArrayList<>())
                            .add(NameAt.of(
                                    passage, i, i + 1, EntityKind.ORGANISATION, "organisation.smallLetters", 0.75));
                }
            }
        }
        List<Name> names = new ArrayList<>();
        for (String word : begin) {
            List<Name> found = all.getOrDefault(word, List.of());
            if (found.size() >= TIMES) {
                names.addAll(found);
            }
        }
        return names;
    }

    /** Whether a sentence begins at {@code i}: where small letters follow a stop, nothing has parted the sentences. */
    private static boolean begins(Passage passage, int i) {
        return i == 0
                || passage.word(i - 1).equals(".") && passage.word(i - 2).length() >= FULL && passage.isWord(i - 2);
    }

    private static boolean isUnknown(Passage passage, int i) {
        return WORD.matcher(passage.at(i).text()).matches() && !FrenchWords.has(passage.word(i));
    }

    private static boolean isSentence(Passage passage) {
        return passage.block().kind() == Block.Kind.PARAGRAPH
                && passage.size() >= SENTENCE
                && passage.word(passage.size() - 1).equals(".")
                && !EnglishPassages.is(passage);
    }
}

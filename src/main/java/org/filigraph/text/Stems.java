package org.filigraph.text;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What the words of families begin with: "financ" for "finance", "financeur", "financement". Unmodifiable. */
public final class Stems {
    private final Map<Character, String[]> byLetter;

    private Stems(String[] stems) {
        byLetter = Arrays.stream(stems)
                .collect(Collectors.groupingBy(
                        stem -> stem.charAt(0),
                        Collectors.collectingAndThen(Collectors.toList(), of -> of.toArray(String[]::new))));
    }

    /** Stems one after another, apart by white space. */
    public static Stems of(String stems) {
        return new Stems(stems.strip().split("\\s+"));
    }

    /** Whether a folded word begins with one of them. */
    public boolean begin(String word) {
        String[] near = word.isEmpty() ? null : byLetter.get(word.charAt(0));
        if (near != null) {
            for (String stem : near) {
                if (word.startsWith(stem)) {
                    return true;
                }
            }
        }
        return false;
    }
}

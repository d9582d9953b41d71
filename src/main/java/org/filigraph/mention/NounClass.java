package org.filigraph.mention;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.filigraph.text.WordSet;

/** What a common noun beside a name says about the thing named. */
public enum NounClass {
    /** Stands before an organisation's name and is no part of it: {@code le groupe}, {@code la start-up}. */
    COMPANY,
    /** Begins an organisation's name: {@code Institut}, {@code ministère}. */
    INSTITUTION,
    /** Begins a company's name, after what it makes or where: {@code Forges}, {@code Moulin}, {@code Tissages}. */
    HOUSE,
    /** Begins the name of something held at a time: {@code salon}, {@code assises}. */
    EVENT,
    /** A thing made, written or run, not an organisation: {@code le logiciel}, {@code l'avion}. */
    PRODUCT,
    /** A building or installation: {@code l'aéroport}, {@code la gare}. */
    SITE,
    /** A part of an address: {@code rue}. */
    STREET,
    /** A stretch of land: {@code plateau}, {@code vallée}. */
    PLACE,
    /** A position that a person holds: {@code présidente}. */
    ROLE,
    /** What a person is by calling, in no body: {@code artiste}. */
    CALLING;

    private static final Map<NounClass, Set<String>> NOUNS = read();

    /** Whether a folded word is such a noun, in the singular or the plural. */
    public boolean has(String folded) {
        Set<String> nouns = NOUNS.getOrDefault(this, Set.of());
        if (nouns.contains(folded)) {
            return true;
        }
        int last = folded.length() - 1;
        return last > 2
                && (folded.charAt(last) == 's' || folded.charAt(last) == 'x')
                && nouns.contains(folded.substring(0, last));
    }

    private static Map<NounClass, Set<String>> read() {
        Map<NounClass, Set<String>> nouns = new EnumMap<>(NounClass.class);
        ReferenceTable.read("name-nouns.tsv", List.of("word", "class"), cells -> nouns.computeIfAbsent(
                        valueOf(cells[1].toUpperCase(Locale.ROOT)), c -> new TreeSet<>())
                .add(cells[0]));
        nouns.replaceAll((c, words) -> WordSet.copyOf(words));
        return nouns;
    }
}

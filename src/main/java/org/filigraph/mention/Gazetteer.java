package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.mention.NameIndex.Match;
import org.filigraph.mention.Territories.Sense;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the names of known territories in a text, in time linear in its length. */
public final class Gazetteer {
    private static final List<String> ARTICLES = List.of("l'", "le ", "la ", "les ");
    /** Common words that names of intercommunalities and regions begin with, with what stands after them. */
    private static final List<String> SMALL = List.of(
            "métropole ",
            "communauté ",
            "nouvelle Aquitaine",
            "grand Ouest",
            "grand Sud",
            "grand Est",
            "nouvelle-Aquitaine",
            "hauts de France",
            "hauts-de-France",
            "pays de la Loire",
            "pays-de-la-Loire",
            "île de France",
            "île-de-France",
            "ile de France",
            "ile-de-France",
            "centre-Val de Loire",
            "centre Val de Loire",
            "grand Est",
            "grand-Est",
            "région Sud");

    private Gazetteer() {}

    /**
     * A place in a text that has the name of a territory.
     *
     * @param key the name, folded
     * @param candidates the territories of this name, the most likely first
     * @param needsContext whether the name alone is no proof that a place is meant
     */
    public record Hit(Span span, String key, List<Territory> candidates, boolean needsContext) {}

    /** A territory named at a place. */
    public record Place(Span span, Territory territory) {}

    /**
     * All capitalised names of territories, the longest at each place, none overlapping. {@code Havre} is found in
     * « au Havre » as Le Havre. Common words that are also names are among them, see {@link Hit#needsContext}.
     */
    public static List<Hit> find(String text) {
        Territories territories = Territories.get();
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!NameIndex.startsWord(text, i)) {
                i++;
                continue;
            }
            Hit hit = at(territories, text, i);
            if (hit == null) {
                i++;
            } else {
                hits.add(hit);
                i = hit.span().end();
            }
        }
        return List.copyOf(hits);
    }

    /**
     * The territories that a text names: of homonyms the one that the words around speak for, and names that are common
     * words only where the words around say, there or elsewhere in the text, that a place is meant.
     */
    public static List<Place> places(String text) {
        Homonyms homonyms = new Homonyms(Territories.get());
        PlaceSigns signs = new PlaceSigns(Territories.get());
        List<Hit> hits = find(text);
        boolean[] meant = new boolean[hits.size()];
        Set<String> told = new HashSet<>();
        for (int i = 0; i < meant.length; i++) {
            Hit hit = hits.get(i);
            Hit before = i == 0 ? null : hits.get(i - 1);
            Hit after = i + 1 == meant.length ? null : hits.get(i + 1);
            meant[i] = !hit.needsContext()
                    || signs.saysPlace(text, hit, before, after)
                    || (i > 0 && meant[i - 1] && signs.goesOnList(text, hits.get(i - 1), hit));
            if (meant[i] && hit.needsContext()) {
                told.add(hit.key());
            }
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < meant.length; i++) {
            Hit hit = hits.get(i);
            if (meant[i] || (told.contains(hit.key()) && continuesSentence(text, hit.span()))) {
                places.add(new Place(hit.span(), homonyms.best(hit.candidates(), text, hit.span(), hits)));
            }
        }
        return List.copyOf(places);
    }

    // a capital that the place does not explain: after a word, a comma, an elision
    private static boolean continuesSentence(String text, Span at) {
        int i = at.start() - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i >= 0 && (Character.isLetter(text.charAt(i)) || ",'’(".indexOf(text.charAt(i)) >= 0);
    }

    private static @Nullable Hit at(Territories territories, String text, int start) {
        if (!mayBegin(text.charAt(start)) && !beginsSmall(text, start)) {
            return contracted(territories, text, start);
        }
        Hit whole = longest(territories, text, start, territories.names().at(text, start, ""));
        if (whole == null) {
            return contracted(territories, text, start);
        }
        int noun = start + writtenArticle(text, start, whole.key());
        Hit bare = noun == start
                ? null
                : longest(territories, text, noun, territories.names().at(text, noun, ""));
        return bare != null && isBetter(bare, whole) ? bare : whole;
    }

    // the European Union is named in "l'Union européenne", not the commune of L'Union
    private static boolean isBetter(Hit bare, Hit whole) {
        return bare.span().end() > whole.span().end() || (whole.needsContext() && !bare.needsContext());
    }

    // a capital, a digit, or the l of an article before a capital
    private static boolean mayBegin(char c) {
        return c == 'l' || Character.isUpperCase(c) || Character.isDigit(c);
    }

    // "la métropole du Grand Paris", "la nouvelle Aquitaine": a name that begins with a common word is told by the next
    private static boolean beginsSmall(String text, int start) {
        return Character.isLowerCase(text.charAt(start))
                && SMALL.stream().anyMatch(word -> text.startsWith(word, start));
    }

    private static @Nullable Hit longest(Territories territories, String text, int start, List<Match<Sense>> matches) {
        for (int i = matches.size() - 1; i >= 0; i--) {
            Match<Sense> match = matches.get(i);
            Span span = new Span(start, match.end());
            if (!isCapitalised(text, span, match.name())) {
                continue;
            }
            List<Territory> candidates = Territories.candidates(span.of(text), match.values());
            if (!candidates.isEmpty()) {
                boolean needsContext = territories.needsContext(match.name(), span.of(text), match.values());
                return new Hit(span, match.name(), candidates, needsContext);
            }
        }
        return null;
    }

    // "au Havre", "du Mans", "aux Mureaux": the article of the name is in the preposition
    private static @Nullable Hit contracted(Territories territories, String text, int start) {
        char first = text.charAt(start);
        if (first != 'a' && first != 'd' && first != 'A' && first != 'D') {
            return null;
        }
        int noun = start;
        while (noun < text.length() && noun < start + 5 && Character.isLetter(text.charAt(noun))) {
            noun++;
        }
        String article =
                switch (text.substring(start, noun)) {
                    case "au", "du", "Au", "Du" -> "le ";
                    case "aux", "des", "Aux", "Des" -> "les ";
                    default -> "";
                };
        noun++;
        if (article.isEmpty() || noun >= text.length() || !Character.isUpperCase(text.charAt(noun))) {
            return null;
        }
        return longest(territories, text, noun, territories.names().at(text, noun, article));
    }

    // the first letter is a capital, or a digit; of "la Rochelle" the one after the article
    private static boolean isCapitalised(String text, Span span, String name) {
        char c = text.charAt(span.start() + writtenArticle(text, span.start(), name));
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || (beginsSmall(text, span.start()) && span.of(text).chars().anyMatch(Character::isUpperCase));
    }

    // the length of the article that begins both a name and its place in the text, else 0
    private static int writtenArticle(String text, int start, String name) {
        for (String article : ARTICLES) {
            int noun = start + article.length();
            if (name.startsWith(article)
                    && noun < text.length()
                    && NameIndex.key(text.substring(start, noun)).equals(article.trim())) {
                return article.length();
            }
        }
        return 0;
    }

    /** Where the hits begin that end at a place of the text or after it; they are in order and don't overlap. */
    static int firstFrom(List<Hit> hits, int place) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).span().end() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package org.filigraph.extract.clause;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/**
 * The way to a page that a site puts over it, "Accueil > Nos filières > Nucléaire", "Vous êtes ici : Accueil / Bois": its
 * last step often is the field that the page is about.
 */
final class PageWay {
    private static final Pattern WAY =
            Pattern.compile("(?iu)^\\W*vous êtes ici\\b.*|^[^>›»«]{2,40}(?: [>›»] [^>›»«]{2,60}){1,6}$");

    private static final Set<String> STEPS = WordSet.of("> › » / :");

    private PageWay() {}

    /** The sectors that the last step of a way tells outright, none where a block is no way. */
    static Set<String> sectors(Block block, String text) {
        Set<String> told = new TreeSet<>();
        for (Sentence sentence : block.sentences()) {
            String line =
                    text.substring(sentence.span().start(), sentence.span().end());
            if (WAY.matcher(line.strip()).matches()) {
                int last = 0;
                for (int i = 0; i < sentence.tokens().size(); i++) {
                    Token token = sentence.tokens().get(i);
                    last = STEPS.contains(token.text()) ? i + 1 : last;
                }
                Sectors.in(sentence.tokens().subList(last, sentence.tokens().size())).stream()
                        .filter(hit -> !hit.weak() && !hit.sector().equals(SectorTellings.INDUSTRY))
                        .forEach(hit -> told.add(hit.sector()));
            }
        }
        return told;
    }
}

package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.StatusWords;
import org.filigraph.extract.clause.Wording;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/**
 * What the layout tells to be still to come: an item of a list that is something to do ("- investir 20 millions
 * d'euros") and words without a verb under a heading for what comes ("Et la suite ?", "Bientôt").
 */
final class ToBeDone {
    /** The infinitive that opens an item, or what turns it, is among so many words. */
    private static final int OPENING = 3;

    /** "ne pas fermer", "s'appuyer", "y investir". */
    private static final Set<String> TURNING = WordSet.of("ne pas se s' y en a de d'");

    /** Between an infinitive and its number they begin what is already there. */
    private static final Set<String> APART = WordSet.of("( ; : qui que dont avec grace car puisque comme contre sans");

    private static final Pattern COMING =
            Pattern.compile("\\W*(?:et )?(?:bientot|demain|apres|la suite|a venir|et maintenant"
                    + "|(?:la |les )?prochaines? etapes?|(?:les |nos |ses )?(?:projets? )?(?:a venir|futurs?)"
                    + "|perspectives?|a l'horizon \\d{4}|d'ici \\d{4})\\W*");

    private ToBeDone() {}

    /** Whether the layout tells the number at {@code first}, which no word of its sentence tells to be an aim, as one. */
    static boolean isTold(Source source, Block block, Sentence sentence, int first, int after) {
        return !Statuses.isHeld(sentence.tokens(), first, after)
                && (isToDo(block, sentence, first) || isUnderComing(source, block, sentence));
    }

    private static boolean isToDo(Block block, Sentence sentence, int first) {
        List<Token> tokens = sentence.tokens();
        if (block.kind() != Block.Kind.ITEM
                || !sentence.equals(block.sentences().get(0))) {
            return false;
        }
        int verb = -1;
        for (int i = 0; i < Math.min(OPENING, first) && verb < 0; i++) {
            verb = StatusWords.isInfinitive(tokens.get(i).folded()) ? i : -1;
            if (verb < 0
                    && tokens.get(i).isWord()
                    && !TURNING.contains(tokens.get(i).folded())) {
                return false;
            }
        }
        return verb >= 0
                && tokens.subList(verb + 1, first).stream()
                        .noneMatch(t -> APART.contains(t.folded()) || StatusWords.isDone(t));
    }

    private static boolean isUnderComing(Source source, Block block, Sentence sentence) {
        if (block.heading() < 0) {
            return false;
        }
        List<Block> blocks = source.layout().blocks();
        Block heading = blocks.get(block.heading());
        boolean right = blocks.indexOf(block) == block.heading() + 1;
        return right
                && COMING.matcher(Folding.fold(source.text()
                                .substring(
                                        heading.span().start(), heading.span().end())))
                        .matches()
                && isVerbless(Wording.of(source, block, sentence));
    }

    private static boolean isVerbless(Wording words) {
        for (int i = 0; i < words.size(); i++) {
            if (FiniteVerbs.at(words, i)) {
                return false;
            }
        }
        return true;
    }
}

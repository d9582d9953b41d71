package org.filigraph.extract.discourse;

import java.util.List;
import java.util.Set;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Block;
import org.filigraph.text.Sentence;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Questions of an interview about a field or a land as a whole: "Que pèse la filière dans le Jura ?". */
final class FieldQuestions {
    private static final List<String> WEIGHS = List.of("pes", "represent", "compt", "port", "va");
    private static final Set<String> ADDRESSED = WordSet.of("vous votre vos nous notre nos tu ton ta tes son sa ses");

    private FieldQuestions() {}

    /** Whether a question asks how much a field weighs or how it does, and nobody's own. */
    static boolean isOne(String text, Block block) {
        if (block.sentences().isEmpty() || text.charAt(block.span().end() - 1) != '?') {
            return false;
        }
        Sentence asked = block.sentences().get(block.sentences().size() - 1);
        List<Token> words = asked.tokens();
        boolean addressed = words.stream()
                .anyMatch(t -> ADDRESSED.contains(t.folded()) || t.folded().endsWith("-vous"));
        boolean weighs =
                words.stream().anyMatch(t -> t.isWord() && WEIGHS.stream().anyMatch(t.folded()::startsWith));
        boolean field = words.stream().anyMatch(t -> ReferentWords.SECTORS.contains(t.folded()))
                || !Sectors.in(words).isEmpty();
        boolean body = words.stream().anyMatch(t -> Body.isPointedAtBy(t.folded()) && !Body.isWorks(t.folded()));
        return !addressed && weighs && field && !body;
    }
}

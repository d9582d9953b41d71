package org.filigraph.extract.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.filigraph.mention.Entity;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Layout;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** A text in which one person is asked: who that is, what is asked, and where the answers stand, up to the next question. */
final class Interview {
    /** So many questions make an interview of which no title tells. */
    private static final int QUESTIONS = 3;
    /** What the one who asks says without a question mark is shorter. */
    private static final int PROMPT = 200;

    /** So many characters part an answer from what is asked next at most. */
    private static final int GAP = 3;

    private static final Set<String> ADDRESSING = WordSet.of("vous votre vos parlons parlez");
    private static final Set<String> SELF = WordSet.of("je j nous notre nos mon ma mes moi on");
    /** What leads to who is asked in a line under the title: "Trois questions à". */
    private static final String TO_GUEST =
            "(?s).*\\b(questions?|entretien|rencontre|interview|echange)\\b.* (a|avec|de) ";

    /** A heading of fewer characters is a label of a box. */
    private static final int LABEL = 12;

    /** What the title of an interview says. */
    private static final List<String> ASKED = List.of(
            "entretien",
            "questions a ",
            "rencontre avec",
            "parole a ",
            "paroles de ",
            "tete-a-tete",
            "trois minutes avec",
            "temoignage");

    private final Layout layout;
    private final Mentions mentions;
    private final @Nullable Entity guest;
    private final List<Span> answers = new ArrayList<>();
    /** Where the passages begin that are asked. */
    private final Set<Integer> questions = new HashSet<>();

    /** Reads a text; {@code quoted} tells where quotation marks hold the words of somebody who is known. */
    Interview(Layout layout, Mentions mentions, IntPredicate quoted) {
        this.layout = layout;
        this.mentions = mentions;
        Entity titled = titled();
        this.guest = titled == null ? presented() : titled;
        if (guest != null) {
            read(quoted);
        }
    }

    /** Who is asked; null where the text is no interview. */
    @Nullable
    Entity guest() {
        return guest;
    }

    /** What the guest answers, paragraph by paragraph. */
    List<Span> answers() {
        return answers;
    }

    /** Whether the passage that begins at {@code offset} is asked in an interview. */
    boolean isAsked(int offset) {
        return questions.contains(offset);
    }

    private void read(IntPredicate quoted) {
        boolean asked = false;
        for (Block block : layout.blocks()) {
            boolean spoke = !answers.isEmpty()
                    && answers.get(answers.size() - 1).end() >= block.span().start() - GAP;
            if (isQuestion(block) || asked && spoke && prompts(block)) {
                asked = true;
                questions.add(block.span().start());
            } else if (block.isHeading() && block.span().length() < LABEL) {
                asked = false; // a box behind the answers: "Repères"
            } else if (asked
                    && block.isContent()
                    && !block.isHeading()
                    && !quoted.test(block.span().start())) {
                answers.add(block.span());
            } else if (!block.isContent()) {
                asked = false;
            }
        }
    }

    // "Parlons de Sorex. Vous y avez beaucoup investi…", "Votre programme pour l'an prochain."
    private boolean prompts(Block block) {
        if (block.span().length() > PROMPT) {
            return false;
        }
        Set<String> words =
                Set.copyOf(List.of(Folding.fold(block.span().of(layout.text())).split("[^a-z]+", -1)));
        boolean addresses =
                ADDRESSING.stream().anyMatch(words::contains) && SELF.stream().noneMatch(words::contains);
        return addresses && block.isContent();
    }

    private boolean isQuestion(Block block) {
        return layout.text().charAt(block.span().end() - 1) == '?'
                && block.span().length() < 300;
    }

    // who is asked where at least three questions are: the person whom the text presents before the first
    private @Nullable Entity presented() {
        List<Block> content = layout.blocks().stream().filter(Block::isContent).toList();
        if (content.stream().filter(this::isQuestion).count() < QUESTIONS) {
            return null;
        }
        for (Block block : content) {
            if (isQuestion(block)) {
                return null;
            }
            Name first =
                    Speakers.people(mentions, block.span()).stream().findFirst().orElse(null);
            String lead = first == null
                    ? ""
                    : layout.text().substring(block.span().start(), first.span().start());
            if (block.isHeading() && !Folding.fold(lead).matches(TO_GUEST)) {
                continue;
            }
            if (first != null && !Folding.fold(lead).matches("(.* )?par ")) {
                return first.entity();
            }
        }
        return null;
    }

    // who is asked: the person that the title quotes
    private @Nullable Entity titled() {
        Block title = layout.title().orElse(null);
        if (title == null || layout.blocks().isEmpty()) {
            return null;
        }
        String words = title.span().of(layout.text());
        List<Name> people = Speakers.people(mentions, title.span());
        boolean quotes = words.contains("«")
                || words.contains("\"")
                || words.contains("“")
                || Folding.fold(words).contains("interview")
                || ASKED.stream().anyMatch(Folding.fold(words)::contains);
        return quotes && people.size() == 1 ? people.get(0).entity() : null;
    }
}

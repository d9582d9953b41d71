package org.filigraph.extract.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Mentions;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Which organisation, agreement, event or site each passage of a text is about. */
final class Topics {
    /** After its date, the card of an event goes on for so many lines: place, organisers, a word on it. */
    private static final int EVENT_CARD_LINES = 4;

    private static final Set<String> ANAPHORS = WordSet.of("il elle ils elles son sa ses celui-ci celle-ci");
    private static final Set<String> GENERIC = WordSet.of(
            """
            entreprise societe groupe laboratoire cluster pole association start-up startup site salon evenement
            journee programme plan contrat fonds dispositif biocluster etablissement institut structure usine
            fabricant constructeur industriel pme eti organisation projet reseau appel convention feuille federation
            agence congres edition manifestation accord equipementier campus incubateur technopole collectivite""");
    private static final Set<String> DETERMINERS = WordSet.of("le la l' ce cet cette ces les son sa ses");

    private final Layout layout;
    private final Mentions mentions;
    private final Map<Integer, Entity> topics = new HashMap<>();
    private final Set<Integer> profiles = new HashSet<>();

    Topics(Layout layout, Mentions mentions) {
        this.layout = layout;
        this.mentions = mentions;
        find();
    }

    /**
     * The organisation, agreement or event that the passage at {@code offset} is about: what "elle", "ce pôle" or
     * "l'entreprise" stand for there.
     */
    @Nullable
    Entity at(int offset) {
        return layout.blockAt(offset).map(b -> topics.get(b.span().start())).orElse(null);
    }

    /** Whether the text at {@code offset} is the profile of one thing, whose name alone is the heading over it. */
    boolean isProfileAt(int offset) {
        return layout.blockAt(offset)
                .filter(b -> b.heading() >= 0)
                .map(b -> profiles.contains(
                        layout.blocks().get(b.heading()).span().start()))
                .orElse(false);
    }

    /** Whether a sentence begins with words that point back to the topic: "Elle", "Le groupe", "Ce programme". */
    static boolean pointsBack(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int i = 0;
        while (i < tokens.size() && i < 2 && !tokens.get(i).isWord()) {
            i++;
        }
        if (i >= tokens.size()) {
            return false;
        }
        String first = tokens.get(i).folded();
        if (ANAPHORS.contains(first)) {
            return true;
        }
        return DETERMINERS.contains(first)
                && i + 1 < tokens.size()
                && GENERIC.contains(tokens.get(i + 1).folded())
                && !(i + 2 < tokens.size() && tokens.get(i + 2).isCapitalised());
    }

    private void find() {
        Entity topic = null;
        int dated = -1; // the stanza in which a line that only says when has just stood: an event's card goes on there
        int lines = 0;
        for (Block block : layout.blocks()) {
            if (!block.isContent() || block.sentences().isEmpty()) {
                continue;
            }
            lines++;
            if (block.kind() == Block.Kind.DATELINE) {
                dated = block.stanza();
                lines = 0;
            }
            boolean card = block.stanza() == dated && lines <= EVENT_CARD_LINES;
            Entity subject = firstSubject(
                    block.isHeading() ? block.span() : block.sentences().get(0).span());
            if (block.isHeading() && !(card && topic != null && topic.kind() == EntityKind.EVENT)) {
                topic = subject;
                if (subject != null && isNameAlone(block, subject)) {
                    profiles.add(block.span().start());
                }
            } else if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.ITEM) {
                boolean profiled = block.heading() >= 0
                        && profiles.contains(
                                layout.blocks().get(block.heading()).span().start());
                if (subject != null
                        && !profiled
                        && !pointsBack(block.sentences().get(0))
                        && !card) {
                    topic = subject;
                }
            }
            if (topic != null) {
                topics.put(block.span().start(), topic);
            }
        }
    }

    private boolean isNameAlone(Block heading, Entity subject) {
        return mentions.namesIn(heading.span()).stream()
                .filter(n -> n.entity().equals(subject))
                .anyMatch(n -> heading.kind() == Block.Kind.HEADING
                        && n.span().length() * 3 > heading.span().length() * 2);
    }

    private @Nullable Entity firstSubject(Span span) {
        for (Name name : mentions.namesIn(span)) {
            if (name.is(EntityKind.ORGANISATION)
                    || name.is(EntityKind.AGREEMENT)
                    || name.is(EntityKind.EVENT)
                    || name.is(EntityKind.SITE)) {
                return name.entity();
            }
        }
        return null;
    }
}

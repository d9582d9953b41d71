package org.filigraph.extract.relation.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.discourse.Discourse;
import org.filigraph.extract.relation.word.Purses;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.jspecify.annotations.Nullable;

/** The bodies that a document as a whole is about: whose it is, and whose money is spoken of. */
final class MainBodies {
    private static final int FIRST_LINES = 600;

    private final Source source;
    private final Discourse discourse;
    private @Nullable Entity main;
    private boolean mainSought;
    private @Nullable Entity whole;
    private boolean wholeSought;
    private @Nullable Entity undertaking;
    private boolean undertakingSought;
    private @Nullable Entity authority;
    private boolean authoritySought;
    private int authorities;

    MainBodies(Source source, Discourse discourse) {
        this.source = source;
        this.discourse = discourse;
    }

    /** The body that the whole document is about: named in its first lines and most often; null where none is. */
    @Nullable
    Entity main() {
        if (!mainSought) {
            mainSought = true;
            main = findMain();
        }
        return main;
    }

    /** The main body, or else, where no body is named more often than others, the one that the title tells of. */
    @Nullable
    Entity foremost() {
        Entity told = main() == null ? discourse.main() : main();
        return told != null && told.kind() == EntityKind.ORGANISATION && !PublicBodies.has(told) ? told : null;
    }

    /** What the document speaks of as a whole, a body; or null. */
    @Nullable
    Entity whole() {
        if (!wholeSought) {
            wholeSought = true;
            Entity told = main() != null ? main() : discourse.main() != null ? discourse.main() : first();
            whole = told != null && told.kind() == EntityKind.ORGANISATION ? told : null;
        }
        return whole;
    }

    // the one body that the title, headings and questions before the first paragraph name: "Quelle est la mission de A
    // ?"
    private @Nullable Entity first() {
        int end = 0;
        for (Block block : source.layout().blocks()) {
            boolean lead =
                    block.isHeading() || source.text().charAt(block.span().end() - 1) == '?';
            if (end > 0 && !lead) {
                break;
            }
            end = block.span().end();
        }
        Entity first = null;
        for (Name name : source.mentions().names()) {
            if (name.is(EntityKind.ORGANISATION) && name.span().end() <= Math.min(end, FIRST_LINES)) {
                if (first != null && !first.equals(name.entity()) || PublicBodies.has(name.entity())) {
                    return null;
                }
                first = name.entity();
            }
        }
        return first;
    }

    /**
     * The contract, plan, programme or call that the title or first headings name, or that is the only one in
     * the first lines; null where none is.
     */
    @Nullable
    Entity undertaking() {
        if (!undertakingSought) {
            undertakingSought = true;
            undertaking = findUndertaking();
        }
        return undertaking;
    }

    private @Nullable Entity findUndertaking() {
        Entity only = null;
        boolean several = false;
        for (Block block : source.layout().blocks()) {
            if (block.span().start() > FIRST_LINES) {
                break;
            }
            for (Name name : source.mentions().namesIn(block.span())) {
                if (name.is(EntityKind.AGREEMENT) && !Purses.has(name.entity())) {
                    if (block.isHeading()) {
                        return name.entity();
                    }
                    several |= only != null && !only.equals(name.entity());
                    only = name.entity();
                }
            }
        }
        return several ? null : only;
    }

    /** The authority that the document names most often: whose money is spoken of where nobody is named; or null. */
    @Nullable
    Entity authority() {
        if (!authoritySought) {
            authoritySought = true;
            authority = findAuthority();
        }
        return authority;
    }

    /** The authority that the document names, where it names one alone; or null. */
    @Nullable
    Entity onlyAuthority() {
        Entity one = authority();
        return authorities == 1 ? one : null;
    }

    private @Nullable Entity findAuthority() {
        Map<String, Integer> counts = new HashMap<>();
        Entity most = null;
        for (Name name : source.mentions().names()) {
            if (name.is(EntityKind.ORGANISATION) && PublicBodies.has(name.entity())) {
                int count = counts.merge(name.entity().key(), 1, Integer::sum);
                most = most == null || count > counts.getOrDefault(most.key(), 0) ? name.entity() : most;
            }
        }
        authorities = counts.size();
        return most;
    }

    private @Nullable Entity findMain() {
        Map<String, Integer> counts = new HashMap<>();
        List<Name> names = source.mentions().names();
        for (Name name : names) {
            if (name.is(EntityKind.ORGANISATION) && !PublicBodies.has(name.entity())) {
                counts.merge(name.entity().key(), 1, Integer::sum);
            }
        }
        int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
        for (Name name : names) {
            if (name.is(EntityKind.ORGANISATION)
                    && counts.getOrDefault(name.entity().key(), 0) == most
                    && (most > 1 || counts.size() == 1)) {
                return name.span().start() < FIRST_LINES ? name.entity() : null;
            }
        }
        return null;
    }
}

package org.filigraph.link;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.filigraph.document.PartialDate;
import org.filigraph.link.Decisions.Decision;
import org.filigraph.link.Decisions.Verdict;
import org.filigraph.link.FoundLinks.Pending;

/** What a person decides on links that are in doubt: kept in the file first, which outlives the store, then in the store. */
public final class Review {
    private final FoundLinks links;
    private final Path file;

    /** A review of the links of a store, with the file that keeps decisions. */
    public Review(FoundLinks links, Path file) {
        this.links = links;
        this.file = file;
    }

    /** What waits for a person, the surest first. */
    public List<Pending> pending() {
        return links.pending();
    }

    /** What waits, of that thing and that target. */
    public Optional<Pending> pending(String thing, String target) {
        return pending().stream()
                .filter(each -> each.thing().equals(thing) && each.target().equals(target))
                .findFirst();
    }

    /** Decides on what waits; one at a time. */
    public synchronized void decide(Pending pending, Verdict verdict, PartialDate date, String note) {
        Decision decision = new Decision(
                verdict,
                pending.thing(),
                pending.label(),
                pending.scheme(),
                pending.target(),
                pending.source(),
                date,
                note);
        // read anew: a person may have changed it meanwhile
        Decisions decisions = Decisions.read(file);
        decisions.keep(decision);
        decisions.write();
        links.apply(List.of(decision));
    }
}

package org.filigraph.app;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.filigraph.document.PartialDate;
import org.filigraph.http.LinkReview.Doubtful;
import org.filigraph.http.LinkReview.Said;
import org.filigraph.link.Decisions.Verdict;
import org.filigraph.link.FoundLinks;
import org.filigraph.link.FoundLinks.Pending;
import org.filigraph.link.Review;
import org.filigraph.store.GraphStore;

/** What clients see of the links that are in doubt, and say of them. Safe for threads. */
final class LinkDesk {
    private final Review review;

    LinkDesk(Settings settings, GraphStore store) {
        this.review = new Review(new FoundLinks(store, settings.queryLimit()), settings.decisions());
    }

    /** What waits for a person, the surest first. */
    List<Doubtful> waiting() {
        return review.pending().stream()
                .map(each -> new Doubtful(
                        each.thing(),
                        each.label(),
                        each.scheme(),
                        each.target(),
                        each.score(),
                        each.source(),
                        each.note()))
                .toList();
    }

    /** Takes what a person says; false where nothing of the kind waits. */
    boolean decide(Said said) {
        Pending pending = review.pending(said.thing(), said.target()).orElse(null);
        if (pending == null) {
            return false;
        }
        Verdict verdict = said.accepted() ? Verdict.ACCEPTED : Verdict.REJECTED;
        review.decide(pending, verdict, PartialDate.of(LocalDate.now(ZoneOffset.UTC)), said.note());
        return true;
    }
}

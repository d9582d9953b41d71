package org.filigraph.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.filigraph.store.GraphStore;
import org.jspecify.annotations.Nullable;

/** The agreements that documents tell of. Safe for threads. */
public final class Agreements {
    private final GraphStore store;
    private final PerVersion<Known> known;
    private final Facts facts;

    Agreements(GraphStore store, PerVersion<Known> known, Facts facts) {
        this.store = store;
        this.known = known;
        this.facts = facts;
    }

    /** Some of the agreements that pass a filter: the latest first, those without a date last. */
    public Page<Agreement> page(AgreementFilter filter, int limit, int offset) {
        return passing(filter).page(limit, offset);
    }

    private Selection<AgreementIndex.Entry, Agreement> passing(AgreementFilter filter) {
        Known now = known.current();
        return new Selection<>(store, now.agreements().passing(filter), some -> full(some, now.names()));
    }

    /** All agreements that pass a filter, one by one. */
    public void each(AgreementFilter filter, Consumer<Agreement> receiver) {
        passing(filter).each(receiver);
    }

    /** By what the agreements that pass a filter can be narrowed: per parameter its values, the most frequent first. */
    public Map<String, List<Figures.Facet>> facets(AgreementFilter filter) {
        Known now = known.current();
        return AgreementIndex.facets(now.agreements().passing(filter), now.names());
    }

    private List<Agreement> full(List<AgreementIndex.Entry> some, NameIndex names) {
        Map<String, FactView> byId = facts.byId(some.stream().flatMap(entry -> entry.facts().stream()), names);
        List<Agreement> agreements = new ArrayList<>();
        for (AgreementIndex.Entry entry : some) {
            String amount = entry.one("amount");
            agreements.add(new Agreement(
                    entry.id(),
                    names.ref(entry.id()).label(),
                    ref(entry.one("agreementKind"), names),
                    refs(entry.all("sector"), names),
                    refs(entry.all("territory"), names),
                    entry.one("signedOn"),
                    entry.one("validFrom"),
                    entry.one("validTo"),
                    refs(entry.all("party"), names),
                    amount == null ? null : Description.number(amount).orElse(null),
                    entry.facts().stream()
                            .flatMap(fact -> Stream.ofNullable(byId.get(fact)))
                            .toList()));
        }
        return agreements;
    }

    private static @Nullable Ref ref(@Nullable String id, NameIndex names) {
        return id == null ? null : names.ref(id);
    }

    private static List<Ref> refs(Set<String> ids, NameIndex names) {
        return ids.stream().map(names::ref).toList();
    }
}

package org.filigraph.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.util.List;
import org.filigraph.view.Page;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list, as JSON.
 *
 * @param total how many there are on all pages
 * @param next the address of the next page, if there is one
 */
record Listing<T>(@JsonInclude List<T> items, long total, int limit, long offset, @Nullable String next) {
    /** A page of a list that the address asked for; tells of the next one in a header too. */
    static <T> Listing<T> of(Page<T> page, Context ctx) {
        Address address = Address.of(ctx);
        String next = page.hasNext()
                ? address.with(
                                "offset",
                                String.valueOf(page.offset() + page.items().size()))
                        .toString()
                : null;
        if (next != null) {
            LinkHeader.add(ctx, next, "next");
        }
        return new Listing<>(page.items(), page.total(), page.limit(), page.offset(), next);
    }
}

package org.filigraph.http;

import io.javalin.http.Context;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * For whom a page is made: what its parts need and would otherwise all hand on. It belongs to the thread that makes the
 * page; where none is made, the language is that of the documents.
 *
 * @param language that the person reads
 * @param address that the person asked for
 */
public record Visit(Language language, Address address) {
    private static final Visit NOBODY = new Visit(Language.FRENCH, new Address("/", Map.of()));
    private static final ThreadLocal<@Nullable Visit> CURRENT = new ThreadLocal<>();

    /** The visit for which this thread makes a page. */
    public static Visit current() {
        Visit current = CURRENT.get();
        return current == null ? NOBODY : current;
    }

    /** The visit that a request is. */
    public static Visit of(Context ctx) {
        return new Visit(Language.of(ctx), address(ctx));
    }

    private static Address address(Context ctx) {
        try {
            return Address.of(ctx);
        } catch (IllegalArgumentException e) {
            // parameters in no known character set: the page is on that, and needs none of them
            return new Address(ctx.path(), Map.of());
        }
    }

    /** What is made for this visit. */
    <T> T make(Supplier<T> page) {
        Visit before = CURRENT.get();
        CURRENT.set(this);
        try {
            return page.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** Where the same page is in another language. */
    public String in(Language other) {
        return address.and(Language.NAME, other.code()).toString();
    }
}

package org.filigraph.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Lets a client ask whether what it holds is still so (RFC 9110, 13): each answer has a tag that changes whenever what it
 * is made of changes, and a client that shows the current tag is answered 304 without any work. Safe for threads.
 */
public final class Freshness {
    private final LongSupplier version;
    private final String caching;

    private Freshness(LongSupplier version, String caching) {
        this.version = version;
        this.caching = caching;
    }

    /** Of what is read from the store, which may change at any time: to be asked for again each time. */
    public static Freshness ofStore(LongSupplier version) {
        return new Freshness(version, "no-cache");
    }

    /** Of what comes with the program and can be kept for an hour. */
    static Freshness ofProgram() {
        long start = System.currentTimeMillis();
        return new Freshness(() -> start, "public, max-age=3600");
    }

    /** The handler behind the question whether the client has its answer already. */
    Handler before(Handler handler) {
        return ctx -> {
            if (!isHeld(ctx)) {
                handler.handle(ctx);
            }
        };
    }

    /**
     * Tags an answer that is about to be made; true where the client holds it already and is told so. To be asked before
     * the data is read: an answer may be newer than its tag says, and is then only sent once too often.
     */
    public boolean isHeld(Context ctx) {
        String tag = tag(ctx);
        ctx.header(Header.ETAG, tag);
        ctx.header(Header.CACHE_CONTROL, caching);
        // errors are pages for browsers and problem details for programs, whatever the answer is; pages have languages
        ctx.header(Header.VARY, Language.VARY);
        boolean held = isHeld(ctx.header(Header.IF_NONE_MATCH), tag);
        if (held) {
            ctx.status(304);
        }
        return held;
    }

    /** Weak, as the same data may be compressed or not; the forms that a client may be given have different tags. */
    private String tag(Context ctx) {
        CRC32 accepted = new CRC32();
        String accept = ctx.header(Header.ACCEPT);
        accepted.update((accept == null ? "" : accept).getBytes(StandardCharsets.UTF_8));
        accepted.update(Language.of(ctx).code().getBytes(StandardCharsets.UTF_8));
        return "W/\"" + Long.toString(version.getAsLong(), Character.MAX_RADIX) + "-"
                + Long.toString(accepted.getValue(), Character.MAX_RADIX) + "\"";
    }

    private static boolean isHeld(@Nullable String held, String tag) {
        return held != null
                && Arrays.stream(held.split(",", -1)).map(String::strip).anyMatch(one -> opaque(one)
                        .equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}

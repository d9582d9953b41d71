package org.filigraph.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Header;
import io.javalin.http.SameSite;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A language that pages speak. */
public enum Language {
    /** French. */
    FRENCH(Locale.FRANCE),
    /** English. */
    ENGLISH(Locale.UK);

    /** The parameter by which a person chooses, and the cookie that remembers it. */
    static final String NAME = "lang";

    /** What an answer in one of several languages varies with. */
    static final String VARY = String.join(", ", Header.ACCEPT, Header.ACCEPT_LANGUAGE, Header.COOKIE);

    private static final Pattern CHOSEN = Pattern.compile("(?:^|&)" + NAME + "=([a-z]+)(?:&|$)");
    private static final int A_YEAR = 31_536_000;

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language of the {@linkplain Visit#current() current visit}. */
    public static Language current() {
        return Visit.current().language();
    }

    /** As ISO 639 writes it. */
    public String code() {
        return locale.getLanguage();
    }

    /** As its own speakers call it. */
    public String label() {
        String label = locale.getDisplayLanguage(locale);
        return label.substring(0, 1).toUpperCase(locale) + label.substring(1);
    }

    /** How numbers are written. */
    Locale locale() {
        return locale;
    }

    /** The language of a code. */
    static Optional<Language> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The one that a person reads: chosen in the address, chosen before, or liked best by the browser. */
    static Language of(Context ctx) {
        return chosen(ctx).or(() -> of(ctx.cookie(NAME))).orElseGet(() -> liked(ctx.header(Header.ACCEPT_LANGUAGE)));
    }

    /** As it stands in the address, which may be too broken to have its parameters read. */
    private static Optional<Language> chosen(Context ctx) {
        String query = ctx.queryString();
        Matcher chosen = CHOSEN.matcher(query == null ? "" : query);
        return chosen.find() ? of(chosen.group(1)) : Optional.empty();
    }

    private static Language liked(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return FRENCH;
        }
        try {
            Locale best = Locale.lookup(
                    Locale.LanguageRange.parse(header),
                    Arrays.stream(values())
                            .map(language -> Locale.forLanguageTag(language.code()))
                            .toList());
            return of(best == null ? null : best.getLanguage()).orElse(FRENCH);
        } catch (IllegalArgumentException e) {
            // a header that can't be read is as good as none
            return FRENCH;
        }
    }

    /** Remembers what a person chose in the address. */
    static void remember(Context ctx) {
        chosen(ctx).ifPresent(chosen -> {
            Cookie cookie = new Cookie(NAME, chosen.code(), "/", A_YEAR);
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.LAX);
            ctx.cookie(cookie);
        });
    }

    /** The codes of all. */
    static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }
}

package org.filigraph.link;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RateLimiter;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.filigraph.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * Asks a service over HTTP with patience and with manners: so many requests a second and no more, again after a while
 * where it is busy or broken (as long as it says itself, where it does), and never again what it has answered before:
 * answers are kept on disk, so that work that was broken off goes on where it stopped. Safe for threads.
 */
public final class ServiceClient {
    private static final int LARGEST_ANSWER = 64 << 20;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    /**
     * How a service is asked.
     *
     * @param cache folder of the answers
     * @param perSecond most requests in a second
     * @param tries how often a request is tried before it is given up
     * @param patience how long a whole answer may take
     * @param firstWait how long to wait before the second try; each further wait is twice as long
     */
    public record Manners(Path cache, double perSecond, int tries, Duration patience, Duration firstWait) {
        /** The usual: two requests a second, five tries, half a minute for an answer. */
        public static Manners usual(Path cache) {
            return new Manners(cache, 2, 5, Duration.ofSeconds(30), Duration.ofSeconds(1));
        }
    }

    /** Looks whether an answer is one. */
    interface Check {
        void accept(String body) throws IOException;
    }

    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;
        private final boolean again;
        private final @Nullable Duration after;

        Refused(String message, boolean again, @Nullable Duration after) {
            super(message);
            this.again = again;
            this.after = after;
        }
    }

    private final HttpClient http;
    private final Manners manners;
    private final RateLimiter<String> rate;
    private final RetryPolicy<String> retry;

    /** Prepares asking. */
    public ServiceClient(Manners manners) {
        this.manners = manners;
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(manners.patience())
                .build();
        this.rate = RateLimiter.<String>smoothBuilder(Duration.ofNanos((long) (1e9 / manners.perSecond())))
                .withMaxWaitTime(Duration.ofMinutes(10))
                .build();
        Duration most = manners.firstWait().multipliedBy(1L << Math.min(manners.tries(), 20));
        this.retry = RetryPolicy.<String>builder()
                .handleIf(thrown ->
                        thrown instanceof IOException && !(thrown instanceof Refused refused && !refused.again))
                .withMaxRetries(manners.tries() - 1)
                .withBackoff(manners.firstWait(), most.compareTo(LONGEST_WAIT) < 0 ? most : LONGEST_WAIT)
                .withDelayFnOn(
                        context -> context.getLastException() instanceof Refused refused && refused.after != null
                                ? refused.after
                                : Duration.ofMillis(-1),
                        Refused.class)
                .build();
    }

    /**
     * Sends a form, or gives what the service answered to it before.
     *
     * @param accept media type of the answer
     * @param check throws where what came is no answer; then it is asked again
     * @throws LinkProblem where there was none after all tries
     */
    String post(URI service, String form, String accept, Check check) {
        HttpRequest request = HttpRequest.newBuilder(service)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .header("Accept", accept)
                .header("User-Agent", "Filigraph (linking of a knowledge graph)")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return answer(request, form, check);
    }

    /** Asks for an address; see {@link #post}. */
    String get(URI service, String accept, Check check) {
        HttpRequest request = HttpRequest.newBuilder(service)
                .header("Accept", accept)
                .header("User-Agent", "Filigraph (linking of a knowledge graph)")
                .build();
        return answer(request, "", check);
    }

    private String answer(HttpRequest request, String form, Check check) {
        String key = Document.sha256((request.uri() + "\n" + form).getBytes(StandardCharsets.UTF_8));
        Path kept = manners.cache().resolve(key.substring(0, 32));
        try {
            if (Files.exists(kept)) {
                return Files.readString(kept);
            }
            String body = Failsafe.with(retry).get(() -> once(request, check));
            Files.createDirectories(manners.cache());
            Path part = Files.createTempFile(manners.cache(), "answer", ".part");
            Files.writeString(part, body);
            Files.move(part, kept, StandardCopyOption.REPLACE_EXISTING);
            return body;
        } catch (FailsafeException e) {
            throw given(request.uri(), e.getCause() == null ? e : e.getCause());
        } catch (IOException e) {
            throw new LinkProblem(
                    "answers can't be kept in " + manners.cache() + ": " + e, "name a folder with --cache", e);
        }
    }

    private LinkProblem given(URI service, Throwable why) {
        boolean again = !(why instanceof Refused refused) || refused.again;
        return new LinkProblem(
                "the service " + service + " gave no answer"
                        + (again ? " in " + manners.tries() + (manners.tries() == 1 ? " try" : " tries") : "") + ": "
                        + told(why),
                "what it answered before is kept in " + manners.cache() + "; run the same command again to go on",
                why);
    }

    private static String told(Throwable why) {
        return why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
    }

    private String once(HttpRequest request, Check check) throws IOException {
        try {
            rate.acquirePermit();
            CompletableFuture<HttpResponse<InputStream>> coming =
                    http.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
            // the time-out of a request ends with the headers: a body may still never come
            CompletableFuture<String> whole = coming.thenApplyAsync(response -> {
                try (InputStream in = response.body()) {
                    return read(response, in);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            String body;
            try {
                body = whole.get(manners.patience().toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (!coming.cancel(true) && !coming.isCompletedExceptionally()) {
                    drop(coming.join());
                }
                throw new HttpTimeoutException(
                        "nothing, or not all, within " + manners.patience().toMillis() + " ms");
            }
            try {
                check.accept(body);
            } catch (IOException e) {
                throw new Refused(told(e), true, null);
            }
            return body;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted", false, null);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            while (cause instanceof java.io.UncheckedIOException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            if (cause instanceof Refused refused) {
                throw refused;
            }
            if (cause instanceof ConnectException) {
                throw new IOException("it can't be reached", e);
            }
            throw new IOException("broken off (" + (cause == null ? e.getMessage() : told(cause)) + ")", e);
        }
    }

    private static void drop(HttpResponse<InputStream> response) {
        try {
            response.body().close();
        } catch (IOException e) {
            // it is given up anyway
        }
    }

    private static String read(HttpResponse<InputStream> response, InputStream in) throws IOException {
        int status = response.statusCode();
        if (status != 200) {
            boolean again = status == 429 || status == 408 || status >= 500;
            throw new Refused("it answered " + status, again, retryAfter(response.headers()));
        }
        byte[] bytes = in.readNBytes(LARGEST_ANSWER + 1);
        if (bytes.length > LARGEST_ANSWER) {
            throw new Refused("it answered with more than " + (LARGEST_ANSWER >> 20) + " MB", false, null);
        }
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html")) {
            throw new Refused("it answered with a page (HTML), not with data", true, null);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static @Nullable Duration retryAfter(HttpHeaders headers) {
        String value = headers.firstValue("Retry-After").orElse("").strip();
        Duration wait = null;
        if (value.matches("\\d{1,6}")) {
            wait = Duration.ofSeconds(Long.parseLong(value));
        } else if (!value.isEmpty()) {
            try {
                wait = Duration.between(
                        Instant.now(),
                        ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant());
            } catch (DateTimeParseException e) {
                return null;
            }
        }
        if (wait == null || wait.isNegative()) {
            return null;
        }
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}

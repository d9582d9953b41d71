package org.filigraph.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shared secret that lets a client write. Without one in the settings nobody writes. */
final class Token {
    private static final String SCHEME = "Bearer ";
    private static final String REMEDY = "Send the header 'Authorization: Bearer TOKEN' with the server's token.";

    private final Optional<byte[]> expected;

    Token(Optional<String> token) {
        this.expected = token.map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Lets the client pass.
     *
     * @param authorization the value of the {@code Authorization} header
     * @throws Problem where it shows no token, another token, or writes are off
     */
    void check(@Nullable String authorization) {
        if (expected.isEmpty()) {
            throw Problem.of(
                    ProblemKind.WRITES_OFF,
                    "This server has no token, so nothing can be written to it over HTTP.",
                    "Set FILIGRAPH_TOKEN where the server is started, start it again, and send the header"
                            + " 'Authorization: Bearer TOKEN'.");
        }
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw Problem.of(ProblemKind.UNAUTHORIZED, "The request shows no token.", REMEDY)
                    .withHeader("WWW-Authenticate", "Bearer realm=\"filigraph\"");
        }
        byte[] shown = authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
        // constant time: how long it takes must not tell how much of a guess was right
        if (!MessageDigest.isEqual(expected.get(), shown)) {
            throw Problem.of(ProblemKind.UNAUTHORIZED, "The token that the request shows is not the server's.", REMEDY)
                    .withHeader("WWW-Authenticate", "Bearer realm=\"filigraph\", error=\"invalid_token\"");
        }
    }
}

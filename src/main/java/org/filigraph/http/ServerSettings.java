package org.filigraph.http;

import java.net.URI;
import java.util.Optional;

/**
 * How the server listens and whom it lets write.
 *
 * @param host the address to listen on; the default is the loopback address, so that a first start is
 *     visible to this computer alone, and serving a network ({@code 0.0.0.0}) is a decision someone takes
 * @param port the port to listen on; 0 takes any free one
 * @param base the base of the identifiers that are served, ending in a slash; the types of problems hang
 *     below it
 * @param token what a client must show to write; absent, nothing can be written over HTTP
 * @param maxRequestBytes the largest request body that is read, in bytes
 */
public record ServerSettings(String host, int port, URI base, Optional<String> token, long maxRequestBytes) {
    /** This computer alone, port 8080, no writes, bodies of at most 64 MiB. */
    public static final ServerSettings DEFAULT = new ServerSettings(
            "127.0.0.1", 8080, URI.create("https://w3id.org/filigraph/"), Optional.empty(), 64L << 20);

    /** Checked settings. */
    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + ": give a port between 0 and 65535");
        }
        if (token.isPresent() && token.get().isBlank()) {
            throw new IllegalArgumentException("the token is blank: give one with characters, or none");
        }
        if (maxRequestBytes < 1) {
            throw new IllegalArgumentException("maxRequestBytes " + maxRequestBytes + ": give a positive number");
        }
    }

    /** These settings on another address. */
    public ServerSettings withHost(String other) {
        return new ServerSettings(other, port, base, token, maxRequestBytes);
    }

    /** These settings on another port. */
    public ServerSettings withPort(int other) {
        return new ServerSettings(host, other, base, token, maxRequestBytes);
    }

    /** These settings with other identifiers. */
    public ServerSettings withBase(URI other) {
        return new ServerSettings(host, port, other, token, maxRequestBytes);
    }

    /** These settings with writes for whoever shows this token. */
    public ServerSettings withToken(String other) {
        return new ServerSettings(host, port, base, Optional.of(other), maxRequestBytes);
    }

    /** These settings with another bound on request bodies. */
    public ServerSettings withMaxRequestBytes(long other) {
        return new ServerSettings(host, port, base, token, other);
    }
}

package org.filigraph.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.filigraph.http.ServerSettings;
import org.filigraph.rdf.Iris;

/**
 * How the program runs, checked.
 *
 * @param store folder of the graph
 * @param iris names of things, documents and facts
 * @param queryLimit how long a query may take
 * @param mostDocumentMegabytes size of the largest document that is read
 * @param server where and to whom the server speaks
 */
record Settings(Path store, Iris iris, Duration queryLimit, int mostDocumentMegabytes, ServerSettings server) {
    private static final int A_DAY = 86_400;

    /**
     * Reads all settings.
     *
     * @throws UsageProblem where a value can't be used
     */
    static Settings of(SettingValues values) {
        URI base = values.read(Setting.BASE, Settings::base, "an http or https IRI that ends in /");
        return new Settings(
                values.read(Setting.STORE, Path::of, "the name of a folder"),
                new Iris(base.toString()),
                Duration.ofSeconds(values.number(Setting.QUERY_SECONDS, 1, A_DAY)),
                values.number(Setting.MOST_DOCUMENT_MB, 1, 1024),
                new ServerSettings(
                        values.text(Setting.HOST),
                        values.number(Setting.PORT, 0, 65_535),
                        base,
                        Optional.of(values.text(Setting.TOKEN)).filter(token -> !token.isEmpty()),
                        (long) values.number(Setting.MOST_REQUEST_MB, 1, 2047) << 20));
    }

    private static URI base(String text) {
        URI base = URI.create(text);
        if (base.getHost() == null || !text.matches("https?://.*/")) {
            throw new IllegalArgumentException(text);
        }
        return base;
    }
}

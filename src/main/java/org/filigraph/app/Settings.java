package org.filigraph.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filigraph.http.ServerSettings;
import org.filigraph.identity.Corrections;
import org.filigraph.identity.Identities;
import org.filigraph.rdf.Iris;
import org.filigraph.sparql.SparqlSettings;

/**
 * How the program runs, checked.
 *
 * @param store folder of the graph
 * @param iris names of things, documents and facts
 * @param decisions what people decided on links
 * @param identities what people say on which names are one thing
 * @param allCommunes whether a store is to hold all communes, not those alone that are large or named by a document
 * @param queryLimit how long a query of the program's own pages or of the command line may take
 * @param mostDocumentMegabytes size of the largest document that is read
 * @param server where and to whom the server speaks
 * @param sparql what SPARQL queries and updates may take
 */
record Settings(
        Path store,
        Iris iris,
        Path decisions,
        Path identities,
        boolean allCommunes,
        Duration queryLimit,
        int mostDocumentMegabytes,
        ServerSettings server,
        SparqlSettings sparql) {
    private static final int A_DAY = 86_400;

    /**
     * Reads all settings.
     *
     * @throws UsageProblem where a value can't be used
     */
    static Settings of(SettingValues values) {
        Duration queryLimit = Duration.ofSeconds(values.number(Setting.QUERY_SECONDS, 1, A_DAY));
        URI base = values.read(Setting.BASE, Settings::base, "an http or https IRI that ends in /");
        return new Settings(
                values.read(Setting.STORE, Path::of, "the name of a folder"),
                new Iris(base.toString()),
                values.read(Setting.DECISIONS, Path::of, "the name of a file"),
                values.read(Setting.IDENTITIES, Path::of, "the name of a file"),
                values.read(Setting.COMMUNES, Settings::isAll, "all or named"),
                queryLimit,
                values.number(Setting.MOST_DOCUMENT_MB, 1, 1024),
                new ServerSettings(
                        values.text(Setting.HOST),
                        values.number(Setting.PORT, 0, 65_535),
                        base,
                        Optional.of(values.text(Setting.TOKEN)).filter(token -> !token.isEmpty()),
                        (long) values.number(Setting.MOST_REQUEST_MB, 1, 2047) << 20),
                new SparqlSettings(
                        queryLimit,
                        Duration.ofSeconds(values.number(Setting.UPDATE_SECONDS, 1, A_DAY)),
                        values.number(Setting.QUERIES_AT_ONCE, 1, 1000),
                        values.number(Setting.MOST_ROWS, 1, Integer.MAX_VALUE),
                        SparqlSettings.DEFAULT.maxResultBytes(),
                        SparqlSettings.DEFAULT.maxQueryBytes(),
                        values.read(
                                Setting.OUTSIDE, Settings::addresses, "http or https addresses with commas between")));
    }

    /** Makes one thing of those that documents call by several names, as rules and people have it. */
    Identities resolving() {
        return new Identities(iris, () -> Corrections.read(identities, iris.base()));
    }

    private static boolean isAll(String text) {
        return switch (text) {
            case "all" -> true;
            case "named" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Set<URI> addresses(String text) {
        Set<URI> addresses = Stream.of(text.split(",", -1))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(URI::create)
                .collect(Collectors.toSet());
        // for the check alone: the place of the setting is told here
        SparqlSettings.DEFAULT.withOutside(addresses);
        return addresses;
    }

    private static URI base(String text) {
        URI base = URI.create(text);
        if (base.getHost() == null || !text.matches("https?://.*/")) {
            throw new IllegalArgumentException(text);
        }
        return base;
    }
}

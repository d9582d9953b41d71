package org.filigraph.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Choice of a format by the {@code Accept} header, after RFC 9110, 12.5.1: each offer takes the quality of the most
 * specific range that covers it; the offer of the highest quality wins, and of equals the one offered first.
 */
public final class Negotiation {
    private Negotiation() {}

    private record Range(String type, double quality) {
        /** 2 for the media type itself, 1 for its family ({@code text/*}), 0 for any, -1 where it isn't covered. */
        int specificity(String offer) {
            if (type.equals(offer)) {
                return 2;
            }
            if (type.equals("*/*")) {
                return 0;
            }
            boolean family = type.endsWith("/*") && offer.startsWith(type.substring(0, type.length() - 1));
            return family ? 1 : -1;
        }
    }

    /**
     * The offer that the client likes best; none where it accepts none of them.
     *
     * @param accept the value of the header; absent or blank, anything will do
     * @param offers media types in lower case and without parameters, the server's favourite first
     */
    public static Optional<String> choose(@Nullable String accept, List<String> offers) {
        if (accept == null || accept.isBlank()) {
            return offers.stream().findFirst();
        }
        List<Range> ranges = parse(accept);
        String best = null;
        double bestQuality = 0;
        for (String offer : offers) {
            double quality = quality(offer, ranges);
            if (quality > bestQuality) {
                best = offer;
                bestQuality = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double quality(String offer, List<Range> ranges) {
        int specificity = -1;
        double quality = 0;
        for (Range range : ranges) {
            int candidate = range.specificity(offer);
            if (candidate > specificity) {
                specificity = candidate;
                quality = range.quality();
            }
        }
        return quality;
    }

    private static List<Range> parse(String accept) {
        List<Range> ranges = new ArrayList<>();
        for (String part : accept.split(",", -1)) {
            String[] pieces = part.split(";", -1);
            String type = pieces[0].strip().toLowerCase(Locale.ROOT);
            if (type.isEmpty()) {
                continue;
            }
            ranges.add(new Range(type, quality(pieces)));
        }
        return ranges;
    }

    private static double quality(String[] pieces) {
        for (int i = 1; i < pieces.length; i++) {
            String parameter = pieces[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                try {
                    return Double.parseDouble(parameter.substring(2).strip());
                } catch (NumberFormatException e) {
                    // an unreadable weight counts as none, as browsers and servers commonly do
                    return 1;
                }
            }
        }
        return 1;
    }
}

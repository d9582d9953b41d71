package org.filigraph.http;

import java.util.List;
import java.util.stream.Collectors;
import org.filigraph.view.PlaceMap;

/**
 * A map of points as a drawing: each town a dot, so that together they show the country. Europe's part of France fills
 * most of it; each overseas department has a box of its own below, at a scale of its own.
 */
public final class MapDrawing {
    /** Width of the drawing. */
    public static final int WIDTH = 240;
    /** Height of the drawing. */
    public static final int HEIGHT = 288;

    private static final int BOX = 43;
    private static final int GAP = 5;
    private static final int MARGIN = 5;
    private static final int BELOW = HEIGHT - BOX - 1;

    /**
     * A part of the earth and where it is drawn.
     *
     * @param left of the frame, in units of the drawing, as are all but the bounds
     * @param north in degrees, as are the other bounds
     * @param scale units of the drawing per degree of latitude
     */
    public record Frame(int left, int top, double west, double east, double south, double north, double scale) {
        boolean holds(PlaceMap.Spot spot) {
            return spot.latitude() > south
                    && spot.latitude() < north
                    && spot.longitude() > west
                    && spot.longitude() < east;
        }

        /** A dot, to be drawn with a round end; a degree of longitude is shorter than one of latitude. */
        private String dot(PlaceMap.Spot spot) {
            double narrower = Math.cos(Math.toRadians((south + north) / 2));
            return "M" + tenths(left + (spot.longitude() - west) * narrower * scale) + " "
                    + tenths(top + (north - spot.latitude()) * scale) + "h0";
        }
    }

    private static final Frame MAINLAND = new Frame(0, 0, -5.3, 9.8, 41.2, 51.3, 23);

    /** Guadeloupe, Martinique, Guyane, La Réunion, Mayotte: in the order of their codes. */
    private static final List<Frame> OVERSEAS = List.of(
            box(0, -61.9, 15.75, 0.85),
            box(1, -61.35, 14.3, 0.7),
            box(2, -55.1, 1.9, 4.2),
            box(3, 55.1, -21.5, 0.75),
            box(4, 44.9, -13.1, 0.55));

    private MapDrawing() {}

    /** A box that shows so many degrees from a corner in the south-west. */
    private static Frame box(int place, double west, double south, double degrees) {
        return new Frame(
                1 + place * (BOX + GAP),
                BELOW,
                west,
                west + degrees / Math.cos(Math.toRadians(south)),
                south,
                south + degrees,
                (double) (BOX - MARGIN) / degrees);
    }

    /** Dots as an SVG path; what lies in no part of the drawing is left out. */
    public static String dots(List<PlaceMap.Spot> spots) {
        return spots.stream()
                .map(spot -> {
                    if (MAINLAND.holds(spot)) {
                        return MAINLAND.dot(spot);
                    }
                    return OVERSEAS.stream()
                            .filter(frame -> frame.holds(spot))
                            .findFirst()
                            .map(frame -> frame.dot(spot))
                            .orElse("");
                })
                .collect(Collectors.joining());
    }

    /** The boxes of the overseas departments, as an SVG path. */
    public static String boxes() {
        return OVERSEAS.stream()
                .map(frame -> "M" + frame.left + " " + frame.top + "h" + BOX + "v" + BOX + "h-" + BOX + "z")
                .collect(Collectors.joining());
    }

    private static String tenths(double length) {
        return String.valueOf(Math.round(length * 10) / 10.0);
    }
}

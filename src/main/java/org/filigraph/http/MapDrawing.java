package org.filigraph.http;

import java.util.List;
import java.util.stream.Collectors;
import org.filigraph.view.PlaceMap;

/** A map of points as a drawing: each town a dot, so that together they show the country. */
public final class MapDrawing {
    /** Width of the drawing. */
    public static final int WIDTH = 240;
    /** Height of the drawing. */
    public static final int HEIGHT = 232;

    private static final double WEST = -5.3;
    private static final double NORTH = 51.3;
    /** Units of the drawing per degree of latitude. */
    private static final double SCALE = 23;
    /** How much shorter a degree of longitude is in the middle of France. */
    private static final double NARROWER = Math.cos(Math.toRadians(46.6));

    private MapDrawing() {}

    /** Dots as an SVG path, to be drawn with round ends. */
    public static String dots(List<PlaceMap.Spot> spots) {
        return spots.stream()
                .map(spot -> "M" + tenths((spot.longitude() - WEST) * NARROWER * SCALE) + " "
                        + tenths((NORTH - spot.latitude()) * SCALE) + "h0")
                .collect(Collectors.joining());
    }

    private static String tenths(double length) {
        return String.valueOf(Math.round(length * 10) / 10.0);
    }
}

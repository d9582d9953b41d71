package org.filigraph.http;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.filigraph.view.Series;

/**
 * Figures of one series over the years, as a drawing: where each mark stands, in units of the drawing.
 *
 * @param marks one for each figure that has a year
 * @param years on the axis below
 * @param steps on the axis at the side, zero among them
 * @param line through the figures that are so, as an SVG path; empty where a year has several
 */
public record Chart(List<Mark> marks, List<Year> years, List<Step> steps, String line) {
    /** Width of the drawing. */
    public static final int WIDTH = 340;
    /** Height of the drawing. */
    public static final int HEIGHT = 170;

    /** Where the lines of the axis at the side begin. */
    public static final int AXIS = 46;

    private static final int LEFT = AXIS + 18;
    private static final int RIGHT = WIDTH - 18;
    private static final int TOP = 26;
    private static final int BOTTOM = HEIGHT - 26;
    private static final int MOST_LABELS = 6;
    private static final int MOST_STEPS = 4;
    /** A label that stands nearer to an edge than this is set beside its mark, not over it. */
    private static final int NEAR = 60;

    /**
     * A figure in the drawing.
     *
     * @param top where the end of a span stands; as {@code y} where there is none
     * @param label what it says; empty where there is no room
     * @param anchor which part of the label stands over the mark, as SVG calls it
     */
    public record Mark(Series.Point point, String x, String y, String top, String label, String anchor) {
        /** The foot of the label. */
        public String above() {
            return new BigDecimal(top).subtract(BigDecimal.TEN).toPlainString();
        }
    }

    /** A step of the axis at the side: its height, and its number in short. */
    public record Step(String y, String label) {}

    /** A year on the axis. */
    public record Year(String x, int year) {}

    /** The drawing of a series; none where it tells of one year only. */
    public static Optional<Chart> of(Series series) {
        List<Series.Point> dated = series.points().stream()
                .filter(point -> point.year() != null)
                .sorted(Comparator.comparing(Chart::year))
                .toList();
        if (series.years() < 2) {
            return Optional.empty();
        }
        Scale across = new Scale(year(dated.get(0)), year(dated.get(dated.size() - 1)), LEFT, RIGHT);
        double least = sizes(dated).mapToDouble(BigDecimal::doubleValue).reduce(0, Math::min);
        double most = sizes(dated).mapToDouble(BigDecimal::doubleValue).reduce(0, Math::max);
        double step = step(most - least);
        Scale up = new Scale(Math.floor(least / step) * step, Math.ceil(most / step) * step, BOTTOM, TOP);
        List<Mark> marks = dated.stream()
                .map(point -> mark(series, point, across, up, isLabelled(point, dated)))
                .toList();
        List<Year> years = dated.stream()
                .map(Chart::year)
                .distinct()
                .filter(year -> series.years() <= MOST_LABELS
                        || year == year(dated.get(0))
                        || year == year(dated.get(dated.size() - 1)))
                .map(year -> new Year(across.at(year), year))
                .toList();
        List<Step> steps = DoubleStream.iterate(up.least, at -> at <= up.most + step / 2, at -> at + step)
                .mapToObj(at -> new Step(up.at(at), Wording.brief(series, at)))
                .toList();
        return Optional.of(new Chart(marks, years, steps, line(marks)));
    }

    /** The least of 1, 2, 5, 10, 20 and so on that needs few steps for a width. */
    private static double step(double width) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(width, Double.MIN_NORMAL) / MOST_STEPS)));
        return DoubleStream.of(1, 2, 5, 10)
                .map(digit -> digit * power)
                .filter(step -> width / step <= MOST_STEPS)
                .findFirst()
                .orElse(10 * power);
    }

    /** Of several figures of one year only the greatest: others would stand in its way. */
    private static boolean isLabelled(Series.Point point, List<Series.Point> dated) {
        return dated.size() <= MOST_LABELS
                && dated.stream()
                        .filter(other -> year(other) == year(point))
                        .max(Comparator.comparing(Series.Point::value).thenComparing(Series.Point::fact))
                        .filter(point::equals)
                        .isPresent();
    }

    private static Mark mark(Series series, Series.Point point, Scale across, Scale up, boolean labelled) {
        BigDecimal most = point.valueMax() == null ? point.value() : point.valueMax();
        String x = across.at(year(point));
        double place = Double.parseDouble(x);
        return new Mark(
                point,
                x,
                up.at(point.value().doubleValue()),
                up.at(most.doubleValue()),
                labelled ? Wording.quantity(series, point) : "",
                place < AXIS + NEAR ? "start" : place > WIDTH - NEAR ? "end" : "middle");
    }

    private static int year(Series.Point point) {
        return Objects.requireNonNull(point.year());
    }

    private static Stream<BigDecimal> sizes(List<Series.Point> points) {
        return points.stream()
                .flatMap(point -> Stream.of(Optional.of(point.value()), Optional.ofNullable(point.valueMax())))
                .flatMap(Optional::stream);
    }

    private static String line(List<Mark> marks) {
        List<Mark> solid = marks.stream().filter(mark -> !mark.point.isTarget()).toList();
        boolean oneEach = solid.stream().map(Mark::x).distinct().count() == solid.size();
        return !oneEach || solid.size() < 2
                ? ""
                : solid.stream().map(mark -> mark.x + "," + mark.y).collect(Collectors.joining("L", "M", ""));
    }

    /** Where a number stands between two ends of the drawing. */
    private record Scale(double least, double most, int from, int to) {
        String at(double value) {
            double part = most == least ? 0.5 : (value - least) / (most - least);
            return BigDecimal.valueOf(Math.round((from + part * (to - from)) * 10), 1)
                    .toPlainString();
        }
    }
}

package org.filigraph.http;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filigraph.document.PartialDate;
import org.filigraph.view.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * Agreements along one line of time: where each stands, in hundredths of the line.
 *
 * @param first the year in which the line begins
 * @param last the year in which it ends
 */
public record Timeline(int first, int last) {
    private static final double THINNEST = 0.8;

    /**
     * A stretch of the line.
     *
     * @param from where it begins, in hundredths
     * @param width how long it is, in hundredths
     */
    public record Stretch(String from, String width) {
        private static Stretch of(double from, double to) {
            return new Stretch(tenths(from), tenths(Math.max(THINNEST, to - from)));
        }

        private static String tenths(double part) {
            return String.valueOf(Math.round(part * 10) / 10.0);
        }
    }

    /** The line that holds all dates of some agreements. */
    static Timeline of(List<Agreement> agreements) {
        List<Integer> years = agreements.stream()
                .flatMap(agreement -> Stream.of(agreement.signedOn(), agreement.validFrom(), agreement.validTo())
                        .flatMap(Stream::ofNullable))
                .map(date -> Integer.valueOf(date.substring(0, 4)))
                .sorted()
                .toList();
        return years.isEmpty() ? new Timeline(0, 0) : new Timeline(years.get(0), years.get(years.size() - 1));
    }

    /** Years that begin with a line. */
    public List<Integer> years() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** Where a year begins. */
    public String at(int year) {
        return Stretch.tenths(at(LocalDate.of(year, 1, 1)));
    }

    /** The time that an agreement holds; none where that is not told. */
    public @Nullable Stretch held(Agreement agreement) {
        String from = agreement.validFrom() == null ? agreement.signedOn() : agreement.validFrom();
        String to = agreement.validTo();
        if (to == null || from == null) {
            String only = agreement.validFrom() == null ? to : agreement.validFrom();
            return only == null ? null : day(only);
        }
        return Stretch.of(at(date(from).firstDay()), at(date(to).lastDay().plusDays(1)));
    }

    /** The day, month or year in which an agreement was signed; none where that is not told. */
    public @Nullable Stretch signed(Agreement agreement) {
        return agreement.signedOn() == null ? null : day(agreement.signedOn());
    }

    private Stretch day(String date) {
        return Stretch.of(at(date(date).firstDay()), at(date(date).lastDay().plusDays(1)));
    }

    private static PartialDate date(String iso) {
        return new PartialDate(iso);
    }

    private double at(LocalDate day) {
        LocalDate begin = LocalDate.of(first, 1, 1);
        double all = ChronoUnit.DAYS.between(begin, LocalDate.of(last + 1, 1, 1));
        return 100 * ChronoUnit.DAYS.between(begin, day) / all;
    }
}

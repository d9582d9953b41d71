package org.filigraph.document;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A date with the precision the text gives and no more: a year, a month or a day. Written as xsd:gYear, xsd:gYearMonth
 * or xsd:date ({@code 2025}, {@code 2025-09}, {@code 2025-09-16}).
 */
public record PartialDate(String iso) implements Comparable<PartialDate> {
    public PartialDate {
        try {
            switch (iso.length()) {
                case 4 -> Year.parse(iso);
                case 7 -> YearMonth.parse(iso);
                case 10 -> LocalDate.parse(iso);
                default -> throw new DateTimeParseException("too long or too short", iso, 0);
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date of the form 2025, 2025-09 or 2025-09-16: " + iso, e);
        }
    }

    /** A year alone. */
    public static PartialDate of(int year) {
        return new PartialDate("%04d".formatted(year));
    }

    /** A month of a year. */
    public static PartialDate of(int year, int month) {
        return new PartialDate("%04d-%02d".formatted(year, month));
    }

    /** A day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.toString());
    }

    /** The date that {@code text} spells in ISO 8601, if it does; a time after the day is left out. */
    public static Optional<PartialDate> parse(String text) {
        String iso = text.strip();
        if (iso.length() > 10 && iso.charAt(10) == 'T') {
            iso = iso.substring(0, 10);
        }
        try {
            return Optional.of(new PartialDate(iso));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public int year() {
        return Integer.parseInt(iso.substring(0, 4));
    }

    /** 1 to 12, where the precision allows. */
    public Optional<Integer> month() {
        return iso.length() >= 7 ? Optional.of(Integer.parseInt(iso.substring(5, 7))) : Optional.empty();
    }

    /** The first day it may mean. */
    public LocalDate firstDay() {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(year(), 1, 1);
            case 7 -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }

    /** The last day it may mean. */
    public LocalDate lastDay() {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(year(), 12, 31);
            case 7 -> YearMonth.parse(iso).atEndOfMonth();
            default -> LocalDate.parse(iso);
        };
    }

    /** Local name of its XML Schema datatype: gYear, gYearMonth or date. */
    public String datatype() {
        return switch (iso.length()) {
            case 4 -> "gYear";
            case 7 -> "gYearMonth";
            default -> "date";
        };
    }

    @Override
    public int compareTo(PartialDate other) {
        return iso.compareTo(other.iso);
    }

    @Override
    public String toString() {
        return iso;
    }
}

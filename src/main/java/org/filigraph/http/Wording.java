package org.filigraph.http;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filigraph.rdf.Units;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.view.Agreement;
import org.filigraph.view.FactView;
import org.filigraph.view.Ref;
import org.filigraph.view.Series;
import org.filigraph.view.ThingView;
import org.filigraph.view.Things;
import org.jspecify.annotations.Nullable;

/** How pages say what the data hold, in the current language. */
public final class Wording {
    private static final String NARROW = "\u202f";
    static final String SPACE = "\u00a0";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);

    private static final Pattern MONTH_OR_DAY = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])(?:-(\\d\\d))?");

    private Wording() {}

    /** What a thing or fact of a class is called. */
    public static String one(String type) {
        return orElse("class." + type + ".one", type);
    }

    /** What several things or facts of a class are called. */
    public static String many(String type) {
        return orElse("class." + type + ".many", type);
    }

    /** What a property is called: in the ontology's words, in ours for other vocabularies. */
    public static String property(ThingView.Property property) {
        return property(TermLabels.of(property.property()), property.name());
    }

    /** What a property of that label and local name is called. */
    static String property(String label, String name) {
        return label.equals(name) ? orElse("property." + name, label) : label;
    }

    private static String orElse(String key, String otherwise) {
        return Messages.has(key) ? Messages.say(key) : otherwise;
    }

    /** What a thing is called: terms in the current language, other things as the documents call them. */
    public static @Nullable String label(@Nullable Ref ref) {
        return ref == null ? null : TermLabels.of(ref);
    }

    private static boolean inFrench() {
        return Language.current() == Language.FRENCH;
    }

    /** Whether a word of a name begins so, case and accents apart. */
    static boolean begins(String name, String prefix) {
        return Things.wordBegins(name, prefix);
    }

    /** A whole number, its digits in groups of three. */
    public static String count(long number) {
        return NumberFormat.getIntegerInstance(Language.current().locale()).format(number);
    }

    /** How much a figure says, with its hedge and unit: {@code plus de 25 000}, {@code 30 %}, {@code 266 M€}. */
    public static String quantity(FactView.Figure figure) {
        return quantity(figure.measure(), figure.value(), figure.valueMax(), figure.unit(), figure.modifier());
    }

    /** How much a figure of a series says, likewise. */
    public static String quantity(Series series, Series.Point point) {
        return quantity(series.measure(), point.value(), point.valueMax(), series.unit(), point.modifier());
    }

    private static String quantity(
            Ref measure, BigDecimal value, @Nullable BigDecimal last, Ref unit, @Nullable Ref modifier) {
        String code = unitCode(unit);
        String least = amount(measure, value, code);
        return hedge(modifier)
                + (last == null ? least : Messages.say("figure.range", least, amount(measure, last, code)));
    }

    private static String hedge(@Nullable Ref modifier) {
        return modifier == null || Vocabulary.exact.getURI().equals(modifier.id())
                ? ""
                : TermLabels.of(modifier) + SPACE;
    }

    private static String amount(Ref measure, BigDecimal value, String unit) {
        boolean growth = Vocabulary.change.getURI().equals(measure.id()) && value.signum() > 0;
        return (growth ? "+" : "") + inUnit(value, unit);
    }

    static String inUnit(BigDecimal value, String unit) {
        return switch (unit) {
            case "count" -> number(value);
            case "percent" -> number(value) + percentSign();
            case "EUR" -> euros(value);
            case "rank" -> rank(value);
            case "year" -> value.toPlainString();
            case "EUR/m2/year" -> Messages.say("figure.rent", number(value));
            default ->
                number(value)
                        + SPACE
                        + unit.replace("m2", "m²").replace("m3", "m³").replace('.', '·');
        };
    }

    /** A number on the axis of a chart, in short: {@code 20 k}, {@code 1,5 Md}, {@code 30 %}. */
    static String brief(Series series, double value) {
        NumberFormat format =
                NumberFormat.getCompactNumberInstance(Language.current().locale(), NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return format.format(value) + (unitCode(series.unit()).equals("percent") ? percentSign() : "");
    }

    private static String percentSign() {
        return inFrench() ? NARROW + "%" : "%";
    }

    private static String rank(BigDecimal value) {
        return number(value)
                + new RuleBasedNumberFormat(Language.current().locale(), RuleBasedNumberFormat.ORDINAL)
                        .format(value.longValue())
                        .replaceFirst("^[\\d\\s.,]+", "");
    }

    static String unitCode(Ref unit) {
        String id = unit.id();
        return id == null || !Units.knows(id) ? unit.label() : Units.code(id);
    }

    /** An amount of euros, in millions or milliards where that is shorter and says the same. */
    public static String euros(BigDecimal amount) {
        for (BigDecimal scale : List.of(MILLIARD, MILLION)) {
            BigDecimal scaled = amount.divide(scale, 10, RoundingMode.HALF_UP).stripTrailingZeros();
            if (amount.abs().compareTo(scale) >= 0 && scaled.scale() <= 3) {
                return Messages.say(
                        scale.compareTo(MILLION) == 0 ? "euros.millions" : "euros.milliards", number(scaled));
            }
        }
        return Messages.say("euros", number(amount));
    }

    /** A number as it is written in the language of the page. */
    public static String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Language.current().locale());
        format.setMaximumFractionDigits(10);
        return format.format(number);
    }

    /** A date as it is said: {@code 2025}, {@code septembre 2025}, {@code 16 septembre 2025}. */
    public static String date(String iso) {
        Matcher parts = MONTH_OR_DAY.matcher(iso);
        if (!parts.matches()) {
            return iso;
        }
        String month = Month.of(Integer.parseInt(parts.group(2)))
                .getDisplayName(TextStyle.FULL, Language.current().locale());
        int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return (day == 0 ? "" : day == 1 && inFrench() ? "1er " : day + " ") + month + " " + parts.group(1);
    }

    /** When something holds; empty where it is not said. */
    public static String period(@Nullable String from, @Nullable String to) {
        if (from == null) {
            return to == null ? "" : Messages.say("period.until", date(to));
        }
        if (to == null) {
            return Messages.say("period.since", date(from));
        }
        if (from.equals(to)) {
            return date(from);
        }
        return from.length() == 4 && to.length() == 4
                ? from + "–" + to
                : Messages.say("period.between", date(from), date(to));
    }

    /** A part of one as a percentage. */
    public static String percent(BigDecimal part) {
        return number(part.movePointRight(2)) + percentSign();
    }

    /** A number that a property has: years and coordinates are not grouped. */
    public static String value(ThingView.Property property, BigDecimal number) {
        return switch (property.name()) {
            case "amount" -> euros(number);
            case "population" -> number(number);
            default -> inFrench() ? number.toPlainString().replace('.', ',') : number.toPlainString();
        };
    }

    /** What a format of references is called. */
    public static String citationFormat(CitationFormat format) {
        return switch (format) {
            case BIBTEX -> "BibTeX";
            case RIS -> "RIS";
            case CSL -> "CSL-JSON";
        };
    }

    /** What a filter of figures is called. */
    public static String filter(String parameter) {
        return orElse("filter." + parameter, parameter);
    }

    /** When an agreement was signed and holds, and how much it is worth; empty where none of it is told. */
    public static String agreement(Agreement agreement) {
        String signed = agreement.signedOn();
        BigDecimal amount = agreement.amount();
        return listed(
                signed == null ? null : Messages.say(signed.length() > 7 ? "signed.on" : "signed.in", date(signed)),
                period(agreement.validFrom(), agreement.validTo()),
                amount == null ? null : euros(amount));
    }

    /** When a figure of a series holds. */
    public static String when(Series.Point point) {
        String period = period(point.validFrom(), point.validTo());
        return period.isEmpty() ? Messages.say("chart.undated") : period;
    }

    /** What a series is of; on the page of a thing, which needs not be named, its IRI is given. */
    public static String title(Series series, String thing) {
        return listed(
                named(
                        series.indicator(),
                        thing,
                        capital(TermLabels.of(series.indicator())) + measure(series.measure())),
                named(series.subject(), thing, label(series.subject())),
                named(series.territory(), thing, label(series.territory())),
                named(series.sector(), thing, label(series.sector())),
                series.whole() == null ? null : Messages.say("figure.of") + " " + label(series.whole()),
                series.axis() == Series.Axis.TERRITORY ? Messages.say("chart.territories") : null);
    }

    private static @Nullable String named(@Nullable Ref part, String thing, @Nullable String words) {
        return part == null || thing.equals(part.id()) ? null : words;
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Language.current().locale()) + words.substring(1);
    }

    /** A fact in a few words. */
    public static String sentence(FactView fact) {
        if (fact instanceof FactView.Figure figure) {
            return TermLabels.of(figure.indicator())
                    + measure(figure.measure())
                    + Messages.say("colon")
                    + quantity(figure)
                    + scope(
                            figure.territory(),
                            figure.subject(),
                            figure.sector(),
                            figure.validFrom(),
                            figure.validTo());
        } else if (fact instanceof FactView.Role role) {
            return role.member().label() + ", " + role.roleLabel()
                    + (role.organization() == null
                            ? ""
                            : " (" + role.organization().label() + ")");
        } else if (fact instanceof FactView.AgreementFact agreement) {
            String signed = agreement.signedOn();
            return agreement.describes().label()
                    + (signed == null ? "" : ", " + Messages.say("agreement.signed", date(signed)));
        } else if (fact instanceof FactView.RelationFact relation) {
            return relation.subject().label() + " – " + TermLabels.of(relation.predicate()) + " – "
                    + relation.object().label() + modality(relation.modality());
        } else if (fact instanceof FactView.EventFact event) {
            return listed(event.describes().label(), period(event.validFrom(), event.validTo()), event.placeName());
        } else if (fact instanceof FactView.Commitment commitment) {
            return TermLabels.of(commitment.commitmentKind())
                    + (commitment.position() == null ? "" : " " + commitment.position())
                    + Messages.say("colon")
                    + commitment.label();
        }
        FactView.Mention mention = (FactView.Mention) fact;
        return Messages.say("quoted", mention.label());
    }

    static String measure(Ref measure) {
        return Vocabulary.level.getURI().equals(measure.id()) ? "" : " (" + TermLabels.of(measure) + ")";
    }

    /** What is added to a tie that the document does not simply state. */
    public static String modality(Ref modality) {
        return Vocabulary.stated.getURI().equals(modality.id()) ? "" : " (" + TermLabels.of(modality) + ")";
    }

    private static String scope(
            @Nullable Ref territory,
            @Nullable Ref subject,
            @Nullable Ref sector,
            @Nullable String from,
            @Nullable String to) {
        String scope = listed(label(territory), label(subject), label(sector), period(from, to));
        return scope.isEmpty() ? "" : " – " + scope;
    }

    /** Those parts that there are, with commas. */
    static String listed(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}

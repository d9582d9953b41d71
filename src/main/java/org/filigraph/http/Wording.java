package org.filigraph.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filigraph.rdf.Units;
import org.filigraph.rdf.Vocabulary;
import org.filigraph.view.Comparison;
import org.filigraph.view.FactView;
import org.filigraph.view.Ref;
import org.filigraph.view.Series;
import org.filigraph.view.ThingView;
import org.filigraph.view.Things;
import org.jspecify.annotations.Nullable;

/** How pages say things in French. */
public final class Wording {
    private static final String NARROW = "\u202f";
    private static final String SPACE = "\u00a0";
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);

    private static final Pattern MONTH_OR_DAY = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])(?:-(\\d\\d))?");

    /** What a class of things or facts is called, in the singular and in the plural. */
    private record Noun(String one, String many) {}

    private static final Map<String, Noun> CLASSES = Map.ofEntries(
            Map.entry("Figure", new Noun("Chiffre", "Chiffres")),
            Map.entry("Role", new Noun("Fonction", "Fonctions")),
            Map.entry("AgreementFact", new Noun("Accord", "Accords")),
            Map.entry("RelationFact", new Noun("Lien", "Liens")),
            Map.entry("EventFact", new Noun("Événement", "Événements")),
            Map.entry("Commitment", new Noun("Engagement", "Engagements")),
            Map.entry("Mention", new Noun("Mention", "Mentions")),
            Map.entry("Document", new Noun("Document", "Documents")),
            Map.entry("Organisation", new Noun("Organisation", "Organisations")),
            Map.entry("Person", new Noun("Personne", "Personnes")),
            Map.entry("Territory", new Noun("Territoire", "Territoires")),
            Map.entry("Agreement", new Noun("Accord", "Accords")),
            Map.entry("Event", new Noun("Événement", "Événements")),
            Map.entry("Site", new Noun("Site", "Sites")),
            Map.entry("Product", new Noun("Produit", "Produits")),
            Map.entry("Thing", new Noun("Chose", "Choses")),
            Map.entry("Concept", new Noun("Terme", "Termes")),
            Map.entry("Run", new Noun("Exécution", "Exécutions")),
            Map.entry("SoftwareAgent", new Noun("Logiciel", "Logiciels")));

    /** Properties of vocabularies other than ours, whose names we do not load. */
    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("containedInPlace", "situé dans"),
            Map.entry("population", "population"),
            Map.entry("lat", "latitude"),
            Map.entry("long", "longitude"),
            Map.entry("memberOf", "membre de"),
            Map.entry("startDate", "début"),
            Map.entry("endDate", "fin"),
            Map.entry("location", "lieu"),
            Map.entry("organizer", "organisateur"),
            Map.entry("sameAs", "identique à"),
            Map.entry("exactMatch", "correspond à"),
            Map.entry("closeMatch", "proche de"),
            Map.entry("broader", "plus général"),
            Map.entry("narrower", "plus précis"),
            Map.entry("inScheme", "liste"),
            Map.entry("topConceptOf", "en tête de"),
            Map.entry("definition", "définition"),
            Map.entry("notation", "code"),
            Map.entry("isDefinedBy", "défini par"));

    private static final Map<String, String> FILTERS = Map.of(
            "indicator", "Indicateur",
            "measure", "Mesure",
            "territory", "Territoire",
            "sector", "Secteur",
            "subject", "Sujet",
            "document", "Document",
            "from", "À partir de",
            "to", "Jusqu'à");

    private Wording() {}

    /** What a thing or fact of a class is called. */
    public static String one(String type) {
        Noun noun = CLASSES.get(type);
        return noun == null ? type : noun.one;
    }

    /** What several things or facts of a class are called. */
    public static String many(String type) {
        Noun noun = CLASSES.get(type);
        return noun == null ? type : noun.many;
    }

    /** What a property is called: in the ontology's words, in ours for other vocabularies. */
    public static String property(ThingView.Property property) {
        return property(property.property().label(), property.name());
    }

    /** What a property of that label and local name is called. */
    static String property(String label, String name) {
        return label.equals(name) ? PROPERTIES.getOrDefault(label, label) : label;
    }

    /** Whether a word of a name begins so, case and accents apart. */
    static boolean begins(String name, String prefix) {
        return Things.wordBegins(name, prefix);
    }

    /** A whole number, its digits in groups of three. */
    public static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(number);
    }

    /** A number of things, with the noun in the right number: {@code 1 document}, {@code 12 documents}. */
    public static String count(long number, String one, String many) {
        return count(number) + SPACE + (number < 2 ? one : many);
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
        return hedge(modifier)
                + amount(measure, value, code)
                + (last == null ? "" : " à " + amount(measure, last, code));
    }

    private static String hedge(@Nullable Ref modifier) {
        return modifier == null || Vocabulary.exact.getURI().equals(modifier.id()) ? "" : modifier.label() + SPACE;
    }

    private static String amount(Ref measure, BigDecimal value, String unit) {
        boolean growth = Vocabulary.change.getURI().equals(measure.id()) && value.signum() > 0;
        return (growth ? "+" : "") + inUnit(value, unit);
    }

    private static String inUnit(BigDecimal value, String unit) {
        return switch (unit) {
            case "count" -> number(value);
            case "percent" -> number(value) + NARROW + "%";
            case "EUR" -> euros(value);
            case "rank" -> value.compareTo(BigDecimal.ONE) == 0 ? "1er" : number(value) + "e";
            case "year" -> value.toPlainString();
            case "EUR/m2/year" -> number(value) + SPACE + "€/m²/an";
            default ->
                number(value)
                        + SPACE
                        + unit.replace("m2", "m²").replace("m3", "m³").replace('.', '·');
        };
    }

    private static String unitCode(Ref unit) {
        String id = unit.id();
        return id == null || !Units.knows(id) ? unit.label() : Units.code(id);
    }

    /** An amount of euros, in millions or milliards where that is shorter and says the same. */
    public static String euros(BigDecimal amount) {
        for (BigDecimal scale : List.of(MILLIARD, MILLION)) {
            BigDecimal scaled = amount.divide(scale, 10, RoundingMode.HALF_UP).stripTrailingZeros();
            if (amount.abs().compareTo(scale) >= 0 && scaled.scale() <= 3) {
                return number(scaled) + SPACE + (scale.compareTo(MILLION) == 0 ? "M€" : "Md€");
            }
        }
        return number(amount) + SPACE + "€";
    }

    private static String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.FRANCE);
        format.setMaximumFractionDigits(10);
        return format.format(number);
    }

    /** A date as it is said: {@code 2025}, {@code septembre 2025}, {@code 16 septembre 2025}. */
    public static String date(String iso) {
        Matcher parts = MONTH_OR_DAY.matcher(iso);
        if (!parts.matches()) {
            return iso;
        }
        String month = Month.of(Integer.parseInt(parts.group(2))).getDisplayName(TextStyle.FULL, Locale.FRENCH);
        int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return (day == 0 ? "" : day == 1 ? "1er " : day + " ") + month + " " + parts.group(1);
    }

    /** When something holds; empty where it is not said. */
    public static String period(@Nullable String from, @Nullable String to) {
        if (from == null) {
            return to == null ? "" : "jusqu'à " + date(to);
        }
        if (to == null) {
            return "depuis " + date(from);
        }
        if (from.equals(to)) {
            return date(from);
        }
        return from.length() == 4 && to.length() == 4 ? from + "–" + to : "du " + date(from) + " au " + date(to);
    }

    /** A part of one as a percentage. */
    public static String percent(BigDecimal part) {
        return number(part.movePointRight(2)) + NARROW + "%";
    }

    /** A number that a property has: years and coordinates are not grouped. */
    public static String value(ThingView.Property property, BigDecimal number) {
        return switch (property.name()) {
            case "amount" -> euros(number);
            case "population" -> number(number);
            default -> number.toPlainString().replace('.', ',');
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
        return FILTERS.getOrDefault(parameter, parameter);
    }

    /** How statements stand to one another. */
    public static String verdict(Comparison.Verdict verdict) {
        return switch (verdict) {
            case DISPUTED -> "En désaccord";
            case WORDS -> "Deux mots, un nombre";
            case CONFIRMED -> "D’accord";
        };
    }

    /** What statements are compared on. */
    public static String kind(Comparison.Kind kind) {
        return switch (kind) {
            case FIGURE -> "Chiffre";
            case AMOUNT -> "Montant d’un accord";
            case SIGNATURE -> "Date de signature";
            case EVENT -> "Date d’un événement";
            case PLACE -> "Lieu d’un événement";
            case ROLE -> "Fonction";
            case FOUNDING -> "Année de création";
            case HEADQUARTERS -> "Siège";
            case TIE -> "Lien dit et nié";
        };
    }

    /** What a comparison is about. */
    public static String title(Comparison comparison) {
        Comparison.Matter about = comparison.about();
        Ref indicator = about.indicator();
        String what = indicator == null
                ? kind(comparison.kind())
                : capital(indicator.label()) + (about.measure() == null ? "" : measure(about.measure()));
        String role = about.role();
        return listed(
                what,
                role,
                label(about.subject()),
                label(about.predicate()),
                label(about.object()),
                label(about.territory()),
                label(about.sector()));
    }

    /** What a series is of, on the page of a thing, which needs not be named. */
    public static String title(Series series, String thing) {
        return listed(
                named(series.indicator(), thing, capital(series.indicator().label()) + measure(series.measure())),
                named(series.subject(), thing, label(series.subject())),
                named(series.territory(), thing, label(series.territory())),
                named(series.sector(), thing, label(series.sector())),
                series.whole() == null ? null : "sur " + series.whole().label());
    }

    private static @Nullable String named(@Nullable Ref part, String thing, @Nullable String words) {
        return part == null || thing.equals(part.id()) ? null : words;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }

    /** How far apart the sides are; empty where they are no numbers or agree. */
    public static String difference(Comparison comparison) {
        Comparison.Difference difference = comparison.difference();
        if (difference == null || difference.absolute().signum() == 0) {
            return "";
        }
        Ref unit = comparison.about().unit();
        String absolute = unit == null ? euros(difference.absolute()) : inUnit(difference.absolute(), unitCode(unit));
        BigDecimal ratio = difference.ratio();
        return "écart de " + absolute
                + (ratio == null ? "" : ", soit ×" + NARROW + number(ratio.setScale(2, RoundingMode.HALF_UP)));
    }

    /** What one side of a comparison says. */
    public static String says(Comparison comparison, Comparison.Side side) {
        FactView first = side.statements().get(0);
        if (first instanceof FactView.Figure figure) {
            return comparison.verdict() == Comparison.Verdict.WORDS
                    ? quantity(figure) + SPACE + figure.indicator().label()
                    : listed(quantity(figure), period(figure.validFrom(), figure.validTo()));
        } else if (first instanceof FactView.Role role) {
            return listed(role.member().label(), period(role.validFrom(), role.validTo()));
        } else if (first instanceof FactView.AgreementFact agreement) {
            String signed = agreement.signedOn();
            BigDecimal amount = agreement.amount();
            return comparison.kind() == Comparison.Kind.AMOUNT && amount != null
                    ? euros(amount)
                    : signed == null ? "" : date(signed);
        } else if (first instanceof FactView.EventFact event) {
            return comparison.kind() == Comparison.Kind.PLACE
                    ? listed(event.placeName(), event.placeName() == null ? label(event.territory()) : null)
                    : period(event.validFrom(), event.validTo());
        } else if (first instanceof FactView.RelationFact relation) {
            return comparison.kind() == Comparison.Kind.TIE
                    ? relation.modality().label()
                    : date(relation.object().label());
        }
        return sentence(first);
    }

    /** A fact in a few words. */
    public static String sentence(FactView fact) {
        if (fact instanceof FactView.Figure figure) {
            return figure.indicator().label() + measure(figure.measure()) + SPACE + ": " + quantity(figure)
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
            return agreement.describes().label() + (signed == null ? "" : ", signé le " + date(signed));
        } else if (fact instanceof FactView.RelationFact relation) {
            return relation.subject().label() + " – " + relation.predicate().label() + " – "
                    + relation.object().label() + modality(relation.modality());
        } else if (fact instanceof FactView.EventFact event) {
            return listed(event.describes().label(), period(event.validFrom(), event.validTo()), event.placeName());
        } else if (fact instanceof FactView.Commitment commitment) {
            return commitment.commitmentKind().label()
                    + (commitment.position() == null ? "" : " " + commitment.position()) + SPACE + ": "
                    + commitment.label();
        }
        FactView.Mention mention = (FactView.Mention) fact;
        return "«" + SPACE + mention.label() + SPACE + "»";
    }

    private static String measure(Ref measure) {
        return Vocabulary.level.getURI().equals(measure.id()) ? "" : " (" + measure.label() + ")";
    }

    /** What is added to a tie that the document does not simply state. */
    public static String modality(Ref modality) {
        return Vocabulary.stated.getURI().equals(modality.id()) ? "" : " (" + modality.label() + ")";
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

    private static @Nullable String label(@Nullable Ref ref) {
        return ref == null ? null : ref.label();
    }

    /** Those parts that there are, with commas. */
    static String listed(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}

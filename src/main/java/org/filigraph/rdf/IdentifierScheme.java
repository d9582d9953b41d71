package org.filigraph.rdf;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The systems of identifiers that we link to, each with the form of its identifiers and of its IRIs. */
public enum IdentifierScheme {
    /** Insee's register of bodies; its numbers have no IRIs. */
    SIREN("siren", "SIREN", "", "\\d{9}"),
    /** Insee's official geography, by code. */
    INSEE("insee", "Insee", "http://id.insee.fr/geo/", "[A-Za-z]+/[0-9][0-9AB][0-9]*"),
    /** The same under Insee's opaque addresses. */
    INSEE_UUID("insee-uuid", "Insee", "http://id.insee.fr/geo/", "[A-Za-z]+/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    /** The European nomenclature of territorial units. */
    NUTS("nuts", "NUTS", "http://data.europa.eu/nuts/code/", "[A-Z]{2}[0-9A-Z]{0,3}"),
    /** Codes of subdivisions of countries; they have no IRIs. */
    ISO_3166_2("iso3166-2", "ISO 3166-2", "", "[A-Z]{2}-[0-9A-Z]{1,3}"),
    /** The European Union's authority table of administrative units. */
    EU_ATU("eu-atu", "Union européenne", "http://publications.europa.eu/resource/authority/atu/", "[A-Z0-9_]+"),
    /** The European Union's authority table of countries. */
    EU_COUNTRY(
            "eu-country",
            "Union européenne",
            "http://publications.europa.eu/resource/authority/country/",
            "[A-Z0-9_]+"),
    /** The European Union's authority table of corporate bodies. */
    EU_CORPORATE_BODY(
            "eu-corporate-body",
            "Union européenne",
            "http://publications.europa.eu/resource/authority/corporate-body/",
            "[A-Z0-9_]+"),
    GEONAMES("geonames", "GeoNames", "https://sws.geonames.org/", "\\d+") {
        @Override
        String iri(String base, String id) {
            return base + id + "/";
        }
    },
    WIKIDATA("wikidata", "Wikidata", "http://www.wikidata.org/entity/", "Q\\d+"),
    /** The Research Organization Registry. */
    ROR("ror", "ROR", "https://ror.org/", "0[0-9a-hj-km-np-tv-z]{6}\\d{2}"),
    /** The French nomenclature of activities at Insee, by level and code. */
    NAF("naf", "NAF", "http://id.insee.fr/codes/nafr2/", "[A-Za-z]+/[0-9A-Z.]+"),
    /** The European nomenclature of activities. */
    NACE("nace2", "NACE", "http://data.europa.eu/ux2/nace2/", "[0-9A-U]+");

    private final String key;
    private final String title;
    private final String base;

    @SuppressWarnings("ImmutableEnumChecker") // a pattern does not change
    private final Pattern form;

    IdentifierScheme(String key, String title, String base, String form) {
        this.key = key;
        this.title = title;
        this.base = base;
        this.form = Pattern.compile(form);
    }

    /** Its name in graphs, tables and requests: {@code siren}. */
    public String key() {
        return key;
    }

    /** The scheme of that name. */
    public static Optional<IdentifierScheme> ofKey(String key) {
        return Arrays.stream(values()).filter(scheme -> scheme.key.equals(key)).findFirst();
    }

    /** All names, for messages. */
    public static String keys() {
        return Arrays.stream(values()).map(IdentifierScheme::key).collect(Collectors.joining(", "));
    }

    /** The scheme that an IRI belongs to. */
    public static Optional<IdentifierScheme> ofIri(String iri) {
        return Arrays.stream(values())
                .filter(scheme -> !scheme.base.isEmpty() && iri.startsWith(scheme.base))
                .filter(scheme -> scheme.form
                        .matcher(iri.substring(scheme.base.length()).replaceFirst("/$", ""))
                        .matches())
                .findFirst();
    }

    /** Whether an identifier has the form of the scheme; a SIREN must also have the right check digit. */
    public boolean accepts(String id) {
        return form.matcher(id).matches() && (this != SIREN || hasCheckDigit(id));
    }

    /** The address of a thing under its identifier; none where the scheme gives no addresses. */
    public Optional<String> iri(String id) {
        return base.isEmpty() ? Optional.empty() : Optional.of(iri(base, id));
    }

    String iri(String base, String id) {
        return base + id;
    }

    /** What the addresses of its things begin with; empty where it gives none. */
    String space() {
        return base;
    }

    /** How a person calls what an IRI names: {@code Wikidata Q90}. */
    public String shown(String iri) {
        return title + " " + code(iri);
    }

    /** The identifier in an IRI of the scheme, without what tells its level: {@code 76} of {@code …/geo/region/76}. */
    public String code(String iriOrId) {
        String id = !base.isEmpty() && iriOrId.startsWith(base) ? iriOrId.substring(base.length()) : iriOrId;
        String bare = id.replaceFirst("/$", "");
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    // Luhn: every second digit from the right counts twice, a sum of ten goes back to one
    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}

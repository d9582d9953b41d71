package org.filigraph.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.document.Document;
import org.filigraph.document.Offsets;
import org.filigraph.extract.Extractor;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Facts as the extraction contract has them: one JSON object a line, offsets in code points, keys that do not apply
 * left out. Bound to one document.
 */
public final class ContractJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** "Brive-la-Gaillarde": it tells the town from others, and belongs to the name that all know it by. */
    private static final Pattern SURNAME = Pattern.compile("-(?:la|le|les|sur|de|du|des|sous|lès|lez)-");

    /** "Communauté d'agglomération du Pays d'Ancenis": the land without the form of the body that governs it. */
    private static final Pattern GROUPING =
            Pattern.compile("Communauté (?:de communes|d'agglomération|urbaine) (?:du |de la |de l'|des |de |d')(.+)");

    /** "Communauté" stands so many characters before the land whose body is told. */
    private static final int BODY = 80;

    private final Document document;
    private final Offsets offsets;
    private final boolean typographic;
    private final Map<Entity, String> shortNames;

    /** Writes what was read from one document. */
    public ContractJson(Reading reading) {
        this.document = reading.document();
        this.shortNames = shortNames(reading.facts(), reading.document().text());
        this.offsets = new Offsets(document.text());
        this.typographic = count(document.text(), '’') > count(document.text(), '\'');
    }

    /** One line. */
    public String line(Fact fact) {
        try {
            return JSON.writeValueAsString(object(fact));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact that is no JSON: " + fact, e);
        }
    }

    /** The fact's keys and values, in the contract's order. */
    public Map<String, Object> object(Fact fact) {
        Map<String, Object> out = new LinkedHashMap<>();
        Evidence evidence = fact.evidence();
        Span span = evidence.span();
        out.put("doc", document.name());
        out.put("type", fact.type());
        out.put("start", offsets.codePoint(span.start()));
        out.put("end", offsets.codePoint(span.end()));
        out.put("text", span.of(document.text()));
        if (evidence.spans().size() > 1) {
            out.put(
                    "alsoAt",
                    evidence.spans().subList(1, evidence.spans().size()).stream()
                            .map(s -> List.of(offsets.codePoint(s.start()), offsets.codePoint(s.end())))
                            .toList());
        }
        if (fact instanceof Figure f) {
            figure(out, f);
        } else if (fact instanceof Agreement a) {
            agreement(out, a);
        } else if (fact instanceof Role r) {
            label(out, "person", r.person());
            out.put("role", r.role());
            label(out, "organisation", r.organisation());
            stretch(out, r.period());
        } else if (fact instanceof Relation r) {
            label(out, "subject", r.subject());
            out.put("relation", r.relation());
            label(out, "object", r.object());
            if (r.modality() != Relation.Modality.STATED) {
                out.put(r.modality() == Relation.Modality.DENIED ? "negated" : "envisaged", true);
            }
        } else if (fact instanceof Event e) {
            label(out, "name", e.event());
            stretch(out, e.period());
            put(out, "place", e.place());
            labels(out, "organisers", e.organisers());
        } else if (fact instanceof Commitment c) {
            label(out, "of", c.of());
            out.put("kind", c.kind());
            out.put("label", c.label());
            out.put("rank", c.rank());
            put(out, "sector", c.sector());
            put(out, "amount", c.amount());
            period(out, c.period());
        } else if (fact instanceof Naming n) {
            out.put("label", n.label());
            out.put("class", n.entity().kind().className());
            out.put("entity", n.entity().kind().key() + "/" + n.entity().key());
        }
        put(out, "statedBy", evidence.statedBy());
        out.put("confidence", evidence.confidence());
        out.put("extractor", Extractor.VERSION + "/" + evidence.rule());
        return out;
    }

    private void figure(Map<String, Object> out, Figure f) {
        out.put("indicator", f.indicator());
        out.put("measure", f.quantity().measure().key());
        out.put("value", f.quantity().value());
        put(out, "valueMax", f.quantity().max());
        out.put("unit", f.quantity().unit());
        out.put("modifier", f.quantity().modifier().key());
        out.put("status", f.scope().status().key());
        label(out, "territory", f.scope().territory());
        put(out, "sector", f.scope().sector());
        label(out, "subject", f.scope().subject());
        label(out, "of", f.scope().whole());
        period(out, f.scope().period());
    }

    private void agreement(Map<String, Object> out, Agreement a) {
        out.put("name", a.name());
        out.put("kind", a.kind());
        put(out, "sector", a.sector());
        label(out, "territory", a.territory());
        put(out, "signedOn", a.signedOn() == null ? null : a.signedOn().iso());
        period(out, a.period());
        labels(out, "parties", a.parties());
        put(out, "amount", a.amount());
    }

    private static void period(Map<String, Object> out, Period period) {
        if (period.isSingle() && period.from() != null && period.from().iso().length() == 4) {
            out.put("year", period.from().iso());
            return;
        }
        stretch(out, period);
    }

    private static void stretch(Map<String, Object> out, Period period) {
        put(out, "from", period.from() == null ? null : period.from().iso());
        put(out, "to", period.to() == null ? null : period.to().iso());
    }

    private void labels(Map<String, Object> out, String key, List<Entity> entities) {
        if (!entities.isEmpty()) {
            out.put(key, entities.stream().map(this::written).toList());
        }
    }

    private void label(Map<String, Object> out, String key, @Nullable Entity entity) {
        put(out, key, entity == null ? null : written(entity));
    }

    // names as the document spells them; a territory's is the official one, or its beginning where no more is told
    private String written(Entity entity) {
        return typographic && entity.kind() != EntityKind.TERRITORY
                ? entity.label().replace('\'', '’')
                : shortNames.getOrDefault(entity, entity.label());
    }

    /** What a document calls places by of whose official names it only has the beginning: {@code Évry}. */
    private static Map<Entity, String> shortNames(List<Fact> facts, String text) {
        Map<Entity, String> names = new HashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Naming n && n.entity().kind() == EntityKind.TERRITORY) {
                names.merge(n.entity(), shortName(n, text), (a, b) -> a.length() > b.length() ? a : b);
            }
        }
        for (Fact fact : facts) {
            Entity land = fact instanceof Figure f ? f.scope().territory() : null;
            if (land != null && land.key().startsWith("region/") && !names.containsKey(land)) {
                names.put(land, governed(land.label(), text));
            }
        }
        return names;
    }

    /** "les communautés de communes du Thouarsais et du Bocage": the bodies, not their lands. */
    private static boolean isBody(Naming naming, String text) {
        int start = naming.evidence().span().start();
        return Folding.fold(text.substring(Math.max(0, start - BODY), start)).contains("communaut");
    }

    /** "la Région Centre": a land that the text only names as its council's, by the beginning of its name. */
    private static String governed(String whole, String text) {
        int length = whole.indexOf('-');
        String council = length < 0 ? "" : "égion " + whole.substring(0, length);
        int at = council.isEmpty() || text.contains(whole) ? -1 : text.indexOf(council);
        int end = at + council.length();
        boolean alone =
                at >= 0 && (end == text.length() || text.charAt(end) != '-' && !Character.isLetter(text.charAt(end)));
        return alone ? whole.substring(0, length) : whole;
    }

    private static String shortName(Naming naming, String text) {
        String whole = naming.entity().label();
        int length = naming.label().length();
        Matcher grouping = GROUPING.matcher(whole);
        if (grouping.matches()
                && !isBody(naming, text)
                && Folding.fold(grouping.group(1)).equals(Folding.fold(naming.label()))) {
            return grouping.group(1);
        }
        boolean begins = length < whole.length()
                && whole.charAt(length) == '-'
                && !SURNAME.matcher(whole).region(length, whole.length()).lookingAt()
                && Folding.fold(whole.substring(0, length)).equals(Folding.fold(naming.label()));
        return begins ? whole.substring(0, length) : whole;
    }

    private static long count(String text, char c) {
        return text.chars().filter(unit -> unit == c).count();
    }

    private static void put(Map<String, Object> out, String key, @Nullable Object value) {
        if (value != null) {
            out.put(key, value);
        }
    }
}

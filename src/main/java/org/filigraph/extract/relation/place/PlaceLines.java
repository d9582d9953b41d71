package org.filigraph.extract.relation.place;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.PersonNouns;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads where bodies are from how lines stand: a name over its town, the town that a piece of news begins with. */
final class PlaceLines {
    /** What may stand beside a town in a line of its own: "(38)", ".". */
    private static final int CODE = 6;

    private static final int LONGEST = 60;
    /** What a body is, up to its place: the article, the noun, what it is of. */
    private static final Pattern SUBTITLE = Pattern.compile(
            "(?:l['’]|les? |la |une? )?(\\p{L}+)(?: [^.:!?]*)?[ '’](?:de|du|d['’]|en|a|des)(?: la| l['’])? ?");

    /** What stands before the name of the body whose news a page is: "La lettre de X". */
    private static final Pattern LETTER = Pattern.compile(
            "(?:la |le |les |l['’])?(?:lettre|journal|bulletin|gazette|echos?|actualites?|infos?|newsletter|nouvelles|site)"
                    + "(?: d['’]informations?)?(?: de(?: la)? | du | des | d['’]| )");
    /** What parts a name from what the body is, in one line. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|–—:-]\\s+");

    private static final Set<String> DASHES = WordSet.of(". : – — - / |");

    private final Ties ties;
    private @Nullable Entity dateline;

    PlaceLines(Ties ties) {
        this.ties = ties;
    }

    /** "THIERS. La coutellerie X", "Brest – X recrute", "Sens (89) / X": the town that a piece of news begins with. */
    void read(Wording w) {
        if (w.span().start() == w.block().span().start()) {
            int first = w.word(0).equals("a") ? 1 : 0;
            boolean town =
                    w.name(first, EntityKind.TERRITORY) != null && Whereabouts.isLocal(NameLists.entity(w, first));
            int end = town ? NameLists.afterBrackets(w, w.endOfName(first)) : 0;
            dateline = town && DASHES.contains(w.word(end)) ? NameLists.entity(w, first) : null;
            if (dateline != null && end < w.size() - 1) {
                from(w, end + 1);
            }
            headline(w);
        } else if (dateline != null) {
            from(w, 0);
        }
    }

    // "Forges X : 80 emplois supprimés à T": a heading that names the body, and in what it tells of it its town
    private void headline(Wording w) {
        int named = NameLists.skipNouns(w, w.afterArticle(0));
        int colon = w.name(named, EntityKind.ORGANISATION) == null ? -1 : w.endOfName(named);
        if (!w.block().isHeading()
                || colon < 0
                || !w.word(colon).equals(":")
                || PublicBodies.has(NameLists.entity(w, named))
                || isAway(w, colon + 1, w.size())) {
            return;
        }
        for (int k = colon + 1; k < w.size(); k = w.endOfName(k)) {
            boolean in = w.word(k - 1).equals("a") && !w.token(k - 1).text().equals("a");
            if (w.name(k, EntityKind.TERRITORY) != null && in && NameLists.isTown(w, k)) {
                located(
                        NameLists.entity(w, named),
                        NameLists.entity(w, k),
                        w.span(named, w.endOfName(k)),
                        "relation.headline",
                        0.7);
                return;
            }
            if (w.name(k) != null || w.word(k).equals(":") || w.word(k).equals(".")) {
                return;
            }
        }
    }

    private void from(Wording w, int start) {
        int at = w.word(start).equals("chez") ? start + 1 : start; // "Brest : chez X, on recrute"
        int named = NameLists.skipNouns(w, w.afterArticle(at));
        Name body = w.name(named, EntityKind.ORGANISATION);
        boolean lists =
                body != null && NameLists.at(w, named, EntityKind.ORGANISATION).size() > 1;
        if (body != null
                && !lists
                && !PublicBodies.has(body.entity())
                && !isAway(w, w.endOfName(named), w.endOfName(named) + 4)) {
            located(body.entity(), dateline, w.span(start, w.endOfName(named)), "relation.dateline", 0.65);
        }
        dateline = null;
    }

    // "Lyon : X livre vingt rames"
    private static boolean isAway(Wording w, int from, int to) {
        for (int k = from; k < w.size() && k < to; k++) {
            if (w.name(k) == null && (Beside.isVisit(w.word(k)) || PlaceClues.isMarket(w.word(k)))) {
                return true;
            }
        }
        return false;
    }

    /** A profile's heading with its town in brackets, or a line of its own, under it. */
    void profiles(Source source) {
        List<Block> blocks = source.layout().blocks();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            Block line = blocks.get(i + 1);
            boolean bracketed = line.span().length() > 2
                    && source.text().charAt(line.span().start()) == '('
                    && source.text().charAt(line.span().end() - 1) == ')';
            if (!blocks.get(i).isContent() || line.span().length() > LONGEST) {
                continue;
            }
            if (!bracketed) {
                address(source, blocks.get(i), line);
                subtitle(source, blocks.get(i), line);
                if (blocks.get(i).span().length() < LONGEST + LONGEST) {
                    inLine(source, blocks.get(i));
                }
                continue;
            }
            List<Name> towns = source.mentions().namesIn(line.span());
            List<Name> bodies = source.mentions().namesIn(blocks.get(i).span()).stream()
                    .filter(n -> n.rule().equals("organisation.profile") || n.is(EntityKind.ORGANISATION))
                    .toList();
            if (!towns.isEmpty() && !bodies.isEmpty() && towns.get(0).is(EntityKind.TERRITORY)) {
                located(
                        bodies.get(0).entity(),
                        towns.get(0).entity(),
                        bodies.get(0).span().cover(line.span()),
                        "relation.profile",
                        0.92);
            }
        }
    }

    // a line that is a body's name over a line that is a town's
    private void address(Source source, Block above, Block line) {
        List<Name> bodies = source.mentions().namesIn(above.span());
        List<Name> towns = source.mentions().namesIn(line.span());
        boolean alone = bodies.size() == 1
                && bodies.get(0).is(EntityKind.ORGANISATION)
                && bodies.get(0).span().length() * 10 >= above.span().length() * 9
                && !towns.isEmpty()
                && towns.get(0).is(EntityKind.TERRITORY)
                && towns.get(0).entity().key().startsWith("commune/")
                && isTownLine(source.text(), towns.get(0).span(), line.span());
        if (alone && !PublicBodies.has(bodies.get(0).entity())) {
            Span evidence = bodies.get(0).span().cover(towns.get(0).span());
            located(bodies.get(0).entity(), towns.get(0).entity(), evidence, "relation.address", 0.85);
        }
    }

    // a body's name over a line that says what it is: "X" or "La lettre de X", "Le réseau de l'emballage de Normandie"
    private void subtitle(Source source, Block above, Block line) {
        List<Name> bodies = source.mentions().namesIn(above.span());
        Name body = bodies.size() == 1 ? bodies.get(0) : null;
        if (body != null && body.is(EntityKind.ORGANISATION) && isAlone(source.text(), above.span(), body.span())) {
            tagline(source, body, line.span());
        }
    }

    // "X | Le réseau du bois du Tarn et du Lot"
    private void inLine(Source source, Block block) {
        List<Name> names = source.mentions().namesIn(block.span());
        Name body = names.isEmpty() ? null : names.get(0);
        if (body == null
                || !body.is(EntityKind.ORGANISATION)
                || body.span().start() != block.span().start()) {
            return;
        }
        Matcher mark = SEPARATOR
                .matcher(source.text())
                .region(body.span().end(), block.span().end());
        if (mark.lookingAt()) {
            tagline(source, body, new Span(mark.end(), block.span().end()));
        }
    }

    private static boolean isAlone(String text, Span line, Span name) {
        String before = Folding.fold(text.substring(line.start(), name.start()));
        boolean ends = line.end() - name.end() < CODE;
        return name.length() * 10 >= line.length() * 9
                || ends && LETTER.matcher(before).matches();
    }

    // what a body is, up to its lands: "Le cluster de la maille en Occitanie", "Le réseau du bois du Tarn et du Lot"
    private void tagline(Source source, Name body, Span line) {
        List<Name> lands = source.mentions().namesIn(line);
        boolean local = !lands.isEmpty()
                && lands.stream().allMatch(n -> n.is(EntityKind.TERRITORY) && Whereabouts.isLocal(n.entity()));
        if (!local || PublicBodies.has(body.entity())) {
            return;
        }
        String before = Folding.fold(
                source.text().substring(line.start(), lands.get(0).span().start()));
        Name last = lands.get(lands.size() - 1);
        int between = last.span().end()
                - lands.get(0).span().start()
                - lands.stream().mapToInt(n -> n.span().length()).sum();
        Matcher what = SUBTITLE.matcher(before);
        boolean whole = line.end() - last.span().end() <= CODE && between <= lands.size() * CODE;
        if (whole && what.matches() && isBody(what.group(1))) {
            for (Name land : lands) {
                Span evidence = body.span().cover(land.span());
                located(body.entity(), land.entity(), evidence, "relation.subtitle", 0.8);
            }
        }
    }

    private static boolean isBody(String noun) {
        return BodyNouns.isBody(noun) || PlantWords.isPlant(noun) || PersonNouns.has(noun);
    }

    // "Annecy", "Annecy (74)", "Annecy (Haute-Savoie), 40 salariés", "Annecy – décolletage"
    private static boolean isTownLine(String text, Span town, Span line) {
        String rest = text.substring(town.end(), line.end()).strip();
        boolean apart = rest.startsWith("(") || rest.startsWith(",") || rest.startsWith("–") || rest.startsWith("|");
        return town.length() + CODE >= line.length() || town.start() == line.start() && apart;
    }

    private void located(Entity body, @Nullable Entity place, Span evidence, String rule, double confidence) {
        ties.add(body, "locatedIn", place, Modality.STATED, evidence, rule, confidence);
    }
}

package org.filigraph.extract.relation.frame;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frame.Kind;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes the ties that a frame tells of the things found for it. */
final class FrameTies {
    private final Ties ties;
    private final SectorPhrases sectorPhrases;

    FrameTies(Ties ties) {
        this.ties = ties;
        this.sectorPhrases = new SectorPhrases(ties.source());
    }

    void all(Wording w, Frame frame, @Nullable Said who, List<Found> found, Modality modality, int i) {
        if (who == null || !fits(frame.subject(), who.entity()) || found.isEmpty()) {
            return;
        }
        boolean within =
                isTogether(frame) && found.stream().anyMatch(f -> f.entity().equals(who.entity()));
        if (!within && follows(w, frame, found.get(found.size() - 1).end())) {
            for (Found one : found) {
                if (!frame.relation().equals("memberOf") || !frame.inverse() || !isLand(w, one)) {
                    tie(w, frame, who, one.entity(), modality, i, one.end());
                }
            }
            if (frame.relation().equals("produces") && !enumerates(w, who)) {
                sectorOf(w, who, modality, i, found.get(found.size() - 1).end());
            }
        }
    }

    // "rassemble les PME de la région X", "fédère 60 acteurs en région Y": where those are who are members
    private static boolean isLand(Wording w, Found member) {
        int k = w.startOfName(member.end() - 1) - 1;
        k -= w.name(k) == null && (w.isContentWord(k) || BodyNouns.isAuthority(w.word(k))) ? 1 : 0;
        k -= w.afterArticle(k) > k && w.afterOf(k) == k ? 1 : 0;
        boolean placed = w.afterOf(k) > k || w.word(k).equals("en") || w.word(k).equals("dans");
        return placed && w.name(k) == null && PublicBodies.has(member.entity());
    }

    // several makers of one thing need not be of one sector
    private static boolean enumerates(Wording w, Said who) {
        String before = who.at() <= 0 ? "" : w.word(who.at() - 1);
        String after = who.at() < 0 ? "" : w.word(w.endOfName(who.at()));
        boolean joined = before.equals(",") && w.name(who.at() - 2, EntityKind.ORGANISATION) != null;
        return joined
                || before.equals("ou")
                || before.equals("et")
                || after.equals("ou")
                || after.equals("et")
                || after.equals(",") && w.name(w.endOfName(who.at()) + 1, EntityKind.ORGANISATION) != null;
    }

    // who makes dentures is active in medical technology
    private void sectorOf(Wording w, Said who, Modality modality, int i, int end) {
        for (Found sector :
                PublicBodies.has(who.entity()) ? List.<Found>of() : sectorPhrases.ofProducts(w, i + 1, end)) {
            int from = who.at() < 0 ? i : Math.min(i, who.at());
            ties.add(
                    who.entity(),
                    "activeIn",
                    sector.entity(),
                    modality,
                    w.span(from, Math.max(end, who.at() + 1)),
                    "relation.produces.sector",
                    0.65);
        }
    }

    void tie(Wording w, Frame frame, Said who, Entity object, Modality modality, int i, int end) {
        boolean said = frame.relation().equals("produces")
                || frame.relation().equals("activeIn")
                || frame.relation().equals("locatedIn") && frame.part() == Frame.Part.VERB // "la Région investit en"
                || frame.relation().equals("supersedes") && who.at() < 0;
        if (!(said && PublicBodies.has(who.entity()))) {
            add(w, frame, who.entity(), object, modality, who.at(), i, end);
        }
    }

    void add(Wording w, Frame told, Entity one, Entity other, Modality modality, int at, int i, int end) {
        boolean network = told.word().equals("appartenir")
                && told.relation().equals("subsidiaryOf")
                && (ties.isNetwork(other) || isCalledNetwork(w, i, end));
        Frame frame = network ? told.as("memberOf") : told; // "appartient au réseau A"
        Span evidence = w.span(at < 0 ? i : Math.min(at, i), Math.max(Math.max(end, i + 1), at + 1));
        String rule = "relation." + frame.relation() + "." + frame.part().name().toLowerCase(java.util.Locale.ROOT);
        ties.add(
                frame.inverse() ? other : one,
                frame.relation(),
                frame.inverse() ? one : other,
                modality,
                evidence,
                rule,
                frame.confidence());
    }

    private static boolean isCalledNetwork(Wording w, int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (w.name(k) == null && BodyNouns.isNetwork(w.word(k))) {
                return true;
            }
        }
        return false;
    }

    // "a été choisi par A pour construire": a purpose must follow
    static boolean follows(Wording w, Frame frame, int end) {
        if (frame.before() == null) {
            return true;
        }
        for (int k = end; k < w.size() && k < end + 4; k++) {
            if (w.word(k).equals(frame.before())) {
                return true;
            }
        }
        return false;
    }

    // one of those that are listed is not whom the list is told of
    private static boolean isTogether(Frame frame) {
        return frame.relation().equals("memberOf") || frame.relation().equals("partnerOf");
    }

    static boolean isMutual(Frame frame) {
        return frame.relation().equals("mergedWith") || frame.relation().equals("partnerOf");
    }

    static boolean fits(Set<Kind> kinds, Entity entity) {
        return kinds.stream().anyMatch(k -> fits(k, entity));
    }

    static boolean fits(Kind kind, Entity entity) {
        return switch (kind) {
            case BODY, NETWORK, RESEARCH -> entity.kind() == EntityKind.ORGANISATION;
            case NAMED -> entity.kind() != EntityKind.PERSON && entity.kind() != EntityKind.TERRITORY;
            case AGREEMENT -> entity.kind() == EntityKind.AGREEMENT;
            case PLACE -> entity.kind() == EntityKind.TERRITORY;
            case PRODUCT, SECTOR, FIELD -> true;
        };
    }
}

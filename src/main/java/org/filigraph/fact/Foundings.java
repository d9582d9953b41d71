package org.filigraph.fact;

import java.util.List;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.Time;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads when bodies began: {@code foundedIn}. */
final class Foundings {
    private static final Set<String> BEGUN = Set.of(
            "cree",
            "creee",
            "crees",
            "creees",
            "fonde",
            "fondee",
            "fondes",
            "fondees",
            "ne",
            "nee",
            "lance",
            "lancee",
            "constitue",
            "constituee");
    private static final Set<String> BEGIN = Set.of("creation", "fondation", "naissance");

    private final Ties ties;

    Foundings(Ties ties) {
        this.ties = ties;
    }

    void read(Wording w) {
        List<Time> times = ties.source().mentions().timesIn(w.span());
        for (Time time : times) {
            if (time.from() == null || !time.from().equals(time.to()) || time.sense() == Time.Sense.BY) {
                continue;
            }
            int at = w.at(time.span().start());
            int verb = verb(w, at);
            if (verb >= 0 && isBody(w, verb)) {
                String year = Integer.toString(time.from().year());
                body(w, verb, at, time.span(), year);
            }
        }
    }

    // the participle or noun of beginning right before the date: "créée en", "a été fondé à Brest en", "sa création en"
    private static int verb(Wording w, int at) {
        for (int i = at; i >= 0 && i >= at - 6; i--) {
            if (w.isMark(i) && i < at) {
                return -1;
            }
            if (w.name(i) == null && (BEGUN.contains(w.word(i)) || BEGIN.contains(w.word(i)))) {
                // "ne" is a negation unless it stands as "né"
                return w.word(i).equals("ne") && !w.token(i).text().endsWith("é") ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean isBody(Wording w, int verb) {
        // "emplois créés en 2024", "le projet lancé en"
        for (int i = verb - 1; i >= 0 && i >= verb - 3; i--) {
            String word = w.word(i);
            if (word.startsWith("emploi")
                    || word.startsWith("poste")
                    || word.startsWith("projet")
                    || word.startsWith("produit")
                    || word.startsWith("programme")
                    || word.startsWith("appel")
                    || word.startsWith("chantier")
                    || word.startsWith("etude")
                    || word.startsWith("entreprises")) {
                return false;
            }
        }
        return !(w.word(verb).startsWith("lance") && !isCopula(w.word(verb - 1)));
    }

    private static boolean isCopula(String word) {
        return word.equals("ete") || word.equals(",") || word.isEmpty();
    }

    private void body(Wording w, int verb, int at, Span date, String year) {
        Entity body = null;
        Span evidence = w.span(verb, verb + 1).cover(date);
        int end = w.at(date.end() - 1) + 1;
        // "Créé en 2005, X est"
        boolean opens = verb == 0 || w.isMark(verb - 1) || (w.isSmallWord(verb - 1) && verb == 1);
        if ((opens && w.word(end).equals(",")) || (opens && w.word(verb + 1).equals("a"))) {
            int k = end;
            while (k < w.size() && !w.word(k).equals(",") && k - end < 8) {
                k++;
            }
            int name = skip(w, k + 1);
            Name later = w.name(name, EntityKind.ORGANISATION);
            if (later != null) {
                body = later.entity();
                evidence = evidence.cover(later.span());
            }
        }
        Integer subject = ties.subjectIndex(w, verb);
        if (body == null && BEGIN.contains(w.word(verb))) {
            Name of = w.name(w.afterOf(verb + 1), EntityKind.ORGANISATION);
            body = of != null ? of.entity() : subject == null ? ties.earlierSubject() : ties.subjectAt(w, verb);
        } else if (body == null && subject != null) {
            Name name = w.name(subject);
            body = name == null ? null : name.entity();
            evidence = evidence.cover(w.span(subject, verb + 1));
        } else if (body == null) {
            body = ties.subjectAt(w, verb);
        }
        ties.add(body, "foundedIn", Ties.year(year), Ties.modality(w, verb, at), evidence, "relation.founded", 0.85);
        Name town = town(w, end);
        if (town != null && !BEGIN.contains(w.word(verb))) {
            ties.add(
                    body,
                    "locatedIn",
                    town.entity(),
                    Ties.modality(w, verb, at),
                    evidence.cover(town.span()),
                    "relation.founded.at",
                    0.75);
        }
        // "autorité de X en 2021 – Y": the name after the dash
        if (body == null && w.word(end).equals("–")) {
            Name after = w.name(end + 1, EntityKind.ORGANISATION);
            ties.add(
                    after == null ? null : after.entity(),
                    "foundedIn",
                    Ties.year(year),
                    Relation.Modality.STATED,
                    evidence,
                    "relation.founded",
                    0.6);
        }
    }

    private static int skip(Wording w, int i) {
        int k = w.afterArticle(i);
        while (w.isContentWord(k) && k - i < 4) {
            k++;
        }
        return k;
    }

    // "créé en 1998 à Evry"
    private static @Nullable Name town(Wording w, int end) {
        boolean in = w.word(end).equals("a") || w.word(end).equals("en");
        return in ? w.name(end + 1, EntityKind.TERRITORY) : null;
    }
}

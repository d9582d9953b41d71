package org.filigraph.extract.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Referent.Case;
import org.filigraph.extract.discourse.Referent.Kind;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The pronouns and common nouns of a document that stand for a thing, as names of it. */
final class Pointers {
    /** The rule of words that point back. */
    static final String RULE = "pointer";

    private static final Set<String> QUOTES = Set.of("«", "\"", "“");
    /** What makes a noun one for any of a kind: "l'entreprise type". */
    private static final Set<String> ANY =
            WordSet.of("type moyenne lambda individuelle privee publique traditionnelle");

    /** Nouns before "de l'entreprise" that mean any: "le monde de l'entreprise". */
    private static final Set<String> GENERAL = WordSet.of("monde vie chef chefs droit esprit notion");

    /** Nouns of two words, which no complement makes another's. */
    private static final Set<String> COMPOUNDS = Set.of(
            "pepiniere entreprises",
            "incubateur entreprises",
            "incubateur start-up",
            "accelerateur start-up",
            "hotel entreprises",
            "club entreprises",
            "reseau entreprises",
            "groupement entreprises",
            "grappe entreprises",
            "pole competitivite",
            "pole excellence",
            "parc activites",
            "zone activites",
            "bureau etudes");

    private static final Set<String> CONTRACTED = WordSet.of("du au des aux");
    private static final int NEAR = 3;

    private static final double CONFIDENCE = 0.5;
    private final NavigableMap<Integer, Name> pointers = new TreeMap<>();
    /** What each word that points back stands for, by where it begins. */
    private final Map<Integer, Entity> all = new HashMap<>();
    /** What words in the plural stand for, by where they begin. */
    private final Map<Integer, List<Entity>> several = new HashMap<>();
    /** Where words stand for what has no name, or for nothing. */
    private final Set<Integer> others = new HashSet<>();

    /** Takes the words of a sentence that point back. */
    void read(Wording w, List<Referent> referents) {
        for (Referent referent : referents) {
            if (referent.is(Kind.HEAD)) {
                continue; // a person, and not what the person heads
            }
            Entity thing = referent.thing();
            int end = thing == null ? -1 : referent.is(Kind.PRONOUN) ? referent.to() : endOfNoun(w, referent);
            boolean site = referent.pointed() == Body.SITE && w.afterOf(referent.to()) == referent.to();
            if (thing != null && (end > 0 || site || referent.is(Kind.POSSESSIVE))) {
                all.put(w.token(referent.from()).span().start(), thing);
            }
            if (thing != null && end > 0) {
                boolean contracted = CONTRACTED.contains(w.word(referent.from())); // the preposition is no part of it
                put(w.span(contracted ? referent.from() + 1 : referent.from(), end), thing);
            }
        }
    }

    private void put(Span span, Entity thing) {
        pointers.put(span.start(), new Name(span, thing.label(), thing, RULE, CONFIDENCE));
    }

    /** Takes words in the plural that stand for several things. */
    void several(Span span, List<Entity> things) {
        put(span, things.get(0));
        several.put(span.start(), things);
    }

    /** The things that words in the plural stand for; the one that other words do. */
    List<Entity> several(Name pointer) {
        return several.getOrDefault(pointer.span().start(), List.of(pointer.entity()));
    }

    /** What the pronoun, possessive or article at {@code offset} stands for, null where that is not known. */
    @Nullable
    Entity at(int offset) {
        return all.get(offset);
    }

    /** Takes a word that stands for what has no name, or for nothing. */
    void other(int offset) {
        others.add(offset);
    }

    /** Whether the word at {@code offset} is known to stand for what has no name, or for nothing. */
    boolean isOther(int offset) {
        return others.contains(offset);
    }

    /**
     * Index after what of a noun phrase stands for the thing, or -1: the whole of "l'entreprise"; of "le fabricant de
     * gants", "la PME bretonne" only the article, for what follows tells more of it.
     */
    private static int endOfNoun(Wording w, Referent referent) {
        int end = referent.to();
        boolean quoted = QUOTES.contains(w.word(end));
        boolean called = end < w.size() && w.token(end).isWord() && w.token(end).isCapitalised();
        if (!referent.is(Kind.NOUN) || referent.pointed() == Body.SITE || quoted || called || w.name(end) != null) {
            return -1;
        }
        if (GENERAL.contains(referent.head())) {
            return -1;
        }
        if (w.afterOf(end) > end && COMPOUNDS.contains(w.word(end - 1) + " " + w.word(w.afterOf(end)))) {
            end = w.afterOf(end) + 1;
        }
        int of = w.afterOf(end);
        if (of == end && (!w.isContentWord(end) || FiniteVerbs.at(w, end))) {
            return end;
        }
        boolean other =
                of > end && (w.name(of) == null ? !w.isContentWord(of) : w.name(of, EntityKind.TERRITORY) == null);
        for (int k = of; of > end && k < of + NEAR && w.isContentWord(k); k++) {
            other |= w.name(k + 1) != null
                    && w.name(k + 1, EntityKind.TERRITORY) == null; // "la filiale du groupe Sorex"
        }
        boolean any = w.word(end - 1).equals("marque")
                || ANY.contains(w.word(end))
                || w.word(end - 1).equals("groupe") && of > end;
        boolean subject = referent.is(Case.SUBJECT) && ClauseOpenings.isAt(w, referent.from());
        boolean pointing = w.word(referent.from()).startsWith("ce"); // "cette filiale de Sorex" is not Sorex
        return other && !pointing || any || !subject || referent.pointed() != Body.COMPANY ? -1 : referent.from() + 1;
    }

    /** These names of a span and what points back in it, in order. */
    List<Name> with(List<Name> names, Span span) {
        var inside = pointers.subMap(span.start(), span.end()).values();
        if (inside.isEmpty()) {
            return names;
        }
        List<Name> all = new ArrayList<>(names);
        all.addAll(inside);
        all.sort(Comparator.comparing(Name::span));
        return all;
    }

    /**
     * Takes words that stand for what has no name, though things that have one were told of.
     *
     * @param filled whether anything that has a name was told of before
     */
    void readOthers(Wording w, List<Referent> referents, boolean filled) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null && Impersonal.at(w, i)) {
                other(w.token(i).span().start());
            }
        }
        for (Referent referent : referents) {
            boolean one = referent.is(Kind.PRONOUN) && !ReferentWords.THEY.contains(w.word(referent.from()));
            boolean noun = referent.is(Kind.NOUN) && referent.pointed() != Body.SITE;
            boolean person = referent.is(Kind.HEAD) && w.name(referent.from()) == null;
            if (person || referent.thing() == null && filled && (one || noun)) {
                other(w.token(referent.from()).span().start());
            }
        }
    }
}

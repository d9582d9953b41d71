package org.filigraph.extract.relation.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.relation.word.Frame.Kind;
import org.filigraph.extract.relation.word.Frame.Part;

/** The frames of {@code lexicon/ties.tsv}, by each form of their words. Immutable, safe for threads. */
public final class Frames {
    private static final String RESOURCE = "/lexicon/ties.tsv";

    /** A frame that a form may stand for, and what the form tells; no form for nouns. */
    public record Use(Frame frame, Set<VerbForm> forms) {}

    private static final Map<String, List<Use>> ALL = load();
    private static final Map<String, List<Use>> USES = part(false);
    private static final Map<String, List<Use>> PHRASES = part(true);

    private Frames() {}

    /** The frames that a folded word may stand for. */
    public static List<Use> of(String folded) {
        return USES.getOrDefault(folded, List.of());
    }

    /** The frames of set phrases that a folded form of their verb may begin: "tomber dans l'escarcelle". */
    public static List<Use> phrases(String folded) {
        return PHRASES.getOrDefault(folded, List.of());
    }

    // "passe" and "pousse" alone are no verbs that tie: a phrase does only with its noun
    private static Map<String, List<Use>> part(boolean phrases) {
        Map<String, List<Use>> some = new HashMap<>();
        ALL.forEach((form, uses) -> {
            List<Use> kept = uses.stream()
                    .filter(u -> (u.frame().with() != null) == phrases)
                    .toList();
            if (!kept.isEmpty()) {
                some.put(form, kept);
            }
        });
        return Collections.unmodifiableMap(some);
    }

    /** Whether a folded word is a form of a verb in the table that can govern a clause. */
    public static boolean isVerb(String folded) {
        return of(folded).stream()
                .anyMatch(u -> u.forms().contains(VerbForm.STATED) || u.forms().contains(VerbForm.FUTURE));
    }

    private static Map<String, List<Use>> load() {
        Map<String, List<Use>> uses = new HashMap<>();
        try (InputStream in = Frames.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no lexicon " + RESOURCE + " on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    row(uses, line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the lexicon " + RESOURCE, e);
        }
        uses.replaceAll((form, list) -> List.copyOf(list));
        return Collections.unmodifiableMap(uses);
    }

    private static void row(Map<String, List<Use>> uses, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 7) {
            throw new IllegalStateException(RESOURCE + ": seven columns expected: " + line);
        }
        Part part = Part.valueOf(cells[0].toUpperCase(Locale.ROOT));
        String[] behind = cells[3].split(" … ", -1);
        Set<String> takes = behind[0].equals("-") ? Set.of() : Set.of(behind[0].split(" ", -1));
        String before = behind.length > 1 ? behind[1] : null;
        Set<Kind> subject = EnumSet.noneOf(Kind.class);
        for (String kind : cells[2].split(" ", -1)) {
            subject.add(Kind.of(kind));
        }
        boolean inverse = cells[5].startsWith("<");
        String relation = inverse ? cells[5].substring(1) : cells[5];
        for (String word : cells[1].split(", ", -1)) {
            boolean reflexive = word.startsWith("se ") || word.startsWith("s'");
            String[] phrase = word.split("\\+", 2);
            String bare = reflexive ? phrase[0].substring(word.startsWith("se ") ? 3 : 2) : phrase[0];
            Frame frame = new Frame(
                    part,
                    bare,
                    reflexive,
                    phrase.length > 1 ? phrase[1] : null,
                    takes,
                    before,
                    Kind.of(cells[4]),
                    subject,
                    relation,
                    inverse,
                    Double.parseDouble(cells[6]));
            if (part == Part.VERB || part == Part.STATE) {
                Conjugation.of(bare).forEach((form, told) -> add(uses, form, new Use(frame, told)));
            } else {
                for (String form : new TreeSet<>(List.of(bare, plural(bare)))) {
                    add(uses, form, new Use(frame, Set.of()));
                }
            }
        }
    }

    private static void add(Map<String, List<Use>> uses, String form, Use use) {
        uses.computeIfAbsent(form, f -> new ArrayList<>(1)).add(use);
    }

    private static String plural(String noun) {
        return noun.endsWith("s") || noun.endsWith("x") ? noun : noun + "s";
    }
}

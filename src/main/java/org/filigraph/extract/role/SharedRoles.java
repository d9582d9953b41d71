package org.filigraph.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.NumberWords;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads a position that several hold, told in the plural: "P et Q, cofondateurs de A", "les vice-présidents de A, P et Q". */
final class SharedRoles {
    private static final int LEAD = 3;
    private static final int LONGEST_BRACKET = 8;
    private static final Set<String> ARE = WordSet.of("sont deviennent restent seront");

    private final RoleNotes notes;
    private final Bodies bodies;

    SharedRoles(RoleNotes notes, Bodies bodies) {
        this.notes = notes;
        this.bodies = bodies;
    }

    void read(Wording w) {
        for (int i = 1; i < w.size(); i++) {
            if (w.name(i) == null && isPlural(w.word(i))) {
                shared(w, i);
            }
        }
    }

    private static boolean isPlural(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
        String held = singular.startsWith("co-") ? singular.substring(3) : singular;
        return held.length() > 3
                && (NounClass.ROLE.has(held) || held.startsWith("co") && NounClass.ROLE.has(held.substring(2)));
    }

    private void shared(Wording w, int noun) {
        int body = body(w, noun + 1);
        // "Deux cogérants pilotent Sorex : P et Q"
        int led = w.afterArticle(noun + 2);
        boolean leads = body < 0 && RoleWords.leads(w.word(noun + 1)) && w.name(led, EntityKind.ORGANISATION) != null;
        if (leads && w.word(w.endOfName(led)).equals(":")) {
            body = led;
        }
        int before = w.afterArticle(noun - 1) == noun ? noun - 2 : noun - 1;
        int be = before;
        while (be > 0 && RoleWords.isAdverb(w.word(be))) {
            be--;
        }
        // "P et Q sont les cogérants de Sorex"
        List<Integer> holders = ARE.contains(w.word(be))
                ? upTo(w, be - 1)
                : w.word(before).equals(",") ? upTo(w, before - 1) : List.of();
        int end = body < 0 ? noun + 1 : w.endOfName(body);
        if (body < 0 && w.afterOf(end) > end) {
            return;
        }
        boolean counted = FunctionWords.isDeterminer(w.word(noun - 1)) || NumberWords.isCount(w.word(noun - 1));
        boolean opens = w.word(end).equals(",") || leads && w.word(end).equals(":");
        if (holders.isEmpty() && (opens || body < 0 && counted)) {
            holders = from(w, opens ? end + 1 : end);
        }
        String written = w.token(noun).text();
        String singular = written.substring(0, written.length() - 1).toLowerCase(java.util.Locale.ROOT);
        if (body < 0 && holders.size() > 1 && holders.stream().allMatch(h -> bracketed(w, h) != null)) {
            each(w, noun, singular, holders);
            return;
        }
        // "deux enseignants de l'université, P et Q": what they do, not what they are in charge of
        if (PositionWords.CALLINGS.contains(Folding.fold(singular))) {
            return;
        }
        Entity whose = body < 0 ? unsaid(w, noun) : entity(w, body);
        for (int holder : holders.size() > 1 && whose != null ? holders : List.<Integer>of()) {
            Name person = w.name(holder, EntityKind.PERSON);
            if (person != null) {
                String role = RoleNouns.of(person.entity(), singular);
                int last = Math.max(end, w.endOfName(holder));
                notes.add(RoleNotes.role(person, role, whose, w, Math.min(noun, holder), last, "role.shared", 0.8));
            }
        }
    }

    // "les présidents P (Sorex) et Q (Verdis)": each of their own
    private void each(Wording w, int noun, String singular, List<Integer> holders) {
        for (int holder : holders) {
            Name person = w.name(holder, EntityKind.PERSON);
            Name own = bracketed(w, holder);
            if (person != null && own != null) {
                String role = RoleNouns.of(person.entity(), singular);
                int last = w.endOfName(inBrackets(w, holder)) + 1;
                notes.add(RoleNotes.role(person, role, own.entity(), w, noun, last, "role.shared", 0.84));
            }
        }
    }

    // the body in brackets right behind a person, maybe with its noun: "P (groupe Sorex)"
    private static @Nullable Name bracketed(Wording w, int holder) {
        int body = inBrackets(w, holder);
        Name name = body < 0 ? null : w.name(body, EntityKind.ORGANISATION);
        return name != null && w.word(w.endOfName(body)).equals(")") ? name : null;
    }

    private static int inBrackets(Wording w, int holder) {
        int open = w.endOfName(holder);
        int body = w.isSmallWord(open + 1) && w.name(open + 1) == null ? open + 2 : open + 1;
        return w.word(open).equals("(") ? body : -1;
    }

    // "ses fondateurs, P et Q": of the body told of before
    private @Nullable Entity unsaid(Wording w, int noun) {
        return bodies.unsaid(w.word(noun), w.token(noun).span().start());
    }

    private static @Nullable Entity entity(Wording w, int i) {
        Name name = w.name(i);
        return name == null ? null : name.entity();
    }

    // "de A", "régionaux du groupe A": the index of the body's name, or -1
    private static int body(Wording w, int from) {
        int of = from;
        while (of < from + LEAD && w.isContentWord(of)) {
            of++;
        }
        int i = w.afterOf(of);
        for (int k = i; i > of && k < i + LEAD; k++) {
            if (w.name(k, EntityKind.ORGANISATION) != null) {
                return k;
            }
            if (!w.isContentWord(k)) {
                return -1;
            }
        }
        return -1;
    }

    // "P, Q et R" that ends with the word at last, the last first
    private static List<Integer> upTo(Wording w, int last) {
        List<Integer> people = new ArrayList<>();
        int i = beforeBracket(w, last);
        while (i >= 0 && w.name(i, EntityKind.PERSON) != null) {
            people.add(w.startOfName(i));
            int tie = w.startOfName(i) - 1;
            boolean goesOn = w.word(tie).equals("et") || w.word(tie).equals(",") && people.size() > 1;
            i = goesOn ? beforeBracket(w, tie - 1) : -1;
        }
        return people;
    }

    // "P (Sorex)": the index before the bracket, or as before
    private static int beforeBracket(Wording w, int last) {
        int i = last;
        while (w.word(last).equals(")")
                && i > last - LONGEST_BRACKET
                && i > 0
                && !w.word(i).equals("(")) {
            i--;
        }
        return w.word(i).equals("(") ? i - 1 : last;
    }

    // "P, Q et R" from the word at first on
    private static List<Integer> from(Wording w, int first) {
        List<Integer> people = new ArrayList<>();
        int i = first;
        while (w.name(i, EntityKind.PERSON) != null) {
            people.add(i);
            int tie = bracketed(w, i) == null ? w.endOfName(i) : w.endOfName(inBrackets(w, i)) + 1;
            boolean goesOn = w.word(tie).equals("et") || w.word(tie).equals(",");
            i = goesOn ? tie + 1 : w.size();
        }
        return people;
    }
}

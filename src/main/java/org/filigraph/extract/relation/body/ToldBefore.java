package org.filigraph.extract.relation.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Name;
import org.filigraph.mention.NounClass;
import org.filigraph.text.Block;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Who and what was told of before a sentence, in its block and over it. */
final class ToldBefore {
    private static final Set<String> NOT_SUBJECT = WordSet.of(
            """
            de du des d' par avec pour chez sur dans en contre selon entre a au aux vers via apres depuis""");

    private static final Set<String> BACK =
            WordSet.of("il elle ils elles son sa ses leur leurs celui-ci celle-ci c' ce cette cet qui");

    private static final Set<String> IS = WordSet.of("est sont ont etait sera");

    /** So many characters behind a leader's line its partners' may stand. */
    private static final int LED = 1200;

    /** The one whom a sentence that points back goes on about is sought so many characters behind it. */
    private static final int AHEAD = 1500;

    private final Source source;
    private final WhoSpeaks speaks;
    private final MainBodies mainBodies;
    private boolean named;
    /** The body named last by each noun that its name begins with: "Pôle Mer" for "pôle". */
    private final Map<String, Entity> byNoun = new HashMap<>();

    private @Nullable Entity subject;
    private @Nullable Entity latest;
    private @Nullable Entity leader;
    private @Nullable Entity agreement;
    private @Nullable Entity event;
    private int ledFrom;
    private boolean inherited;
    private int block = -1;
    private int heading = -1;

    ToldBefore(Source source, WhoSpeaks speaks, MainBodies mainBodies) {
        this.source = source;
        this.speaks = speaks;
        this.mainBodies = mainBodies;
    }

    /** Goes to a sentence: keeps whom the one before it in the same block was about. */
    void enter(Wording w) {
        turn(w);
        if (subject == null && !named && pointsBack(w)) {
            subject = ahead(w);
        }
    }

    // "Elle est née à Cognac. La tonnellerie X": where nobody was told of before, the one named next in the passage
    private @Nullable Entity ahead(Wording w) {
        Span rest = new Span(
                w.span().end(), Math.min(w.block().span().end(), w.span().end() + AHEAD));
        for (Name name : rest.length() > 0 ? source.mentions().namesIn(rest) : List.<Name>of()) {
            if (name.is(EntityKind.ORGANISATION)) {
                return PublicBodies.has(name.entity()) ? null : name.entity();
            }
        }
        return null;
    }

    private void turn(Wording w) {
        if (w.block().span().start() != block) {
            boolean goesOn =
                    w.block().kind() == Block.Kind.PARAGRAPH && w.block().heading() == heading;
            block = w.block().span().start();
            heading = w.block().heading();
            latest = null;
            inherited = goesOn && subject != null;
            if (goesOn && subject != null && !source.context().isProfileAt(block)) {
                // a paragraph under the same heading goes on about the same body
                return;
            }
            subject = null;
            Entity topic = source.context().topicAt(w.block().span().start());
            if (topic != null && topic.kind() == EntityKind.ORGANISATION) {
                subject = topic;
            }
        }
    }

    /** Leaves a sentence: the next may point back to the body that this one began with. */
    void leave(Wording w) {
        for (int i = 0; i < w.size() && !named; i = w.endOfName(i)) {
            named = w.name(i, EntityKind.ORGANISATION) != null;
        }
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.AGREEMENT);
            agreement = name == null ? agreement : name.entity();
            Name held = w.name(i, EntityKind.EVENT);
            event = held == null ? event : held.entity();
        }
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            boolean several = w.endOfName(i) > i + 1 && w.token(i).text().length() > 4; // "Tannerie Haas"
            if (w.name(i, EntityKind.ORGANISATION) != null && (several || BodyNouns.isBody(w.word(i)))) {
                byNoun.put(w.word(i), NameLists.entity(w, i));
            }
        }
        for (int i = w.size() - 1; i >= 0; i--) {
            if (w.name(i, EntityKind.ORGANISATION) != null) {
                latest = NameLists.entity(w, i);
                break;
            }
        }
        if (pointsBack(w)) {
            return;
        }
        Entity we = w.word(0).equals("nous") || w.word(0).equals("notre") ? speaks.we(w, 0) : null;
        if (we != null) {
            subject = we;
            return;
        }
        for (int i = 0; i < w.size() && i < 25; i = w.endOfName(i)) {
            if (subject != null && i > 1 && w.name(i) == null && w.word(i).equals("par")) {
                break;
            }
            Name name = w.name(i, EntityKind.ORGANISATION);
            boolean court = name != null && PublicBodies.isCourt(name.entity());
            if (name != null && !court && !PhraseHeads.governed(w, i) && !NOT_SUBJECT.contains(beforeArticle(w, i))) {
                subject = name.entity();
                inherited = false;
                return;
            }
        }
        boolean far = subject == null || inherited && !subject.equals(mainBodies.main());
        Entity only = far ? only(w) : null;
        if (only != null) {
            subject = only;
            inherited = false;
        }
    }

    // the one body that a sentence names as one that acts: nearer than the one that an earlier paragraph was about
    private static @Nullable Entity only(Wording w) {
        Entity only = null;
        boolean acts = false;
        for (int i = 0; i < w.size(); i = w.endOfName(i)) {
            Name name = w.name(i, EntityKind.ORGANISATION);
            boolean other = name != null && only != null && !only.equals(name.entity());
            if (other || name != null && PublicBodies.has(name.entity())) {
                return null;
            }
            acts |= name != null
                    && (w.word(i - 1).equals("par")
                            || w.word(i - 1).equals("chez")
                            || w.name(i - 1) == null && NounClass.COMPANY.has(w.word(i - 1)));
            only = name == null ? only : name.entity();
        }
        return acts ? only : null;
    }

    /** The event named last before this sentence, or null. */
    @Nullable
    Entity event() {
        return event;
    }

    /** The agreement named last before this sentence, or null. */
    @Nullable
    Entity agreement() {
        return agreement;
    }

    /** Who leads the undertaking whose partners a line near this one lists ("Porteur : A"), or null. */
    @Nullable
    Entity leader() {
        return block - ledFrom < LED ? leader : null;
    }

    /** Keeps who leads the undertaking that the lines are about; null where a new one begins. */
    void lead(@Nullable Entity one, Wording w) {
        leader = one;
        ledFrom = w.block().span().start();
    }

    /** The body named last before this sentence in its block. */
    @Nullable
    Entity latest() {
        return latest;
    }

    /** The body named last before this sentence by a name that begins with this folded noun. */
    @Nullable
    Entity named(String noun) {
        return byNoun.get(noun);
    }

    /** The body told of before this sentence in its block, or over it. */
    @Nullable
    Entity earlierSubject() {
        return subject;
    }

    // "le groupe X", "l'institut de recherche X": named, not pointed back to
    private static boolean isCalled(Wording w, int noun) {
        return w.name(noun + 1) != null || w.name(NameLists.skipNouns(w, noun), EntityKind.ORGANISATION) != null;
    }

    private static String beforeArticle(Wording w, int start) {
        int head = PhraseHeads.head(w, start);
        int k = head < 0 ? start - 1 : head; // "l'institut de recherche X"
        // "l'entreprise X", "la PME bretonne X"
        int steps = 0;
        while (k >= 0 && w.isContentWord(k) && !IS.contains(w.word(k)) && steps < 4) {
            k--;
            steps++;
        }
        String word = w.word(k);
        if ((word.equals("le") || word.equals("la") || word.equals("l'") || word.equals("les")) && k > 0) {
            return w.word(k - 1);
        }
        return word;
    }

    /** Whether a sentence begins with words that point back: {@code Elle}, {@code Son}, {@code L'entreprise}. */
    static boolean pointsBack(Wording w) {
        int i = 0;
        while (i < w.size() && w.isMark(i)) {
            i++;
        }
        // "En 2020, elle", "Aujourd'hui, le groupe"
        for (int k = i; k < Math.min(w.size(), i + 8); k++) {
            boolean starts = k == i || w.word(k - 1).equals(",");
            if (starts && BACK.contains(w.word(k))) {
                return true;
            }
            boolean article = w.word(k).equals("le")
                    || w.word(k).equals("la")
                    || w.word(k).equals("l'");
            if (starts && article && BodyNouns.isBody(w.word(k + 1)) && !isCalled(w, k + 1)) {
                return true;
            }
            if (w.name(k, EntityKind.ORGANISATION, EntityKind.PERSON) != null) {
                return false;
            }
        }
        return false;
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.filigraph.text.Folding;

/**
 * Finds again, anywhere in the text, the names of several words that something near them showed in one place, and the
 * surnames of people who are named in full elsewhere.
 */
final class Echoes {
    private static final double SURE = 0.8;
    /** Several words in the same order are one name although capitals alone showed it. */
    private static final double SHOWN = 0.6;

    private static final double AGAIN = 0.78;
    /** A company called after a person, shown by its noun elsewhere: "la société Paul Roy … Paul Roy recrute". */
    private static final double FIRM = 0.95;

    private static final double TOLD_AT = 0.82;

    private static final int MOST = 24;
    /** So surely a name of one word must be shown in one place to be found in others. */
    private static final double SINGLE = 0.85;

    private static final int SHORTEST = 4;

    /** The folded words of a name, and what it names. */
    private record Known(List<String> words, Entity entity, double confidence, boolean shown) {}

    private final Map<String, List<Known>> byFirst = new HashMap<>();
    /** Bodies of one word, by it folded. */
    private final Map<String, Entity> singles = new HashMap<>();
    /** People by the folded surname, which no other name of the text has. */
    private final Map<String, Entity> surnames = new HashMap<>();

    /** Agreements by the acronym that the text gives them, as written. */
    private final Map<String, Entity> acronyms = new HashMap<>();

    private Echoes() {}

    /** More places of these names, to be chosen among with them. */
    static List<Name> of(Page page, List<Name> names, ToldKinds told) {
        Echoes echoes = new Echoes();
        names.forEach(name -> echoes.note(page, name));
        names.forEach(echoes::noteSurname);
        names.forEach(echoes::noteAcronym);
        names.forEach(echoes::forgetSurname);
        // "chez Merlin", "Ressorts Merlin SAS": the family's firm
        echoes.surnames.keySet().removeIf(surname -> told.kind(surname) == EntityKind.ORGANISATION);
        List<Name> found = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                if (passage.hasCapital(i)) {
                    echoes.find(page, passage, i, found);
                }
            }
        }
        return found;
    }

    private void note(Page page, Name name) {
        boolean body = name.is(EntityKind.ORGANISATION) || name.is(EntityKind.EVENT);
        Passage passage = page.passageAt(name.span().start());
        if (!body || name.confidence() < SHOWN || passage == null) {
            return;
        }
        int from = passage.tokenAt(name.span().start());
        int to = passage.tokenAt(name.span().end() - 1) + 1;
        boolean single =
                to - from == 1 && name.confidence() >= SINGLE && name.label().length() >= SHORTEST;
        if (single && name.is(EntityKind.ORGANISATION) && name.rule().startsWith("organisation.")) {
            singles.putIfAbsent(passage.word(from), name.entity());
        }
        if (to - from < 2 || to > passage.size() || !passage.hasCapital(from)) {
            return;
        }
        List<String> words = new ArrayList<>();
        for (int i = from; i < to; i++) {
            words.add(passage.word(i));
        }
        List<Known> known = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>());
        if (known.size() < MOST && known.stream().noneMatch(k -> k.words.equals(words))) {
            boolean shown = name.rule().equals("organisation.noun") && FirstNames.has(words.get(0));
            known.add(new Known(words, name.entity(), Math.min(AGAIN, name.confidence()), shown));
        }
    }

    // "Plan des vallées alpines (PVA)" … "le PVA"
    private void noteAcronym(Name name) {
        boolean given = name.rule().equals("acronym.definition") || name.rule().equals("agreement.alias");
        boolean kind = AgreementKinds.ofWord(Folding.fold(name.label())) != null; // "AAP", "AMI": what it is
        if (given && !kind && name.is(EntityKind.AGREEMENT)) {
            acronyms.putIfAbsent(name.label(), name.entity());
        }
    }

    private void noteSurname(Name name) {
        String label = name.label();
        int space = label.lastIndexOf(' ');
        if (name.is(EntityKind.PERSON) && name.confidence() >= SURE && space > 0) {
            String surname = Folding.fold(label.substring(space + 1));
            if (!FrenchWords.has(surname)
                    && WellKnown.get().lookup(surname).isEmpty()
                    && Territories.get().lookup(surname).isEmpty()) {
                surnames.put(surname, name.entity());
            }
        }
    }

    // "les laboratoires Martin" beside "Anne Martin": the word alone is the company's
    private void forgetSurname(Name name) {
        if (!name.is(EntityKind.PERSON) && name.confidence() >= SURE) {
            String label = Folding.fold(name.label());
            surnames.remove(label.substring(label.lastIndexOf(' ') + 1));
        }
    }

    private void find(Page page, Passage passage, int i, List<Name> found) {
        for (Known known : byFirst.getOrDefault(passage.word(i), List.of())) {
            int n = known.words.size();
            boolean same = i + n <= passage.size()
                    && (passage.hasCapital(i + n - 1) || passage.at(i + n - 1).isNumber());
            for (int k = 1; same && k < n; k++) {
                same = passage.word(i + k).equals(known.words.get(k));
            }
            if (same) {
                boolean firm =
                        known.shown && !PersonSigns.holdsPosition(passage, i + n) && !PersonSigns.isSaying(passage, i);
                var span = passage.span(i, i + n);
                found.add(
                        new Name(span, span.of(passage.text()), known.entity, "echo", firm ? FIRM : known.confidence));
            }
        }
        Entity body = singles.get(passage.word(i));
        boolean at = passage.word(i - 1).equals("chez");
        boolean whole = (at || !(passage.hasCapital(i - 1) && passage.joins(i)))
                && !(passage.hasCapital(i + 1) && passage.joins(i + 1));
        if (body != null && whole && (passage.isProper(i) || !page.hasSmall(passage.word(i)))) {
            found.add(new Name(passage.span(i, i + 1), passage.at(i).text(), body, "echo.body", AGAIN));
        }
        Entity agreement = acronyms.get(passage.at(i).text());
        if (agreement != null) {
            found.add(new Name(passage.span(i, i + 1), passage.at(i).text(), agreement, "echo.acronym", 0.92));
        }
        Entity person = surnames.get(passage.word(i));
        // "directeur général de Lippert": the company
        boolean led = FunctionWords.isOf(passage.word(i - 1))
                && (NounClass.ROLE.has(passage.word(i - 2))
                        || passage.word(i - 2).startsWith("general"));
        if (person != null && at && whole && passage.isProper(i)) {
            // "chez Merlin, on embauche", beside "Anne Merlin": the family's firm
            found.add(NameAt.of(passage, i, i + 1, EntityKind.ORGANISATION, "echo.firm", TOLD_AT));
        } else if (person != null && !led && passage.isProper(i) && !PersonSigns.isNamesake(passage, i)) {
            found.add(new Name(passage.span(i, i + 1), passage.at(i).text(), person, "echo.surname", 0.8));
        }
    }
}

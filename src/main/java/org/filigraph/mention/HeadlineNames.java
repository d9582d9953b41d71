package org.filigraph.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that a line of its own is about: the subject of a headline in capitals ({@code SOLAREC INAUGURE SON USINE}),
 * the head of a box ({@code Solarec en bref}, {@code À propos de Solarec}), a line in capitals whose initials the text
 * uses ({@code FORGES DU HAUT-LIGNON} beside {@code FHL}). Common words name a body there only where the text has them
 * again with a capital that its place does not explain, or has their initials.
 */
final class HeadlineNames implements NameFinder {
    private static final int LONGEST = 7;
    private static final int LONGEST_LINE = 90;
    private static final Set<String> BOX_ENDS = WordSet.of("bref chiffres dates quelques resume clin");
    private static final Set<String> TIES = WordSet.of("de du des d' la le les l' et & en");

    @Override
    public List<Name> find(Page page) {
        Witness witness = new Witness(page);
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            Name name = passage.block().span().length() <= LONGEST_LINE
                            || passage.block().isHeading()
                    ? name(passage, witness)
                    : null;
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static @Nullable Name name(Passage passage, Witness witness) {
        int about = afterAbout(passage);
        if (about > 0) {
            int end = run(passage, about);
            boolean whole = end == passage.size() || !passage.isWord(end);
            return whole && witness.isBody(passage, about, end) ? named(passage, about, end, 0.9) : null;
        }
        boolean opens = passage.span().start() == passage.block().span().start();
        int end = opens ? run(passage, 0) : 0;
        if (end == 0) {
            return null;
        }
        int box = boxed(passage);
        if (box > 0) {
            return box <= end && witness.isBody(passage, 0, box) ? named(passage, 0, box, 0.9) : null;
        }
        if (!isShouted(passage)) {
            return null;
        }
        int verb = deed(passage, end);
        if (verb > 0) {
            return witness.isBody(passage, 0, verb) ? named(passage, 0, verb, 0.86) : null;
        }
        boolean lone = end == passage.size()
                || passage.word(end).equals(",")
                || passage.word(end).equals(":");
        return lone && witness.isSpelt(passage, 0, end) ? named(passage, 0, end, 0.86) : null;
    }

    private static Name named(Passage passage, int from, int to, double confidence) {
        return NameAt.of(passage, from, to, EntityKind.ORGANISATION, "organisation.headline", confidence);
    }

    // "À propos de", "Zoom sur", "Qui est": the index after, else 0
    private static int afterAbout(Passage passage) {
        String first = passage.word(0);
        String second = passage.word(1);
        if (first.equals("a") && second.equals("propos") && FunctionWords.isOf(passage.word(2))) {
            return 3;
        }
        boolean on =
                (first.equals("zoom") || first.equals("focus") || first.equals("gros-plan")) && second.equals("sur");
        boolean who = first.equals("qui") && (second.equals("est") || second.equals("sommes-nous"));
        int i = 2;
        while ((on || who) && (passage.word(i).equals(".") || passage.word(i).equals("…"))) {
            i++;
        }
        return on || who ? i : 0;
    }

    // "… en bref", "… en quelques chiffres": where that begins, else 0
    private static int boxed(Passage passage) {
        for (int i = 1; i + 1 < passage.size() && i <= LONGEST; i++) {
            if (passage.word(i).equals("en") && BOX_ENDS.contains(passage.word(i + 1)) && passage.size() - i <= 4) {
                return i;
            }
        }
        return 0;
    }

    // capitals, and what ties words in a name
    private static int run(Passage passage, int from) {
        int end = from;
        for (int i = from; i < passage.size() && i - from < LONGEST; i++) {
            if (!passage.joins(i) && i > from) {
                break;
            }
            if (passage.hasCapitalInitial(i) && !TIES.contains(passage.word(i))) {
                end = i + 1;
            } else if (!TIES.contains(passage.word(i)) || i == from) {
                break;
            }
        }
        return end;
    }

    private static boolean isShouted(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            String form = passage.at(i).text();
            if (passage.isWord(i) && form.length() > 2 && !form.equals(form.toUpperCase(java.util.Locale.FRENCH))) {
                return false;
            }
        }
        return true;
    }

    // the index of the first word for what somebody does, where a name may stand before it, else 0
    private static int deed(Passage passage, int end) {
        for (int i = 1; i <= end && i < passage.size(); i++) {
            if (BusinessVerbs.has(passage.word(i)) && !TIES.contains(passage.word(i - 1))) {
                return i;
            }
        }
        return 0;
    }

    /** What the rest of a text says of the words of a line. */
    private static final class Witness {
        private final Page page;
        private final Set<String> acronyms = new HashSet<>();
        /** Words with a capital in mid-sentence that no article stands before. */
        private final Set<String> proper = new HashSet<>();

        Witness(Page page) {
            this.page = page;
            for (Passage passage : page.passages()) {
                for (int i = 0; i < passage.size(); i++) {
                    if (Acronyms.isAcronym(passage.at(i)) && !Acronyms.isGeneric(passage.word(i))) {
                        acronyms.add(passage.word(i));
                    }
                    if (!passage.isTitleCase()
                            && passage.isProper(i)
                            && !passage.at(i).isAllCapitals()) {
                        proper.add(passage.word(i));
                    }
                }
            }
        }

        boolean isBody(Passage passage, int from, int to) {
            if (from >= to
                    || to > passage.size()
                    || to - from > LONGEST
                    || FunctionWords.has(passage.word(from))
                    || NounClass.ROLE.has(passage.word(from))
                    || NounClass.EVENT.has(passage.word(from))
                    || AgreementKinds.at(passage, from) != null
                    || PersonNames.begins(passage, from)
                    || !Territories.get()
                            .lookup(passage.span(from, to).of(passage.text()))
                            .isEmpty()) {
                return false;
            }
            boolean shown = false;
            boolean foreign = false;
            for (int i = from; i < to; i++) {
                String word = passage.word(i);
                boolean telling = passage.isWord(i) && !FunctionWords.has(word) && word.length() > 1;
                boolean place = !Territories.get().lookup(passage.at(i).text()).isEmpty();
                foreign |= telling && !FrenchWords.has(word) && !Acronyms.isGeneric(word) && !place;
                shown |= telling && FrenchWords.has(word) && proper.contains(word) && !page.hasSmall(word);
            }
            boolean form = to - from > 1 && RunWords.isCompanyForm(passage.word(to - 1));
            boolean house = to - from > 1 && NounClass.HOUSE.has(passage.word(from));
            return foreign || shown || form || house || isSpelt(passage, from, to);
        }

        boolean isSpelt(Passage passage, int from, int to) {
            if (to - from < 2) {
                return false;
            }
            return Initials.of(passage.span(from, to).of(passage.text())).stream()
                    .anyMatch(acronyms::contains);
        }
    }
}

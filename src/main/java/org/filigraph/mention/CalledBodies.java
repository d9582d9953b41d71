package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;

/**
 * Bodies that a text calls by a name behind what they are: {@code la nouvelle fédération, baptisée Cime Textile}, {@code
 * un cluster dénommé désormais Rive Photonique}, {@code le nouvel ensemble prendra le nom de Vaxor Bois}. That they are
 * called so makes a name of common words with a capital.
 */
final class CalledBodies implements NameFinder {
    private static final Set<String> CALLED = WordSet.of(
            """
            baptise baptisee rebaptise rebaptisee denomme denommee nomme nommee renomme renommee appele appelee
            intitule intitulee""");

    /** "prendra le nom de", "sous le nom de", "répondra au nom de". */
    private static final Set<String> NAMES = WordSet.of("nom appellation denomination");

    /** Bodies that are formed of others, told by words that tell of other things too. */
    private static final Set<String> FORMED =
            WordSet.of("ensemble entite structure organisation groupement union alliance groupe association societe");

    private static final int HEDGES = 3;
    private static final int FAR = 12;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            for (int i = 1; i + 1 < passage.size(); i++) {
                if (passage.isTitleCase()) {
                    break;
                }
                boolean named = NAMES.contains(passage.word(i))
                        && FunctionWords.isOf(passage.word(i + 1))
                        && isNewborn(passage, i);
                if (named || CALLED.contains(passage.word(i)) && isBodyBefore(passage, i)) {
                    name(passage, named ? i + 2 : i + 1, names);
                }
            }
        }
        return names;
    }

    private static void name(Passage passage, int after, List<Name> names) {
        int from = after;
        while (from < after + HEDGES && passage.isWord(from) && !passage.hasCapital(from)) {
            from++; // "provisoirement", "tout simplement", "la"
        }
        if (QuotationMarks.opens(passage, from) || !passage.isProper(from) || PersonNames.begins(passage, from)) {
            return;
        }
        int end = NounComplements.runEnd(passage, from);
        names.add(NameAt.of(passage, from, end, EntityKind.ORGANISATION, "organisation.called", 0.85));
    }

    /** "le nouveau cluster, baptisé", "une association appelée": whether a noun for a body stands right before. */
    private static boolean isBodyBefore(Passage passage, int called) {
        int end = passage.word(called - 1).equals(",") ? called - 1 : called;
        int noun = end - 1;
        while (noun > end - HEDGES && passage.isWord(noun) && !isBody(passage.word(noun))) {
            noun--;
        }
        boolean body = isBody(passage.word(noun)) && !passage.hasCapital(noun);
        boolean article = FunctionWords.isArticle(passage.word(noun - 1))
                || passage.word(noun - 1).startsWith("nouve");
        return body && article;
    }

    /** "le nouvel ensemble prendra le nom de": whether the sentence tells of a new body before. */
    private static boolean isNewborn(Passage passage, int name) {
        for (int i = name - 1; i > 0 && name - i < FAR; i--) {
            if (isBody(passage.word(i)) && passage.word(i - 1).startsWith("nouve")) {
                return true;
            }
            if (passage.word(i).equals(".") || passage.word(i).equals(";")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBody(String noun) {
        return FORMED.contains(noun)
                || (NounClass.COMPANY.has(noun) || NounClass.INSTITUTION.has(noun)) && !noun.endsWith("s");
    }
}

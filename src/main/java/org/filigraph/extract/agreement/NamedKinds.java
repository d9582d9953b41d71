package org.filigraph.extract.agreement;

import java.util.Optional;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.AgreementKinds;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.mention.WellKnown;
import org.filigraph.text.Folding;
import org.jspecify.annotations.Nullable;

/** The kind of a named agreement, as the words in its name and beside it say. */
final class NamedKinds {
    /** As far before a name, in words, stands what it is apposed to. */
    private static final int LONGEST = 16;

    private NamedKinds() {}

    /** The word for the kind of a named agreement: in the name, before it, or the one that the table has; else null. */
    static @Nullable String kindOf(Wording w, int at, Name name) {
        String own = AgreementKinds.ofWord(Folding.fold(w.token(at).text()));
        boolean told = name.rule().equals("agreement.told");
        String apposed = told || name.rule().equals("agreement.apposed") ? kindBeside(w, at) : null;
        if (apposed != null) {
            return apposed;
        }
        String before = own == null ? kindBefore(w, at) : null;
        if (before != null) {
            return before;
        }
        if (told) {
            // "Cuivre est un parcours"; else an other sentence says what it is
            return w.word(w.endOfName(at)).equals("est") ? "programme" : own;
        }
        if (own != null) {
            return own;
        }
        Optional<WellKnown.Known> known = WellKnown.get().lookup(name.entity().label());
        if (known.isPresent()) {
            return known.get().kind();
        }
        // "CTI", which the text says to be a "contrat territorial d'innovation"
        String first = Entity.slug(name.entity().label()).split("-", 2)[0];
        if (AgreementKinds.ofWord(first) != null) {
            return AgreementKinds.ofWord(first);
        }
        String label = Entity.slug(name.label());
        if (label.endsWith("-act") || label.endsWith("-deal")) {
            return "law";
        }
        boolean call = label.startsWith("appel") || label.equals("ami") || label.equals("aap");
        return call ? "call" : name.confidence() > 0.84 ? "programme" : null;
    }

    // "X, un fonds d'amorçage", "un fonds d'amorçage de 4 M€, X"
    private static @Nullable String kindBeside(Wording w, int at) {
        int end = w.endOfName(at);
        for (int i = end; i < end + 4; i++) {
            String kind = AgreementKinds.ofWord(w.word(i));
            if (kind != null) {
                return kind;
            }
        }
        for (int i = at - 1; i >= 0 && i > at - LONGEST; i--) {
            String kind = w.name(i) == null ? AgreementKinds.ofWord(w.word(i)) : null;
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static @Nullable String kindBefore(Wording w, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 9; i--) {
            if (w.isMark(i) && !Set.of("«", "\"", "“", "(", ")").contains(w.word(i))) {
                return null;
            }
            if (w.name(i) == null || w.name(i, EntityKind.AGREEMENT) != null) {
                String kind = w.word(i).equals("public-prive") ? "alliance" : AgreementKinds.ofWord(w.word(i));
                if (kind != null) {
                    return kind;
                }
            }
            boolean article = Set.of("la", "du", "l'").contains(w.word(i));
            if (FunctionWords.isDeterminer(w.word(i)) && !article) {
                return null;
            }
        }
        return null;
    }
}

package org.filigraph.extract.relation.body;

import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.mention.AgreementKinds;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What "ce projet", "l'opération", "y" stand for: the thing that the sentences before were about, authorities left
 * out, for they pay for things and are not what is paid for.
 */
public final class Salience {
    private static final EntityKind[] THINGS = {
        EntityKind.ORGANISATION, EntityKind.AGREEMENT, EntityKind.SITE, EntityKind.EVENT
    };
    /** What is built, run or paid for, where it has no name of its own. */
    private static final Set<String> PROJECTS = WordSet.of(
            """
            projet programme operation investissement implantation chantier usine site plateforme plate-forme
            dispositif initiative demarche plan fonds extension construction installation travaux evenement salon
            festival edition structure ligne centre centrale campus parc etablissement action experimentation
            manifestation equipement batiment reseau unite atelier fonctionnement schema contrat realisation outil
            demonstrateur prototype pilote hub lieu espace laboratoire complexe etude formation ecosysteme pepiniere
            incubateur""");

    private static final Set<String> FRONTS = WordSet.of("dote soutenu finance cofinance subventionne laureat");
    private static final Set<String> DEMONSTRATIVES = WordSet.of("ce cet cette ces");
    private static final Set<String> POINTING = WordSet.of("le la l' son sa leur");
    private static final Set<String> REST = WordSet.of("reste solde complement moitie tiers quart");
    private static final Set<String> COUNTED = WordSet.of(
            """
            projets entreprises laureats laureates pme start-up startups dossiers societes industriels operations
            sites exploitations""");
    private static final int FRONT = 5;
    private static final int OPENING = 25;
    private static final int FIRST = 9;

    private final Ties ties;
    private @Nullable Entity subject;
    private @Nullable Entity named;
    private boolean strong;
    private int told = -1;
    private int since;

    Salience(Ties ties) {
        this.ties = ties;
    }

    /** The thing told of before the word at {@code i}; null where there is none. */
    @Nullable
    public Entity thing(Wording w, int i) {
        Entity ahead = fronted(w, i);
        Entity here = ahead == null ? subjectIn(w, i) : ahead;
        if (here != null) {
            return here;
        }
        int block = w.block().span().start();
        Entity meant = pointedAt(w, i);
        if (meant != null) {
            return meant;
        }
        Entity on = ties.goesOn(w);
        if (on != null && on.kind() == EntityKind.AGREEMENT) {
            return on; // the programme, contract or fund that the passage goes on about
        }
        boolean plant = w.word(i).startsWith("ce") && PlantWords.isPlant(w.word(i + 1));
        if (plant && named != null && since <= 1) {
            return named;
        }
        boolean fresh = subject != null && (block == told || since <= 2);
        Entity theme = ties.theme();
        if (theme != null && block != told && !PublicBodies.has(theme)) {
            return theme; // who is named in the passage before is seldom whose the money is
        }
        if (fresh && strong || fresh && ties.foremost() == null) {
            return subject;
        }
        if (theme != null && theme.kind() != EntityKind.ORGANISATION) {
            return theme; // a text on a programme, a fair, a plant
        }
        if (ties.foremost() != null) {
            return ties.foremost();
        }
        if (ties.undertaking() != null) {
            return ties.undertaking();
        }
        Entity earlier = ties.earlierSubject();
        if (earlier != null && !PublicBodies.has(earlier)) {
            return earlier;
        }
        Entity topic = ties.source().context().topicAt(w.span().start());
        return topic != null && !PublicBodies.has(topic) ? topic : named;
    }

    // "Doté de 3 M€, dont deux apportés par A, N s'attachera à": the project that a participle in front is said of
    private @Nullable Entity fronted(Wording w, int from) {
        boolean front = FRONTS.stream().anyMatch(w.word(0)::startsWith) || w.says(0, "d'", "un", "budget");
        for (int k = from + 1; front && k < w.size(); k = w.endOfName(k)) {
            int mark = k - 1;
            while (mark > from
                    && k - mark < FRONT
                    && (w.isContentWord(mark) || FunctionWords.isArticle(w.word(mark)))) {
                mark--; // ", le projet européen N"
            }
            if (w.name(k, EntityKind.ORGANISATION) != null && w.word(mark).equals(",")) {
                Entity one = ties.same(NameLists.entity(w, k));
                return ties.isProject(one) ? one : null;
            }
        }
        return null;
    }

    // "Le programme est doté de 3 M€", "Ce fonds", before the word at "end": what the noun stands for, where it is
    // known
    private @Nullable Entity pointedAt(Wording w, int end) {
        for (int k = 0; k < Math.min(end, FIRST); k++) {
            boolean scheme =
                    w.name(k) == null && (AgreementKinds.ofWord(w.word(k + 1)) != null || isProject(w.word(k + 1)));
            Entity one = scheme && FunctionWords.isDeterminer(w.word(k)) ? ties.meantAt(w, k) : null;
            if (one != null && (one.kind() == EntityKind.AGREEMENT || ties.isProject(one))) {
                return one;
            }
        }
        return null;
    }

    /** Leaves a sentence: the next may point back to what it told of. */
    void leave(Wording w) {
        since++;
        if (w.block().isHeading()) {
            subject = null;
        }
        Entity here = subjectIn(w, Math.min(w.size(), OPENING));
        // "Elle fournit A": it goes on about the same
        if (here != null && !Ties.pointsBack(w)) {
            subject = here;
            strong = subjectIn(w, Math.min(w.size(), FIRST)) != null;
            told = w.block().span().start();
            since = 0;
        }
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            if (isThing(w, k)) {
                named = NameLists.entity(w, k);
                since = 0;
            }
        }
    }

    private static @Nullable Entity subjectIn(Wording w, int end) {
        for (int k = 0; k < end; k = w.endOfName(k)) {
            if (isThing(w, k) && !isGoverned(w, k) && !isWithPayers(w, k)) {
                return NameLists.entity(w, k);
            }
        }
        return null;
    }

    // "l'État, le Département et A lancent": whoever is listed with authorities is one who pays
    private static boolean isWithPayers(Wording w, int start) {
        int joint = w.afterArticle(start - 1) == start ? start - 2 : start - 1;
        boolean joined = w.word(joint).equals("et") || w.word(joint).equals(",");
        Name before = joined ? w.name(joint - 1, EntityKind.ORGANISATION) : null;
        return before != null
                && PublicBodies.has(before.entity())
                && !PhraseHeads.governed(w, w.startOfName(joint - 1));
    }

    // "après A et B": what is joined to a governed name is governed too
    private static boolean isGoverned(Wording w, int start) {
        int k = start;
        while (k > 1) {
            int joint = w.afterArticle(k - 1) == k ? k - 2 : k - 1;
            boolean joined = w.word(joint).equals("et") || w.word(joint).equals(",");
            if (!joined || w.name(joint - 1) == null) {
                break;
            }
            k = w.startOfName(joint - 1);
        }
        return PhraseHeads.governed(w, k);
    }

    /** Whether a thing that is no authority is named at {@code k}. */
    public static boolean isThing(Wording w, int k) {
        Name name = w.name(k, THINGS);
        if (name == null && w.name(k, EntityKind.PRODUCT) != null) {
            // "le projet X", "la plateforme « Y »" have the name of what is built
            int noun = w.startOfName(k) - 1;
            noun -= w.isMark(noun) ? 1 : 0;
            boolean behind = w.isContentWord(noun) && isProject(w.word(noun - 1)); // "la ligne ferroviaire X"
            return w.name(noun) == null && (isProject(w.word(noun)) || behind);
        }
        // "le contrat de plan État-Région" is called after authorities and is none
        return name != null && (name.is(EntityKind.AGREEMENT) || !PublicBodies.has(name.entity()));
    }

    /** Whether a thing told of before is pointed back to at {@code k}: "ce projet", "l'opération", "y", "le reste". */
    public static boolean pointsAt(Wording w, int k) {
        if (w.name(k) != null) {
            return false;
        }
        String word = w.word(k);
        int noun = k + 1;
        boolean known = isProject(w.word(noun)) || BodyNouns.isBody(w.word(noun)) || COUNTED.contains(w.word(noun));
        if (DEMONSTRATIVES.contains(word)) {
            return known || isProject(w.word(noun + 1)) || BodyNouns.isBody(w.word(noun + 1));
        }
        boolean free = w.afterOf(noun + 1) == noun + 1 && w.name(noun + 1) == null;
        return POINTING.contains(word) && (known && free || REST.contains(w.word(noun))) || word.equals("y");
    }

    /** What the noun phrase that ends before {@code end} stands for, where it points back: "cette usine de batteries". */
    @Nullable
    public Entity ofNoun(Wording w, int end) {
        int k = end - 1;
        while (k > 0
                && end - k < 9
                && (w.isContentWord(k) || w.afterOf(k) > k)
                && !FunctionWords.isDeterminer(w.word(k))) {
            k--;
        }
        return pointsAt(w, k) ? thing(w, k) : null;
    }

    /** Whether a folded word is a plural noun for those who get money: "lauréats", "PME". */
    public static boolean isCounted(String word) {
        return COUNTED.contains(word);
    }

    /** Whether a folded word is a noun for what is built, run or paid for: "projet", "usines". */
    public static boolean isProject(String word) {
        return PROJECTS.contains(word) || word.endsWith("s") && PROJECTS.contains(word.substring(0, word.length() - 1));
    }
}

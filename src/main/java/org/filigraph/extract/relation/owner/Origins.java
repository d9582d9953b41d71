package org.filigraph.extract.relation.owner;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.GroupLists;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.EntityKind;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads out of which body another came: "sortie du laboratoire A", "née dans les murs de l'université A", "issue de la
 * scission de A", "deux chercheurs de A ont fondé B" ({@code spinOffOf}).
 */
final class Origins implements TieReader {
    private static final Set<String> COMES = WordSet.of(
            """
            ne nee nes nait naissent naquit nees sorti sortie sortis sorties issu issue issus issues eclos eclose
            detache detachee essaime essaimee incube incubee germe jour fruit""");
    /** Where in a body it began. */
    private static final Set<String> WITHIN = WordSet.of(
            """
            sein murs laboratoires laboratoire labos locaux giron bancs travaux recherches recherche these flancs
            equipes rangs""");

    /** What makes one of others without parting from them. */
    private static final Set<String> BOUGHT =
            WordSet.of("reprise rachat fusion rapprochement acquisition rencontre alliance partenariat");

    private static final Set<String> PARTED =
            WordSet.of("scission essaimage demembrement filialisation externalisation");
    private static final Set<String> PEOPLE = WordSet.of(
            """
            chercheurs chercheur chercheuse chercheuses doctorants doctorant doctorante scientifiques scientifique
            ingenieurs ingenieur ingenieure ingenieures professeurs professeur enseignants-chercheurs
            enseignante-chercheuse enseignant-chercheur universitaires physiciens biologistes chimistes""");
    private static final int FAR = 9;

    private final Ties ties;

    Origins(Ties ties) {
        this.ties = ties;
    }

    @Override
    public void read(Wording w) {
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) == null
                    && w.word(i).equals("naissance")
                    && w.word(i - 1).startsWith("donn")) {
                bears(w, i);
            } else if (w.name(i) == null && COMES.contains(w.word(i))) {
                comes(w, i);
            } else if (w.name(i) == null && PEOPLE.contains(w.word(i))) {
                founders(w, i);
            }
        }
    }

    // "Née dans les murs de A, B", "B est sortie du laboratoire A", "issue de la scission de A"
    private void comes(Wording w, int i) {
        boolean research = false;
        boolean parted = false;
        int k = i + 1;
        for (; k < w.size() && k - i < FAR && w.name(k) == null; k++) {
            String word = w.word(k);
            boolean inner = w.isContentWord(k)
                    || w.afterOf(k) > k
                    || w.afterArticle(k) > k
                    || WordSet.of("en dans au suite d' une un menee menes a").contains(word)
                    || w.token(k).isNumber()
                    || GroupLists.isCount(word)
                    || BodyNouns.isBody(word);
            if (!inner || VerbGroup.isAuxiliary(w, k)) {
                return;
            }
            if (BOUGHT.contains(word)) {
                return;
            }
            research |= WITHIN.contains(word);
            parted |= PARTED.contains(word);
        }
        boolean lab = BodyNouns.isResearch(w.word(k)) || BodyNouns.isResearch(w.word(k - 1));
        List<Found> from = research || parted || lab ? ties.parties().at(w, k) : List.of();
        // "issue des travaux de" and the like have a frame
        if (from.isEmpty() || w.word(i).startsWith("issu") && !parted) {
            return;
        }
        int end = from.get(from.size() - 1).end();
        Said who = who(w, i, end);
        for (Found one : who == null || who.entity().kind() != EntityKind.ORGANISATION ? List.<Found>of() : from) {
            ties.add(
                    who == null ? null : who.entity(),
                    "spinOffOf",
                    one.entity(),
                    Doubts.between(w, 0, i),
                    w.span(i, end),
                    "relation.origin",
                    0.75);
        }
    }

    // "L'institut A a donné naissance à la start-up B"
    private void bears(Wording w, int i) {
        List<Found> born = w.word(i + 1).startsWith("a") ? ties.parties().at(w, i + 2) : List.of();
        for (Said one : born.isEmpty() ? List.<Said>of() : ties.subjects().ofVerb(w, VerbGroup.begin(w, i - 1))) {
            boolean research = BodyNouns.namesResearch(one.entity().label());
            for (Found body : research ? born : List.<Found>of()) {
                ties.add(
                        body.entity(),
                        "spinOffOf",
                        one.entity(),
                        Doubts.between(w, 0, i),
                        one.evidence(w, i, body.end()),
                        "relation.origin",
                        0.7);
            }
        }
    }

    private @Nullable Said who(Wording w, int i, int end) {
        int comma = end;
        while (comma < w.size() && comma - end < FAR && !w.word(comma).equals(",")) {
            comma++;
        }
        if (w.word(i).equals("jour")) {
            List<Said> saw = ties.subjects().ofVerb(w, VerbGroup.begin(w, i - 2)); // "a vu le jour"
            return !w.word(i - 2).startsWith("v") || saw.isEmpty() ? null : saw.get(0);
        }
        Said front = i < 3 ? ties.subjects().afterFront(w, i, comma) : null;
        return front != null ? front : ties.subjects().ofDescription(w, i);
    }

    // "Deux chercheurs du laboratoire A ont fondé B"
    private void founders(Wording w, int i) {
        int of = i + 1;
        while (of - i < 3 && w.isContentWord(of)) {
            of++;
        }
        int from = w.afterOf(of) > of ? w.afterOf(of) : w.word(of).equals("a") ? w.afterArticle(of + 1) : -1;
        List<Found> origin = from < 0 ? List.of() : ties.parties().at(w, from);
        if (origin.isEmpty() || w.word(i).startsWith("ingenieu") && !isResearch(w, from, origin.get(0))) {
            return;
        }
        if (i >= 2 && founded(w, i, origin) || i >= 4) {
            return;
        }
        int end = origin.get(origin.size() - 1).end();
        int verb = end;
        while (verb < w.size()
                && verb - end < FAR
                && !isFounding(w.word(verb))
                && !w.says(verb + 1, "a", "l'", "origine")
                && !isBody(w, verb)) {
            verb++;
        }
        int name = NameLists.skipNouns(w, w.afterArticle(verb + 1));
        boolean cause = w.says(verb, "sont", "a", "l'", "origine") || w.says(verb, "est", "a", "l'", "origine");
        int made = cause ? w.afterOf(verb + 4) : -1;
        name = cause ? NameLists.skipNouns(w, made) : name;
        boolean founded = cause && w.name(name, EntityKind.ORGANISATION) != null
                || isFounding(w.word(verb))
                        && w.name(name, EntityKind.ORGANISATION) != null
                        && VerbGroup.isAuxiliary(w, verb - 1);
        for (Found one : founded ? origin : List.<Found>of()) {
            ties.add(
                    NameLists.entity(w, name),
                    "spinOffOf",
                    one.entity(),
                    Doubts.between(w, i, verb),
                    w.span(i, w.endOfName(name)),
                    "relation.origin",
                    0.65);
        }
    }

    private static boolean isBody(Wording w, int k) {
        return w.name(k, EntityKind.ORGANISATION) != null || w.word(k).equals(";");
    }

    private static boolean isResearch(Wording w, int from, Found origin) {
        return BodyNouns.namesResearch(origin.entity().label()) || BodyNouns.isResearch(w.word(w.afterArticle(from)));
    }

    // "Fondée par deux chercheurs de A, B", "B, créée par d'anciens chercheurs de A"
    private boolean founded(Wording w, int i, List<Found> origin) {
        int by = i - 1;
        while (by > 0 && i - by < 6 && !w.word(by).equals("par") && w.name(by) == null && !w.isMark(by)) {
            by--;
        }
        int verb = by - 1;
        while (verb > 0 && by - verb < 4 && !isFounding(w.word(verb)) && w.name(verb) == null) {
            verb--;
        }
        if (!w.word(by).equals("par") || !isFounding(w.word(verb))) {
            return false;
        }
        int end = origin.get(origin.size() - 1).end();
        boolean full = VerbGroup.isAuxiliary(w, verb - 1);
        List<Said> ofVerb = full ? ties.subjects().ofVerb(w, VerbGroup.begin(w, verb)) : List.of();
        Said made = full ? ofVerb.isEmpty() ? null : ofVerb.get(0) : who(w, verb, end);
        for (Found one : made == null ? List.<Found>of() : origin) {
            ties.add(
                    made == null ? null : made.entity(),
                    "spinOffOf",
                    one.entity(),
                    Doubts.between(w, 0, verb),
                    w.span(verb, end),
                    "relation.origin",
                    0.65);
        }
        return made != null;
    }

    private static boolean isFounding(String word) {
        return word.startsWith("fond")
                || word.startsWith("cofond")
                || word.startsWith("cree")
                || word.startsWith("lance");
    }
}

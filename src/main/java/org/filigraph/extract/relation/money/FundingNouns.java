package org.filigraph.extract.relation.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.FiniteVerbs;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.VerbForm;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Doubts;
import org.filigraph.extract.relation.word.PointingWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.Numeral;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads who pays from nouns for help and for stakes: "avec le soutien financier de A", "le soutien de l'État au projet de
 * B", "son entrée au capital de B".
 */
final class FundingNouns implements TieReader {
    private static final int FAR = 20;
    private static final Set<String> STAKES = WordSet.of("entree montee participation participations");

    /** How a body becomes one of the owners of another. */
    private static final Map<String, Set<VerbForm>> ENTERS =
            Conjugation.ofAll("entrer", "rentrer", "monter", "prendre", "acquerir", "souscrire", "revenir");

    /** How words begin for those whose help is money. */
    private static final Stems INVESTORS = Stems.of("investisseur actionnaire banque bailleur financeur");

    private final Ties ties;
    private final Funding funding;

    FundingNouns(Ties ties, Funding funding) {
        this.ties = ties;
        this.funding = funding;
    }

    @Override
    public void read(Wording w) {
        List<Numeral> amounts = MoneyTold.amounts(ties.source(), w);
        for (int i = 0; i < w.size(); i++) {
            if (w.name(i) != null) {
                continue;
            }
            String word = w.word(i);
            if (word.equals("capital") && w.afterOf(i + 1) > i + 1) {
                stake(w, i);
            } else if (MoneyTold.isNoun(word) && w.afterArticle(i - 1) == i) {
                promised(w, i, amounts);
            } else if (word.equals("avec") || word.equals("grace") || word.equals("via") || isRegretted(w, i)) {
                helped(w, i, amounts);
            }
        }
    }

    // "sans le soutien de A, B n'aurait pas pu": it had it
    private static boolean isRegretted(Wording w, int i) {
        boolean without = w.word(i).equals("sans");
        for (int k = i; without && k < w.size(); k++) {
            if (w.word(k).startsWith("aurai") && w.word(k - 1).equals("n'")) {
                return true;
            }
        }
        return false;
    }

    // "le soutien de l'Etat au projet de A", "la subvention de 3 M€ de la Région à B"
    private void promised(Wording w, int noun, List<Numeral> amounts) {
        for (int k = noun + 1; k < w.size() && k - noun < 8; k = w.endOfName(k)) {
            List<Found> givers = w.name(k) == null && w.afterOf(k) > k
                    ? funding.payers().from(w, amounts, k + 1).stream()
                            .filter(g -> Funders.funds(w, g))
                            .toList()
                    : List.of();
            if (!givers.isEmpty()) {
                int end = givers.get(givers.size() - 1).end();
                boolean to = w.word(end).equals("au")
                        || w.word(end).equals("aux")
                        || w.word(end).equals("pour")
                        || w.word(end).equals("a") && !w.token(end).text().equals("a");
                List<Found> things = to ? funding.beneficiaries().after(w, end, w.size(), false, noun) : List.of();
                funding.ties()
                        .add(w, givers, things, Doubts.between(w, 0, noun), noun, "relation.funding.promised", 0.65);
                return;
            }
            if (w.name(k) != null || w.word(k).equals("qui") || VerbGroup.isAuxiliary(w, k)) {
                return;
            }
        }
    }

    // "A officialise son entrée au capital de B", "la prise de participation de A au capital de B"
    private void stake(Wording w, int capital) {
        int noun = capital;
        while (noun > 0 && capital - noun < 9 && !STAKES.contains(w.word(noun))) {
            noun--;
        }
        int body = NameLists.skipNouns(w, w.afterOf(capital + 1));
        if (w.name(body, EntityKind.ORGANISATION) == null) {
            return;
        }
        List<Found> givers = new ArrayList<>(entering(w, capital));
        if (givers.isEmpty() && !STAKES.contains(w.word(noun))) {
            return;
        }
        for (int k = noun + 1; k < capital && givers.isEmpty(); k++) {
            if (w.afterOf(k) > k) {
                givers.addAll(funding.payers().from(w, List.of(), k + 1));
            }
        }
        for (int k = noun - 2; k >= 0 && givers.isEmpty() && PointingWords.isOwn(w.word(noun - 1)); k--) {
            boolean free = !PhraseHeads.governed(w, w.startOfName(k));
            boolean authority = w.name(k) == null && BodyNouns.isAuthority(w.word(k));
            Found payer = free && (authority || w.name(k, EntityKind.ORGANISATION) != null)
                    ? funding.payers().payer(w, w.startOfName(k), true)
                    : null;
            givers.addAll(payer == null ? List.of() : List.of(payer));
        }
        Found thing = new Found(NameLists.entity(w, body), w.endOfName(body));
        funding.ties().add(w, givers, List.of(thing), Doubts.between(w, 0, noun), noun, "relation.funding.stake", 0.65);
    }

    // "A entre au capital de B", "A et C sont montés au capital de B", "A prend 20 % du capital de B"
    private List<Found> entering(Wording w, int capital) {
        for (int k = capital - 1; k >= 0 && capital - k < 8; k--) {
            Set<VerbForm> forms = w.name(k) == null ? ENTERS.get(w.word(k)) : null;
            if (forms != null) {
                VerbGroup group = VerbGroup.at(w, k, forms);
                return group == null || group.modality() == Modality.DENIED
                        ? List.of()
                        : ties.subjects().ofVerb(w, group.start()).stream()
                                .map(s -> new Found(s.entity(), s.at() < 0 ? group.start() : w.endOfName(s.at())))
                                .toList();
            }
        }
        return List.of();
    }

    // "d'investisseurs privés (A et B)": those in the brackets alone
    private List<Found> investors(Wording w, int from) {
        int open = from;
        while (open < w.size() && open - from < 6 && !w.word(open).equals("(")) {
            open++;
        }
        int close = w.word(open).equals("(") ? NameLists.afterBrackets(w, open) : w.size();
        return ties.parties().at(w, from).stream().filter(p -> p.end() <= close).toList();
    }

    // "avec le soutien financier de A", "grâce à une aide de 2 M€ de B"
    private void helped(Wording w, int i, List<Numeral> amounts) {
        int noun = -1;
        for (int k = i + 1; k < w.size() && k - i < 4 && noun < 0; k++) {
            noun = w.name(k) == null && MoneyTold.isNoun(w.word(k)) ? k : -1;
        }
        if (noun < 0 || w.name(i - 1) != null && w.word(i).equals("via") || JointWork.isHelp(ties.source(), w, noun)) {
            return;
        }
        List<Found> givers = new ArrayList<>();
        for (int k = noun + 1; k < w.size() && k - noun < 12 && givers.isEmpty(); k++) {
            if (w.name(k) == null && (w.afterOf(k) > k || w.word(k).equals("par"))) {
                funding.payers().from(w, amounts, k + 1).stream()
                        .filter(g -> Funders.funds(w, g))
                        .forEach(givers::add);
                String whose = w.word(Math.max(w.afterOf(k), k + 1));
                if (givers.isEmpty() && INVESTORS.begin(whose)) {
                    givers.addAll(investors(w, k + 1));
                }
            }
            boolean wall = w.isMark(k)
                    && !w.word(k).equals("€")
                    && !w.token(Math.min(k + 1, w.size() - 1)).isNumber();
            if (w.name(k) != null || wall || w.word(k).equals("qui") || VerbGroup.isAuxiliary(w, k)) {
                break;
            }
        }
        if (givers.isEmpty()) {
            return;
        }
        int done = doneBy(w, i);
        if (done > 0) {
            List<Found> things = funding.beneficiaries().ofVerb(w, VerbGroup.begin(w, done));
            funding.ties().add(w, givers, things, Modality.STATED, i, "relation.funding.help", 0.65);
            return;
        }
        Said behind = i < 2 ? ties.subjects().afterFront(w, i) : null;
        Said host = behind == null ? host(w, i) : behind;
        Said topic = host != null ? host : ties.subjects().topic(w, i);
        Entity thing = topic == null || PublicBodies.has(topic.entity())
                ? ties.salience().thing(w, i)
                : topic.entity();
        if (thing != null) {
            List<Found> things = List.of(new Found(thing, i + 1));
            funding.ties().add(w, givers, things, Modality.STATED, i, "relation.funding.help", 0.65);
        }
    }

    // "Ouverture chez B d'une ligne, avec le concours de A": where no verb has a subject, the one at whose place it is
    private static @Nullable Said host(Wording w, int help) {
        Said host = null;
        for (int k = 0; k < help; k = w.endOfName(k)) {
            if (FiniteVerbs.at(w, k)) {
                return null;
            }
            int name =
                    w.name(k) == null && w.word(k).equals("chez") ? NameLists.skipNouns(w, w.afterArticle(k + 1)) : -1;
            if (w.name(name, EntityKind.ORGANISATION) != null) {
                host = new Said(NameLists.entity(w, name), name);
            }
        }
        return host;
    }

    // "Les journées sont organisées par B et C, avec le soutien de A": not those who do it, but what they do; -1 where
    // nobody does it so, else where the verb is
    private static int doneBy(Wording w, int help) {
        for (int k = help - 1; k > 1 && help - k < FAR; k--) {
            boolean by = w.name(k) == null && w.word(k).equals("par");
            if (by && w.isContentWord(k - 1)) {
                return VerbGroup.isAuxiliary(w, k - 2) ? k - 1 : -1;
            }
            if (FiniteVerbs.at(w, k)) {
                return -1;
            }
        }
        return -1;
    }
}

package org.filigraph.extract.relation.money;

import java.util.Set;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.PhraseHeads;
import org.filigraph.extract.relation.body.TieReader;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.AgreementKinds;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.mention.Name;
import org.filigraph.text.Block;
import org.filigraph.text.Stems;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Who pays where a sentence only tells who is helped: the scheme whose winners are told of, else the authority that
 * gives, as the sentences before said: "Sept entreprises sont lauréates du fonds A. B sera aidée."
 */
final class PayerTold implements TieReader {
    /** How words begin that say that help is given: "subventions", "octroyé", "lauréates". */
    private static final Stems HELP = Stems.of(
            "aide subvention soutien soutenir soutient soutenu accompagn attribu accord octro allou vote laureat beneficiaire beneficie retenu financ cofinanc dotation pret avance laureate selectionne recompense enveloppe prime bourse investi choisi profit decroch empoch remport");
    /** What stands before the scheme that pays. */
    private static final Set<String> LEADS = WordSet.of("de du des d' par cadre titre via grace a au aux dans");

    private static final Set<String> COUNCILS =
            WordSet.of("regional departemental general municipal communautaire metropolitain");
    /** After so many sentences in which nobody is helped, who pays is forgotten. */
    private static final int FORGOTTEN = 8;

    private static final int SHORT = 20;
    private static final int FAR = 12;
    private static final int LONGEST = 8;

    private final Ties ties;
    private @Nullable Entity payer;
    private int since;

    PayerTold(Ties ties) {
        this.ties = ties;
    }

    /** Who pays by what was told up to here; null where that is not told, or too long ago. */
    @Nullable
    Entity payer() {
        return since > FORGOTTEN ? null : payer;
    }

    /** Goes to a sentence: takes up who it says pays. */
    @Override
    public void read(Wording w) {
        int helps = help(w, 0);
        if (helps < 0) {
            boolean line = w.block().kind() != Block.Kind.PARAGRAPH || w.size() < SHORT; // of a list, or a head
            since += line ? 0 : 1;
            return;
        }
        Entity told = scheme(w);
        if (told == null && isOfWinners(w)) {
            told = named(w);
        }
        boolean scheme = told != null;
        if (told == null) {
            told = giver(w);
        }
        // the scheme told of goes on to pay where an authority is only said to back something
        boolean backs = !scheme && payer() != null && payer().kind() == EntityKind.AGREEMENT && !isOfWinners(w);
        backs &= told == null || told.kind() != EntityKind.AGREEMENT;
        if (told != null && !backs) {
            payer = told;
        }
        since = 0;
    }

    /** Index of the first word from {@code from} on that says that help is given, or -1. */
    static int help(Wording w, int from) {
        for (int k = from; k < w.size(); k++) {
            if (w.name(k) == null && isHelp(w.word(k))) {
                return k;
            }
        }
        return -1;
    }

    /** Whether a folded word says that help is given, or is a noun for it. */
    static boolean isHelp(String word) {
        return HELP.begin(word) && !word.startsWith("accorda") && !word.equals("accords");
    }

    // "lauréates du fonds A", "retenues dans le cadre de l'appel à projets A", "soutenues par le plan de relance"
    private @Nullable Entity scheme(Wording w) {
        for (int i = help(w, 0); i >= 0; i = help(w, i + 1)) {
            for (int k = i + 1; k < w.size() && k - i < FAR; k = w.endOfName(k)) {
                Name name = w.name(k);
                if (name != null && name.is(EntityKind.AGREEMENT)) {
                    return name.entity();
                }
                boolean kind = name == null && isScheme(w, k) && leads(w, k);
                if (kind) {
                    return described(w, k);
                }
                boolean passed = name == null
                        && (w.isContentWord(k)
                                || w.token(k).isNumber() && w.token(k).text().length() == 4 // a year
                                || FunctionWords.isDeterminer(w.word(k))
                                || LEADS.contains(w.word(k))
                                || w.word(k).equals("«")
                                || w.word(k).equals("\"")
                                || w.word(k).equals("“"));
                if (!passed || VerbGroup.isAuxiliary(w, k) && w.token(k).text().equals("a")) {
                    break;
                }
            }
        }
        return null;
    }

    private static boolean isOfWinners(Wording w) {
        for (int k = 0; k < w.size(); k++) {
            if (w.name(k) == null
                    && (w.word(k).startsWith("laureat") || w.word(k).startsWith("retenu"))) {
                return true;
            }
        }
        return false;
    }

    // "Appel à projets « A » : trois lauréats", "Trois lauréats en Isère" under what the passage is about
    private @Nullable Entity named(Wording w) {
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            if (w.name(k, EntityKind.AGREEMENT) != null) {
                return NameLists.entity(w, k);
            }
        }
        Entity topic = ties.source().context().topicAt(w.span().start());
        return topic != null && topic.kind() == EntityKind.AGREEMENT ? topic : null;
    }

    private static boolean isScheme(Wording w, int k) {
        return AgreementKinds.ofWord(w.word(k)) != null || w.word(k).equals("dispositif");
    }

    private static boolean leads(Wording w, int k) {
        return w.word(k - 1).equals("du")
                || w.word(k - 1).equals("des")
                || w.word(k - 1).equals("le")
                || w.word(k - 1).equals("l'")
                || w.word(k - 1).equals("la");
    }

    // a scheme without a name: "plan de relance", "fonds de modernisation automobile"; its name where one follows
    private @Nullable Entity described(Wording w, int noun) {
        int end = noun + 1;
        while (end < w.size() && end - noun < LONGEST) {
            Name name = w.name(end);
            if (name != null && name.is(EntityKind.AGREEMENT)) {
                return name.entity();
            }
            boolean quote = w.word(end).equals("«")
                    || w.word(end).equals("“")
                    || w.word(end).equals("\"");
            if (quote && w.name(end + 1, EntityKind.AGREEMENT) != null) {
                return NameLists.entity(w, end + 1);
            }
            boolean inner = name == null
                    && (w.isContentWord(end) && FundingVerbs.of(w.word(end)) == null && !isHelp(w.word(end))
                            || w.afterOf(end) > end
                            || w.word(end).equals("a") && w.token(end).text().equals("à")
                            || w.word(end).equals("des"));
            if (!inner || VerbGroup.isAuxiliary(w, end)) {
                break;
            }
            end++;
        }
        while (end > noun + 1 && FunctionWords.has(w.word(end - 1))) {
            end--;
        }
        return end > noun + 1 ? ties.thing(EntityKind.AGREEMENT, w.span(noun, end)) : null;
    }

    // the authority that gives: the first that hangs on nothing, or stands after "par"
    private static @Nullable Entity giver(Wording w) {
        Entity found = null;
        int help = help(w, 0);
        for (int k = 0; k < w.size(); k = w.endOfName(k)) {
            if (k < help && w.name(k, EntityKind.AGREEMENT) != null && !PhraseHeads.governed(w, k)) {
                return NameLists.entity(w, k); // "France Relance va soutenir"
            }
            Name name = w.name(k, EntityKind.ORGANISATION);
            if (name == null || !PublicBodies.has(name.entity()) || isAssembly(w, k)) {
                continue;
            }
            boolean by = w.word(w.afterArticle(k - 1) == k ? k - 2 : k - 1).equals("par");
            if (by || !PhraseHeads.governed(w, k)) {
                return name.entity();
            }
            found = found == null ? name.entity() : found;
        }
        return found;
    }

    private static boolean isAssembly(Wording w, int k) {
        boolean council = w.word(k).equals("conseil") && !COUNCILS.contains(w.word(k + 1));
        return council
                || w.word(k).equals("commission")
                || w.word(k).equals("assemblee")
                || w.word(k).equals("chambre")
                || w.word(k).equals("cci");
    }
}

package org.filigraph.extract.figure;

import java.util.List;
import java.util.Set;
import org.filigraph.mention.NounClass;
import org.filigraph.mention.PersonNouns;
import org.filigraph.text.Phrases;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;

/** Tells whose money is spent: "la Région investit 3 M€", "la société consacre 3 M€ à …". */
final class WhoPays {
    private static final Set<String> FIRMS = WordSet.of(
            """
            societe entreprise groupe cooperative pme eti start-up startup fabricant industriel constructeur
            equipementier maroquinier laboratoire filiale fondateur firme""");
    private static final Set<String> PUBLIC = WordSet.of(
            """
            region etat departement metropole agglomeration gouvernement collectivite europe bpifrance ademe feder
            ville commune union ministere ministre prefet banque plan programme dispositif fonds subvention aide aides
            par""");
    private static final Set<String> ONE = WordSet.of("la le l' les des cette cet ce une un notre sa son");
    private static final Set<String> ARTICLES = WordSet.of("la le l' les");
    private static final Set<String> OF = WordSet.of("de d' du des");
    static final Set<String> PAYERS = WordSet.of(
            """
            region etat departement metropole agglomeration gouvernement collectivite collectivites europe ville
            commune conseil""");

    /** Who spends what is not theirs. */
    private static final Set<String> OFFICES = WordSet.of(
            """
            maire ministre prefet prefete president presidente elu elue depute senateur senatrice commissaire
            conseiller""");
    /** Public payers that go without an article. */
    private static final Set<String> BARE = WordSet.of("bpifrance ademe feder bruxelles bercy anssi feader cnc anru");

    private static final Set<String> WORKS =
            WordSet.of("operation chantier extension travaux construction renovation usine modernisation");
    private static final Set<String> BE = WordSet.of("ete est sont etre seront sera etaient");
    /** The subject of a sentence stands among its first words. */
    private static final int OPENING = 5;
    /** "engagés d'ici trois ans par": so many words stand before the agent at most. */
    private static final int BY = 5;

    private WhoPays() {}

    /** What is spent is public money where a public body spends it, and an investment where a firm does. */
    static String of(List<Token> tokens, int verb, String told) {
        boolean passive = verb > 0 && BE.contains(tokens.get(verb - 1).folded());
        if (told.equals("publicFunding")
                && !passive
                && MoneyWords.isSpent(tokens.get(verb))
                && isByCompany(tokens, verb)) {
            return "investment";
        }
        if (told.equals("publicFunding") && !passive && isWork(tokens, verb)) {
            return "investment"; // "l'extension a mobilisé 4 M€"
        }
        return told.equals("investment") && isByPublicBody(tokens, verb) ? "publicFunding" : told;
    }

    /** "la Région investit 3 M€", "le conseil départemental débourse". */
    static boolean isByPublicBody(List<Token> tokens, int verb) {
        boolean infinitive = verb > 0
                && (tokens.get(verb - 1).is("a") || tokens.get(verb - 1).is("de"))
                && (tokens.get(verb).folded().endsWith("er")
                        || tokens.get(verb).folded().endsWith("ir"));
        int end = infinitive ? Math.min(verb, OPENING) : 0;
        for (int i = 1; i < end; i++) {
            boolean opens = ARTICLES.contains(tokens.get(i - 1).folded())
                    && !(i > 1 && OF.contains(tokens.get(i - 2).folded()));
            if (opens && PAYERS.contains(tokens.get(i).folded())) {
                return true; // "L'État s'est engagé à soutenir 80 PME et à injecter 6 M€"
            }
        }
        for (int i = verb - 1; i >= Math.max(0, verb - 8); i--) {
            Token token = tokens.get(i);
            boolean relative = token.is(",") && tokens.get(i + 1).is("qui"); // "la métropole, qui a mis 50 000 euros"
            if (relative) {
                continue;
            }
            if (token.kind() == Token.Kind.MARK
                    || FIRMS.contains(token.folded())
                    || token.is("dans")
                    || token.is("en")) {
                return false;
            }
            boolean headed = i > 0
                    && ONE.contains(tokens.get(i - 1).folded())
                    && !(i > 1 && OF.contains(tokens.get(i - 2).folded()));
            if (headed && PAYERS.contains(token.folded()) || BARE.contains(token.folded())) {
                return true;
            }
        }
        return false;
    }

    /** "12 M€ seront engagés par le groupe X": a firm's own money, told in the passive. */
    static String ofPassive(List<Token> tokens, int participle, String told) {
        boolean byFirm = false;
        int by = participle + 1;
        while (by < tokens.size()
                && by <= participle + BY
                && !tokens.get(by).is("par")
                && tokens.get(by).isWord()) {
            by++;
        }
        boolean agent = by + 2 < tokens.size()
                && tokens.get(by).is("par")
                && ONE.contains(tokens.get(by + 1).folded());
        for (int i = by + 2; agent && i <= by + 3 && i < tokens.size(); i++) {
            String word = tokens.get(i).folded();
            byFirm |= FIRMS.contains(Phrases.singular(word)) || NounClass.COMPANY.has(word);
            if (PUBLIC.contains(word)) {
                return told;
            }
        }
        return byFirm && told.equals("publicFunding") && MoneyWords.isSpent(tokens.get(participle))
                ? "investment"
                : told;
    }

    /** Whether works are what costs so much: "le chantier a mobilisé", "cette opération engage". */
    private static boolean isWork(List<Token> tokens, int verb) {
        int i = verb - 1;
        while (i > 0
                && Set.of("a", "aura", "avait", "ont").contains(tokens.get(i).folded())) {
            i--;
        }
        return i > 0
                && WORKS.contains(tokens.get(i).folded())
                && ONE.contains(tokens.get(i - 1).folded())
                && (MoneyWords.isAnybodys(tokens.get(verb)));
    }

    /** "La société consacre 3 M€ à …": a firm's own money. */
    private static boolean isByCompany(List<Token> tokens, int verb) {
        boolean firm = false;
        for (int i = verb - 1; i >= Math.max(0, verb - 12); i--) {
            String word = tokens.get(i).folded();
            if (PUBLIC.contains(word)) {
                return false;
            }
            boolean owned = FIRMS.contains(Phrases.singular(word))
                    || NounClass.COMPANY.has(word)
                    || PersonNouns.has(Phrases.singular(word)) && !OFFICES.contains(Phrases.singular(word));
            firm |= owned && i > 0 && ONE.contains(tokens.get(i - 1).folded());
        }
        return firm;
    }
}

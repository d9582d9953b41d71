package org.filigraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Projects, chairs, joint laboratories and the like by their own name, wherever the noun stands: {@code le projet N},
 * {@code un projet européen, N,}, {@code N, un projet de recherche}, {@code N est un projet}, {@code un projet baptisé
 * N}, {@code le dossier s'appelle N}.
 */
final class NamedProjects implements NameFinder {
    static final String RULE = "organisation.project.told";

    private static final double CONFIDENCE = 0.87;
    private static final double SURE = 0.91;
    /** Adjectives of nations and the like that no ending shows, and what else stands between the noun and the name. */
    private static final Set<String> BETWEEN = WordSet.of(
            """
            pilote phare commun commune mixte recherche r&d innovation developpement collaboratif collaborative
            cooperation europeen europeenne transfrontalier transfrontaliere industriel industrielle structurant
            federateur collectif collective partenarial partenariale regional regionale anr fui interreg horizon rapid
            dit dite laureat laureate scientifique demonstrateur""");

    private static final Set<String> CALLED = WordSet.of(
            "baptise baptisee denomme denommee nomme nommee appele appelee intitule intitulee surnomme surnommee");
    private static final Set<String> ONE = WordSet.of("un une son sa leur notre seul seule");
    private static final Set<String> THE = WordSet.of("le la l' ce cette un une son sa leur notre du au");
    private static final Set<String> BE = WordSet.of("est etait sera c'est");
    private static final Set<String> FIRSTS = WordSet.of(
            "nouveau nouvelle grand grande gros grosse premier premiere vaste ambitieux ambitieuse autre futur future");
    private static final Set<String> GOVERNING = WordSet.of("chez pour avec selon par a au de d' du des et ou dans");
    private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", ")", "", "!", "?", "(", "–", "—");
    private static final int LONGEST = 4;
    private static final int NEAR = 7;
    private static final int FAR = 14;
    private static final int PHRASE = 18;

    @Override
    public List<Name> find(Page page) {
        List<Name> names = new ArrayList<>();
        for (Passage passage : page.passages()) {
            if (passage.isTitleCase()) {
                continue;
            }
            for (int i = 0; i < passage.size(); i++) {
                if (isNoun(passage, i) && !isPlainCapital(passage, i)) {
                    behind(page, passage, i, names);
                    apposed(page, passage, i, names);
                } else if (CALLED.contains(passage.word(i)) || isSelf(passage, i)) {
                    called(page, passage, i, names);
                }
            }
        }
        return names;
    }

    private static boolean isNoun(Passage passage, int i) {
        return ProjectNouns.has(passage.word(i)) || ProjectNouns.isJoint(passage.word(i), passage.word(i + 1));
    }

    // "Chaire" inside another name: a capital in the midst of a sentence
    private static boolean isPlainCapital(Passage passage, int i) {
        return passage.hasCapitalInitial(i)
                && !passage.startsClause(i)
                && !passage.at(i).isAllCapitals()
                && !passage.word(i - 1).equals(":");
    }

    // "le projet européen « N »", "le projet de recherche N", "son projet phare, N, court"
    private static void behind(Page page, Passage passage, int noun, List<Name> names) {
        int k = noun + 1;
        while (k - noun < NEAR && isBetween(passage, k)) {
            k++;
        }
        boolean apart = passage.word(k).equals(",") || passage.word(k).equals(":") && k > noun + 1;
        if (apart && !isOne(passage, noun)) {
            return;
        }
        if (apart) {
            k++;
        }
        if (FunctionWords.isOf(passage.word(k - 1)) || !passage.joins(k) && !apart) {
            return;
        }
        int quote = QuotationMarks.opens(passage, k) ? QuotationMarks.closing(passage, k) : 0;
        int from = quote > 0 ? k + 1 : k;
        int to = quote > 0 && quote - k <= LONGEST + 2 ? quote : end(passage, from);
        String after = passage.word(quote > 0 ? to + 1 : to);
        boolean closed = !apart || CLOSING.contains(after);
        boolean given = THE.contains(before(passage, noun))
                || noun == 0
                || apart
                || passage.at(noun).isAllCapitals();
        if (closed && given) {
            add(page, passage, from, to, quote > 0, names);
            boolean joint = !ProjectNouns.has(passage.word(noun)) && to > from && !names.isEmpty();
            if (joint
                    && names.get(names.size() - 1).span().start()
                            == passage.span(from, to).start()) {
                names.add(NameAt.of(passage, from, to, EntityKind.ORGANISATION, RULE, SURE)); // a body's noun too
            }
        }
    }

    // "N, un projet de recherche consacré à", "N est un projet", "N : un projet qui", "N (projet européen)"
    private static void apposed(Page page, Passage passage, int noun, List<Name> names) {
        int k = noun - 1;
        while (k > 0 && FIRSTS.contains(passage.word(k))) {
            k--;
        }
        boolean article = ONE.contains(passage.word(k))
                || passage.word(k).equals("le")
                || passage.word(k).equals("la");
        boolean be = article && BE.contains(passage.word(k - 1));
        int mark = article ? k - 1 : k;
        int name = mark - 1;
        boolean bracket = passage.word(mark).equals("(");
        boolean comma = passage.word(mark).equals(",");
        boolean dash = passage.word(mark).equals(":")
                || passage.word(mark).equals("–")
                || passage.word(mark).equals("—");
        int first = ProjectNouns.has(passage.word(noun)) ? noun + 1 : noun + 2;
        boolean another = passage.hasCapital(first) || QuotationMarks.opens(passage, first);
        boolean detailed = FunctionWords.isOf(passage.word(first))
                || isBetween(passage, first)
                || CLOSING.contains(passage.word(first));
        if (name < 0 || another || !be && !bracket && !comma && !dash) {
            return;
        }
        boolean definite = article && !ONE.contains(passage.word(k));
        if ((!article || definite) && !detailed || definite && !comma || (comma || dash) && !isClosed(passage, first)) {
            return;
        }
        int to = name + 1;
        boolean quoted = passage.word(name).equals("»") || passage.word(name).equals("”");
        if (quoted) {
            int open = name - 1;
            while (open > 0 && name - open <= LONGEST + 1 && !QuotationMarks.opens(passage, open)) {
                open--;
            }
            if (QuotationMarks.opens(passage, open)) {
                add(page, passage, open + 1, name, true, names);
            }
            return;
        }
        int from = name;
        while (from > 0
                && name - from < LONGEST
                && isInside(passage, from)
                && isInside(passage, from - 1)
                && passage.joins(from)) {
            from--;
        }
        boolean governed = GOVERNING.contains(passage.word(from - 1)) && from > 0;
        boolean alone = from == 0 || !passage.word(from - 1).equals(",") || !comma;
        if (!governed && alone && end(passage, from) == to) {
            add(page, passage, from, to, false, names);
        }
    }

    // "un projet de recyclage, baptisé N", "Le gros dossier s'appelle N"
    private static void called(Page page, Passage passage, int verb, List<Name> names) {
        boolean self = isSelf(passage, verb);
        int at = verb + 1;
        while (at < verb + 3 && passage.isWord(at) && !passage.hasCapital(at) && !FunctionWords.has(passage.word(at))) {
            at++;
        }
        int quote = QuotationMarks.opens(passage, at) ? QuotationMarks.closing(passage, at) : 0;
        int from = quote > 0 ? at + 1 : at;
        int to = quote > 0 ? quote : end(passage, from);
        boolean feminine = passage.word(verb).endsWith("ee");
        for (int k = verb - 1;
                k >= 0
                        && verb - k < FAR
                        && !passage.word(k).equals(".")
                        && !passage.word(k).equals(";");
                k--) {
            boolean joint = ProjectNouns.isJoint(passage.word(k), passage.word(k + 1));
            boolean noun = joint || ProjectNouns.isCalled(passage.word(k));
            boolean agrees = self || ProjectNouns.isFeminine(passage.word(k)) == feminine;
            if (noun && agrees && THE.contains(before(passage, k))) {
                add(page, passage, from, to, quote > 0, names);
                return;
            }
            boolean other = !noun && agrees && !self && passage.isWord(k) && NamingNouns.kind(passage.word(k)) != null;
            if (other || self && k < verb - 1 && BusinessVerbs.has(passage.word(k))) {
                return;
            }
        }
    }

    // "s'appelle", "s'appellera"
    private static boolean isSelf(Passage passage, int i) {
        String word = passage.word(i);
        return word.startsWith("s'appel")
                || word.startsWith("appelle") && passage.word(i - 1).equals("s'");
    }

    private static boolean isOne(Passage passage, int noun) {
        return ONE.contains(before(passage, noun));
    }

    // the determiner before a noun and the adjectives before it
    private static String before(Passage passage, int noun) {
        int k = noun - 1;
        while (k > 0 && noun - k < 3 && FIRSTS.contains(passage.word(k))) {
            k--;
        }
        return passage.word(k);
    }

    private static boolean isBetween(Passage passage, int k) {
        String word = passage.word(k);
        boolean small = passage.isWord(k)
                && (!passage.hasCapitalInitial(k) || passage.at(k).isAllCapitals());
        boolean of = FunctionWords.isOf(word) || word.equals("et") || FunctionWords.isArticle(word);
        boolean known = BETWEEN.contains(word) || NounComplements.isAdjective(word) || CALLED.contains(word);
        return small
                && (known && (!passage.at(k).isAllCapitals() || FrenchWords.has(word))
                        || of && k + 1 < passage.size() && !passage.hasCapital(k + 1) && isBetween(passage, k + 1));
    }

    private static boolean isInside(Passage passage, int i) {
        return passage.hasCapital(i) && !FunctionWords.has(passage.word(i))
                || passage.at(i).isNumber() && i > 0;
    }

    // where the run of capitals that begins there ends
    private static int end(Passage passage, int from) {
        int end = from;
        while (end < passage.size()
                && end - from < LONGEST
                && (end == from || passage.joins(end))
                && passage.hasCapital(end)
                && !FunctionWords.isCalendar(passage.word(end))) {
            end++;
        }
        if (end > from && passage.word(end).equals("+") && !passage.at(end).spaceBefore()) {
            return end + 1;
        }
        return end == from ? from : AgreementRuns.which(passage, end);
    }

    // the apposition ends before its sentence has a verb
    private static boolean isClosed(Passage passage, int from) {
        for (int i = from; i < from + PHRASE; i++) {
            String word = passage.word(i);
            if (CLOSING.contains(word) || word.equals("qui") || word.equals("dont") || word.startsWith("que")) {
                return true;
            }
            boolean noun = FunctionWords.isOf(passage.word(i - 1)) || FunctionWords.isDeterminer(passage.word(i - 1));
            if (BusinessVerbs.has(word) && passage.at(i).text().indexOf('à') < 0 && !noun) {
                return false;
            }
        }
        return true;
    }

    private static void add(Page page, Passage passage, int from, int to, boolean quoted, List<Name> names) {
        Name name = to > from && to <= passage.size() ? name(page, passage, from, to, quoted) : null;
        if (name != null) {
            names.add(name);
        }
    }

    private static @Nullable Name name(Page page, Passage passage, int from, int to, boolean quoted) {
        String words = passage.span(from, to).of(page.text());
        String first = passage.word(from);
        boolean common = !quoted
                && to == from + 1
                && FrenchWords.has(first)
                && page.hasSmall(first)
                && !passage.at(from).isAllCapitals();
        boolean number = !passage.isWord(from);
        boolean other = PersonNames.begins(passage, from)
                || FunctionWords.has(first)
                || FunctionWords.isCalendar(first)
                || NounClass.COMPANY.has(first)
                || NounClass.INSTITUTION.has(first)
                || NounClass.SITE.has(first)
                || AgreementKinds.begins(passage, from)
                || ProjectNouns.has(first)
                || Acronyms.isGeneric(first);
        boolean known = WellKnown.get().lookup(words).isPresent()
                || !Territories.get().lookup(words).isEmpty();
        boolean capital = passage.hasCapital(from) || passage.hasCapitalInitial(from);
        return words.length() < 3 || common || number || other || known || !capital
                ? null
                : NameAt.of(passage, from, to, EntityKind.ORGANISATION, RULE, CONFIDENCE);
    }
}

package org.filigraph.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.filigraph.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a whole text tells of the kind of a name. Capitals alone show a fair, a programme and a firm alike, and a firm
 * with its founder's name like him; but once, mostly, a text says what it is: {@code Lisa est un parcours}, {@code Lisa,
 * le réseau des scieurs}, {@code chez Lisa}. It is that wherever the text has it.
 */
final class ToldKinds {
    /** As much as one noun says, or two hints. */
    private static final int ENOUGH = KindSigns.SAID;

    /** What a finder of names was so sure of counts as said. */
    private static final double SHOWN = 0.85;

    private static final double TOLD = 0.86;
    /** What a finder saw better than signs elsewhere could. */
    private static final double CERTAIN = 0.9;

    private static final int LONGEST = 5;

    /** A run of capitals: its folded words from one token of a passage to before another. */
    private record Phrase(Passage passage, int from, int to) {
        String key() {
            StringBuilder key = new StringBuilder();
            for (int i = from; i < to; i++) {
                if (passage.isWord(i) || passage.at(i).isNumber()) {
                    key.append(key.length() == 0 ? "" : " ").append(passage.word(i));
                }
            }
            return key.toString();
        }
    }

    private final Page page;
    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, Map<EntityKind, Integer>> votes = new HashMap<>();
    private final Map<String, EntityKind> kinds = new HashMap<>();
    /** Names that a noun for a body is said of. */
    private final Set<String> firms = new HashSet<>();
    /** Names that a noun for a project is said of. */
    private final Set<String> projects = new HashSet<>();
    /** Names that stand somewhere as a place's can. */
    private final Set<String> placed = new HashSet<>();

    private final Map<String, String> labels = new HashMap<>();

    private ToldKinds(Page page) {
        this.page = page;
    }

    /** Hears all that a text says of the names in it; {@code names} are those found so far. */
    static ToldKinds of(Page page, List<Name> names) {
        ToldKinds told = new ToldKinds(page);
        for (Passage passage : page.passages()) {
            told.phrases(passage);
        }
        Set<String> signed = new HashSet<>();
        for (Phrase phrase : told.phrases) {
            told.hear(phrase, signed);
        }
        names.forEach(name -> told.hear(name, signed));
        told.decide(signed);
        return told;
    }

    /** The same names, those of another kind than the text tells put right, and those that it tells added. */
    List<Name> apply(List<Name> names) {
        if (kinds.isEmpty()) {
            return names;
        }
        List<Name> all = new ArrayList<>(names.size());
        Set<Span> told = new HashSet<>(); // where a name is of the kind that the text tells
        for (Name name : names) {
            if (name.entity().kind().equals(kinds.get(key(name.label())))) {
                told.add(name.span());
            }
        }
        for (Name name : names) {
            EntityKind kind = kinds.get(key(name.label()));
            if (kind == null || name.is(kind) || !isOpen(name)) {
                all.add(name);
            } else if (told.add(name.span())) {
                all.add(NameAt.of(page.text(), name.span(), kind, rule(kind, name.label()), TOLD));
            }
        }
        for (Phrase phrase : phrases) {
            EntityKind kind = kinds.get(phrase.key());
            Span span = phrase.passage.span(phrase.from, phrase.to);
            if (kind != null && told.add(span)) {
                all.add(NameAt.of(page.text(), span, kind, rule(kind, phrase.key()), TOLD));
            }
        }
        return all;
    }

    /** What a text tells that the bearer of a folded name is, or null. */
    @Nullable
    EntityKind kind(String folded) {
        return kinds.get(folded);
    }

    private String rule(EntityKind kind, String label) {
        return switch (kind) {
            case EVENT -> "event.told";
            case AGREEMENT -> "agreement.told";
            default -> projects.contains(key(label)) ? NamedProjects.RULE : "organisation.told";
        };
    }

    private static boolean isOpen(Name name) {
        if (name.rule().equals("territory.table")) {
            return true; // a town, never in a town's place: see decide()
        }
        boolean listed = name.rule().startsWith("known");
        return !listed && name.confidence() < CERTAIN || name.rule().equals("territory.compound");
    }

    private void phrases(Passage passage) {
        int i = 0;
        int label = KindSigns.label(passage);
        if (label > 0) {
            phrases.add(new Phrase(passage, 0, label));
            i = label;
        }
        while (i < passage.size()) {
            if (!begins(passage, i)) {
                i++;
                continue;
            }
            int end = end(passage, i);
            // "Rendez-vous des métiers d'art, Le Grand Atelier"
            boolean titled = FunctionWords.isArticle(passage.word(i - 1))
                    && passage.hasCapital(i - 1)
                    && passage.joins(i)
                    && !passage.startsClause(i - 1)
                    && !passage.isTitleCase();
            phrases.add(new Phrase(passage, titled ? i - 1 : i, end));
            // "Parcours Lisa": the sort, and what bears the name
            if (end > i + 1 && SortNouns.kind(passage.word(i)) != null) {
                phrases.add(new Phrase(passage, i + 1, end));
            }
            i = end;
        }
    }

    private static boolean begins(Passage passage, int i) {
        String form = passage.isWord(i) ? passage.at(i).text() : "";
        boolean participle = (form.endsWith("é") || form.endsWith("ée") || form.endsWith("és") || form.endsWith("ées"))
                && passage.startsClause(i); // "Baptisé Lisa, ce programme"
        return passage.hasCapital(i)
                && !participle
                && !FunctionWords.has(passage.word(i))
                && !FunctionWords.isCalendar(passage.word(i))
                && !FunctionWords.isCourtesy(passage.word(i));
    }

    private static int end(Passage passage, int from) {
        int end = from + 1;
        while (end < passage.size() && end - from < LONGEST && passage.joins(end)) {
            boolean and = passage.word(end).equals("&");
            if (and && passage.joins(end + 1) && begins(passage, end + 1)) {
                end += 2;
            } else if (begins(passage, end)) {
                end++;
            } else if (isNumber(passage, end)) {
                return end + 1;
            } else {
                break;
            }
        }
        return end;
    }

    // "Lisa 2 ouvre", but not "Lisa 2 000 m²", "Lisa 2 salariés"
    private static boolean isNumber(Passage passage, int i) {
        String after = passage.word(i + 1);
        boolean verb = BusinessVerbs.has(after)
                || after.endsWith("ra")
                || FunctionWords.isPreposition(after)
                || AgreementRuns.isUncounted(passage, i);
        return passage.at(i).isNumber()
                && passage.at(i).text().length() == 1
                && passage.at(i).spaceBefore()
                && (after.isEmpty() || verb || !passage.isWord(i + 1) && ",:.;)»–—".contains(after));
    }

    private void hear(Phrase phrase, Set<String> signed) {
        Passage passage = phrase.passage;
        String key = phrase.key();
        boolean several = phrase.to > phrase.from + 1;
        boolean person = several && PersonNames.begins(passage, phrase.from);
        boolean common = !several && FrenchWords.has(key) && page.hasSmall(key);
        if (person || common || key.length() < 3 || SortNouns.kind(key) != null || Acronyms.isGeneric(key)) {
            return;
        }
        boolean of = FunctionWords.isOf(passage.word(phrase.from - 1))
                && !passage.word(phrase.from - 2).equals("propos"); // "À propos de Lisa"
        if (of || PlacePosition.isPlace(passage, phrase.from)) {
            placed.add(key);
        }
        labels.putIfAbsent(key, passage.span(phrase.from, phrase.to).of(page.text()));
        KindSigns.Sign sign = KindSigns.of(passage, phrase.from, phrase.to);
        boolean sort = phrase.from > 0 && passage.hasCapital(phrase.from - 1) && passage.joins(phrase.from);
        EntityKind headed = sort ? SortNouns.kind(passage.word(phrase.from - 1)) : null;
        if (sign == null && headed != null && phrase.from == 1) {
            sign = new KindSigns.Sign(headed, KindSigns.HINTED);
        }
        if (sign != null && sign.kind() == EntityKind.ORGANISATION && sign.weight() == KindSigns.SAID) {
            firms.add(key);
        }
        if (sign != null) {
            vote(key, sign.kind(), sign.weight());
            signed.add(key);
        }
    }

    private void hear(Name name, Set<String> signed) {
        String key = key(name.label());
        boolean nobody = name.is(EntityKind.PERSON) && !FirstNames.has(key.split(" ", 2)[0]);
        boolean pair = name.rule().startsWith("territory."); // "Brunet-Lacaze" may be two families
        if (name.confidence() >= SHOWN && !nobody && !pair && !name.rule().startsWith("echo")) {
            vote(key, name.entity().kind(), KindSigns.SAID);
            if (name.rule().equals("organisation.noun")) {
                signed.add(key); // "la chaudronnerie LISA-MERLE", in capitals there alone
            }
            if (name.rule().equals(NamedProjects.RULE)) {
                signed.add(key);
                projects.add(key);
            }
        }
        String family = name.is(EntityKind.ORGANISATION) && name.confidence() >= SHOWN ? family(key) : null;
        if (family != null) {
            vote(family, EntityKind.ORGANISATION, KindSigns.HINTED);
        }
    }

    // "Ressorts Merlin SAS": a form of company and one word that is none of the language
    private static @Nullable String family(String key) {
        String[] words = key.split(" ", -1);
        String proper = null;
        for (String word : words) {
            boolean rest = FrenchWords.has(word) || RunWords.isCompanyForm(word) || FunctionWords.has(word);
            if (!rest && proper != null) {
                return null;
            }
            proper = rest ? proper : word;
        }
        return words.length > 1 ? proper : null;
    }

    private void vote(String key, EntityKind kind, int weight) {
        votes.computeIfAbsent(key, k -> new EnumMap<>(EntityKind.class)).merge(kind, weight, Integer::sum);
    }

    private void decide(Set<String> signed) {
        for (String key : signed) {
            String label = labels.getOrDefault(key, key);
            // a small town's name may be a firm's that does what no town does
            List<Territory> places = Territories.get().lookup(label);
            boolean firm = firms.contains(key)
                    && !placed.contains(key)
                    && places.stream().allMatch(t -> t.kind().isTown());
            boolean listed = WellKnown.get().lookup(label).isPresent() || !places.isEmpty() && !firm;
            EntityKind best = null;
            int most = 0;
            int next = 0;
            for (Map.Entry<EntityKind, Integer> vote :
                    votes.getOrDefault(key, Map.of()).entrySet()) {
                if (vote.getValue() > most) {
                    next = most;
                    most = vote.getValue();
                    best = vote.getKey();
                } else {
                    next = Math.max(next, vote.getValue());
                }
            }
            boolean told = best == EntityKind.EVENT || best == EntityKind.AGREEMENT || best == EntityKind.ORGANISATION;
            if (!listed && told && most >= ENOUGH && most > next) {
                kinds.put(key, best);
            }
        }
    }

    private static String key(String label) {
        return Entity.slug(label).replace('-', ' ');
    }
}

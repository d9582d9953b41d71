package org.filigraph.extract.clause;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.filigraph.mention.Sectors;
import org.filigraph.text.Block;
import org.filigraph.text.Folding;
import org.filigraph.text.Layout;
import org.filigraph.text.Sentence;
import org.filigraph.text.Span;
import org.filigraph.text.Stems;
import org.filigraph.text.Token;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * In which of its sentences a document tells each sector and each kind of them, how firmly, and how often it speaks of
 * industry as such, of the economy, of public bodies at work. Sentences are counted from 0 on.
 */
final class SectorTellings {
    /** Of industry as such. */
    static final String INDUSTRY = "industry";

    /** Up to this sentence the words behind the title stand first. */
    private static final int FIRST = 3;

    /** A sentence with weak words alone counts so much. */
    private static final double WEAK = 0.4;

    private static final Set<String> ECONOMY = WordSet.of(
            """
            insee economie entreprises etablissements attractivite emplois implantations projets secteurs filieres""");
    /** How the words begin of a public body at work. */
    private static final Stems PUBLIC =
            Stems.of("session pleniere assemblee budget relance mesures collectivite permanente");

    /** In which sentences a sector is told. */
    static final class Telling {
        private final Set<Integer> strong = new HashSet<>();
        private final Set<Integer> weak = new HashSet<>();
        private boolean outright;
        private boolean head;
        private boolean made;
        private int takenUp;

        /** The sentences that tell it outright, not by a weak word. */
        Set<Integer> strong() {
            return strong;
        }

        Set<Integer> weak() {
            return weak;
        }

        /** Whether an early sentence calls it a field: "la filière bois". */
        boolean isOutright() {
            return outright;
        }

        /** Whether the title begins by it and goes on behind a mark, or is no more: "Nautisme. ...", "Forêt-bois". */
        boolean isHead() {
            return head;
        }

        /** Whether the title or an early sentence tells that somebody makes its things: "le fabricant de jouets". */
        boolean isMade() {
            return made;
        }

        /** How many sentences take it up as "la filière", after they named it as a field. */
        int takenUp() {
            return takenUp;
        }

        /** How many sentences tell it, one with weak words alone counted in part. */
        double mass() {
            return strong.size()
                    + WEAK * weak.stream().filter(s -> !strong.contains(s)).count();
        }

        Set<Integer> sentences() {
            Set<Integer> all = new HashSet<>(strong);
            all.addAll(weak);
            return all;
        }
    }

    private static final Pattern BEFORE_HEAD = Pattern.compile(
            "[^a-z]*(?:(?:la |l'|le |les )?(?:(?:filiere|secteur|industrie) )?(?:d[eu] (?:la |l')?|d')?)?");
    private static final Pattern BEHIND_HEAD = Pattern.compile("s?\\W{0,3}(?:(?: ?[:.|\\]–—]| - ).*)?", Pattern.DOTALL);

    private final Map<String, Telling> tellings = new HashMap<>();
    private final Map<String, Double> kinds = new HashMap<>();
    private final Map<String, Set<Integer>> kindSentences = new HashMap<>();
    private final Set<Integer> titles = new HashSet<>();
    private final Set<Integer> industryNouns = new HashSet<>();
    private final Set<String> way = new HashSet<>();
    /** Named last as a field: "la filière bois". */
    private @Nullable String field;

    private int sentences;
    private int economy;
    private int publicWords;
    private Span opening = new Span(0, 0);

    private SectorTellings() {}

    static SectorTellings of(Layout layout, List<Sectors.Hit> hits) {
        SectorTellings tellings = new SectorTellings();
        tellings.read(layout, hits);
        return tellings;
    }

    /** All sectors told. */
    Set<String> sectors() {
        return tellings.keySet();
    }

    boolean isTold(String sector) {
        return tellings.containsKey(sector);
    }

    Telling of(String sector) {
        return tellings.getOrDefault(sector, new Telling());
    }

    double mass(String sector) {
        return of(sector).mass();
    }

    /** How much each kind of sectors is told, industry as such left out. */
    Map<String, Double> kinds() {
        return kinds;
    }

    /** The sentences that tell a kind of sectors. */
    Set<Integer> ofKind(String kind) {
        return kindSentences.getOrDefault(kind, Set.of());
    }

    /** Whether one of these sentences is a title. */
    boolean isTitled(Set<Integer> told) {
        return told.stream().anyMatch(titles::contains);
    }

    /** Whether one of these sentences is among the first and no title. */
    boolean isEarly(Set<Integer> told) {
        return told.stream().anyMatch(s -> s < FIRST && !titles.contains(s));
    }

    /** Whether the way to the page ends with a sector: "Accueil > Nos filières > Nucléaire". */
    boolean isOnTheWay(String sector) {
        return way.contains(sector);
    }

    /** How many sentences hold a noun for industry: "la réindustrialisation". */
    int industryNouns() {
        return industryNouns.size();
    }

    /** How many words tell of the economy as a whole. */
    int economy() {
        return economy;
    }

    /** How many words tell of a public body at work: "session plénière". */
    int publicWords() {
        return publicWords;
    }

    /** How many sentences the document has. */
    int sentences() {
        return sentences;
    }

    /** Where its first sentence stands. */
    Span opening() {
        return opening;
    }

    private void read(Layout layout, List<Sectors.Hit> hits) {
        int next = 0;
        for (Block block : layout.blocks()) {
            if (!block.isContent()) {
                if (sentences == 0) {
                    way.addAll(PageWay.sectors(block, layout.text()));
                }
                continue;
            }
            for (Sentence sentence : block.sentences()) {
                if (block.kind() == Block.Kind.TITLE || sentences == 0) {
                    titles.add(sentences);
                }
                opening = sentences == 0 ? sentence.span() : opening;
                sentence.tokens().forEach(this::count);
                if (field != null && FieldWords.isTakenUp(sentence.tokens())) {
                    of(field).takenUp++;
                }
                while (next < hits.size()
                        && hits.get(next).span().start() < sentence.span().end()) {
                    if (hits.get(next).span().start() >= sentence.span().start()) {
                        tell(hits.get(next), sentence, block, layout.text());
                    }
                    next++;
                }
                sentences++;
            }
        }
        tellings.forEach((sector, telling) -> {
            if (!sector.equals(INDUSTRY)) {
                kinds.merge(Sectors.wider(sector), telling.mass(), Double::sum);
                kindSentences
                        .computeIfAbsent(Sectors.wider(sector), k -> new HashSet<>())
                        .addAll(telling.sentences());
            }
        });
    }

    private void count(Token token) {
        String word = token.folded();
        if (word.startsWith("industrie") && !word.startsWith("industriel")
                || word.startsWith("reindus")
                || word.startsWith("desindus")) {
            industryNouns.add(sentences);
        }
        economy += ECONOMY.contains(word) || word.startsWith("industri") ? 1 : 0;
        publicWords += PUBLIC.begin(word) ? 1 : 0;
    }

    private void tell(Sectors.Hit hit, Sentence sentence, Block block, String text) {
        Telling telling = tellings.computeIfAbsent(hit.sector(), s -> new Telling());
        (hit.weak() ? telling.weak : telling.strong).add(sentences);
        telling.made |= sentences <= FIRST && hit.made();
        if (FieldWords.isNamed(sentence.tokens(), hit.span().start())) {
            telling.outright |= sentences <= FIRST;
            field = hit.sector();
        }
        telling.head |= !hit.weak() && block.kind() == Block.Kind.TITLE && isHead(hit.span(), block.span(), text);
    }

    // "Nucléaire : ...", "[Nautisme] ...", "La filière nautique": nothing before it but an article or the word for a
    // field, and behind it a mark or nothing
    private static boolean isHead(Span hit, Span title, String text) {
        String before = Folding.fold(text.substring(title.start(), hit.start()));
        String behind = text.substring(hit.end(), title.end());
        return BEFORE_HEAD.matcher(before).matches()
                && BEHIND_HEAD.matcher(behind).matches();
    }
}

package org.filigraph.extract.relation.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.Found;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Parties;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.ProductPhrases;
import org.filigraph.extract.relation.phrase.SectorPhrases;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frame.Kind;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.FunctionWords;
import org.filigraph.text.WordSet;

/** Finds the second thing of a frame behind its word: names, places, products, sectors. */
final class Arguments {
    /** Ties that one has with several at once: "travaille avec des groupes comme A et B". */
    private static final Set<String> TOGETHER = WordSet.of("partnerOf memberOf fundedBy customerOf");

    private static final Set<String> HANDS =
            WordSet.of("equipes salaries artisans ingenieurs ouvriers techniciens chercheurs");
    private static final int FAR = 14;
    private static final int NEAR = 3;

    private final Ties ties;
    private final ProductPhrases products;
    private final SectorPhrases sectorPhrases;
    private final Parties parties;

    Arguments(Ties ties, ProductPhrases products) {
        this.ties = ties;
        this.products = products;
        this.sectorPhrases = new SectorPhrases(ties.source());
        this.parties = ties.parties();
    }

    /** What stands behind the word at {@code i} as its frame wants it; empty where it isn't there. */
    List<Found> of(Wording w, int i, Frame frame) {
        if (frame.object() == Kind.SECTOR) {
            return frame.takes().contains("pour") && !w.word(i + 1).equals("pour") ? List.of() : sectorPhrases.in(w, i);
        }
        if (frame.takes().isEmpty()) {
            List<Found> direct = at(w, ObjectStarts.afterAdverbs(w, ObjectStarts.afterAside(w, i + 1)), i, frame);
            boolean owns =
                    frame.relation().equals("subsidiaryOf") || frame.relation().equals("acquiredBy");
            if (direct.isEmpty() && owns) {
                direct = at(w, ObjectStarts.afterMajority(w, i + 1), i, frame);
            }
            if (direct.isEmpty() && frame.relation().equals("acquiredBy")) {
                direct = at(w, ObjectStarts.afterSeller(w, i + 1), i, frame);
            }
            int later = direct.isEmpty() && frame.object() != Kind.PRODUCT
                    ? ObjectStarts.afterTimes(w, i + 1, ties.source().mentions())
                    : i + 1;
            return later > i + 1 ? at(w, later, i, frame) : direct;
        }
        int far = frame.object() == Kind.FIELD ? (w.word(i + 1).equals("depuis") ? NEAR + 3 : NEAR) : FAR;
        for (int k = i + 1; k < w.size() && k - i <= far; k = w.endOfName(k)) {
            if (w.name(k) == null && frame.takes().contains(bare(w, k))) {
                boolean whole = frame.object() == Kind.PRODUCT; // "de pales": the preposition is the phrase's article
                int from = w.word(k).equals("aupres") ? k + 2 : whole ? k : k + 1;
                List<Found> found = at(w, from, i, frame);
                if (!found.isEmpty() || whole) {
                    return frame.object() == Kind.BODY ? withElided(w, found, i, frame) : found;
                }
            }
            boolean decimal =
                    w.word(k).equals(",") && k + 1 < w.size() && w.token(k + 1).isNumber();
            boolean wall = w.name(k) == null
                    && !decimal
                    && (w.isMark(k)
                                    && !w.word(k).equals("%")
                                    && !w.word(k).equals("(")
                                    && !w.word(k).equals(")")
                                    && !w.word(k).equals("€")
                            || w.word(k).equals("qui")
                            || w.word(k).startsWith("figur")
                            || VerbGroup.isAuxiliary(w, k));
            if (wall || (w.name(k) != null && frame.object() != Kind.PLACE)) {
                break;
            }
        }
        return List.of();
    }

    // "achète ses boîtes à A et son sel à B": the verb is told once
    private List<Found> withElided(Wording w, List<Found> found, int i, Frame frame) {
        List<Found> all = new ArrayList<>(found);
        int end = found.isEmpty() ? w.size() : found.get(found.size() - 1).end();
        int det = w.says(end, ",", "et") ? end + 2 : end + 1;
        boolean goesOn = w.word(end).equals("et") || w.word(end).equals(",");
        boolean noun =
                goesOn && w.name(det) == null && FunctionWords.isDeterminer(w.word(det)) && w.isContentWord(det + 1);
        for (int k = det + 2; noun && k < w.size() && k - det < NEAR + NEAR && w.name(k) == null; k++) {
            if (takes(w, k, frame)) {
                List<Found> more = at(w, w.word(k).equals("aupres") ? k + 2 : k + 1, i, frame);
                all.addAll(more);
                return more.isEmpty() ? all : withElided(w, all, i, frame);
            }
            noun = (w.isContentWord(k) || w.afterOf(k) > k) && !Frames.isVerb(w.word(k));
        }
        return all;
    }

    /** The bodies listed after "par" behind {@code i}, a date or an adverb between. */
    List<Found> agents(Wording w, int i) {
        for (int k = i + 1; k < w.size() && k - i <= 10 && !isWall(w, k); k = w.endOfName(k)) {
            if (w.word(k).equals("par") && w.name(k) == null) {
                List<Found> agents = names(w, k + 1, EntityKind.ORGANISATION);
                return agents.isEmpty() ? names(w, afterWorks(w, k + 1), EntityKind.ORGANISATION) : agents;
            }
        }
        return List.of();
    }

    /** The bodies at whose works it happens, told behind {@code i}: "chez X", "dans les ateliers de X". */
    List<Found> hosts(Wording w, int i) {
        for (int k = i + 1; k < w.size() && k - i <= 8 && !isWall(w, k); k = w.endOfName(k)) {
            boolean in = w.word(k).equals("dans")
                    || w.word(k).equals("sur")
                    || w.word(k).equals("a");
            int from =
                    w.word(k).equals("chez") ? k + 1 : in && afterWorks(w, k + 1) > k + 1 ? afterWorks(w, k + 1) : -1;
            List<Found> found = from < 0 ? List.of() : names(w, from, EntityKind.ORGANISATION);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    // index after "les ateliers de", "l'usine", "les équipes du groupe"
    private static int afterWorks(Wording w, int from) {
        int k = w.afterArticle(from);
        return PlantWords.isPlant(w.word(k)) || HANDS.contains(w.word(k)) ? w.afterOf(k + 1) : from;
    }

    private static boolean isWall(Wording w, int k) {
        String word = w.word(k);
        boolean amount = word.equals("€")
                || word.equals("%")
                || (word.equals(",") || word.equals("."))
                        && k + 1 < w.size()
                        && w.token(k + 1).isNumber();
        return w.isMark(k) && !amount || VerbGroup.isAuxiliary(w, k) || word.equals("qui");
    }

    /** The organisations listed from {@code from} on, or behind what they are together. */
    List<Found> bodies(Wording w, int from) {
        return parties.at(w, from);
    }

    /** The organisations of a list that may tell them by who stands for them: "A, président de X et B, maire de Y". */
    List<Found> represented(Wording w, int from) {
        List<Integer> bodies = new ArrayList<>();
        boolean people = false;
        for (int k = from; k < w.size() && k - from < 60; k = w.endOfName(k)) {
            people |= w.name(k, EntityKind.PERSON) != null;
            boolean body = w.name(k, EntityKind.ORGANISATION) != null;
            if (body && (people || w.afterArticle(k - 1) == k || k == from)) {
                bodies.add(k);
                people = false;
            } else if (w.name(k) == null
                    && (VerbGroup.isAuxiliary(w, k)
                            || w.word(k).equals("qui")
                            || w.word(k).equals(";"))) {
                break;
            }
        }
        return found(w, bodies);
    }

    private List<Found> at(Wording w, int from, int word, Frame frame) {
        return switch (frame.object()) {
            case BODY ->
                frame.relation().equals("customerOf") && frame.inverse() && frame.part() == Frame.Part.VERB
                        ? parties.customers(w, from)
                        : isTogether(frame) || frame.part() == Frame.Part.VERB || isOne(w, word, frame)
                                ? bodies(w, from)
                                : names(w, from, EntityKind.ORGANISATION);
            case NAMED -> names(w, from, EntityKind.ORGANISATION, EntityKind.AGREEMENT);
            case AGREEMENT -> agreements(w, from);
            case NETWORK -> networks(w, from);
            case RESEARCH -> research(w, from, word);
            case PLACE -> places(w, from);
            case PRODUCT -> products.objects(w, word, from);
            case SECTOR -> sectorPhrases.in(w, word);
            case FIELD -> sectorPhrases.behind(w, from - 1);
        };
    }

    // "est fournisseur de grands groupes : A, B"
    private static boolean isOne(Wording w, int word, Frame frame) {
        return frame.relation().equals("customerOf") && !w.word(word).endsWith("s");
    }

    private static boolean isTogether(Frame frame) {
        boolean noun = frame.part() == Frame.Part.NOUN; // "sous-traitants de trois départements, dont A"
        return TOGETHER.contains(frame.relation()) && (!noun || frame.relation().equals("partnerOf"));
    }

    private static List<Found> names(Wording w, int from, EntityKind... kinds) {
        return found(w, NameLists.at(w, from, kinds));
    }

    // "l'appel à projets B", "la deuxième vague du plan B"
    private static List<Found> agreements(Wording w, int from) {
        for (int k = from; k < w.size() && k - from < 7; k = w.endOfName(k)) {
            if (w.name(k, EntityKind.AGREEMENT) != null) {
                return found(w, List.of(k));
            }
            if (w.isMark(k) || w.name(k) != null) {
                break;
            }
        }
        return List.of();
    }

    private static List<Found> networks(Wording w, int from) {
        return found(
                w,
                NameLists.at(w, from, EntityKind.ORGANISATION).stream()
                        .filter(k -> BodyNouns.isNetwork(NameLists.entity(w, k))
                                || BodyNouns.isNetwork(w.word(k - 1))
                                || BodyNouns.isNetwork(w.word(k - 2)))
                        .toList());
    }

    // "issue du CNRS", "issue des travaux de l'université de X", "issue d'une thèse menée à l'Inria"
    private static List<Found> research(Wording w, int from, int word) {
        for (int k = from; k < w.size() && k - word < 16; k = w.endOfName(k)) {
            if (w.name(k, EntityKind.ORGANISATION) != null
                    && (BodyNouns.namesResearch(NameLists.entity(w, k).label())
                            || BodyNouns.namesResearch(NameLists.name(w, k).label())
                            || isResearch(w, word, k))) {
                List<Integer> all = new ArrayList<>(List.of(k));
                int end = w.endOfName(k);
                int next = w.word(end).equals("–") ? w.endOfName(end + 1) : end;
                int second = w.afterArticle(Math.max(w.afterOf(next + 1), next + 1));
                if (w.word(next).equals("et") && w.name(second, EntityKind.ORGANISATION) != null) {
                    all.add(second);
                }
                return found(w, all);
            }
            if (w.word(k).equals(".") || w.word(k).equals(";")) {
                break;
            }
        }
        return List.of();
    }

    private static boolean isResearch(Wording w, int from, int to) {
        for (int k = from; k < to; k++) {
            String word = w.word(k);
            if (word.startsWith("laboratoire")
                    || word.startsWith("recherche")
                    || word.equals("travaux")
                    || word.equals("valorisation")
                    || word.equals("these")
                    || word.equals("essaimage")) {
                return true;
            }
        }
        return false;
    }

    // a territory right behind, or after "la région", "la zone industrielle de"; or a hub: "au Genopole"
    private static List<Found> places(Wording w, int from) {
        for (int k = from; k < w.size() && k - from < 8; k++) {
            if (w.name(k, EntityKind.TERRITORY) != null) {
                return found(w, NameLists.places(w, Whereabouts.behindPark(w, from, k)));
            }
            if (w.name(k, EntityKind.ORGANISATION, EntityKind.SITE) != null) {
                boolean park = Whereabouts.isParkNoun(w.word(k - 1)); // "au sein de l'incubateur X"
                return park || k <= from + 1 ? found(w, List.of(k)) : List.of();
            }
            if (Whereabouts.WAYS.contains(w.word(k))) {
                return List.of();
            }
            boolean inner = w.isContentWord(k)
                    || w.afterArticle(k) > k
                    || w.afterOf(k) > k
                    || w.name(k) == null && Whereabouts.isArea(w.word(k))
                    || w.word(k).equals("pres")
                    || w.word(k).equals("en")
                    || w.word(k).equals("a");
            if (!inner) {
                break;
            }
        }
        return List.of();
    }

    private static List<Found> found(Wording w, List<Integer> names) {
        return names.stream()
                .map(k -> new Found(NameLists.entity(w, k), w.endOfName(k)))
                .toList();
    }

    /** Whether the word at {@code k} is a preposition that the frame takes. */
    static boolean takes(Wording w, int k, Frame frame) {
        return k < w.size() && w.name(k) == null && frame.takes().contains(bare(w, k));
    }

    // a preposition without its article
    private static String bare(Wording w, int k) {
        String word = w.word(k);
        return switch (word) {
            case "au", "aux" -> "a";
            case "a" -> w.token(k).text().equals("a") ? "" : "a";
            case "du", "des", "d'" -> "de";
            default -> FunctionWords.isPreposition(word) ? word : "";
        };
    }
}

package org.filigraph.extract.relation.place;

import java.util.List;
import java.util.Set;
import org.filigraph.extract.clause.Conjugation;
import org.filigraph.extract.clause.PublicBodies;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.relation.body.NameLists;
import org.filigraph.extract.relation.body.Said;
import org.filigraph.extract.relation.body.Subjects;
import org.filigraph.extract.relation.body.Ties;
import org.filigraph.extract.relation.phrase.Whereabouts;
import org.filigraph.extract.relation.word.BodyNouns;
import org.filigraph.extract.relation.word.Frame;
import org.filigraph.extract.relation.word.Frames;
import org.filigraph.extract.relation.word.PlantWords;
import org.filigraph.extract.relation.word.VerbGroup;
import org.filigraph.fact.Relation.Modality;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.filigraph.mention.NounClass;
import org.filigraph.text.Block;
import org.filigraph.text.Span;
import org.filigraph.text.WordSet;

/** Reads a place right beside a body's name: "Sorex (Brest)", "A et B, à Brest", "la société Sorex de Brest". */
final class Beside {
    /** What a body may do in a town that is not its own. */
    private static final Set<String> VISITS = Conjugation.forms(
            """
            annoncer presenter signer rencontrer participer exposer tenir organiser recevoir devoiler reunir
            intervenir visiter assister juger condamner livrer remporter""");

    /** Whose body is named behind them is where they are: "les salariés de X à Brest". */
    private static final Set<String> HEADS = WordSet.of(
            """
            tete salaries salarie effectifs equipe equipes ouvriers locaux visite activites activite projet projets
            investissement investissements dirigeants patron patronne emplois collaborateurs employes personnel chaine
            cas exemple voisin autour""");

    private static final Set<String> STREETS = WordSet.of(
            """
            rue avenue boulevard place quai zi za zac zone route chemin impasse allee cours parc bp cedex esplanade
            square""");
    private static final Set<String> DASHES = WordSet.of("– — - | / :");
    private static final Set<String> ENDS = Set.of(")", ",", ";", "-", "–", "/", "et");

    private final Ties ties;
    private final Subjects subjects;

    Beside(Ties ties) {
        this.ties = ties;
        this.subjects = ties.subjects();
    }

    /** Whether a folded word is a form of a verb for what a body may do in a town that is not its own. */
    static boolean isVisit(String word) {
        return VISITS.contains(word);
    }

    /** Reads what stands beside the name that begins at {@code i}. */
    void read(Wording w, int i) {
        int end = w.endOfName(i);
        end += w.word(end).equals("»") || w.word(end).equals("”") ? 1 : 0;
        int bracketed = inBrackets(w, end);
        if (bracketed < 0) {
            end = NameLists.afterBrackets(w, end);
        }
        boolean town = bracketed >= 0 && NameLists.isTown(w, bracketed);
        if (PublicBodies.has(NameLists.entity(w, i)) && !Whereabouts.isPark(w, i) && !town) {
            return;
        }
        String mark = w.word(end);
        int place = bracketed;
        double confidence = bracketed >= 0 ? 0.8 : 0.65;
        boolean apart = false;
        if (bracketed >= 0) {
            apart = false;
        } else if (mark.equals("de") || mark.equals("d'")) {
            place = ofTown(w, i, end) ? end + 1 : -1;
        } else if (mark.equals(",") && addressed(w, i, end) >= 0) {
            place = addressed(w, i, end);
            confidence = 0.8;
        } else if (mark.equals(",") && isInApposition(w, i)) {
            return; // "X, filiale de Y, à Brest": X is
        } else if (mark.equals(",")) {
            place = apposedTown(w, end);
            apart = place < 0;
            place = apart ? apart(w, end) : place;
        } else if (Whereabouts.isIn(w, end) && !isOfAnother(w, i) && !isVisitor(w, i) && !isInApposition(w, i)) {
            place = Whereabouts.at(w, end);
            confidence = mark.equals("a") || mark.equals("en") ? 0.65 : 0.6;
        } else if (DASHES.contains(mark) && i <= 1) {
            place = behindDash(w, end);
            confidence = 0.8;
        }
        // "à P avec A, à Q avec B": Q is where B is
        boolean another =
                place >= 0 && w.word(w.endOfName(place)).equals("avec") && Whereabouts.isSeries(w, w.endOfName(place));
        if (place >= 0 && !another && !NameLists.entity(w, place).label().equals("France")) {
            boolean of = mark.equals("de") || mark.equals("d'");
            located(w, i, place, apart, bracketed < 0 && !of, confidence);
        }
    }

    private void located(Wording w, int i, int place, boolean apart, boolean shared, double confidence) {
        List<Integer> places = shared ? NameLists.places(w, place) : List.of(place);
        for (int one : places) {
            located(NameLists.entity(w, i), NameLists.entity(w, one), w.span(i, w.endOfName(one)), confidence);
        }
        List<Said> all = shared ? subjects.with(w, new Said(NameLists.entity(w, i), i)) : List.of();
        // "A et B à Brest", "A, B et C, à Brest"
        for (int n = 1; n < all.size() && (apart || n == 1); n++) {
            Said other = all.get(n);
            Span evidence = w.span(other.at(), w.endOfName(place));
            located(other.entity(), NameLists.entity(w, place), evidence, 0.6);
        }
    }

    // the place told in brackets: "(Brest)", "(groupe Y, Brest)", "(à Brest)", "(Brest, Finistère)"; or -1
    private static int inBrackets(Wording w, int open) {
        if (!w.word(open).equals("(") || w.name(open) != null) {
            return -1;
        }
        int close = NameLists.afterBrackets(w, open) - 1;
        for (int k = open + 1; k < close && k < w.size(); k++) {
            if (w.word(k).equals(":") && w.name(k + 1, EntityKind.ORGANISATION) != null) {
                return -1; // "(porteur : Y, Brest)": Y is
            }
            if (w.begins(k) && w.name(k, EntityKind.TERRITORY) != null) {
                int before = w.afterArticle(k - 1) == k ? k - 2 : k - 1;
                boolean in = Whereabouts.isIn(w, before) && isSited(w, before - 1, NameLists.isTown(w, k));
                boolean starts = before == open || w.isMark(before) || in;
                return starts && ENDS.contains(w.word(w.endOfName(k))) ? k : -1;
            }
        }
        return -1;
    }

    // "(à Brest)", "(basée à Brest)", "(80 salariés à Brest)", not "(23 000 salariés en Europe)"
    private static boolean isSited(Wording w, int k, boolean town) {
        return w.isMark(k)
                || w.word(k).equals("siege")
                || Frames.of(w.word(k)).stream()
                        .anyMatch(u -> u.frame().relation().equals("locatedIn"))
                || town && w.isContentWord(k);
    }

    // "(X, Brest)", "X, Brest : 300 000 euros", "X, 12 rue Froide, 14000 Caen"
    private static int addressed(Wording w, int i, int comma) {
        if (w.name(comma + 1, EntityKind.TERRITORY) != null) {
            String after = w.word(NameLists.afterBrackets(w, w.endOfName(comma + 1)));
            boolean bracketed =
                    (w.word(i - 1).equals("(") || isLabelled(w, i)) && (after.equals(")") || after.equals(","));
            boolean ends = NameLists.afterBrackets(w, w.endOfName(comma + 1)) >= w.size() && isItem(w, comma);
            boolean line = i <= 1 && (ends || after.equals(":") || after.equals("–") || after.equals("-"));
            return bracketed || line ? comma + 1 : -1;
        }
        boolean street = false;
        for (int k = comma + 1; k < w.size() && k - comma < 13; k++) {
            street |= w.name(k) == null && STREETS.contains(w.word(k));
            if (street && w.begins(k) && w.name(k, EntityKind.TERRITORY) != null) {
                boolean coded = w.token(k - 1).isNumber() && w.word(k - 1).length() == 5;
                return coded || Whereabouts.isIn(w, k - 1) ? k : -1;
            }
            if (VerbGroup.isAuxiliary(w, k)
                    || w.word(k).equals(";")
                    || w.word(k).equals(".")) {
                return -1;
            }
        }
        return -1;
    }

    // "(chef de file : X, Brest)": in brackets, behind what it is there
    private static boolean isLabelled(Wording w, int i) {
        int k = i - 2;
        while (w.word(i - 1).equals(":") && k > 0 && i - k < 7 && w.name(k) == null && !w.isMark(k)) {
            k--;
        }
        return w.word(i - 1).equals(":") && w.word(k).equals("(");
    }

    // "X (boulons), Brest" is a line by itself
    private static boolean isItem(Wording w, int comma) {
        return w.block().kind() == Block.Kind.ITEM || w.word(comma - 1).equals(")");
    }

    // "X – Brest (29)", "X : Brest": a line of a list
    private static int behindDash(Wording w, int dash) {
        int town = Whereabouts.isIn(w, dash + 1) ? w.afterArticle(dash + 2) : w.afterArticle(dash + 1);
        if (w.name(town, EntityKind.TERRITORY) == null) {
            return -1;
        }
        int after = NameLists.afterBrackets(w, w.endOfName(town));
        boolean ends = after >= w.size() - 1
                || DASHES.contains(w.word(after))
                || w.word(after).equals(",");
        return ends ? town : -1;
    }

    // "X, à Brest,", "X, dans le Finistère,", "X, de Brest,": between commas
    private static int apart(Wording w, int comma) {
        boolean of = w.afterOf(comma + 1) > comma + 1;
        boolean in = Whereabouts.isIn(w, comma + 1);
        int place = of ? w.afterOf(comma + 1) : in ? Whereabouts.at(w, comma + 1) : -1;
        if (place < 0 || w.name(place, EntityKind.TERRITORY) == null) {
            return -1;
        }
        Entity town = NameLists.entity(w, place);
        int after = NameLists.afterBrackets(w, w.endOfName(place));
        boolean listed =
                w.word(after).equals("et") && NameLists.places(w, place).size() > 1;
        boolean closed = listed || w.isMark(after) && !w.word(after).equals("-") || after >= w.size();
        boolean known = !town.label().equals("Paris") && (!of || town.key().startsWith("commune/"));
        return closed && known ? place : -1;
    }

    // "le forum de X à Brest": the place is not that of X; "les salariés de X à Brest", "à la tête de X à Brest"
    private static boolean isOfAnother(Wording w, int i) {
        int of = w.afterArticle(i - 1) == i ? i - 2 : i - 1;
        if (w.afterOf(of) == of || w.name(of) != null) {
            return false;
        }
        for (int k = of - 1; k >= 0 && of - k < 4 && w.name(k) == null && !w.isMark(k); k--) {
            String word = w.word(k);
            boolean plant = PlantWords.isPlant(word) && !word.equals("siege");
            if (HEADS.contains(word) || plant || PlantWords.isDeed(word) || NounClass.ROLE.has(word)) {
                return false;
            }
        }
        return true;
    }

    // the name at i tells what another before a comma is to it
    private static boolean isInApposition(Wording w, int i) {
        int of = w.afterArticle(i - 1) == i ? i - 2 : i - 1;
        int noun = w.word(of).equals(",") ? of : of - 1;
        int group = i - 1; // "X, du groupe Y, à Brest"
        if (BodyNouns.isBody(w.word(group))
                && w.word(group - 1).equals("du")
                && w.word(group - 2).equals(",")) {
            return w.name(NameLists.beforeBrackets(w, group - 3), EntityKind.ORGANISATION) != null;
        }
        while (noun > 0 && of - noun < 4 && w.isContentWord(noun)) {
            noun--;
        }
        int body = NameLists.beforeBrackets(w, noun - 1);
        return w.afterOf(of) > of && w.word(noun).equals(",") && w.name(body, EntityKind.ORGANISATION) != null;
    }

    // "présenté par X à Brest": where it was done
    private static boolean isVisitor(Wording w, int i) {
        int by = w.afterArticle(i - 1) == i ? i - 2 : i - 1;
        for (int k = by; w.word(by).equals("par") && k >= 0 && by - k < 4; k--) {
            if (VISITS.contains(w.word(k)) && w.name(k) == null) {
                return true;
            }
        }
        return false;
    }

    // "X, 80 salariés à Bersée", "X, constructeur de wagons à Douai": where an apposition ends in a town
    private static int apposedTown(Wording w, int comma) {
        boolean staff = false;
        for (int k = comma + 1; k < w.size() && k - comma < 13; k++) {
            boolean in = w.word(k).equals("a") && !w.token(k).text().equals("a") && w.name(k) == null;
            if (in && staff && w.name(k + 1, EntityKind.TERRITORY) != null) {
                String after = w.word(NameLists.afterBrackets(w, w.endOfName(k + 1)));
                boolean closed = after.equals(",") || after.equals(".") || after.isEmpty() || after.equals(";");
                return closed || after.equals("et") ? k + 1 : -1;
            }
            boolean apart = staff && w.word(k).equals(",") && w.word(k + 1).equals("a");
            if (apart && w.name(k + 2, EntityKind.TERRITORY) != null) {
                continue; // "X, fabricant de boulons, à Douai"
            }
            staff |= w.word(k).equals("salaries")
                    || w.word(k).equals("personnes")
                    || Frames.of(w.word(k)).stream().anyMatch(u -> u.frame().part() == Frame.Part.NOUN)
                    || BodyNouns.isBody(w.word(k));
            if (w.name(k) != null || w.isMark(k) || VerbGroup.isAuxiliary(w, k) || isVerb(w, k)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isVerb(Wording w, int k) {
        return Frames.isVerb(w.word(k))
                && Frames.of(w.word(k)).stream().noneMatch(u -> u.frame().part() == Frame.Part.NOUN);
    }

    // "la société X de Brest", "l'ENSTA de Brest"
    private static boolean ofTown(Wording w, int i, int of) {
        if (w.name(of + 1, EntityKind.TERRITORY) == null || !NameLists.isTown(w, of + 1)) {
            return false;
        }
        int noun = i - 1;
        while (w.isContentWord(noun) && !BodyNouns.isBody(w.word(noun)) && i - noun < 3) {
            noun--;
        }
        boolean article = w.afterArticle(i - 1) == i
                || w.word(i - 1).equals("du")
                || w.word(i - 1).equals("au");
        boolean plant = PlantWords.isPlant(w.word(noun))
                || w.isContentWord(i - 1) && w.word(i - 1).endsWith("erie");
        return article || plant || BodyNouns.isBody(w.word(noun)) || BodyNouns.isBody(w.word(i));
    }

    private void located(Entity body, Entity place, Span evidence, double confidence) {
        ties.add(body, "locatedIn", place, Modality.STATED, evidence, "relation.at", confidence);
    }
}

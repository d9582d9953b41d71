package org.filigraph.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which line of a text is its title. Over it may stand what a site or a paper puts there: the way to the page
 * ("Accueil > Nos filières > Bois"), who speaks ("PRÉFET DE LA RÉGION NORMANDIE", "CCI Bretagne – Observatoire"), the
 * name of a letter with its number, a rubric ("GRAND ENTRETIEN", "ÉCONOMIE | AUBE"), a date.
 */
final class TitleLine {
    private static final int LINES_OF_A_HEAD = 14;
    private static final int LETTERS = 12;
    private static final int PROSE = 60;

    /** What numbers the issues of a paper: over an article, but not its title. */
    private static final Pattern ISSUE = Pattern.compile("(?iu).*\\bn° ?\\d.*");

    /** The month of an issue behind the name of a paper: {@code LE BULLETIN DU PORT — mai 2019}. */
    private static final Pattern MONTHLY = Pattern.compile(
            "(?u).*(?:[|·•—–]|[ \\u00A0]{3,}) *(?i:" + Blocks.MONTH + "|printemps|été|automne|hiver) \\d{4}$");

    /** The way to a page: {@code Accueil > Nos filières > Bois}, {@code Vous êtes ici : Accueil / Aides}. */
    private static final Pattern WAY =
            Pattern.compile("(?iu)^vous êtes ici\\b.*|^[^>›»«]{2,40}(?: [>›»] [^>›»«]{2,60}){1,6}$");

    /** A date that opens a line of marks: {@code Le 21/06/2019 • Agroalimentaire • Saint-Pierre}. */
    private static final Pattern DATED = Pattern.compile("(?iu)^(?:le )?\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4} [•·|–-] .*");

    /** The date that a crawler wrote before the first line. */
    private static final Pattern CRAWLED = Pattern.compile("^date \\d{4}-\\d{2}(?:-\\d{2})? ?");

    /** Heads of a part, whatever the text is about. */
    private static final Pattern PART = Pattern.compile(
            "^(?:(?:reunion|seance|session|assemblee(?: pleniere)?) du \\d.*|(?:nos |les |quelques )?(?:chiffres?|donnees)(?: |-)?cles?.*|.{0,30}en (?:chiffres|bref|un coup d'.il|quelques (?:chiffres|mots))"
                    + "|qui sommes.nous ?\\??|(?:l')?essentiel|(?:nos )?reperes|(?:i\\. )?contexte|edito(?:rial)?|sommaire|presentation|.*:)$");

    /** Who speaks, as it stands over a release: no more than the name of an office. */
    private static final Pattern SPEAKER = Pattern.compile(
            "^(?:(?:le |la |l')?(?:prefete?|prefecture|conseil (?:regional|general|departemental|municipal|communautaire)|ministere|region|departement"
                    + "|direction|secretariat|cci|chambre|observatoire|commission|service|academie|rectorat|republique|metropole|ville|agence)\\b[^:?!«]*)$");

    /** A paper that comes again and again. */
    private static final Pattern PAPER = Pattern.compile(
            "^(?:la lettre|les (?:notes|cahiers|echos|nouvelles)|notes? d|le (?:bulletin|journal|magazine|mag)|bulletin|newsletter|lettre d|revue)\\b[^:]*$");

    private static final Set<String> RUBRIC = WordSet.of(
            """
            entretien interview portrait enquete reportage dossier focus zoom actu actus actualite actualites
            economie eco social emploi industrie entreprise entreprises recherche politique invite invitee rencontre
            tribune analyse decryptage breves breve communique temoignage innovation
            """);

    private static final Set<String> BEFORE_RUBRIC = WordSet.of("le la l les un une notre nos grand grande petit");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}-]+");

    private TitleLine() {}

    /** The index of the title among the lines of a text, or -1 where none stands over its prose. */
    static int of(List<Line> lines) {
        int best = -1;
        int standing = 0;
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < LINES_OF_A_HEAD; i++) {
            Line line = lines.get(i);
            if (line.isBlank() || Boilerplate.isLine(line.words()) || isOverThePage(line)) {
                continue;
            }
            if (line.isMarkdownHeading()) {
                return i;
            }
            if (isProse(line) || line.isValue()) {
                break;
            }
            boolean first = seen++ == 0;
            int standsFor = isWrapped(lines, i) || isListed(lines, i) ? 0 : standing(line, first);
            if (standsFor > standing) {
                best = i;
                standing = standsFor;
            }
        }
        return best;
    }

    private static boolean isOverThePage(Line line) {
        return line.isMenu() || WAY.matcher(line.words()).matches();
    }

    private static boolean isProse(Line line) {
        return line.isSentences() || line.span().length() > PROSE && !line.hasNoStop() && !line.isHeadingLike();
    }

    // one of several labels with their values, a line each
    private static boolean isListed(List<Line> lines, int i) {
        return lines.get(i).isField()
                && (i + 1 < lines.size() && lines.get(i + 1).isField()
                        || i > 0 && lines.get(i - 1).isField());
    }

    private static boolean isWrapped(List<Line> lines, int i) {
        return i + 1 < lines.size() && lines.get(i).wrapsInto(lines.get(i + 1));
    }

    /** How well a line does for a title: 3 as titles are, 2 a name, a rubric or a speaker, 1 one word, 0 none. */
    private static int standing(Line line, boolean first) {
        String words = CRAWLED.matcher(line.words()).replaceFirst("");
        String plain = Folding.fold(words).replace("*", "").strip();
        if (line.isBullet()
                || Blocks.isDateline(line)
                || ISSUE.matcher(words).matches()
                || MONTHLY.matcher(words).matches()
                || DATED.matcher(words).matches()
                || !line.isHeadingLike() && !(first && line.hasNoStop())) {
            return 0;
        }
        if (PART.matcher(plain).matches()) {
            return first ? 1 : 0;
        }
        if (words.codePoints().filter(Character::isLetter).count() < LETTERS || words.indexOf(' ') < 0) {
            return 1;
        }
        return SPEAKER.matcher(plain).matches() || PAPER.matcher(plain).matches() || isRubric(words, plain) ? 2 : 3;
    }

    // "GRAND ENTRETIEN", "ÉCONOMIE | AUBE", "L'invitée du mois": a few words, one of them, or the first, names a rubric
    private static boolean isRubric(String words, String plain) {
        List<String> all = WORDS.splitAsStream(plain)
                .filter(w -> !w.isEmpty() && !BEFORE_RUBRIC.contains(w))
                .toList();
        boolean capitals = words.equals(words.toUpperCase(Locale.FRENCH));
        return all.size() <= 4
                && (capitals ? all.stream().anyMatch(RUBRIC::contains) : !all.isEmpty() && RUBRIC.contains(all.get(0)));
    }
}

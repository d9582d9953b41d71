package org.filigraph.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Names that many things bear, and that tell one thing apart only within the text that uses them: {@code convention de
 * partenariat}, {@code contrat de filière 2019-2022}, {@code comité de pilotage}, {@code table ronde}, a surname alone.
 * What the tables know by a name is told apart by it.
 */
public final class CommonNames {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORTEST_TELLING = 4;
    /** Kinds of agreements that are known by what they are about, also in small letters. */
    private static final Set<String> KNOWN_BY_SUBJECT = WordSet.of("law alliance programme");
    /** What agreements and bodies are called beside their kind, wherever they are. */
    private static final Set<String> GENERAL = WordSet.of(
            """
            action actions affaires cadre candidature candidatures commun communal communale departemental
            departementale developpement economique executif filiere filieres general generale industriel industrielle
            interet intercommunal intercommunale local locale manifestation metropolitain metropolitaine municipal
            municipale national nationale objectifs offres partenariat pilotage projet projets regional regionale
            route strategique suivi territorial territoriale""");

    /** What every region has one of, or every sector. */
    private static final Set<String> ONE_EACH =
            WordSet.of("srdeii sresri sraddet cper crte comite-strategique-de-filiere");

    private CommonNames() {}

    /** Whether a thing goes by a name that things in other texts bear too. */
    public static boolean has(Entity entity) {
        String label = entity.label();
        Optional<WellKnown.Known> known = known(label);
        if (known.isPresent()) {
            return ONE_EACH.contains(known.get().entity().key());
        }
        return switch (entity.kind()) {
            case PERSON -> label.indexOf(' ') < 0;
            case AGREEMENT -> isOfKind(label, AgreementKinds.ofWord(firstWord(label)));
            case ORGANISATION -> isBody(label);
            case EVENT, SITE -> isSmall(label);
            case TERRITORY, PRODUCT, THING -> false;
        };
    }

    private static Optional<WellKnown.Known> known(String label) {
        String capital = label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
        return WellKnown.get().lookup(label).or(() -> WellKnown.get().lookup(capital));
    }

    private static boolean isOfKind(String label, @Nullable String kind) {
        boolean bySubject = kind != null && KNOWN_BY_SUBJECT.contains(kind);
        boolean first = true;
        var words = WORD.matcher(label);
        while (words.find()) {
            String word = words.group();
            String folded = Folding.fold(word);
            boolean ofKind = first && kind != null;
            if (!ofKind && !isGeneral(folded) && (bySubject || isProper(word))) {
                return false;
            }
            first = false;
        }
        return true;
    }

    private static boolean isBody(String label) {
        String head = firstWord(label);
        if (head.equals("ministere")) {
            return false;
        }
        if (isSmall(label)) {
            return WORD.matcher(label)
                    .results()
                    .map(word -> Folding.fold(word.group()))
                    .allMatch(word -> word.length() < SHORTEST_TELLING || FrenchWords.has(word));
        }
        return label.indexOf(' ') > 0
                && NounClass.INSTITUTION.has(head)
                && WORD.matcher(label)
                        .results()
                        .skip(1)
                        .map(word -> Folding.fold(word.group()))
                        .allMatch(CommonNames::isGeneral);
    }

    // small words of grammar, numbers and what is said of many
    private static boolean isGeneral(String folded) {
        return folded.length() < SHORTEST_TELLING && FrenchWords.has(folded)
                || folded.chars().allMatch(Character::isDigit)
                || GENERAL.contains(folded)
                || AgreementKinds.ofWord(folded) != null;
    }

    private static boolean isProper(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isSmall(String label) {
        return label.chars().noneMatch(Character::isUpperCase);
    }

    private static String firstWord(String label) {
        var words = WORD.matcher(label);
        return words.find() ? Folding.fold(words.group()) : "";
    }
}

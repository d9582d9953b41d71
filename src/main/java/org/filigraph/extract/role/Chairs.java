package org.filigraph.extract.role;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.filigraph.extract.clause.Source;
import org.filigraph.extract.clause.Wording;
import org.filigraph.mention.Entity;
import org.filigraph.mention.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * The chairs of universities that a text names, and who holds them: {@code la chaire « Marées » … Sa titulaire, P}; {@code P,
 * titulaire de la chaire industrielle Lumen}.
 */
final class Chairs {
    private static final String CAPITAL = "[\\p{Lu}][\\p{L}\\d&+-]*";
    /** Quoted, or in capitals behind a few words that tell what sort of chair it is. */
    private static final Pattern NAMED = Pattern.compile("\\b[Cc]haire (?:(?!de |du |des |d['’])[\\p{Ll}-]+ ){0,3}"
            + "(?:[«\"“][\\h]?([^»\"”]{2,60}?)[\\h]?[»\"”]|(" + CAPITAL + "(?: " + CAPITAL + "){0,3}))");

    private final NavigableMap<Integer, Entity> named = new TreeMap<>();

    Chairs(Source source) {
        Matcher chair = NAMED.matcher(source.text());
        while (chair.find()) {
            String label = chair.group(1) == null ? chair.group(2) : chair.group(1);
            named.put(chair.start(), Entity.named(EntityKind.ORGANISATION, "chaire " + label.strip()));
        }
    }

    static boolean isHolder(String word) {
        return word.equals("titulaire") || word.equals("cotitulaire") || word.equals("co-titulaire");
    }

    /** The position of who holds the chair named last, or first; null where the text names none, or something else is held. */
    @Nullable
    Position held(Wording w, int start, int noun, int limit) {
        int of = w.afterOf(noun + 1);
        boolean chair = w.word(of).equals("chaire");
        if (of > noun + 1 && !chair || named.isEmpty()) {
            return null;
        }
        int offset = w.token(noun).span().start();
        var last = named.floorEntry(chair ? w.token(of).span().start() : offset);
        Entity body = last != null ? last.getValue() : named.firstEntry().getValue();
        int end = noun + 1;
        while (chair && end < limit && !w.isMark(end) && w.name(end, EntityKind.PERSON) == null && end < of + 8) {
            end++;
        }
        while (chair && (w.word(end).equals("«") || w.word(end - 1).equals("«")) && end < limit) {
            end++;
            while (end < limit && !w.word(end - 1).equals("»")) {
                end++;
            }
        }
        return new Position(start, end, w.token(noun).text(), body, true, false);
    }
}

package org.filigraph.extract.clause;

import java.util.List;
import java.util.Set;
import org.filigraph.mention.Entity;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;

/** Tells public authorities from other bodies: what they have a policy for, they neither make nor trade in. */
public final class PublicBodies {
    private static final Set<String> FIRST = WordSet.of(
            """
            region conseil departement ministere prefecture metropole communaute ville mairie commune etat tribunal
            gouvernement commission union parlement senat assemblee dreets direccte dreal draaf insee bpifrance ademe
            caisse banque secretariat agglomeration collectivite ue sgpi chambre cci feder ars""");
    /** Words that end the names of authorities: "Lorient Agglomération", "Grenoble-Alpes Métropole". */
    private static final Set<String> LAST = WordSet.of("agglomeration agglo metropole communaute collectivite");
    /** How the names of public agencies begin. */
    private static final List<String> AGENCIES =
            List.of("agence regionale", "agence de l", "agence nationale", "agence departementale");

    private PublicBodies() {}

    /** Whether a body is a court: it judges of others, and what is told next is told of them. */
    public static boolean isCourt(Entity entity) {
        String name = Folding.fold(entity.label());
        return name.startsWith("tribunal") || name.startsWith("cour ");
    }

    /** Whether a body governs or administers. */
    public static boolean has(Entity entity) {
        String name = Folding.fold(entity.label());
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return name.equals("europe")
                || FIRST.contains(name.substring(0, end))
                || LAST.contains(name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1))
                || AGENCIES.stream().anyMatch(name::startsWith);
    }
}

package org.filigraph.extract.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.filigraph.fact.Role;
import org.filigraph.mention.Entity;
import org.filigraph.text.Folding;

/**
 * Makes the roles that a text tells of one person agree: the position in one place and the body in another
 * ({@code Anne Martin, nouvelle directrice générale … a pris la tête de Nautimer}) are one role.
 */
final class RoleBodies {
    /** A position whose body is not named beside it is less sure than this. */
    private static final double UNNAMED = 0.79;

    /** As many roles of one person are compared. */
    private static final int MOST = 60;

    private RoleBodies() {}

    /**
     * The roles without those that a fuller one of the same person says.
     *
     * @param gone whether a body has gone into a new one: who presided over it may preside over that too
     */
    static List<Role> settled(List<Role> roles, Predicate<Entity> gone) {
        Map<Entity, List<Role>> byPerson = new HashMap<>();
        for (Role role : roles) {
            byPerson.computeIfAbsent(role.person(), p -> new ArrayList<>(2)).add(role);
        }
        Set<Role> left = new HashSet<>();
        for (List<Role> same : byPerson.values()) {
            List<Role> ordered = same.stream()
                    .sorted(Comparator.<Role>comparingInt(r -> r.role().equals(RoleOffices.HEAD) || isLoose(r) ? 1 : 0)
                            .thenComparingDouble(r -> -r.evidence().confidence())
                            .thenComparingInt(r -> -r.role().length()))
                    .toList();
            List<Role> kept = new ArrayList<>();
            for (Role role : ordered) {
                if (kept.stream().limit(MOST).noneMatch(other -> !isRenewed(other, role, gone) && says(other, role))) {
                    kept.add(role);
                }
            }
            left.addAll(kept);
        }
        return roles.stream().filter(left::contains).distinct().toList();
    }

    // "Anne Martin, présidente de Sorex … La présidence sera assurée par Anne Martin": that of what Sorex has gone into
    private static boolean isRenewed(Role other, Role role, Predicate<Entity> gone) {
        Entity before = other.organisation();
        Entity now = role.organisation();
        return before != null && now != null && !before.equals(now) && gone.test(before) && !gone.test(now);
    }

    // the same position, told with its body by the other, or told a second time without naming the body
    private static boolean says(Role other, Role role) {
        Set<String> words = words(role);
        Set<String> others = words(other);
        if (role.role().equals(other.role()) && Objects.equals(role.organisation(), other.organisation())) {
            return false;
        }
        if (role.role().equals(RoleOffices.HEAD) || isLoose(role)) {
            return Objects.equals(role.organisation(), other.organisation());
        }
        boolean alike = others.containsAll(words) || words.containsAll(others);
        boolean unnamed = role.evidence().confidence() < UNNAMED;
        boolean sameBody = role.organisation() == null || role.organisation().equals(other.organisation());
        return alike && (unnamed || sameBody);
    }

    // who leads a body, where another place says as what
    private static boolean isLoose(Role role) {
        return role.role().startsWith("dirigeant") && role.role().indexOf(' ') < 0;
    }

    private static Set<String> words(Role role) {
        return new HashSet<>(List.of(Folding.fold(role.role()).split(" +", -1)));
    }
}

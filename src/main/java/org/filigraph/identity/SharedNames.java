package org.filigraph.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.filigraph.mention.EntityKind;

/**
 * Ties what bears one name alone to what bears it beside another: a text says that {@code ANR} stands for something, and
 * other texts say {@code ANR} alone. Where two things bear it beside names that differ, it tells neither.
 */
final class SharedNames {
    private final List<Bearer> bearers;
    private final Forms forms;
    private final Groups groups;
    private final Consumer<Identification> out;

    SharedNames(List<Bearer> bearers, Forms forms, Groups groups, Consumer<Identification> out) {
        this.bearers = bearers;
        this.forms = forms;
        this.groups = groups;
        this.out = out;
    }

    void find() {
        shared();
        initials();
    }

    private void shared() {
        Map<String, List<Bearer>> byForm = new TreeMap<>();
        for (Bearer bearer : bearers) {
            if (!bearer.isCommon()) {
                forms.joined(bearer)
                        .forEach(form -> byForm.computeIfAbsent(bearer.kind() + form, key -> new ArrayList<>())
                                .add(bearer));
            }
        }
        byForm.forEach((form, sharing) -> {
            List<Bearer> alone = sharing.stream().filter(forms::isPure).toList();
            List<Bearer> beside =
                    sharing.stream().filter(bearer -> !forms.isPure(bearer)).toList();
            Set<String> meant = roots(beside);
            if (meant.size() == 1) {
                alone.forEach(bearer -> tie(bearer, beside.get(0), Rule.TEXT));
            } else if (form.indexOf(' ') < 0 && alone.isEmpty()) {
                longName(beside);
            }
        });
    }

    // the same name of several words beside others
    private void longName(List<Bearer> beside) {
        for (int i = 1; i < beside.size(); i++) {
            String shared = sharedName(beside.get(i - 1), beside.get(i));
            if (!shared.isEmpty() && forms.of(shared).telling().size() > 2) {
                tie(beside.get(i - 1), beside.get(i), Rule.SPELLING);
            }
        }
    }

    private String sharedName(Bearer one, Bearer other) {
        Set<String> theirs = forms.joined(other);
        return one.names().keySet().stream()
                .filter(name -> theirs.contains(forms.of(name).joined()))
                .max((a, b) -> a.length() != b.length() ? a.length() - b.length() : a.compareTo(b))
                .orElse("");
    }

    /** What is known by an acronym alone, and the one thing of these initials. */
    private void initials() {
        Map<String, List<Bearer>> acronyms = new TreeMap<>();
        Map<String, List<Bearer>> spelledOut = new TreeMap<>();
        for (Bearer bearer : bearers) {
            if (bearer.kind() != EntityKind.ORGANISATION || bearer.isCommon()) {
                continue;
            }
            for (String name : bearer.mains()) {
                Form form = forms.of(name);
                if (form.acronym() && forms.isPure(bearer)) {
                    acronyms.computeIfAbsent(form.joined(), key -> new ArrayList<>())
                            .add(bearer);
                } else if (form.telling().size() > 2) {
                    spelledOut
                            .computeIfAbsent(form.initials(), key -> new ArrayList<>())
                            .add(bearer);
                }
            }
        }
        acronyms.forEach((acronym, alone) -> {
            List<Bearer> long_ = spelledOut.getOrDefault(acronym, List.of());
            if (acronym.length() < 3 || roots(long_).size() != 1) {
                return;
            }
            for (Bearer bearer : alone) {
                long_.stream().filter(bearer::meets).findFirst().ifPresent(whole -> tie(bearer, whole, Rule.INITIALS));
            }
        });
    }

    private Set<String> roots(List<Bearer> some) {
        Set<String> roots = new TreeSet<>();
        some.forEach(bearer -> roots.add(groups.root(bearer.id())));
        return roots;
    }

    private void tie(Bearer one, Bearer other, Rule rule) {
        String name = one.mains().isEmpty() ? one.key() : one.mains().get(0);
        String full = other.names().keySet().stream()
                .filter(each -> !forms.of(each).joined().equals(forms.of(name).joined()))
                .max((a, b) -> a.length() != b.length() ? a.length() - b.length() : b.compareTo(a))
                .orElse(name);
        out.accept(Identification.of(one.id(), other.id(), rule, Forms.both(name, full)));
    }
}

package org.filigraph.extract.discourse;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.filigraph.extract.clause.Wording;
import org.filigraph.extract.discourse.Genders.Gender;
import org.filigraph.mention.Entity;
import org.filigraph.text.Folding;
import org.filigraph.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The gender of the people a text tells of, by their title, their calling or else their first name. */
final class Persons {
    private static final Set<String> MEN = WordSet.of(
            """
            philippe pierre jerome guillaume christophe antoine maxime stephane alexandre etienne baptiste patrice
            serge claude dominique gilles georges jacques charles andre rene honore hippolyte gustave auguste eugene
            aristide achille blaise ambroise come cyrille basile cesare felipe giuseppe andrea luca nicola mike dave
            joe moise noe timothee barthelemy anatole emile lucas thomas nicolas matthias elie zacharie remi remy
            henri dimitri yannick loic""");

    private static final Set<String> WOMEN = WordSet.of(
            """
            marion manon maud ines agnes edith elisabeth judith ingrid karin astrid anais maylis soizic enora sarah
            deborah esther suzon lison madison lilas iris doris gladys rachel isabel muriel raphael-anne carmen gwen
            solen nolwenn rozenn maiwenn yasmin aurelie julie marie sophie valerie nathalie virginie stephanie emilie
            melanie sylvie lucie elodie amelie annie rosalie coralie leslie margot myriam miriam chloe zoe salome
            noemi fanny nelly betty cathy dany mary kelly emily audrey cindy nancy""");

    /** These endings of first names tell women, but for {@link #MEN}. */
    private static final Set<String> ENDINGS = WordSet.of("e a");

    private final Map<Entity, Gender> known = new HashMap<>();

    /** Takes note of a person's name at a place. */
    void read(Wording w, int at, Entity person) {
        String before = w.word(at - 1);
        String title = before.equals(".") ? w.word(at - 2) : before;
        if (Set.of("m", "m.", "monsieur").contains(title)) {
            known.put(person, Gender.MASCULINE);
        } else if (Set.of("mme", "madame", "mlle").contains(title)) {
            known.put(person, Gender.FEMININE);
        } else if (!known.containsKey(person)) {
            Gender byName = ofFirstName(Folding.fold(person.label()).split("[ -]", 2)[0]);
            if (byName != null) {
                known.put(person, byName);
            }
        }
    }

    private static @Nullable Gender ofFirstName(String first) {
        if (first.length() < 3) {
            return null;
        }
        boolean woman =
                WOMEN.contains(first) || !MEN.contains(first) && ENDINGS.contains(first.substring(first.length() - 1));
        return woman ? Gender.FEMININE : Gender.MASCULINE;
    }

    @Nullable
    Gender of(Entity person) {
        return known.get(person);
    }
}

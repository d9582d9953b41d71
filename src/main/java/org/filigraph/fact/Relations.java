package org.filigraph.fact;

import java.util.List;

/** Reads ties between bodies, places, sectors, products and years; each family of ties has its own reader. */
final class Relations {
    private Relations() {}

    static List<Relation> of(Source source) {
        Ties ties = new Ties(source);
        Places places = new Places(ties);
        Foundings foundings = new Foundings(ties);
        Ownership ownership = new Ownership(ties);
        Partnerships partnerships = new Partnerships(ties);
        Products products = new Products(ties);
        Activities activities = new Activities(ties);
        places.profiles(source);
        for (Wording wording : Wording.of(source)) {
            ties.enter(wording);
            places.read(wording);
            foundings.read(wording);
            ownership.read(wording);
            partnerships.read(wording);
            products.read(wording);
            activities.read(wording);
            ties.leave(wording);
        }
        return ties.relations();
    }
}

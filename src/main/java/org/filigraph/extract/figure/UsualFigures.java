package org.filigraph.extract.figure;

import java.util.Set;
import org.filigraph.extract.discourse.Body;
import org.filigraph.fact.Figure.Measure;
import org.filigraph.text.WordSet;

/** Which indicators texts usually say of which sorts of things. */
final class UsualFigures {
    private static final Set<String> MONEY = WordSet.of("publicFunding investment");
    private static final Set<String> OF_WORKS = WordSet.of("investment floorArea landArea");
    private static final Set<String> OF_AGREEMENTS = WordSet.of("publicFunding projects commitments trainings");
    private static final Set<String> OF_EVENTS = WordSet.of("attendees exhibitors");
    private static final Set<String> OF_COMPANIES = WordSet.of(
            """
            employment turnover investment floorArea landArea production productionSites customers products countries
            exports researchers patents""");
    private static final Set<String> OF_CLUSTERS = WordSet.of(
            """
            members projects employment enterprises laboratories organisations floorArea researchers students
            trainings publicFunding turnover establishments""");
    private static final Set<String> BODIES = WordSet.of("enterprises establishments laboratories organisations");
    private static final Set<String> OF_BODIES = WordSet.of("projects turnover customers products patents");
    private static final Set<String> OF_LANDS = WordSet.of("employment population students researchers");
    private static final Set<String> OF_FIELDS =
            WordSet.of("employment turnover production exports students productionSites population");
    private static final Set<String> MEMBERS = WordSet.of("members attendees exhibitors");

    /** What a number is for the words around it. */
    enum Sort {
        MONEY,
        RANK,
        OTHER
    }

    private UsualFigures() {}

    static Sort sort(String indicator, Measure measure) {
        return measure == Measure.RANK ? Sort.RANK : isMoney(indicator) ? Sort.MONEY : Sort.OTHER;
    }

    /** Whether it is rather told of works, on a site, than of a body. */
    static boolean isOfWorks(String indicator) {
        return OF_WORKS.contains(indicator);
    }

    static boolean isMoney(String indicator) {
        return MONEY.contains(indicator);
    }

    static boolean countsBodies(String indicator) {
        return BODIES.contains(indicator);
    }

    /** Who belongs to a body or comes to an event. */
    static boolean countsMembers(String indicator) {
        return MEMBERS.contains(indicator);
    }

    /** What only things have, no sector: projects, turnover, patents. */
    static boolean isOfBodies(String indicator) {
        return OF_BODIES.contains(indicator);
    }

    static boolean isOfAgreements(String indicator) {
        return OF_AGREEMENTS.contains(indicator);
    }

    static boolean isOfEvents(String indicator) {
        return OF_EVENTS.contains(indicator);
    }

    /** What fields and lands have more of than any body. */
    static boolean isOfLands(String indicator) {
        return countsBodies(indicator) || OF_LANDS.contains(indicator);
    }

    /** What fields have and the bodies that speak for them tell of: firms, jobs, turnover, what is made, shares of it. */
    static boolean isOfFields(String indicator, boolean share) {
        return countsBodies(indicator) || OF_FIELDS.contains(indicator) || share && !countsMembers(indicator);
    }

    /** Whether texts usually say such a figure of such things. */
    static boolean of(Body sort, String indicator) {
        return switch (sort) {
            case COMPANY, SITE -> OF_COMPANIES.contains(indicator);
            case BODY ->
                OF_COMPANIES.contains(indicator) || OF_CLUSTERS.contains(indicator) || OF_EVENTS.contains(indicator);
            case CLUSTER, RESEARCH -> OF_CLUSTERS.contains(indicator);
            case AGREEMENT -> OF_AGREEMENTS.contains(indicator) || MONEY.contains(indicator);
            case EVENT -> OF_EVENTS.contains(indicator) || indicator.equals("floorArea");
            case COUNCIL, PUBLIC -> false;
        };
    }
}

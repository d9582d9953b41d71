package org.filigraph.mention;

/** What a territory is, from the widest to the smallest. */
public enum TerritoryKind {
    WORLD,
    CONTINENT,
    /** A union of states: the European Union, the euro area. */
    UNION,
    COUNTRY,
    /** A part of a continent or country that is no administrative unit: the Maghreb, Scotland, France métropolitaine. */
    AREA,
    REGION,
    /** A French region that ended with the reform of 2016. */
    FORMER_REGION,
    DEPARTEMENT,
    /** An intercommunality with taxes of its own: communauté or métropole. */
    EPCI,
    /** A part of the Métropole du Grand Paris: établissement public territorial. */
    EPT,
    COMMUNE,
    /** An arrondissement of Paris, Lyon or Marseille. */
    ARRONDISSEMENT,
    /** A commune that has become a part of another. */
    FORMER_COMMUNE,
    /** A city abroad. */
    CITY;

    /** Whether it is a town or a part of one, as opposed to an area with towns in it. */
    public boolean isTown() {
        return this == COMMUNE || this == ARRONDISSEMENT || this == FORMER_COMMUNE || this == CITY;
    }
}

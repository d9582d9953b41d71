package org.filigraph.extract.clause;

import org.jspecify.annotations.Nullable;

/**
 * The sector that a document as a whole is about. Industry as such is one only where no other is.
 *
 * @param key of the sector, null where the document is about none or about all
 * @param share which part of what tells a field tells this one and its kind, 0 to 1
 * @param amongMany whether the document tells of several other fields too
 * @param seldom whether no more than two of its many sentences do
 * @param once whether one sentence alone does
 * @param leaning where it is about none, the sector that it tells clearly more of than of any other, or null
 * @param weighing what was weighed
 */
public record MainSector(
        @Nullable String key,
        double share,
        boolean amongMany,
        boolean seldom,
        boolean once,
        @Nullable String leaning,
        Weighing weighing) {
    /** Whether a sector is a trade that works for what the document goes on about: "soudeurs" and nuclear power. */
    public boolean isServedBy(String sector) {
        return key != null && !once && SectorMarkets.worksFor(sector, key);
    }
}

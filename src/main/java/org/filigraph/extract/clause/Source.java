package org.filigraph.extract.clause;

import org.filigraph.document.Document;
import org.filigraph.mention.Mentions;
import org.filigraph.text.Layout;

/**
 * One document as the rules see it.
 *
 * @param layout its blocks and sentences
 * @param mentions its names, numbers and dates
 * @param context what each place is about
 * @param speakers who speaks where
 */
public record Source(Document document, Layout layout, Mentions mentions, Context context, Speakers speakers) {
    public String text() {
        return document.text();
    }
}

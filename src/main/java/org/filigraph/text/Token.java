package org.filigraph.text;

/**
 * A word, a run of digits, or one mark of punctuation.
 *
 * @param span where it stands in the document's text
 * @param text as written
 * @param folded its folded form, see {@link Folding}
 * @param spaceBefore whether white space, a line break or the begin of the text precedes it
 */
public record Token(Span span, String text, String folded, Kind kind, boolean spaceBefore) {
    /** What a token is made of. */
    public enum Kind {
        /** Letters, with inner hyphens, apostrophes and digits: {@code Seine-et-Marne}, {@code l'}, {@code m2}. */
        WORD,
        /** The digits 0 to 9 alone; separators of thousands and decimals are tokens of their own. */
        NUMBER,
        /** One mark: a comma, a bracket, a percent sign, a currency sign. */
        MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is this mark or this folded word. */
    public boolean is(String form) {
        return folded.equals(form);
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it has two letters or more, and all are capitals. */
    public boolean isAllCapitals() {
        return isWord()
                && text.length() > 1
                && text.codePoints().filter(Character::isLetter).count() > 1
                && text.codePoints().noneMatch(Character::isLowerCase);
    }
}

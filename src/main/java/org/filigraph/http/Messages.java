package org.filigraph.http;

import gg.jte.Content;
import gg.jte.support.LocalizationSupport;
import java.util.ResourceBundle;

/**
 * What pages say beside the data, in the current language: one file of messages for each, {@code messages/pages_fr} and
 * {@code messages/pages_en}. Parameters stand as {@code {0}}.
 */
public final class Messages implements LocalizationSupport {
    private static final String BUNDLE = "messages.pages";
    private static final Messages MARKUP = new Messages();

    private Messages() {}

    /** A message as text. */
    public static String say(String key, Object... parameters) {
        String message = MARKUP.lookup(key);
        for (int i = 0; i < parameters.length; i++) {
            message = message.replace("{" + i + "}", String.valueOf(parameters[i]));
        }
        return message;
    }

    /** A message with markup of its own; parameters are text or content. */
    public static Content markup(String key, Object... parameters) {
        return MARKUP.localize(key, parameters);
    }

    /** A number of things, with the noun of that key in the right number. */
    public static String count(long number, String noun) {
        return Wording.count(number) + "\u00a0" + noun(number, noun);
    }

    /** The noun of that key in the right number: the French say none of one thing, the English of many. */
    public static String noun(long number, String noun) {
        boolean one = Language.current() == Language.FRENCH ? Math.abs(number) < 2 : number == 1;
        return say(noun + (one ? ".one" : ".many"));
    }

    /** Whether there is a message of that key. */
    static boolean has(String key) {
        return bundle().containsKey(key);
    }

    @Override
    public String lookup(String key) {
        return bundle().getString(key);
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                BUNDLE,
                Language.current().locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

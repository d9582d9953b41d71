package org.filigraph.text;

import java.util.regex.Pattern;

/**
 * The menus of sites, which a saved page shows on one line: {@code Le cluster | Nos actions | Adhérer | Agenda}, {@code
 * Menu  Le port  Services  Actualités}. What they name is where to click, and nothing that the page tells of.
 */
final class Menus {
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|·•>›]\\s*|\\s+[–—-]\\s+|\\s{2,}|\\t");
    /** What opens a menu: a sign to unfold it, or its name. */
    private static final Pattern OPENING =
            Pattern.compile("^(?:☰|≡|\\[? ?menu(?: principal)? ?\\]?)\\s*(?:[|:·>]\\s*)?");

    /** The parts of sites that go by the same words on all of them. */
    private static final Pattern PART = Pattern.compile(
            "(?:accueil|actus?|actualites?|agenda|evenements?|contacts?|nous contacter|qui sommes[- ]nous ?\\??|a propos"
                    + "|adhere(?:r|nts)|adhesion|devenir (?:membre|adherent)|annuaire|membres|espace .*|se connecter|connexion"
                    + "|(?:nos|notre|vos|votre|mes|mon) .*|services|formations?|admissions?|entreprises|recrutement|emplois?|carrieres?"
                    + "|offres?(?: d'emploi)?|presse|medias?|publications?|ressources|documentation|telechargements?|blog|faq"
                    + "|partenaires?|boutique|newsletter|infos? pratiques?|chiffres[- ]cles|projets|innovation|international"
                    + "|rejoi(?:ndre|gnez).*|plateforme|galerie|recherche|rechercher|fr|en|de|es|it|eco|culture|sports?|faits divers"
                    + "|aller au (?:contenu|menu)|menu|mentions legales|plan du site|programme|exposants?|visiteurs?|billetterie|s'.*)");

    /** "Le cluster", "La filière": what the site is about, as it is called there. */
    private static final Pattern OWN = Pattern.compile("(?:l[ea]s? |l')[a-z-]+");

    private static final int ENTRIES = 3;
    private static final int LONGEST = 30;

    private Menus() {}

    static boolean isOne(String line) {
        String folded = Folding.fold(line).strip();
        String rest = OPENING.matcher(folded).replaceFirst("");
        boolean opened = rest.length() < folded.length();
        String[] entries = BETWEEN.split(rest, -1);
        if (entries.length < ENTRIES) {
            return false;
        }
        int parts = 0;
        int own = 0;
        for (String entry : entries) {
            if (entry.length() > LONGEST || entry.codePoints().anyMatch(Character::isDigit)) {
                return false;
            }
            parts += PART.matcher(entry).matches() ? 1 : 0;
            own += OWN.matcher(entry).matches() ? 1 : 0;
        }
        return 2 * (parts + own) >= entries.length && (parts >= 2 || opened && parts > 0);
    }
}

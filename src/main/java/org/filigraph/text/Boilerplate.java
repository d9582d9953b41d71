package org.filigraph.text;

import java.util.regex.Pattern;

/** Tells what is not content: press contacts, teasers for other articles, share buttons, credits, notices. */
final class Boilerplate {
    /** Begins a part that runs to the next heading of the text's own, or to the end. */
    private static final Pattern PART = Pattern.compile(
            "^(contacts?( presse| medias?)?|service presse|relations? (presse|medias)|contacts? :.*|vos contacts.*"
                    + "|contacts? (de la )?presse.*)$");
    /** Begins such a part too, however much the line says: {@code Contact presse : Anne Martin, chargée de …}. */
    private static final Pattern PRESS = Pattern.compile(
            "^((vos )?contacts? ((de la )?presse|medias?)( .*|:.*|,.*)?|(service|relations?) (de )?(la )?(presse|medias?) ?:.*"
                    + "|attachee?s? (de )?presse ?:.*)$");
    /** Begins a part that runs to the end of the text. */
    private static final Pattern REST = Pattern.compile(
            "^(la une de nos adherents|a la une|(a )?lire aussi.*|a lire egalement.*|voir aussi|nos? (dernieres )?actualites?|notre actualite"
                    + "|toute l'actualite.*|articles? (similaires?|lies?|recents?)|sur le meme (sujet|theme)|dans la meme (rubrique|categorie)"
                    + "|(vous aimerez|ces articles|cela pourrait).*|dernieres (actualites|nouvelles|publications)|les plus lus"
                    + "|plan du site|mentions legales.*|nos partenaires)$");
    /** A line that is no content by itself. */
    private static final Pattern LINE = Pattern.compile(
            "^(partager.*|imprimer|telecharger( le .*)?|suivez[- ]nous.*|retrouvez[- ]nous.*|credits? ?(photos?)?( |:|-|©).*|©.*|photos? (dr|:|©).*"
                    + "|propos recueillis par .*|publie (le|par) .*|(derniere )?mis e? ?a jour .*|mise? a jour (le|:) .*|s'inscrire.*|(nous utilisons|ce site utilise) .*cookies.*"
                    + "|accepter( tous les cookies)?|refuser|en savoir plus|lire la suite.*|accueil( ?[>/|»].*)?|menu|rechercher|connexion|retour.*|notes?|pour aller plus loin ?: ?note rapide"
                    + "|(aller|passer|acceder) au (contenu|menu).*|skip to .*|s'abonner.*|se connecter.*|s'identifier|identifiez-vous.*|je m'abonne.*"
                    + "|publicites?|annonces?|facebook|twitter|linkedin|instagram|youtube|whatsapp|x|email|e-mail|courriel|copier le lien.*|envoyer.*par (mail|e-mail|courriel)"
                    + "|reagissez.*|\\d* ?commentaires?|(ajouter|laisser|poster) un commentaire.*|vous devez etre connecte.*|(article |page )?(mise?|modifiee?|publiee?|actualisee?) (a jour )?(le|il y a) .*|paru le.*"
                    + "|lecture ?:? ?\\d+ ?min.*|\\d+ ?min(utes)? de lecture|lecture\\(s\\).*|nombre de (pages|vues|lectures).*|page \\d+( ?(sur|/) ?\\d+)?|voir (plus|moins|tout).*|afficher (plus|moins).*|fermer|suivante?|precedente?|haut de page"
                    + "|cliquez ici.*|(la )?lecture de cet article est reservee.*|(article |contenu )?reserve aux abonnes.*|il vous reste .* a lire.*|tags? ?:.*|mots[- ]cles ?:.*|categories? ?:.*|tous droits reserves.*|(lire|lisez|voir|decouvrez|retrouvez) (notre|aussi|egalement|notre dernier).*"
                    + "|cliquez .*|(protected|copied|download|upload|share|loading|search|home|next|previous|reply|subscribe|comments?)!?|(show|read|view|load|see) (more|all|less).*|log ?in|sign (in|up).*|academic year.*|n/a|powered by .*|all rights reserved.*|(aucun )?resultats? trouves?|texte integral"
                    + "|illustration.*©.*|image ?: .*|\\(?crédit .*|source photo.*|temps de lecture.*|newsletter.*|abonnez-vous.*|si ce (message|courriel|mail) ne s'affiche pas.*|(\\[?menu\\]? ).*|liberte,?( -)? egalite,?( -)? fraternite|\"+|communique de presse|dossier de presse|(pour )?diffusion immediate|sous embargo.*)$");
    /** Who wrote an article, and when: {@code Par Anne Martin}, {@code Le 22 juin 2012, par Anne Martin}. */
    private static final Pattern BYLINE =
            Pattern.compile("^(?:(?:Le )?\\d{1,2}(?:er)? \\p{L}+ \\d{4}(?: à [\\dhH:]+)?,? )?[Pp]ar"
                    + "(?: \\p{Lu}[\\p{L}’'.-]+){1,4}(?: ?[-–|,·•(].*)?$");

    /** Whom to write or call: an address of e-mail, a French telephone number. The line tells of nothing else. */
    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w{2,}|(?<!\\d)(\\+33 ?|0)[1-9]([ .-]?\\d{2}){4}(?!\\d)");

    /** Whom to turn to, and who answers for a publication: {@code Votre contact : Anne Martin, chargée de projets}. */
    private static final Pattern TURN_TO = Pattern.compile(
            "^(?:(?:votre|vos|notre|nos) )?(?:contacts?|interlocut(?:eur|rice)s?|referente?s?)(?: [\\w' -]{2,40})? ?: .*"
                    + "|^(?:directeur|directrice|responsable) (?:de (?:la )?)?(?:publication|redaction) ?: .*"
                    + "|^(?:pour )?(?:tous? |plus de |toute )?(?:renseignements?|informations?)(?: et inscriptions?)? ?: .*");

    /** A teaser for one other article, or a row of emblems, which may stand in the midst of an article. */
    private static final Pattern TEASER =
            Pattern.compile("^((a )?lire aussi.*|a lire egalement.*|voir aussi|nos partenaires)$");

    private Boilerplate() {}

    static boolean beginsPart(String line) {
        String plain = plain(line);
        return line.length() <= 60 && PART.matcher(plain).matches()
                || line.length() <= 250 && PRESS.matcher(plain).matches();
    }

    static boolean beginsRest(String line) {
        return line.length() <= 80 && REST.matcher(plain(line)).matches();
    }

    static boolean isTeaser(String line) {
        return TEASER.matcher(plain(line)).matches();
    }

    static boolean isLine(String line) {
        return line.length() <= 200
                && (Menus.isOne(line)
                        || LINE.matcher(plain(line)).matches()
                        || BYLINE.matcher(line).matches()
                        || TURN_TO.matcher(plain(line)).matches()
                        || ADDRESS.matcher(line).find());
    }

    private static String plain(String line) {
        return Folding.fold(line).replace("*", "").replace("#", "").strip().replaceAll("\\s*[:.]$", "");
    }
}

package org.filigraph.extract.clause;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The forms of a French verb in the third person and after "nous", made from its infinitive. All folded. Safe for threads. */
public final class Conjugation {
    /**
     * How the verbs whose infinitive ends in {@code infinitive} are conjugated.
     *
     * @param present the third person, singular and plural
     * @param imperfect the stem before "-ait" and "-ant"
     * @param future the stem before "-a" and "-ait"
     * @param participle in its four forms
     * @param past the simple past, singular and plural
     */
    private record Pattern(
            String infinitive,
            List<String> present,
            String imperfect,
            String future,
            List<String> participle,
            List<String> past) {
        static Pattern of(String row) {
            String[] cells = row.split("\\s*\\|\\s*", -1);
            return new Pattern(cells[0], words(cells[1]), cells[2], cells[3], words(cells[4]), words(cells[5]));
        }

        private static List<String> words(String cell) {
            return List.of(cell.split(" ", -1));
        }
    }

    /** The first pattern whose ending fits counts. */
    private static final List<Pattern> PATTERNS = List.of(
                    "naitre | nait naissent | naiss | naitr | ne nee nes nees | naquit naquirent",
                    "croitre | croit croissent | croiss | croitr | cru crue crus crues | crut crurent",
                    "suivre | suit suivent | suiv | suivr | suivi suivie suivis suivies | suivit suivirent",
                    "sortir | sort sortent | sort | sortir | sorti sortie sortis sorties | sortit sortirent",
                    "faire | fait font | fais | fer | fait faite faits faites | fit firent",
                    "vaincre | vainc vainquent | vainqu | vaincr | vaincu vaincue vaincus vaincues | vainquit"
                            + " vainquirent",
                    "cevoir | coit coivent | cev | cevr | cu cue cus cues | cut curent",
                    "voir | voit voient | voy | verr | vu vue vus vues | vit virent",
                    "enir | ient iennent | en | iendr | enu enue enus enues | int inrent",
                    "cueillir | cueille cueillent | cueill | cueiller | cueilli cueillie cueillis cueillies | cueillit"
                            + " cueillirent",
                    "querir | quiert quierent | quer | querr | quis quise quis quises | quit quirent",
                    "vrir | vre vrent | vr | vrir | vert verte verts vertes | vrit vrirent",
                    "ffrir | ffre ffrent | ffr | ffrir | ffert fferte fferts ffertes | ffrit ffrirent",
                    "servir | sert servent | serv | servir | servi servie servis servies | servit servirent",
                    "courir | court courent | cour | courr | couru courue courus courues | courut coururent",
                    "clure | clut cluent | clu | clur | clu clue clus clues | clut clurent",
                    "coudre | coud cousent | cous | coudr | cousu cousue cousus cousues | cousit cousirent",
                    "prendre | prend prennent | pren | prendr | pris prise pris prises | prit prirent",
                    "endre | end endent | end | endr | endu endue endus endues | endit endirent",
                    "eindre | eint eignent | eign | eindr | eint einte eints eintes | eignit eignirent",
                    "oindre | oint oignent | oign | oindr | oint ointe oints ointes | oignit oignirent",
                    "mettre | met mettent | mett | mettr | mis mise mis mises | mit mirent",
                    "crire | crit crivent | criv | crir | crit crite crits crites | crivit crivirent",
                    "uire | uit uisent | uis | uir | uit uite uits uites | uisit uisirent",
                    "ir | it issent | iss | ir | i ie is ies | it irent",
                    "ger | ge gent | ge | ger | ge gee ges gees | gea gerent",
                    "oyer | oie oient | oy | oier | oye oyee oyes oyees | oya oyerent",
                    "uyer | uie uient | uy | uier | uye uyee uyes uyees | uya uyerent",
                    "ayer | aie aient aye ayent | ay | aier | aye ayee ayes ayees | aya ayerent",
                    "appeler | appelle appellent | appel | appeller | appele appelee appeles appelees | appela appelerent",
                    "nouveler | nouvelle nouvellent | nouvel | nouveller | nouvele nouvelee nouveles nouvelees"
                            + " | nouvela nouvelerent",
                    "jeter | jette jettent | jet | jetter | jete jetee jetes jetees | jeta jeterent",
                    "er | e ent |  | er | e ee es ees | a erent")
            .stream()
            .map(Pattern::of)
            .toList();

    private Conjugation() {}

    /** Each form of the verb and what it can be: {@code produit} is a statement or a participle. */
    public static Map<String, Set<VerbForm>> of(String infinitive) {
        Pattern pattern = PATTERNS.stream()
                .filter(p -> infinitive.endsWith(p.infinitive))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no conjugation for the verb " + infinitive));
        String stem = infinitive.substring(0, infinitive.length() - pattern.infinitive.length());
        Map<String, Set<VerbForm>> forms = new HashMap<>();
        add(forms, stem, pattern.present, VerbForm.STATED);
        add(forms, stem, pattern.past, VerbForm.STATED);
        add(forms, stem + pattern.imperfect, List.of("ait", "aient", "ons"), VerbForm.STATED);
        add(forms, stem + pattern.future, List.of("a", "ont", "ons"), VerbForm.FUTURE);
        add(forms, stem + pattern.future, List.of("ait", "aient"), VerbForm.CONDITIONAL);
        add(forms, stem + pattern.imperfect, List.of("ant"), VerbForm.GERUND);
        add(forms, stem, pattern.participle, VerbForm.PARTICIPLE);
        add(forms, infinitive, List.of(""), VerbForm.INFINITIVE);
        return forms;
    }

    /**
     * Each form of some verbs and what it can be.
     *
     * @param infinitives each one or several, apart by white space
     */
    public static Map<String, Set<VerbForm>> ofAll(String... infinitives) {
        Map<String, Set<VerbForm>> all = new HashMap<>();
        for (String verbs : infinitives) {
            for (String infinitive : verbs.strip().split("\\s+", -1)) {
                of(infinitive).forEach((form, can) -> all.computeIfAbsent(form, f -> EnumSet.noneOf(VerbForm.class))
                        .addAll(can));
            }
        }
        return Map.copyOf(all);
    }

    /**
     * All forms of some verbs.
     *
     * @param infinitives each one or several, apart by white space
     */
    public static Set<String> forms(String... infinitives) {
        return Set.copyOf(ofAll(infinitives).keySet());
    }

    /** Whether a folded word has an ending of infinitives. */
    public static boolean isInfinitive(String folded) {
        return folded.length() > 3
                && (folded.endsWith("er")
                        || folded.endsWith("ir")
                        || folded.endsWith("dre")
                        || folded.endsWith("ttre")
                        || folded.endsWith("uire")
                        || folded.equals("faire"));
    }

    private static void add(Map<String, Set<VerbForm>> forms, String stem, List<String> endings, VerbForm form) {
        for (String ending : endings) {
            forms.computeIfAbsent(stem + ending, f -> EnumSet.noneOf(VerbForm.class))
                    .add(form);
        }
    }
}

import { phrase } from '../phrases';
import { creditFor } from './credit';

/**
 * We took the danger away ourselves: a room or a line is closed, somebody is off the road, the customer is moved. A stopped
 * sale is none: what the customer has at home stays as dangerous as before.
 */
export const madeSafe = creditFor({
  en: [
    phrase(
      "(?:is|are|was|were|has been|have been|'s been) (?:now |already )?(?:closed|shut|sealed|evacuated|suspended|grounded",
      '|off (?:the )?(?:road|duty|shift|rota|route|job)|out of (?:service|use)|cordoned off|switched off)',
    ),
    phrase(
      "(?:\\w+ (?:closed|shut) (?:at|since|this)|(?:i|we)(?:'ve| have)? (?:closed|shut|sealed|evacuated|suspended|grounded",
      '|switched off|stopped serving|moved (?:you|them|everyone)))',
    ),
    "(?:another|a new|a clean|a ground[- ]floor|a safe) (?:room|flat|car|cabin|seat|house)|(?:you|they)(?:'re| are| will be) (?:moved|rehoused|relocated)",
    "(?:will not|won't|no longer|not) (?:drives?|be driving|works?|serves?|operates?)|moved (?:right away|now|tonight|today)",
    '(?:engineer|technician|plumber|doctor|medic|manager|colleague|team|crew)s? (?:is|are) (?:on (?:his|her|their|the) way|with you|there|at your)',
  ],
  fr: [
    phrase(
      "(?:est|sont|a ete|ont ete) (?:deja |desormais )?(?:fermee?s?|condamnee?s?|evacuee?s?|suspendue?s?|a l'arret|hors service",
      '|consignee?s?|coupee?s?|ecartee?s?|mise? a pied)',
    ),
    '(?:bassin|ligne|manege|rayon|zone|machine|piste|appareil|salle|quai|parc|circuit|aire|piscine|cuisine|attraction|chaine) (?:\\w+ )?(?:fermee?|coupee?|arretee?|evacuee?|videe?|condamnee?|suspendue?)',
    'ne (?:conduit|roule|circule|travaille|sert|fonctionne) plus|(?:je|nous) (?:ferm|condamn|evacu|suspend(?! (?:la|les) vente)|arret(?! (?:la|les) vente)|coup)\\w+',
    phrase(
      '(?:autre|nouvelle|la) (?:chambre|suite|cabine|voiture|location)[^.!?]{0,30}(?:prete|attend|libre|disponible|plain-pied)',
      '|(?:je|nous) vous (?:relog|chang|deplac|install|attribu|ai attribu|avons attribu)\\w+',
    ),
    '(?:retire|immobilise|enleve)e?s? (?:de la (?:rue|circulation|route|flotte|voie)|du (?:service|parc|reseau)|des (?:rues|routes|cuisines|ecoles|cantines)|de (?:toutes )?nos (?:cuisines|ecoles|cantines|salles))',
    '(?:avec la |vous apporte la |la |votre )cle d(?:e|u)|(?:de plain-pied|au rez-de-chaussee)[^.!?]{0,30}(?:prete?|attend|libre)|(?:vos affaires|vous) (?:montent|demenagez|changez)',
  ],
});

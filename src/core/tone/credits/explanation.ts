import { phrase } from '../phrases';
import { creditFor } from './credit';

/** Says what happened and why. */
export const explanation = creditFor({
  en: [
    'because|the (?:cause|reason) (?:is|was)|(?:was|were|is) (?:caused|due) (?:by|to)|what happened',
    "here(?:'s| is) why",
    phrase(
      '(?:a|an|the) (?:\\w+ ){0,3}(?:fault|failure|outage|breakdown|strike|bug|storm|defect|recall|mix-?up|leak|cut) ',
      '(?:on|in|at|of|this|last|since|has|had|is|was|took|hit|broke|left|meant|stopped|affects?|affected|means|made)',
    ),
    phrase(
      '(?:turned out|it turns out|we (?:found|traced|discovered)|stuck (?:at|in)|held (?:up )?(?:at|in)|went to the wrong',
      '|sent (?:it |you )?the wrong|was (?:scanned|left|sent|delivered|charged|misrouted))',
    ),
  ],
  fr: [
    "parce qu(?:e|')|car (?:nous|notre|le|la|les|un|une)|la (?:cause|raison) (?:est|vient)",
    "(?:est|etait|sont) (?:due?s?|lie?s?) a|ce qui s'est passe|voici pourquoi|en raison d|a la suite d",
    'suite a (?:un|une)',
    '(?:audit|rapport|resultats?|certificats?|chiffres|documents?|analyses?|releves?|contrat|registre)[^.!?]{0,60} (?:ici|la|en ligne|publi\\w+|consultables?|disponibles?|joints?)(?= ?[.,;:!]|$)',
    phrase(
      '(?:un|une|le|la) (?:\\w+ ){0,3}(?:panne|incident|coupure|greve|avarie|defaut|bug|rupture|erreur) ',
      '(?:de|sur|dans|a|au|technique|du|informatique|electrique|touche|affecte|empeche)',
    ),
    phrase(
      "(?:il s'avere|nous avons (?:trouve|identifie|constate)|bloquee? (?:a|au|en|dans)|parti a la mauvaise|etait reste",
      '|a ete (?:scanne|laisse|envoye|livre|debite|mal)\\w*)',
    ),
  ],
});

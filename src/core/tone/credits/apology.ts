import { phrase } from '../phrases';
import { creditFor } from './credit';

/** A plain apology: neither conditional nor mere sympathy ("sorry to hear"). */
export const apology = creditFor({
  en: [
    'sorry(?! (?:if|but|for (?:your|the) (?:\\w+ )?(?:loss|bereavement)|to (?:hear|see|read|learn)|you (?:feel|felt))|,? but)',
    "(?:i|we)(?:'d like to| want to| would like to| must| do| sincerely| truly| deeply)* apologi[sz]e(?! if)",
    '(?:my|our|sincere|please accept (?:my|our)|full) apologies(?! if)',
    'apologies (?:for|about|to you)',
    '(?:i|we) (?:do |really |truly |deeply |sincerely |very much )?(?:regret(?= (?:our|that (?:we|i)|having|not|letting|failing|(?:the|this|that) (?:delay|error|mistake|wait|way|oversight|lapse|failure|mix-?up)))|owe you (?:an apology|more|better))|my bad|pardon us',
  ],
  fr: [
    "(?:desolee?s?|navree?s?|confuse?s?)(?! (?:si|mais|d'(?:apprendre|entendre|lire)|de (?:lire|voir|l'apprendre))|,? mais)",
    '(?:mes|nos|toutes (?:mes|nos)|plates|sinceres) (?:plus )?(?:plates |sinceres |vives )?excuses(?! si)',
    '(?:je|nous) (?:vous |te )?(?:dois|devons|presente|presentons) (?:des |mes |nos |toutes )?(?:\\w+ )?excuses',
    '(?:je|nous) (?:vous |te )?demand(?:e|ons) pardon|pardon (?:pour|de)',
    phrase(
      "(?:je m'(?:en )?excuse|nous nous (?:en )?excusons|excusez[- ](?:nous|moi)|on s'(?:en )?excuse",
      "|(?:je|nous) (?:le |vous )?(?:regrett(?:e|ons)(?: \\w+ment)? (?:de |d'|notre|nos|cette erreur|cette attente|ce retard)|dem?andons pardon|devons des excuses))(?! si)",
    ),
    'presente(?:ra|ront|nt)? (?:toutes )?(?:ses|leurs) excuses',
    'pardon(?! ?\\?)(?! (?:si|mais))|toutes nos excuses',
    'vraiment (?:desolee?s?|navree?s?|confuse?s?)|(?:je|nous) (?:vous |te |lui |leur )?(?:en )?demand(?:e|ons) (?:bien )?pardon|mille (?:excuses|pardons)',
    "pri(?:e|ons) de (?:bien vouloir )?(?:nous |m'|me )(?:en )?excuser|veuillez (?:bien )?(?:nous |m')(?:en )?excuser",
  ],
});

import type { DraftContext } from './context';
import { findPhrases, type PhraseHit, type Phrases, phrase } from './phrases';

/** What went wrong, told as it happened to this customer; that something "did not satisfy" or was "difficult" tells nothing. */
const HARM: Phrases = {
  en: [
    '(?:delays?|errors?|outage|lack|loss|wait) (?:in|of|to|with|on) (?:your |the |our |a )?\\w+(?: \\w+)?|for not (?:\\w+ly )?\\w+ing(?: \\w+){0,3}|\\d+[- ](?:hour|day|week|month)s?[- ](?:wait|delay)',
    "(?:has|have|had)(?: not|n't) (?:yet )?(?:received|arrived|been (?:paid|refunded|delivered|answered|credited|returned))|(?:has|have|had) never (?:received|arrived)",
    '(?:your|the) (?:\\w+ )?(?:card|order|parcel|package|payment|transaction|money|account|delivery|refund|flight|app) (?:\\w+ ){0,2}?(?:failed|failing|fails|declined|declining|missing|lost|late|locked|blocked|broken|damaged|crashed|crashing|cancell?ed)',
  ],
  fr: [
    phrase(
      "(?:l'|d'|une? |votre |vos |nos |notre |cette |ces |ce |des? |du |le |la |les )?(?:annulations?|retards?|pannes?|coupures?|interruptions?|perturbations?|erreurs?|doublons?|rupture|non[- ](?:reception|livraison|remboursement)|defauts? (?:presents?|constates?)|perte)",
      "(?: (?:\\w+ )?(?:de|du|des|d'|sur|dans|lors|partielle|totale))?",
    ),
    '(?:recue?s?|livree?s?|arrivee?s?|commande|article|colis|produits?|\\w+) (?:\\w+ )?(?:defectueu\\w+|non[- ]conformes?|incomplet\\w*|abime\\w*|casse\\w*|endommage\\w*|sales?|en retard|en double|manquante?s?|perdue?s?|tachee?s?|dechire\\w*|vides?|reconditionne\\w*|mouille\\w*|brise\\w*|trop (?:petit|grand|court|long)\\w*|different\\w* d(?:e|u) cel\\w+)|mauvais(?:e|es)? (?:taille|couleur|article|produit|adresse|point relais|modele)s?|redirection d\\w+|(?:du |ayez |avez )(?:paye|payer|regle|regler) (?:\\w+ ){0,2}(?:frais|supplement)\\w*',
    "n'(?:a|ai|ait|ayez|avez|ont|aient) (?:pas|jamais|toujours pas|pas encore|rien|ete|eu)(?: \\w+)? (?:recue?|livree?|pu|obtenu|de (?:retour|reponse)|rembours\\w+|pris\\w*|conforme\\w*)|(?:ayez|avez) (?:toujours pas|pas encore|jamais|pas) (?:ete )?(?:recue?s?|livree?s?|rembours\\w+)|n'(?:ayez|avez) recu (?:ni|que|aucun\\w*|un\\w* \\w+ conforme)|(?:n'|ne (?:vous|lui) )(?:a|ait|ont|aient) (?:toujours )?(?:pas|jamais) (?:encore )?(?:ete )?(?!encore|ete|apport|satisf|plu\\b|convenu|convaincu|correspond|repondu)\\w+(?:e|i|u|is)e?s?",
    '(?:attendu|attendre|patiente) (?:\\w+ ){0,3}(?:\\d+|deux|trois|quatre|cinq|six|une|plusieurs) ?\\w+|\\d+ (?:heures|jours|semaines|mois|minutes) (?:sans|de retard|d.attente)',
    '(?:livre|recu|depose)\\w*(?: \\w+){0,3} (?:chez|aupres de|dans une? autre|a une autre)|(?:articles?|produits?|pieces?|colis) (?:vous )?manqu(?:e|ent|ait|aient)|(?:ete|etes) (?:debite\\w*|preleve\\w*|facture\\w*|raccroche\\w*|oublie\\w*|annule\\w*|bloque\\w*|refuse\\w*|ignore\\w*)',
  ],
};
/** As far back as two sentences go. */
const NEAR = 220;

/** Whether what happened is named: by the words before a formula, in its own sentence or the ones before it, or as its cause. */
export function namesHarm({ readable, language }: DraftContext, { from, to }: Pick<PhraseHit, 'from' | 'to'>): boolean {
  const after = readable.text.slice(to);
  if (CAUSED_BY.test(after)) return true;
  return findPhrases(readable, HARM[language]).some((harm) => {
    const isCause = harm.from > to && CAUSE_FOLLOWS.test(readable.text.slice(to, harm.from));
    return isCause || (harm.to <= from && from - harm.to < NEAR);
  });
}

/** "The inconvenience caused by" what is named next. */
const CAUSE_FOLLOWS = / by (?:the |our )?$/;
/** The same in French, where naming these calls is enough. */
const CAUSED_BY =
  /^ par (?:ces?|cet|cette|l[ae]s?|votre|vos|notre|nos|un|une) (?!situation|incident|probleme|souci|evenement)\w/;

const REGRETTED: Phrases = {
  en: ['sorry to (?:hear|learn|read|see)'],
  fr: ["(?:desolee?s?|navree?s?|confuse?s?) (?:d'apprendre|de lire|de voir|d'entendre)"],
};

/** "Sorry to learn that your parcel came broken": regret, and what is regretted, in one sentence. */
export function regretsHarm({ readable, language }: DraftContext): boolean {
  const harms = findPhrases(readable, HARM[language]);
  return findPhrases(readable, REGRETTED[language]).some(({ to }) =>
    harms.some(({ from }) => from >= to && from - to < 80 && !/[.!?]/.test(readable.text.slice(to, from))),
  );
}

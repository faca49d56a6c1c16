import { outsideLinks } from '../outsideLinks';
import { phrase } from '../phrases';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** An order number in public. */
export const orderNumber: Rule = {
  id: 'order-number',
  topic: 'privacy',
  level: 'error',
  why: {
    en: 'This is the customer’s order or case number, and anyone could read it.',
    fr: 'C’est le numéro de commande ou de dossier du client, et tout le monde pourrait le lire.',
  },
  source: SOURCES.privacy,
  label: { en: 'Without the number', fr: 'Sans le numéro' },
  languages: 'any',
  match: ({ text }) =>
    outsideLinks(text, NUMBERED).flatMap((match) => {
      const [whole, number = ''] = match;
      const end = match.index + whole.length;
      if (number.replace(/\D/g, '').length < 4) return [];
      return [{ start: end - number.length, end, fix: { text: '', start: end - gap(whole, number), end } }];
    }),
  bad: [
    { lang: 'en', draft: 'Your order NL-48213097 left today.', marks: 'NL-48213097', fixed: 'Your order left today.' },
    {
      lang: 'fr',
      draft: 'Votre commande n° 48213097 est partie.',
      marks: '48213097',
      fixed: 'Votre commande est partie.',
    },
  ],
  good: [
    { lang: 'en', draft: 'Your order of 12 lamps left in 2026.' },
    { lang: 'fr', draft: 'Votre commande est partie à 18 h 30.' },
  ],
};

const NUMBERED = new RegExp(
  phrase(
    '(?:order|commande|parcel|colis|booking|r[eé]servation|tracking|suivi|case|dossier|ticket|reference|r[eé]f[eé]rence',
    "|ref|r[eé]f|account|compte|client|customer|policy|contrat|contract|invoice|facture|claim|flight booking|pnr)(?:'s)?",
    '(?:[ \\u00a0]+(?:number|num[eé]ro|reference|id|code))?(?:[ \\u00a0]*(?:no\\.?|n[°º]|#|:|is|est|est le',
    '|num\\.?))*[ \\u00a0]*((?=[A-Z\\d-]*\\d{3})[A-Z]{0,6}[-_ ]?\\d[\\dA-Z-]{3,24})(?![\\w])',
  ),
  'giu',
);

/** How many characters go: the number and what only leads up to it ("no.", "n°", "#"). */
function gap(whole: string, number: string): number {
  const head = whole.slice(0, whole.length - number.length);
  return (
    number.length +
    head.length -
    head.replace(/(?:[ \u00a0]*(?:number|num[eé]ro|no\.?|n[°º]|#|:))*[ \u00a0]*$/iu, '').length
  );
}

import { newBrand } from '../../brand';
import { outsideLinks } from '../outsideLinks';
import { isOwnContact } from '../ownContacts';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** A phone number in public. */
export const personalPhone: Rule = {
  id: 'personal-phone',
  topic: 'privacy',
  level: 'error',
  why: {
    en: 'This phone number is not one of the brand’s, and anyone could read it.',
    fr: 'Ce numéro de téléphone n’est pas celui de la marque, et tout le monde pourrait le lire.',
  },
  source: SOURCES.privacy,
  languages: 'any',
  match: (draft) =>
    outsideLinks(draft.text, PHONE)
      .map(({ 0: number, index }) => ({ number, start: index, end: index + number.length }))
      .filter(
        ({ number, start }) =>
          isPhone(number) &&
          !isOrder(draft.readable.text.slice(Math.max(0, start - 24), start)) &&
          !isOffice(draft.readable.text.slice(Math.max(0, start - 60), start), number) &&
          !isOwnContact(draft.brand, number),
      )
      .map(({ start, end }) => ({ start, end })),
  bad: [
    { lang: 'en', draft: 'We rang +44 7700 900123 at noon.', marks: '+44 7700 900123' },
    { lang: 'fr', draft: 'Nous avons appelé le 06 12 34 56 78 à midi.', marks: '06 12 34 56 78' },
  ],
  good: [
    {
      lang: 'en',
      draft: 'Our line is 0800 123 4567.',
      given: { brand: { ...newBrand(), contacts: ['0800 123 4567'] } },
    },
    { lang: 'fr', draft: 'Notre comptoir est joignable au 01 23 45 67 89.' },
    { lang: 'fr', draft: 'Du 12/05/2026 au 14/05/2026, 8 h 30 à 18 h 30.' },
  ],
};

const PHONE = /(?<![\w/#.+-])(?:\+\d{1,3}[ .-]?(?:\(0\))?|\(?0)\d?\)?(?:[ .()-]{0,2}\d{1,4}){2,6}(?![\w/])/g;
/** Freephone and other numbers that only organisations have. */
const SERVICE = /^(?:0800|0808|0300|0303|0330|0333|0345|0344|0843|0845|0870|1800|1888|080[05]|081|0820|0825)/;
const DATE = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/;

function isPhone(number: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  return digits >= 9 && digits <= 15 && !DATE.test(number) && !SERVICE.test(number.replace(/\D/g, ''));
}

/** A number named as an order, tracking or card number is left to those rules. */
function isOrder(before: string): boolean {
  return /(?:order|commande|tracking|suivi|colis|parcel|reference|ref|dossier|case|card|carte)[^a-z]*(?:no|n|number|numero)?[^a-z]*$/.test(
    before,
  );
}

/** A fixed line on which we say that we are reached is an office's; a mobile could be anybody's. */
function isOffice(before: string, number: string): boolean {
  return !MOBILE.test(number.replace(/[^\d+]/g, '')) && REACHED.test(before);
}

const MOBILE = /^(?:\+33|0)[67]|^\+447/;
const REACHED =
  /\b(?:nous (?:joindre|contacter|appeler)|joignables?|appelez-nous|contactez-nous|(?:reach|call|phone|ring) us|our (?:line|number) is)\b[^.!?]{0,20}$/;

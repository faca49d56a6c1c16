import { newBrand } from '../../brand';
import { outsideLinks } from '../outsideLinks';
import { isOwnContact } from '../ownContacts';
import { readable } from '../readable';
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
  match: ({ text, brand }) =>
    outsideLinks(text, PHONE)
      .map(({ 0: number, index }) => ({ number, start: index, end: index + number.length }))
      .filter(
        ({ number, start }) =>
          isPhone(number) &&
          !isOrder(wordsBefore(text, start, 24)) &&
          !isOffice(wordsBefore(text, start, 60), number) &&
          !isOwnContact(brand, number),
      )
      .map(({ start, end }) => ({ start, end })),
  bad: [
    { lang: 'en', draft: 'We rang +44 7700 900123 at noon.', marks: '+44 7700 900123' },
    { lang: 'fr', draft: 'Nous avons appelé le 06 12 34 56 78 à midi.', marks: '06 12 34 56 78' },
    { lang: 'fr', draft: 'Êtes-vous toujours joignable au 01 23 45 67 89 ?', marks: '01 23 45 67 89' },
    { lang: 'fr', draft: 'Nous sommes joignables au +33 (0)6 12 34 56 78.', marks: '+33 (0)6 12 34 56 78' },
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

/** In readable form, which may be longer than what was typed. */
function wordsBefore(text: string, at: number, length: number): string {
  return readable(text.slice(0, at)).text.slice(-length);
}

/** A number named as an order, tracking or card number is left to those rules. */
function isOrder(before: string): boolean {
  return /(?:order|commande|tracking|suivi|colis|parcel|reference|ref|dossier|case|card|carte)[^a-z]*(?:no|n|number|numero)?[^a-z]*$/.test(
    before,
  );
}

/** A fixed line on which we say that we are reached is an office's; a mobile could be anybody's. */
function isOffice(before: string, number: string): boolean {
  const digits = number
    .replace('(0)', '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+');
  return !MOBILE.test(digits) && REACHED.test(before);
}

const MOBILE = /^(?:\+33|0)[67]|^(?:\+44|0)7/;
const REACHED =
  /\b(?:nous (?:joindre|contacter|appeler)|(?:sommes|reste|restons|(?:notre|nos) [\w ]{2,30}) (?:est |sont )?joignables?|appelez-nous|contactez-nous|(?:reach|call|phone|ring) us|our (?:line|number) is)\b[^.!?]{0,20}$/;

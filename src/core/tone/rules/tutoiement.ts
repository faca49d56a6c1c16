import { newBrand } from '../../brand';
import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** "Tu" where the brand says "vous". */
export const tutoiement = phraseRule({
  id: 'tutoiement',
  topic: 'language',
  level: 'warn',
  why: { en: 'Your brand says “vous”: this says “tu”.', fr: 'Votre marque vouvoie : ici, c’est un « tu ».' },
  source: SOURCES.language,
  phrases: {
    fr: [
      "(?<!(?:bah|eh) )tu|t'\\w+|toi",
      '(?<!(?:le|ce|un|du|au|de|bon|autre|meme|quel|son|d.un) )ton(?= [a-z])|te(?= [a-z])',
      'ta(?= [a-z])|(?:dis|fais|envoie|tiens|donne|laisse|reponds|explique|raconte|precise|passe|ecris|montre)-(?:nous|moi|le|la)',
      'tes|dis-nous|ecris-nous|envoie-nous|contacte-nous|regarde(?=-| tes| ton)|clique|appelle-nous|(?<![a-z0-9,] )va sur',
      "n'hesite pas|merci a toi|s'il te plait|stp",
    ],
  },
  negated: true,
  // Who says "vous" to us hears it back; and both in one reply is a slip whatever the brand says. Else it may be meant.
  levelFor: ({ post, readable }) => (FORMAL.test(post?.text ?? '') || FORMAL.test(readable.text) ? 'warn' : 'hint'),
  when: (draft) => draft.brand.address === 'vous',
  mends: {
    fr: [
      [/^s'il te plait$/, 's’il vous plaît'],
      [/^stp$/, 's’il vous plaît'],
      [/^toi$/, 'vous'],
      [/^merci a toi$/, 'merci à vous'],
      [/^n'hesite pas$/, 'n’hésitez pas'],
      [/^(?:ton|ta)$/, 'votre'],
      [/^tes$/, 'vos'],
    ],
  },
  bad: [
    {
      lang: 'fr',
      draft: 'Le camion apporte ton colis demain, Lou.',
      marks: 'ton',
      fixed: 'Le camion apporte votre colis demain, Lou.',
    },
    {
      lang: 'fr',
      draft: 'Nous avons trouvé tes gants, Lou.',
      marks: 'tes',
      fixed: 'Nous avons trouvé vos gants, Lou.',
    },
  ],
  good: [
    { lang: 'fr', draft: 'Le camion apporte votre colis demain, Lou.' },
    {
      lang: 'fr',
      draft: 'Le camion apporte ton colis demain, Lou.',
      given: { brand: { ...newBrand(), address: 'tu' } },
    },
  ],
});

const FORMAL = /\b(?:vous|votre|vos)\b|[a-z]{3,}ez-/i;

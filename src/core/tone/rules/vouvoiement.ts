import { newBrand } from '../../brand';
import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** "Vous" where the brand says "tu". */
export const vouvoiement = phraseRule({
  id: 'vouvoiement',
  topic: 'language',
  level: 'warn',
  why: { en: 'Your brand says “tu”: this says “vous”.', fr: 'Votre marque tutoie : ici, c’est un « vous ».' },
  source: SOURCES.language,
  phrases: { fr: ["(?:vous|votre|vos|s'il vous plait|svp|\\w+ez-(?:nous|moi|vous))"] },
  negated: true,
  when: (draft) => draft.brand.address === 'tu',
  mends: {
    fr: [
      [/^s'il vous plait$/, 's’il te plaît'],
      [/^svp$/, 's’il te plaît'],
      [/^vos$/, 'tes'],
    ],
  },
  bad: [
    {
      lang: 'fr',
      draft: 'Nous avons trouvé vos gants, Lou.',
      marks: 'vos',
      fixed: 'Nous avons trouvé tes gants, Lou.',
      given: { brand: { ...newBrand(), address: 'tu' } },
    },
  ],
  good: [
    { lang: 'fr', draft: 'Nous avons trouvé tes gants, Lou.', given: { brand: { ...newBrand(), address: 'tu' } } },
  ],
});

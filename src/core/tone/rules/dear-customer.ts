import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** "Dear customer". */
export const dearCustomer = phraseRule({
  id: 'dear-customer',
  topic: 'serious',
  level: 'hint',
  why: { en: 'The customer has a name: use it.', fr: 'Le client a un nom : utilisez-le.' },
  source: SOURCES.contact,
  phrases: {
    en: [
      '(?:dear |hello |hi |our )?(?:(?:valued|dear|esteemed) )?(?:customer|guest|passenger|traveller|user|client|member|sir or madam|sir/madam)(?=,|!|:| -)',
      '(?:dear|valued) (?:customer|guest|passenger|client|sir|madam)',
    ],
    fr: [
      '(?:cher|chere|bonjour) (?:cher |chere )?(?:cliente?|voyageu(?:r|se)|abonnee?|utilisat(?:eur|rice)|monsieur, madame|madame, monsieur)',
      '(?:monsieur|madame)(?:, | )(?:madame|monsieur)|cher\\(e\\) client\\(e\\)',
    ],
  },
  bad: [
    { lang: 'en', draft: 'Dear customer, the van left at nine.', marks: 'Dear customer' },
    { lang: 'fr', draft: 'Cher client, le camion est parti.', marks: 'Cher client' },
  ],
  good: [
    { lang: 'en', draft: 'Lou, the van left at nine.' },
    { lang: 'fr', draft: 'Lou, le camion est parti.' },
  ],
});

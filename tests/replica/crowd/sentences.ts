/** Greetings before a generated post; mostly none. */
export const OPENERS = {
  en: ['', '', '', 'Right. ', 'So, ', 'Hello, ', 'Morning all. '],
  fr: ['', '', '', 'Bon. ', 'Bonjour, ', 'Alors, ', 'Bonsoir. '],
};

/** Invented places between the lakes and the coast. */
export const WHERE = [
  'Ostrey',
  'Lower Tamble',
  'Pont-Valin',
  'Greyhaven',
  'Marchelles',
  'Harrow Quay',
  'Brennick',
  'Saint-Orme',
  'Dunmere',
  'Velles',
];

interface Kinds {
  complaints: string[];
  praise: string[];
  talk: string[];
}

/** Whole sentences with a place and a number to fill in: plain enough that nobody doubts which is a complaint. */
export const SENTENCES: Record<'en' | 'fr', Kinds> = {
  en: {
    complaints: [
      '@ValmereRail the {where} train is {number} minutes late again and nobody tells us anything. This is unacceptable.',
      '@ValmereRail still no refund after {number} days. I want my money back.',
      '@ValmereRail you cancelled the last train to {where} and left us on the platform. Terrible service.',
      'Worst journey ever with @ValmereRail: no heating, no seats, {number} minutes late into {where}.',
      '@ValmereRail I have called your helpline {number} times and nobody answers. Absolutely useless.',
      '@ValmereRail charged me twice for one ticket to {where}. Fix this please, I am furious.',
      'Stuck outside {where} for {number} minutes, no announcement, toilets broken. Shame on you @ValmereRail',
      '@ValmereRail your app crashed and I lost my booking to {where}. Your support ignored my emails for {number} days.',
    ],
    praise: [
      'Lovely ride to {where} with @ValmereRail this morning, on time and a very kind conductor. Thank you!',
      '@ValmereRail thank you for finding my scarf at {where}, brilliant staff.',
      'The new {where} coaches are beautiful, well done @ValmereRail',
      '@ValmereRail {number} trips this year and never a delay. Can’t fault you.',
    ],
    talk: [
      'Anyone at {where} tonight? We have {number} chairs and not enough people.',
      '@ValmereRail which platform for {where} on Sunday please?',
      'Soup recipe number {number}: leek, potato, patience. #cooking',
      'Sunset over {where}, no filter needed.',
      'Reading on the way to {where}. Chapter {number} and I still trust nobody.',
      'My {number} tomatoes are finally red. #garden',
      '{where} market opens at nine, bring a bag.',
      'Does @ValmereRail sell day tickets for bikes to {where}?',
    ],
  },
  fr: {
    complaints: [
      '@ValmereRail le train de {where} a encore {number} minutes de retard et aucune information. C’est inadmissible.',
      '@ValmereRail toujours pas remboursé après {number} jours. Je veux récupérer mon argent.',
      '@ValmereRail vous avez supprimé le dernier train pour {where} et laissé tout le monde sur le quai. Service lamentable.',
      'Pire trajet de ma vie avec @ValmereRail : pas de chauffage, {number} minutes de retard à {where}.',
      '@ValmereRail j’ai appelé {number} fois, personne ne répond. Honteux.',
      '@ValmereRail débité deux fois pour un billet vers {where}. Je suis très en colère.',
    ],
    praise: [
      'Très bon trajet vers {where} avec @ValmereRail, à l’heure et un contrôleur adorable. Merci !',
      '@ValmereRail merci d’avoir retrouvé mon écharpe à {where}, équipe formidable.',
      'Les nouvelles voitures pour {where} sont superbes, bravo @ValmereRail',
    ],
    talk: [
      'Qui vient à {where} ce soir ? Il reste {number} places à table.',
      '@ValmereRail quel quai pour {where} dimanche, s’il vous plaît ?',
      'Coucher de soleil sur {where}, sans filtre.',
      'Mes {number} tomates sont enfin rouges. #jardin',
      'Lecture dans le train pour {where}, chapitre {number}.',
      'Le marché de {where} ouvre à neuf heures, prenez un panier.',
    ],
  },
};

import { asks, passes, type Scenario } from './scenario';

/** A kettle overheats: first one burn, then several, and a recall that has not been said yet. */
export const SAFETY: Scenario = {
  en: [
    asks(
      0,
      'Tamsin Rook',
      '@{brand} your kettle melted on its base and burned my hand. I am at the hospital. This is dangerous.',
      50,
    ),
    asks(
      15,
      'Dov Hartnell',
      'Our @{brand} kettle caught fire this morning with the children in the kitchen. Answer us!',
      140,
    ),
    passes(25, 'Teapot Weekly', 'Seven teas for a grey Sunday, from smoky to sweet. Kettle lent by @{brand}.'),
    asks(40, 'Lena Strand', '@{brand} is the blue one safe or not? Nobody at your shop could tell me. Unacceptable.'),
    asks(55, 'Abel Quince', 'Reported the smoke to @{brand} in March and got a voucher. A voucher. Shame on you.', 90),
    asks(
      70,
      'Noor Bellamy',
      '@{brand} my toddler was a metre away when it burst. Take it off the shelves before somebody dies.',
      110,
    ),
    asks(85, 'Fenwick Dale', 'I want my money back for that death trap, @{brand}, and no form with twelve pages.'),
    passes(95, 'Isolde Pratt', 'Mine from @{brand} has worked for years, I just unplugged it to be sure.'),
    asks(
      110,
      'Consumer Bench',
      '@{brand} we tested three kettles, two overheated. Will you recall the series? We publish tonight.',
      220,
    ),
    asks(
      125,
      'Mort Gilliam',
      '@{brand} your hotline told me that I had used it wrongly. It is a kettle. It boils water. Disgraceful.',
    ),
    asks(
      140,
      'Yara Coombe',
      'Somebody says that a man died because of a @{brand} kettle. Is that true? Say something!',
      60,
    ),
    asks(155, 'Piers Landor', 'Burn mark on my worktop, no reply for four days, @{brand}. My lawyer writes next.'),
  ],
  fr: [
    asks(
      0,
      'Tamara Rouvel',
      '@{brand} votre bouilloire a fondu et m’a brûlé la main. Je suis à l’hôpital. C’est dangereux.',
      50,
    ),
    asks(
      15,
      'David Hartel',
      'Notre bouilloire @{brand} a pris feu ce matin avec les enfants dans la cuisine. Répondez !',
      140,
    ),
    passes(25, 'Théière Hebdo', 'Sept thés pour un dimanche gris, du fumé au sucré. Bouilloire prêtée par @{brand}.'),
    asks(
      40,
      'Léna Strand',
      '@{brand} la bleue est-elle sûre, oui ou non ? Personne en magasin n’a su me le dire. Inadmissible.',
    ),
    asks(
      55,
      'Abel Quincy',
      'J’ai signalé la fumée à @{brand} en mars, on m’a envoyé un bon d’achat. Honte à vous.',
      90,
    ),
    asks(
      70,
      'Nour Bellami',
      '@{brand} mon petit était à un mètre quand elle a explosé. Retirez-la de la vente avant un mort.',
      110,
    ),
    asks(85, 'Firmin Dalle', 'Remboursez-moi ce piège mortel @{brand}, et sans formulaire de douze pages.'),
    passes(95, 'Isaure Prat', 'La mienne de @{brand} marche depuis des années, je l’ai juste débranchée.'),
    asks(
      110,
      'Banc Conso',
      '@{brand} deux bouilloires sur trois ont surchauffé à notre essai. Rappelez-vous la série ? Nous publions ce soir.',
      220,
    ),
    asks(
      125,
      'Martin Gilles',
      '@{brand} votre assistance me dit que je m’en suis mal servi. C’est une bouilloire. Scandaleux.',
    ),
    asks(
      140,
      'Yara Combe',
      'On dit qu’un homme est mort à cause d’une bouilloire @{brand}. Est-ce vrai ? Dites quelque chose !',
      60,
    ),
    asks(
      155,
      'Pierre Landor',
      'Plan de travail brûlé, aucune réponse depuis quatre jours @{brand}. Mon avocat prend la suite.',
    ),
  ],
};

import type { Language } from './scene';

/** A post for a picture: who wrote it, how long ago in minutes, and how far it went. */
interface ShownPost {
  author: string;
  name: string;
  minutesAgo: number;
  text: string;
  views: number;
}

/** What the timeline of a store's picture shows, top to bottom: invented, one matter each, in the reader's language. */
export const SHOWN: Record<Language, readonly ShownPost[]> = {
  en: [
    {
      author: 'junebarlow_',
      name: 'June Barlow',
      minutesAgo: 52,
      views: 214,
      text: '@ValmereRail charged me twice for the 07:40 and your chat closed on me again. Three weeks now. I just want my 46 pounds back.',
    },
    {
      author: 'tobias_wren',
      name: 'Tobias Wren',
      minutesAgo: 12,
      views: 9_640,
      text: '@ValmereRail smoke in coach C of the 09:12 and nobody answers the alarm. There are children in here.',
    },
    {
      author: 'penny_oakes',
      name: 'Penny Oakes',
      minutesAgo: 25,
      views: 92,
      text: 'The guard on the Harrow Quay train walked my mum to her seat this morning. Thank you @ValmereRail',
    },
  ],
  fr: [
    {
      author: 'lise_armor',
      name: 'Lise Armor',
      minutesAgo: 52,
      views: 214,
      text: '@ValmereRail vous m’avez débité deux fois le 7 h 40 et votre chat ne répond plus. Trois semaines que ça dure. Je veux juste mes 46 euros.',
    },
    {
      author: 'theo_garrigue',
      name: 'Théo Garrigue',
      minutesAgo: 12,
      views: 9_640,
      text: '@ValmereRail de la fumée dans la voiture C du 9 h 12 et personne ne répond à l’alarme. Il y a des enfants ici.',
    },
    {
      author: 'ninonvasseur',
      name: 'Ninon Vasseur',
      minutesAgo: 25,
      views: 92,
      text: 'Le contrôleur du train de Harrow Quay a accompagné ma mère jusqu’à sa place ce matin. Merci @ValmereRail',
    },
  ],
};

import { builtIn } from '../builtIn';

export const boycott = builtIn('fr', 'boycott', [
  {
    step: 'first',
    title: 'Appel au boycott : on vous entend',
    tags: ['campagne', 'colère', 'pétition'],
    text: "Vous attendiez mieux de nous, {customer}, et vous avez raison de le dire fort. Pardon d'en être arrivés là. Celles et ceux qui décident ont vos demandes en main et je publie notre réponse ici {when}. {agent}",
  },
  {
    step: 'explain',
    title: 'Appel au boycott : notre réponse',
    tags: ['campagne', 'communiqué'],
    text: 'Nous vous devons une réponse nette, {customer} : {cause}. Nous nous sommes trompés, pardon. Ce que nous changeons, avec les dates, est ici : {link}. Je fais un point public {when}. {agent}',
  },
  {
    step: 'changed',
    title: 'Appel au boycott : ce qui a changé',
    tags: ['campagne', 'amélioration'],
    text: "Nous avions promis d'agir, {customer}. Voici ce qui est fait : {change}. Nous aurions dû vous écouter plus tôt, pardon. Jugez sur pièces : je publie les prochains résultats ici {when}. {agent}",
  },
]);

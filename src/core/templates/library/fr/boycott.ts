import { builtIn } from '../builtIn';

export const boycott = builtIn('fr', 'boycott', [
  {
    step: 'first',
    title: 'Appel au boycott : on vous entend',
    tags: ['campagne', 'colère', 'pétition'],
    text: "Vous attendiez mieux de nous, {customer}, et vous avez raison de le dire fort. Pardon d'en être arrivés là. J'ai demandé à la direction de répondre à chaque point et je reviens ici {when} avec sa réponse. {agent}",
  },
  {
    step: 'explain',
    title: 'Appel au boycott : notre réponse',
    tags: ['campagne', 'communiqué'],
    text: "Nous vous devons une réponse nette, {customer} : {cause}. Nous nous sommes trompés, pardon. Ce que nous corrigeons, dates à l'appui : {link}. Je refais un point ici {when}. {agent}",
  },
  {
    step: 'changed',
    title: 'Appel au boycott : ce qui a changé',
    tags: ['campagne', 'amélioration'],
    text: "Nous avions promis d'agir, {customer}, et nous avons corrigé ceci : {change}. Nous aurions dû vous écouter plus tôt, pardon. Jugez sur pièces : je reviens ici {when} avec les prochains résultats. {agent}",
  },
]);

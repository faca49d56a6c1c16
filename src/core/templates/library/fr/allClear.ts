import { builtIn } from '../builtIn';

export const allClear = builtIn('fr', 'allClear', [
  {
    step: 'first',
    title: 'Retour à la normale',
    tags: ['rétabli', 'fini'],
    text: "C'est réparé, {customer} : tout fonctionne à nouveau. Pardon pour les ennuis que nous vous avons causés. Si ce n'est pas encore bon chez vous, un mot ici et je m'en occupe aussitôt. {agent}",
  },
  {
    step: 'explain',
    title: 'Retour à la normale : ce que c’était',
    tags: ['rétabli', 'cause'],
    text: "Tout est rétabli, {customer}, et nous vous devons l'explication : {cause}. C'est notre faute, pardon. Je surveille la suite et je fais un point ici {when}. {agent}",
  },
  {
    step: 'changed',
    title: 'Retour à la normale : ce qui change',
    tags: ['rétabli', 'amélioration'],
    text: "Tout est rétabli, {customer}, et une fois, c'est déjà trop. Nous n'avons pas été à la hauteur, pardon. Voici ce que nous avons corrigé : {change}. Le bilan complet : {link}. {agent}",
  },
]);

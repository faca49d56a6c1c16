import { builtIn } from '../builtIn';

export const wrongItem = builtIn('fr', 'wrongItem', [
  {
    step: 'first',
    title: 'Mauvais article',
    tags: ['erreur', 'taille', 'commande'],
    text: "Ce n'est pas ce que vous aviez commandé, {customer}, et l'erreur vient de chez nous. Pardon. Le bon article est en préparation : je vous annonce ici {when} l'heure de départ. Gardez l'autre, on passe le prendre. {agent}",
  },
  {
    step: 'private',
    title: 'Mauvais article : échange en MP',
    tags: ['erreur', 'échange'],
    text: "Nous nous sommes trompés d'article, {customer}, toutes mes excuses. Je vous ai écrit en MP pour convenir d'une heure : le livreur apporte le bon et reprend l'autre, en un seul passage. {agent}",
  },
  {
    step: 'changed',
    title: 'Mauvais article : ce qui change',
    tags: ['amélioration', 'erreur'],
    text: "Nous avons interverti deux commandes, {customer} : c'est notre erreur, pardon. Pour que cela n'arrive pas au suivant, nous avons corrigé ceci : {change}. Merci d'avoir insisté. {agent}",
  },
  {
    step: 'first',
    title: 'Mauvais article : le bon part',
    tags: ['erreur', 'couleur', 'commande'],
    text: "Vous commandez une chose, nous en envoyons une autre : c'est notre erreur, {customer}, pardon. Je fais partir le bon article et je vous confirme ici {when} qu'il est en route. {agent}",
  },
]);

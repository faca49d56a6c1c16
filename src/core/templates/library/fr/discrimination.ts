import { builtIn } from '../builtIn';

export const discrimination = builtIn('fr', 'discrimination', [
  {
    step: 'first',
    title: 'Traitement injuste',
    tags: ['racisme', 'respect', 'handicap'],
    text: "Ce que vous décrivez n'aurait jamais dû arriver, et surtout pas chez nous, {customer}. Je vous présente nos excuses. Je vous ai écrit en MP : la direction vous appelle {when}, et je reste avec vous jusqu'à une réponse complète. {agent}",
  },
  {
    step: 'first',
    title: 'Accès refusé',
    tags: ['fauteuil', 'assistance', 'accessibilité'],
    text: "Vous aviez toute votre place et nous vous l'avons refusée, {customer}. Pardon, c'est notre faute. Je vous ai écrit en MP pour vous conduire à destination, et la direction vous appelle {when}. Je reste en lien. {agent}",
  },
  {
    step: 'private',
    title: 'Discrimination : être entendu',
    tags: ['racisme', 'respect', 'réclamation'],
    text: "Personne ne devrait vivre cela, surtout pas chez nous. Je vous présente nos excuses, {customer}. Je vous ai écrit en MP : une seule fois à raconter, à qui peut agir. Je reste avec vous jusqu'à la fin. {agent}",
  },
  {
    step: 'changed',
    title: 'Discrimination : ce que nous avons fait',
    tags: ['amélioration', 'formation'],
    text: "Nous avons failli, {customer}, et des excuses ne suffisent pas. Ce que nous avons trouvé et fait : {change}. Pardon, et merci d'avoir parlé. Je vous réécris {when} pour vous montrer que cela tient. {agent}",
  },
]);

import { builtIn } from '../builtIn';

export const staff = builtIn('fr', 'staff', [
  {
    step: 'first',
    title: 'Accueil indigne',
    tags: ['comportement', 'impoli', 'agressif'],
    text: "Personne ne devrait être reçu ainsi chez nous, {customer}, et je vous présente nos excuses. Je demande à la direction de cette équipe de vous rappeler {when}, et je reste en lien d'ici là. {agent}",
  },
  {
    step: 'private',
    title: 'Accueil : la direction vous écrit',
    tags: ['comportement', 'réclamation'],
    text: "Ce n'est pas acceptable et nous vous devons des excuses, {customer}. Je vous ai écrit en MP au nom de la direction, qui veut vous entendre et vous répondra en personne. {agent}",
  },
  {
    step: 'changed',
    title: 'Accueil : les suites',
    tags: ['comportement', 'amélioration'],
    text: "Vous nous avez raconté l'accueil que vous avez eu, {customer}, et vous avez eu raison. Nous avons failli, pardon. Depuis, nous avons agi : {change}. Merci de ne pas avoir laissé passer. {agent}",
  },
  {
    step: 'first',
    title: 'Accueil : on ne parle pas ainsi',
    tags: ['comportement', 'impoli'],
    text: "On ne parle pas ainsi à quelqu'un, {customer}, et surtout pas chez nous. Toutes mes excuses. Je demande à la direction de cette équipe de vous rappeler {when}, et j'y veille. {agent}",
  },
]);

import { builtIn } from '../builtIn';

export const anyComplaint = builtIn('fr', 'any', [
  {
    step: 'first',
    title: 'Toute plainte : première réponse',
    tags: ['général', 'excuses'],
    text: "Ce n'est pas à la hauteur de ce que vous attendiez, {customer}, et je vous présente nos excuses. J'ai tout lu, je vérifie chaque point avec l'équipe et vous aurez une vraie réponse de ma part {when}. {agent}",
  },
  {
    step: 'private',
    title: 'Toute plainte : je vous ai écrit',
    tags: ['général', 'mp'],
    text: "Nous vous avons laissé tomber, {customer}, et je vous présente mes excuses. Je viens de vous envoyer un MP pour regarder votre dossier et tout régler avec vous aujourd'hui. {agent}",
  },
  {
    step: 'followUp',
    title: 'Je reviens comme promis',
    tags: ['général', 'relance'],
    text: "Bonjour {customer}, j'avais dit que je reviendrais, me voici. Nous n'avons pas été à la hauteur, alors dites-moi franchement : où en êtes-vous ? S'il reste quelque chose, je le règle {when}. {agent}",
  },
  {
    step: 'satisfaction',
    title: 'Est-ce réglé pour vous ?',
    tags: ['général', 'satisfaction', 'avis'],
    text: "Bonjour {customer}, une dernière question après notre erreur : la façon dont nous l'avons réparée vous va-t-elle ? Un oui ou un non suffit. Si c'est non, je reprends le dossier {when}. {agent}",
  },
  {
    step: 'satisfaction',
    title: 'Qu’aurions-nous dû mieux faire ?',
    tags: ['général', 'satisfaction', 'avis'],
    text: "{customer}, encore pardon pour ce que vous avez vécu avec nous. Maintenant que tout est réparé, qu'est-ce que nous aurions dû mieux faire ? Je lis tout et je vous réponds. {agent}",
  },
  {
    step: 'closing',
    title: 'Clôture, porte ouverte',
    tags: ['général', 'réglé'],
    text: 'Tant mieux si nous avons pu réparer, {customer}. Encore pardon pour notre erreur. Au moindre souci, écrivez-moi ici : je reprends là où nous en étions. {agent}',
  },
  {
    step: 'changed',
    title: 'Ce que vous avez changé chez nous',
    tags: ['général', 'amélioration'],
    text: "Vous nous avez dit ce qui n'allait pas, {customer}, et vous avez raison. Pardon qu'il ait fallu une plainte. Grâce à vous, nous avons changé ceci : {change}. Je reviendrai vous demander si cela se voit. {agent}",
  },
  {
    step: 'first',
    title: 'Toute plainte (tu)',
    tags: ['général', 'tutoiement'],
    address: 'tu',
    text: "Ce n'est pas à la hauteur, {customer}, toutes mes excuses. J'ai tout lu, je vérifie avec l'équipe et je te réponds pour de bon {when}. {agent}",
  },
  {
    step: 'first',
    title: 'Toute plainte : je regarde',
    tags: ['général', 'excuses'],
    text: "Vous étiez en droit d'attendre mieux, {customer}. Toutes mes excuses. Je vérifie cela avec l'équipe dès maintenant et je vous donne ici {when} une réponse précise. {agent}",
  },
]);

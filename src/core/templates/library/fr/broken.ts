import { builtIn } from '../builtIn';

export const broken = builtIn('fr', 'broken', [
  {
    step: 'first',
    title: 'Reçu cassé',
    tags: ['abîmé', 'endommagé', 'défaut'],
    text: "Cela aurait dû arriver intact, {customer}. C'est notre faute et je vous présente mes excuses. J'ai lancé le remplacement de votre {product} et je vous confirme ici {when} qu'il est parti. {agent}",
  },
  {
    step: 'first',
    title: 'En panne',
    tags: ['défaut', 'réparation', 'garantie'],
    text: "Une panne, ce n'est pas ce que vous attendiez de nous, {customer}. Nous sommes désolés. J'ai réservé un passage à l'atelier et je vous écris {when} avec sa proposition. {agent}",
  },
  {
    step: 'private',
    title: 'Cassé : enlèvement en MP',
    tags: ['abîmé', 'retour', 'échange'],
    text: "Votre {product} n'aurait jamais dû partir de chez nous dans cet état, {customer}. Pardon. Je vous ai écrit en MP pour fixer l'heure : nous venons le chercher, rien à emballer, rien à payer. {agent}",
  },
  {
    step: 'followUp',
    title: 'Cassé : le nouveau convient ?',
    tags: ['remplacement', 'vérification'],
    text: "Bonjour {customer}, le remplacement de votre {product} a dû arriver. Le premier envoi, c'était notre erreur, alors je vérifie : tout va bien cette fois ? Sinon, je reprends le dossier {when}. {agent}",
  },
  {
    step: 'first',
    title: 'Cassé (tu)',
    tags: ['abîmé', 'tutoiement'],
    address: 'tu',
    text: "Ça aurait dû t'arriver entier, {customer}. C'est notre faute, toutes mes excuses. Je lance le remplacement tout de suite et je te confirme ici {when} qu'il est parti. {agent}",
  },
]);

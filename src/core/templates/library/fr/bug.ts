import { builtIn } from '../builtIn';

export const bug = builtIn('fr', 'bug', [
  {
    step: 'first',
    title: 'Bug : c’est bien nous',
    tags: ['appli', 'connexion', 'mise à jour'],
    text: "Vous avez raison, {customer} : le défaut est dans notre appli, vous n'y êtes pour rien. Pardon. Nos développeurs corrigent et je vous dis ici {when} où ils en sont. {agent}",
  },
  {
    step: 'explain',
    title: 'Bug : cause et correctif',
    tags: ['appli', 'cause'],
    text: "Trouvé, {customer} : {cause}. C'est notre erreur, pardon pour les tracas. Le correctif sort {when} et je vérifie ensuite avec vous que tout marche sur votre téléphone. {agent}",
  },
  {
    step: 'private',
    title: 'Bug : votre compte en MP',
    tags: ['appli', 'connexion', 'appareil'],
    text: "Cela ne devrait pas arriver dans notre appli, {customer}, toutes mes excuses. Je vous ai envoyé en MP deux questions sur votre téléphone, pour que nos développeurs corrigent aujourd'hui. {agent}",
  },
  {
    step: 'first',
    title: 'Bug (tu)',
    tags: ['appli', 'tutoiement'],
    address: 'tu',
    text: 'Tu as raison, {customer}, le bug est chez nous, pas chez toi. Toutes mes excuses. Nos développeurs corrigent et je te dis ici {when} où ils en sont. {agent}',
  },
  {
    step: 'first',
    title: 'Bug : transmis avec vos détails',
    tags: ['appli', 'erreur'],
    text: "C'est un bug de notre côté, {customer}, et je vous présente mes excuses pour le temps qu'il vous prend. Je vérifie tout avec nos développeurs et je vous dis ici {when} ce qu'ils ont trouvé. {agent}",
  },
]);

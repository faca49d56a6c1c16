import { builtIn } from '../builtIn';

export const question = builtIn('fr', 'question', [
  {
    step: 'first',
    title: 'Réponse avec lien',
    tags: ['comment', 'information'],
    text: "Bonjour {customer}, bonne question. {answer} Le détail est ici : {link}. S'il reste un doute, je suis là. {agent}",
  },
  {
    step: 'first',
    title: 'Réponse courte',
    tags: ['comment', 'information'],
    text: 'Bonjour {customer} ! {answer} Une autre question ? Je suis là. {agent}',
  },
  {
    step: 'first',
    title: 'On se renseigne',
    tags: ['doute', 'vérification'],
    text: "Je préfère une réponse juste à une réponse rapide, {customer}. Je vérifie auprès de l'équipe et je vous réponds ici {when}. {agent}",
  },
  {
    step: 'first',
    title: 'Réponse (tu)',
    tags: ['information', 'tutoiement'],
    address: 'tu',
    text: 'Salut {customer} ! {answer} Une autre question ? Je te réponds ici. {agent}',
  },
]);

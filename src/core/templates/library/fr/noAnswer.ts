import { builtIn } from '../builtIn';

export const noAnswer = builtIn('fr', 'noAnswer', [
  {
    step: 'first',
    title: 'Resté sans réponse',
    tags: ['ignoré', 'attente', 'silence'],
    text: "Vous nous avez écrit et personne ne vous a répondu, {customer}. Pardon pour cette attente, c'est notre faute. Votre dossier est devant moi : vous aurez ma réponse {when}. {agent}",
  },
  {
    step: 'first',
    title: 'Renvoyé de service en service',
    tags: ['attente', 'robot', 'répéter'],
    text: "Raconter dix fois la même chose épuiserait n'importe qui. Nous vous avons fait tourner en rond, {customer}, pardon pour cette longue attente. J'ai tout lu, je vérifie chaque point avec l'équipe et vous aurez ma réponse {when}. {agent}",
  },
  {
    step: 'private',
    title: 'Sans réponse : je vous rappelle',
    tags: ['téléphone', 'attente', 'rappel'],
    text: 'Nous vous avons fait attendre bien trop longtemps, {customer}, toutes mes excuses. Fini la file : je vous ai écrit en MP pour savoir quand vous joindre, et je vous appelle moi-même {when}. {agent}',
  },
  {
    step: 'first',
    title: 'Sans réponse (tu)',
    tags: ['ignoré', 'attente', 'tutoiement'],
    address: 'tu',
    text: "Tu nous as écrit et personne ne t'a répondu, {customer}. Pardon pour l'attente, c'est notre faute. Je vérifie ton dossier avec l'équipe et tu as ma réponse {when}. {agent}",
  },
]);

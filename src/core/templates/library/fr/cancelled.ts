import { builtIn } from '../builtIn';

export const cancelled = builtIn('fr', 'cancelled', [
  {
    step: 'first',
    title: 'Annulé : on vous trouve une solution',
    tags: ['vol', 'train', 'rendez-vous'],
    text: "Nous avons annulé et c'est votre journée qui en pâtit, {customer}. C'est de notre fait, pardon. Je regarde les départs suivants et je vous écris {when} avec ce que j'ai pu vous garder. {agent}",
  },
  {
    step: 'private',
    title: 'Annulé : nouvelle place en MP',
    tags: ['vol', 'train', 'report'],
    text: "Toutes mes excuses pour cette annulation, {customer}. Je viens de vous écrire en MP les solutions que je peux réserver tout de suite : dites-moi laquelle vous va et je m'occupe du reste. {agent}",
  },
  {
    step: 'explain',
    title: 'Annulé : la raison',
    tags: ['vol', 'train', 'cause'],
    text: 'Vous avez le droit de savoir pourquoi, {customer} : {cause}. Nous aurions dû vous prévenir plus tôt, pardon. Je vous ai réservé une autre place et la confirmation vous arrive {when}. {agent}',
  },
  {
    step: 'first',
    title: 'Annulé (tu)',
    tags: ['vol', 'train', 'tutoiement'],
    address: 'tu',
    text: "On a annulé et c'est ta journée qui trinque, {customer}. C'est notre faute, toutes mes excuses. Je cherche la suite pour toi et je t'écris {when} avec ce que j'ai pu garder. {agent}",
  },
  {
    step: 'first',
    title: 'Annulé : vos projets',
    tags: ['vol', 'train', 'réservation'],
    text: "Vous aviez tout prévu et nous avons tout fait tomber à l'eau, {customer}. Toutes mes excuses, c'est notre faute. Je cherche comment vous faire partir et je reviens vers vous {when} avec la meilleure place trouvée. {agent}",
  },
]);

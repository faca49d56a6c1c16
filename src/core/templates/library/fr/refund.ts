import { builtIn } from '../builtIn';

export const refund = builtIn('fr', 'refund', [
  {
    step: 'first',
    title: 'Remboursement en attente',
    tags: ['argent', 'retour', 'délai'],
    text: 'Cet argent devrait déjà être chez vous, {customer}. Nous vous avons fait attendre et je vous présente mes excuses. Je demande à la comptabilité de débloquer la somme et je vous confirme la date exacte {when}. {agent}',
  },
  {
    step: 'private',
    title: 'Remboursement : détail en MP',
    tags: ['argent', 'retour'],
    text: "Vous avez fait votre part, et nous pas la nôtre, {customer}. Pardon pour ce remboursement. Je viens de vous écrire en MP : où il en est, et ce que je fais aujourd'hui pour qu'il vous parvienne. {agent}",
  },
  {
    step: 'explain',
    title: 'Remboursement : ce qui a bloqué',
    tags: ['argent', 'cause'],
    text: "J'ai trouvé ce qui bloquait, {customer} : {cause}. C'est notre erreur, pardon que vous ayez dû nous relancer. Le remboursement est débloqué et sera sur votre compte {when}. {agent}",
  },
  {
    step: 'followUp',
    title: 'Remboursement : bien arrivé ?',
    tags: ['argent', 'vérification'],
    text: "Bonjour {customer}, votre remboursement a tardé par notre faute, alors je vérifie : la somme doit figurer sur votre compte {when}. Si elle n'y est pas, un mot ici et je reprends tout dans l'heure. {agent}",
  },
  {
    step: 'first',
    title: 'Remboursement (tu)',
    tags: ['argent', 'retour', 'tutoiement'],
    address: 'tu',
    text: "Tu devrais déjà avoir récupéré ton argent, {customer}. On t'a fait attendre, toutes mes excuses. Je demande à la compta de débloquer la somme et je te donne la date exacte {when}. {agent}",
  },
  {
    step: 'first',
    title: 'Remboursement : à nous de courir après',
    tags: ['argent', 'retour', 'délai'],
    text: "Ce n'est pas à vous de courir après votre argent, {customer}. Toutes mes excuses. J'ai transmis votre remboursement en priorité à la comptabilité et je vous confirme ici {when} la date du virement. {agent}",
  },
]);

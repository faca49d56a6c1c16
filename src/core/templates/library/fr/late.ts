import { builtIn } from '../builtIn';

export const late = builtIn('fr', 'late', [
  {
    step: 'first',
    title: 'Retard : je cherche où ça bloque',
    tags: ['livraison', 'délai', 'colis', 'commande'],
    text: "Vous comptiez sur une date et nous ne l'avons pas tenue, {customer}. Toutes mes excuses. Je demande au dépôt où en est votre {product} et je vous réponds ici {when}. {agent}",
  },
  {
    step: 'first',
    title: 'Retard : une date ferme',
    tags: ['livraison', 'délai', 'attente'],
    text: "La date est passée et rien n'est arrivé : c'est notre faute, {customer}, pardon. Je demande au dépôt de retrouver votre {product} et je vous écris {when} avec un jour sur lequel compter. {agent}",
  },
  {
    step: 'private',
    title: 'Retard : nouveau créneau en MP',
    tags: ['livraison', 'créneau', 'report'],
    text: "Nous sommes en retard, {customer}, et c'est notre faute. Toutes mes excuses. Je viens de vous écrire en MP : choisissez un nouveau créneau, ou dites-moi d'annuler et je le fais aussitôt. {agent}",
  },
  {
    step: 'explain',
    title: 'Retard : ce qui s’est passé',
    tags: ['livraison', 'cause', 'raison'],
    text: 'Voici pourquoi votre {product} a pris du retard, {customer} : {cause}. Nous aurions dû vous prévenir avant, pardon. Tout est reparti et la livraison se fait {when}. {agent}',
  },
  {
    step: 'followUp',
    title: 'Retard : c’est reparti',
    tags: ['livraison', 'suivi', 'nouvelles'],
    text: "Des nouvelles comme promis, {customer} : votre {product} est de nouveau en route, arrivée {when}. Encore pardon pour ce retard. Je garde un œil dessus jusqu'à votre porte. {agent}",
  },
  {
    step: 'first',
    title: 'Retard (tu)',
    tags: ['livraison', 'délai', 'tutoiement'],
    address: 'tu',
    text: "On t'avait donné une date et on ne l'a pas tenue, {customer}. Toutes mes excuses, c'est notre faute. Je demande au dépôt où ça coince et je te dis ici {when} ce qu'il en est. {agent}",
  },
]);

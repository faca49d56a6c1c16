import { builtIn } from '../builtIn';

export const dataLeak = builtIn('fr', 'dataLeak', [
  {
    step: 'first',
    title: 'Données exposées',
    tags: ['vie privée', 'fuite', 'rgpd'],
    text: "Vous nous aviez confié ces données et cela n'aurait jamais dû arriver, {customer}. Pardon. L'équipe sécurité ferme l'accès. Je vous ai écrit en MP ce qu'il faut faire d'abord, et je fais un point {when}. {agent}",
  },
  {
    step: 'explain',
    title: 'Données : ce que nous savons',
    tags: ['vie privée', 'fuite', 'communiqué'],
    text: "Ce que nous savons, {customer} : {cause}. Nous aurions dû mieux vous protéger, pardon. Nous avons coupé l'accès. Que faire et à qui parler : {link}. Je vous réécris {when}. {agent}",
  },
  {
    step: 'followUp',
    title: 'Données : où nous en sommes',
    tags: ['vie privée', 'fuite', 'suivi'],
    text: "Le point promis, {customer}. Nous n'avons pas su protéger vos données et vous avez droit aux faits : {cause}. Je vous ai écrit en MP au sujet de votre compte et je reviens vers vous {when}. {agent}",
  },
]);

import { builtIn } from '../builtIn';

export const lost = builtIn('fr', 'lost', [
  {
    step: 'first',
    title: 'Perdu : recherche lancée',
    tags: ['introuvable', 'colis', 'bagage'],
    text: 'Nous avons perdu la trace de votre {product}, {customer}, alors que nous en avions la garde. Pardon. Un collègue cherche sur place, et je vous écris {when}, retrouvé ou pas. {agent}',
  },
  {
    step: 'first',
    title: 'Noté livré, jamais reçu',
    tags: ['livré', 'signature', 'manquant'],
    text: "Nous avons noté « livré » et vous n'avez rien reçu : c'est notre erreur, {customer}, toutes mes excuses. Je vérifie la tournée avec le dépôt et je vous dis {when} ce que j'ai trouvé. {agent}",
  },
  {
    step: 'private',
    title: 'Perdu : le choix est à vous, en MP',
    tags: ['introuvable', 'remplacement'],
    text: "Perdre votre {product}, c'est notre faute, {customer}, et je vous présente mes excuses. Je viens de vous envoyer un MP avec ce que nous pouvons faire : à vous de choisir, sans rien remplir deux fois. {agent}",
  },
  {
    step: 'followUp',
    title: 'Perdu : point sur la recherche',
    tags: ['introuvable', 'suivi'],
    text: 'Le point promis, {customer} : {cause}. Pardon de ne pas avoir mieux à vous annoncer. Je vous ai écrit en MP pour régler cela sans attendre davantage, et je reviens vers vous {when}. {agent}',
  },
  {
    step: 'first',
    title: 'Perdu (tu)',
    tags: ['introuvable', 'colis', 'tutoiement'],
    address: 'tu',
    text: "On a perdu ta commande en route, {customer}, et c'est notre faute. Pardon. Je demande au dépôt de la chercher et je te réponds {when}, retrouvée ou pas. {agent}",
  },
]);

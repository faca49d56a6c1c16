import { builtIn } from '../builtIn';

export const billing = builtIn('fr', 'billing', [
  {
    step: 'first',
    title: 'Erreur de facturation',
    tags: ['facture', 'prélèvement', 'débit'],
    text: "Cette somme n'aurait jamais dû vous être prélevée, {customer}. Nous nous sommes trompés, pardon. J'ai demandé l'annulation au service facturation et je vous confirme {when} que c'est fait. {agent}",
  },
  {
    step: 'private',
    title: 'Facture : les chiffres en MP',
    tags: ['facture', 'prélèvement'],
    text: "Une facture fausse, c'est à nous de la corriger, {customer}, pas à vous de courir après. Toutes mes excuses. Je vous ai écrit en MP pour revoir les montants ensemble et rectifier aujourd'hui. {agent}",
  },
  {
    step: 'explain',
    title: 'Facture : d’où vient l’erreur',
    tags: ['facture', 'cause'],
    text: "J'ai tout repris ligne à ligne, {customer}, et l'erreur vient bien de chez nous : {cause}. Pardon pour l'inquiétude. La facture est annulée, la bonne vous arrive {when}. {agent}",
  },
  {
    step: 'closing',
    title: 'Facture : c’est corrigé',
    tags: ['facture', 'réglé'],
    text: "C'est corrigé, {customer} : l'erreur venait de nous, elle est annulée et votre compte est à jour. Pardon pour le temps perdu. Je vérifie moi-même votre prochaine facture avant son envoi. {agent}",
  },
  {
    step: 'first',
    title: 'Facturation (tu)',
    tags: ['prélèvement', 'tutoiement'],
    address: 'tu',
    text: "On n'aurait jamais dû te prélever ça, {customer}. C'est notre erreur, toutes mes excuses. J'ai demandé l'annulation et je te confirme {when} que c'est réglé. {agent}",
  },
  {
    step: 'first',
    title: 'La facture ne tient pas debout',
    tags: ['facture', 'prélèvement'],
    text: "Vous avez raison, {customer} : cette facture ne tient pas debout et c'est notre erreur. Toutes mes excuses. Je la fais vérifier ligne par ligne et je vous écris {when} avec la correction. {agent}",
  },
]);

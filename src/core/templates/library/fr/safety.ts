import { builtIn } from '../builtIn';

export const safety = builtIn('fr', 'safety', [
  {
    step: 'first',
    title: 'Produit dangereux : ne l’utilisez plus',
    tags: ['danger', 'blessure', 'feu', 'rappel'],
    text: "N'utilisez plus votre {product}, {customer}, et éloignez tout le monde. En cas de blessure, appelez le 15. Nous sommes vraiment désolés. Je vous ai écrit en MP et je vous appelle {when} avec notre équipe sécurité. {agent}",
  },
  {
    step: 'first',
    title: 'Aliment : n’en mangez plus',
    tags: ['alimentation', 'malade', 'allergie', 'verre'],
    text: "N'en mangez plus, {customer}, et gardez l'emballage. Au moindre malaise, appelez le 15. Cela n'aurait jamais dû sortir de chez nous, pardon. Je vous ai écrit en MP et je vous appelle {when}. {agent}",
  },
  {
    step: 'first',
    title: 'Quelqu’un en danger',
    tags: ['blessure', 'chauffeur', 'accident'],
    text: "Êtes-vous en sécurité, {customer} ? S'il y a un blessé, appelez d'abord le 15. Cela n'aurait jamais dû arriver avec nous, pardon. Je vous ai écrit en MP et je vous appelle {when}. {agent}",
  },
  {
    step: 'private',
    title: 'Sécurité : on vient le chercher',
    tags: ['danger', 'expertise'],
    text: "Surtout, ne l'utilisez plus et mettez tout à l'écart, {customer}. Pardon de vous avoir fait courir ce risque. Je vous ai écrit en MP : nous venons chercher l'appareil et je vous appelle {when}. {agent}",
  },
  {
    step: 'followUp',
    title: 'Sécurité : comment allez-vous ?',
    tags: ['blessure', 'suivi'],
    text: "Comment allez-vous aujourd'hui, {customer} ? Encore pardon pour ce qui est arrivé. Ne l'utilisez plus, même si tout semble marcher. Premier résultat : {cause}. Je vous appelle {when} pour tout reprendre avec vous. {agent}",
  },
  {
    step: 'changed',
    title: 'Sécurité : retiré de la vente',
    tags: ['rappel', 'amélioration'],
    text: "À tous ceux qui ont ce produit : ne l'utilisez plus, détails sur {link}. {customer}, vous avez eu raison de nous alerter, toutes nos excuses. Ce qui est fait : {change}. Je vous redonne des nouvelles {when}. {agent}",
  },
]);

import { builtIn } from '../builtIn';

export const crisis = builtIn('fr', 'crisis', [
  {
    step: 'first',
    title: 'Première déclaration',
    tags: ['communiqué', 'incident'],
    text: "Si vous êtes près de {place}, restez à l'écart. Nous pensons d'abord aux personnes touchées et nous sommes désolés. Nos équipes interviennent. Nous avons ouvert une page d'aide : {link}. Prochain point ici {when}. {agent}",
  },
  {
    step: 'first',
    title: 'Première déclaration : numéro d’urgence',
    tags: ['communiqué', 'incident', 'sécurité'],
    text: "Restez à l'écart de {place} et appelez le 112 si vous avez besoin d'aide. Nous sommes profondément désolés pour toutes les personnes touchées. Prochain point ici {when}, et sur {link}. {agent}",
  },
  {
    step: 'explain',
    title: 'Point de situation',
    tags: ['communiqué', 'suivi'],
    text: "Restez à l'écart de {place}. Ce que nous savons : {cause}. Nous sommes désolés de ce que vous traversez. Aide et réponses : {link}. Nous revenons ici {when}, jusqu'à ce que chacun soit pris en charge. {agent}",
  },
]);
